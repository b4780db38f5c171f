"""PED files as they are found in the wild."""

import pytest

from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed, TwinKind, TwinsNoted
from predispo.domain.ids import PersonId
from predispo.domain.pedigree import Parents
from predispo.domain.person import Sex
from predispo.errors import Unreadable
from predispo.exchange import formats
from predispo.exchange.reading import ReadOptions
from tests.builders import born, cancer, family, person, union, well
from tests.exchange_files import family_in, folded, read_one

TRIO = "F1 dad 0 0 1 1\nF1 mum 0 0 2 2\nF1 me dad mum 2 0\n"
ME, MUM, DAD = PersonId("me"), PersonId("mum"), PersonId("dad")


def ped(text: str) -> bytes:
    return text.encode()


def test_a_linkage_table_is_a_family() -> None:
    result = formats.read(ped(TRIO))

    tree = family_in(ped(TRIO))
    assert result.format == "ped"
    assert tree.number == "F1"
    assert tree.pedigree.parents[ME] == Parents(DAD, MUM)
    assert [one.sex for one in tree.persons.values()] == [Sex.MALE, Sex.FEMALE, Sex.FEMALE]


def test_affected_is_a_cancer_of_unknown_site_and_said_to_be_so() -> None:
    tree = family_in(ped(TRIO))

    assert [(one.fact.cancer.site, one.fact.age) for one in tree.person(MUM).cancers] == [(Site.UNKNOWN, None)]
    assert [(one.line, one.column, one.text) for one in read_one(ped(TRIO)).unread] == [(2, 14, "2")]


def test_unaffected_says_nothing_of_any_other_cancer() -> None:
    (noted,) = family_in(ped(TRIO)).person(DAD).unaffected

    assert (noted.fact.sites, noted.fact.age) == ((Site.UNKNOWN,), None)
    assert family_in(ped(TRIO), zero_means_unaffected=False).person(DAD).unaffected == ()
    assert family_in(ped(TRIO)).person(ME).unaffected == ()


@pytest.mark.parametrize(
    "header",
    [
        "id\tfid\tmid\tsex\taff",
        "#id\tfid\tmid\tsex\taff",
        "ID\tFID\tMID\tSEX\tAFF",
        "id\tfather\tmother\tsex\tphenotype",
        "Individual ID\tPaternal ID\tMaternal ID\tSex\tAffected status",
    ],
)
def test_a_header_says_which_column_is_which(header: str) -> None:
    rows = "Queen  Victoria\t0\t0\t2\t1\nAlbert (Prince)\t0\t0\t1\t1\nLéopold\tAlbert (Prince)\tQueen  Victoria\t1\t2\n"

    tree = family_in(ped(f"{header}\n{rows}"))

    assert list(tree.persons) == ["Queen  Victoria", "Albert (Prince)", "Léopold"]
    assert tree.pedigree.parents[PersonId("Léopold")] == Parents(
        PersonId("Albert (Prince)"), PersonId("Queen  Victoria")
    )
    assert tree.person(PersonId("Léopold")).name == "Léopold"
    assert not any(isinstance(one.fact, FamilyDescribed) for one in tree.facts)


@pytest.mark.parametrize(
    "header", ["#FID IID PAT MAT SEX PHENOTYPE", "FID IID PID MID SEX PHENO", "famid id fid mid sex aff"]
)
def test_fid_is_the_family_only_where_the_father_has_another_name(header: str) -> None:
    tree = family_in(ped(f"{header}\n{TRIO}"))

    assert tree.number == "F1"
    assert tree.pedigree.parents[ME] == Parents(DAD, MUM)


def test_several_families_may_share_identifiers() -> None:
    result = formats.read(ped(TRIO + TRIO.replace("F1", "Simpson")))

    assert [one.number for one in result.families] == ["F1", "Simpson"]
    assert [len(one.persons) for one in result.families] == [3, 3]


def test_the_rows_of_a_family_need_not_stand_together() -> None:
    first, second, third = TRIO.splitlines(keepends=True)

    result = formats.read(ped(third + "F2 x 0 0 1 0\n" + second + first))

    assert [len(one.persons) for one in result.families] == [3, 1]


def test_one_parent_may_be_unknown() -> None:
    tree = family_in(ped("F1 mum 0 0 2 1\nF1 me 0 mum 2 1\nF1 sis 0 mum 2 1\nF1 dad 0 0 1 1\nF1 x dad 0 1 1\n"))

    assert tree.pedigree.parents[ME] == Parents(None, MUM)
    assert tree.pedigree.parents[PersonId("x")] == Parents(DAD, None)
    assert len(tree.pedigree.unions) == 2


def test_a_lone_father_of_unknown_sex_stays_the_father() -> None:
    tree = family_in(ped("F1 dad 0 0 0 0\nF1 me dad 0 2 1\n"))

    assert tree.pedigree.parents[ME] == Parents(DAD, None)


def test_a_couple_of_unknown_sex_stays_father_and_mother() -> None:
    tree = family_in(ped("F1 dad 0 0 0 0\nF1 mum 0 0 0 0\nF1 me dad mum 2 1\n"))

    assert tree.pedigree.parents[ME] == Parents(DAD, MUM)


def test_a_sex_of_nine_is_not_known_and_listed() -> None:
    data = ped(TRIO.replace("mum 0 0 2", "mum 0 0 9"))

    assert family_in(data).person(MUM).sex is Sex.UNKNOWN
    assert (2, 12, "9") in [(one.line, one.column, one.text) for one in read_one(data).unread]


@pytest.mark.parametrize(("male", "female"), [("1", "2"), ("M", "F"), ("male", "female")])
def test_sexes_are_numbers_letters_or_words(male: str, female: str) -> None:
    tree = family_in(ped(f"F1 dad 0 0 {male} 1\nF1 mum 0 0 {female} 1\n"))

    assert [one.sex for one in tree.persons.values()] == [Sex.MALE, Sex.FEMALE]


def test_genotypes_and_odd_phenotypes_are_listed() -> None:
    unread = read_one(ped("F1 me 0 0 2 3 A G\nF1 sis 0 0 2 0 A A\n"), zero_means_unaffected=True).unread

    result = formats.read(ped("F1 me 0 0 2 3 A G\nF1 sis 0 0 2 0 A A\n"))
    assert [one.text for one in unread] == ["3"]
    assert [(one.line, one.column, one.text) for one in result.unread] == [(1, 15, "A"), (1, 13, "3")]


def test_a_table_of_five_columns_has_no_phenotype() -> None:
    assert family_in(ped("F1 me 0 0 2\n")).person(ME).unaffected == ()


def test_comments_and_blank_lines_are_no_persons() -> None:
    result = formats.read(ped(f"# by hand\n\n{TRIO}\n  \n# end\n"))

    assert result.persons == 3
    assert [one.text for one in result.unread if one.text.startswith("#")] == ["# by hand", "# end"]


@pytest.mark.parametrize(
    ("text", "line", "column", "cell"),
    [
        ("F1 me gone 0 2 1\n", 1, 7, "gone"),
        ("F1 me me 0 1 1\n", 1, 7, "me"),
        ("F1 mum 0 0 2 1\nF1 me mum 0 2 1\n", 2, 7, "mum"),
        ("F1 mum 0 0 0 1\nF1 me mum mum 2 1\n", 2, 11, "mum"),
        ("F1 me 0 0 2 1\nF1 me 0 0 2 1\n", 2, 4, "me"),
        ("F1 0 0 0 2 1\n", 1, 4, "0"),
        ("F1 a b 0 1 1\nF1 b a 0 1 1\n", 2, 6, "a"),
        ("F1 me 0 0 2 1\nF1 sis 0\n", 2, 8, "F1 sis 0"),
    ],
)
def test_what_cannot_be_is_refused_at_its_place(text: str, line: int, column: int, cell: str) -> None:
    with pytest.raises(Unreadable) as caught:
        formats.read(ped(text))

    assert caught.value.cure
    assert (caught.value.data["line"], caught.value.data["column"], caught.value.data["text"]) == (line, column, cell)


def test_a_table_of_four_columns_without_a_header_is_refused() -> None:
    with pytest.raises(Unreadable):
        formats.read(ped("me 0 0 2\n"), format="ped")


def test_what_a_ped_cannot_hold_is_listed() -> None:
    twins = TwinsNoted(persons=(PersonId("me"), PersonId("sis")), kind=TwinKind.MONOZYGOTIC)
    tree = family(
        person("mum", "F", born=1950),
        union("u", "mum"),
        *(person("me", "F"), born("me", "u"), person("sis", "F"), born("sis", "u"), twins),
        cancer("mum", Site.BREAST, 40),
        well("me", 50),
    )

    written = formats.write([tree], "ped")

    assert written.data.decode().splitlines() == [
        "1\tmum\t0\t0\t2\t2",
        "1\tme\t0\tmum\t2\t1",
        "1\tsis\t0\tmum\t2\t0",
    ]
    assert {one.code for one in written.not_held} == {"life", "cancers", "unaffected", "twins"}
    assert folded(read_one(written.data).facts).person(PersonId("me")).last_known_age is None


def test_identifiers_with_blanks_are_replaced_and_listed() -> None:
    tree = family(person("Queen Anne", "F"), person("0", "M"), person("#x", "M"), person("p1", "F"))

    written = formats.write([tree], "ped")

    assert [line.split("\t")[1] for line in written.data.decode().splitlines()] == ["p2", "p3", "p4", "p1"]
    (lost,) = (one for one in written.not_held if one.code == "identifiers")
    assert lost.persons == ("Queen Anne", "0", "#x")


def test_families_of_one_number_are_told_apart() -> None:
    tree = family_in(ped(TRIO))

    written = formats.write([tree, tree], "ped")

    assert len(formats.read(written.data, options=ReadOptions()).families) == 2
    assert "family-number" in {one.code for one in written.not_held}


def test_a_large_table_is_read_at_once() -> None:
    rows = [f"F1 p{number} 0 0 {number % 2 + 1} 1" for number in range(3000)]

    assert formats.read(ped("\n".join(rows))).persons == 3000
