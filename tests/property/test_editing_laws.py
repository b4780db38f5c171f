"""The laws of editing, over grown families: every act is one step, and undoing them all is the start."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from predispo.app import birth, branches, bulk, copying, couples, editing, removing
from predispo.app.copying import COPIED, Branch
from predispo.app.couples import Childless
from predispo.app.editing import Step
from predispo.app.joining import Notes, join
from predispo.app.merging import Side, differences, merge
from predispo.app.splitting import Split, split
from predispo.domain.dates import PartialDate
from predispo.domain.facts import TwinKind
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, PersonId, UnionId
from predispo.domain.person import Ancestry, Sex
from predispo.errors import InvalidFact
from predispo.exchange.branch_text import read_branch, write_branch
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, record
from tests.builders import FAMILY, START
from tests.strategies import families


class Desk:
    """A family that takes steps, as casework would record them; what is refused changes nothing."""

    def __init__(self, start: Family) -> None:
        facts = tuple(one.fact for one in start.facts)
        self.entries = [Entry(id=EntryId("start"), recorded_at=START, author="x", facts=facts)]
        self.start = self.family = family_of(FAMILY, self.entries)
        self._numbers = count(1)

    def new_id(self, kind: str) -> str:
        return f"new-{kind}{next(self._numbers)}"

    def take(self, step: Step | None) -> bool:
        """Record a step; whether it was taken."""
        if step is None:
            return False
        entry = Entry(
            id=EntryId(f"e{len(self.entries)}"),
            recorded_at=START + timedelta(minutes=len(self.entries)),
            author="x",
            facts=step.facts,
            supersedes=step.supersedes,
        )
        try:
            self.family = record(FAMILY, self.entries, entry)
        except InvalidFact:
            assert family_of(FAMILY, self.entries).facts == self.family.facts
            return False
        self.entries.append(entry)
        return True

    def undo_all(self) -> Family:
        """Withdraw every step, the last one first, as undo does."""
        for done in reversed(self.entries[1:]):
            assert self.take(Step(subject="undo", supersedes=frozenset({done.id})))
        return self.family


def a_step(draw: st.DataObject, desk: Desk) -> Step | None:
    """Any act of the editor on somebody."""
    family = desk.family
    people = sorted(family.persons)
    if not people:
        return None
    one = draw.draw(st.sampled_from(people))
    several = draw.draw(st.lists(st.sampled_from(people), min_size=1, max_size=4, unique=True))
    sex = draw.draw(st.sampled_from(Sex))
    kind = draw.draw(st.sampled_from(ACTS))
    try:
        match kind:
            case "parents":
                return editing.add_parents(family, one, desk.new_id)
            case "sibling":
                return editing.add_sibling(family, one, sex, desk.new_id)
            case "child":
                return editing.add_child(family, one, sex, desk.new_id)
            case "partner":
                return editing.add_partner(family, one, desk.new_id)
            case "twin":
                return editing.add_twin(family, one, draw.draw(st.sampled_from(TwinKind)), desk.new_id)
            case "remove":
                return removing.remove_people(family, several)
            case "alive":
                return bulk.note_alive(family, several, PartialDate.of(2026))
            case "dead":
                return bulk.note_dead(family, several)
            case "no cancer":
                return bulk.note_no_cancer(family, several)
            case "ancestry":
                return bulk.describe_ancestry(family, several, Ancestry.ASHKENAZI)
            case "paste":
                branch = copying.copied(family, branches.with_descendants(family.pedigree, one))
                return copying.paste_apart(branch, desk.new_id)
            case "paste text":
                facts = read_branch(write_branch(copying.copied(family, several).facts), COPIED)
                return copying.paste_apart(Branch(facts=facts), desk.new_id)
            case "paste as children":
                return copying.paste_as_children(family, one, copying.copied(family, several), desk.new_id)
            case "paste on":
                branch = copying.copied(family, branches.with_ancestors(family.pedigree, several[0]))
                return copying.paste_on(family, one, branch, desk.new_id)
            case "merge":
                choices = {one.field: draw.draw(st.sampled_from(Side)) for one in differences(family, one, several[0])}
                return merge(family, one, several[0], choices)
            case "half-sibling":
                through = draw.draw(st.sampled_from((Sex.FEMALE, Sex.MALE)))
                return birth.add_half_sibling(family, one, through, sex, desk.new_id)
            case "partners":
                return couples.make_partners(family, one, several[0], desk.new_id)
            case "parted" | "childless" | "born to" if not family.pedigree.unions:
                return None
            case "parted":
                return couples.note_parted(family, draw.draw(_unions(family)), parted=draw.draw(st.booleans()))
            case "childless":
                why = draw.draw(st.none() | st.sampled_from(Childless))
                return couples.note_childless(family, draw.draw(_unions(family)), why)
            case "born to":
                return couples.note_birth(family, one, draw.draw(st.none() | _unions(family)))
            case "join":
                return _joined(draw, desk, one)
            case "split":
                return _split(desk, several, draw.draw(st.none() | st.sampled_from(several))).here
            case "duplicate":
                return copying.duplicate(family, several, desk.new_id)
            case _:
                raise AssertionError(kind)
    except InvalidFact as refused:
        if not refused.cure:
            raise
        return None


ACTS = (
    "parents",
    "sibling",
    "child",
    "partner",
    "twin",
    "remove",
    "alive",
    "dead",
    "no cancer",
    "ancestry",
    "paste",
    "paste text",
    "paste as children",
    "paste on",
    "duplicate",
    "merge",
    "half-sibling",
    "partners",
    "parted",
    "childless",
    "born to",
    "join",
    "split",
)


def _unions(family: Family) -> st.SearchStrategy[UnionId]:
    """A union of the family."""
    return st.sampled_from(sorted(family.pedigree.unions))


def _joined(draw: st.DataObject, desk: Desk, one: PersonId) -> Step:
    """Another family joined by somebody of either."""
    other = draw.draw(families(max_steps=3))
    pair = (one, draw.draw(st.sampled_from(sorted(other.persons))))
    notes = Notes(here="joined", there="joined away")
    return join(desk.family, other, (pair,), {}, notes=notes, new_id=desk.new_id).here


def _split(desk: Desk, several: list[PersonId], shared: PersonId | None) -> Split:
    return split(
        desk.family, several, shared=shared, number="N", note_here="split", note_there="split", new_id=desk.new_id
    )


def tells(family: Family) -> object:
    """What a family says, whatever the identifiers of its facts and the order in which they were said again."""
    return (
        {one: replace(person, placed=None) for one, person in family.persons.items()},
        family.pedigree.unions,
        family.pedigree.births,
        family.pedigree.adoptions,
        family.roles,
    )


@given(families(max_steps=5), st.data())
def test_undoing_everything_is_the_start(start: Family, data: st.DataObject) -> None:
    desk = Desk(start)
    for _ in range(data.draw(st.integers(1, 6))):
        desk.take(a_step(data, desk))

    assert desk.undo_all().facts == desk.start.facts


@given(families(max_steps=6), st.data())
def test_adding_somebody_and_removing_them_says_the_same_as_before(start: Family, data: st.DataObject) -> None:
    desk = Desk(start)
    one = data.draw(st.sampled_from(sorted(start.persons)))
    step = editing.add_partner(desk.family, one, desk.new_id)
    if start.pedigree.birth_union(one) is not None and data.draw(st.booleans()):
        step = editing.add_sibling(desk.family, one, Sex.FEMALE, desk.new_id)
    assert step.selects is not None
    before = tells(desk.family)
    desk.take(step)

    assert desk.take(removing.remove_person(desk.family, step.selects))

    assert tells(desk.family) == before


@given(families(max_steps=6), st.data())
def test_a_pasted_branch_is_of_new_people_and_removing_it_says_the_same_as_before(
    start: Family, data: st.DataObject
) -> None:
    desk = Desk(start)
    root = data.draw(st.sampled_from(sorted(start.persons)))
    branch = copying.copied(start, branches.with_descendants(start.pedigree, root))
    before = tells(desk.family)

    step = copying.paste_apart(branch, desk.new_id)
    assert desk.take(step)

    added = copying.added_by(step)
    assert start.persons.keys().isdisjoint(added)
    assert len(added) == len(branch.persons)
    assert desk.take(removing.remove_people(desk.family, added))
    assert tells(desk.family) == before


@given(families(max_steps=8), st.data())
def test_the_text_of_a_branch_is_read_as_it_was_written_and_names_nobody(start: Family, data: st.DataObject) -> None:
    several = data.draw(st.lists(st.sampled_from(sorted(start.persons)), min_size=1, unique=True))
    branch = copying.copied(start, several)

    named = read_branch(write_branch(branch.facts, named=True), COPIED)
    nameless = Branch(facts=read_branch(write_branch(branch.facts), COPIED))

    assert [type(fact) for fact in named] == [type(fact) for fact in branch.facts]
    assert len(nameless.persons) == len(branch.persons)
    desk = Desk(start)
    added = copying.paste_apart(nameless, desk.new_id)
    assert desk.take(added)
    for one in copying.added_by(added):
        details = desk.family.person(PersonId(one)).details
        assert (details.name, details.identifier, details.address, details.comment, details.flags) == (
            "",
            "",
            "",
            "",
            (),
        )


@given(families(max_steps=6), st.data())
def test_a_duplicate_merged_back_leaves_one_person_with_everything_that_was_known(
    start: Family, data: st.DataObject
) -> None:
    desk = Desk(start)
    one = data.draw(st.sampled_from(sorted(start.persons)))
    step = copying.duplicate(desk.family, (one,), desk.new_id)
    if not desk.take(step):
        return
    assert step.selects is not None
    before = desk.family
    choices = {found.field: Side.KEPT for found in differences(before, one, step.selects)}

    assert desk.take(merge(before, one, step.selects, choices))

    after = desk.family
    assert after.persons.keys() == start.persons.keys()
    assert after.person(one).details == start.person(one).details
    for kind in ("diagnoses", "unaffected", "surgeries", "results", "seen_alive", "risk_factors"):
        told = {found.fact for found in getattr(start.person(one), kind)}
        assert {found.fact for found in getattr(after.person(one), kind)} == told
    assert {frozenset(union.partners) for union in after.pedigree.unions.values()} == {
        frozenset(union.partners) for union in start.pedigree.unions.values()
    }


@given(families(max_steps=5), families(max_steps=5), st.data())
def test_joining_loses_nobody_and_nothing_that_was_found(here: Family, there: Family, data: st.DataObject) -> None:
    desk = Desk(here)
    pair = (
        data.draw(st.sampled_from(sorted(here.persons))),
        data.draw(st.sampled_from(sorted(there.persons))),
    )
    try:
        joined = join(
            desk.family, there, (pair,), {}, notes=Notes(here="joined", there="joined away"), new_id=desk.new_id
        )
    except InvalidFact:
        return

    assert desk.take(joined.here)

    assert len(desk.family.persons) == len(here.persons) + len(there.persons) - 1
    for kind in ("surgeries", "results", "risk_factors"):
        told = {
            replace(found.fact, person=PersonId(""))
            for known in (here, there)
            for one in known.persons.values()
            for found in getattr(one, kind)
        }
        kept = {
            replace(found.fact, person=PersonId(""))
            for one in desk.family.persons.values()
            for found in getattr(one, kind)
        }
        assert {(found.on, type(found)) for found in kept} == {(found.on, type(found)) for found in told}
    assert tells(desk.undo_all()) == tells(desk.start)


@given(families(max_steps=8), st.data())
def test_splitting_and_undoing_is_nothing_and_nobody_is_lost(start: Family, data: st.DataObject) -> None:
    desk = Desk(start)
    several = data.draw(st.lists(st.sampled_from(sorted(start.persons)), min_size=1, unique=True))
    shared = data.draw(st.none() | st.sampled_from(several))
    try:
        planned = _split(desk, several, shared)
    except InvalidFact:
        return

    assert desk.take(planned.here)

    gone = {one for one in several if one != shared}
    assert desk.family.persons.keys() == start.persons.keys() - gone
    assert len(copying.added_by(planned.there)) == len(several)
    assert tells(desk.undo_all()) == tells(desk.start)
