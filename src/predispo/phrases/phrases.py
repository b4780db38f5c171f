"""The words of predispo in one language: kin terms, cancers, chances, days, facts as sentences."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from predispo.domain.assessment import Note
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Kin
from predispo.domain.person import Gender
from predispo.domain.testing import TestReport

NameOf = Callable[[PersonId], str]


class Phrases:
    """Everything that predispo can say in one language; made by `load`."""

    language: str

    def text(self, message: str, **values: str | int) -> str:
        """One message with its values; raises `MissingTranslation` or, for a missing value, `MissingField`."""
        raise NotImplementedError

    def has(self, message: str) -> bool:
        """Whether the language has the message."""
        raise NotImplementedError

    def kin(self, kin: Kin | None) -> str:
        """A kin term: "maternal grandmother", "half-brother on the father's side"; "relative" where none fits."""
        raise NotImplementedError

    def term(self, value: StrEnum) -> str:
        """The word for a value of any enumeration of the domain: a sex, a procedure, a variant class …"""
        raise NotImplementedError

    def disease(self, site: Site | str) -> str:
        """A site as a disease: "breast cancer"."""
        raise NotImplementedError

    def organ(self, site: Site | str) -> str:
        """A site as an organ: "breast"."""
        raise NotImplementedError

    def cancer(self, cancer: Cancer) -> str:
        """One cancer in full: "breast cancer (in situ, left side)"."""
        raise NotImplementedError

    def outcome(self, report: TestReport) -> str:
        """What a report amounts to: "pathogenic variant found", "no variant found" …"""
        raise NotImplementedError

    def fact_line(self, fact: FamilyFact, name_of: NameOf) -> str:
        """One whole sentence for a fact, as the Journey lists it, without its day."""
        raise NotImplementedError

    def percent(self, probability: float) -> str:
        """A probability in percent, rounded for people: "44 %", "0.7 %", "under 0.1 %"."""
        raise NotImplementedError

    def percent_range(self, low: float, high: float) -> str:
        """An interval in percent: "38–51 %"."""
        raise NotImplementedError

    def chance(self, probability: float) -> str:
        """A probability as a count of one hundred: "44 of 100", "fewer than 1 of 100"."""
        raise NotImplementedError

    def chance_range(self, low: float, high: float) -> str:
        """An interval as counts of one hundred: "38 to 51 of 100"."""
        raise NotImplementedError

    def date(self, day: PartialDate | date | None) -> str:
        """A day as precisely as it is known: "12 May 2003", "May 2003", "about 1962", "the 1950s"."""
        raise NotImplementedError

    def age(self, age: Age | None) -> str:
        """An age for a list: "42", "about 40", "40s", "under 30", "age unknown"."""
        raise NotImplementedError

    def at_age(self, age: Age | None, gender: Gender = Gender.UNKNOWN) -> str:
        """An age within a sentence: "at age 42", "in her forties", "at an unknown age"."""
        raise NotImplementedError

    def note(self, note: Note) -> str:
        """The sentence of an assessment's note, by its code; its own English text where there is none."""
        raise NotImplementedError

    def listing(self, items: tuple[str, ...]) -> str:
        """Items joined as the language joins them: "a, b and c"."""
        raise NotImplementedError

    @property
    def intended_use(self) -> str:
        """The statement that every computed figure bears."""
        raise NotImplementedError


@lru_cache(maxsize=64)
def load(language: str) -> Phrases:
    """The phrases of a language ("en", "nb"); raises `MissingTranslation` where there are none."""
    raise NotImplementedError


def languages() -> tuple[str, ...]:
    """The languages that have phrases, sorted."""
    raise NotImplementedError
