"""What was found out about a letter, as sentences and as data."""

from typing import Any

from predispo.app.verifying import CheckedFigure, Recomputed, Verdict, Verified
from predispo.domain.dates import PartialDate
from predispo.phrases.lines import told_what
from predispo.phrases.phrases import Phrases


def verified_lines(found: Verified, phrases: Phrases) -> tuple[str, ...]:
    """The verdict first, then what agrees and what does not, a sentence each."""
    values = {"date": phrases.date(_day(found)), "number": found.family}
    against = "-vault" if found.verdict is Verdict.ALTERED and found.issued is not None else ""
    lines = [phrases.text(f"verified-{found.verdict.value}{against}", **values)]
    if found.named is not None:
        lines.append(phrases.text("verified-named" if found.named else "verified-not-named"))
    for one in found.figures:
        if not one.printed:
            lines.append(phrases.text("verified-not-printed", **_values(one, phrases)))
        if not one.agrees:
            lines.append(phrases.text("verified-other-figure", **_values(one, phrases)))
    if found.recomputed in {Recomputed.SAME, Recomputed.OTHER, Recomputed.NOT_POSSIBLE}:
        lines.append(phrases.text(f"verified-figures-{found.recomputed.value}", count=len(found.figures)))
    return tuple(lines)


def verified_json(found: Verified) -> dict[str, Any]:
    """The same for other programs; probabilities are not rounded."""
    record, issued = found.read.record, found.issued
    return {
        "verdict": found.verdict.value,
        "agrees": found.is_good,
        "sha256": found.read.sha256,
        "kind": issued.kind if issued else record.kind if record else None,
        "language": issued.language if issued else record.language if record else None,
        "on": str(_day(found)) if _day(found) else None,
        "family": found.family or None,
        "person": issued.person if issued else None,
        "person_named": found.named,
        "text_agrees_with_its_digest": found.read.is_whole if record and record.digest else None,
        "evidence_edition": issued.evidence_edition if issued else None,
        "inputs_digest": issued.inputs_digest if issued else None,
        "recomputed": found.recomputed.value,
        "figures": [
            {
                "what": one.told.what,
                "by_age": one.told.by_age,
                "told": one.told.probability,
                "printed": one.printed,
                "again": one.again,
            }
            for one in found.figures
        ],
    }


def _day(found: Verified) -> PartialDate | None:
    if found.issued is not None:
        return found.issued.on
    return None if found.read.record is None else PartialDate.exactly(found.read.record.on)


def _values(one: CheckedFigure, phrases: Phrases) -> dict[str, str | int]:
    return {
        "disease": phrases.capital(told_what(phrases, one.told.what)),
        "age": one.told.by_age or 0,
        "age_known": "yes" if one.told.by_age else "no",
        "told": phrases.chance(one.told.probability),
        "again": phrases.chance(one.told.probability if one.again is None else one.again),
    }
