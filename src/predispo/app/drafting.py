"""Drafting: steps tried one after the other on a family, to be recorded as one; nothing is written before that."""

from datetime import UTC, datetime

from predispo.app.editing import Step, lasting
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, PersonId
from predispo.journal.entry import Reference
from predispo.journal.fold import fold

DRAFT = EntryId("draft")
"""The entry that the facts of a draft have, in the family that is only tried."""


class Draft:
    """A family as it would be after some steps."""

    def __init__(self, family: Family) -> None:
        self.family = self._start = family
        self._superseded: frozenset[Reference] = frozenset()
        self._count = 0

    def take(self, step: Step) -> None:
        """Fold a step into the family.

        Raises:
            InvalidFact: when it cannot be true beside what is known; the draft stays as it was.
        """
        drafted = {one.ref for one in self.family.facts if one.ref.entry == DRAFT}
        kept = [one for one in self.family.facts if one.ref not in step.supersedes]
        for place, fact in enumerate(step.facts, start=self._count):
            kept.append(Recorded(ref=FactRef(DRAFT, place), fact=fact, recorded_at=datetime.now(UTC), author=""))
        self.family = fold(self.family.id, kept)
        self._count += len(step.facts)
        self._superseded |= step.supersedes - drafted

    def copy(self) -> "Draft":
        """The same draft, to go back to."""
        other = Draft(self._start)
        other.family, other._superseded, other._count = self.family, self._superseded, self._count
        return other

    def step(self, subject: str, selects: PersonId | None = None) -> Step | None:
        """The one step of all that was taken; None where it says nothing."""
        facts = tuple(one.fact for one in self.family.facts if one.ref.entry == DRAFT)
        if not facts and not self._superseded:
            return None
        supersedes = self._superseded
        if supersedes:
            supersedes |= lasting(self._start, facts)
        return Step(subject=subject, facts=facts, supersedes=supersedes, selects=selects)
