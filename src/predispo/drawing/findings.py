"""What a picture shows of one person: conditions to shade, carrier status, test results."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.cancer import Behaviour, Site
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import SampleKind, TestMethod
from predispo.domain.variant import VariantClass


class Sign(StrEnum):
    """What a test found in one gene."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result of one gene; `variant` is the name of what was found."""

    gene: str
    sign: Sign
    variant: str = ""


def shaded_sites(person: Person) -> tuple[Site, ...]:
    """The sites of the cancers that a person has had, each once, in the order of the list of sites."""
    had = {one.fact.cancer.site for one in person.cancers if one.fact.cancer.behaviour is not Behaviour.BENIGN}
    return tuple(site for site in Site if site in had)


def findings(family: Family, person: Person) -> tuple[Finding, ...]:
    """The results of a person's germline tests, what was found before what was not."""
    found: dict[str, Finding] = {}
    strength = {Sign.POSITIVE: 2, Sign.UNCERTAIN: 1, Sign.NEGATIVE: 0}
    for recorded in person.results:
        if recorded.fact.confirmation is Confirmation.REFUTED:
            continue
        report = recorded.fact.report
        if report.method is TestMethod.TUMOUR or report.sample is SampleKind.TUMOUR:
            continue  # what a tumour has is not inherited
        genes = (
            *report.genes,
            *(one.variant.gene for one in (*report.variants,)),
            *(one.gene for one in report.sought),
        )
        for gene in dict.fromkeys(genes):
            finding = Finding(gene=gene, sign=Sign.NEGATIVE)
            for one in report.variants_in(gene):
                decided = family.class_of(one)
                if decided.makes_a_carrier:
                    finding = Finding(gene=gene, sign=Sign.POSITIVE, variant=one.variant.hgvs.rpartition(":")[2])
                    break
                if decided is VariantClass.UNCERTAIN:
                    finding = Finding(gene=gene, sign=Sign.UNCERTAIN, variant=one.variant.hgvs.rpartition(":")[2])
            if gene not in found or strength[finding.sign] > strength[found[gene].sign]:
                found[gene] = finding
    return tuple(sorted(found.values(), key=lambda one: -strength[one.sign]))


def evaluations(family: Family) -> Mapping[str, int]:
    """The number of each gene's test in the key, in the order in which the family was tested."""
    genes = dict.fromkeys(one.gene for person in family.persons.values() for one in findings(family, person))
    return {gene: number for number, gene in enumerate(sorted(genes), start=1)}


def carried_genes(family: Family, person: Person) -> tuple[str, ...]:
    """The genes in which a person is known to carry a pathogenic or likely pathogenic variant."""
    return tuple(one.gene for one in findings(family, person) if one.sign is Sign.POSITIVE)


def is_verified(person: Person) -> bool:
    """Whether the clinic has seen documents of a person's diagnoses."""
    seen = {Confirmation.RECORD_SEEN, Confirmation.PATHOLOGY}
    return any(one.fact.confirmation in seen for one in person.cancers)


def is_blank(person: Person) -> bool:
    """Whether nothing at all is known of a person's life and health."""
    details = person.details
    known = (person.diagnoses, person.unaffected, person.surgeries, person.results, person.risk_factors)
    described = details.name or details.birth or details.people != 1
    return not (any(known) or person.seen_alive or person.death or person.pregnancy or described)


def is_status_unknown(person: Person) -> bool:
    """Whether nobody knows if a person has had cancer, or a certain one: nothing is known of them, or that was said."""
    return is_blank(person) or (bool(person.nobody_knows) and not person.cancers and not person.unaffected)


def donors(family: Family) -> frozenset[PersonId]:
    """The persons who gave an egg or sperm to a union that is not theirs."""
    return frozenset(
        donor
        for birth in family.pedigree.births.values()
        for donor in (birth.ovum_from, birth.sperm_from)
        if donor is not None and donor not in family.pedigree.unions[birth.union].partners
    )


def surrogates(family: Family) -> frozenset[PersonId]:
    """The persons who carried a child for a union that is not theirs."""
    return frozenset(
        birth.carried_by
        for birth in family.pedigree.births.values()
        if birth.carried_by is not None and birth.carried_by not in family.pedigree.unions[birth.union].partners
    )
