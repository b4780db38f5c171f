"""A family: all that is known of it on one day, read from its journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from predispo.domain.dates import Age, age_on
from predispo.domain.fact import Fact
from predispo.domain.facts import (
    CancerUnknownNoted,
    DiagnosisMade,
    FamilyFact,
    PersonDied,
    PersonPlaced,
    PersonSeenAlive,
    PregnancyNoted,
    ResultReceived,
    RiskFactorNoted,
    SurgeryDone,
    UnaffectedNoted,
    VariantClassified,
)
from predispo.domain.ids import FactRef, FamilyId, PersonId
from predispo.domain.pedigree import Pedigree
from predispo.domain.person import Details, Gender, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant
from predispo.domain.variant import Variant, VariantClass, same_variant

F = TypeVar("F", bound=Fact, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Generic[F]):
    """A standing fact with its place in the journal, when it was written down and by whom."""

    ref: FactRef
    fact: F
    recorded_at: datetime
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """All that is known of one person."""

    id: PersonId
    details: Details
    diagnoses: tuple[Recorded[DiagnosisMade], ...] = ()
    unaffected: tuple[Recorded[UnaffectedNoted], ...] = ()
    nobody_knows: tuple[Recorded[CancerUnknownNoted], ...] = ()
    surgeries: tuple[Recorded[SurgeryDone], ...] = ()
    results: tuple[Recorded[ResultReceived], ...] = ()
    risk_factors: tuple[Recorded[RiskFactorNoted], ...] = ()
    seen_alive: tuple[Recorded[PersonSeenAlive], ...] = ()
    death: Recorded[PersonDied] | None = None
    pregnancy: Recorded[PregnancyNoted] | None = None
    placed: Recorded[PersonPlaced] | None = None

    @property
    def name(self) -> str:
        """The name, or nothing."""
        return self.details.name

    @property
    def sex(self) -> Sex:
        """Sex assigned at birth."""
        return self.details.sex

    @property
    def gender(self) -> Gender:
        """Gender as stated, else as sex assigned at birth suggests."""
        if self.details.gender is not None:
            return self.details.gender
        return {Sex.FEMALE: Gender.WOMAN, Sex.MALE: Gender.MAN, Sex.UNKNOWN: Gender.UNKNOWN}[self.details.sex]

    @property
    def is_dead(self) -> bool:
        """Whether the person is known to have died."""
        return self.death is not None

    @property
    def cancers(self) -> tuple[Recorded[DiagnosisMade], ...]:
        """The diagnoses that have not been refuted."""
        return tuple(one for one in self.diagnoses if one.fact.confirmation is not Confirmation.REFUTED)

    def age_at(self, day: date) -> Age | None:
        """The age in completed years on a day, of the living; the age at death of the dead; None where unknown.

        Without a birth date it is the greatest age at which the person is known to have been alive.
        """
        if self.death is not None:
            return self.age_at_death
        if self.details.birth is not None:
            age = age_on(self.details.birth, day)
            if age is not None:
                return age
        return self.last_known_age

    @property
    def age_at_death(self) -> Age | None:
        """The age at death as told, else from the days of birth and death."""
        if self.death is None:
            return None
        if self.death.fact.age is not None:
            return self.death.fact.age
        died, born = self.death.fact.on, self.details.birth
        if died is None or born is None or died.earliest is None or died.latest is None:
            return None
        youngest, oldest = age_on(born, died.earliest), age_on(born, died.latest)
        if youngest is None or oldest is None:
            return None
        return Age(youngest.low, oldest.high, born.about or died.about)

    @property
    def last_known_age(self) -> Age | None:
        """The greatest age at which the person was seen alive, unaffected, operated on or diagnosed, or died."""
        ages = [
            one.fact.age
            for group in (self.seen_alive, self.unaffected, self.surgeries, self.cancers)
            for one in group
            if one.fact.age is not None
        ]
        if self.age_at_death is not None:
            ages.append(self.age_at_death)
        return max(ages, key=lambda age: (age.high, age.low), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """All that is known of one family.

    `facts` are the standing facts in the order in which they count. `roles` says who is proband and who consultand.
    """

    id: FamilyId
    number: str
    name: str = ""
    country: str = ""
    comment: str = ""
    pedigree: Pedigree
    persons: Mapping[PersonId, Person]
    roles: Mapping[Role, PersonId] = field(default_factory=dict)
    classified: Mapping[Variant, Recorded[VariantClassified]] = field(default_factory=dict)
    facts: tuple[Recorded[FamilyFact], ...] = ()

    @property
    def consultand(self) -> PersonId | None:
        """Who seeks counsel: the consultand, else the proband, else the first person."""
        return self.roles.get(Role.CONSULTAND) or self.roles.get(Role.PROBAND) or next(iter(self.persons), None)

    @property
    def proband(self) -> PersonId | None:
        """Through whom the family came to notice, where that was noted."""
        return self.roles.get(Role.PROBAND)

    def person(self, person: PersonId) -> Person:
        """One person.

        Raises:
            KeyError: when nobody has this identifier.
        """
        return self.persons[person]

    def name_of(self, person: PersonId) -> str:
        """A person's name, else the identifier.

        Raises:
            KeyError: when nobody has this identifier.
        """
        return self.persons[person].name or person

    def class_of(self, found: ReportedVariant) -> VariantClass:
        """The class that acts: the clinic's decision where there is one, else the laboratory's."""
        decided = self.decision_on(found.variant)
        return found.reported_class if decided is None else decided.fact.decided

    def decision_on(self, variant: Variant) -> Recorded[VariantClassified] | None:
        """The clinic's last decision on a variant, however a report spells its name."""
        said = [one for other, one in self.classified.items() if other == variant or same_variant(other, variant)]
        return max(said, key=lambda one: one.recorded_at, default=None)

    @property
    def journey(self) -> tuple[Recorded[FamilyFact], ...]:
        """The standing facts that have a day, in the order of their days."""
        dated = [one for one in self.facts if one.fact.on is not None]
        return tuple(sorted(dated, key=lambda one: one.fact.on.middle if one.fact.on else date.min))
