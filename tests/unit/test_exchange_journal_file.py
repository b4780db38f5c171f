"""A journal in JSON: the demonstration families are files like any other."""

from datetime import date
from pathlib import Path

import pytest

from predispo.app.checking import oddities
from predispo.app.transfer import family_from, read_file
from predispo.errors import Unreadable
from predispo.paths import resources

DEMO = sorted((resources() / "demo").glob("*.json"))


@pytest.mark.parametrize("file", DEMO, ids=lambda file: file.stem)
def test_a_demonstration_family_is_read_with_its_whole_journal(file: Path) -> None:
    result = read_file(file.read_bytes())

    (read,) = result.families
    family = family_from(read)
    assert result.format == "journal"
    assert read.number == family.number == file.stem
    assert len(read.entries) >= 3
    assert oddities(family, date(2026, 11, 24)) == ()


def test_the_demonstration_covers_three_years_and_what_it_promises() -> None:
    families = [family_from(read_file(file.read_bytes()).families[0]) for file in DEMO]
    days = [one.fact.on.middle for family in families for one in family.journey if one.recorded_at and one.fact.on]
    genes = {
        found.variant.gene
        for family in families
        for person in family.persons.values()
        for result in person.results
        for found in result.fact.report.variants
    }

    assert len(families) >= 6
    assert max(len(family.persons) for family in families) == 60
    assert {"BRCA1", "MSH2", "TP53", "MUTYH"} <= genes
    assert max(days).year - 2023 >= 3


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"entries": [', "line"),
        (b'{"entries": []}', "number"),
        (b'{"number": "1", "entries": 7}', "not what it should be"),
        (b'{"number": "1", "entries": [{"id": "e"}]}', "not whole"),
    ],
)
def test_a_broken_journal_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_file(content)

    assert said in f"{refused.value} {'line' if refused.value.data.get('line') else ''}"
