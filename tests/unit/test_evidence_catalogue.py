"""The edition that ships: whole, sealed, and in step with the figures that were published."""

import shutil
from math import exp, expm1
from pathlib import Path

import numpy as np
import pytest

from predispo import paths
from predispo.domain.cancer import Site
from predispo.errors import EvidenceError, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check, remarks
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Measure, Role

MAIN_CANCERS = ("breast", "ovary", "colorectum", "endometrium", "prostate", "pancreas")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.resources() / "evidence", tmp_path / "evidence"))


def test_nothing_is_wrong_with_the_shipped_edition(catalogue: Catalogue):
    assert check(catalogue) == ()


def test_defects_that_stand_are_told(catalogue: Catalogue):
    told = {(one.file, one.place) for one in remarks(catalogue)}

    assert ("guidelines/INT/blair2020.toml", "s096") in told
    assert ("models/default.toml", "ATM pancreas B") in told


def test_the_genes_of_the_main_cancers_can_be_computed(catalogue: Catalogue):
    supported = catalogue.supported(MAIN_CANCERS)

    assert set(supported) >= {"BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "BARD1", "RAD51C", "RAD51D", "BRIP1"}
    assert set(supported) >= {"MLH1", "MSH2", "MSH6", "PMS2", "TP53", "PTEN", "STK11", "APC", "MUTYH", "HOXB13"}


def test_a_gene_without_allele_frequency_is_kept_out(catalogue: Catalogue):
    assert catalogue.chosen_rows("POLE", "colorectum", "M")
    assert "POLE" not in catalogue.supported(MAIN_CANCERS)
    with pytest.raises(NotApplicable):
        catalogue.gene("POLE").allele_frequency()


def test_every_site_of_the_domain_that_has_incidence_is_among_the_cancers(catalogue: Catalogue):
    without = {Site.OTHER, Site.UNKNOWN}

    assert {site.value for site in Site if site not in without} <= set(catalogue.cancers())


def test_breast_in_carriers_of_brca1_is_the_prospective_curve(catalogue: Catalogue):
    rows = catalogue.chosen_rows("BRCA1", "breast", "F")

    assert [(row.age_to, row.value) for row in rows] == [(30, 4), (40, 24), (50, 43), (60, 56), (70, 66), (80, 72)]
    assert {row.source for row in rows} == {"kuchenbaecker2017"}


def test_a_sex_that_the_figure_does_not_speak_of_gets_none(catalogue: Catalogue):
    assert catalogue.chosen_rows("BRCA1", "ovary", "M") == ()
    assert catalogue.chosen_rows("BRCA1", "breast", "M")[0].measure is Measure.RELATIVE_RISK


def test_relatives_without_surveillance_have_other_figures_than_carriers_under_it(catalogue: Catalogue):
    likelihood = catalogue.chosen_rows("MLH1", "colorectum", "M", Role.LIKELIHOOD)
    counselling = catalogue.chosen_rows("MLH1", "colorectum", "M", "counselling")

    assert {row.source for row in likelihood} == {"dowty2013"}
    assert [(row.age_to, row.value) for row in counselling] == [(40, 17), (50, 33), (60, 44), (70, 47)]
    assert {row.source for row in counselling} == {"moller2017"}


def test_one_and_two_mutyh_alleles_have_figures_of_their_own(catalogue: Catalogue):
    rows = catalogue.chosen_rows("MUTYH", "colorectum", "F")

    assert {row.genotype: row.value for row in rows} == {"monoallelic": 5.6, "biallelic": 71.7}
    assert catalogue.gene("MUTYH").recessive


def test_only_the_corrected_polymerase_figures_are_there(catalogue: Catalogue):
    values = {row.value for gene in ("POLE", "POLD1") for row in catalogue.gene(gene).penetrance}

    assert values == {28, 21, 90, 82}


def test_attenuated_and_classical_polyposis_are_apart(catalogue: Catalogue):
    forms = {(row.form, row.source): row.value for row in catalogue.gene("APC").penetrance}

    assert forms[("AFAP", "heald2020")] == 69
    assert forms[("FAP", "heald2020")] == 99
    assert [row.form for row in catalogue.chosen_rows("APC", "colorectum", "M")] == ["FAP"]


def test_figures_without_a_source_are_left_out(catalogue: Catalogue):
    assert "heredicalc" not in catalogue.references()
    assert all(row.source != "heredicalc" for row in catalogue.gene("BRCA1").penetrance)
    assert catalogue.gene("NTHL1").penetrance == ()


def test_two_averages_of_one_model_are_one_figure_with_a_range(catalogue: Catalogue):
    (to_50, to_80) = catalogue.chosen_rows("BRIP1", "ovary", "F")

    assert (to_50.value, to_50.range_low, to_50.range_high) == (1.0, 1.0, 1.6)
    assert (to_80.value, to_80.range_low, to_80.range_high) == (6, 6, 11)
    assert not to_80.quantity.has_interval


def test_a_zero_from_few_people_is_censored(catalogue: Catalogue):
    zeros = [row for row in catalogue.gene("MSH6").penetrance if row.cancer == "ovary" and row.value == 0]

    assert zeros
    assert all(row.censored for row in zeros)
    last = next(row for row in zeros if row.source == "plsd_repo" and row.age_to == 70)
    assert last.quantity.high is not None
    assert last.quantity.high > 5


def test_no_verified_figure_stands_without_the_place_where_it_was_seen(catalogue: Catalogue):
    for symbol in catalogue.genes():
        for row in catalogue.gene(symbol).penetrance:
            assert row.quantity.verified is Verified.NO or row.quantity.verified_in


@pytest.mark.parametrize(("symbol", "carriers"), [("BRCA1", 782), ("BRCA2", 490), ("CHEK2", 134), ("BRIP1", 704)])
def test_carriers_are_those_with_one_or_two_alleles(catalogue: Catalogue, symbol: str, carriers: int):
    q = catalogue.gene(symbol).allele_frequency().value

    assert 1 / (2 * q * (1 - q) + q * q) == pytest.approx(carriers, rel=0.005)


def test_an_ancestry_without_frequencies_takes_the_general_one(catalogue: Catalogue):
    brca1 = catalogue.gene("BRCA1")

    assert brca1.allele_frequency("ashkenazi").value == 0.008
    assert brca1.allele_frequency("other") == brca1.allele_frequency("general")
    assert brca1.allele_frequency("other").population == "United Kingdom"


def test_ovarian_and_breast_frequencies_are_never_mixed(catalogue: Catalogue):
    preferred = {one.model for one in catalogue.gene("BRCA2").allele_frequencies if one.preferred}

    assert preferred == {"breast"}


@pytest.mark.parametrize(
    ("cancer", "published"),
    [("endometrium", {"MLH1": 34, "MSH2": 50, "MSH6": 49}), ("ovary", {"MLH1": 11.5, "MSH2": 15, "MSH6": 0})],
)
def test_lynch_risks_to_70_follow_from_the_observed_rates(
    catalogue: Catalogue, cancer: str, published: dict[str, float]
):
    for symbol, percent in published.items():
        bands = [one for one in catalogue.observed_rates if (one.gene, one.cancer) == (symbol, cancer)]
        rate = sum(5 * one.cases / one.person_years for one in bands)

        assert len(bands) == 9
        assert -100 * expm1(-rate) == pytest.approx(percent, abs=0.5)


def test_breast_cancer_to_80_is_told_much_too_low_by_kielce(catalogue: Catalogue):
    kielce = catalogue.population("PL").incidence("breast", "F")
    pooled = catalogue.population("EUR").incidence("breast", "F")

    assert 100 * kielce.cumulative_rate(80) == pytest.approx(6.4, abs=0.05)
    assert 100 * pooled.cumulative_rate(80) == pytest.approx(11.7, abs=0.05)
    assert 100 * kielce.cumulative_risk(80) == pytest.approx(6.2, abs=0.05)
    assert any("Kielce" in warning for warning in catalogue.population("PL").warnings)


def test_pooled_europe_is_the_sum_of_its_countries_without_ukraine(catalogue: Catalogue):
    pooled = catalogue.population("EUR").incidence("colorectum", "M")
    countries = [one for one in map(catalogue.population, catalogue.populations()) if one.has_incidence]
    parts = [one.incidence("colorectum", "M") for one in countries if one.iso2 not in {"EUR", "UA"}]

    assert np.array_equal(pooled.cases, sum(part.cases for part in parts))
    assert np.allclose(pooled.person_years, sum(part.person_years for part in parts))


def test_rates_go_flat_beyond_the_open_band(catalogue: Catalogue):
    norway = catalogue.population("NO").incidence("breast", "F")

    assert norway.cases.shape == norway.person_years.shape == (18,)
    assert norway.annual().shape == (101,)
    assert norway.annual()[85] == norway.annual()[100] == norway.cases[-1] / norway.person_years[-1]


def test_deaths_by_22_ages_become_annual_rates(catalogue: Catalogue):
    cyprus = catalogue.population("CY").mortality("F", "2010-2015")

    assert cyprus.annual().shape == (101,)
    assert cyprus.annual()[0] == pytest.approx(246.62e-5)
    assert cyprus.annual()[1] == cyprus.annual()[4] == pytest.approx(11.15e-5)
    assert catalogue.population("CY").mortality("F").period == "2020-2025"


def test_a_country_without_incidence_offers_neighbours_and_pooled_europe(catalogue: Catalogue):
    with pytest.raises(NotApplicable) as refused:
        catalogue.population("HU").incidence("breast", "F")

    assert refused.value.data["proxies"] == ("AT", "SI", "HR", "EUR")
    assert "EUR" in refused.value.cure


def test_a_cancer_that_a_sex_does_not_have_is_not_applicable(catalogue: Catalogue):
    with pytest.raises(NotApplicable):
        catalogue.population("NO").incidence("prostate", "F")


def test_unknown_names_are_refused_with_what_is_known(catalogue: Catalogue):
    with pytest.raises(NotApplicable, match="EUR"):
        catalogue.population("uk")
    with pytest.raises(NotApplicable, match="BRCA1"):
        catalogue.gene("../BRCA1")
    with pytest.raises(EvidenceError):
        catalogue.reference("nobody1900")


def test_an_operation_has_a_window_and_does_not_vanish_at_an_age(catalogue: Catalogue):
    operations = [
        action for guide in catalogue.guidelines for action in guide.actions if action.kind == "risk_reducing_surgery"
    ]

    assert operations
    assert all(action.stop_age is None and action.conditions["until"] == "organ_removed" for action in operations)


def test_the_gene_list_of_thyroidectomy_is_whole(catalogue: Catalogue):
    (action,) = (one for guide in catalogue.guidelines for one in guide.actions if one.id == "s115")

    assert action.genes == ("RET",)
    assert action.variants == {"RET": ["C634", "A883F"]}


def test_premm5_gives_the_probabilities_of_the_pack(catalogue: Catalogue):
    (premm5,) = (one for guide in catalogue.guidelines for one in guide.criteria if one.id == "premm5")
    coefficients = {key: value for key, value in premm5.rule["coefficients"].items() if key != "order"}
    woman_of_50_without_history = [1.0, *([0.0] * 10), 50.0]

    odds = {
        gene: exp(sum(b * v for b, v in zip(betas, woman_of_50_without_history, strict=True)))
        for gene, betas in coefficients.items()
    }

    total = 1 + sum(odds.values())
    percent = {gene: round(100 * one / total, 2) for gene, one in odds.items()}
    assert percent == {"MLH1": 0.04, "MSH2_EPCAM": 0.11, "MSH6": 0.15, "PMS2": 0.5}


def test_a_changed_figure_breaks_the_seal(copied: Path):
    gene = copied / "genes" / "BRCA1.toml"
    gene.write_text(gene.read_text(encoding="utf-8").replace("value = 43", "value = 44"), encoding="utf-8")

    assert [one.code for one in check(Catalogue.load(copied))] == ["digest"]


def test_a_curve_that_falls_is_found(copied: Path):
    gene = copied / "genes" / "BRCA1.toml"
    gene.write_text(gene.read_text(encoding="utf-8").replace("value = 43", "value = 3"), encoding="utf-8")

    found = {(one.code, one.file) for one in check(Catalogue.load(copied))}

    assert ("monotone", "genes/BRCA1.toml") in found


def test_a_source_that_is_not_in_the_bibliography_is_found(copied: Path):
    gene = copied / "genes" / "BRCA1.toml"
    text = gene.read_text(encoding="utf-8")
    gene.write_text(text.replace('source = "nyberg2020"', 'source = "nobody1900"'), encoding="utf-8")

    assert ("source", "genes/BRCA1.toml") in {(one.code, one.file) for one in check(Catalogue.load(copied))}


def test_a_choice_without_figures_is_found(copied: Path):
    model = copied / "models" / "default.toml"
    text = model.read_text(encoding="utf-8")
    model.write_text(text.replace('source = "hearle2006"', 'source = "tan2012"'), encoding="utf-8")

    (unreadable,) = (one for one in check(Catalogue.load(copied)) if one.code == "unreadable")

    assert (unreadable.file, unreadable.place) == ("models/default.toml", "STK11 breast F")


def test_a_folder_without_an_edition_is_refused(tmp_path: Path):
    with pytest.raises(EvidenceError, match=r"edition\.toml"):
        Catalogue.load(tmp_path)
