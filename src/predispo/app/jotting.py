"""Jotting: a quick line turned into one step, with the family as it would be and what stays in the line."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from predispo.app import birth, editing
from predispo.app.drafting import DRAFT, Draft
from predispo.app.editing import NewId, Step
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    CancerUnknownNoted,
    DiagnosisMade,
    FamilyFact,
    PersonSeenAlive,
    ResultReceived,
    TwinKind,
    UnaffectedNoted,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Sex
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import InvalidFact
from predispo.exchange.quickline import Puzzle, Statement, Trouble, read_line
from predispo.exchange.quickwords import Move
from predispo.journal.entry import Reference
from predispo.phrases.phrases import Phrases

__all__ = ["DRAFT", "Jotted", "Puzzle", "Trouble", "jot"]

_SIBLINGS = {Move.BROTHER: Sex.MALE, Move.SISTER: Sex.FEMALE, Move.SIBLING: Sex.UNKNOWN}
_CHILDREN = {Move.SON: Sex.MALE, Move.DAUGHTER: Sex.FEMALE, Move.CHILD: Sex.UNKNOWN}
_HALVES = {
    Move.MATERNAL_HALF_BROTHER: (Move.MOTHER, Sex.MALE),
    Move.MATERNAL_HALF_SISTER: (Move.MOTHER, Sex.FEMALE),
    Move.PATERNAL_HALF_BROTHER: (Move.FATHER, Sex.MALE),
    Move.PATERNAL_HALF_SISTER: (Move.FATHER, Sex.FEMALE),
}
_OTHER_HALF = {
    Move.MATERNAL_HALF_BROTHER: Move.MATERNAL_HALF_SISTER,
    Move.MATERNAL_HALF_SISTER: Move.MATERNAL_HALF_BROTHER,
    Move.PATERNAL_HALF_BROTHER: Move.PATERNAL_HALF_SISTER,
    Move.PATERNAL_HALF_SISTER: Move.PATERNAL_HALF_BROTHER,
}
_TWINS = {Move.TWIN_BROTHER: Sex.MALE, Move.TWIN_SISTER: Sex.FEMALE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Jotted:
    """What a line would do: the step, None where there is nothing to record, and the family after it.

    `spoken_of` are those of whom something new is said, in the line's order. `rest` is what stays in the line because
    it is not understood; `troubles` are places in the line as it was given.
    """

    step: Step | None
    family: Family
    spoken_of: tuple[PersonId, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    rest: str = ""


class _NotUnderstoodError(Exception):
    """A statement that cannot be carried out."""

    def __init__(self, puzzle: Puzzle, reason: str = "") -> None:
        super().__init__(puzzle)
        self.puzzle = puzzle
        self.reason = reason


def jot(
    family: Family,
    person: PersonId,
    text: str,
    *,
    phrases: Phrases,
    genes: Collection[str],
    new_id: NewId,
    today: date,
) -> Jotted:
    """Try a line from where `person` stands; nothing is recorded.

    Every statement stands by itself: one that is not understood to its end, or that cannot be true beside what is
    known, does nothing and stays in the line.
    """
    line = _Line(family, today, new_id)
    troubles: list[Trouble] = []
    left: list[str] = []
    for statement in read_line(text, phrases, genes):
        found = statement.troubles
        if statement.is_understood:
            before, spoken_of = line.draft.copy(), list(line.spoken_of)
            try:
                line.carry_out(statement, person)
            except (InvalidFact, _NotUnderstoodError) as problem:
                line.draft, line.spoken_of = before, spoken_of
                puzzle = problem.puzzle if isinstance(problem, _NotUnderstoodError) else Puzzle.NOT_POSSIBLE
                found = (Trouble(start=statement.start, end=statement.end, puzzle=puzzle, reason=str(problem.reason)),)
        if found:
            troubles.extend(found)
            left.append(text[statement.start : statement.end])
    return Jotted(
        step=line.step(),
        family=line.family,
        spoken_of=tuple(dict.fromkeys(line.spoken_of)),
        troubles=tuple(troubles),
        rest="; ".join(left),
    )


class _Line:
    """A draft with whom its line spoke of."""

    def __init__(self, family: Family, today: date, new_id: NewId) -> None:
        self.draft = Draft(family)
        self.spoken_of: list[PersonId] = []
        self._today = today
        self._new_id = new_id

    @property
    def family(self) -> Family:
        """The family as it would be."""
        return self.draft.family

    def step(self) -> Step | None:
        """The one step of the whole line."""
        return self.draft.step("quick-line", self.spoken_of[-1] if self.spoken_of else None)

    def carry_out(self, statement: Statement, anchor: PersonId) -> None:
        """Do what one statement says."""
        person = self._named(statement.named) if statement.named else anchor
        for move, pick in zip(statement.path[:-1], statement.picks, strict=False):
            person = self._picked(person, move, pick) if pick else self._the_one(person, move)
        if not statement.path:
            people = [person]
        elif statement.picks[-1]:
            people = [self._picked(person, statement.path[-1], statement.picks[-1])]
        else:
            people = [self._relative(person, statement.path[-1]) for _ in range(statement.count)]
        for number, one in enumerate(people):
            age = statement.ages[number] if number < len(statement.ages) else None
            self._tell(one, statement, age)
            self.spoken_of.append(one)

    # -- relatives --

    def _named(self, name: str) -> PersonId:
        """The one person of the family with a name."""
        wanted = name.casefold()
        found = [one.id for one in self.family.persons.values() if one.name.casefold() == wanted]
        if len(found) != 1:
            raise _NotUnderstoodError(Puzzle.WHICH_ONE if found else Puzzle.NOBODY)
        return found[0]

    def _relative(self, person: PersonId, move: Move) -> PersonId:
        """The relative at the end of a path: a parent is the one there is; siblings and children are new ones."""
        match move:
            case Move.MOTHER | Move.FATHER | Move.PARTNER:
                return self._the_one(person, move)
            case _:
                return self._add(person, move)

    def _the_one(self, person: PersonId, move: Move) -> PersonId:
        """The one such relative, added where there is none."""
        found = self._such(person, move)
        if len(found) > 1:
            raise _NotUnderstoodError(Puzzle.WHICH_ONE)
        return found[0] if found else self._add(person, move)

    def _picked(self, person: PersonId, move: Move, which: int) -> PersonId:
        """The first, second … of those who are there, in the order of birth."""
        found = self._such(person, move)
        if not 1 <= which <= len(found):
            raise _NotUnderstoodError(Puzzle.NOT_SO_MANY)
        return found[which - 1]

    def _such(self, person: PersonId, move: Move) -> list[PersonId]:
        """Everybody who stands so to a person."""
        pedigree = self.family.pedigree
        if move in {Move.MOTHER, Move.FATHER}:
            parents = pedigree.parents[person]
            parent = parents.mother if move is Move.MOTHER else parents.father
            return [] if parent is None else [parent]
        if move is Move.PARTNER:
            others = [union.other(person) for union in pedigree.unions_of(person)]
            return [one for one in dict.fromkeys(others) if one is not None]
        if move in _CHILDREN:
            sex = _CHILDREN[move]
            return [one for one in pedigree.genetic_children[person] if self._is_of(one, sex)]
        own = pedigree.birth_union(person)
        if move in _HALVES:
            through, sex = _HALVES[move]
            unions = [union for parent in self._such(person, through) for union in pedigree.unions_of(parent)]
            halves = [child for union in unions if union != own for child in union.children]
            return [one for one in dict.fromkeys(halves) if self._is_of(one, sex)]
        siblings = [] if own is None else [one for one in own.children if one != person]
        if move in _TWINS:
            group = next((twins.persons for twins in pedigree.twins if person in twins.persons), ())
            return [one for one in siblings if one in group and self._is_of(one, _TWINS[move])]
        return [one for one in siblings if self._is_of(one, _SIBLINGS[move])]

    def _is_of(self, person: PersonId, sex: Sex) -> bool:
        return sex is Sex.UNKNOWN or self.family.person(person).sex is sex

    def _add(self, person: PersonId, move: Move) -> PersonId:
        """Add such a relative, with whoever links the two."""
        family, new_id = self.family, self._new_id
        if move in {Move.MOTHER, Move.FATHER}:
            self.draft.take(editing.add_parents(family, person, new_id))
            found = self._such(person, move)
            if not found:
                raise _NotUnderstoodError(Puzzle.WHICH_ONE)
            return found[0]
        if move in _HALVES:
            through, sex = _HALVES[move]
            self._the_one(person, through)
            if self._such(person, move) or self._such(person, _OTHER_HALF[move]):
                # in one union with a parent who is not known the two would be full siblings of each other
                raise _NotUnderstoodError(Puzzle.HALF_AGAIN)
            shared = Sex.FEMALE if through is Move.MOTHER else Sex.MALE
            step = birth.add_half_sibling(self.family, person, shared, sex, new_id)
        elif move is Move.PARTNER:
            step = editing.add_partner(family, person, new_id)
        elif move in _CHILDREN:
            step = editing.add_child(family, person, _CHILDREN[move], new_id)
        elif move in _TWINS:
            step = editing.add_twin(family, person, TwinKind.UNKNOWN, new_id)
        else:
            step = editing.add_sibling(family, person, _SIBLINGS[move], new_id)
        self.draft.take(step)
        assert step.selects is not None
        if move in _TWINS:
            self._describe(step.selects, sex=_TWINS[move])
        return step.selects

    # -- what is known --

    def _tell(self, person: PersonId, statement: Statement, age: Age | None) -> None:
        """Write down what a statement says of a person."""
        if statement.called or statement.born is not None:
            self._describe(person, name=statement.called, birth=statement.born)
        facts: list[FamilyFact] = [
            DiagnosisMade(person=person, cancer=cancer, age=at) for cancer, at in statement.cancers
        ]
        facts += [ResultReceived(person=person, report=_report(gene, found)) for gene, found in statement.results]
        if statement.unsure:
            facts.append(CancerUnknownNoted(person=person, sites=statement.unsure))
        if facts:
            self.draft.take(Step(subject="quick-line", facts=tuple(facts)))
        if statement.died:
            self.draft.take(
                editing.note_death(self.family, person, age=statement.death_age or age, on=statement.death_on)
            )
        elif age is not None or statement.alive:
            seen = PersonSeenAlive(person=person, age=age, on=PartialDate.exactly(self._today))
            self.draft.take(Step(subject="quick-line", facts=(seen,)))
        if statement.asked and (step := editing.note_nobody_knows(self.family, person)) is not None:
            self.draft.take(step)
        if statement.well:
            until = statement.death_age or age
            before = frozenset[Reference](
                one.ref for one in self.family.person(person).unaffected if not one.fact.sites
            )
            free = UnaffectedNoted(person=person, age=until)
            self.draft.take(Step(subject="quick-line", facts=(free,), supersedes=before))

    def _describe(
        self, person: PersonId, *, name: str = "", birth: PartialDate | None = None, sex: Sex | None = None
    ) -> None:
        known = self.family.person(person).details
        better: Details = replace(known, name=name or known.name, birth=birth or known.birth, sex=sex or known.sex)
        step = editing.describe(self.family, person, better)
        if step is not None:
            self.draft.take(step)


def _report(gene: str, found: VariantClass | None) -> TestReport:
    """A result as the family tells it: the gene, and the class of what was found in it."""
    variants = () if found is None else (ReportedVariant(variant=Variant(gene=gene), reported_class=found),)
    return TestReport(genes=(gene,), variants=variants)
