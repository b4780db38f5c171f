"""An assessment: carrier probabilities and cancer risks as computed, with everything needed to explain them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from predispo.domain.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierProbability:
    """P(a pathogenic variant of a gene | all that is known), and the population's chance, both 0 to 1."""

    probability: float
    population: float
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskPoint:
    """P(cancer by the end of the years before `age` | free of it now), the person's and the population's, both 0 to 1.

    `with_mortality` is the same chance when death from other causes may come first.
    """

    age: int
    risk: float
    population: float
    with_mortality: float | None = None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAssessment:
    """What was computed for one person; `carrier` by gene and under "any" for the whole panel, risks by site.

    `draws` counts those that the person's intervals are of, 0 where there are none.
    """

    carrier: Mapping[str, CarrierProbability]
    remaining_risk: Mapping[str, tuple[RiskPoint, ...]] = field(default_factory=dict)
    age: int | None = None
    draws: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Influence:
    """How much one relative's information moves the answer: the natural log of a Bayes factor."""

    person: PersonId
    log_bayes_factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A published figure that an answer rests on: of which gene, cancer and sex, from which source, compared by whom.

    `cancer` is "allele_frequency" for how common the gene's variants are; `sex` is F, M or B for both.
    """

    gene: str
    cancer: str
    sex: str
    source: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that the reader of an assessment must know; `code` names the sentence, `data` fills it."""

    code: str
    text: str
    data: Mapping[str, str] = field(default_factory=dict)
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Carrier probabilities and remaining risks of a whole family on one day.

    `bound` is how far any carrier probability is estimated to be from the model's exact one at most: 0 where everything
    was summed.
    """

    consultand: PersonId
    on: date
    country: str
    model: str
    evidence_edition: str
    evidence_digest: str
    method: str
    bound: float = 0.0
    genes: tuple[str, ...]
    persons: Mapping[PersonId, PersonAssessment]
    log_likelihood: Mapping[str, float] = field(default_factory=dict)
    explanation: tuple[Influence, ...] = ()
    rests_on: tuple[EvidenceRow, ...] = ()
    notes: tuple[Note, ...] = ()
    sources: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()
    inputs_digest: str = ""
    draws: int = 0
    fixed: tuple[str, ...] = ()
