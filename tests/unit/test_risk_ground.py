"""What a figure rests on: all of it, nothing else, and how it enters."""

from datetime import date

import numpy as np
import pytest

from predispo.app.assessing import assess_family, assess_with_intervals
from predispo.app.grounding import Grounds, grounds_of_carrier, grounds_of_risk
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, RoleTaken
from predispo.domain.family import Family
from predispo.domain.ground import Spread, Way
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.ground import ground_lines, ground_title
from predispo.phrases.phrases import load
from tests.builders import cancer, family, trio

CATALOGUE = Catalogue.load()
DAUGHTER = PersonId("daughter")


def ill(*facts: FamilyFact) -> Family:
    return family(*trio(), cancer("mother", Site.OVARY, 50), *facts, RoleTaken(person=DAUGHTER, role=Role.CONSULTAND))


def of_carrier(known: Family, gene: str | None) -> Grounds:
    told = assess_family(known, CATALOGUE, on=date(2026, 11, 1), country="NO")
    return grounds_of_carrier(told, known, CATALOGUE, person=DAUGHTER, gene=gene)


def of_risk(known: Family, site: str, age: int) -> Grounds:
    told = assess_family(known, CATALOGUE, on=date(2026, 11, 1), country="NO")
    return grounds_of_risk(told, known, CATALOGUE, person=DAUGHTER, site=site, age=age)


def test_a_chance_rests_on_the_genes_frequency_its_curves_and_the_rivals_for_the_familys_cancers() -> None:
    found = of_carrier(ill(), "BRCA1")

    own = [one for one in found.grounds if one.gene == "BRCA1"]
    rivals = [one for one in found.grounds if Way.RIVAL in one.ways]
    assert own[0].measure == "allele_frequency"
    assert own[0].figures[0].value == CATALOGUE.gene("BRCA1").allele_frequency().value
    assert ("ovary", "F") in {(one.cancer, one.sex) for one in own}
    assert rivals
    assert {(one.cancer, one.sex) for one in rivals} == {("ovary", "F")}
    assert "BRCA1" not in {one.gene for one in rivals}
    assert found.chance is not None
    assert 0.0 < found.chance.probability < 1.0


def test_the_whole_panel_has_no_rivals() -> None:
    found = of_carrier(ill(), None)

    assert all(Way.RIVAL not in one.ways for one in found.grounds)
    assert {"BRCA1", "MLH1", "TP53"} <= {one.gene for one in found.grounds}


def test_every_source_that_an_assessment_names_for_ovarian_cancer_stands_under_its_risk() -> None:
    found = of_risk(ill(), "ovary", 80)

    used = {
        row.source
        for gene in CATALOGUE.supported(["ovary"])
        for row in CATALOGUE.chosen_rows(gene, "ovary", "F", "counselling")
    }
    incidence = CATALOGUE.population("NO").incidence("ovary", "F").source
    mortality = CATALOGUE.population("NO").mortality("F").source
    assert {one.source for one in found.grounds} == used | {incidence, mortality}
    assert found.carriers[0][0] == "BRCA1"


def test_only_the_ages_between_now_and_then_of_the_population_enter() -> None:
    found = of_risk(ill(), "ovary", 60)

    counted = next(one for one in found.grounds if one.measure == "incidence")
    assert [(one.age_from, one.age_to) for one in counted.figures] == [(45, 49), (50, 54), (55, 59)]
    rates = CATALOGUE.population("NO").incidence("ovary", "F").rates()[9:12] * 100_000
    assert np.allclose([one.value for one in counted.figures], rates)
    assert all(one.interval and one.interval[0] <= one.value <= one.interval[1] for one in counted.figures)


def test_what_is_told_to_stay_fixed_is_what_the_draws_leave_fixed() -> None:
    known = ill()
    told = assess_family(known, CATALOGUE, on=date(2026, 11, 1), country="NO")
    drawn = assess_with_intervals(known, CATALOGUE, told, draws=20)

    found = grounds_of_carrier(told, known, CATALOGUE, person=DAUGHTER, gene=None)

    fixed = {
        f"{one.gene} {one.cancer} {one.sex}{'' if figure.age_to is None else f', {figure.age_to}'}: {one.source}"
        for one in found.grounds
        if one.cancer and one.measure not in ("incidence", "mortality")
        for figure in one.figures
        if figure.spread in (Spread.FIXED, Spread.HELD)
    }
    named = {one for one in drawn.fixed if "allele frequency" not in one and "new mutations" not in one}
    assert (
        fixed <= {name.replace(" B,", " F,") for name in named} | {name.replace(" B,", " M,") for name in named} | named
    )
    assert fixed


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_ground_of_the_panel_has_its_words_and_says_where_no_interval_is_published(language: str) -> None:
    words = load(language)
    found = (*of_carrier(ill(), None).grounds, *of_risk(ill(), "breast", 80).grounds)

    fixed = words.text("ground-spread-fixed")
    for one in found:
        lines = ground_lines(words, one, "Somebody, somewhere.")
        assert ground_title(words, one)
        assert "Somebody, somewhere." in lines
        assert any(fixed in line for line in lines) == all(figure.spread is Spread.FIXED for figure in one.figures)


def test_a_figure_that_is_not_there_is_refused() -> None:
    with pytest.raises(NotApplicable, match="no such figure"):
        of_risk(ill(), "ovary", 47)
    with pytest.raises(NotApplicable, match="no such figure"):
        of_carrier(ill(), "NOTCH9")
