"""CanRisk 4 files as predispo writes them, within the limits that CanRisk sets."""

from datetime import date

import pytest

from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Procedure, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyFact,
    PersonAdded,
    PersonDied,
    PersonSeenAlive,
    PregnancyNoted,
    ResultReceived,
    RiskFactorNoted,
    RoleTaken,
    SurgeryDone,
    TwinKind,
    TwinsNoted,
    UnaffectedNoted,
)
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import CannotWrite
from predispo.exchange import formats
from predispo.exchange.reading import WriteOptions, Written
from tests.builders import born, cancer, family, person, union, well
from tests.exchange_files import GENES, PERSON, canrisk, canrisk_row, family_in, trio_rows

COLUMNS = (*PERSON, *GENES[4], "markers")


def trio(*more: FamilyFact) -> tuple[FamilyFact, ...]:
    return (
        person("dad", "M", born=1945),
        person("mum", "F", born=1947),
        union("u", "dad", "mum"),
        person("me", "F", born=1975),
        born("me", "u"),
        RoleTaken(person=PersonId("me"), role=Role.CONSULTAND),
        *more,
    )


def written(*facts: FamilyFact, **options: object) -> Written:
    return formats.write([family(*facts)], "canrisk", options=WriteOptions(**options))  # pyright: ignore[reportArgumentType]


def cells(result: Written, who: str) -> dict[str, str]:
    """The cells of somebody's row by column."""
    rows = [line.split("\t") for line in result.data.decode().splitlines() if not line.startswith("##")]
    (row,) = (row for row in rows if row[3] == who)
    return dict(zip(COLUMNS, row, strict=True))


def lost(result: Written) -> dict[str, tuple[str, ...]]:
    return {one.code: one.persons for one in result.not_held}


def refused(*facts: FamilyFact) -> CannotWrite:
    with pytest.raises(CannotWrite) as caught:
        written(*facts)
    assert caught.value.cure
    return caught.value


def result(who: str, gene: str, method: TestMethod, *found: ReportedVariant, **more: object) -> ResultReceived:
    report = TestReport(genes=(gene,), method=method, variants=found)
    return ResultReceived(person=PersonId(who), report=report, **more)  # pyright: ignore[reportArgumentType]


def found(gene: str, reported: VariantClass = VariantClass.PATHOGENIC, **more: object) -> ReportedVariant:
    return ReportedVariant(variant=Variant(gene=gene), reported_class=reported, **more)  # pyright: ignore[reportArgumentType]


def test_a_file_of_canrisk_comes_back_byte_for_byte() -> None:
    data = canrisk(
        canrisk_row("dad", sex="M", Age=70, Yob=1945, PRO=65, Dead=1),
        canrisk_row("mum", Name="Anne", Age=68, Yob=1947, BC1=45, BC2="AU", Ashkn=1, BRCA1="S:P", markers="N:N:N:P:0"),
        canrisk_row("me", "dad", "mum", Target=1, MZtwin=1, Age=45, Yob=1975, BRCA1="T:P", HOXB13="S:N"),
        canrisk_row("sis", "dad", "mum", MZtwin=1, Age=45, Yob=1975),
        canrisk_row("bro", "dad", "mum", "M", HOXB13="T:HOM"),
        title="##CanRisk 4",
        header=("menarche=12", "BMI=24.5", "ethnicity=White;Irish", "PRS_BC=alpha=0.45,zscore=-1.2"),
    )

    result = formats.write([family_in(data)], "canrisk")

    assert result.data == data
    assert result.not_held == ()
    assert result.persons == 5


def test_an_older_version_is_written_as_the_newest() -> None:
    old = canrisk(canrisk_row("me", version=1, Target=1, Age=40, Yob=1980, BRIP1="S:N"), version=1)

    result = formats.write([family_in(old)], "canrisk")

    assert result.data.startswith(b"##CanRisk 4\n")
    assert cells(result, "me")["BRIP1"] == "S:N"
    assert result.not_held == ()


def test_an_age_is_written_only_as_far_as_freedom_from_cancer_is_known() -> None:
    alive = PersonSeenAlive(person=PersonId("mum"), age=Age.exactly(75))

    result = written(*trio(well("me", 45), well("mum", 60), alive))

    assert cells(result, "mum")["Age"] == "60"
    assert lost(result)["last-age"] == ("mum",)


def test_an_age_alive_is_written_where_the_writer_is_told_so() -> None:
    alive = PersonSeenAlive(person=PersonId("mum"), age=Age.exactly(75))

    result = written(*trio(well("me", 45), alive), alive_means_unaffected=True)

    assert cells(result, "mum")["Age"] == "75"
    assert "mum" in lost(result)["taken-as-unaffected"]


def test_the_targets_age_is_counted_on_the_day_given() -> None:
    result = written(*trio(well("me", 45)), on=date(2026, 12, 31))

    assert cells(result, "me")["Age"] == "51"
    assert lost(result)["taken-as-unaffected"] == ("me",)


def test_a_target_without_an_age_is_refused() -> None:
    assert refused(*trio()).data["persons"] == ("me",)


def test_a_target_without_a_year_of_birth_is_refused() -> None:
    assert "year of birth" in refused(person("me", "F"), well("me", 40)).reason


def test_a_cancer_without_a_year_of_birth_is_refused() -> None:
    sisters = (person("gran", "F"), union("v", "gran"), born("mum", "v"), person("aunt", "F"), born("aunt", "v"))

    error = refused(*trio(well("me", 45), *sisters, cancer("aunt", Site.BREAST, 50)))

    assert error.data["persons"] == ("aunt",)


def test_a_family_without_anybody_is_refused() -> None:
    assert refused().cure


def test_who_is_not_named_as_consultand_is_listed_as_target() -> None:
    assert lost(written(person("me", "F", born=1980), well("me", 40)))["target"] == ("me",)


def test_a_parent_who_is_not_known_is_added_and_listed() -> None:
    half = (person("half", "F", born=1970), born("half", "v"), union("v", "mum"))

    result = written(*trio(well("me", 45), *half))

    row = cells(result, "half")
    assert row["MothID"] == "mum"
    assert cells(result, row["FathID"])["Sex"] == "M"
    assert lost(result)["parent-added"] == ("half",)
    assert result.persons == 4


def test_who_is_not_related_to_the_target_is_left_out() -> None:
    husband = (person("husband", "M", born=1970), union("v", "me", "husband"), ChildlessnessNoted(union=UnionId("v")))

    result = written(*trio(well("me", 45), *husband))

    assert lost(result)["not-related"] == ("husband",)
    assert set(lost(result)["union-without-children"]) == {"me", "husband"}
    assert "childlessness" in lost(result)
    assert b"husband" not in result.data


def test_pregnancies_and_children_of_unknown_sex_are_left_out() -> None:
    more = (person("p", "F"), born("p", "u"), PregnancyNoted(person=PersonId("p")), person("x"), born("x", "u"))

    result = written(*trio(well("me", 45), *more))

    assert lost(result)["pregnancy-left-out"] == ("p",)
    assert lost(result)["unknown-sex-left-out"] == ("x",)
    assert result.persons == 3


def test_a_parent_of_unknown_sex_is_refused() -> None:
    facts = (person("mum"), union("u", "mum"), person("me", "F", born=1975), born("me", "u"), well("me", 40))

    assert refused(*facts).data["persons"] == ("mum",)


def test_cancers_that_canrisk_does_not_know_are_listed() -> None:
    in_situ = DiagnosisMade(
        person=PersonId("mum"), cancer=Cancer(site=Site.BREAST, behaviour=Behaviour.IN_SITU), age=Age.exactly(40)
    )

    result = written(*trio(well("me", 45), cancer("mum", Site.COLORECTUM, 50), in_situ))

    assert cells(result, "mum")["BC1"] == "0"
    assert lost(result)["cancer-site"] == ("mum",)
    assert lost(result)["cancer-behaviour"] == ("mum",)


def test_a_third_breast_cancer_is_listed() -> None:
    breasts = (cancer("mum", Site.BREAST, age) for age in (60, 40, 50))

    result = written(*trio(well("me", 45), *breasts))

    assert (cells(result, "mum")["BC1"], cells(result, "mum")["BC2"]) == ("40", "50")
    assert lost(result)["further-cancer"] == ("mum",)


def test_a_refuted_cancer_is_not_written() -> None:
    refuted = DiagnosisMade(
        person=PersonId("mum"),
        cancer=Cancer(site=Site.BREAST),
        age=Age.exactly(50),
        confirmation=Confirmation.REFUTED,
    )

    assert cells(written(*trio(well("me", 45), refuted)), "mum")["BC1"] == "0"


def test_side_morphology_and_further_markers_are_listed() -> None:
    markers = (Marker("ER", MarkerStatus.NEGATIVE), Marker("KI67", MarkerStatus.POSITIVE))
    breast = Cancer(site=Site.BREAST, laterality=Laterality.LEFT, morphology="ductal", markers=markers)

    result = written(*trio(well("me", 45), DiagnosisMade(person=PersonId("mum"), cancer=breast, age=Age(40, 49))))

    assert cells(result, "mum")["markers"] == "N:0:0:0:0"
    assert cells(result, "mum")["BC1"] == "44"
    assert {"pathology", "markers", "age-range"} <= set(lost(result))


def test_an_age_at_diagnosis_comes_from_the_day_where_it_was_not_told() -> None:
    breast = DiagnosisMade(person=PersonId("mum"), cancer=Cancer(site=Site.BREAST), on=PartialDate.of(1997, 12, 31))

    assert cells(written(*trio(well("me", 45), breast)), "mum")["BC1"] == "50"


def test_a_cancer_at_an_unknown_age_is_au() -> None:
    died = PersonDied(person=PersonId("mum"), age=Age.exactly(61))

    row = cells(written(*trio(well("me", 45), cancer("mum", Site.BREAST), died)), "mum")

    assert (row["BC1"], row["Dead"], row["Age"]) == ("AU", "1", "61")


@pytest.mark.parametrize(
    ("fact", "cell"),
    [
        (result("mum", "BRCA1", TestMethod.SEQUENCING, found("BRCA1")), "S:P"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING, found("BRCA1", VariantClass.LIKELY_PATHOGENIC)), "S:P"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING, found("BRCA1", VariantClass.UNCERTAIN)), "S:N"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING, found("BRCA1", VariantClass.BENIGN)), "S:N"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING_AND_COPY_NUMBER), "S:N"),
        (result("mum", "BRCA1", TestMethod.FAMILIAL_VARIANT), "T:N"),
        (result("mum", "BRCA1", TestMethod.FAMILIAL_VARIANT, found("BRCA1")), "T:P"),
        (result("mum", "BRCA1", TestMethod.FOUNDER_VARIANTS), "0:0"),
        (result("mum", "BRCA1", TestMethod.FOUNDER_VARIANTS, found("BRCA1")), "S:P"),
        (result("mum", "BRCA1", TestMethod.TUMOUR, found("BRCA1")), "0:0"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING, found("BRCA1", zygosity=Zygosity.MOSAIC)), "0:0"),
        (result("mum", "BRCA1", TestMethod.SEQUENCING, confirmation=Confirmation.REFUTED), "0:0"),
        (result("mum", "MLH1", TestMethod.SEQUENCING, found("MLH1")), "0:0"),
    ],
)
def test_a_result_is_written_as_far_as_canrisk_can_hold_it(fact: ResultReceived, cell: str) -> None:
    assert cells(written(*trio(well("me", 45), fact)), "mum")["BRCA1"] == cell


@pytest.mark.parametrize(
    ("zygosity", "cell"),
    [(Zygosity.HETEROZYGOUS, "S:HET"), (Zygosity.HOMOZYGOUS, "S:HOM"), (Zygosity.UNKNOWN, "S:HET")],
)
def test_hoxb13_says_how_many_alleles(zygosity: Zygosity, cell: str) -> None:
    fact = result("dad", "HOXB13", TestMethod.SEQUENCING, found("HOXB13", zygosity=zygosity))

    assert cells(written(*trio(well("me", 45), fact)), "dad")["HOXB13"] == cell


def test_a_variant_that_was_found_counts_before_a_later_none() -> None:
    tests = (
        result("mum", "BRCA1", TestMethod.FAMILIAL_VARIANT, found("BRCA1")),
        result("mum", "BRCA1", TestMethod.SEQUENCING),
    )

    assert cells(written(*trio(well("me", 45), *tests)), "mum")["BRCA1"] == "T:P"


def test_identifiers_names_and_numbers_that_canrisk_does_not_take_are_replaced() -> None:
    who = PersonAdded(
        person=PersonId("Queen Anne"), details=Details(name="Anne Stuart", sex=Sex.FEMALE, birth=PartialDate.of(1965))
    )

    result = written(who, well("Queen Anne", 40))

    assert cells(result, "p1")["Name"] == "NA"
    assert lost(result)["identifiers"] == ("Queen Anne",)
    assert lost(result)["names"] == ("Queen Anne",)
    assert cells(result, "p1")["FamID"] == "F1"


def test_operations_and_other_peoples_risk_factors_are_listed() -> None:
    more = (
        SurgeryDone(person=PersonId("me"), procedure=Procedure.BILATERAL_MASTECTOMY),
        RiskFactorNoted(person=PersonId("mum"), factor="height", value="170"),
        RiskFactorNoted(person=PersonId("me"), factor="height", value="tall"),
        RiskFactorNoted(person=PersonId("me"), factor="bmi", value="24"),
    )

    result = written(*trio(well("me", 45), *more))

    assert {"surgery", "risk-factors-of-others", "risk-factor-value"} <= set(lost(result))
    assert b"##BMI=24\n" in result.data


def twins(*more: FamilyFact, second: int | None = 1975) -> tuple[FamilyFact, ...]:
    pair = (PersonId("me"), PersonId("sis"))
    sister = (person("sis", "F", born=second), born("sis", "u"))
    return trio(*sister, TwinsNoted(persons=pair, kind=TwinKind.MONOZYGOTIC), well("me", 45), *more)


def test_identical_twins_get_one_year_and_the_lower_age() -> None:
    result = written(*twins(well("sis", 44), second=None))

    assert [cells(result, one)["MZtwin"] for one in ("me", "sis", "mum")] == ["1", "1", "0"]
    assert [cells(result, one)["Age"] for one in ("me", "sis")] == ["44", "44"]
    assert cells(result, "sis")["Yob"] == "1975"
    assert {"twin-years", "twin-ages"} <= set(lost(result))


@pytest.mark.parametrize(
    "more",
    [
        (),
        (well("sis", 40), cancer("me", Site.BREAST, 44)),
        (
            well("sis", 45),
            result("me", "BRCA1", TestMethod.SEQUENCING),
            result("sis", "BRCA1", TestMethod.SEQUENCING, found("BRCA1")),
        ),
    ],
    ids=["an age unknown", "a cancer beyond the common age", "different results"],
)
def test_identical_twins_who_cannot_be_alike_are_refused(more: tuple[FamilyFact, ...]) -> None:
    assert refused(*twins(*more)).data["persons"] == ("me", "sis")


def test_of_identical_triplets_two_are_marked() -> None:
    group = tuple(PersonId(one) for one in ("me", "b", "c"))
    more = (person("b", "F", born=1975), born("b", "u"), person("c", "F", born=1975), born("c", "u"))
    facts = trio(*more, TwinsNoted(persons=group, kind=TwinKind.MONOZYGOTIC), *(well(one, 45) for one in group))

    result = written(*facts)

    assert [cells(result, one)["MZtwin"] for one in group] == ["1", "1", "0"]
    assert lost(result)["triplets"] == group


def siblings(number: int, *, year: int | None) -> tuple[FamilyFact, ...]:
    facts: list[FamilyFact] = list(trio(well("me", 45)))
    for place in range(number):
        born_in = None if year is None else year + place
        facts += (person(f"s{place}", "F", born=born_in), born(f"s{place}", "u"))
    return tuple(facts)


def test_more_siblings_than_canrisk_takes_are_refused() -> None:
    assert written(*siblings(20, year=1950))
    assert "siblings" in refused(*siblings(21, year=1950)).reason


def test_more_siblings_of_one_year_than_canrisk_takes_are_refused() -> None:
    assert written(*siblings(13, year=None))
    assert "year" in refused(*siblings(14, year=None)).reason


def test_more_persons_than_canrisk_takes_are_refused() -> None:
    facts: list[FamilyFact] = [person("me", "F", born=1975), well("me", 45)]
    for number in range(140):
        mother = "me" if number == 0 else f"c{number - 1}"
        facts += (union(f"u{number}", mother), person(f"c{number}", "F"), born(f"c{number}", f"u{number}"))

    assert "with the parents" in refused(*facts).reason
    for number in range(140, 280):
        facts += (union(f"u{number}", f"c{number - 1}"), person(f"c{number}", "F"), born(f"c{number}", f"u{number}"))
    assert "275" in refused(*facts).reason


def test_several_families_are_told_apart() -> None:
    one = family_in(canrisk(*trio_rows()))

    result = formats.write([one, one], "canrisk")

    assert len({family.number for family in formats.read(result.data).families}) == 2
    assert lost(result)["family-number"] == ()


def test_freedom_from_a_single_cancer_is_not_written_as_freedom_from_all() -> None:
    breast = UnaffectedNoted(person=PersonId("mum"), sites=(Site.BREAST,), age=Age.exactly(60))

    result = written(*trio(well("me", 45), breast))

    assert cells(result, "mum")["Age"] == "0"
    assert lost(result)["free-by-site"] == ("mum",)
