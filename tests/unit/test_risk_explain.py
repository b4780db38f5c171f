"""Why, what if and whom to test, for real families with the real evidence."""

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
import pytest

from predispo.app.assessing import assess_with_intervals
from predispo.app.explaining import explain_family, hypothesis_of, suppose, whom_to_test
from predispo.domain.advice import Hypothesis, TestCosts
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, PersonDied, RoleTaken
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.errors import ImpossibleFamily, NotApplicable, TooManyLoops, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.explain import influences
from predispo.risk.penetrance import panel as all_genes
from predispo.risk.whom import whom_to_test as whom
from tests.builders import born, cancer, family, person, trio, union, well
from tests.unit.test_risk_assess import BRCA1, reported

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
DAUGHTER = PersonId("daughter")
NOW: dict[str, Any] = {"on": TODAY, "country": "NO"}


def asked(*facts: FamilyFact) -> Family:
    """A trio and more, of which the daughter seeks counsel."""
    return family(*trio(), *facts, RoleTaken(person=DAUGHTER, role=Role.CONSULTAND))


def influence(found: Any) -> dict[str, float]:
    return {one.person: one.log_bayes_factor for one in found.explanation}


def log_odds(assessment: Any, gene: str = "any") -> float:
    chance = assessment.persons[DAUGHTER].carrier[gene].probability
    return float(np.log(chance / (1.0 - chance)))


def test_the_mothers_cancers_are_worth_the_odds_with_them_over_the_odds_without() -> None:
    ill = (cancer("mother", Site.BREAST, 38), cancer("mother", Site.OVARY, 50))
    told = explain_family(asked(*ill, well("father", 70)), CATALOGUE, **NOW)
    silent = suppose(asked(well("father", 70)), CATALOGUE, **NOW, hypotheses=())

    assert influence(told)["mother"] == pytest.approx(log_odds(told) - log_odds(silent), abs=1e-9)
    assert told.explanation[0].person == "mother"
    assert influence(told)["father"] < 0.0


def test_one_gene_may_be_asked_about() -> None:
    ill = (cancer("mother", Site.BREAST, 38), cancer("mother", Site.OVARY, 50))
    told = explain_family(asked(*ill), CATALOGUE, **NOW, gene="BRCA1")
    silent = suppose(asked(), CATALOGUE, **NOW, hypotheses=())

    assert influence(told)["mother"] == pytest.approx(log_odds(told, "BRCA1") - log_odds(silent, "BRCA1"), abs=1e-9)
    with pytest.raises(NotApplicable, match="not among the genes"):
        explain_family(asked(*ill), CATALOGUE, **NOW, gene="NOTCH9")


def test_the_carrier_mother_moves_the_odds_by_hand_computed_bayes() -> None:
    told = explain_family(asked(reported("mother", BRCA1)), CATALOGUE, **NOW, gene="BRCA1")

    # a heterozygous mother gives her allele to every second child: the odds are even, but for the father's
    before = CATALOGUE.gene("BRCA1").allele_frequency().value
    odds = (1.0 - (1.0 - before) ** 2) / (1.0 - before) ** 2
    assert influence(told)["mother"] == pytest.approx(-np.log(odds), abs=5e-3)


def test_a_relative_of_whom_nothing_is_known_has_no_influence() -> None:
    told = explain_family(asked(cancer("mother", Site.BREAST, 38)), CATALOGUE, **NOW)

    assert influence(told)["father"] == 0.0
    assert influence(told)["daughter"] == 0.0


def test_relabelling_the_family_moves_no_influence() -> None:
    def told(mother: str, father: str) -> dict[str, float]:
        facts = (
            person(father, "M", born=1950),
            person(mother, "F", born=1952),
            union("u", father, mother),
            person("daughter", "F", born=1980),
            born("daughter", "u"),
            cancer(mother, Site.OVARY, 50),
            well(father, 70),
        )
        found = explain_family(
            family(*facts),
            CATALOGUE,
            **NOW,
            assessment=suppose(family(*facts), CATALOGUE, **NOW, hypotheses=(), consultand=DAUGHTER),
        )
        return influence(found)

    one, other = told("anna", "ola"), told("x9", "b2")
    assert one["anna"] == pytest.approx(other["x9"], abs=1e-12)
    assert one["ola"] == pytest.approx(other["b2"], abs=1e-12)


def test_the_answer_names_the_figures_it_rests_on_and_whether_they_were_verified() -> None:
    told = explain_family(asked(reported("mother", BRCA1)), CATALOGUE, **NOW)

    rows = [one for one in told.rests_on if one.gene == "BRCA1"]
    assert {"breast", "ovary", "allele_frequency"} <= {one.cancer for one in rows}
    assert all(one.source in told.sources for one in rows)
    assert len(set(told.rests_on)) == len(told.rests_on)


def test_supposing_what_is_known_changes_nothing() -> None:
    known = asked(reported("mother", BRCA1), cancer("mother", Site.BREAST, 38))
    plain = suppose(known, CATALOGUE, **NOW, hypotheses=())
    again = suppose(
        known, CATALOGUE, **NOW, hypotheses=[Hypothesis(person=PersonId("mother"), gene="BRCA1", positive=True)]
    )

    assert again == plain


def test_supposing_against_a_report_is_refused_with_a_cure() -> None:
    with pytest.raises(ImpossibleFamily, match="found already") as refused:
        suppose(
            asked(reported("mother", BRCA1)),
            CATALOGUE,
            **NOW,
            hypotheses=[Hypothesis(person=PersonId("mother"), gene="BRCA1", positive=False)],
        )
    assert refused.value.data["persons"] == ("mother",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mother:BRCA1", "cannot be read"),
        ("BRCA1=negative", "cannot be read"),
        ("mother:BRCA1=maybe", "cannot be read"),
        ("nobody:BRCA1=negative", "Nobody in this family"),
        ("mother:NOTCH9=negative", "cannot compute with NOTCH9"),
    ],
)
def test_a_supposition_that_is_wrong_is_refused_with_a_cure(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        hypothesis_of(text, asked(), CATALOGUE)
    assert refused.value.cure
    assert refused.value.exit_code == 3


def test_a_supposition_is_read_in_any_case_and_with_colons_in_the_identifier() -> None:
    known = family(person("a:b", "F"))

    found = hypothesis_of("a:b: brca1 = Negative", known, CATALOGUE)

    assert found == Hypothesis(person=PersonId("a:b"), gene="BRCA1", positive=False)


def advised(known: Family, costs: TestCosts | None = None) -> Any:
    assessment = suppose(known, CATALOGUE, **NOW, hypotheses=())
    return whom_to_test(known, CATALOGUE, assessment, costs=costs)


def test_the_daughter_of_a_carrier_learns_one_bit_from_the_familial_test() -> None:
    found = advised(asked(reported("mother", BRCA1)))

    first = found[0]
    assert (first.person, first.familial, first.affected) == (DAUGHTER, BRCA1, False)
    assert first.probability_positive == pytest.approx(0.5, abs=1e-2)
    assert first.about_consultand == pytest.approx(1.0, abs=2e-2)
    assert "mother" not in {one.person for one in found}


def test_an_affected_mother_tells_more_of_her_daughter_than_the_healthy_father() -> None:
    found = [
        one
        for one in advised(asked(cancer("mother", Site.BREAST, 35), cancer("mother", Site.OVARY, 50)))
        if one.person != DAUGHTER
    ]

    assert [one.person for one in found] == ["mother", "father"]
    assert found[0].affected
    assert not found[1].affected
    assert found[0].about_consultand > 10 * found[1].about_consultand
    assert all(0.0 <= one.about_consultand <= one.about_family + 1e-12 for one in found)


def test_the_dead_are_not_tested_and_a_dear_test_ranks_lower() -> None:
    dead = PersonDied(person=PersonId("father"))
    known = asked(reported("mother", BRCA1), dead)

    found = advised(known, TestCosts(panel=1.0, familial=1000.0))

    assert "father" not in {one.person for one in found}
    assert found[0].familial is None
    assert found[-1].familial == BRCA1


def test_where_the_family_raised_no_chance_nobody_is_proposed() -> None:
    assert advised(asked()) == ()


def crossed(couples: int, ill: int) -> Family:
    """So many men and women, each man with a daughter of each woman; some daughters have breast cancer."""
    facts: list[FamilyFact] = []
    for number in range(couples):
        facts += [person(f"m{number}", "M", born=1940), person(f"w{number}", "F", born=1942)]
    for child in (f"m{one}w{other}" for one in range(couples) for other in range(couples)):
        man, woman = child.split("w")
        facts += [union(f"u{child}", man, f"w{woman}"), person(child, "F", born=1975), born(child, f"u{child}")]
        facts.append(well(child, 40))
    return family(*facts, *(cancer(f"m{number}w{number}", Site.BREAST, 44) for number in range(ill)))


ASKED: dict[str, Callable[[Family, PersonId], object]] = {
    "answer": lambda known, who: assess(known, CATALOGUE, **NOW, consultand=who),
    "reasons": lambda known, who: influences(known, CATALOGUE, **NOW, consultand=who, panel=all_genes(CATALOGUE)),
    "whom to test": lambda known, who: whom(
        known, CATALOGUE, **NOW, consultand=who, panel=all_genes(CATALOGUE), leading=("BRCA1",)
    ),
}


def test_draws_out_of_reach_are_told_in_time() -> None:
    known = crossed(7, 6)
    found = assess(known, CATALOGUE, **NOW, consultand=PersonId("m0w0"), genes=["BRCA1"])

    with pytest.raises(TooManyLoops, match="for an interval"):
        assess_with_intervals(known, CATALOGUE, found, draws=1000)


@pytest.mark.parametrize("question", list(ASKED))
def test_loops_and_cancers_out_of_reach_are_told_in_time_with_the_cure(question: str) -> None:
    known = crossed(11, 6)

    with pytest.raises(TooManyLoops) as caught:
        ASKED[question](known, PersonId("m0w0"))

    assert "fewer genes" in (caught.value.cure or "")
