"""The reference that ships: whole, small, and true to itself."""

import pytest

from predispo.paths import resources
from predispo.reference.transcripts import Reference, Transcript, complement, load_reference

STOPS = {"TAA", "TAG", "TGA"}


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference()


def test_it_is_small_enough_to_ship() -> None:
    assert (resources() / "transcripts" / "reference.sqlite").stat().st_size < 4_000_000


def test_it_holds_sixty_genes_each_with_a_transcript(reference: Reference) -> None:
    assert len(reference.genes) == 60
    assert all(gene.transcripts for gene in reference.genes.values())


def test_every_reading_frame_is_whole(reference: Reference) -> None:
    for one in reference.transcripts.values():
        codons = [one.coding[at : at + 3] for at in range(0, len(one.coding), 3)]
        assert len(one.coding) % 3 == 0, one.accession
        assert codons[0] in {"ATG", "CTG"}, one.accession
        assert codons[-1] in STOPS, one.accession
        assert not STOPS & set(codons[:-1]), one.accession


def spliced(one: Transcript, build: str, reference: Reference) -> str:
    region = reference.region(one.gene, build)
    assert region is not None
    bases = reference.bases(region)
    parts = [bases[exon.start - region.start : exon.stop - region.start + 1] for exon in one.exons[build]]
    return "".join(part if one.strand > 0 else complement(part) for part in parts)


@pytest.mark.parametrize("build", ["GRCh37", "GRCh38"])
def test_a_transcript_is_the_spliced_chromosome_where_its_alignment_says_so(reference: Reference, build: str) -> None:
    placed = [one for one in reference.transcripts.values() if build in one.exons]
    same = [one for one in placed if not any(set("XID") & set(exon.cigar) for exon in one.exons[build])]

    assert len(same) > 130
    assert [one.accession for one in same if spliced(one, build, reference) != one.bases] == []


def test_only_the_known_versions_have_other_coding_bases(reference: Reference) -> None:
    stems = {one.stem for one in reference.transcripts.values()}
    differ = {stem for stem in stems if len({one.coding for one in reference.versions(stem)}) > 1}

    assert differ == {"NM_000059", "NM_000535", "NM_005228", "NM_020975", "NM_024426", "NM_000244", "NM_130799"}


def test_the_file_is_only_read(reference: Reference) -> None:
    before = (resources() / "transcripts" / "reference.sqlite").read_bytes()
    load_reference()

    assert (resources() / "transcripts" / "reference.sqlite").read_bytes() == before
    assert reference.edition == "2026-11"
