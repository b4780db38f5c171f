"""The layouts of registries' tables as they were seen (docs/decisions/0026); all numbers are invented."""

from dataclasses import replace

import pytest

from predispo.app import incidence_import as imports
from predispo.errors import NotApplicable, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping
from predispo.exchange.incidence_sheet import Sheet
from predispo.exchange.incidence_table import BANDS, Counted

CATALOGUE = Catalogue.load()
N = ",".join(f"N{first}_{first + 4}" if first < 85 else "N85" for first in BANDS)
P = ",".join(f"P{first}_{first + 4}" if first < 85 else "P85" for first in BANDS)
COUNTS = list(range(18))
YEARS = [1000 + 10 * number for number in range(18)]


def cells(numbers: list[int], times: int = 1) -> str:
    return ",".join(str(number * times) for number in numbers)


def opened(*files: tuple[str, str]) -> Sheet:
    return imports.open_tables([(name, text.encode()) for name, text in files])


def guessed(sheet: Sheet) -> IncidenceMapping:
    return imports.guess_mapping(CATALOGUE, sheet)


def counted(sheet: Sheet, mapping: IncidenceMapping | None = None) -> dict[tuple[str, str, str], imports.PreviewLine]:
    seen = imports.preview(CATALOGUE, sheet, mapping or guessed(sheet))
    assert seen.problems == ()
    return {(one.population, one.site, one.sex): one for one in seen.lines}


def bands(sheet: Sheet, mapping: IncidenceMapping | None = None) -> dict[tuple[str, str, str], Counted]:
    found = imports.read_tables(CATALOGUE, sheet, mapping or guessed(sheet)).counted
    return {(one.population, one.site, one.sex): one for one in found}


# -- Cancer Incidence in Five Continents, one file a registry: sex, cancer, age group, cases, person-years; no header --

CI5_DETAILED = "".join(
    f"{sex},{cancer},{age},{cases},{years}\n"
    for sex in (1, 2)
    for cancer, times in (
        ("001", 50),
        ("042", 2),
        ("043", 1),
        ("048", 1),
        ("049", 3),
        ("113", 4),
        ("125", 5),
        ("132", 1),
    )
    for age, cases, years in (*((n + 1, n * times, YEARS[n]) for n in range(18)), (19, 7, 0))
)
CI5_DICTIONARY = """001 All sites (C00-96)
002 All sites but skin (C00-96 but C44)
042 Colon (C18)
043 \tRight (C18.0-2)
048 Rectosigmoid junction (C19)
049 Rectum (C20)
113 Breast (C50)
118 \tSquamous cell carcinoma
125 Corpus uteri (C54)
132 Uterus unspecified (C55)
133 Ovary (C56)
"""


def test_a_registrys_file_of_ci5_is_read_by_its_dictionary_and_its_number() -> None:
    sheet = opened(("45780099.csv", CI5_DETAILED), ("cancer.txt", CI5_DICTIONARY))

    assert sheet.header == ("sex", "cancer", "age", "cases", "person-years")
    mapping = guessed(sheet)
    assert (mapping.country, mapping.ages, mapping.sexes) == ("NO", AgeKind.NUMBERS, {"1": "M", "2": "F"})
    found = bands(sheet)
    assert found["NO", "breast", "F"].cases == tuple(4 * number for number in COUNTS)
    assert found["NO", "breast", "F"].person_years == tuple(YEARS)
    assert found["NO", "colon", "M"].cases == tuple(2 * number for number in COUNTS)


def test_sites_are_the_sum_of_their_parts_and_a_part_is_never_the_whole() -> None:
    found = bands(opened(("45780099.csv", CI5_DETAILED), ("cancer.txt", CI5_DICTIONARY)))

    assert found["NO", "endometrium", "F"].cases == tuple(6 * number for number in COUNTS)
    assert found["NO", "rectum", "F"].cases == tuple(4 * number for number in COUNTS)
    assert found["NO", "colorectum", "F"].cases == tuple(6 * number for number in COUNTS)
    assert found["NO", "colorectum", "F"].person_years == tuple(YEARS)
    assert ("NO", "ovary", "F") not in found


def test_a_part_of_a_site_alone_makes_no_site() -> None:
    only = "\n".join(line for line in CI5_DETAILED.splitlines() if line.split(",")[1] != "132")

    assert ("NO", "endometrium", "F") not in bands(opened(("45780099.csv", only), ("cancer.txt", CI5_DICTIONARY)))


def test_people_of_unknown_age_are_left_out_and_told() -> None:
    sheet = opened(("45780099.csv", CI5_DETAILED), ("cancer.txt", CI5_DICTIONARY))

    left_out = dict(imports.preview(CATALOGUE, sheet, guessed(sheet)).left_out)

    assert left_out["19"] == 2 * 6
    assert left_out["001"] == left_out["043"] == 2 * 19


# -- Cancer Incidence in Five Continents, the summary: cases.csv and pop.csv, one column a band, with dictionaries --

CASES = f"REGISTRY,SEX,CANCER,TOTAL,{N},N_unk\n" + "".join(
    f"{registry},{sex},{cancer},0,{cells(COUNTS, times)},3\n"
    for registry, times in (("42760199", 1), ("42760299", 10), ("47920199", 1), ("45780099", 2))
    for sex in (1, 2)
    for cancer in (15, 20)
)
POP = f"REGISTRY,SEX,TOTAL,{P}\n" + "".join(
    f"{registry},{sex},0,{cells(YEARS, times)}\n"
    for registry, times in (("42760199", 1), ("42760299", 10), ("47920199", 1), ("45780099", 2))
    for sex in (1, 2)
)
SUMMARY_DICTIONARY = "CANCER\tICD-10\tLABEL\n15\tC50\tBreast\n20\tC56\tOvary\n"


def test_cases_and_people_of_two_wide_tables_come_together() -> None:
    files = [("cases.csv", CASES), ("pop.csv", POP), ("cancer_summary.txt", SUMMARY_DICTIONARY)]

    for order in (files, files[::-1]):
        found = bands(opened(*order))

        assert found["DE", "breast", "F"].cases == tuple(11 * number for number in COUNTS)
        assert found["DE", "breast", "F"].person_years == tuple(11 * number for number in YEARS)
        assert found["NO", "ovary", "F"].cases == tuple(2 * number for number in COUNTS)
        assert {country for country, _, _ in found} == {"DE", "NO"}


def test_registries_of_no_population_here_are_left_out_and_told() -> None:
    sheet = opened(("cases.csv", CASES), ("pop.csv", POP), ("cancer_summary.txt", SUMMARY_DICTIONARY))

    assert dict(imports.preview(CATALOGUE, sheet, guessed(sheet)).left_out) == {"47920199": 4}


def test_a_dictionary_of_registries_says_whose_a_number_is() -> None:
    cases = CASES.replace("42760199", "901").replace("42760299", "902").replace("47920199", "903")
    pop = POP.replace("42760199", "901").replace("42760299", "902").replace("47920199", "903")
    registries = "901 *Germany, Saarland (2013-2017)\n902 Germany, Hamburg (2013-2016)\n903 Norway (2013-2017)\n"

    sheet = opened(("c.csv", cases), ("p.csv", pop), ("d.txt", SUMMARY_DICTIONARY), ("Registry.txt", registries))

    assert {word: meant for word, meant in guessed(sheet).countries.items() if word.startswith("90")} == {
        "901": "DE", "902": "DE", "903": "NO",
    }  # fmt: skip


def test_people_that_are_not_there_are_told_by_line() -> None:
    pop = "\n".join(line for line in POP.splitlines() if not line.startswith("45780099,2"))
    sheet = opened(("cases.csv", CASES), ("pop.csv", pop), ("cancer_summary.txt", SUMMARY_DICTIONARY))

    problems = imports.preview(CATALOGUE, sheet, guessed(sheet)).problems

    assert {one.text for one in problems} == {"45780099 2"}
    assert all("no such row" in one.why for one in problems)
    assert all(CASES.splitlines()[one.line - 1].startswith("45780099,2") for one in problems)


def test_cases_without_people_are_refused_with_the_cure() -> None:
    sheet = opened(("cases.csv", CASES))

    problem = imports.preview(CATALOGUE, sheet, guessed(sheet)).problems[0]

    assert "no person-years" in problem.why


# -- CI5plus: the same by year --

PLUS = f"REGISTRY,YEAR,SEX,CANCER,TOTAL,{N}+,N_UNK\n" + "".join(
    f"45780099,{year},{sex},{cancer},0,{cells(COUNTS)},0\n"
    for year in range(2001, 2013) for sex in (1, 2) for cancer in (15, 20)
)  # fmt: skip
PLUS_POPS = f"REGISTRY,YEAR,SEX,TOTAL,{P}+\n" + "".join(
    f"45780099,{year},{sex},0,{cells(YEARS)}\n" for year in range(2001, 2013) for sex in (1, 2)
)


def test_the_last_five_years_of_a_series_count_unless_others_are_chosen() -> None:
    sheet = opened(("Europe_Cases.csv", PLUS), ("Europe_Pops.csv", PLUS_POPS), ("d.txt", SUMMARY_DICTIONARY))
    mapping = guessed(sheet)

    assert mapping.years == (2008, 2012)
    assert bands(sheet)["NO", "breast", "F"].cases == tuple(5 * number for number in COUNTS)
    one = bands(sheet, replace(mapping, years=(2001, 2001)))["NO", "breast", "F"]
    assert (one.cases, one.person_years) == (tuple(COUNTS), tuple(YEARS))


# -- Rcan's table of CI5 XII --

RCAN = "id_code,id_label,country_code,ethnic_code,cancer_code,cancer_label,sex,age,cases,py,period\n" + "".join(
    f"57800,Norway,578,99,{code},{label},{sex},{age},{cases},{years},2013-2017\n"
    for code, label in ((29, "Breast"), (33, "Corpus uteri"), (34, "Uterus unspecified"), (24, "Melanoma of skin"))
    for sex in (1, 2)
    for age, cases, years in (*((n + 1, n, YEARS[n]) for n in range(18)), (19, 4, 0))
)


def test_rcans_table_is_read_by_its_labels_and_country_codes() -> None:
    found = counted(opened(("ci5xii.csv", RCAN)))

    assert found["NO", "breast", "F"].cases == sum(COUNTS)
    assert found["NO", "endometrium", "F"].cases == 2 * sum(COUNTS)
    assert found["NO", "melanoma", "M"].person_years == sum(YEARS)


# -- NORDCAN: one column a band, headed by the first years; people as the mean of a period --


def nordcan(numbers: list[int]) -> str:
    header = "Population,All ages," + ",".join(f"{first}.0" for first in BANDS)
    return header + "".join(f"\n{country},0,{cells(numbers)}" for country in ("Norway", "Faroe Islands", "Sweden"))


def test_nordcans_tables_are_read_with_people_as_the_mean_of_a_period() -> None:
    files = (("dataset_numbers_2015-2019.csv", nordcan(COUNTS)), ("dataset_populations_2015-2019.csv", nordcan(YEARS)))
    sheet = opened(*files)
    mapping = guessed(sheet)

    assert (mapping.columns, mapping.years_each) == ({Column.COUNTRY: 0}, 5)
    assert mapping.countries == {"Norway": "NO", "Sweden": "SE"}
    whole = replace(mapping, sex="M", site="testis", countries={**mapping.countries, "Faroe Islands": ""})
    found = bands(sheet, whole)
    assert found["NO", "testis", "M"].cases == tuple(COUNTS)
    assert found["NO", "testis", "M"].person_years == tuple(5 * number for number in YEARS)


def test_of_two_like_tables_the_one_with_more_is_the_people() -> None:
    sheet = opened(("b.csv", nordcan(YEARS)), ("a.csv", nordcan(COUNTS)))

    assert sheet.name == "a.csv"
    assert sheet.people is not None
    assert sheet.people.counts["norway", "", ""] == tuple(YEARS)


NORDCAN_COUNTS = "yoi;sex;region;agegroup;entity;cancer_record_count\n" + "".join(
    f"2019;{sex};80;{age};{entity};{age if age < 19 else 171}\n"
    for sex in (1, 2) for entity in (180, 210) for age in (*range(1, 19), 21)
)  # fmt: skip
NORDCAN_PEOPLE = "year;sex;region;age;pop_midyear\n" + "".join(
    f"2019;{sex};80;{age};{1000.5}\n" for sex in (1, 2) for age in range(100)
)


def test_the_files_of_nordcans_registries_are_joined_over_years_and_single_ages() -> None:
    sheet = opened(("cancer_record_count_dataset.csv", NORDCAN_COUNTS), ("population.csv", NORDCAN_PEOPLE))
    mapping = guessed(sheet)
    assert mapping.ages is AgeKind.NUMBERS
    assert {Column.YEAR, Column.COUNTRY, Column.SEX, Column.SITE, Column.AGE, Column.CASES} == set(mapping.columns)

    told = replace(mapping, countries={"80": "NO"}, sites={"180": "breast", "210": "ovary"})
    found = bands(sheet, told)

    assert found["NO", "breast", "F"].cases == tuple(range(1, 19))
    assert found["NO", "breast", "F"].person_years == (*(5 * 1000.5,) * 17, 15 * 1000.5)


# -- Cancer Today (GLOBOCAN): estimates and rates, no counts by age --

CANCER_TODAY = (
    "Alpha-3 code,Cancer code,Population code (ISO/UN),Country,Label,Sex,Number,95% UI low,95% UI high,Number,"
    "ASR (World),Crude rate,Cumulative risk\nNOR,20,578,578,Norway,2,4000,-,-,4000,80.0,150,8.1\n"
    "SWE,20,752,752,Sweden,2,8000,-,-,8000,80.0,150,8.1\n,,,,Total,,12000,,,12000,80.0,150,8.1\n"
)


def test_a_download_of_cancer_today_is_refused_for_what_it_is() -> None:
    sheet = opened(("dataset-inc-females-in-2022-breast.csv", CANCER_TODAY))
    mapping = guessed(sheet)
    assert Column.AGE not in mapping.columns

    with pytest.raises(NotApplicable, match="all ages together"):
        imports.read_tables(CATALOGUE, sheet, mapping)


def test_two_tables_of_counts_are_refused() -> None:
    with pytest.raises(NotApplicable, match="2 tables of counts"):
        opened(("a.csv", RCAN), ("b.csv", RCAN))


def test_people_that_cannot_be_read_are_refused_by_line() -> None:
    with pytest.raises(Unreadable, match=r"^pop\.csv: many") as refused:
        opened(("cases.csv", CASES), ("pop.csv", POP.replace("\n42760199,2,0,1000", "\n42760199,2,0,many")))

    assert refused.value.data["line"] == 3
