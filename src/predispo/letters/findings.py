"""What a letter needs to know of a family: results, variants, consents, the side that a variant comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from predispo.domain.cancer import Behaviour
from predispo.domain.care import ConsultationKind, LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ConsultationHeld, PlanMade, ResultReceived
from predispo.domain.familial import familial_variant
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Side, kin
from predispo.domain.standing import Confirmation, Disclosure
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.letters.rules import RULES, Reader

# Genes for which a true negative has the population's risk when the other side is clean (CLINIC.md); for all others,
# CHEK2, ATM and BARD1 above all, the risk from the family's history remains.
HIGH_RISK_GENES = frozenset(
    {"BRCA1", "BRCA2", "PALB2", "TP53", "PTEN", "CDH1", "STK11", "MLH1", "MSH2", "MSH6", "PMS2", "EPCAM", "APC"}
)
# A variant explains so little that the family's history counts beside it, from both sides (CLINIC.md).
MODERATE_GENES = frozenset({"CHEK2", "ATM", "BARD1"})
# One pathogenic copy does not cause the predisposition: another letter.
RECESSIVE_GENES = frozenset({"MUTYH", "NTHL1", "MSH3"})
# Two pathogenic copies cause a serious disease of childhood, which the evidence names in each gene's file (ataxia
# telangiectasia, Fanconi anaemia, CMMRD): a partner may be offered a test. EPCAM is not one, as no source is held.
PARTNER_TEST_GENES = frozenset({"ATM", "PALB2", "BRCA2", "BRIP1", "RAD51C", "MLH1", "MSH2", "MSH6", "PMS2"})
HARMLESS = frozenset({VariantClass.BENIGN, VariantClass.LIKELY_BENIGN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One report about a person: a variant that it found, or the family's variant that it showed to be absent."""

    report: TestReport
    on: PartialDate | None
    found: ReportedVariant | None = None
    acting: VariantClass | None = None
    classed_on: PartialDate | None = None
    absent: Variant | None = None

    @property
    def variant(self) -> Variant | None:
        """The variant that a letter speaks of: the one found, else the one that is absent."""
        return self.absent if self.found is None else self.found.variant

    @property
    def is_mosaic(self) -> bool:
        """Whether the variant was found in some of the cells only."""
        return self.found is not None and self.found.zygosity is Zygosity.MOSAIC

    @property
    def is_plain(self) -> bool:
        """Whether no other letter is due first: neither of a tumour, nor of some cells, nor in a recessive gene."""
        return not (self.of_tumour or self.is_mosaic or self.is_of(RECESSIVE_GENES))

    def is_of(self, genes: frozenset[str]) -> bool:
        """Whether the variant lies in one of these genes."""
        return self.variant is not None and self.variant.gene in genes

    @property
    def of_tumour(self) -> bool:
        """Whether tumour tissue was tested, so that the variant may not be inherited."""
        return self.report.sample is SampleKind.TUMOUR or self.report.method is TestMethod.TUMOUR


def results(person: Person, *, shown_to_family: bool = False) -> tuple[ResultReceived, ...]:
    """A person's reports that were not refuted, the newest first; only what the family may be shown, where asked."""
    kept = [
        one.fact
        for one in person.results
        if one.fact.confirmation is not Confirmation.REFUTED
        and (not shown_to_family or one.fact.disclosure is Disclosure.FAMILY)
    ]
    kept.sort(key=lambda fact: fact.on.middle if fact.on else date.min)
    return tuple(reversed(kept))


def findings(family: Family, person: PersonId) -> tuple[Finding, ...]:
    """Every variant reported in a person with the class that acts, and every report without one, newest first."""
    known = known_variants(family, besides=person)
    return tuple(one for fact in results(family.persons[person]) for one in _of_report(family, fact, known))


def known_variants(family: Family, *, besides: PersonId) -> tuple[Variant, ...]:
    """The disease-causing variants found in anybody's blood relatives, in the order of the persons.

    Only results that the family may be shown count.
    """
    return tuple(
        dict.fromkeys(
            found.variant
            for other in _blood_kin(family, besides)
            for fact in results(other, shown_to_family=True)
            for found in fact.report.variants
            if family.class_of(found).makes_a_carrier
        )
    )


def _blood_kin(family: Family, person: PersonId) -> Iterator[Person]:
    for other in family.persons.values():
        relation = None if other.id == person else kin(family.pedigree, person, other.id)
        if relation is not None and not relation.partner:
            yield other


def _of_report(family: Family, fact: ResultReceived, known: tuple[Variant, ...]) -> Iterator[Finding]:
    telling = [found for found in fact.report.variants if family.class_of(found) not in HARMLESS]
    for found in telling:
        decided = family.decision_on(found.variant)
        yield Finding(
            report=fact.report,
            on=fact.on,
            found=found,
            acting=family.class_of(found),
            classed_on=fact.on if decided is None else decided.fact.on,
        )
    if not telling:
        yield Finding(report=fact.report, on=fact.on, absent=_absent(fact.report, known))


def _absent(report: TestReport, known: tuple[Variant, ...]) -> Variant | None:
    """The family's variant that a report without a variant rules out: looked for by name, or in a gene read in full."""
    if report.sought:
        return report.sought[0]
    return next((one for one in known if one.gene in report.genes and _would_see(report.method, one)), None)


def _would_see(method: TestMethod, variant: Variant) -> bool:
    """Whether a test of a whole gene would have found a variant; sequencing alone can miss the loss of exons."""
    whole_exons = "(" in variant.hgvs or "?" in variant.hgvs or "exon" in variant.hgvs.lower()
    return method is TestMethod.SEQUENCING_AND_COPY_NUMBER or (method is TestMethod.SEQUENCING and not whole_exons)


def lacks(person: Person, variant: Variant) -> bool:
    """Whether a result that the family may be shown says that a person does not have a variant."""
    return any(
        not any(found.variant == variant for found in fact.report.variants)
        and (
            variant in fact.report.sought
            or (variant.gene in fact.report.genes and _would_see(fact.report.method, variant))
        )
        and fact.report.sample is not SampleKind.TUMOUR
        for fact in results(person, shown_to_family=True)
    )


def arose_new(family: Family, person: PersonId, variant: Variant) -> bool:
    """Whether both genetic parents were tested and lack the variant."""
    parents = family.pedigree.genetic_parents(person)
    both = (parents.father, parents.mother)
    return all(one is not None and lacks(family.persons[one], variant) for one in both)


def had_cancer(person: Person, *, invasive: bool = False) -> bool:
    """Whether a person has had a malignant growth, an early stage counted unless it must be invasive."""
    malignant = {Behaviour.INVASIVE} if invasive else {Behaviour.INVASIVE, Behaviour.IN_SITU}
    return any(one.fact.cancer.behaviour in malignant for one in person.cancers)


def fitting(kind: LetterKind, family: Family, person: PersonId) -> Finding | None:
    """The newest finding that a kind of letter is about; one that needs no other letter goes before others."""
    found = [one for one in findings(family, person) if fits(kind, one)]
    return next((one for one in found if one.is_plain), next(iter(found), None))


def fits(kind: LetterKind, finding: Finding) -> bool:
    """Whether a kind of letter is about such a finding."""
    carrier = finding.acting is not None and finding.acting.makes_a_carrier
    match kind:
        case LetterKind.RESULT_PREDICTIVE_POSITIVE:
            return carrier and (finding.report.purpose is TestPurpose.PREDICTIVE or bool(finding.report.sought))
        case LetterKind.RESULT_MODERATE_RISK:
            return carrier and finding.is_of(MODERATE_GENES)
        case LetterKind.RESULT_RECESSIVE_CARRIER:
            return carrier and finding.is_of(RECESSIVE_GENES)
        case LetterKind.RESULT_MOSAIC:
            return carrier and finding.is_mosaic and not finding.of_tumour
        case LetterKind.RESULT_TUMOUR:
            return carrier and finding.of_tumour
        case LetterKind.RESULT_VUS | LetterKind.SEGREGATION_INVITATION:
            return finding.acting is VariantClass.UNCERTAIN
        case LetterKind.RESULT_NEGATIVE_INFORMATIVE:
            return finding.absent is not None
        case LetterKind.RESULT_NEGATIVE_UNINFORMATIVE:
            return finding.absent is None and finding.found is None
        case LetterKind.RECLASSIFICATION:
            return False
        case _:
            return carrier


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClass:
    """A variant that was reported in a person and has another class now: the one before and the acting, with days."""

    variant: Variant
    old: VariantClass
    old_on: PartialDate | None
    new: VariantClass
    new_on: PartialDate | None


def new_class(family: Family, person: PersonId) -> NewClass | None:
    """The last change of class of a variant of the newest report that has one; None where no class changed."""
    for fact in results(family.persons[person]):
        for found in fact.report.variants:
            known = [(found.reported_class, fact.on)]
            for decision in familial_variant(family, found.variant).decisions:
                if decision.fact.decided is not known[-1][0]:
                    known.append((decision.fact.decided, decision.fact.on))
            if len(known) > 1:
                (old, old_on), (new, new_on) = known[-2:]
                return NewClass(variant=found.variant, old=old, old_on=old_on, new=new, new_on=new_on)
    return None


def index_of(family: Family, person: PersonId) -> PersonId:
    """From whose finding a family letter is written: the person's own, else the first carrier's."""
    for one in (person, *family.persons):
        if fitting(LetterKind.FAMILY_LETTER, family, one) is not None:
            return one
    return person


def about(kind: LetterKind, family: Family, person: PersonId) -> tuple[PersonId, Finding | None]:
    """In whom a letter's finding was made, and the finding: the person's own, else a relative's, where it may be told.

    Only what the family may be shown counts of a relative.
    """
    own = None if kind is LetterKind.SEGREGATION_INVITATION else fitting(kind, family, person)
    if own is not None or RULES[kind].reader is not Reader.RELATIVE:
        return person, own
    for other in _blood_kin(family, person):
        shown = {id(fact.report) for fact in results(other, shown_to_family=True)}
        found = fitting(kind, family, other.id)
        if found is not None and id(found.report) in shown:
            return other.id, found
    return person, None


def counselled(family: Family, person: PersonId, kind: ConsultationKind) -> bool:
    """Whether a conversation of this kind was held with a person."""
    return any(
        isinstance(one.fact, ConsultationHeld) and one.fact.person == person and one.fact.kind is kind
        for one in family.facts
    )


def agreed_plan(family: Family, person: PersonId) -> str:
    """The newest plan that was agreed with a person and that the person may be shown; empty where there is none."""
    plans = [
        one.fact.text
        for one in family.facts
        if isinstance(one.fact, PlanMade) and one.fact.person == person and one.fact.disclosure is not Disclosure.CLINIC
    ]
    return plans[-1] if plans else ""


def side_of_variant(family: Family, person: PersonId, variant: Variant) -> Side:
    """The parent's side from which a person has, or would have, a variant; NEITHER where that is not known.

    Only results that the family may be shown count.
    """
    sides: set[Side] = set()
    for other in family.persons.values():
        if other.id != person and _carries(family, other, variant):
            relation = kin(family.pedigree, person, other.id)
            if relation is not None and not relation.partner:
                sides.add(relation.side)
    sides -= {Side.BOTH, Side.NEITHER}
    return sides.pop() if len(sides) == 1 else Side.NEITHER


def _carries(family: Family, person: Person, variant: Variant) -> bool:
    return any(
        found.variant == variant and family.class_of(found).makes_a_carrier
        for fact in results(person, shown_to_family=True)
        for found in fact.report.variants
    )


def nothing_else_in_the_family(family: Family, person: PersonId, variant: Variant) -> bool:
    """Whether a person without the family's variant is left with the population's risk, as far as is known.

    The side that the variant does not come from is known and has no cancer, nobody had cancer without the variant, and
    no other disease-causing variant was found, in the person or in a relative.
    """
    side = side_of_variant(family, person, variant)
    parents = family.pedigree.genetic_parents(person)
    other_parent = {Side.MATERNAL: parents.father, Side.PATERNAL: parents.mother}.get(side)
    if other_parent is None or set(known_variants(family, besides=person)) - {variant}:
        return False
    if any(one.acting is not None and one.acting.makes_a_carrier for one in findings(family, person)):
        return False
    for other in _blood_kin(family, person):
        relation = kin(family.pedigree, person, other.id)
        beside = relation is not None and relation.side not in {side, Side.NEITHER, Side.BOTH}
        if other.cancers and (beside or lacks(other, variant)):
            return False
    return True
