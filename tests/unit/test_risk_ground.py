"""What a figure rests on: all of it, nothing else, and how it enters."""

from datetime import date

import numpy as np
import pytest

from predispo.app.assessing import assess_family, assess_with_intervals
from predispo.app.grounding import Grounds, grounds_of_carrier, grounds_of_risk
from predispo.domain.cancer import Cancer, Marker, MarkerStatus, Procedure, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, FamilyFact, RoleTaken, SurgeryDone
from predispo.domain.family import Family
from predispo.domain.ground import Spread, Way
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.ground import ground_lines, ground_title
from predispo.phrases.phrases import load
from tests.builders import cancer, family, trio
from tests.evidence_editions import INVENTED, edition

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


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """An edition with invented shares of ovarian tumours, and invented factors of an operation."""
    shares = (
        f'[[share]]\ncancer = "ovary"\nsex = "F"\n{gene}tumour = "histology={kind}"\nvalue = {value}\n'
        f'unit = "proportion"\n{INVENTED}'
        for gene, values in (("", (0.6, 0.4)), ('gene = "BRCA1"\n', (0.95, 0.05)))
        for kind, value in zip(("serous", "other"), values, strict=True)
    )
    words = '[[histology]]\ncancer = "ovary"\nkind = "serous"\nwords = ["serous"]\n'
    factors = (
        f'[[factor]]\nprocedure = "salpingo_oophorectomy"\ncancer = "ovary"\n{gene}value = {value}\nunit = "ratio"\n'
        f"low = {value / 2}\nhigh = {value * 2}\n{INVENTED}"
        for gene, value in (("", 0.2), ('gene = "BRCA1"\n', 0.1))
    )
    folder = tmp_path_factory.mktemp("edition")
    return edition(folder, models={"markers": words + "".join(shares), "surgery": "".join(factors)})


SEROUS = DiagnosisMade(
    person=PersonId("mother"), cancer=Cancer(site=Site.OVARY, morphology="serous"), age=Age.exactly(50)
)
REMOVED = SurgeryDone(person=DAUGHTER, procedure=Procedure.SALPINGO_OOPHORECTOMY, age=Age.exactly(40))


@pytest.mark.parametrize("language", ["en", "nb"])
def test_markers_and_operations_that_act_are_among_the_sources_with_their_words(
    cited: Catalogue, language: str
) -> None:
    known = family(*trio(), SEROUS, REMOVED, RoleTaken(person=DAUGHTER, role=Role.CONSULTAND))
    told = assess_family(known, cited, on=date(2026, 11, 1), country="NO")
    chance = grounds_of_carrier(told, known, cited, person=DAUGHTER, gene="BRCA1")
    risk = grounds_of_risk(told, known, cited, person=DAUGHTER, site="ovary", age=80)

    tumours = [one for one in chance.grounds if Way.TUMOUR in one.ways]
    assert [(one.gene, one.detail, one.figures[0].value) for one in tumours] == [
        ("", "histology=serous", 0.6),
        ("BRCA1", "histology=serous", 0.95),
    ]
    factors = [one for one in risk.grounds if Way.OPERATION in one.ways]
    assert [(one.gene, one.figures[0].value) for one in factors] == [("", 0.2), ("BRCA1", 0.1)]
    assert {one.figures[0].spread for one in factors} == {Spread.DRAWN}
    assert {Way.OPERATION, Way.TUMOUR} <= {way for one in chance.grounds for way in one.ways}
    assert not chance.unweighed
    words = load(language)
    for one in (*tumours, *factors):
        assert "{" not in ground_title(words, one)
        assert len(ground_lines(words, one, "Somebody, somewhere.")) >= 4


def test_markers_and_operations_without_a_cited_figure_are_told_to_weigh_nothing() -> None:
    tumour = Cancer(site=Site.BREAST, markers=(Marker(name="ER", status=MarkerStatus.NEGATIVE),))
    ill_mother = DiagnosisMade(person=PersonId("mother"), cancer=tumour, age=Age.exactly(50))
    known = family(*trio(), ill_mother, REMOVED, RoleTaken(person=DAUGHTER, role=Role.CONSULTAND))

    found = of_carrier(known, "BRCA1")

    assert {(one.code, one.person) for one in found.unweighed} == {
        ("markers_not_used", PersonId("mother")),
        ("censored_at_surgery", DAUGHTER),
    }
    assert not any({Way.TUMOUR, Way.OPERATION} & set(one.ways) for one in found.grounds)


def test_a_figure_that_is_not_there_is_refused() -> None:
    with pytest.raises(NotApplicable, match="no such figure"):
        of_risk(ill(), "ovary", 47)
    with pytest.raises(NotApplicable, match="no such figure"):
        of_carrier(ill(), "NOTCH9")
