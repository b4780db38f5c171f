"""Where reference sequences differ by version, by build or by numbering, nothing is exchanged in silence."""

import pytest

from predispo.app.annotating import check_variant
from predispo.domain.variant_check import Verdict


def codes(verdict: Verdict) -> list[str]:
    return [one.code for one in verdict.problems]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("NM_000059.4:c.7397T>C", "NM_000059.3:c.7397T>C"),
        ("NM_000059.3:c.7397C>T", "NM_000059.4:c.7397C>T"),
        ("NM_000535.7:c.1621A>G", "NM_000535.5:c.1621A>G"),
        ("NM_000535.5:c.1621G>A", "NM_000535.7:c.1621G>A"),
    ],
)
def test_a_version_with_another_base_is_another_reference(right: str, wrong: str) -> None:
    assert check_variant(right).normalized == right

    refused = check_variant(wrong)

    assert not refused.valid
    assert refused.problems[-1].code == "reference-mismatch"
    assert refused.problems[-1].suggestion == right


def test_a_version_left_out_says_that_another_version_differs() -> None:
    verdict = check_variant("NM_000059:c.7397T>C")

    assert verdict.normalized == "NM_000059.4:c.7397T>C"
    assert "NM_000059.3" in verdict.problems[0].message


@pytest.mark.parametrize("text", ["NM_007294.2:c.68_69del", "NM_007294.9:c.68_69del", "NM_001127511.2:c.3974T>A"])
def test_a_version_that_is_not_held_is_not_exchanged(text: str) -> None:
    verdict = check_variant(text)

    assert verdict.valid
    assert not verdict.checked
    assert verdict.normalized == text
    assert verdict.grch38 is None
    assert codes(verdict) == ["version-not-held"]


def test_a_base_of_atm_that_grch37_has_otherwise_has_no_name_there() -> None:
    verdict = check_variant("NM_000051.4:c.5948G>A")

    assert verdict.grch38 == "NC_000011.10:g.108312440G>A"
    assert verdict.grch37 == "NC_000011.9:g.108183167="
    assert codes(verdict) == ["build-differs"]


@pytest.mark.parametrize(
    ("text", "protein", "other"),
    [
        ("NM_001128425.2:c.1187G>A", "NP_001121897.1:p.(Gly396Asp)", "NM_001048174.2:c.1103G>A"),
        ("NM_001128425.2:c.536A>G", "NP_001121897.1:p.(Tyr179Cys)", "NM_001048174.2:c.452A>G"),
        ("NM_001048174.2:c.1103G>A", "NP_001041639.1:p.(Gly368Asp)", "NM_001128425.2:c.1187G>A"),
    ],
)
def test_both_numberings_of_mutyh_are_shown(text: str, protein: str, other: str) -> None:
    verdict = check_variant(text)

    assert verdict.protein == protein
    assert other in verdict.legacy_names


def test_mutyh_without_a_transcript_is_read_where_its_bases_fit_and_that_is_said() -> None:
    older, both = check_variant("MUTYH c.1187G>A"), check_variant("MUTYH c.1103G>A")

    assert older.normalized == "NM_001128425.2:c.1187G>A"
    assert both.normalized == "NM_001048174.2:c.1103G>A"
    assert codes(older) == ["two-numberings"]
    assert codes(both) == ["transcript-added", "two-numberings"]


def test_wt1_counts_from_its_upstream_ctg() -> None:
    assert check_variant("WT1 c.1399C>T").protein == "NP_077744.4:p.(Arg467Trp)"
    assert check_variant("NM_024426.3:c.1384C>T").protein == "NP_077744.3:p.(Arg462Trp)"
    assert check_variant("NM_024426.6:c.1C>G").consequence == "start_lost"


def test_each_transcript_of_tp53_has_its_own_reading_frame() -> None:
    proteins = {
        accession: check_variant(f"{accession}:c.2=").gene
        for accession in ("NM_000546.6", "NM_001126114.3", "NM_001126115.2", "NM_001126118.2")
    }

    assert set(proteins.values()) == {"TP53"}
    assert check_variant("NM_000546.6:c.524G>A").protein == "NP_000537.3:p.(Arg175His)"
    assert check_variant("NM_001126115.2:c.128G>A").protein == "NP_001119587.1:p.(Arg43His)"
    assert check_variant("NM_001126118.2:c.407G>A").protein == "NP_001119590.1:p.(Arg136His)"


def test_a_gene_without_a_reference_is_accepted_and_said_to_be_unchecked() -> None:
    verdict = check_variant("NM_005732.4(RAD50):c.2165dupA (p.Glu723fs)")

    assert verdict.valid
    assert not verdict.checked
    assert verdict.normalized == "NM_005732.4:c.2165dup"
    assert verdict.gene == "RAD50"
    assert codes(verdict) == ["transcript-not-held"]
    assert check_variant("RAD50 c.2165dup").normalized == "RAD50:c.2165dup"


def test_an_intron_whose_bases_are_not_held_is_placed_but_not_checked() -> None:
    verdict = check_variant("CHEK2 c.444+1G>A")

    assert (verdict.valid, verdict.checked) == (True, False)
    assert verdict.grch37 == "NC_000022.10:g.29121230C>T"
    assert verdict.consequence == "splice_donor_variant"
    assert "intron-not-held" in codes(verdict)


def test_bard1_has_no_place_on_grch37() -> None:
    verdict = check_variant("NM_000465.4:c.1690C>T")

    assert verdict.grch37 is None
    assert codes(verdict) == ["no-grch37"]


def test_the_gap_of_ptens_older_record_does_not_move_what_comes_after() -> None:
    older, newer = check_variant("NM_000314.4:c.697C>T"), check_variant("NM_000314.8:c.697C>T")

    assert older.grch38 == newer.grch38 == "NC_000010.11:g.87957915C>T"


def test_nothing_is_moved_over_the_border_of_two_exons() -> None:
    first, second = check_variant("NM_007294.4:c.134del"), check_variant("NM_007294.4:c.135del")

    assert first.normalized == "NM_007294.4:c.134del"
    assert second.normalized == "NM_007294.4:c.135del"
    assert first.grch38 != second.grch38
