"""Intervals by draws: the rules one by one, and a whole family's."""

import json
from dataclasses import replace
from datetime import date
from statistics import NormalDist

import numpy as np
import pytest

from predispo.app.assessing import as_json, assess_with_intervals
from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import Cancelled, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import Measure, PenetranceRow
from predispo.risk import drawn_answers
from predispo.risk.assess import assess, posterior
from predispo.risk.compile import compile_family
from predispo.risk.drawn_causes import DrawnGene, all_sets, drawn_terms, expectations
from predispo.risk.drawn_health import drawn_health
from predispo.risk.drawn_questions import questions_of
from predispo.risk.drawn_sites import balance, drawn_site, told_draws
from predispo.risk.draws import drawn_rates, drawn_values, lent, percentiles, standard_normals
from predispo.risk.hazards import AGES, Effect, derive, no_effect
from predispo.risk.intervals import which_fit, with_intervals
from predispo.risk.kernel.causes import solve_causes
from predispo.risk.penetrance import site_penetrance, told_hazards
from tests.builders import born, cancer, family, person, trio, union, well

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
PANEL = ("BRCA1", "BRCA2", "CHEK2", "MLH1")
DAUGHTER = PersonId("daughter")
SICK = family(*trio(), cancer("mother", Site.BREAST, 41), cancer("mother", Site.OVARY, 55), well("daughter", 46))
POPULATION = np.full(AGES, 0.002)


def assessed(known: Family = SICK, genes: tuple[str, ...] = PANEL) -> Assessment:
    return assess(known, CATALOGUE, on=TODAY, country="NO", consultand=DAUGHTER, genes=genes)


def drawn(known: Family = SICK, draws: int = 40, seed: int = 1, genes: tuple[str, ...] = PANEL) -> Assessment:
    return with_intervals(assessed(known, genes), known, CATALOGUE, draws=draws, seed=seed)


def aunts(number: int) -> list[FamilyFact]:
    """A daughter's mother, with the mother's parents and sisters: breast cancers of all sisters, and two others."""
    facts: list[FamilyFact] = [*trio(), person("gf", "M", born=1920), person("gm", "F", born=1922)]
    facts += [union("v", "gf", "gm"), born("mother", "v"), cancer("gm", Site.OVARY, 60)]
    facts.append(cancer("gf", Site.COLORECTUM, 70))
    for turn in range(number):
        who = f"a{turn}"
        facts += [person(who, "F", born=1945), born(who, "v"), cancer(who, Site.BREAST, 45 + turn)]
    return facts


def intervals_of(assessment: Assessment) -> list[tuple[float, float]]:
    """All intervals of the daughter."""
    mine = assessment.persons[DAUGHTER]
    found = [chance.interval for chance in mine.carrier.values()]
    found += [point.interval for points in mine.remaining_risk.values() for point in points]
    return [one for one in found if one is not None]


def row(value: float, low: float | None, high: float | None, *, measure: Measure = Measure.ODDS_RATIO) -> PenetranceRow:
    unit = Unit.PERCENT if measure is Measure.CUMULATIVE_RISK else Unit.RATIO
    quantity = Quantity(value=value, unit=unit, source="invented", verified=Verified.YES, low=low, high=high)
    return PenetranceRow(
        gene="G", genotype="het", cancer="breast", sex="F", measure=measure, age_from=0, age_to=80, quantity=quantity
    )


# -- the rules, one by one --


@pytest.mark.parametrize(
    ("measure", "value", "low", "high"),
    [(Measure.ODDS_RATIO, 2.5, 2.0, 3.4), (Measure.CUMULATIVE_RISK, 72.0, 65.0, 79.0)],
)
def test_the_published_interval_is_the_2_5_and_97_5_percentile_of_the_draws(
    measure: Measure, value: float, low: float, high: float
) -> None:
    ends = np.array([0.0, NormalDist().inv_cdf(0.025), NormalDist().inv_cdf(0.975)])

    assert drawn_values(row(value, low, high, measure=measure), ends) == pytest.approx([value, low, high], rel=1e-12)


def test_a_figure_without_an_interval_or_with_one_of_no_width_is_the_same_in_every_draw() -> None:
    normals = standard_normals("curve", 100, 1)

    for one in (row(2.5, None, None), row(2.5, 2.5, 2.5)):
        assert drawn_values(one, normals) == pytest.approx(np.full(101, 2.5), rel=1e-12)


def test_a_wider_interval_gives_a_wider_spread_of_the_figure() -> None:
    normals = standard_normals("curve", 200, 1)

    narrow, wide = (drawn_values(row(2.5, low, high), normals) for low, high in ((2.2, 3.0), (1.5, 4.0)))

    inner, outer = percentiles(narrow, 2.5), percentiles(wide, 2.5)
    assert outer[0] < inner[0] < 2.5 < inner[1] < outer[1]


def test_a_point_without_an_interval_moves_with_its_curve_and_one_ratio_beside_another_stays() -> None:
    ends = np.array([0.0, NormalDist().inv_cdf(0.975)])
    curve = [
        replace(row(value, low, high, measure=Measure.CUMULATIVE_RISK), age_to=age)
        for age, value, low, high in ((50, 40.0, None, None), (70, 66.0, None, None), (80, 72.0, 65.0, 79.0))
    ]

    values = lent(curve, ends)

    stretch = np.log(1 - 0.79) / np.log(1 - 0.72)
    assert values[0] == pytest.approx([40.0, 66.0, 72.0], rel=1e-12)
    assert values[1] == pytest.approx([100 * (1 - 0.6**stretch), 100 * (1 - 0.34**stretch), 79.0], rel=1e-12)
    assert lent([row(2.0, None, None), row(3.0, 2.0, 4.0)], ends)[:, 0].tolist() == [2.0, 2.0]


def test_no_draw_is_a_negative_ratio_or_a_risk_beyond_one() -> None:
    normals = np.linspace(-8.0, 8.0, 101)

    ratios = drawn_values(row(2.5, 0.0, 9.0), normals)
    risks = drawn_values(row(90.0, 40.0, 100.0, measure=Measure.CUMULATIVE_RISK), normals)

    assert (ratios > 0.0).all()
    assert ((risks > 0.0) & (risks <= 100.0)).all()


def test_normals_are_standard_repeat_under_a_seed_and_differ_between_curves() -> None:
    one = standard_normals("a", 400, 7)

    assert one[0] == 0.0
    assert one[1:].mean() == pytest.approx(0.0, abs=0.01)
    assert one[1:].std() == pytest.approx(1.0, abs=0.03)
    assert np.array_equal(one, standard_normals("a", 400, 7))
    assert not np.array_equal(one, standard_normals("a", 400, 8))
    assert abs(np.corrcoef(one[1:], standard_normals("b", 400, 7)[1:])[0, 1]) < 0.2


def test_counts_are_drawn_as_jeffreys_interval_says() -> None:
    incidence = CATALOGUE.population("NO").incidence("breast", "F")
    band = int(np.argmax(incidence.cases))

    rates = drawn_rates(incidence, 4000, 1)[:, band] * incidence.person_years[band]

    cases = float(incidence.cases[band])
    assert rates[0] == pytest.approx(cases)
    assert percentiles(rates[1:], cases) == pytest.approx(
        (cases - 1.96 * cases**0.5, cases + 1.96 * cases**0.5), rel=0.01
    )


def test_the_interval_is_moved_out_to_a_point_value_beyond_it() -> None:
    assert percentiles(np.linspace(0.2, 0.3, 101), 0.1) == pytest.approx((0.1, 0.2975))


# -- the hazards of every draw --


def test_the_constraint_solved_for_many_draws_is_the_one_solved_for_one() -> None:
    ratio = Effect(absolute=np.zeros(AGES), multiple=np.full(AGES, 4.0))
    curve = Effect(absolute=np.full(AGES, 0.03), multiple=np.zeros(AGES))
    effects = [[no_effect(), ratio, ratio], [no_effect(), curve, curve]]
    carriers = np.array([[0.99, 0.0099, 0.0001], [0.998, 0.0019, 0.0001]])
    arrays = tuple(
        np.array([[getattr(one, name) for one in gene] for gene in effects])[None] for name in ("absolute", "multiple")
    )

    whole = derive(POPULATION, effects, carriers)
    baseline, excess, fits = balance(POPULATION[None], (arrays[0], arrays[1]), carriers)

    assert fits.all()
    assert baseline[0] == pytest.approx(whole.baseline, rel=1e-9)
    assert excess[0] == pytest.approx(whole.excess, rel=1e-9)


def test_a_draw_whose_carriers_have_more_cancers_than_everybody_is_told_apart_and_never_negative() -> None:
    absolute, multiple = np.zeros((2, 1, 3, AGES)), np.ones((2, 1, 3, AGES))
    absolute[1, 0, 1:], multiple[1, 0, 1:] = 0.5, 0.0

    baseline, excess, fits = balance(np.stack([POPULATION] * 2), (absolute, multiple), np.array([[0.9, 0.09, 0.01]]))

    assert fits.tolist() == [True, False]
    assert (baseline >= 0.0).all()
    assert (excess >= 0.0).all()


@pytest.mark.parametrize(("site", "female"), [(Site.BREAST, True), (Site.COLORECTUM, False), (Site.OVARY, True)])
def test_draw_zero_has_the_hazards_of_the_point_values(site: Site, female: bool) -> None:
    genes = (*PANEL, "ATM", "MUTYH", "PMS2")
    point = site_penetrance(CATALOGUE, "NO", site, female, genes)

    every = drawn_site(CATALOGUE, "NO", site, female, genes, 5, 1)

    assert every.baseline[0] == pytest.approx(point.hazards.baseline, rel=1e-9)
    assert every.excess[0] == pytest.approx(point.hazards.excess, rel=1e-8, abs=1e-12)
    told = told_hazards(point, 40)
    baseline, excess, _ = told_draws(every, 40)
    assert baseline[0] == pytest.approx(told.baseline, rel=1e-9)
    assert excess[0] == pytest.approx(told.excess, rel=1e-8, abs=1e-12)


def test_draw_zero_has_the_health_and_the_posterior_of_the_point_values() -> None:
    known = family(
        *trio(),
        cancer("mother", Site.BREAST, 41),
        cancer("mother", Site.OVARY),
        cancer("father", Site.COLORECTUM, 60),
        well("daughter", 46),
    )
    compiled = compile_family(known, CATALOGUE, on=TODAY, country="NO", panel=PANEL)
    sites = {key: drawn_site(CATALOGUE, "NO", *key, PANEL, 20, 1) for key in compiled.penetrance}
    owners = compiled.cancers.tolist()
    place = compiled.persons.index(DAUGHTER)

    health = drawn_health(compiled, sites, slice(0, 2))

    totals, weighed, masks = [], [], []
    for number, gene in enumerate(compiled.genes):
        assert health.free[0, :, number] == pytest.approx(gene.free, rel=1e-8)
        assert health.cause[0, :, number] == pytest.approx(gene.cause, rel=1e-7, abs=1e-12)
        assert health.own[0, :, number] == pytest.approx(gene.own, rel=1e-8)
        sets = all_sets(gene)
        parts = (health.own[:, :, number], health.free[:, :, number], health.cause[:, :, number])
        made = DrawnGene(gene=gene, own=parts[0], free=parts[1], cause=parts[2])
        total, joint = drawn_terms(made, compiled.plan, owners, sets, [place])
        totals.append(total)
        weighed.append(joint[:, :, 0, :1])
        masks.append(sets.masks)
    none = expectations(totals, weighed, masks, 3)[0, 0]
    exact = solve_causes(compiled.plan, compiled.genes, compiled.cancers)
    assert none == pytest.approx(exact.expect([np.array([[[1.0, 0.0, 0.0]]])] * 4)[place, 0], rel=1e-9)


# -- one parameter, by hand --


def test_one_uncertain_ratio_gives_the_analytic_interval_of_the_risk() -> None:
    draws = 4000
    ratios = drawn_values(row(3.0, 2.0, 5.0), standard_normals("one ratio", draws, 1))
    carriers = np.array([[0.98, 0.0198, 0.0002]])
    absolute = np.zeros((draws + 1, 1, 3, AGES))
    multiple = np.ones((draws + 1, 1, 3, AGES))
    multiple[:, 0, 1:] = ratios[:, None, None]

    baseline, excess, _ = balance(np.broadcast_to(POPULATION, (draws + 1, AGES)), (absolute, multiple), carriers)
    risk = -np.expm1(-(baseline[:, 30:80].sum(axis=-1) + excess[:, 0, 1, 30:80].sum(axis=-1)))

    def by_hand(ratio: float) -> float:
        effect = Effect(absolute=np.zeros(AGES), multiple=np.full(AGES, ratio))
        found = derive(POPULATION, [[no_effect(), effect, effect]], carriers)
        return float(-np.expm1(-(found.baseline[30:80].sum() + found.excess[0, 1, 30:80].sum())))

    assert percentiles(risk[1:], float(risk[0])) == pytest.approx((by_hand(2.0), by_hand(5.0)), rel=0.003)


# -- a whole family --


def test_every_interval_of_the_consultand_contains_its_point_and_has_a_width() -> None:
    answer = drawn()

    mine = answer.persons[DAUGHTER]
    for chance in mine.carrier.values():
        assert chance.interval is not None
        assert 0.0 <= chance.interval[0] <= chance.probability <= chance.interval[1] <= 1.0
    assert mine.carrier["BRCA1"].interval != (mine.carrier["BRCA1"].probability,) * 2
    for points in mine.remaining_risk.values():
        assert points[0].interval == (0.0, 0.0)
        for point in points[1:]:
            assert point.interval is not None
            assert 0.0 <= point.interval[0] < point.risk < point.interval[1] <= 1.0


def test_the_point_values_and_everybody_else_stay_as_they_were() -> None:
    point, answer = assessed(), drawn()

    assert answer.persons[PersonId("mother")] == point.persons[PersonId("mother")]
    mine = answer.persons[DAUGHTER]
    stripped = replace(
        mine,
        draws=0,
        carrier={gene: replace(one, interval=None) for gene, one in mine.carrier.items()},
        remaining_risk={
            site: tuple(replace(one, interval=None) for one in points) for site, points in mine.remaining_risk.items()
        },
    )
    assert stripped == point.persons[DAUGHTER]


def test_the_same_seed_gives_the_same_intervals_and_another_seed_others() -> None:
    assert drawn() == drawn()
    assert drawn(seed=2) != drawn()


def test_more_draws_move_an_interval_a_little_only() -> None:
    few, many = (drawn(draws=number).persons[DAUGHTER].carrier["BRCA1"].interval for number in (100, 400))

    assert few is not None
    assert many is not None
    assert few == pytest.approx(many, rel=0.15)


def test_nobodys_interval_hangs_on_who_else_is_asked() -> None:
    known = family(*aunts(2))
    point = assessed(known)
    alone = with_intervals(point, known, CATALOGUE, draws=40)
    together = with_intervals(point, known, CATALOGUE, draws=40, persons=list(point.persons))

    assert np.allclose(intervals_of(alone), intervals_of(together), rtol=1e-9, atol=0.0)


def test_a_draw_that_is_impossible_for_one_person_still_counts_for_the_others() -> None:
    point = assessed()
    compiled = compile_family(SICK, CATALOGUE, on=TODAY, country="NO", panel=PANEL)
    site = drawn_site(CATALOGUE, "NO", Site.BREAST, True, PANEL, 3, 1)
    assert site is not None
    sites = {(Site.BREAST, True): replace(site, fits=np.array([True, True, True, False]))}
    mine = questions_of(compiled, point.persons[DAUGHTER], DAUGHTER, sites)
    hers = questions_of(compiled, point.persons[PersonId("mother")], PersonId("mother"), sites)
    shared, (for_mother, for_daughter) = which_fit(
        sites, [replace(hers, fits=np.array([True, False, True, True])), replace(mine, fits=np.full(4, True))]
    )

    assert shared.tolist() == [True, True, True, False]
    assert for_mother.tolist() == [True, False, True, False]
    assert for_daughter.tolist() == [True, True, True, False]


def test_somebody_of_whom_nothing_is_known_carries_with_the_populations_chance_in_every_draw() -> None:
    known = family(person("daughter", "F", born=1980))

    mine = drawn(known).persons[DAUGHTER]

    for chance in mine.carrier.values():
        assert chance.interval is not None
        assert chance.interval[1] - chance.interval[0] < 1e-12


def test_ten_cancers_in_a_draw_are_answered_as_the_exact_sum_over_their_causes_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = family(*aunts(8))
    point = assessed(known)

    bounded = with_intervals(point, known, CATALOGUE, draws=20)
    monkeypatch.setattr(drawn_answers, "MOST_SUMMED", 10)
    exact = with_intervals(point, known, CATALOGUE, draws=20)

    ends = [np.array(intervals_of(one)) for one in (bounded, exact)]
    assert np.abs(ends[0] - ends[1]).max() < 1e-5
    note = next(one for one in bounded.notes if one.code == "draws_bounded")
    assert 0.0 < float(note.data["bound"]) < 3e-3
    assert not any(one.code == "draws_bounded" for one in exact.notes)


def test_with_twelve_cancers_everybodys_intervals_contain_their_points() -> None:
    known = family(*aunts(10))
    asked = [PersonId("daughter"), PersonId("a3"), PersonId("father")]

    told = with_intervals(assessed(known), known, CATALOGUE, draws=20, persons=asked)

    for who in asked:
        for chance in told.persons[who].carrier.values():
            assert chance.interval is not None
            assert chance.interval[0] <= chance.probability <= chance.interval[1]
    alone = with_intervals(assessed(known), known, CATALOGUE, draws=20, persons=asked[1:2])
    assert alone.persons[asked[1]].carrier["BRCA1"].interval == pytest.approx(
        told.persons[asked[1]].carrier["BRCA1"].interval, abs=1e-5
    )


def test_figures_without_an_interval_are_named_and_counted() -> None:
    answer = drawn()

    assert answer.draws == 40
    assert "BRCA1 allele frequency: bws" in answer.fixed
    assert not any(name.startswith("BRCA1 breast F, 50") for name in answer.fixed)
    lent = next(one for one in answer.notes if one.code == "intervals_lent")
    assert "BRCA1 breast F, 50" in lent.data["figures"]
    note = next(one for one in answer.notes if one.code == "intervals")
    assert note.data == {"draws": "40", "fixed": str(len(answer.fixed))}


def test_a_cancelled_ticket_ends_the_draws() -> None:
    ticket = Ticket()
    ticket.cancel()

    with pytest.raises(Cancelled):
        with_intervals(assessed(), SICK, CATALOGUE, draws=40, ticket=ticket)


def test_progress_never_falls_and_ends_within_its_total() -> None:
    told: list[tuple[int, int]] = []

    with_intervals(assessed(), SICK, CATALOGUE, draws=40, ticket=Ticket(lambda done, total: told.append((done, total))))

    assert told == sorted(told)
    assert all(done < total for done, total in told)


def test_too_few_draws_are_refused() -> None:
    with pytest.raises(NotApplicable):
        drawn(draws=5)


def test_the_json_of_an_assessment_tells_draws_intervals_and_what_stayed_fixed() -> None:
    told = json.loads(json.dumps(as_json(drawn())))

    assert told["draws"] == 40
    assert told["fixed_evidence"]
    low, high = told["persons"]["daughter"]["carrier"]["BRCA1"]["interval"]
    assert low < told["persons"]["daughter"]["carrier"]["BRCA1"]["probability"] < high
    assert told["persons"]["daughter"]["remaining_risk"]["breast"][-1]["interval"][0] > 0.0
    assert told["persons"]["mother"]["carrier"]["BRCA1"]["interval"] is None


def test_an_interval_supposes_what_the_assessment_supposes() -> None:
    supposed = [Hypothesis(person=DAUGHTER, gene="BRCA1", positive=False)]
    point = assess(SICK, CATALOGUE, on=TODAY, country="NO", consultand=DAUGHTER, genes=PANEL, hypotheses=supposed)

    told = assess_with_intervals(SICK, CATALOGUE, point, draws=40, hypotheses=supposed)

    chance = told.persons[DAUGHTER].carrier["BRCA1"]
    plain = drawn().persons[DAUGHTER].carrier["BRCA1"].interval
    assert chance.interval is not None
    assert plain is not None
    assert chance.interval[0] < chance.probability < chance.interval[1] < plain[0]


def test_the_supposed_frequency_of_a_familial_variant_is_named_with_what_hangs_on_it() -> None:
    variant = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup")
    found = ReportedVariant(variant=variant, reported_class=VariantClass.PATHOGENIC)
    asked = TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT, sought=(variant,), variants=(found,))
    whole = TestReport(genes=("BRCA1",), method=TestMethod.SEQUENCING)
    facts = (
        *trio(),
        ResultReceived(person=PersonId("mother"), report=asked),
        ResultReceived(person=PersonId("father"), report=whole),
        ResultReceived(person=DAUGHTER, report=TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT)),
    )
    known = family(*facts)

    told = drawn(known, draws=20)

    assert {"BRCA1 familial variant's frequency: supposed", "BRCA1 test sensitivity: bws"} <= set(told.fixed)
    assert not any(one.startswith("BRCA2 test sensitivity") for one in told.fixed)
    note = next(one for one in told.notes if one.code == "familial_frequency")
    common, rare = (float(note.data[name]) for name in ("chance_common", "chance_rare"))
    point = told.persons[DAUGHTER].carrier["BRCA1"].probability
    assert note.data["gene"] == "BRCA1"
    assert common < point < rare
    again = compile_family(known, CATALOGUE, on=TODAY, country="NO", panel=PANEL, familial_frequency=1e-4)
    joint, _ = posterior(again, DAUGHTER)
    rows = joint.marginals[0][again.persons.index(DAUGHTER)]
    assert common == pytest.approx(float(rows[again.genes[0].locus.copies[1] > 0].sum()), abs=1e-12)


def test_without_a_familial_variant_nothing_is_said_of_its_frequency() -> None:
    told = drawn(draws=20)

    assert "familial_frequency" not in {note.code for note in told.notes}
    assert not any("familial" in one or "sensitivity" in one for one in told.fixed)
