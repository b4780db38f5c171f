"""What carriers of Lynch syndrome are told of womb and ovaries, against what was counted in carriers."""

from datetime import date
from functools import cache

import numpy as np
import pytest

from predispo.domain.assessment import Assessment, Note
from predispo.domain.cancer import Site
from predispo.domain.facts import ResultReceived
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.poisson import count_interval
from predispo.evidence.schema import Measure, Role
from predispo.phrases.phrases import load
from predispo.risk.assess import assess
from predispo.risk.drawn_sites import drawn_site, told_draws
from predispo.risk.draws import from_counts, is_counted
from predispo.risk.hazards import pooled
from tests.builders import family, person

CATALOGUE = Catalogue.load()
COUNTED = [
    ("MLH1", "endometrium"),
    ("MSH2", "endometrium"),
    ("MSH6", "endometrium"),
    ("MLH1", "ovary"),
    ("MSH2", "ovary"),
]
PUBLISHED = {
    ("MLH1", "endometrium"): 0.34,
    ("MSH2", "endometrium"): 0.50,
    ("MSH6", "endometrium"): 0.49,
    ("MLH1", "ovary"): 0.115,
    ("MSH2", "ovary"): 0.15,
}
"""To 70 in the first PLSD report (Møller et al. 2017), as the evidence pack names them."""


@cache
def carrier(gene: str, age: int, sex: str = "F") -> Assessment:
    """What a healthy carrier of an age is told in Norway."""
    variant = ReportedVariant(
        variant=Variant(gene=gene, hgvs="NM_000000.0:c.1del"), reported_class=VariantClass.PATHOGENIC
    )
    report = TestReport(genes=(gene,), method=TestMethod.SEQUENCING_AND_COPY_NUMBER, variants=(variant,))
    known = family(person("one", sex, born=2026 - age), ResultReceived(person=PersonId("one"), report=report))
    return assess(known, CATALOGUE, on=date(2026, 12, 31), country="NO", consultand=PersonId("one"), genes=(gene,))


def told(gene: str, site: str, age: int, to: int) -> float:
    """The risk of a carrier of an age to a later birthday."""
    mine = carrier(gene, age).persons[PersonId("one")]
    assert mine.age == age
    return next(point.risk for point in mine.remaining_risk[site] if point.age == to)


def notes(gene: str, sex: str = "F") -> list[Note]:
    return [note for note in carrier(gene, 40, sex).notes if note.code.startswith("figure_beside")]


@pytest.mark.parametrize(("gene", "site"), COUNTED)
def test_a_carrier_of_25_is_told_the_published_risk_to_70(gene: str, site: str) -> None:
    assert told(gene, site, 25, 70) == pytest.approx(PUBLISHED[gene, site], abs=0.005)


@pytest.mark.parametrize(("gene", "site"), COUNTED)
@pytest.mark.parametrize("decade", [40, 50, 60])
def test_the_risk_of_the_next_ten_years_is_one_that_the_counts_allow(gene: str, site: str, decade: int) -> None:
    bands = [
        one
        for one in CATALOGUE.observed_rates
        if (one.gene, one.cancer, one.sex) == (gene, site, "F") and decade <= one.age_from < decade + 10
    ]
    years = sum(one.person_years for one in bands)
    low, high = (float(-np.expm1(-10 * end / years)) for end in count_interval(sum(one.cases for one in bands)))

    assert low <= told(gene, site, decade, decade + 10) <= high


@pytest.mark.parametrize(("gene", "site"), COUNTED)
def test_no_carrier_is_told_less_than_the_population(gene: str, site: str) -> None:
    for age in (30, 40, 50, 60, 70):
        points = carrier(gene, age).persons[PersonId("one")].remaining_risk[site]

        assert all(point.risk > 1.5 * point.population for point in points if point.age > age), age


@pytest.mark.parametrize("symbol", ["MLH1", "MSH2", "MSH6"])
def test_the_counts_beside_a_curve_are_those_of_the_observed_rates(symbol: str) -> None:
    rows = [row for row in CATALOGUE.gene(symbol).penetrance if row.new_cases is not None]
    assert {row.cancer for row in rows} >= {"endometrium", "ovary"}

    for row in rows:
        mine = (symbol, row.cancer, row.sex)
        bands = [one for one in CATALOGUE.observed_rates if (one.gene, one.cancer, one.sex) == mine]
        to = [one for one in bands if one.age_to < (row.age_to or 0)]
        before = max(one for one in (25, 40, 50, 60) if one < (row.age_to or 0))
        since = [one for one in to if one.age_from >= before]

        assert row.value == pytest.approx(
            -100 * np.expm1(-sum(5 * one.cases / one.person_years for one in to)), abs=0.051
        )
        assert row.new_cases == sum(one.cases for one in since)
        assert row.person_years == sum(one.person_years for one in since)


def test_each_stretch_of_a_counted_curve_is_drawn_from_its_own_count() -> None:
    rows = pooled(CATALOGUE.chosen_rows("MSH2", "endometrium", "F", Role.COUNSELLING))
    assert is_counted(rows)

    drawn = from_counts(rows, 20_000, 1)

    assert drawn[0] == pytest.approx([row.value for row in rows], abs=1e-9)
    steps = np.diff(-np.log1p(-drawn / 100.0), axis=-1)
    # from 60 to 70 one cancer: Jeffreys' interval of a mean of 1 is 0.108 to 4.674 (χ² of 3 degrees of freedom, halved)
    assert np.quantile(steps[1:, -1], (0.025, 0.975)) / steps[0, -1] == pytest.approx([0.108, 4.674], rel=0.06)
    assert abs(np.corrcoef(steps[1:, -1], steps[1:, -2])[0, 1]) < 0.05


def test_the_interval_of_a_carrier_of_60_shows_how_few_were_seen() -> None:
    site = drawn_site(CATALOGUE, "NO", Site.ENDOMETRIUM, True, ("MSH2",), 200, 1)
    baseline, excess, _ = told_draws(site, 60)

    risks = -np.expm1(-(baseline + excess[:, 0, 1])[:, 60:70].sum(axis=-1))

    assert risks[0] == pytest.approx(0.126, abs=0.005)
    assert np.quantile(risks, 0.025) < 0.04
    assert np.quantile(risks, 0.975) > 0.35


def test_another_source_is_told_beside_where_it_differs() -> None:
    found = {(note.data["site"], note.code): note for note in notes("PMS2")}

    note = found["endometrium", "figure_beside"]
    assert (note.data["source"], note.data["other"], note.data["chance_other"]) == (
        "tenbroeke2018", "dominguez2023", "0.212",
    )  # fmt: skip
    assert float(note.data["chance_here"]) < 0.12
    assert note.person == PersonId("one")


def counted_notes(gene: str, age: int, sex: str = "F") -> list[Note]:
    return [note for note in carrier(gene, age, sex).notes if note.code == "counts_beside"]


@pytest.mark.parametrize("language", ["en", "nb"])
def test_counts_that_exclude_what_is_told_stand_beside_it_with_how_few_they_are(language: str) -> None:
    (note,) = counted_notes("PMS2", 48)

    # 1 of 41 and 1 of 34 person-years: 1 − exp(−5/41 − 5/34) = 23.6 %
    assert (note.data["site"], note.data["first"], note.data["age"]) == ("endometrium", "50", "60")
    assert float(note.data["chance_here"]) == pytest.approx(0.023, abs=0.001)
    assert float(note.data["chance_other"]) == pytest.approx(0.236, abs=0.001)
    assert float(note.data["chance_here"]) < float(note.data["chance_least"]) < 0.04
    said = load(language).note(note)
    assert all(word in said for word in ("PMS2", "tenbroeke2018", "plsd_repo", "2", "75", "24", "62"))


def test_counts_of_ages_that_are_past_are_not_told() -> None:
    assert not counted_notes("PMS2", 60)
    assert counted_notes("PMS2", 59)


@pytest.mark.parametrize(("gene", "sex"), [("MLH1", "F"), ("MSH2", "F"), ("MSH6", "F"), ("MLH1", "M"), ("PMS2", "M")])
def test_what_is_told_elsewhere_goes_together_with_the_counts(gene: str, sex: str) -> None:
    assert not counted_notes(gene, 30, sex)


@pytest.mark.parametrize("language", ["en", "nb"])
def test_both_figures_and_sources_stand_in_the_sentence(language: str) -> None:
    zero = next(note for note in notes("MSH6") if note.data["site"] == "ovary")
    other = next(note for note in notes("MSH2") if note.data["site"] == "endometrium")

    assert zero.code == "figure_beside_none"
    for note, figures in ((zero, ("16",)), (other, ("44",))):
        said = load(language).note(note)
        for word in (*figures, note.data["source"], note.data["other"], note.data["age"]):
            assert word in said


def test_men_are_told_nothing_of_the_womb() -> None:
    assert {note.data["site"] for note in notes("PMS2", "M")} == {"colorectum"}


def test_only_carriers_are_told_of_another_source() -> None:
    known = family(person("one", "F", born=1980))

    found = assess(known, CATALOGUE, on=date(2026, 12, 31), country="NO", consultand=PersonId("one"))

    assert not [note for note in found.notes if note.code.startswith("figure_beside")]


def test_every_source_that_is_told_beside_has_a_figure() -> None:
    named = [one for one in CATALOGUE.model().choices if one.beside]
    assert named

    for choice in named:
        for sex in "FM" if choice.sex == "B" else choice.sex:
            assert any(
                row.source == choice.beside and row.cancer == choice.cancer and row.sex in {sex, "B"}
                and row.measure is Measure.CUMULATIVE_RISK
                for row in CATALOGUE.gene(choice.gene).penetrance
            ), choice  # fmt: skip
