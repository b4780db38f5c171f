"""Cancer in the other breast, at risk from the first: missing in what ships, computed with an invented baseline."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.app.assessing import assess_with_intervals
from predispo.app.grounding import grounds_of_risk
from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Behaviour, Cancer, Laterality, Procedure, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, FamilyFact, PersonDied, ResultReceived, SurgeryDone, UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.phrases.phrases import load
from predispo.risk.assess import assess
from predispo.risk.compile import compile_family
from predispo.risk.kernel.survival import crude_risk
from predispo.risk.outcome import Second
from tests.builders import family, person
from tests.evidence_editions import INVENTED, edition

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
ONE = PersonId("one")
LEFT, RIGHT, UNKNOWN = Laterality.LEFT, Laterality.RIGHT, Laterality.UNKNOWN
OTHER = "contralateral_breast"


def rate(start: int, end: int | None, value: float, interval: str = "") -> str:
    until = "" if end is None else f"years_to = {end}\n"
    figure = f'value = {value}\nunit = "per_person_year"\n{interval}{INVENTED}'
    return f"[[second_rate]]\nyears_from = {start}\n{until}{figure}\n"


CHOICE = """
[[choice]]
gene = "BRCA1"
cancer = "contralateral_breast"
sex = "F"
source = "kuchenbaecker2017"
measure = "cumulative_risk"
reason = "For the tests."
"""
BASELINE = rate(0, 9, 0.004, "low = 0.002\nhigh = 0.008\n") + rate(10, None, 0.003)


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """An edition with an invented baseline of the other breast, and the published figure of BRCA1 chosen."""
    return edition(tmp_path_factory.mktemp("edition"), models={"contralateral": BASELINE, "default": CHOICE})


def sick(age: Age | int | None, side: Laterality = UNKNOWN, behaviour: Behaviour = Behaviour.INVASIVE) -> DiagnosisMade:
    return DiagnosisMade(
        person=ONE,
        cancer=Cancer(site=Site.BREAST, laterality=side, behaviour=behaviour),
        age=Age.exactly(age) if isinstance(age, int) else age,
    )


def free(age: Age | int) -> UnaffectedNoted:
    return UnaffectedNoted(person=ONE, sites=(Site.BREAST,), age=Age.exactly(age) if isinstance(age, int) else age)


def operated(procedure: Procedure, age: int) -> SurgeryDone:
    return SurgeryDone(person=ONE, procedure=procedure, age=Age.exactly(age))


def carrier(gene: str = "BRCA1") -> ResultReceived:
    found = ReportedVariant(variant=Variant(gene=gene, hgvs="c.1A>G"), reported_class=VariantClass.PATHOGENIC)
    method = TestMethod.SEQUENCING_AND_COPY_NUMBER
    return ResultReceived(person=ONE, report=TestReport(genes=(gene,), method=method, variants=(found,)))


def compiled(catalogue: Catalogue, *facts: FamilyFact) -> Any:
    known = family(person("one", "F", born=1960), *facts)
    return compile_family(known, catalogue, on=TODAY, country="NO", panel=("BRCA1",))


def answered(catalogue: Catalogue, *facts: FamilyFact, genes: tuple[str, ...] = ("BRCA1",)) -> Assessment:
    known = family(person("one", "F", born=1960), *facts)
    return assess(known, catalogue, on=TODAY, country="NO", consultand=ONE, genes=genes)


def codes(found: Any) -> set[str]:
    return {note.code for note in found.notes}


def hazards() -> tuple[np.ndarray, np.ndarray]:
    """Per year since the first cancer: of non-carriers, and of carriers by one ratio through 40 % at 20 years."""
    plain = np.where(np.arange(126) < 10, 0.004, 0.003)
    ratio = -np.log1p(-0.4) / plain[:20].sum()
    return plain, plain * ratio


# -- what ships --


def test_the_edition_that_ships_has_no_baseline_and_says_so() -> None:
    told = answered(CATALOGUE, sick(40, LEFT), sick(50, RIGHT))

    assert not CATALOGUE.contralateral.rates
    assert "without a pathogenic variant" in CATALOGUE.contralateral.missing
    assert OTHER not in told.persons[ONE].remaining_risk
    assert "contralateral_not_used" in codes(told)
    plain = answered(CATALOGUE, sick(40, LEFT))
    assert told.persons[ONE].carrier == plain.persons[ONE].carrier


@pytest.mark.parametrize(
    ("gene", "percent", "verified"), [("BRCA1", "40", "no"), ("BRCA2", "26", "no"), ("NF1", "26.5", "yes")]
)
def test_a_carrier_is_told_the_published_figure_with_how_far_it_was_verified(
    gene: str, percent: str, verified: str
) -> None:
    told = answered(CATALOGUE, sick(45, LEFT), carrier(gene), genes=(gene,))

    note = next(one for one in told.notes if one.code == "contralateral_published")
    assert (note.person, note.data["gene"], note.data["percent"], note.data["years"]) == (ONE, gene, percent, "20")
    assert note.data["verified"] == verified
    for language, word in (("en", "compared"), ("nb", "kontrollert")):
        assert (word in load(language).note(note)) is (verified == "no")


@pytest.mark.parametrize(
    "facts",
    [
        (carrier(),),
        (sick(45),),
        (sick(45), carrier(), sick(50)),
        (sick(45, Laterality.BOTH), carrier()),
        (sick(45, behaviour=Behaviour.IN_SITU), carrier()),
        (sick(45), carrier(), operated(Procedure.BILATERAL_MASTECTOMY, 46)),
        (sick(45), carrier(), PersonDied(person=ONE)),
        (sick(45), carrier("PALB2")),
    ],
)
def test_nobody_else_is_told_it(facts: tuple[FamilyFact, ...]) -> None:
    assert "contralateral_published" not in codes(answered(CATALOGUE, *facts))


# -- with a baseline --


def test_a_second_cancer_counts_by_the_years_since_the_first(cited: Catalogue) -> None:
    gene = compiled(cited, sick(40, LEFT), sick(47, RIGHT)).genes[0]

    plain, own = hazards()
    assert len(gene.free) == 2
    assert gene.free[1, 1] == pytest.approx(np.exp(-(own - plain)[:7].sum()), rel=1e-9)
    assert gene.free[1, 1] + gene.cause[1, 1] == pytest.approx(gene.free[1, 1] * own[7] / plain[7], rel=1e-9)


def test_years_free_of_a_second_cancer_count_from_the_first_on(cited: Catalogue) -> None:
    alone = compiled(cited, sick(40, LEFT)).genes[0]
    gene = compiled(cited, sick(40, LEFT), free(55)).genes[0]

    plain, own = hazards()
    assert alone.own == pytest.approx(1.0)
    assert gene.own[0, 1] == pytest.approx(np.exp(-(own - plain)[:15].sum()), rel=1e-9)


def test_unknown_ages_of_both_cancers_are_summed_over_by_literal_enumeration(cited: Catalogue) -> None:
    gene = compiled(cited, sick(Age(40, 44), LEFT), sick(Age(42, 49), RIGHT)).genes[0]

    plain, own = hazards()
    density = [0.0, 0.0]
    for first in range(40, 45):
        for second in range(max(first, 42), 50):
            years = second - first
            for who, hazard in enumerate((plain, own)):
                density[who] += float(np.exp(-hazard[:years].sum()) * hazard[years])
    assert gene.free[1, 1] + gene.cause[1, 1] == pytest.approx(density[1] / density[0], rel=1e-9)


def test_the_side_says_whether_it_is_the_other_breast(cited: Catalogue) -> None:
    other = compiled(cited, sick(40, LEFT), sick(47, RIGHT))
    unknown = compiled(cited, sick(40), sick(47))
    same = compiled(cited, sick(40, LEFT), sick(47, LEFT))
    both = compiled(cited, sick(40, Laterality.BOTH))

    assert unknown.genes[0].cause == pytest.approx(other.genes[0].cause)
    assert len(same.cancers) == len(both.cancers) == 1
    assert "side_not_known" in codes(unknown)
    assert "side_not_known" not in codes(other)
    assert "second_primary_not_used" in codes(same)
    assert "both_breasts" in codes(both)


def test_the_risk_of_the_other_breast_is_told_from_now_on(cited: Catalogue) -> None:
    told = answered(cited, sick(50, LEFT), carrier())

    one = told.persons[ONE]
    points = {point.age: point for point in one.remaining_risk[OTHER]}
    plain, own = hazards()
    now = one.age
    assert now is not None
    assert "breast" not in one.remaining_risk
    for age in (75, 80):
        by_hand = 1.0 - np.exp(-own[now - 50 : age - 50].sum())
        assert points[age].risk == pytest.approx(by_hand, rel=1e-6)
        assert points[age].population == pytest.approx(1.0 - np.exp(-plain[now - 50 : age - 50].sum()), rel=1e-9)
    death = cited.population("NO").mortality("F").annual()
    death = np.concatenate([death, np.full(126 - len(death), death[-1])])
    at_age = np.concatenate([np.zeros(50), own])[:126]
    crude = crude_risk(at_age, death, now, np.array([80]))[0]
    assert points[80].with_mortality == pytest.approx(crude, rel=1e-2)
    assert "contralateral_published" not in codes(told)
    assert "BRCA1 contralateral_breast: kuchenbaecker2017" in told.unverified


@pytest.mark.parametrize(
    "facts",
    [
        (carrier(),),
        (sick(50, LEFT), sick(55, RIGHT)),
        (sick(50, LEFT), operated(Procedure.BILATERAL_MASTECTOMY, 51)),
        (sick(None), carrier()),
    ],
)
def test_it_is_not_told_without_a_first_cancer_or_the_breast(cited: Catalogue, facts: tuple[FamilyFact, ...]) -> None:
    assert OTHER not in answered(cited, *facts).persons[ONE].remaining_risk


def test_removing_one_breast_leaves_the_other_at_risk(cited: Catalogue) -> None:
    told = answered(cited, sick(50, LEFT), operated(Procedure.UNILATERAL_MASTECTOMY, 50))

    assert OTHER in told.persons[ONE].remaining_risk


def test_the_other_breast_counts_until_it_was_removed(cited: Catalogue) -> None:
    mastectomy = operated(Procedure.BILATERAL_MASTECTOMY, 48)

    gene = compiled(cited, sick(40, LEFT), free(60), mastectomy).genes[0]

    plain, own = hazards()
    assert gene.own[0, 1] == pytest.approx(np.exp(-(own - plain)[:8].sum()), rel=1e-9)
    late = compiled(cited, sick(40, LEFT), sick(55, RIGHT), mastectomy)
    assert len(late.cancers) == 1
    assert "cancer_after_removal" in codes(late)


def test_its_risk_has_an_interval_from_the_baselines_and_the_carriers_own(cited: Catalogue) -> None:
    known = family(person("one", "F", born=1960), sick(50, LEFT))
    point = assess(known, cited, on=TODAY, country="NO", consultand=ONE, genes=("BRCA1",))

    drawn = assess_with_intervals(known, cited, point, draws=40)

    last = drawn.persons[ONE].remaining_risk[OTHER][-1]
    assert last.interval is not None
    assert last.interval[0] < last.risk < last.interval[1]
    assert "non-carriers contralateral_breast: bws" in drawn.fixed


def test_in_words_it_is_the_other_breast(cited: Catalogue) -> None:
    told = answered(cited, sick(50, LEFT))
    point = told.persons[ONE].remaining_risk[OTHER][-1]

    assert "other breast" in load("en").remaining_risk(OTHER, point)
    assert "andre bryst" in load("nb").remaining_risk(OTHER, point)
    assert Second(OTHER).value == OTHER


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (rate(0, 9, 0.004), "no rate, or two"),
        (rate(0, None, 0.004) + rate(5, None, 0.003), "no rate, or two"),
        (rate(0, None, 1.5), "between 0 and 1"),
        (rate(0, None, 0.01).replace("per_person_year", "percent"), "A rate in percent"),
    ],
)
def test_a_baseline_that_makes_no_sense_is_found(tmp_path: Path, added: str, said: str) -> None:
    found = [one.text for one in check(edition(tmp_path, models={"contralateral": added}))]

    assert any(said in text for text in found)


def test_a_choice_of_it_needs_a_baseline(tmp_path: Path, cited: Catalogue) -> None:
    assert {one.code for one in check(cited)} == {"digest"}
    without = check(edition(tmp_path, models={"default": CHOICE}))
    assert "choice" in {one.code for one in without}


def test_its_figures_can_be_opened_to_their_sources(cited: Catalogue) -> None:
    known = family(person("one", "F", born=1960), sick(50, LEFT))
    point = assess(known, cited, on=TODAY, country="NO", consultand=ONE, genes=("BRCA1",))

    found = grounds_of_risk(point, known, cited, person=ONE, site=OTHER, age=80)

    assert {"kuchenbaecker2017", "bws"} <= {one.source for one in found.grounds}
