"""What an index of ClinVar says of a checked variant."""

from predispo.domain.published import PublishedClass
from predispo.domain.variant_check import Verdict
from predispo.reference.clinvar import ClinVar
from predispo.reference.transcripts import Reference
from predispo.variants.vcf_allele import vcf_allele


def look_up(index: ClinVar, verdict: Verdict, reference: Reference) -> PublishedClass | None:
    """The record of a variant: by its place on either build, else by its name.

    Raises:
        Unreadable: the index is damaged.
    """
    for build, name in (("GRCh38", verdict.grch38), ("GRCh37", verdict.grch37)):
        if build in index.edition.builds and (allele := vcf_allele(name, reference)) is not None:
            found = index.at(build, allele.chromosome, allele.pos, allele.ref, allele.alt)
            if found is not None:
                return found
    return index.named(verdict.normalized or "") if index.has_names else None
