"""Who carries one variant and who does not, read from what laboratories reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Note
from predispo.domain.facts import ResultReceived
from predispo.domain.familial import reported_variants
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import WHOLE_GENE, ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Variant, Zygosity, same_variant
from predispo.errors import ImpossibleFamily

_COPIES = {
    Zygosity.HETEROZYGOUS: frozenset({1}),
    Zygosity.HEMIZYGOUS: frozenset({1}),
    Zygosity.HOMOZYGOUS: frozenset({2}),
    Zygosity.UNKNOWN: frozenset({1, 2}),
}
_NONE = frozenset({0})


@dataclass(frozen=True, slots=True, kw_only=True)
class Genotyped:
    """What is known of who carries: `copies` are the numbers that somebody may have, by who was tested first."""

    copies: Mapping[PersonId, frozenset[int]]
    notes: tuple[Note, ...]

    @property
    def carriers(self) -> tuple[PersonId, ...]:
        """Who has the variant, in the order of their first reports."""
        return tuple(person for person, copies in self.copies.items() if 0 not in copies)

    @property
    def non_carriers(self) -> tuple[PersonId, ...]:
        """Who was tested and does not have it."""
        return tuple(person for person, copies in self.copies.items() if copies == _NONE)


def genotyped(family: Family, variant: Variant) -> Genotyped:
    """Everybody whose test tells whether they have a variant.

    Raises:
        ImpossibleFamily: when two reports of one person contradict each other; `data['persons']` names them.
    """
    alone = _is_the_only_one(family, variant)
    found: list[tuple[date, int, PersonId, frozenset[int]]] = []
    notes: list[Note] = []
    for place, person in enumerate(family.persons.values()):
        copies: frozenset[int] | None = None
        first = date.max
        for result in person.results:
            said = _says(result, variant, person, alone, notes)
            if said is None:
                continue
            both = said if copies is None else copies & said
            if not both:
                raise ImpossibleFamily(
                    f"The reports of {person.name or person.id} on {variant.name} contradict each other.",
                    cure="Look at the reports again, and mark the wrong one as refuted.",
                    persons=(person.id,),
                )
            copies, first = both, min(first, _day(result))
        if copies is not None:
            found.append((first, place, person.id, copies))
    return Genotyped(copies={person: copies for _, _, person, copies in sorted(found)}, notes=tuple(notes))


def _says(
    result: Recorded[ResultReceived], variant: Variant, person: Person, alone: bool, notes: list[Note]
) -> frozenset[int] | None:
    """How many copies one report leaves possible; None where it says nothing of this variant."""
    report = result.fact.report
    if result.fact.confirmation is Confirmation.REFUTED:
        return None
    found = [one for one in report.variants_in(variant.gene) if same_variant(one.variant, variant)]
    if not found and variant.gene not in report.genes and not _sought(report, variant):
        return None
    if report.method is TestMethod.TUMOUR or report.sample is SampleKind.TUMOUR:
        notes.append(_note("tumour_test_not_used", "A test of a tumour says nothing of the germline.", person, variant))
        return None
    if person.details.people != 1:
        notes.append(
            _note("several_persons", "A test of a symbol that stands for several persons is not used.", person, variant)
        )
        return None
    if found:
        return _carried(found[0], person, variant, notes)
    return _absent(report, variant, person, alone, notes)


def _carried(found: ReportedVariant, person: Person, variant: Variant, notes: list[Note]) -> frozenset[int] | None:
    if found.zygosity is Zygosity.MOSAIC:
        notes.append(
            _note("mosaic_not_used", "A mosaic finding is not evidence about parents or siblings.", person, variant)
        )
        return None
    return _COPIES[found.zygosity]


def _absent(
    report: TestReport, variant: Variant, person: Person, alone: bool, notes: list[Note]
) -> frozenset[int] | None:
    """No copies, where the test could have found the variant."""
    if any(not one.variant.hgvs and variant.hgvs for one in report.variants_in(variant.gene)):
        text = "A report that does not name its variant says nothing here: it may be this one."
        notes.append(_note("variant_without_name", text, person, variant))
        return None
    if _sought(report, variant):
        return _NONE
    if report.method in WHOLE_GENE:
        notes.append(
            _note(
                "panel_taken_as_certain",
                "A test of the whole gene that did not report the variant is taken to have ruled it out.",
                person,
                variant,
            )
        )
        return _NONE
    if report.method is TestMethod.FAMILIAL_VARIANT and not report.sought and alone:
        notes.append(
            _note(
                "sought_variant_assumed",
                "The report does not say which familial variant it sought; it is taken to be this one.",
                person,
                variant,
            )
        )
        return _NONE
    return None


def _sought(report: TestReport, variant: Variant) -> bool:
    return any(same_variant(one, variant) for one in report.sought)


def _is_the_only_one(family: Family, variant: Variant) -> bool:
    """Whether no other variant of the gene was reported in the family."""
    return all(one.gene != variant.gene or same_variant(one, variant) for one in reported_variants(family))


def _day(result: Recorded[ResultReceived]) -> date:
    on = result.fact.on
    return (on.earliest or on.middle) if on is not None else result.recorded_at.date()


def _note(code: str, text: str, person: Person, variant: Variant) -> Note:
    return Note(code=code, text=text, data={"gene": variant.gene}, person=person.id)
