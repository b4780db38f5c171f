"""A registry's counts: read, mapped, pooled as counts, shown with their Poisson intervals, taken in."""

from collections.abc import Iterator
from dataclasses import replace
from math import expm1
from pathlib import Path

import numpy as np
import pytest

from predispo.app import incidence_import as imports
from predispo.app.workspace import Workspace
from predispo.errors import EvidenceError, InvalidFact, NotApplicable, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.poisson import count_interval, weighted_interval
from predispo.exchange.incidence_columns import AgeKind, Column
from predispo.exchange.incidence_table import BANDS, read_incidence
from tests.clinics import clinic

ORIGIN = imports.Origin(key="registry2026", period="2018-2022", authors="A registry", title="Counts", year="2026")


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def workspace(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path, shipped) as space:
        yield space


def band(first: int) -> str:
    return "85+" if first == 85 else f"{first}-{first + 4}"


def table(
    *, header: str = "Country,Sex,Cancer,Age,Cases,Person-years", country: str = "Norway", sex: str = "Female",
    site: str = "Breast", times: int = 1, ages: list[str] | None = None, delimiter: str = ",",
) -> bytes:  # fmt: skip
    """A table with 1000 person-years and 0, 1, 2 … cases a band, times a factor."""
    told = ages or [band(first) for first in BANDS]
    rows = [f"{country},{sex},{site},{age},{number * times},{1000 * times}" for number, age in enumerate(told)]
    return "\n".join((header, *rows)).replace(",", delimiter).encode()


def read(shipped: Catalogue, data: bytes, **changes: object):
    sheet = imports.open_table(data)
    mapping = imports.guess_mapping(shipped, sheet)
    return read_incidence(sheet, replace(mapping, **changes))  # pyright: ignore[reportArgumentType]


NUMBERED = [str(number) for number in range(1, 19)]
FIRST_YEARS = [str(first) for first in BANDS]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (table(), AgeKind.BANDS),
        (table(delimiter=";"), AgeKind.BANDS),
        (table(delimiter="\t"), AgeKind.BANDS),
        (table(country="NO", sex="2", site="C50"), AgeKind.BANDS),
        (table(sex="Kvinner", site="Breast (C50)", ages=[band(one).replace("-", "–") for one in BANDS]), AgeKind.BANDS),
        (table(header="registry,sex,cancer_label,age,cases,py", sex="2", ages=NUMBERED), AgeKind.NUMBERS),
        (table(ages=FIRST_YEARS), AgeKind.FIRST_YEARS),
        (b"Title of the table\n\n" + table(), AgeKind.BANDS),
        (b"\xef\xbb\xbf" + table().replace(b"\n", b"\r\n"), AgeKind.BANDS),
    ],
    ids=range(9),
)
def test_tables_as_registries_give_them_are_understood(shipped: Catalogue, data: bytes, kind: AgeKind):
    sheet = imports.open_table(data)
    assert imports.guess_mapping(shipped, sheet).ages is kind

    reading = read(shipped, data)

    assert reading.problems == ()
    (counted,) = reading.counted
    assert (counted.population, counted.site, counted.sex) == ("NO", "breast", "F")
    assert counted.cases == tuple(range(18))
    assert counted.person_years == (1000.0,) * 18


def test_single_years_are_summed_into_bands(shipped: Catalogue):
    reading = read(shipped, table(ages=[str(age) for age in range(100)]))

    (counted,) = reading.counted
    assert counted.cases[:2] == (0 + 1 + 2 + 3 + 4, 5 + 6 + 7 + 8 + 9)
    assert counted.cases[-1] == sum(range(85, 100))
    assert counted.person_years[-1] == 15_000


def test_counts_are_pooled_and_never_rates(shipped: Catalogue):
    two = table() + b"\n" + b"\n".join(table(country="Sweden", times=9).splitlines()[1:])

    (counted,) = read(shipped, two, country="NORD").counted

    assert counted.cases == tuple(10 * number for number in range(18))
    assert counted.person_years == (10_000.0,) * 18


def test_parts_of_a_site_share_their_person_years(shipped: Catalogue):
    parts = table(site="C54") + b"\n" + b"\n".join(table(site="C55").splitlines()[1:])
    both = {"C54": "endometrium", "C55": "endometrium"}

    (counted,) = read(shipped, parts, sites=both).counted

    assert counted.cases == tuple(2 * number for number in range(18))
    assert counted.person_years == (1000.0,) * 18


def test_parts_with_other_person_years_are_refused(shipped: Catalogue):
    parts = table(site="C54") + b"\n" + b"\n".join(table(site="C55", times=2).splitlines()[1:])

    reading = read(shipped, parts, sites={"C54": "endometrium", "C55": "endometrium"})

    assert reading.counted == ()
    assert "person-years" in reading.problems[0].why


def test_a_part_of_a_site_is_never_taken_for_the_site(shipped: Catalogue):
    reading = read(shipped, table(site="C54"))

    assert reading.counted == ()
    assert {(one.line, one.why) for one in reading.problems[:1]} == {(2, "It is not known which cancer this is.")}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"20-24,4,1000", b"20-24,4.5,1000", "whole numbers"),
        (b"20-24,4,1000", b"20-24,-4,1000", "number of zero or more"),
        (b"20-24,4,1000", b"20-24,many,1000", "number of zero or more"),
        (b"20-24,4,1000", b"20-24,4000,1000", "more cases"),
        (b"20-24,4,1000", b"20-24,4,0", "more cases"),
        (b"20-24,4,1000", b"20-34,4,1000", "wider than five years"),
        (b"85+,17,1000", b"75+,17,1000", "before 85"),
        (b"20-24,4,1000", b"old,4,1000", "not an age"),
        (b"Female,Breast,20-24", b"X,Breast,20-24", "which sex"),
        (b"Norway,Female,Breast,20-24", b"Atlantis,Female,Breast,20-24", "which country"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_line(shipped: Catalogue, old: bytes, new: bytes, why: str):
    data = table()
    assert old in data

    reading = read(shipped, data.replace(old, new))

    assert reading.counted == ()
    first = reading.problems[0]
    assert why in first.why
    assert first.line == 1 + data[: data.index(old)].count(b"\n")
    assert any(one.line == 0 and "No person-years" in one.why for one in reading.problems)


def test_the_same_row_twice_is_told_and_counted_once(shipped: Catalogue):
    data = table()

    reading = read(shipped, data + b"\n" + data.splitlines()[5])

    assert [(one.line, one.why) for one in reading.problems] == [(20, "The same row stands there twice.")]
    assert reading.counted[0].cases[4] == 4


def test_totals_and_both_sexes_are_left_out_and_said(shipped: Catalogue):
    data = table() + b"\nNorway,Female,Breast,Total,153,18000\nNorway,Both sexes,Breast,0-4,1,2000"

    reading = read(shipped, data)

    assert reading.problems == ()
    assert reading.left_out == (("Both sexes", 1), ("Total", 1))


@pytest.mark.parametrize(("decimal", "written"), [(".", "1,000.0"), (",", "1.000,0"), (",", "1 000"), (".", "1000")])
def test_numbers_are_read_as_they_are_written(shipped: Catalogue, decimal: str, written: str):
    data = table(delimiter=";").replace(b";1000", f";{written}".encode())

    (counted,) = read(shipped, data, decimal=decimal).counted

    assert counted.person_years == (1000.0,) * 18


def test_a_table_of_rates_is_refused(workspace: Workspace):
    sheet = imports.open_table(table(header="Country,Sex,Cancer,Age,ASR,Rate"))
    mapping = imports.guess_mapping(workspace.catalogue, sheet)
    assert Column.CASES not in mapping.columns

    with pytest.raises(NotApplicable, match="cases"):
        imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="a reason")
    assert "cases" in imports.preview(workspace.catalogue, sheet, mapping).problems[0].why


@pytest.mark.parametrize("data", [b"", b"\n\n", b"only\nlines\n", b"a,b\n1,2,3\n", b"\x00\x01\x02"], ids=range(5))
def test_what_is_no_table_is_refused(data: bytes):
    with pytest.raises(Unreadable):
        imports.open_table(data)


def test_a_preview_shows_the_risk_with_its_interval_beside_todays(workspace: Workspace):
    sheet = imports.open_table(table())

    seen = imports.preview(workspace.catalogue, sheet, imports.guess_mapping(workspace.catalogue, sheet))

    (line,) = seen.lines
    assert seen.header[0] == "Country"
    assert len(seen.rows) == 18
    assert line.risk == pytest.approx(-expm1(-5 * sum(range(15)) / 1000))
    assert line.interval[0] < line.risk < line.interval[1]
    assert line.risk_now == workspace.catalogue.population("NO").incidence("breast", "F").cumulative_risk(75)
    assert workspace.clinic_journal.entries == ()


def test_imported_counts_become_the_clinics_own_population(workspace: Workspace):
    sheet = imports.open_table(table())
    mapping = imports.guess_mapping(workspace.catalogue, sheet)

    imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="Newer counts")

    own = workspace.catalogue.population("NO").incidence("breast", "F")
    assert own.cases.tolist() == list(range(18))
    assert (own.source, own.period, bool(own.overrides)) == ("registry2026", "2018-2022", True)
    assert not workspace.catalogue.population("NO").incidence("breast", "M").overrides
    assert check(workspace.catalogue) == ()


def test_a_country_without_incidence_can_be_given_some(workspace: Workspace):
    sheet = imports.open_table(table(country="Greece"))
    mapping = imports.guess_mapping(workspace.catalogue, sheet)

    imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="Greek counts")

    greece = workspace.catalogue.population("GR")
    assert greece.has_incidence
    assert greece.incidence("breast", "F").cases[4] == 4
    assert not any("No incidence" in one for one in greece.warnings)
    with pytest.raises(NotApplicable):
        greece.incidence("ovary", "F")
    assert check(workspace.catalogue) == ()


def test_a_new_population_needs_a_name(workspace: Workspace):
    sheet = imports.open_table(table())
    mapping = replace(imports.guess_mapping(workspace.catalogue, sheet), country="NO-46")
    with pytest.raises(InvalidFact, match="NO-46"):
        imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="a reason")

    imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="a reason", names={"NO-46": "Vestland"})

    assert workspace.catalogue.population("NO-46").name == "Vestland"


def test_a_table_with_problems_is_taken_only_when_that_is_said(workspace: Workspace):
    sheet = imports.open_table(table() + b"\nNorway,Female,Spleen,0-4,1,1000")
    mapping = imports.guess_mapping(workspace.catalogue, sheet)
    with pytest.raises(InvalidFact) as refused:
        imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="a reason")
    assert [one.line for one in refused.value.data["problems"]] == [20]
    assert workspace.clinic_journal.entries == ()

    imports.import_incidence(workspace, sheet, mapping, origin=ORIGIN, reason="a reason", in_spite=True)

    assert workspace.catalogue.population("NO").incidence("breast", "F").overrides


def test_counts_without_a_reference_are_refused(workspace: Workspace):
    sheet = imports.open_table(table())
    mapping = imports.guess_mapping(workspace.catalogue, sheet)

    with pytest.raises(EvidenceError):
        imports.import_incidence(
            workspace, sheet, mapping, origin=imports.Origin(key="", period="2020"), reason="a reason"
        )

    assert workspace.clinic_journal.entries == ()


def test_poisson_intervals_are_the_exact_ones():
    # Garwood's table, as in Breslow & Day 1987, Statistical Methods in Cancer Research II, table 2.11.
    low, high = count_interval([0, 1, 10])

    assert low == pytest.approx([0, 0.0253, 4.7954], abs=1e-4)
    assert high == pytest.approx([3.6889, 5.5716, 18.3904], abs=1e-4)


def test_the_interval_of_one_weighted_count_is_that_of_the_count():
    low, high = count_interval(10)

    assert weighted_interval([10], [0.5]) == pytest.approx((0.5 * float(low), 0.5 * float(high)))
    assert weighted_interval([0, 0], [1, 2]) == pytest.approx((0.0, 2 * 3.6889), abs=1e-3)


def test_rates_lie_within_their_intervals(shipped: Catalogue):
    counted = shipped.population("IS").incidence("breast", "F")
    low, high = counted.rate_intervals()

    assert np.all((low <= counted.rates()) & (counted.rates() < high))
    assert (
        counted.cumulative_risk_interval(75)[0] < counted.cumulative_risk(75) < counted.cumulative_risk_interval(75)[1]
    )
