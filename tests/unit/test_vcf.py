"""A panel's VCF file: what is in the genes is named, what is wrong is told with its line."""

import gzip
import io

import pytest

from predispo.app.annotating import check_variant
from predispo.domain.variant import Zygosity
from predispo.errors import Unreadable
from predispo.variants import vcf_lines
from predispo.variants.check import Checker
from predispo.variants.vcf import Panel, read_panel
from tests.vcf_files import HEADS, REFERENCE, bases, bgzip, row, vcf

CHECKER = Checker(REFERENCE)
C181 = row(43106487, "A", "C", "0/1")


def read(data: bytes, build: str | None = None) -> Panel:
    return read_panel(io.BytesIO(data), CHECKER, build=build)


def names(panel: Panel) -> list[str | None]:
    return [one.verdict.normalized for one in panel.findings]


def test_a_variant_in_a_gene_is_named_on_its_transcript() -> None:
    panel = read(vcf(C181))

    finding = panel.findings[0]
    assert (panel.build, panel.samples, panel.outside, panel.problems) == ("GRCh38", ("S1",), 0, ())
    assert finding.verdict.normalized == "NM_007294.4:c.181T>G"
    assert finding.verdict.protein == "NP_009225.1:p.(Cys61Gly)"
    assert (finding.sample, finding.zygosity, finding.verdict.problems) == ("S1", Zygosity.HETEROZYGOUS, ())


@pytest.mark.parametrize(
    "pack", [gzip.compress, bgzip, lambda data: data.replace(b"\n", b"\r\n")], ids=["gzip", "bgzip", "crlf"]
)
def test_compressed_files_are_read_as_plain_ones(pack: object) -> None:
    assert callable(pack)
    data = vcf(C181, row(1, "A", "C", "0/1"))

    assert read(pack(data)) == read(data)


def test_a_deletion_written_to_the_left_is_named_to_the_right_of_the_transcript() -> None:
    # BRCA1 185delAG, left-aligned on the chromosome: GRCh38 17:43124027 ACT>A.
    panel = read(vcf(row(43124027, "ACT", "A", "0/1")))

    assert names(panel) == ["NM_007294.4:c.68_69del"]
    assert panel.findings[0].verdict.problems == ()


def test_an_insertion_of_the_base_before_it_is_a_duplication() -> None:
    # BRCA1 5382insC: GRCh38 17:43057062 T>TG.
    assert names(read(vcf(row(43057062, "T", "TG", "0/1")))) == ["NM_007294.4:c.5266dup"]


def test_the_older_build_is_known_by_its_contigs_and_gives_the_same_name() -> None:
    panel = read(vcf(row(41258504, "A", "C", "0/1"), head=HEADS["GRCh37"]))

    assert (panel.build, names(panel)) == ("GRCh37", ["NM_007294.4:c.181T>G"])


@pytest.mark.parametrize(("pos", "build"), [(41276044, "GRCh37"), (43124027, "GRCh38")])
def test_without_a_header_the_reference_bases_tell_the_build(pos: int, build: str) -> None:
    panel = read(vcf(row(pos, "ACT", "A", "0/1", chrom="17"), head=""))

    assert (panel.build, names(panel)) == (build, ["NM_007294.4:c.68_69del"])


def test_a_header_that_the_bases_contradict_stops_the_reading() -> None:
    rows = [row(at, bases("BRCA1", at, at + 3), "G", "0/1") for at in range(43106400, 43106500, 10)]
    older = [row(at, bases("BRCA1", at, at + 3, "GRCh37"), "G", "0/1") for at in range(41258400, 41258500, 10)]

    assert read(vcf(*rows)).build == "GRCh38"
    # The header says GRCh38; at these places only GRCh37 has a gene with such bases.
    with pytest.raises(Unreadable, match="bases are those of GRCh37"):
        read(vcf(*older))


def test_the_build_can_be_named_where_nothing_tells_it() -> None:
    data = vcf(row(43106487, "G", "C", "0/1"), head="")

    with pytest.raises(Unreadable, match="does not tell its build"):
        read(data)
    assert "REF is G, but GRCh38 has A there." in read(data, "GRCh38").problems[0].why


def test_a_wrong_reference_base_is_told_with_its_line_and_named_by_nobody() -> None:
    panel = read(vcf(C181, row(43106488, "G", "T", "0/1"), row(43106480, "TTT", "T", "0/1")))

    assert names(panel) == ["NM_007294.4:c.181T>G"]
    assert [one.line for one in panel.problems] == [5, 6]
    assert panel.problems[0].text.startswith("chr17\t43106488")


def test_what_lies_in_no_gene_is_counted_only() -> None:
    panel = read(vcf(C181, row(10, "A", "C", "0/1"), row(5000, "A", "C", "0/1", chrom="chrUn_KI270302v1")))

    assert (panel.outside, len(panel.findings)) == (2, 1)


def test_every_allele_of_a_line_goes_to_the_samples_that_carry_it() -> None:
    panel = read(vcf(row(43106487, "A", "C,G", "1/2", "0|2", "2/2", "0/0", "1"), samples=("a", "b", "c", "d", "e")))

    carried = [(one.alt, one.sample, one.zygosity.value) for one in panel.findings]
    assert carried == [
        ("C", "a", "heterozygous"),
        ("C", "e", "hemizygous"),
        ("G", "a", "heterozygous"),
        ("G", "b", "heterozygous"),
        ("G", "c", "homozygous"),
    ]


@pytest.mark.parametrize(
    ("format", "value", "fraction"),
    [
        ("GT:AD", "0/1:30,10", 0.25),
        ("GT:AD", "0/1:0,0", None),
        ("GT:AD", "0/1:.,.", None),
        ("GT:AF", "0/1:0.31", 0.31),
        ("GT:VAF", "0/1:0.05", 0.05),
        ("GT:AD:AF", "0/1:.:0.4", 0.4),
        ("GT:AF", "0/1:nan", None),
        ("GT:AF", "0/1:1e999", None),
        ("GT:AD", "0/1", None),
    ],
)
def test_the_allele_fraction_is_taken_from_the_sample(format: str, value: str, fraction: float | None) -> None:
    panel = read(vcf(row(43106487, "A", "C", value, format=format)))

    assert panel.findings[0].allele_fraction == fraction


def test_a_genotype_that_was_not_called_is_told_and_gives_no_finding() -> None:
    panel = read(vcf(row(43106487, "A", "C", "./.", "0/1"), samples=("a", "b")))

    assert [one.sample for one in panel.findings] == ["b"]
    assert panel.problems[0].why == "No genotype was called here for a: the variant may be there or not."


def test_a_copy_that_was_not_called_leaves_the_zygosity_unknown() -> None:
    finding = read(vcf(row(43106487, "A", "C", "./1"))).findings[0]

    assert finding.zygosity is Zygosity.UNKNOWN
    assert [one.code for one in finding.verdict.problems] == ["genotype-partial"]


def test_a_file_without_samples_lists_its_variants_all_the_same() -> None:
    finding = read(vcf(row(43106487, "A", "C"), samples=())).findings[0]

    assert (finding.sample, finding.zygosity, finding.allele_fraction) == (None, Zygosity.UNKNOWN, None)


def test_a_line_that_a_filter_held_back_is_marked() -> None:
    finding = read(vcf(row(43106487, "A", "C", "0/1", filter="LowQual"))).findings[0]

    assert [(one.code, "LowQual" in one.message) for one in finding.verdict.problems] == [("filter-not-passed", True)]


@pytest.mark.parametrize(
    ("alt", "why"),
    [
        ("<DEL>", "tells the kind of a large change"),
        ("A[chr2:123[", "breakend"),
        ("N", "unknown bases"),
        ("Q", "ALT is not made of the bases"),
        ("A", "same as REF"),
    ],
)
def test_an_allele_without_bases_is_told(alt: str, why: str) -> None:
    panel = read(vcf(row(43106487, "A", alt, "0/1")))

    assert panel.findings == ()
    assert why in panel.problems[0].why


def test_a_large_deletion_that_begins_before_the_gene_is_told_by_its_end() -> None:
    line = row(43000000, "N", "<DEL>", "0/1").replace(" . GT", " SVTYPE=DEL;END=43106487 GT")

    panel = read(vcf(C181, line))

    assert (panel.outside, len(panel.problems)) == (0, 1)


@pytest.mark.parametrize("alt", [".", "*", "<NON_REF>", "<*>"])
def test_what_stands_for_no_other_allele_is_passed_over(alt: str) -> None:
    panel = read(vcf(row(43106487, "A", alt, "0/0")))

    assert (panel.findings, panel.problems, panel.outside) == ((), (), 0)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("chr17 43106487 . A", "has 4 columns, but the header names 10"),
        ("chr17 x . A C 5 PASS . GT 0/1", "position is not a number"),
        ("chr17 -5 . A C 5 PASS . GT 0/1", "position is not a number"),
        ("chr17 43106487 . A-G C 5 PASS . GT 0/1", "REF is not made of the bases"),
        ("chr17 43106487 . A C 5 PASS . GT 0/7", "has no allele 7"),
        ("chr17 43106487 . A C 5 PASS . GT a/b", "cannot be read"),
        ("chr17 43106487 . A C 5 PASS . GT 0/1:7", "more values than FORMAT names"),
        ("chr17 43106487 . A C 5 PASS . AD 7", "has no genotypes"),
    ],
)
def test_a_malformed_line_is_told_and_the_others_are_read(line: str, why: str) -> None:
    panel = read(vcf(C181, line))

    assert names(panel)[0] == "NM_007294.4:c.181T>G"
    assert [one.line for one in panel.problems] == [5]
    assert why in panel.problems[0].why


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"hello",
        b"##fileformat=VCFv4.2\n",
        b"##fileformat=VCFv4.2\nchr1\t1\t.\tA\tC\n",
        b"##fileformat=VCFv4.2\n#CHROM\tPOS\n",
        b"BCF\x02\x02",
        b"\x1f\x8b",
        gzip.compress(vcf(C181), mtime=0)[:-12],
        bgzip(vcf(C181))[:60],
        gzip.compress(vcf(C181), mtime=0)[:30] + b"\x00" * 40,
    ],
    ids=range(11),
)
def test_what_is_no_whole_vcf_is_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read(data)

    assert refused.value.cure


def test_an_endless_line_is_told_and_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcf_lines, "LONGEST_LINE", 200)

    panel = read(vcf("chr17 43106487 . A " + "C" * 5000 + " 5 PASS . GT 0/1", C181))

    assert names(panel) == ["NM_007294.4:c.181T>G"]
    assert panel.problems[0].why == "The line is longer than a megabyte."


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcf_lines, "MOST_TEXT", 1 << 20)
    bomb = gzip.compress(b"##fileformat=VCFv4.2\n" + b"#" * (3 << 20), mtime=0)

    with pytest.raises(Unreadable, match="GB of text"):
        read(bomb)


def test_an_intron_whose_bases_are_not_held_is_named_and_marked() -> None:
    exon = REFERENCE.transcripts["NM_007194.4"].exons["GRCh38"][1]
    panel = read(vcf(row(exon.start - 5, "A", "G", "0/1", chrom="22")))

    verdict = panel.findings[0].verdict
    assert verdict.normalized == "NM_007194.4:c.319+5T>C"
    assert [one.code for one in verdict.problems] == ["intron-not-held"]
    assert verdict.grch38 == f"NC_000022.11:g.{exon.start - 5}A>G"
    assert check_variant("CHEK2 c.319+5T>C").normalized == verdict.normalized
