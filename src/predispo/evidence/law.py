"""The law of genetic testing as data: one file a country, each rule with its act, its section and who compared it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from predispo.domain.law import Duty, Law, LawRule
from predispo.domain.testing import TestPurpose
from predispo.evidence.quantity import Verified
from predispo.evidence.table import Table, read

GENERAL: Final = "EUR"
"""The file of what is kept where a country has no file of its own."""

_EVERYWHERE: Final = frozenset({Duty.RIGHT_NOT_TO_KNOW, Duty.DO_NOT_CONTACT, Duty.REVEALS_ANOTHER})
"""What is kept in every country, whatever its file says."""

_WITH_YEARS: Final = frozenset({Duty.MINIMUM_AGE, Duty.RETENTION})


def read_laws(folder: Path) -> tuple[Law, ...]:
    """The law of every country that has a file in the folder, sorted by the files' names.

    Raises:
        EvidenceError: a file cannot be read or does not hold together.
    """
    return tuple(law(read(path)) for path in sorted(folder.glob("*.toml")))


def in_country(laws: Sequence[Law], country: str) -> Law:
    """The rules that are kept in a country, out of all files.

    A country with a file has its rules, and the general ones that hold everywhere; else the general ones stand in.
    """
    general = next(one for one in laws if one.country == GENERAL)
    code = country.partition("-")[0]
    if code == GENERAL:
        return general
    own = next((one for one in laws if one.country == code), None)
    if own is None:
        return replace(general, own=False)
    return replace(own, rules=(*own.rules, *(one for one in general.rules if one.duty in _EVERYWHERE)))


def law(table: Table) -> Law:
    """The rules that a file holds.

    Raises:
        EvidenceError: a rule has no act, no text, or an unknown duty.
    """
    country = table.text("country")
    acts = {one.text("key"): (one.text("title"), one.optional_text("url")) for one in table.tables("act")}
    rules = tuple(_rule(one, country, acts) for one in table.tables("rule"))
    if len({one.id for one in rules}) < len(rules):
        table.refuse("Two rules have the same id.", "Give each rule an id of its own.")
    made = Law(country=country, name=table.text("name"), rules=rules)
    table.optional_integer("schema")
    table.done()
    return made


def _rule(table: Table, country: str, acts: dict[str, tuple[str, str]]) -> LawRule:
    key = table.text("act")
    if key not in acts:
        table.refuse(f"No act {key!r} is named in the file.", "Add it as [[act]].")
    title, url = acts[key]
    duty = table.choice("duty", Duty)
    years = table.optional_integer("years")
    if (years is None) is (duty in _WITH_YEARS):
        table.refuse(f"`years` does not go with {duty.value}.", "Give years for an age or a time only.")
    made = LawRule(
        id=table.text("id"),
        country=country,
        duty=duty,
        purposes=tuple(_purpose(table, one) for one in table.texts("purposes")),
        years=years,
        act=title,
        url=url,
        section=table.optional_text("section"),
        verified=table.choice("verified", Verified).value,
        verified_in=table.optional_text("verified_in"),
        text={language: table.text(language) for language in ("en", "nb")},
    )
    table.done()
    return made


def _purpose(table: Table, word: str) -> TestPurpose:
    try:
        return TestPurpose(word)
    except ValueError:
        table.refuse(f"{word!r} is no purpose of a test.", f"Write one of {', '.join(TestPurpose)}.")
