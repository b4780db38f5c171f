"""A change by its HGVS name and as VCF writes it: both make the same chromosome, and nothing can be shifted."""

from hypothesis import given
from hypothesis import strategies as st

from predispo.reference.transcripts import Region
from predispo.variants.vcf_allele import Allele, vcf_allele
from predispo.variants.vcf_record import in_hgvs, least_change
from tests.vcf_files import REFERENCE, bases, region

GENES = st.sampled_from(["BRCA1", "BRCA2", "MLH1", "TP53", "APC"])
BASES = st.text("ACGT", max_size=6)


def applied(place: Region, pos: int, ref: str, alt: str) -> str:
    text = REFERENCE.bases(place)
    at = pos - place.start
    assert text[at : at + len(ref)] == ref
    return text[:at] + alt + text[at + len(ref) :]


@given(gene=GENES, at=st.floats(0.1, 0.9), gone=st.integers(0, 6), put=BASES)
def test_the_same_chromosome_comes_of_the_name_and_of_the_allele(gene: str, at: float, gone: int, put: str) -> None:
    place = region(gene)
    pos = place.start + int(place.length * at)
    ref = bases(gene, pos, pos + gone)
    alt = ref[0] + put
    if alt == ref:
        return
    name = f"{place.accession}:g.{in_hgvs(least_change(pos, ref, alt))}"

    found = vcf_allele(name, REFERENCE)

    assert found is not None
    assert applied(place, found.pos, found.ref, found.alt) == applied(place, pos, ref, alt)
    assert cannot_move(found)


def cannot_move(allele: Allele) -> bool:
    """Left-aligned and without a shared base but the anchor: its last bases differ, and it is as short as can be."""
    if allele.ref[-1] == allele.alt[-1]:
        return False
    return allele.ref[0] != allele.alt[0] or min(len(allele.ref), len(allele.alt)) == 1


@given(gene=GENES, at=st.floats(0.1, 0.9), size=st.integers(1, 9))
def test_a_duplication_is_an_insertion_and_an_inversion_keeps_its_length(gene: str, at: float, size: int) -> None:
    place = region(gene)
    first = place.start + int(place.length * at)
    last = first + size - 1

    doubled = vcf_allele(f"{place.accession}:g.{first}_{last}dup", REFERENCE)
    turned = vcf_allele(f"{place.accession}:g.{first}_{last}inv", REFERENCE)

    assert doubled is not None
    assert len(doubled.alt) - len(doubled.ref) == size
    there = bases(gene, first, last)
    assert applied(place, doubled.pos, doubled.ref, doubled.alt) == applied(place, first, there, there * 2)
    assert turned is None or len(turned.ref) == len(turned.alt)
