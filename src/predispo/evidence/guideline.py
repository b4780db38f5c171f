"""Guidelines as data: criteria for referral and testing, and what is offered to carriers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from predispo.evidence.clauses import clauses, predicate
from predispo.evidence.predicate import Clause, Predicate
from predispo.evidence.quantity import Verified
from predispo.evidence.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One rule, restated in our own words: by clauses, of which all or any must be met.

    `rule` holds whatever else the file says of it, such as the points of a score. `override` names the clinic's
    override that put it there, `verified_by` the person of the clinic who compared it.
    """

    id: str
    kind: str
    country: str
    topic: str
    source: str
    edition: str
    valid_from: str
    valid_to: str
    superseded_by: str
    verified: Verified
    verified_in: str
    defect: str
    combine: str
    clauses: tuple[Clause, ...]
    rule: Mapping[str, Any]
    override: str = ""
    verified_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One offer to carriers of `genes`, or to a `group` without a variant.

    Surveillance runs from `start_age` to `stop_age`; an operation has a window, and stands until the organ is gone.
    `variants`, `zygosity` and `forms` narrow a gene of `genes`; `conditions` are further limbs as the file writes
    them (latency_years, paternal_origin …). `needs` must be met too: by carriers of the genes in `needs_for`, where any
    are named, while of the other genes the source says nothing. `override` and `verified_by` are as of a criterion.
    """

    id: str
    genes: tuple[str, ...]
    group: str
    sex: str
    organ: str
    kind: str
    modality: str
    start_age: int | None
    stop_age: int | None
    window_from: int | None
    window_to: int | None
    interval_months: int
    strength: str
    source: str
    verified: Verified
    verified_in: str
    note: str
    defect: str
    variants: Mapping[str, Any]
    zygosity: Mapping[str, Any]
    forms: Mapping[str, Any]
    conditions: Mapping[str, Any]
    needs: Predicate | None = None
    needs_for: tuple[str, ...] = ()
    modality_nb: str = ""
    note_nb: str = ""
    override: str = ""
    verified_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One source for one country; two guidelines are never merged into one plan."""

    source: str
    country: str
    title: str
    edition: str
    criteria: tuple[Criterion, ...]
    actions: tuple[Action, ...]


CONDITIONS = (
    "after",
    "any_gene",
    "irradiated",
    "latency_from",
    "latency_years",
    "paternal_origin",
    "unless_cancer",
    "until",
    "years_before_youngest",
)
"""Limbs of an action beside its genes and ages.

`after` names operations of which one must have been done, `unless_cancer` sites of which the person must have had none,
`irradiated` the first and last age at which the breast was irradiated, `latency_years` how long after that it begins;
`paternal_origin` genes whose variant must come from the father, `years_before_youngest` how long before the youngest
relative's diagnosis it begins; `any_gene` that it is for carriers of whichever gene.
"""


HEAD = frozenset(Criterion.__dataclass_fields__) - {"rule", "clauses", "override", "verified_by"} | {"clause", "groups"}


def guideline(table: Table) -> Guideline:
    """The guideline that a file holds."""
    made = Guideline(
        source=table.text("source"),
        country=table.text("country"),
        title=table.text("title"),
        edition=table.text("edition"),
        criteria=tuple(_criterion(one) for one in table.tables("criterion")),
        actions=tuple(_action(one) for one in table.tables("action")),
    )
    table.optional_integer("schema")
    table.done()
    return made


def _criterion(table: Table) -> Criterion:
    combine = table.optional_text("combine") or "any"
    if combine not in {"any", "all"}:
        table.refuse(f"`combine` is {combine!r}.", "Write any or all.")
    return Criterion(
        id=table.text("id"),
        kind=table.text("kind"),
        country=table.optional_text("country"),
        topic=table.optional_text("topic"),
        source=table.text("source"),
        edition=table.text("edition"),
        valid_from=table.text("valid_from"),
        valid_to=table.optional_text("valid_to"),
        superseded_by=table.optional_text("superseded_by"),
        verified=table.choice("verified", Verified),
        verified_in=table.optional_text("verified_in"),
        defect=table.optional_text("defect"),
        combine=combine,
        clauses=clauses(table),
        rule={key: value for key, value in table.data.items() if key not in HEAD},
        override=table.mark.override if table.mark else "",
        verified_by=table.mark.verified_by if table.mark else "",
    )


def _action(table: Table) -> Action:
    needs = table.table("needs")
    made = Action(
        id=table.text("id"),
        genes=table.texts("genes"),
        group=table.optional_text("group"),
        sex=table.text("sex"),
        organ=table.text("organ"),
        kind=table.text("kind"),
        modality=table.text("modality"),
        start_age=table.optional_integer("start_age"),
        stop_age=table.optional_integer("stop_age"),
        window_from=table.optional_integer("window_from"),
        window_to=table.optional_integer("window_to"),
        interval_months=table.optional_integer("interval_months") or 0,
        strength=table.text("strength"),
        source=table.text("source"),
        verified=table.choice("verified", Verified),
        verified_in=table.optional_text("verified_in"),
        note=table.optional_text("note"),
        defect=table.optional_text("defect"),
        variants=table.mapping("variants"),
        zygosity=table.mapping("zygosity"),
        forms=table.mapping("forms"),
        conditions={key: table.value(key) for key in CONDITIONS if key in table.data},
        needs=None if needs is None else predicate(needs, {}),
        needs_for=table.texts("needs_for"),
        modality_nb=table.optional_text("modality_nb"),
        note_nb=table.optional_text("note_nb"),
        override=table.mark.override if table.mark else "",
        verified_by=table.mark.verified_by if table.mark else "",
    )
    table.done()
    return made
