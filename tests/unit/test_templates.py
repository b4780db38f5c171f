"""Templates: the shape of a family and nothing else of it, and what the program brings."""

import json
from itertools import count
from pathlib import Path

import pytest

from predispo.app.beginning import Beginning, Relative, Siblings, Told, facts_of
from predispo.app.templates import STARTS, Shelf, Start, facts_from, shape_of
from predispo.domain.cancer import Site
from predispo.domain.dates import PartialDate
from predispo.domain.facts import AdoptionNoted, RoleTaken, TwinKind, TwinsNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import kin
from predispo.domain.person import Details, Role, Sex
from predispo.errors import CannotWrite, InvalidFact
from tests.builders import born, cancer, family, person, union


def new_id() -> "object":
    numbers = count(1)
    return lambda kind: f"{kind}{next(numbers)}"


def rich() -> Family:
    return family(
        person("Kari Nordmann", "F", born=1950),
        person("Ola Nordmann", "M", born=1948),
        person("Anna Nordmann", "F", born=1980),
        person("Siri Nordmann", "F", born=1980),
        person("Per Nordmann", "M"),
        union("u", "Ola Nordmann", "Kari Nordmann"),
        born("Anna Nordmann", "u", order=2),
        born("Siri Nordmann", "u", order=3),
        TwinsNoted(persons=(PersonId("Anna Nordmann"), PersonId("Siri Nordmann")), kind=TwinKind.DIZYGOTIC),
        AdoptionNoted(person=PersonId("Per Nordmann"), into=union("u", "x").union),
        cancer("Kari Nordmann", Site.BREAST, 44),
        RoleTaken(person=PersonId("Siri Nordmann"), role=Role.CONSULTAND),
    )


def test_a_saved_template_tells_nothing_but_the_shape(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "templates.json")

    shelf.save("  Twins   and one adopted ", rich())

    text = (tmp_path / "templates.json").read_text(encoding="utf-8")
    for told in ("Nordmann", "Kari", "19", "breast", "44", "Diagnosis"):
        assert told not in text
    assert list(json.loads(text)) == ["Twins and one adopted"]


def test_a_family_begun_from_a_template_has_its_shape_and_its_own_consultand(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "templates.json")
    shelf.save("Twins", rich())
    (template,) = Shelf(tmp_path / "templates.json").templates()
    assert template.people == 5

    begun = family(
        *facts_from(
            template.shape,
            Beginning(number="N-1", country="NO", consultand=Details(name="Eva", birth=PartialDate.of(1990))),
            new_id(),  # pyright: ignore[reportArgumentType]
        )
    )

    assert begun.number == "N-1"
    assert begun.consultand is not None
    eva = begun.person(begun.consultand)
    assert (eva.name, eva.sex) == ("Eva", Sex.FEMALE)
    assert not any(one.cancers or (one.name and one.id != eva.id) for one in begun.persons.values())
    (shape,) = begun.pedigree.unions.values()
    assert (len(shape.partners), len(shape.children), len(shape.adopted)) == (2, 2, 1)
    assert shape.children[1] == begun.consultand
    assert begun.pedigree.twins[0].kind is TwinKind.DIZYGOTIC


def test_the_shape_of_a_shape_is_itself() -> None:
    once = family(*shape_of(rich()))

    assert family(*shape_of(once)).pedigree.unions == once.pedigree.unions


@pytest.mark.parametrize("start", Start)
def test_what_the_program_brings_begins_a_family(start: Start) -> None:
    begun = family(*facts_of(STARTS[start], new_id()))  # pyright: ignore[reportArgumentType]

    assert begun.consultand is not None
    assert sum(len(one.cancers) for one in begun.persons.values()) == len(STARTS[start].told)


def test_what_is_told_is_of_the_relative_who_is_named() -> None:
    beginning = Beginning(
        number="1",
        consultand=Details(sex=Sex.FEMALE),
        siblings=Siblings(female=1),
        mothers_siblings=Siblings(female=1, male=1),
        fathers_siblings=Siblings(male=2),
        told=(
            Told(relative=Relative.SISTER, site=Site.BREAST),
            Told(relative=Relative.SISTER, site=Site.OVARY),
            Told(relative=Relative.MOTHERS_SISTER, site=Site.OVARY),
            Told(relative=Relative.FATHERS_BROTHER, site=Site.COLORECTUM),
            Told(relative=Relative.MOTHER, site=Site.BREAST),
            Told(relative=Relative.FATHER, site=Site.PROSTATE),
        ),
    )
    begun = family(*facts_of(beginning, new_id()))  # pyright: ignore[reportArgumentType]

    assert begun.consultand is not None
    told = set()
    for one in begun.persons.values():
        for diagnosis in one.cancers:
            relation = kin(begun.pedigree, begun.consultand, one.id)
            assert relation is not None
            told.add((relation.up, relation.down, relation.sex, relation.side.value, diagnosis.fact.cancer.site))
    assert {(up, down, sex, site) for up, down, sex, _, site in told} == {
        (1, 1, Sex.FEMALE, Site.BREAST),
        (2, 1, Sex.FEMALE, Site.OVARY),
        (2, 1, Sex.MALE, Site.COLORECTUM),
        (1, 0, Sex.FEMALE, Site.BREAST),
        (1, 0, Sex.MALE, Site.PROSTATE),
    }


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidFact) as refused:
        Shelf(tmp_path / "templates.json").save(name, rich())
    assert refused.value.cure


def test_a_name_is_taken_once_and_a_removed_template_comes_back(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "templates.json")
    made = shelf.save("Twins", rich())
    with pytest.raises(InvalidFact, match="already"):
        shelf.save("Twins", rich())

    shelf.remove(made)
    assert shelf.templates() == ()

    shelf.put_back(made)
    assert [one.name for one in shelf.templates()] == ["Twins"]


def test_a_folder_that_cannot_be_written_and_a_broken_file_are_told_or_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        Shelf(tmp_path / "file" / "templates.json").save("Twins", rich())
    broken = tmp_path / "templates.json"
    broken.write_text(json.dumps({"Bad": "predispo branch 1\nnonsense", "Worse": 3}))
    assert Shelf(broken).templates() == ()
    broken.write_text("[1")
    assert Shelf(broken).templates() == ()
