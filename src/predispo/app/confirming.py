"""The value of a confirmation: which diagnosis that was only told would change most if a record refuted it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from predispo.app.advising import criteria_for
from predispo.app.assessing import assess_family
from predispo.app.ticket import Ticket
from predispo.domain.assessment import Assessment
from predispo.domain.facts import DiagnosisMade, FamilyFact
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.verdict import Verdict
from predispo.errors import NotApplicable, RiskError
from predispo.evidence.catalogue import Catalogue
from predispo.journal.fold import fold

ANY: Final = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What refuting one diagnosis would change for a person: the chance of carrying any variant, and the verdicts.

    `before` and `after` are 0 to 1, None where they are not computed; `turned` are criteria with their new answer.
    """

    diagnosis: Recorded[DiagnosisMade]
    before: float | None
    after: float | None
    turned: tuple[Verdict, ...]

    @property
    def moves(self) -> float:
        """By how much the chance moves."""
        return 0.0 if self.before is None or self.after is None else abs(self.before - self.after)


def unconfirmed(family: Family) -> tuple[Recorded[DiagnosisMade], ...]:
    """The diagnoses that somebody told and no record or pathology confirms."""
    return tuple(
        one
        for person in family.persons.values()
        for one in person.cancers
        if one.fact.confirmation is Confirmation.TOLD
    )


def worth_of_confirming(
    family: Family,
    catalogue: Catalogue,
    person: PersonId,
    *,
    country: str,
    on: date,
    guidelines: str = "",
    ticket: Ticket | None = None,
) -> tuple[Worth, ...]:
    """Every unconfirmed diagnosis, that which would turn most verdicts, then move the chance most, first.

    Raises:
        Cancelled: when nobody waits for the answer any more.
    """
    assessment, verdicts = _judged(family, catalogue, person, country, on, guidelines, ticket)
    found: list[Worth] = []
    for one in unconfirmed(family):
        without = _refuted(family, one)
        other, judged = _judged(without, catalogue, person, country, on, guidelines, ticket)
        said = {(verdict.criterion, verdict.edition): verdict.met for verdict in verdicts}
        turned = tuple(
            verdict
            for verdict in judged
            if verdict.in_force and said.get((verdict.criterion, verdict.edition)) is not verdict.met
        )
        found.append(
            Worth(diagnosis=one, before=_chance(assessment, person), after=_chance(other, person), turned=turned)
        )
    return tuple(sorted(found, key=lambda one: (-len(one.turned), -one.moves)))


def _refuted(family: Family, diagnosis: Recorded[DiagnosisMade]) -> Family:
    """The family if a record said that there was no such cancer."""
    facts: list[Recorded[FamilyFact]] = [
        replace(one, fact=replace(diagnosis.fact, confirmation=Confirmation.REFUTED))
        if one.ref == diagnosis.ref
        else one
        for one in family.facts
    ]
    return fold(family.id, facts)


def _judged(
    family: Family,
    catalogue: Catalogue,
    person: PersonId,
    country: str,
    on: date,
    guidelines: str,
    ticket: Ticket | None,
) -> tuple[Assessment | None, tuple[Verdict, ...]]:
    try:
        assessment = assess_family(family, catalogue, on=on, country=country, consultand=person, ticket=ticket)
    except RiskError:
        assessment = None
    try:
        verdicts = criteria_for(
            family, catalogue, person, country=country, on=on, assessment=assessment, names=guidelines
        )
    except NotApplicable:
        verdicts = ()
    return assessment, verdicts


def _chance(assessment: Assessment | None, person: PersonId) -> float | None:
    mine = None if assessment is None else assessment.persons.get(person)
    chance = None if mine is None else mine.carrier.get(ANY)
    return None if chance is None else chance.probability
