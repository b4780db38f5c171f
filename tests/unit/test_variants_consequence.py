"""The consequence of a variant as a term of the Sequence Ontology, by examples."""

import pytest

from predispo.app.annotating import check_variant

TERMS = [
    ("NM_007294.4:c.68_69del", "frameshift_variant"),
    ("NM_007294.4:c.181T>G", "missense_variant"),
    ("NM_007294.4:c.5503C>T", "stop_gained"),
    ("NM_000059.4:c.9117G>A", "synonymous_variant"),
    ("NM_007294.4:c.5592A>C", "stop_lost"),
    ("NM_007294.4:c.5592_*5del", "stop_lost"),
    ("NM_007294.4:c.1A>G", "start_lost"),
    ("NM_007294.4:c.-3_2del", "start_lost"),
    ("NM_007294.4:c.-20+1G>A", "splice_donor_variant"),
    ("NM_007294.4:c.75_80+5del", "splice_donor_variant"),
    ("NM_058216.3:c.706-2A>G", "splice_acceptor_variant"),
    ("NM_007294.4:c.81-1del", "splice_acceptor_variant"),
    ("NM_000251.3:c.942+3A>T", "splice_region_variant"),
    ("NM_000249.4:c.116+5_117-4del", "splice_region_variant"),
    ("NM_007294.4:c.213-11T>G", "intron_variant"),
    ("NM_007294.4:c.-113G>A", "5_prime_UTR_variant"),
    ("NM_007294.4:c.*1del", "3_prime_UTR_variant"),
    ("NM_007294.4:c.181_183del", "inframe_deletion"),
    ("NM_007294.4:c.181_183dup", "inframe_insertion"),
    ("NM_007294.4:c.181=", "no_sequence_alteration"),
]


@pytest.mark.parametrize(("text", "term"), TERMS)
def test_the_consequence_is_the_gravest_term(text: str, term: str) -> None:
    assert check_variant(text).consequence == term


LARGE = [
    ("BRCA1 del exon 2", "c.(-20+1_-19-1)_(80+1_81-1)del", "exon_loss_variant", "p.0?"),
    ("BRCA1 exons 1-2 deletion", "c.(?_-113)_(80+1_81-1)del", "exon_loss_variant", "p.0?"),
    ("BRCA1 exon 13 duplication", "c.(4357+1_4358-1)_(4484+1_4485-1)dup", "feature_elongation", "p.?"),
    ("BRCA1 whole gene deletion", "c.(?_-113)_(*1383_?)del", "transcript_ablation", "p.0?"),
    ("BRCA1 duplication of the whole gene", "c.(?_-113)_(*1383_?)dup", "transcript_amplification", "p.?"),
    ("BRCA1 c.(?_-1)_(*1_?)del", "c.(?_-1)_(*1_?)del", "transcript_ablation", "p.0?"),
    ("BRCA1 c.81-?_134+?del", "c.(80+1_81-1)_(134+1_135-1)del", "exon_loss_variant", "p.?"),
    ("BRCA1 c.(80+1_81-1)_(134+1_135-1)dup", "c.(80+1_81-1)_(134+1_135-1)dup", "feature_elongation", "p.?"),
    ("BRCA1 c.156_157insAlu", "c.156_157insAlu", "feature_elongation", "p.?"),
]


@pytest.mark.parametrize(("text", "name", "term", "protein"), LARGE, ids=[row[0] for row in LARGE])
def test_the_loss_or_gain_of_exons_has_a_name(text: str, name: str, term: str, protein: str) -> None:
    verdict = check_variant(text)

    assert verdict.valid
    assert verdict.normalized == f"NM_007294.4:{name}"
    assert verdict.consequence == term
    assert verdict.protein == f"NP_009225.1:{protein}"
    assert verdict.grch37
    assert verdict.grch38


def test_the_ends_of_a_deletion_run_along_the_chromosome() -> None:
    reverse, forward = check_variant("BRCA1 del exon 3"), check_variant("NM_000251.3:c.(211+1_212-1)_(366+1_367-1)del")

    assert reverse.grch38 == "NC_000017.11:g.(43106534_43115725)_(43115780_43124016)del"
    assert forward.grch38 == "NC_000002.12:g.(47403403_47408400)_(47408556_47410093)del"


def test_a_deletion_of_exons_tells_whether_the_reading_frame_is_kept() -> None:
    told = {
        text: next(one.message for one in check_variant(text).problems if one.code == "frame")
        for text in ("BRCA1 del exon 3", "MSH2 del exon 2")
    }

    assert told["BRCA1 del exon 3"] == "Without exon 3 the reading frame is kept."
    assert told["MSH2 del exon 2"] == "Without exon 2 the reading frame is shifted."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BRCA1 del exon 24", "position-outside"),
        ("BRCA1 del exon 5-3", "reversed-range"),
        ("BRCA1 c.(134+1_135-1)_(80+1_81-1)del", "reversed-range"),
        ("BRCA1 c.(82+1_83-1)_(134+1_135-1)del", "not-an-exon-edge"),
        ("BRCA1 c.(?_?)_(?_?)del", "not-understood"),
        ("BRCA1 c.156_158insAlu", "insertion-not-between"),
    ],
)
def test_an_impossible_change_of_exons_is_refused(text: str, code: str) -> None:
    assert check_variant(text).problems[-1].code == code
