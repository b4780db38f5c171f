"""A person as the family and the clinic know them."""

from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.dates import PartialDate

YOUNGEST_PARENT = 13
"""Nobody has a child before this age."""

ADULT = 18
"""The age from which somebody is told, asked and written to in person."""


class Sex(StrEnum):
    """Sex assigned at birth, which decides organs, incidence and transmission."""

    FEMALE = "F"
    MALE = "M"
    UNKNOWN = "U"


class Gender(StrEnum):
    """Gender identity, which decides the symbol and the words of a letter."""

    WOMAN = "woman"
    MAN = "man"
    NONBINARY = "nonbinary"
    UNKNOWN = "unknown"


class Ancestry(StrEnum):
    """Populations for which allele frequencies of their own exist."""

    GENERAL = "general"
    ASHKENAZI = "ashkenazi"
    ICELANDIC = "icelandic"
    OTHER = "other"
    UNKNOWN = "unknown"


class PregnancyOutcome(StrEnum):
    """What became, or has yet to become, of a pregnancy."""

    ONGOING = "ongoing"
    STILLBIRTH = "stillbirth"
    MISCARRIAGE = "miscarriage"
    TERMINATION = "termination"
    ECTOPIC = "ectopic"


class TwinKind(StrEnum):
    """Whether twins share all of their genes."""

    MONOZYGOTIC = "monozygotic"
    DIZYGOTIC = "dizygotic"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Why a person is the one that the counsel is about."""

    PROBAND = "proband"
    CONSULTAND = "consultand"


class Flag(StrEnum):
    """What must be seen at the name before anybody acts."""

    RIGHT_NOT_TO_KNOW = "right_not_to_know"
    DO_NOT_CONTACT = "do_not_contact"
    SAFEGUARDING = "safeguarding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What describes a person; whatever is empty is not known.

    `gender` None means that it was not stated: the symbol then follows sex assigned at birth. `people` counts how many
    persons one symbol stands for ("3 brothers"), None where their number is unknown.
    """

    name: str = ""
    sex: Sex = Sex.UNKNOWN
    gender: Gender | None = None
    birth: PartialDate | None = None
    karyotype: str = ""
    ancestry: Ancestry = Ancestry.UNKNOWN
    people: int | None = 1
    identifier: str = ""
    language: str = ""
    address: str = ""
    comment: str = ""
    flags: tuple[Flag, ...] = ()
