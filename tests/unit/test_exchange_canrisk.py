"""CanRisk files, by hand after the description of each version."""

import pytest

from predispo.domain.cancer import Marker, MarkerStatus, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import RiskFactorNoted, TwinKind, UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.pedigree import Parents
from predispo.domain.person import Ancestry, Role, Sex
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import Unreadable
from predispo.exchange import formats
from predispo.exchange.reading import ReadOptions
from tests.exchange_files import GENES, PERSON, canrisk, canrisk_row, family_in, read_one, trio_rows

ME, MUM, DAD = PersonId("me"), PersonId("mum"), PersonId("dad")


def refused(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        formats.read(data)
    assert caught.value.cure
    return caught.value


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_every_version_is_read_by_its_own_columns(version: int) -> None:
    last = GENES[version][-2]
    row = canrisk_row("me", version=version, Target=1, Age=40, Yob=1980, **{last: "S:P"})

    result = formats.read(canrisk(row, version=version))

    (family,) = result.families
    assert (result.format, result.version) == ("canrisk", f"{version}.0")
    assert family.unread == ()
    report = family_in(canrisk(row, version=version)).persons[ME].results[0].fact.report
    assert report.genes == (last,)


@pytest.mark.parametrize("title", ["##CanRisk 4", "##CanRisk 4.0", "##canrisk 4", "## CanRisk  4.0  "])
def test_the_first_line_says_the_version_however_it_is_written(title: str) -> None:
    assert formats.read(canrisk(*trio_rows(), title=title)).version == "4.0"


def test_a_version_that_is_not_known_is_refused() -> None:
    error = refused(canrisk(*trio_rows(), title="##CanRisk 7"))

    assert error.data["line"] == 1


def test_the_shape_of_a_family_is_taken_over_under_its_own_identifiers() -> None:
    family = family_in(canrisk(*trio_rows()))

    assert list(family.persons) == [DAD, MUM, ME]
    assert family.pedigree.parents[ME] == Parents(DAD, MUM)
    assert family.person(DAD).sex is Sex.MALE
    assert family.person(ME).details.birth == PartialDate.of(1975)
    assert family.number == "F1"
    assert family.roles == {Role.CONSULTAND: ME}


def test_parents_may_come_after_their_children() -> None:
    dad, mum, me = trio_rows()

    assert family_in(canrisk(me, mum, dad)).pedigree.parents[ME] == Parents(DAD, MUM)


def test_half_siblings_come_from_two_unions() -> None:
    rows = (*trio_rows(), canrisk_row("stepdad", sex="M"), canrisk_row("half", "stepdad", "mum"))

    family = family_in(canrisk(*rows))

    assert len(family.pedigree.unions) == 2
    assert family.pedigree.parents[PersonId("half")] == Parents(PersonId("stepdad"), MUM)


def test_a_name_of_na_is_no_name() -> None:
    rows = canrisk_row("me", Name="NA"), canrisk_row("sis", Name="Anne")

    family = family_in(canrisk(*rows))

    assert [family.person(PersonId(one)).name for one in ("me", "sis")] == ["", "Anne"]


def test_a_zero_says_unaffected_by_the_cancers_of_the_columns_and_no_others() -> None:
    family = family_in(canrisk(*trio_rows(BC1=40)))

    (mum,), (dad,), (me,) = (family.person(one).unaffected for one in (MUM, DAD, ME))
    assert mum.fact.sites == (Site.BREAST, Site.OVARY, Site.PANCREAS)
    assert dad.fact.sites == (Site.BREAST, Site.PROSTATE, Site.PANCREAS)
    assert me.fact.sites == (Site.OVARY, Site.PANCREAS)
    assert mum.fact.age == Age.exactly(68)
    assert mum.fact.informant == "CanRisk file"


def test_a_zero_says_only_alive_where_the_reader_is_told_so() -> None:
    family = family_in(canrisk(*trio_rows()), zero_means_unaffected=False)

    assert family.person(MUM).unaffected == ()
    assert family.person(MUM).last_known_age == Age.exactly(68)


def test_an_age_of_zero_is_not_known() -> None:
    family = family_in(canrisk(canrisk_row("me", Age=0, Yob=0)))

    me = family.person(ME)
    assert (me.last_known_age, me.unaffected, me.details.birth) == (None, (), None)


def test_the_age_of_the_dead_is_the_age_at_death() -> None:
    family = family_in(canrisk(canrisk_row("me", Dead=1, Age=61, Yob=1940), canrisk_row("dad", sex="M", Dead=1)))

    assert family.person(ME).age_at_death == Age.exactly(61)
    assert family.person(DAD).is_dead
    assert family.person(DAD).age_at_death is None


def test_cancers_are_taken_over_with_their_ages() -> None:
    rows = (
        canrisk_row("mum", Age=70, Yob=1940, BC1=45, BC2=50, OC="AU", PAN=69, markers="P:N:0:P:N"),
        canrisk_row("dad", sex="M", Age=70, Yob=1940, PRO=66),
    )

    family = family_in(canrisk(*rows))

    mum, dad = family.person(MUM), family.person(DAD)
    assert [(one.fact.cancer.site, one.fact.age) for one in mum.cancers] == [
        (Site.BREAST, Age.exactly(45)),
        (Site.BREAST, Age.exactly(50)),
        (Site.OVARY, None),
        (Site.PANCREAS, Age.exactly(69)),
    ]
    assert mum.cancers[0].fact.cancer.markers == (
        Marker("ER", MarkerStatus.POSITIVE),
        Marker("PR", MarkerStatus.NEGATIVE),
        Marker("CK14", MarkerStatus.POSITIVE),
        Marker("CK56", MarkerStatus.NEGATIVE),
    )
    assert mum.cancers[1].fact.cancer.markers == ()
    assert mum.unaffected == ()
    assert dad.cancers[0].fact.cancer.site is Site.PROSTATE


def test_a_cancer_of_somebody_whose_age_is_not_known_is_taken_over() -> None:
    family = family_in(canrisk(canrisk_row("mum", Age=0, Yob=0, BC1=45)))

    assert family.person(MUM).cancers[0].fact.age == Age.exactly(45)


def test_tests_are_one_report_for_each_method() -> None:
    row = canrisk_row("me", Target=1, Age=40, Yob=1980, BRCA1="T:P", BRCA2="S:N", ATM="S:P", HOXB13="T:HOM")

    searched, targeted = sorted(
        (one.fact.report for one in family_in(canrisk(row)).person(ME).results),
        key=lambda one: one.method.value != "sequencing",
    )

    assert searched.genes == ("BRCA2", "ATM")
    assert [one.variant for one in searched.variants] == [Variant(gene="ATM")]
    assert targeted.genes == ("BRCA1", "HOXB13")
    assert targeted.sought == (Variant(gene="BRCA1"), Variant(gene="HOXB13"))
    assert [(one.reported_class, one.zygosity) for one in targeted.variants] == [
        (VariantClass.PATHOGENIC, Zygosity.HETEROZYGOUS),
        (VariantClass.PATHOGENIC, Zygosity.HOMOZYGOUS),
    ]


def test_ashkenazi_ancestry_is_taken_over() -> None:
    assert family_in(canrisk(canrisk_row("me", Ashkn=1))).person(ME).details.ancestry is Ancestry.ASHKENAZI


def test_identical_twins_are_noted() -> None:
    rows = (*trio_rows(MZtwin="A"), canrisk_row("sis", "dad", "mum", MZtwin="A", Age=45, Yob=1975))

    (twins,) = family_in(canrisk(*rows)).pedigree.twins

    assert (twins.persons, twins.kind) == ((ME, PersonId("sis")), TwinKind.MONOZYGOTIC)


@pytest.mark.parametrize(
    "rows",
    [
        trio_rows(MZtwin="1"),
        (canrisk_row("me", MZtwin="1"), canrisk_row("sis", MZtwin="1")),
    ],
    ids=["alone", "without parents"],
)
def test_a_mark_of_twins_that_cannot_be_noted_is_listed(rows: tuple[str, ...]) -> None:
    family = read_one(canrisk(*rows))

    assert [one.text for one in family.unread] == ["1"]


def test_risk_factors_are_the_targets_by_the_names_of_canrisk() -> None:
    header = ("MENARCHE=12", "bmi=24.5", "prs_bc=alpha=0.45,beta=1.2", "oc_use=F:3", "TL=NA", "ethnicity=White;Irish")

    family = read_one(canrisk(*trio_rows(), header=header))

    assert [(one.factor, one.value) for one in family.facts if isinstance(one, RiskFactorNoted)] == [
        ("menarche", "12"),
        ("BMI", "24.5"),
        ("PRS_BC", "alpha=0.45,zscore=1.2"),
        ("oc_use", "F:3"),
        ("ethnicity", "White;Irish"),
    ]
    assert {one.person for one in family.facts if isinstance(one, RiskFactorNoted)} == {ME}
    assert family.unread == ()


def test_a_risk_factor_that_is_not_known_is_kept_and_listed() -> None:
    family = read_one(canrisk(*trio_rows(), header=("smoking=7",)))

    assert [(one.factor, one.value) for one in family.facts if isinstance(one, RiskFactorNoted)] == [("smoking", "7")]
    assert [(one.line, one.text) for one in family.unread] == [(2, "##smoking=7")]


@pytest.mark.parametrize(
    "line", ["menarche=early", "PRS_BC=high", "birads=e", "bad name=1", "menarche=12\n##menarche=13"]
)
def test_a_risk_factor_that_cannot_be_is_listed(line: str) -> None:
    assert len(read_one(canrisk(*trio_rows(), header=(line,))).unread) == 1


def test_risk_factors_without_a_target_are_listed() -> None:
    family = read_one(canrisk(*trio_rows(Target=0), header=("height=170",)))

    assert family.target is None
    assert [one.text for one in family.unread] == ["##height=170"]


def test_each_family_of_a_file_has_its_own_header() -> None:
    one = canrisk(*trio_rows(), header=("height=170",))
    other = canrisk(canrisk_row("x", family="F2", Target=1, Age=40, Yob=1980), header=("height=160",))

    result = formats.read(one + other)

    heights = [[fact.value for fact in family.facts if isinstance(fact, RiskFactorNoted)] for family in result.families]
    assert [family.number for family in result.families] == ["F1", "F2"]
    assert heights == [["170"], ["160"]]


def test_families_under_one_header_are_told_apart_by_their_number() -> None:
    other = canrisk_row("me", family="F2", Target=1, Age=40, Yob=1980)

    result = formats.read(canrisk(*trio_rows(), other, header=("height=170",)))

    assert [family.number for family in result.families] == ["F1", "F2"]
    assert not any(isinstance(fact, RiskFactorNoted) for fact in result.families[1].facts)


def test_blanks_may_take_the_place_of_tabs() -> None:
    assert list(family_in(canrisk(*trio_rows()).replace(b"\t", b"  ")).persons) == [DAD, MUM, ME]


def test_padded_cells_are_read_without_their_padding() -> None:
    assert list(family_in(canrisk(*trio_rows()).replace(b"\t", b"   \t ")).persons) == [DAD, MUM, ME]


def test_the_last_line_needs_no_end() -> None:
    assert list(family_in(canrisk(*trio_rows()).rstrip()).persons) == [DAD, MUM, ME]


def test_columns_in_another_order_are_read_by_their_names() -> None:
    columns = ["Sex", "MothID", "FathID", "IndivID", "Target", "Name", "MZtwin", "Dead", "Age", "Yob", "BC1"]
    data = "##CanRisk 4\n##FamID\t" + "\t".join(columns) + "\nF1\tF\t0\t0\tme\t1\tNA\t0\t0\t50\t1970\t45\n"

    family = family_in(data.encode())

    assert family.person(ME).cancers[0].fact.age == Age.exactly(45)


def test_a_comment_and_a_column_that_is_not_known_are_listed() -> None:
    data = canrisk(*(f"{row}\t7" for row in trio_rows())).replace(b"CK56\n", b"CK56\tShoe\n")

    unread = formats.read(data + b"# by hand\n").unread

    assert [one.text for one in unread] == ["Shoe", "# by hand"]


@pytest.mark.parametrize(
    ("rows", "line", "text"),
    [
        (trio_rows(Age=126), 5, "126"),
        (trio_rows(Age="old"), 5, "old"),
        (trio_rows(Age="-4"), 5, "-4"),
        (trio_rows(Age="²"), 5, "²"),
        (trio_rows(BC1=46), 5, "46"),
        (trio_rows(BC1=126), 5, "126"),
        (trio_rows(BC1="00"), 5, "00"),
        (trio_rows(BC1=44, BC2=43), 5, "43"),
        (trio_rows(BC2=43), 5, "43"),
        (trio_rows(PRO=43), 5, "43"),
        (trio_rows(Yob=75), 5, "75"),
        (trio_rows(Sex="X"), 5, "X"),
        (trio_rows(Target=2), 5, "2"),
        (trio_rows(Dead="yes"), 5, "yes"),
        (trio_rows(Ashkn=2), 5, "2"),
        (trio_rows(MZtwin="Z"), 5, "Z"),
        (trio_rows(FathID="gone"), 5, "gone"),
        (trio_rows(FathID="mum"), 5, "mum"),
        (trio_rows(MothID="dad"), 5, "dad"),
        (trio_rows(IndivID="mum"), 5, "mum"),
        (trio_rows(IndivID="0"), 5, "0"),
        (trio_rows(BRCA1="S:0"), 5, "S:0"),
        (trio_rows(BRCA1="0:N"), 5, "0:N"),
        (trio_rows(BRCA1="S:HET"), 5, "S:HET"),
        (trio_rows(BRCA1="X:P"), 5, "X:P"),
        (trio_rows(BRCA1="SP"), 5, "SP"),
        (trio_rows(HOXB13="S:P"), 5, "S:P"),
        (trio_rows(BC1=40, markers="P:P:P"), 5, "P:P:P"),
        (trio_rows(BC1=40, markers="P:P:P:P:X"), 5, "X"),
        (trio_rows(FathID="me"), 5, "me"),
        ((*trio_rows(), canrisk_row("twin", Target=1)), 6, "1"),
        ((canrisk_row("a", "b", "mum", sex="M"), canrisk_row("b", "a", "mum", sex="M"), canrisk_row("mum")), 4, "a"),
        (trio_rows(Yob=1930), 5, "dad"),
        ((*trio_rows(MZtwin=1), canrisk_row("bro", "dad", "mum", "M", MZtwin=1, Yob=1975)), 6, "1"),
        ((*trio_rows(MZtwin=1), canrisk_row("sis", "dad", "mum", MZtwin=1, Yob=1979)), 6, "1"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_at_its_place(rows: tuple[str, ...], line: int, text: str) -> None:
    error = refused(canrisk(*rows))

    assert (error.data["line"], error.data["text"]) == (line, text)
    assert (
        canrisk(*rows).decode().split("\n")[line - 1][error.data["column"] - 1 :].startswith(text)
        or ":" in text
        or text == "X"
    )


def test_a_row_with_a_cell_too_few_is_refused() -> None:
    dad, mum, me = trio_rows()

    error = refused(canrisk(dad, mum, me.rpartition("\t")[0]))

    assert error.data["line"] == 5
    assert "27 cells where 28" in error.reason


def test_a_header_without_a_column_that_is_needed_is_refused() -> None:
    error = refused(canrisk(*trio_rows()).replace(b"\tFathID", b""))

    assert "FathID" in error.reason


def test_a_file_without_anybody_is_refused() -> None:
    assert refused(canrisk()).data["line"] == 2


def test_tumour_markers_without_a_breast_cancer_are_listed() -> None:
    family = read_one(canrisk(canrisk_row("me", markers="P:0:0:0:0")))

    assert [one.text for one in family.unread] == ["P"]


BOADICEA_4 = [
    *PERSON[:11], "1stBrCa", "2ndBrCa", "OvCa", "ProCa", "PanCa", "Ashkn",
    *(f"{gene}{half}" for gene in ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2") for half in "tr"),
    "ER", "PR", "HER2", "CK14", "CK56",
]  # fmt: skip


def test_boadicea_4_is_read_with_its_padding() -> None:
    cells = "XXX1         ,F1      ,1,1      ,0,0,F,0,0,23 ,1993,21 ,0  ,0  ,0  ,0  ,0,S,P,T,N,0,0,0,0,0,0,P,N,0,0,0"
    data = "\r\n".join(
        ["BOADICEA import pedigree file format 4.0", "\t".join(BOADICEA_4), cells.replace(",", "\t"), ""]
    )

    result = formats.read(data.encode())

    family = family_in(data.encode())
    one = family.person(PersonId("1"))
    assert (result.format, result.version) == ("boadicea", "4.0")
    assert one.cancers[0].fact.age == Age.exactly(21)
    assert [marker.name for marker in one.cancers[0].fact.cancer.markers] == ["ER", "PR"]
    assert {report.fact.report.genes for report in one.results} == {("BRCA1",), ("BRCA2",)}


@pytest.mark.parametrize(
    ("result", "genes", "found"),
    [("N", ("BRCA1", "BRCA2"), ()), ("1", ("BRCA1",), ("BRCA1",)), ("3", ("BRCA1", "BRCA2"), ("BRCA1", "BRCA2"))],
)
def test_boadicea_2_has_one_test_of_both_genes(result: str, genes: tuple[str, ...], found: tuple[str, ...]) -> None:
    columns = [*PERSON[:16], "Gtest", "Mutn", "Ashkn", "ER", "PR", "HER2", "CK14", "CK56"]
    cells = ["F1", "NA", "1", "me", "0", "0", "F", "0", "0", "40", "1960", *"00000", "S", result, "0", *"00000"]
    data = "\n".join(["BOADICEA import pedigree file format 2.0", "\t".join(columns), "\t".join(cells)])

    (report,) = (one.fact.report for one in family_in(data.encode()).person(ME).results)

    assert report.genes == genes
    assert tuple(one.variant.gene for one in report.variants) == found


def test_the_largest_family_that_canrisk_takes_is_read_whole() -> None:
    rows = [canrisk_row("d0", sex="M", Yob=1900), canrisk_row("m0", Yob=1900)]
    for number in range(1, 137):
        father, mother = ("d0", "m0") if number < 20 else (f"d{number - 19}", f"m{number - 19}")
        rows.append(canrisk_row(f"d{number}", father, mother, "M", Age=50, Yob=1920 + number // 2, BRCA1="S:N"))
        rows.append(canrisk_row(f"m{number}", Age=50, Yob=1920 + number // 2, BC1=45))
    data = canrisk(*rows)

    result = formats.read(data, options=ReadOptions())

    assert result.persons == 274
    assert all(one.age is not None for one in result.families[0].facts if isinstance(one, UnaffectedNoted))
