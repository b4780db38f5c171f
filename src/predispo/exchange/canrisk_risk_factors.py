"""The header of a CanRisk file: the target's risk factors."""

import re
from collections.abc import Mapping, Sequence

from predispo.domain.facts import RiskFactorNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.exchange.canrisk_layout import RISK_FACTORS
from predispo.exchange.gathering import Gathered
from predispo.exchange.reading import NotHeld
from predispo.exchange.text import Cell

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")
_VALUE = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]{1,200}")


def add_risk_factors(gathered: Gathered, header: Sequence[Cell], target: PersonId, informant: str) -> None:
    """Take the header's lines over as the target's risk factors, by CanRisk's own names and in its units."""
    seen: set[str] = set()
    for cell in header:
        name, value = (part.strip() for part in cell.text.removeprefix("##").split("=", 1))
        known = RISK_FACTORS.get(name.lower())
        if value.upper() == "NA":
            continue
        if known is None and (_NAME.fullmatch(name) is None or _VALUE.fullmatch(value) is None):
            gathered.skip(cell, "This is not a risk factor.")
            continue
        if known is not None and known.value.fullmatch(value) is None:
            gathered.skip(cell, f"This is not a value that {known.name} can have.")
            continue
        written = name if known is None else known.name
        if written.lower() in seen:
            gathered.skip(cell, "The header says this twice; the first counts.")
            continue
        seen.add(written.lower())
        if known is None:
            gathered.skip(cell, "CanRisk has no such risk factor; it is kept as it stands.")
        elif written.startswith("PRS_"):
            # CanRisk's older name for the z-score.
            value = re.sub(r"\bbeta\b", "zscore", value, flags=re.IGNORECASE)
        gathered.add(RiskFactorNoted(person=target, factor=written, value=value, informant=informant), cell)


def header_lines(family: Family, target: PersonId) -> tuple[tuple[str, ...], tuple[NotHeld, ...]]:
    """The header's lines for the target's risk factors, in CanRisk's order, and what cannot be written."""
    factors: dict[str, tuple[str, str]] = {}
    unwritten: list[str] = []
    for recorded in family.persons[target].risk_factors:
        name, value = recorded.fact.factor.strip(), recorded.fact.value.strip()
        known = RISK_FACTORS.get(name.lower())
        fits = _VALUE.fullmatch(value) if known is None else known.value.fullmatch(value)
        if value.upper() == "NA" or fits is None or (known is None and _NAME.fullmatch(name) is None):
            unwritten.append(name)
        else:
            factors[name.lower()] = (name if known is None else known.name, value)
    order: Mapping[str, int] = {name: place for place, name in enumerate(RISK_FACTORS)}
    lines = tuple(
        f"##{name}={value}"
        for _, (name, value) in sorted(factors.items(), key=lambda one: (order.get(one[0], len(order)), one[0]))
    )
    not_held: list[NotHeld] = []
    if unwritten:
        not_held.append(
            NotHeld(
                code="risk-factor-value",
                text=f"CanRisk cannot hold these values: {', '.join(sorted(set(unwritten)))}.",
                persons=(target,),
            )
        )
    others = tuple(person for person, one in family.persons.items() if one.risk_factors and person != target)
    if others:
        not_held.append(
            NotHeld(
                code="risk-factors-of-others",
                text="CanRisk holds risk factors of the target alone.",
                persons=others,
            )
        )
    return lines, tuple(not_held)
