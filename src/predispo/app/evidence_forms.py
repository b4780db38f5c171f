"""Forms for evidence of the clinic's own: which fields and rows each kind of table has."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from predispo.evidence.catalogue import Catalogue
from predispo.evidence.own_rates import DEATH_AGES
from predispo.evidence.readers import METHODS
from predispo.evidence.schema import Clock, Inheritance, Measure


class Form(StrEnum):
    """What a form is about: one figure that stands, or a new table of a kind."""

    FIGURE = "figure"
    PENETRANCE = "penetrance"
    ALLELE_FREQUENCY = "allele_frequency"
    CARRIER_FREQUENCY = "carrier_frequency"
    DE_NOVO = "de_novo"
    TEST_SENSITIVITY = "test_sensitivity"
    TEST_SPECIFICITY = "test_specificity"
    OBSERVED_RATE = "observed_rate"
    MORTALITY = "mortality"
    ACTION = "action"
    CRITERION = "criterion"
    GENE = "gene"
    POPULATION = "population"
    GUIDELINE = "guideline"
    REFERENCE = "reference"


class Kind(StrEnum):
    """How a field is filled."""

    TEXT = "text"
    PROSE = "prose"
    LINES = "lines"
    NUMBER = "number"
    WHOLE = "whole"
    CHOICE = "choice"
    SEVERAL = "several"
    FLAG = "flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One field of a form, or one column of its rows; the name is the key in the evidence files.

    `offers` names what the catalogue offers (genes, cancers, populations, references), `choices` are a closed set.
    """

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    offers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The rows of a form that has several, asked `after` a field; `fixed` names them where none can be added.

    `needed` says that there must be one.
    """

    columns: tuple[Asked, ...]
    after: str
    needed: bool = True
    fixed: tuple[str, ...] = ()


_SEXES = ("F", "M", "B")
_SOURCE = Asked(name="source", required=True, offers="references")
_FIGURE = (
    Asked(name="value", kind=Kind.NUMBER, required=True),
    Asked(name="low", kind=Kind.NUMBER),
    Asked(name="high", kind=Kind.NUMBER),
    _SOURCE,
    Asked(name="population"),
    Asked(name="notes", kind=Kind.PROSE),
)
_CANCER = Asked(name="cancer", kind=Kind.CHOICE, required=True, offers="cancers")
_SEX = Asked(name="sex", kind=Kind.CHOICE, required=True, choices=_SEXES)
_AGES = (Asked(name="age_from", kind=Kind.WHOLE), Asked(name="age_to", kind=Kind.WHOLE))
_ACTION_KINDS = (
    *("surveillance", "risk_reducing_surgery", "followup", "chemoprevention", "test", "awareness"),
    *("contraindication", "treatment_flag", "not_recommended"),
)
_STRENGTHS = (
    *("recommend", "offer", "consider", "suggest", "discuss", "inform", "alternative", "not_recommended"),
    *("consider_if_surgery_deferred", "only_if_family_history"),
)
_CRITERION_KINDS = (
    *("testing", "referral", "clinical", "clinical_diagnosis", "tumour_testing", "risk_threshold"),
    *("carrier_probability", "score", "model"),
)

FIELDS: Mapping[Form, tuple[Asked, ...]] = {
    Form.FIGURE: _FIGURE,
    Form.CARRIER_FREQUENCY: _FIGURE,
    Form.DE_NOVO: _FIGURE,
    Form.PENETRANCE: (
        _CANCER,
        _SEX,
        Asked(name="measure", kind=Kind.CHOICE, required=True, choices=tuple(Measure)),
        Asked(name="genotype", kind=Kind.CHOICE, required=True, choices=("het", "biallelic")),
        Asked(name="clock", kind=Kind.CHOICE, required=True, choices=tuple(Clock)),
        _SOURCE,
        Asked(name="population"),
        Asked(name="ascertainment"),
        Asked(name="form"),
        Asked(name="condition"),
        Asked(name="notes", kind=Kind.PROSE),
        Asked(name="taken", kind=Kind.FLAG),
    ),
    Form.ALLELE_FREQUENCY: (
        Asked(
            name="ancestry",
            kind=Kind.CHOICE,
            required=True,
            choices=("general", "uk_non_european", "ashkenazi", "icelandic"),
        ),
        Asked(name="model", required=True),
        Asked(name="preferred", kind=Kind.FLAG),
        *_FIGURE,
    ),
    Form.TEST_SENSITIVITY: (
        Asked(name="method", kind=Kind.CHOICE, required=True, choices=METHODS),
        Asked(name="model", required=True),
        Asked(name="ancestry"),
        *_FIGURE,
    ),
    Form.TEST_SPECIFICITY: (Asked(name="method", kind=Kind.CHOICE, required=True, choices=METHODS), *_FIGURE),
    Form.OBSERVED_RATE: (_CANCER, _SEX, _SOURCE),
    Form.MORTALITY: (Asked(name="period", required=True), _SOURCE),
    Form.ACTION: (
        Asked(name="id", required=True),
        Asked(name="genes", kind=Kind.SEVERAL, offers="genes"),
        Asked(name="group"),
        _SEX,
        Asked(name="organ", kind=Kind.CHOICE, required=True, offers="organs"),
        Asked(name="kind", kind=Kind.CHOICE, required=True, choices=_ACTION_KINDS),
        Asked(name="modality", required=True),
        Asked(name="start_age", kind=Kind.WHOLE),
        Asked(name="stop_age", kind=Kind.WHOLE),
        Asked(name="window_from", kind=Kind.WHOLE),
        Asked(name="window_to", kind=Kind.WHOLE),
        Asked(name="interval_months", kind=Kind.WHOLE),
        Asked(name="strength", kind=Kind.CHOICE, required=True, choices=_STRENGTHS),
        _SOURCE,
        Asked(name="note", kind=Kind.PROSE),
    ),
    Form.CRITERION: (
        Asked(name="id", required=True),
        Asked(name="kind", kind=Kind.CHOICE, required=True, choices=_CRITERION_KINDS),
        Asked(name="topic"),
        _SOURCE,
        Asked(name="edition", required=True),
        Asked(name="valid_from", required=True),
        Asked(name="valid_to"),
        Asked(name="combine", kind=Kind.CHOICE, required=True, choices=("any", "all")),
    ),
    Form.GENE: (
        Asked(name="symbol", required=True),
        Asked(name="hgnc_id", required=True),
        Asked(name="chromosome", required=True),
        Asked(name="transcript", required=True),
        Asked(name="inheritance", kind=Kind.CHOICE, required=True, choices=tuple(Inheritance)),
        Asked(name="syndrome", required=True),
        Asked(name="notes", kind=Kind.PROSE),
    ),
    Form.POPULATION: (
        Asked(name="iso2", required=True),
        Asked(name="name", required=True),
        Asked(name="coverage", required=True),
        Asked(name="proxies", kind=Kind.SEVERAL, offers="populations"),
        Asked(name="warnings", kind=Kind.LINES),
    ),
    Form.GUIDELINE: (
        Asked(name="country", required=True),
        Asked(name="title", required=True),
        Asked(name="edition", required=True),
        _SOURCE,
    ),
    Form.REFERENCE: (
        Asked(name="key", required=True),
        Asked(name="authors", required=True),
        Asked(name="title", required=True),
        *(Asked(name=name) for name in ("container", "year", "doi", "pmid", "url")),
    ),
}
"""The fields of each form, in the order in which they are asked."""

ROWS: Mapping[Form, Rows] = {
    Form.PENETRANCE: Rows(
        columns=(
            *_AGES,
            Asked(name="value", kind=Kind.NUMBER, required=True),
            Asked(name="low", kind=Kind.NUMBER),
            Asked(name="high", kind=Kind.NUMBER),
        ),
        after="clock",
    ),
    Form.OBSERVED_RATE: Rows(
        columns=(
            Asked(name="age_from", kind=Kind.WHOLE, required=True),
            Asked(name="age_to", kind=Kind.WHOLE, required=True),
            Asked(name="cases", kind=Kind.NUMBER, required=True),
            Asked(name="person_years", kind=Kind.NUMBER, required=True),
        ),
        after="source",
    ),
    Form.MORTALITY: Rows(
        columns=(
            Asked(name="F", kind=Kind.NUMBER, required=True),
            Asked(name="M", kind=Kind.NUMBER, required=True),
        ),
        after="source",
        fixed=tuple(map(str, DEATH_AGES)),
    ),
    Form.CRITERION: Rows(
        columns=(
            Asked(name="en", required=True),
            Asked(name="nb"),
            Asked(name="needs"),
        ),
        after="combine",
        needed=False,
    ),
}
"""The rows of the forms that have several."""


def offered(catalogue: Catalogue, offers: str) -> tuple[str, ...]:
    """What the catalogue offers for a field: the keys of genes, cancers, populations, references or organs."""
    match offers:
        case "genes":
            return catalogue.genes()
        case "cancers":
            return catalogue.cancers()
        case "populations":
            return tuple(one for one in catalogue.populations() if catalogue.population(one).has_incidence)
        case "references":
            return catalogue.references()
        case "organs":
            return tuple(sorted({one.organ for guide in catalogue.guidelines for one in guide.actions}))
        case _:
            return ()
