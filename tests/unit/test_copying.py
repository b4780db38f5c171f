"""Branches copied and pasted: new people with the same health, tied as the first ones were."""

import pytest

from predispo.app import branches, copying
from predispo.app.copying import COPIED, Branch
from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ChildBorn,
    ConsentGiven,
    FamilyFact,
    NoteWritten,
    PersonAdded,
    PersonPlaced,
    RoleTaken,
    TwinsNoted,
)
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Role, Sex
from predispo.errors import InvalidFact, Unreadable
from predispo.exchange.branch_text import looks_like_branch, read_branch, write_branch
from tests.builders import born, cancer, person, trio, union
from tests.unit.test_editing import Case

DAUGHTER, FATHER, MOTHER = PersonId("daughter"), PersonId("father"), PersonId("mother")
AUNT = PersonId("aunt")


def large() -> tuple[FamilyFact, ...]:
    """The trio with an aunt, her husband and her twins, and grandparents."""
    return (
        *trio(),
        person("grandmother", "F", born=1925),
        person("grandfather", "M", born=1923),
        union("elder", "grandmother", "grandfather"),
        born("mother", "elder"),
        person("aunt", "F", born=1955),
        born("aunt", "elder"),
        person("husband", "M"),
        union("aunts", "aunt", "husband"),
        person("one", "F", born=1981),
        born("one", "aunts"),
        person("two", "F", born=1981),
        born("two", "aunts"),
        TwinsNoted(persons=(PersonId("one"), PersonId("two"))),
        cancer("aunt", Site.OVARY, 55),
        NoteWritten(text="lives abroad", person=AUNT),
        RoleTaken(person=DAUGHTER, role=Role.CONSULTAND),
        ConsentGiven(person=AUNT, scopes=tuple(ConsentScope)),
        PersonPlaced(person=AUNT, x=3.0),
    )


@pytest.fixture
def case() -> Case:
    return Case(*large())


def aunts_branch(case: Case) -> Branch:
    return copying.copied(case.family, branches.with_descendants(case.family.pedigree, AUNT))


def test_a_branch_holds_people_their_health_and_their_ties_only(case: Case) -> None:
    branch = aunts_branch(case)

    assert branch.root == AUNT
    assert set(branch.persons) == {AUNT, "husband", "one", "two"}
    assert branch.tops == (AUNT,)
    kinds = {type(fact) for fact in branch.facts}
    assert ConsentGiven not in kinds
    assert PersonPlaced not in kinds
    assert TwinsNoted in kinds


def test_a_branch_pasted_apart_is_new_people_who_are_tied_to_nobody(case: Case) -> None:
    before = case.family
    step = copying.paste_apart(aunts_branch(case), case.new_id)

    family = case.take(step)

    added = copying.added_by(step)
    assert len(added) == 4
    assert before.persons.keys().isdisjoint(added)
    root = step.selects
    assert root is not None
    assert [one.fact.cancer.site for one in family.person(root).cancers] == [Site.OVARY]
    assert family.pedigree.birth_union(root) is None
    assert len(family.pedigree.genetic_children[root]) == 2
    assert len(family.pedigree.twins) == 2
    assert family.roles == before.roles
    assert case.undo().facts == before.facts


def test_a_branch_pasted_as_children_is_born_to_the_persons_union(case: Case) -> None:
    step = copying.paste_as_children(case.family, MOTHER, aunts_branch(case), case.new_id)

    family = case.take(step)

    assert step.selects in family.pedigree.unions_of(MOTHER)[0].children


def test_selected_siblings_pasted_as_children_are_all_children(case: Case) -> None:
    branch = copying.copied(case.family, (PersonId("one"), PersonId("two")))
    assert branch.tops == ("one", "two")

    step = copying.paste_as_children(case.family, DAUGHTER, branch, case.new_id)
    family = case.take(step)

    (own,) = family.pedigree.unions_of(DAUGHTER)
    assert set(own.children) == set(copying.added_by(step))
    assert len(own.partners) == 1


def test_a_branch_pasted_onto_a_person_leaves_what_is_known_of_them(case: Case) -> None:
    step = copying.paste_on(case.family, DAUGHTER, aunts_branch(case), case.new_id)

    family = case.take(step)

    assert not family.person(DAUGHTER).cancers
    assert family.person(DAUGHTER).name == "daughter"
    assert len(family.pedigree.genetic_children[DAUGHTER]) == 2


def test_two_pairs_of_parents_are_refused(case: Case) -> None:
    above = copying.copied(case.family, branches.with_ancestors(case.family.pedigree, MOTHER))

    with pytest.raises(InvalidFact, match="has parents already") as refused:
        copying.paste_on(case.family, DAUGHTER, above, case.new_id)
    assert refused.value.cure

    family = case.take(copying.paste_on(case.family, FATHER, above, case.new_id))
    assert None not in family.pedigree.parents[FATHER]


def test_a_duplicate_has_the_same_parents_and_no_name(case: Case) -> None:
    step = copying.duplicate(case.family, (AUNT,), case.new_id)

    family = case.take(step)

    twin = step.selects
    assert twin is not None
    assert family.person(twin).name == ""
    assert family.pedigree.births[twin].union == "elder"
    assert [one.fact.cancer.site for one in family.person(twin).cancers] == [Site.OVARY]
    assert {one.other(twin) for one in family.pedigree.unions_of(twin)} == {"husband"}


def test_the_text_of_a_branch_names_nobody(case: Case) -> None:
    text = write_branch(aunts_branch(case).facts)

    assert looks_like_branch(text)
    for told in ("aunt", "husband", "abroad", '"one"'):
        assert told not in text
    facts = read_branch(text, COPIED)
    family = case.take(copying.paste_apart(Branch(facts=facts), case.new_id))
    assert len(family.persons) == 13


def test_the_text_with_names_loses_nothing(case: Case) -> None:
    branch = aunts_branch(case)

    facts = read_branch(write_branch(branch.facts, named=True), COPIED)

    names = [fact.details.name for fact in facts if isinstance(fact, PersonAdded)]
    assert names == ["aunt", "husband", "one", "two"]
    assert any(isinstance(fact, NoteWritten) for fact in facts)
    assert len(facts) == len(branch.facts)


def test_only_years_of_days_leave_the_program() -> None:
    case = Case(
        PersonAdded(
            person=PersonId("a"), details=Details(name="Kari", sex=Sex.FEMALE, birth=PartialDate.of(1961, 5, 3))
        )
    )

    text = write_branch(copying.copied(case.family, (PersonId("a"),)).facts)

    assert "1961-05-03" not in text
    assert "Kari" not in text
    assert "1961" in text


@pytest.mark.parametrize(
    ("text", "says", "line"),
    [
        ("predispo branch 2\n", "newer predispo", 1),
        ("predispo branch 1\nnonsense", "not JSON", 2),
        ("predispo branch 1\n\n[1]", "not a fact", 3),
        ('predispo branch 1\n{"fact": "Nothing"}', "newer predispo", 2),
        ('predispo branch 1\n{"fact": "FamilyDescribed", "number": "1"}', "no facts of this kind", 2),
        ('predispo branch 1\n{"fact": "PersonAdded", "person": 3}', "cannot be read", 2),
        ("predispo branch 1\n# nobody\n", "nobody in this branch", None),
    ],
)
def test_what_is_no_branch_is_refused_with_its_line(text: str, says: str, line: int | None) -> None:
    with pytest.raises(Unreadable, match=says) as refused:
        read_branch(text, COPIED)

    assert refused.value.data.get("line") == line
    assert refused.value.cure


def test_a_branch_that_ties_to_somebody_who_is_not_in_it_is_refused_and_changes_nothing(case: Case) -> None:
    before = case.family
    stray = (
        *aunts_branch(case).facts,
        ChildBorn(child=PersonId("nobody"), union=case.family.pedigree.births[AUNT].union),
    )

    with pytest.raises(InvalidFact):
        case.take(copying.paste_apart(Branch(facts=stray), case.new_id))

    assert case.family is before


def test_nobody_cannot_be_copied(case: Case) -> None:
    with pytest.raises(InvalidFact, match="nobody to copy"):
        copying.copied(case.family, ())
