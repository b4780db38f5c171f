"""From tables of evidence files to the values of `schema`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from predispo.errors import EvidenceError
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import (
    AlleleFrequency,
    CancerEvidence,
    Clock,
    GeneEvidence,
    Inheritance,
    LeftOut,
    LinkedGenes,
    Measure,
    PenetranceRow,
    Reference,
    Role,
    TestSensitivity,
    TestSpecificity,
)
from predispo.evidence.table import Table

SCHEMA = 1
METHODS = ("default", "legacy", "founder", "familial")
"""Kinds of test: sequencing with copy number, sequencing, founder variants, the family's variant."""
Value = TypeVar("Value")


def reference(key: str, table: Table) -> Reference:
    """One entry of the bibliography."""
    return _closed(
        table,
        lambda: Reference(
            key=key,
            authors=table.text("authors"),
            title=table.text("title"),
            container=table.optional_text("container"),
            year=table.optional_text("year"),
            doi=table.optional_text("doi"),
            pmid=table.optional_text("pmid"),
            url=table.optional_text("url"),
        ),
    )


def cancer(table: Table) -> CancerEvidence:
    """One outcome."""
    schema(table)
    return _closed(
        table,
        lambda: CancerEvidence(
            id=table.text("id"),
            icd10=table.optional_text("icd10"),
            sex=_sex(table),
            has_incidence=table.flag("has_incidence"),
            parts=table.texts("parts"),
            notes=table.optional_text("notes"),
        ),
    )


def gene(table: Table) -> GeneEvidence:
    """Everything on one gene."""
    schema(table)
    symbol = table.text("symbol")
    return _closed(
        table,
        lambda: GeneEvidence(
            symbol=symbol,
            hgnc_id=table.text("hgnc_id"),
            hgnc_verified=table.choice("hgnc_verified", Verified),
            chromosome=table.text("chromosome"),
            transcript=table.text("transcript"),
            transcript_verified=table.choice("transcript_verified", Verified),
            inheritance=table.choice("inheritance", Inheritance),
            syndrome=table.text("syndrome"),
            carrier_frequency=_optional_quantity(table.table("carrier_frequency")),
            allele_frequencies=tuple(_allele_frequency(one) for one in table.tables("allele_frequency")),
            de_novo=_optional_quantity(table.table("de_novo")),
            test_sensitivities=tuple(_sensitivity(one) for one in table.tables("test_sensitivity")),
            test_specificities=tuple(_specificity(one) for one in table.tables("test_specificity")),
            penetrance=tuple(_penetrance(symbol, one) for one in table.tables("penetrance")),
            notes=table.optional_text("notes"),
            defects=table.texts("defects"),
        ),
    )


def quantity(table: Table) -> Quantity:
    """The figure that a table holds, with all that belongs to it.

    Raises:
        EvidenceError: naming file and table, where the figure lacks a unit or a source or makes no sense.
    """
    try:
        return Quantity(
            value=table.number("value"),
            unit=table.choice("unit", Unit),
            low=table.optional_number("low"),
            high=table.optional_number("high"),
            source=table.text("source"),
            verified=table.choice("verified", Verified),
            verified_in=table.optional_text("verified_in"),
            population=table.optional_text("population"),
            notes=table.optional_text("notes"),
            place=table.where,
            override=table.mark.override if table.mark else "",
            verified_by=table.mark.verified_by if table.mark else "",
        )
    except EvidenceError as error:
        if "file" in error.data:
            raise
        table.refuse(error.reason, error.cure, "value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A choice of the model before its figures are looked up: who and what, and which rows of the gene's file.

    `beside` names a source that is told beside, `override` the clinic's override that chose it.
    """

    gene: str
    cancer: str
    sex: str
    genotype: str
    roles: frozenset[Role]
    source: str
    measure: Measure
    reason: str
    caveats: tuple[str, ...]
    when: str
    row_sex: str
    form: str
    ascertainment: str
    population: str
    condition: str
    beside: str = ""
    override: str = ""

    def takes(self, row: PenetranceRow) -> bool:
        """Whether a row of the gene's file is one of the chosen."""
        return (
            (row.counts_as[0], row.measure, row.cancer, row.genotype)
            == (self.source, self.measure, self.cancer, self.genotype)
            and row.sex == self.row_sex
            and row.form == self.form
            and row.condition == self.condition
            and (not self.ascertainment or row.ascertainment == self.ascertainment)
            and (not self.population or row.counts_as[1] == self.population)
        )


def selections(table: Table) -> tuple[Selection, ...]:
    """What one choice of a model file says, one by gene, cancer and sex: `genes`, `cancers` and `row_sex = "own"`."""
    sex = _sex(table)
    roles = table.texts("roles") or tuple(Role)
    if unknown := set(roles) - set(Role):
        table.refuse(f"`roles` holds {unknown.pop()!r}.", f"Choose among {', '.join(Role)}.")
    row_sex = table.optional_text("row_sex") or sex
    sexes = (("F", "F"), ("M", "M")) if row_sex == "own" else ((sex, row_sex),)
    genes = table.texts("genes") or (table.text("gene"),)
    cancers = table.texts("cancers") or (table.text("cancer"),)
    return _closed(
        table,
        lambda: tuple(
            Selection(
                gene=gene,
                cancer=cancer,
                sex=whose,
                genotype=table.optional_text("genotype") or "het",
                roles=frozenset(Role(one) for one in roles),
                source=table.text("source"),
                measure=table.choice("measure", Measure),
                reason=table.text("reason"),
                caveats=table.texts("caveats"),
                when=table.optional_text("when"),
                row_sex=row,
                form=table.optional_text("form"),
                ascertainment=table.optional_text("ascertainment"),
                population=table.optional_text("population"),
                condition=table.optional_text("condition"),
                beside=table.optional_text("beside"),
            )
            for gene in genes
            for cancer in cancers
            for whose, row in sexes
        ),
    )


def left_out(table: Table) -> LeftOut:
    """What a model file keeps out of the calculation."""
    return _closed(
        table,
        lambda: LeftOut(
            gene=table.text("gene"), cancer=table.text("cancer"), sex=_sex(table), reason=table.text("reason")
        ),
    )


def linked_genes(table: Table) -> LinkedGenes:
    """Two genes that a model file takes for linked."""
    genes = table.texts("genes")
    if len(set(genes)) != 2 or len(genes) != 2:
        table.refuse("`genes` does not name two genes.", "Name the two genes that are linked.")
    fraction = table.number("value")
    if not 0.0 <= fraction <= 0.5:
        table.refuse("A recombination fraction lies between 0 and 0.5.", "Compare it with its source.")
    return _closed(table, lambda: LinkedGenes(genes=(genes[0], genes[1]), fraction=quantity(table)))


def _optional_quantity(table: Table | None) -> Quantity | None:
    return None if table is None else _closed(table, lambda: quantity(table))


def _allele_frequency(table: Table) -> AlleleFrequency:
    return _closed(
        table,
        lambda: AlleleFrequency(
            ancestry=table.text("ancestry"),
            model=table.text("model"),
            preferred=table.flag("preferred"),
            quantity=quantity(table),
        ),
    )


def _sensitivity(table: Table) -> TestSensitivity:
    return _closed(
        table,
        lambda: TestSensitivity(
            method=_method(table),
            model=table.text("model"),
            quantity=quantity(table),
            ancestry=table.optional_text("ancestry"),
        ),
    )


def _specificity(table: Table) -> TestSpecificity:
    return _closed(table, lambda: TestSpecificity(method=_method(table), quantity=quantity(table)))


def _method(table: Table) -> str:
    found = table.text("method")
    if found not in METHODS:
        table.refuse(f"`method` is {found!r}.", f"Choose one of {', '.join(METHODS)}.", "method")
    return found


def _penetrance(symbol: str, table: Table) -> PenetranceRow:
    figure = quantity(table)
    return _closed(
        table,
        lambda: PenetranceRow(
            gene=symbol,
            genotype=table.text("genotype"),
            cancer=table.text("cancer"),
            sex=_sex(table),
            measure=table.choice("measure", Measure),
            age_from=table.optional_integer("age_from"),
            age_to=table.optional_integer("age_to"),
            quantity=figure,
            clock=Clock(table.choice("clock", Clock)) if "clock" in table.data else Clock.BIRTH,
            form=table.optional_text("form"),
            condition=table.optional_text("condition"),
            ascertainment=table.optional_text("ascertainment"),
            censored=table.flag("censored"),
            range_low=table.optional_number("range_low"),
            range_high=table.optional_number("range_high"),
            new_cases=table.optional_integer("new_cases"),
            person_years=table.optional_number("person_years"),
            stands_for=table.mark.stands_for if table.mark else None,
        ),
    )


def _closed(table: Table, make: Callable[[], Value]) -> Value:
    made = make()
    table.done()
    return made


def _sex(table: Table) -> str:
    found = table.text("sex")
    if found not in {"F", "M", "B"}:
        table.refuse(f"`sex` is {found!r}.", "Write F, M, or B for both.", "sex")
    return found


def schema(table: Table) -> None:
    """Refuses a file of another schema than this program reads."""
    if (found := table.optional_integer("schema")) is None:
        table.refuse("`schema` is missing.", f"Write schema = {SCHEMA}.", "schema")
    if found != SCHEMA:
        table.refuse(f"the schema is {found}, and this predispo reads {SCHEMA}.", "Install a newer predispo.")
