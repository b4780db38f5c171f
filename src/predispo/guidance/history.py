"""What is known of everybody's cancers: each primary with its age, and of which sites nothing is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from predispo.domain.cancer import FEMALE_SITES, MALE_SITES, Cancer, Laterality, Site
from predispo.domain.dates import Age, age_on
from predispo.domain.facts import DiagnosisMade
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import FactRef, PersonId
from predispo.domain.person import Sex
from predispo.domain.standing import Confirmation

OLDEST = 125
ABOUT = 2
"""Years by which an age is off that the family called approximate."""


@dataclass(frozen=True, slots=True)
class Primary:
    """One primary cancer of one person; the age at diagnosis lies between `low` and `high`."""

    person: PersonId
    ref: FactRef
    cancer: Cancer
    low: int
    high: int
    confirmation: Confirmation

    @property
    def age_is_known(self) -> bool:
        """Whether the age is one year."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class History:
    """One person's cancers; `asked` None says that all sites were asked after, else only these were."""

    person: PersonId
    sex: Sex
    primaries: tuple[Primary, ...]
    asked: frozenset[Site] | None
    age: Age | None
    dead: bool
    menopause: Age | None

    def is_open(self, site: Site) -> bool:
        """Whether a cancer of a site may be there that nobody was asked about."""
        return self.asked is not None and site not in self.asked and self.can_have(site)

    def can_have(self, site: Site) -> bool:
        """Whether the person's sex has the organ, as far as it is known."""
        if self.sex is Sex.FEMALE:
            return site not in MALE_SITES
        return not (self.sex is Sex.MALE and site in FEMALE_SITES)


def histories(family: Family, on: date) -> Mapping[PersonId, History]:
    """Everybody's history as known on a day."""
    return {person.id: _history(person, on) for person in family.persons.values()}


def _history(person: Person, on: date) -> History:
    age = person.age_at(on)
    last = OLDEST if age is None else age.high + (ABOUT if age.about else 0)
    primaries = tuple(one for recorded in person.cancers for one in _primaries(person, recorded, last))
    return History(
        person=person.id,
        sex=person.sex,
        primaries=primaries,
        asked=_asked(person),
        age=age,
        dead=person.is_dead,
        menopause=_menopause(person),
    )


def _asked(person: Person) -> frozenset[Site] | None:
    """Of which sites something is known: of all where somebody told a cancer, or that the person was well."""
    if person.pregnancy is not None:
        return None
    notes = [one.fact for one in person.unaffected]
    if any(not note.sites for note in notes) or (person.diagnoses and not notes):
        return None
    return frozenset(site for note in notes for site in note.sites).union(
        one.fact.cancer.site for one in person.diagnoses
    )


def _primaries(person: Person, recorded: Recorded[DiagnosisMade], last: int) -> tuple[Primary, ...]:
    """A diagnosis of both sides is two primaries."""
    low, high = _age(person, recorded.fact, last)
    one = Primary(
        person=person.id,
        ref=recorded.ref,
        cancer=recorded.fact.cancer,
        low=low,
        high=high,
        confirmation=recorded.fact.confirmation,
    )
    return (one, one) if recorded.fact.cancer.laterality is Laterality.BOTH else (one,)


def _age(person: Person, fact: DiagnosisMade, last: int) -> tuple[int, int]:
    """The least and the greatest age at diagnosis: as told, else by the days of birth and diagnosis."""
    age = fact.age
    born, day = person.details.birth, fact.on
    if age is None and born is not None and day is not None and day.earliest is not None and day.latest is not None:
        first, then = age_on(born, day.earliest), age_on(born, day.latest)
        if then is not None:
            age = Age(first.low if first is not None else 0, then.high, born.about or day.about)
    if age is None:
        return 0, last
    slack = ABOUT if age.about else 0
    low, high = max(age.low - slack, 0), min(age.high + slack, max(last, age.low))
    return low, max(low, high)


def _menopause(person: Person) -> Age | None:
    for one in person.risk_factors:
        if one.fact.factor.casefold() == "menopause":
            try:
                return Age.parse(one.fact.value)
            except ValueError:
                return None
    return None
