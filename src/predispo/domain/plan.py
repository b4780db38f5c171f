"""A plan: what guidelines offer one person, from when, how often, and what cannot be said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from predispo.domain.dates import Age, PartialDate
from predispo.domain.ids import FactRef, PersonId
from predispo.domain.offspring import Offspring
from predispo.domain.variant import Phase, Variant
from predispo.domain.verdict import Missing


class Basis(StrEnum):
    """Why a person is taken for a carrier."""

    TESTED = "tested"
    OBLIGATE = "obligate"
    TWIN = "twin"


class Copies(StrEnum):
    """How many copies of a gene carry a pathogenic variant."""

    ONE = "one"
    BOTH = "both"
    UNKNOWN = "unknown"


class Doubt(StrEnum):
    """Why it cannot be said whether an offer applies."""

    LABORATORIES = "laboratories"
    MOSAIC = "mosaic"
    SEX = "sex"
    AGE = "age"
    ORGAN = "organ"
    COPIES = "copies"
    BOTH_COPIES = "both_copies"
    VARIANT = "variant"
    FORM = "form"
    ORIGIN = "origin"
    NEEDS = "needs"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """One thing that is not known; `detail` is the gene, organ, variant or form, `missing` the facts that are asked."""

    doubt: Doubt
    detail: str = ""
    missing: tuple[Missing, ...] = ()


class Care(StrEnum):
    """What must be known beside an offer before anybody acts on it."""

    CONFIRM_FIRST = "confirm_first"
    CONTRAINDICATED = "contraindicated"
    HAD_CANCER = "had_cancer"
    PART_REMOVED = "part_removed"
    UNILATERAL = "unilateral"
    EARLIER = "earlier"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One of these, and what it is about: a disease, an organ, a source, an age."""

    care: Care
    detail: str = ""


class State(StrEnum):
    """Where an offer stands on the day of the plan."""

    LATER = "later"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    OFFERED = "offered"
    UNDATED = "undated"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A gene in which a person carries a pathogenic or likely pathogenic variant.

    `doubts` are empty where that is certain. `origin` is the parent from whom it came; `since` the first day of a
    report, None where none has a day; `confirmed` says that a second sample showed it too.
    """

    gene: str
    variants: tuple[Variant, ...]
    basis: Basis
    copies: Copies = Copies.UNKNOWN
    origin: Phase = Phase.UNKNOWN
    since: PartialDate | None = None
    confirmed: bool = False
    doubts: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What the journal tells of one examination that was taken for one of the plan's."""

    ref: FactRef
    on: PartialDate
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One action of one guideline as it stands for a person.

    `genes` are the person's, empty where the action does not rest on a variant. `start_age` and `stop_age` are
    completed years, the last included; an operation has a `window` instead, and stands until the organ is gone.
    `interval_months` None is once, or not stated. `begins` and `ends` are birthdays: on `ends` it applies no more.
    `texts` and `notes` are by language; `doubts` are empty where it is certain that it applies.
    """

    id: str
    genes: tuple[str, ...]
    organ: str
    kind: str
    strength: str
    texts: Mapping[str, str]
    notes: Mapping[str, str]
    defect: str
    start_age: int | None
    stop_age: int | None
    window: tuple[int | None, int | None] | None
    interval_months: int | None
    guideline: str
    source: str
    country: str
    edition: str
    verified: str
    state: State = State.UNDATED
    begins: PartialDate | None = None
    ends: PartialDate | None = None
    next_due: PartialDate | None = None
    done: tuple[Examination, ...] = ()
    cautions: tuple[Caution, ...] = ()
    doubts: tuple[Why, ...] = ()

    @property
    def modality(self) -> str:
        """What is offered, in English."""
        return self.texts["en"]

    def text(self, language: str) -> str:
        """What is offered, in a language, else in English."""
        return self.texts.get(language) or self.texts["en"]

    def note(self, language: str) -> str:
        """What the source says beside it, in a language, else in English."""
        return self.notes.get(language) or self.notes.get("en", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which guideline speaks for one gene and organ, out of which; `gene` is empty where no variant is asked.

    `others` offer something too and count for the person's country; `beyond` hold what only other countries offer.
    `unheard` are the kinds of offer, by guideline, of which the chosen one is silent.
    """

    gene: str
    organ: str
    chosen: str
    others: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    unheard: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """What would apply if a person carried the family's variant; `relatives` are known to carry it."""

    gene: str
    variant: Variant
    relatives: tuple[PersonId, ...]
    offers: tuple[Offer, ...]
    doubts: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondRisk:
    """A published cumulative risk of a second cancer after the first, in percent, within `years`."""

    gene: str
    cancer: str
    years: int
    percent: float
    low: float | None
    high: float | None
    source: str
    verified: str
    ascertainment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What begins and what ends at one birthday."""

    age: int
    on: PartialDate | None
    begins: tuple[Offer, ...] = ()
    ends: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One date of the calendar: an offer that is due then."""

    on: PartialDate
    offer: Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that the chosen guidelines say of one person on one day.

    `offers` apply, now or from a later birthday; `open` may apply; `refrain` are what the sources advise against;
    `facts` are contraindications and treatment flags, of every country. `own` says whether a guideline of the country
    itself offers anything to carriers of these genes; `negative` names the genes whose familial variant the person was
    tested without, `undated` the examinations without a day.
    """

    person: PersonId
    on: date
    country: str
    age: Age | None
    carried: tuple[Carried, ...]
    own: bool
    offers: tuple[Offer, ...] = ()
    open: tuple[Offer, ...] = ()
    refrain: tuple[Offer, ...] = ()
    ended: tuple[Offer, ...] = ()
    facts: tuple[Offer, ...] = ()
    second: tuple[SecondRisk, ...] = ()
    supposed: tuple[Supposed, ...] = ()
    choices: tuple[Choice, ...] = ()
    turns: tuple[Turn, ...] = ()
    negative: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    unmatched: tuple[Examination, ...] = ()
    offspring: tuple[Offspring, ...] = ()
