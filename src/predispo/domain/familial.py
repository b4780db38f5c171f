"""The variants of a family, each once: who reported it, who carries it, who does not, and what was decided of it."""

from dataclasses import dataclass
from typing import cast

from predispo.domain.facts import ClassPublished, ResultReceived, VariantClassified
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.kinship import ancestors, descendants
from predispo.domain.pedigree import Pedigree
from predispo.domain.published import opinion_of
from predispo.domain.standing import Confirmation
from predispo.domain.testing import WHOLE_GENE, ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity, same_variant


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantReport:
    """One laboratory's report of the variant in one person."""

    person: PersonId
    result: Recorded[ResultReceived]
    found: ReportedVariant

    @property
    def report(self) -> TestReport:
        """The whole report."""
        return self.result.fact.report

    @property
    def is_germline(self) -> bool:
        """Whether the report shows the variant in every cell: no tumour, no mosaic finding."""
        tumour = self.report.method is TestMethod.TUMOUR or self.report.sample is SampleKind.TUMOUR
        return not tumour and self.found.zygosity is not Zygosity.MOSAIC


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilialVariant:
    """One variant of a family.

    `carriers` have it in every cell, `elsewhere` only in some cells or in a tumour; `negative` were tested for it, or
    had the whole gene read, without it; `obligate` carry it by their place, if one founder brought it in. `decisions`
    are the clinic's, the first first, and `published` what a database said last; `acting` is the class that acts.
    """

    variant: Variant
    reports: tuple[VariantReport, ...]
    carriers: tuple[PersonId, ...]
    elsewhere: tuple[PersonId, ...]
    negative: tuple[PersonId, ...]
    obligate: tuple[PersonId, ...]
    decisions: tuple[Recorded[VariantClassified], ...]
    published: tuple[Recorded[ClassPublished], ...]
    acting: VariantClass | None

    @property
    def decision(self) -> Recorded[VariantClassified] | None:
        """The clinic's decision that acts."""
        return self.decisions[-1] if self.decisions else None

    @property
    def reported_classes(self) -> tuple[VariantClass, ...]:
        """The classes that laboratories gave, each once, the gravest first."""
        order = list(VariantClass)
        return tuple(sorted({one.found.reported_class for one in self.reports}, key=order.index, reverse=True))

    @property
    def is_disputed(self) -> bool:
        """Whether a database said another opinion than the class that acts, and nobody decided since."""
        if not self.published or self.acting is None:
            return False
        said = self.published[-1]
        if self.decision is not None and self.decision.recorded_at >= said.recorded_at:
            return False
        return said.fact.published is None or opinion_of(said.fact.published) is not opinion_of(self.acting)

    @property
    def laboratories_differ(self) -> bool:
        """Whether two reports class the variant differently, be it in certainty only."""
        return len(self.reported_classes) > 1


def reported_variants(family: Family) -> tuple[Variant, ...]:
    """Every variant that some report of the family names, each spelling once, in the order of the persons."""
    return tuple(dict.fromkeys(one.found.variant for one in _reports(family)))


def familial_variants(family: Family) -> tuple[FamilialVariant, ...]:
    """The variants of a family, those that were reported first, then those that were only sought or decided on."""
    names = [one.found.variant for one in _reports(family)]
    names += [one for person in family.persons.values() for r in person.results for one in r.fact.report.sought]
    names += list(family.classified)
    entities: list[Variant] = []
    for name in names:
        if not any(same_variant(name, one) for one in entities):
            entities.append(name)
    return tuple(familial_variant(family, one) for one in entities)


def familial_variant(family: Family, variant: Variant) -> FamilialVariant:
    """All that the family's journal tells of one variant."""
    reports = tuple(one for one in _reports(family) if same_variant(one.found.variant, variant))
    carriers = tuple(dict.fromkeys(one.person for one in reports if one.is_germline))
    elsewhere = tuple(dict.fromkeys(one.person for one in reports if one.person not in carriers))
    alone = all(one.gene != variant.gene or same_variant(one, variant) for one in reported_variants(family))
    negative = tuple(
        person.id
        for person in family.persons.values()
        if person.id not in carriers and any(_rules_out(one, variant, alone) for one in person.results)
    )
    decisions = tuple(
        cast("Recorded[VariantClassified]", one)
        for one in family.facts
        if isinstance(one.fact, VariantClassified) and same_variant(one.fact.variant, variant)
    )
    published = tuple(
        cast("Recorded[ClassPublished]", one)
        for one in family.facts
        if isinstance(one.fact, ClassPublished) and same_variant(one.fact.variant, variant)
    )
    reported = sorted((one.found.reported_class for one in reports), key=list(VariantClass).index)
    return FamilialVariant(
        variant=_fullest(variant, reports),
        reports=reports,
        carriers=carriers,
        elsewhere=elsewhere,
        negative=negative,
        obligate=obligate_carriers(family.pedigree, frozenset(carriers), frozenset(negative)),
        decisions=decisions,
        published=published,
        acting=decisions[-1].fact.decided if decisions else reported[-1] if reported else None,
    )


def obligate_carriers(
    pedigree: Pedigree, carriers: frozenset[PersonId], negative: frozenset[PersonId]
) -> tuple[PersonId, ...]:
    """Untested persons who must carry a variant, if one founder brought it in and it did not arise anew.

    A parent of a carrier is one where the other parent was tested without it, or where only this parent shares an
    ancestor with another carrier.
    """
    known, found = set(carriers), list[PersonId]()
    waiting = list(carriers)
    while waiting:
        child = waiting.pop()
        parent = _from_whom(pedigree, child, known, negative)
        if parent is not None and parent not in known and parent not in negative:
            known.add(parent)
            found.append(parent)
            waiting = [*known]
    return tuple(one for one in pedigree.persons if one in found)


def _from_whom(
    pedigree: Pedigree, child: PersonId, carriers: set[PersonId], negative: frozenset[PersonId]
) -> PersonId | None:
    """The parent from whom a carrier must have a variant; None where that cannot be told."""
    parents = pedigree.genetic_parents(child)
    father, mother = parents.father, parents.mother
    if father is None or mother is None or father in carriers or mother in carriers:
        return None
    if father in negative or mother in negative:
        return None if father in negative and mother in negative else mother if father in negative else father
    own = descendants(pedigree, father) & descendants(pedigree, mother)
    others = carriers - own - {child, father, mother}
    linked = [one for one in (father, mother) if any(_related(pedigree, one, other) for other in others)]
    return linked[0] if len(linked) == 1 else None


def _related(pedigree: Pedigree, one: PersonId, other: PersonId) -> bool:
    return bool({one, *ancestors(pedigree, one)} & {other, *ancestors(pedigree, other)})


def _reports(family: Family) -> list[VariantReport]:
    return [
        VariantReport(person=person.id, result=result, found=found)
        for person in family.persons.values()
        for result in person.results
        if result.fact.confirmation is not Confirmation.REFUTED
        for found in result.fact.report.variants
    ]


def _rules_out(result: Recorded[ResultReceived], variant: Variant, alone: bool) -> bool:
    """Whether a report would have told of the variant and does not; `alone` says that its gene has no other here."""
    report = result.fact.report
    if result.fact.confirmation is Confirmation.REFUTED or report.sample is SampleKind.TUMOUR:
        return False
    if any(same_variant(one.variant, variant) or not one.variant.hgvs for one in report.variants_in(variant.gene)):
        return False
    if any(same_variant(one, variant) for one in report.sought):
        return True
    if variant.gene not in report.genes:
        return False
    assumed = report.method is TestMethod.FAMILIAL_VARIANT and not report.sought and alone
    return report.method in WHOLE_GENE or assumed


def _fullest(variant: Variant, reports: tuple[VariantReport, ...]) -> Variant:
    """The spelling that tells most: with a transcript and a protein where some report has them."""
    spellings = (variant, *(one.found.variant for one in reports))
    return max(spellings, key=lambda one: (":" in one.hgvs, bool(one.protein)))
