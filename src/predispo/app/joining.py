"""Joining: two families in which the same people stand, made one after a review, and told in both journals.

All that stands in the other family is written down here, once; there it is withdrawn, so that nobody is kept twice. Its
journal still tells it as it was known on each earlier day, and one undo takes both back.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from predispo.app.branches import with_ancestors
from predispo.app.casework import Casework, Change
from predispo.app.drafting import Draft
from predispo.app.editing import NewId, Step
from predispo.app.merging import Difference, Side, differences, merge
from predispo.app.workspace import Workspace
from predispo.domain.facts import (
    FamilyDescribed,
    FamilyFact,
    LetterIssued,
    NoteWritten,
    PersonAdded,
    PersonDescribed,
    PersonPlaced,
    RoleTaken,
    VariantClassified,
)
from predispo.domain.family import Family, Person
from predispo.domain.ids import DocumentId, EntryId, FamilyId, PersonId, UnionId
from predispo.domain.person import Sex
from predispo.domain.renaming import renamed
from predispo.errors import InvalidFact, PredispoError
from predispo.store.documents import Document

Pair = tuple[PersonId, PersonId]
"""One person: the record of this family, which stays, and that of the other one."""

_STAYS_BEHIND = (FamilyDescribed, RoleTaken, PersonPlaced, PersonDescribed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What joining would do: the steps here and there, the family as it would be, and where the records differ.

    `documents` are letters of the other family: each with its identifier there, and the one that it gets here.
    """

    here: Step
    there: Step
    family: Family
    differs: tuple[tuple[Pair, Difference], ...]
    documents: Mapping[DocumentId, DocumentId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What the journals of the two families say of it."""

    here: str
    there: str


def likely_pairs(here: Family, there: Family) -> tuple[Pair, ...]:
    """Whoever is probably the same: one identifier, or one name, where sex and day of birth allow it."""
    found: list[Pair] = []
    taken: set[PersonId] = set()
    for one in here.persons.values():
        for other in there.persons.values():
            if other.id not in taken and _alike(one, other):
                found.append((one.id, other.id))
                taken.add(other.id)
                break
    return tuple(found)


def _alike(one: Person, other: Person) -> bool:
    mine, theirs = one.details, other.details
    if {mine.sex, theirs.sex} == {Sex.FEMALE, Sex.MALE}:
        return False
    born, born_there = mine.birth, theirs.birth
    if born and born_there and (born.surely_before(born_there) or born_there.surely_before(born)):
        return False
    if mine.identifier and theirs.identifier:
        return mine.identifier == theirs.identifier
    return bool(one.name.strip()) and one.name.strip().casefold() == other.name.strip().casefold()


def join(
    here: Family,
    there: Family,
    pairs: Iterable[Pair],
    choices: Mapping[tuple[Pair, str], Side],
    *,
    notes: Notes,
    new_id: NewId,
) -> Joined:
    """Try to join two families by the people who stand in both; nothing is recorded.

    `choices` say by pair and field which of two answers counts, that of this family where nothing is said.

    Raises:
        InvalidFact: when nobody is the same, a pair cannot be one person, or the two cannot both be true.
    """
    pairs = tuple(dict.fromkeys(pairs))
    if not pairs:
        raise InvalidFact("Nobody stands in both families.", cure="Choose at least one person who is the same.")
    for side in zip(*pairs, strict=True):
        if len(set(side)) < len(side):
            raise InvalidFact("One person was chosen twice.", cure="Choose each person once.", persons=pairs[0][:1])
    _check_decisions(here, there)
    facts, persons, documents = _brought(here, there, new_id)
    draft = Draft(here)
    draft.take(Step(subject="join-families", facts=facts))
    differs: list[tuple[Pair, Difference]] = []
    for pair in sorted(pairs, key=lambda one: (len(with_ancestors(here.pedigree, one[0])), one)):
        kept, other = pair[0], persons[pair[1]]
        found = differences(draft.family, kept, other)
        differs += [(pair, one) for one in found]
        chosen = {one.field: choices[pair, one.field] for one in found if (pair, one.field) in choices}
        draft.take(merge(draft.family, kept, other, chosen))
    draft.take(Step(subject="join-families", facts=(NoteWritten(text=notes.here),)))
    step = draft.step("join-families", pairs[0][0])
    assert step is not None
    gone = frozenset(one.ref for one in there.facts if not isinstance(one.fact, FamilyDescribed))
    return Joined(
        here=step,
        there=Step(subject="joined-away", facts=(NoteWritten(text=notes.there),), supersedes=gone),
        family=draft.family,
        differs=tuple(differs),
        documents=documents,
    )


def _check_decisions(here: Family, there: Family) -> None:
    """Refuse two families whose variants the clinic judged differently: neither decision is to be lost in silence."""
    for variant, theirs in there.classified.items():
        mine = here.decision_on(variant)
        if mine is not None and mine.fact.decided is not theirs.fact.decided:
            raise InvalidFact(
                "The two families have different decisions on one variant.",
                cure="Make the decisions the same in both families first.",
            )


def _brought(
    here: Family, there: Family, new_id: NewId
) -> tuple[tuple[FamilyFact, ...], dict[PersonId, PersonId], dict[DocumentId, DocumentId]]:
    """What the other family brings, under identifiers that are free here."""
    persons = {one: PersonId(new_id("p")) for one in there.persons}
    unions = {one: UnionId(new_id("u")) for one in there.pedigree.unions}
    documents: dict[DocumentId, DocumentId] = {}
    facts: list[FamilyFact] = []
    for recorded in there.facts:
        fact = recorded.fact
        match fact:
            case VariantClassified() if here.decision_on(fact.variant) is not None:
                continue
            case PersonAdded():
                fact = replace(fact, details=there.person(fact.person).details)
            case LetterIssued():
                documents[fact.document] = DocumentId(new_id("d"))
                fact = replace(fact, document=documents[fact.document])
            case _ if isinstance(fact, _STAYS_BEHIND):
                continue
            case _:
                pass
        facts.append(renamed(fact, persons, unions))
    return tuple(facts), persons, documents


class Acts:
    """One act in the journals of two families: recorded in both or in neither, and withdrawn in both."""

    def __init__(self, workspace: Workspace, here: Casework, there: FamilyId) -> None:
        self._workspace, self._here, self._there = workspace, here, there
        self._entry: EntryId | None = None

    def record(self, here: Step, there: Step, documents: Iterable[Document] = ()) -> Change:
        """Write both steps down; what it did here.

        Raises:
            PredispoError: when one of the two is refused; neither stands then.
        """
        change = self._here.record(here, tuple(documents))
        return self._with_the_other(change, lambda other: other.record(there))

    def withdraw(self, entry: EntryId) -> Change:
        """Withdraw the act, or its last withdrawal, in both families; what it did here.

        Raises:
            PredispoError: when one of the two is refused; nothing is withdrawn then.
        """
        change = self._here.withdraw(entry)
        before = self._entry
        assert before is not None
        return self._with_the_other(change, lambda other: other.withdraw(before))

    def _with_the_other(self, change: Change, act: Callable[[Casework], Change]) -> Change:
        try:
            self._entry = act(self._workspace.casework(self._there)).entry.id
        except PredispoError:
            self._here.withdraw(change.entry.id)
            raise
        return change


def documents_of(workspace: Workspace, joined: Joined, family: FamilyId) -> tuple[Document, ...]:
    """The letters that come along, stored once more with the family that they come into."""
    stored = ((workspace.vault.documents.get(old), new) for old, new in joined.documents.items())
    return tuple(replace(document, id=new, family=family) for document, new in stored)
