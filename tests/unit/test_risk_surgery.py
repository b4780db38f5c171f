"""Operations on organs at risk: what counts without a cited factor, and with one, against sums by hand."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.app.assessing import assess_with_intervals
from predispo.domain.cancer import Procedure, Site
from predispo.domain.clinic_facts import EvidenceOverridden
from predispo.domain.dates import Age, PartialDate
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.facts import DiagnosisMade, FamilyFact, SurgeryDone, UnaffectedNoted
from predispo.domain.ids import OverrideId, PersonId
from predispo.errors import EvidenceError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.places import canonical
from predispo.risk.assess import assess
from predispo.risk.compile import compile_family
from predispo.risk.penetrance import site_penetrance
from tests.builders import cancer, family, person, well
from tests.evidence_editions import INVENTED, edition

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
ONE = PersonId("one")
RRSO, MASTECTOMY = Procedure.SALPINGO_OOPHORECTOMY, Procedure.BILATERAL_MASTECTOMY


def factor(procedure: Procedure, site: Site, value: float, gene: str = "", low: float = 0.0, high: float = 0.0) -> str:
    interval = f"low = {low}\nhigh = {high}\n" if high else ""
    named = f'gene = "{gene}"\n' if gene else ""
    return (
        f'[[factor]]\nprocedure = "{procedure.value}"\ncancer = "{site.value}"\n{named}value = {value}\n'
        f'unit = "ratio"\n{interval}{INVENTED}\n'
    )


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """An edition with invented factors: ovary for everybody and BRCA1, breast for everybody, with an interval."""
    added = (
        factor(RRSO, Site.OVARY, 0.2)
        + factor(RRSO, Site.OVARY, 0.1, gene="BRCA1")
        + factor(MASTECTOMY, Site.BREAST, 0.1, low=0.05, high=0.2)
        + factor(Procedure.HYSTERECTOMY, Site.ENDOMETRIUM, 0.01, gene="MLH1")
    )
    return edition(tmp_path_factory.mktemp("edition"), models={"surgery": added})


def done(procedure: Procedure, age: Age | int | None, **more: Any) -> SurgeryDone:
    told = Age.exactly(age) if isinstance(age, int) else age
    return SurgeryDone(person=ONE, procedure=procedure, age=told, **more)


def free(age: Age | int, *sites: Site) -> UnaffectedNoted:
    return UnaffectedNoted(person=ONE, sites=sites, age=Age.exactly(age) if isinstance(age, int) else age)


def compiled(catalogue: Catalogue, *facts: FamilyFact, gene: str = "BRCA1") -> Any:
    known = family(person("one", "F", born=1960), *facts)
    return compile_family(known, catalogue, on=TODAY, country="NO", panel=(gene,))


def answered(catalogue: Catalogue, *facts: FamilyFact, born: int = 1960, genes: tuple[str, ...] = ("BRCA1",)) -> Any:
    known = family(person("one", "F", born=born), *facts)
    return assess(known, catalogue, on=TODAY, country="NO", consultand=ONE, genes=genes)


def codes(found: Any) -> set[str]:
    return {note.code for note in found.notes}


def hazards(catalogue: Catalogue, site: Site, gene: str = "BRCA1") -> tuple[np.ndarray, np.ndarray]:
    """The non-carrier's and the carrier's hazards of a cancer in Norwegian women."""
    found = site_penetrance(catalogue, "NO", site, True, (gene,)).hazards
    return found.baseline, found.baseline + found.excess[0, 1]


# -- without a cited factor: what ships --


def test_the_edition_that_ships_cites_no_factor_and_names_what_is_missing() -> None:
    assert not CATALOGUE.surgery.effects
    assert {procedure for procedure, _ in CATALOGUE.surgery.missing} == set(Procedure)
    assert all(CATALOGUE.surgery.missing.values())


@pytest.mark.parametrize(
    ("procedure", "site", "gene"),
    [
        (MASTECTOMY, Site.BREAST, "BRCA1"),
        (RRSO, Site.OVARY, "BRCA1"),
        (Procedure.HYSTERECTOMY, Site.ENDOMETRIUM, "MLH1"),
        (Procedure.COLECTOMY, Site.COLORECTUM, "MLH1"),
    ],
)
@pytest.mark.parametrize("age", [Age.exactly(40), Age(40, 49), None])
def test_years_after_the_removal_of_an_organ_are_no_years_without_its_cancer(
    procedure: Procedure, site: Site, gene: str, age: Age | None
) -> None:
    found = compiled(CATALOGUE, done(procedure, age), free(60, site), gene=gene)

    until = 0 if age is None else age.low
    alone = compiled(CATALOGUE, free(until, site), gene=gene)
    assert found.genes[0].own == pytest.approx(alone.genes[0].own, abs=1e-15)
    told = answered(CATALOGUE, done(procedure, age), genes=(gene,))
    assert site.value not in told.persons[ONE].remaining_risk
    assert "censored_at_surgery" in codes(told)


def test_other_organs_stay_at_risk() -> None:
    told = answered(CATALOGUE, done(RRSO, 40))

    assert "breast" in told.persons[ONE].remaining_risk
    whole = answered(CATALOGUE)
    assert told.persons[ONE].remaining_risk["breast"] == whole.persons[ONE].remaining_risk["breast"]


def test_an_operation_on_one_side_changes_nothing_and_is_said() -> None:
    told = answered(CATALOGUE, done(Procedure.UNILATERAL_MASTECTOMY, 40), free(60, Site.BREAST))
    plain = answered(CATALOGUE, free(60, Site.BREAST))

    assert told.persons == plain.persons
    assert "unilateral_operation" in codes(told)


def test_a_cancer_of_the_year_of_its_operation_counts_as_any() -> None:
    treated = compiled(CATALOGUE, cancer("one", Site.BREAST, 45), done(MASTECTOMY, 45))
    plain = compiled(CATALOGUE, cancer("one", Site.BREAST, 45))

    assert treated.genes[0].free == pytest.approx(plain.genes[0].free)
    assert treated.genes[0].cause == pytest.approx(plain.genes[0].cause)


def test_a_cancer_after_the_removal_of_its_organ_is_not_used_but_the_years_before_are() -> None:
    late = compiled(CATALOGUE, cancer("one", Site.BREAST, 55), done(MASTECTOMY, 45))
    until = compiled(CATALOGUE, free(45, Site.BREAST))

    assert len(late.cancers) == 0
    assert late.genes[0].own == pytest.approx(until.genes[0].own, abs=1e-15)
    assert "cancer_after_removal" in {note.code for note in late.notes}


def test_a_cancer_in_her_forties_was_there_before_the_operation_at_45() -> None:
    fact = DiagnosisMade(person=ONE, cancer=cancer("one", Site.BREAST).cancer, age=Age(40, 49))
    told = compiled(CATALOGUE, fact, done(MASTECTOMY, 45))
    shorter = DiagnosisMade(person=ONE, cancer=cancer("one", Site.BREAST).cancer, age=Age(40, 45))

    plain = compiled(CATALOGUE, shorter)
    assert told.genes[0].free == pytest.approx(plain.genes[0].free)
    assert told.genes[0].cause == pytest.approx(plain.genes[0].cause)


def test_the_day_of_an_operation_is_as_good_as_its_age() -> None:
    by_day = compiled(CATALOGUE, done(RRSO, None, on=PartialDate.of(2003)), free(60, Site.OVARY))
    by_age = compiled(CATALOGUE, done(RRSO, Age(42, 43)), free(60, Site.OVARY))

    assert by_day.genes[0].own == pytest.approx(by_age.genes[0].own, abs=1e-15)


# -- with a cited factor --


def test_free_after_an_operation_is_a_product_of_both_hazards_by_hand(cited: Catalogue) -> None:
    found = compiled(cited, done(RRSO, 40), free(60, Site.OVARY))

    plain, carrier = hazards(cited, Site.OVARY)
    log = -(carrier - plain)[:40].sum() - (0.1 * carrier - 0.2 * plain).clip(0.0)[40:60].sum()
    assert found.genes[0].own[0] == pytest.approx([1.0, np.exp(log), np.exp(log)], abs=1e-12)


def test_a_cancer_after_an_operation_has_the_hazard_of_its_gene_afterwards(cited: Catalogue) -> None:
    found = compiled(cited, done(RRSO, 40), cancer("one", Site.OVARY, 55))

    plain, carrier = hazards(cited, Site.OVARY)
    log = -(carrier - plain)[:40].sum() - (0.1 * carrier - 0.2 * plain).clip(0.0)[40:55].sum()
    ratio = max(0.1 * carrier[55] - 0.2 * plain[55], 0.0) / (0.2 * plain[55])
    assert found.genes[0].free[0, 1] == pytest.approx(np.exp(log), abs=1e-12)
    assert found.genes[0].cause[0, 1] == pytest.approx(np.exp(log) * ratio, rel=1e-12)


def test_unknown_ages_of_operation_cancer_and_health_are_summed_over_by_literal_enumeration(cited: Catalogue) -> None:
    operated, found_at, last = Age(38, 44), Age(40, 49), Age(50, 59)
    fact = DiagnosisMade(person=ONE, cancer=cancer("one", Site.OVARY).cancer, age=found_at)
    got = compiled(cited, done(RRSO, operated), done(MASTECTOMY, operated), fact, free(last, Site.BREAST)).genes[0]

    def summed(site: Site, carriers: float, everybody: float, upto: int, surgery: int, who: int) -> tuple[float, float]:
        """Free until an age with the operation at another, and the hazard at the age, of a non-carrier or carrier."""
        plain, own = hazards(cited, site)
        before = (plain, own)[who]
        after = everybody * plain if who == 0 else np.maximum(carriers * own, everybody * plain)
        lost = before[: min(upto, surgery)].sum() + after[surgery:upto].sum()
        return float(np.exp(-lost)), float((before if upto <= surgery else after)[upto])

    density = [0.0, 0.0]
    free_before = [0.0, 0.0]
    alive = [0.0, 0.0]
    for surgery in range(38, 45):
        for age in range(40, 50):
            _, hazard = summed(Site.OVARY, 0.1, 0.2, age, surgery, 0)
            for who in (0, 1):
                survived, own = summed(Site.OVARY, 0.1, 0.2, age, surgery, who)
                density[who] += survived * own
                free_before[who] += survived * hazard
        for age in range(50, 60):
            for who in (0, 1):
                alive[who] += summed(Site.BREAST, 0.1, 0.1, age, surgery, who)[0]
    assert got.own[0, 1] == pytest.approx(alive[1] / alive[0], rel=1e-9)
    assert got.free[0, 1] == pytest.approx(free_before[1] / free_before[0], rel=1e-9)
    assert got.free[0, 1] + got.cause[0, 1] == pytest.approx(density[1] / density[0], rel=1e-9)


def test_the_remaining_risk_after_an_operation_is_that_of_the_changed_hazard(cited: Catalogue) -> None:
    told = answered(cited, done(MASTECTOMY, 50), born=1970)

    points = {one.age: one.risk for one in told.persons[ONE].remaining_risk["breast"]}
    plain, carrier = hazards(cited, Site.BREAST)
    now = told.persons[ONE].age
    chance = told.persons[ONE].carrier["BRCA1"].probability
    lost = (carrier - plain)[:50].sum() + 0.1 * (carrier - plain)[50:now].sum()
    weight = chance * np.exp(-lost) / (chance * np.exp(-lost) + 1.0 - chance)
    by_hand = 1.0 - sum(
        share * np.exp(-0.1 * hazard[now:80].sum()) for share, hazard in ((weight, carrier), (1.0 - weight, plain))
    )
    assert points[80] == pytest.approx(by_hand, rel=1e-9)
    assert {"surgery_factor_used"} == codes(told) & {"surgery_factor_used", "censored_at_surgery"}
    assert any("bilateral_mastectomy" in one for one in told.unverified)


def test_a_factors_interval_widens_the_risk_and_one_without_is_named(cited: Catalogue) -> None:
    known = family(person("one", "F", born=1970), done(MASTECTOMY, 50), done(RRSO, 50))
    point = assess(known, cited, on=TODAY, country="NO", consultand=ONE, genes=("BRCA1",))

    drawn = assess_with_intervals(known, cited, point, draws=200)

    last = drawn.persons[ONE].remaining_risk["breast"][-1]
    assert last.interval is not None
    low, high = last.interval
    # the factor is drawn between half and twice its value, and the population's own counts move little beside it
    assert low == pytest.approx(last.risk / 2.0, rel=0.1)
    assert high == pytest.approx(last.risk * 2.0, rel=0.1)
    assert any(one.startswith("BRCA1 ovary after salpingo_oophorectomy") for one in drawn.fixed)
    assert not any("bilateral_mastectomy" in one for one in drawn.fixed)


def test_carriers_factors_alone_are_no_factor_for_a_family(cited: Catalogue) -> None:
    told = answered(cited, done(Procedure.HYSTERECTOMY, 45), born=1970, genes=("MLH1",))

    assert "endometrium" not in told.persons[ONE].remaining_risk
    assert "censored_at_surgery" in codes(told)


def test_a_factor_of_another_organ_acts_until_that_organ_is_operated_on_too(tmp_path: Path) -> None:
    catalogue = edition(tmp_path, models={"surgery": factor(RRSO, Site.BREAST, 0.5)})

    one = compiled(catalogue, done(RRSO, 40), free(60, Site.BREAST)).genes[0].own[0]
    both = compiled(catalogue, done(RRSO, 40), done(MASTECTOMY, 50), free(60, Site.BREAST)).genes[0].own[0]

    plain, carrier = hazards(catalogue, Site.BREAST)
    excess = carrier - plain
    assert one[1] == pytest.approx(np.exp(-excess[:40].sum() - 0.5 * excess[40:60].sum()), rel=1e-12)
    assert both[1] == pytest.approx(np.exp(-excess[:40].sum() - 0.5 * excess[40:50].sum()), rel=1e-12)
    told = answered(catalogue, done(RRSO, 40), done(MASTECTOMY, 50))
    assert "breast" not in told.persons[ONE].remaining_risk
    assert "second_operation" in codes(told)


def test_a_clinics_own_factor_acts_and_is_named() -> None:
    place = EvidencePlace(
        file="models/surgery.toml", table="factor", key="procedure=bilateral_mastectomy; cancer=breast"
    )
    figure = {
        "procedure": "bilateral_mastectomy",
        "cancer": "breast",
        "value": 0.1,
        "unit": "ratio",
        "source": "bws",
        "verified": "no",
    }
    own = EvidenceOverridden(
        override=OverrideId("o1"), place=place, text=canonical(figure), reason="Invented.", edition=CATALOGUE.edition
    )
    catalogue = CATALOGUE.with_overrides([own])

    told = answered(catalogue, done(MASTECTOMY, 50), born=1970)

    assert "breast" in told.persons[ONE].remaining_risk
    assert "surgery_factor_used" in codes(told)
    assert (MASTECTOMY, Site.BREAST) not in catalogue.surgery.missing
    assert any("bilateral_mastectomy" in note.data.get("figures", note.text) for note in told.notes)
    assert not check(catalogue)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (factor(RRSO, Site.OVARY, 0.2).replace('"ratio"', '"percent"'), "ratio above 0"),
        (factor(RRSO, Site.OVARY, 0.0), "ratio above 0"),
        (factor(RRSO, Site.OVARY, 0.2, gene="XYZ1"), "not among the genes"),
    ],
)
def test_a_factor_that_makes_no_sense_is_found(tmp_path: Path, added: str, said: str) -> None:
    found = [one.text for one in check(edition(tmp_path, models={"surgery": added}))]

    assert any(said in text for text in found)


def test_two_factors_for_one_question_are_refused(tmp_path: Path) -> None:
    twice = edition(tmp_path, models={"surgery": factor(RRSO, Site.OVARY, 0.2) * 2})

    with pytest.raises(EvidenceError, match="two factors"):
        answered(twice, well("one", 40))
