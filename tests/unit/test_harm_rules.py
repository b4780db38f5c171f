"""The rules that keep people from harm, one by one; where each acts is told in docs/decisions/0036."""

from dataclasses import replace

import pytest

from predispo.app.journeying import objections, take_all_the_same
from predispo.app.planning import offspring_told, plan_json, plan_notes
from predispo.domain import facts
from predispo.domain.facts import FamilyFact, PersonDied, RuleSetAside
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.law import Duty
from predispo.domain.offspring import Offspring
from predispo.domain.person import Details
from predispo.domain.plan import Care, Plan
from predispo.domain.testing import TestPurpose
from predispo.domain.variant import Zygosity
from predispo.evidence.law import in_country
from predispo.guidance.between import revealed_by
from predispo.phrases.phrases import load
from tests.builders import born, family, person, union
from tests.unit.test_guidance_plan import CATALOGUE, ON, found, people, plan, result

WORDS = load("en")


def three(*told: FamilyFact) -> Family:
    """A grandmother, her daughter and son, and the daughter's daughter, with a partner who married in."""
    return family(
        person("granny", "F", born=1940),
        person("grandpa", "M", born=1938),
        union("u1", "grandpa", "granny"),
        person("mother", "F", born=1965),
        born("mother", "u1"),
        person("uncle", "M", born=1968),
        born("uncle", "u1"),
        person("father", "M", born=1963),
        union("u2", "father", "mother"),
        person("girl", "F", born=1992),
        born("girl", "u2"),
        *told,
    )


def offspring_of(gene: str, *more: FamilyFact, year: int = 1990, **variant: object) -> Offspring:
    known = people("F", year, result("daughter", found(gene, **variant), gene=gene), *more)
    (one,) = plan(known).offspring
    return one


# -- irreversible surgery waits for a second sample --


def test_an_operation_waits_for_the_confirmation_on_a_second_sample() -> None:
    def cautions(*, confirmed: bool) -> list[bool]:
        known = people("F", 1980, result("daughter", found("BRCA1"), confirmed_on_second_sample=confirmed))
        operations = [one for one in plan(known).offers if one.kind == "risk_reducing_surgery"]
        return [Care.CONFIRM_FIRST in {each.care for each in one.cautions} for one in operations]

    assert cautions(confirmed=False)
    assert all(cautions(confirmed=False))
    assert not any(cautions(confirmed=True))


# -- a test may reveal the person between --


def test_the_test_of_a_grandchild_would_reveal_the_parent_between() -> None:
    carrier = result("granny", found("BRCA1"))

    assert revealed_by(three(carrier), PersonId("girl")) == (PersonId("mother"),)
    assert revealed_by(three(carrier), PersonId("uncle")) == ()
    assert revealed_by(three(carrier, result("mother", found("BRCA1"))), PersonId("girl")) == ()
    assert revealed_by(three(carrier, PersonDied(person=PersonId("mother"))), PersonId("girl")) == ()
    assert revealed_by(three(), PersonId("girl")) == ()


def test_the_test_of_a_niece_would_reveal_her_mother() -> None:
    assert revealed_by(three(result("uncle", found("BRCA1"))), PersonId("girl")) == (PersonId("mother"),)


@pytest.mark.parametrize("country", ["NO", "GB", "XX"])
def test_such_a_test_waits_for_a_talk_in_every_country_and_the_reason_is_recorded(country: str) -> None:
    known = three(result("granny", found("BRCA1")))
    order = facts.TestOrdered(person=PersonId("girl"), genes=("BRCA1",), purpose=TestPurpose.PREDICTIVE)

    against = objections(known, order, in_country(CATALOGUE.laws, country), today=ON)

    (one,) = [each for each in against if each.rule.duty is Duty.REVEALS_ANOTHER]
    assert one.person == "mother"
    aside = take_all_the_same(order, against, "the mother was told", today=ON).facts[1:]
    assert ("mother", "EUR/reveals-another") in {
        (each.person, each.rule) for each in aside if isinstance(each, RuleSetAside)
    }


# -- offspring and reproductive options --


def test_each_child_of_a_carrier_has_an_even_chance_whatever_the_carriers_sex() -> None:
    woman = offspring_of("BRCA1")
    man = plan(people("M", 1990, result("daughter", found("BRCA1")))).offspring[0]

    assert woman.chance == man.chance == 0.5
    assert woman.matters_from is not None
    assert woman.matters_from >= 18
    assert woman.guideline


def test_a_syndrome_of_childhood_matters_to_a_child_early() -> None:
    assert offspring_of("TP53").matters_from == 0
    age = offspring_of("APC").matters_from
    assert age is not None
    assert age < 18


@pytest.mark.parametrize(
    ("gene", "disease"),
    [
        ("BRCA2", "Fanconi anaemia D1"),
        ("PALB2", "Fanconi anaemia N"),
        ("ATM", "ataxia telangiectasia"),
        ("MSH6", "CMMRD"),
        ("MUTYH", "MUTYH-associated polyposis"),
        ("TP53", ""),
    ],
)
def test_the_partners_test_is_named_for_genes_of_which_two_copies_cause_a_disease(gene: str, disease: str) -> None:
    one = offspring_of(gene)

    assert one.recessive == disease
    assert one.both == 0.25


def test_who_has_two_copies_passes_one_on_to_every_child() -> None:
    one = offspring_of("MUTYH", zygosity=Zygosity.HOMOZYGOUS)

    assert (one.chance, one.both) == (1.0, 0.5)


def test_a_variant_in_some_cells_gives_no_chance_but_a_bound() -> None:
    one = offspring_of("TP53", zygosity=Zygosity.MOSAIC)

    assert one.chance is None
    assert "at most 50 %" in " ".join(offspring_told(people("F", 1990), _with(one), WORDS, str))


def test_a_gene_that_acts_from_the_father_says_so() -> None:
    assert offspring_of("SDHD").paternal
    assert not offspring_of("SDHB").paternal


def test_the_other_parent_and_the_children_who_were_not_tested_are_named() -> None:
    children = (person("partner", "M", born=1988), union("v", "partner", "daughter"), person("boy", "M", born=2015))
    carrier = offspring_of("ATM", *children, born("boy", "v"), result("partner", found("ATM"), gene="ATM"))
    free = offspring_of("ATM", *children, born("boy", "v"), result("partner", gene="ATM"))
    silent = offspring_of("ATM", *children, born("boy", "v"))

    partner = PersonId("partner")
    assert (carrier.partners[partner], free.partners[partner], silent.partners[partner]) == (True, False, None)
    assert silent.untested == (PersonId("boy"),)


@pytest.mark.parametrize(("year", "told"), [(1990, True), (1960, False)])
def test_ways_to_a_child_are_told_to_whom_they_may_concern(year: int, told: bool) -> None:
    known = people("F", year, result("daughter", found("BRCA2"), gene="BRCA2"))
    lines = offspring_told(known, plan(known), WORDS, str)

    assert any("a test of embryos" in line for line in lines) is told
    assert any("even chance (50 %)" in line for line in lines)


def test_who_carries_nothing_is_told_nothing_of_children() -> None:
    known = people("F", 1990)

    assert plan(known).offspring == ()
    assert plan_json(known, plan(known), WORDS)["offspring"] == []


def _with(one: Offspring) -> Plan:
    return replace(plan(people("F", 1990)), offspring=(one,))


# -- negative, informative --


@pytest.mark.parametrize(("gene", "remains"), [("CHEK2", True), ("ATM", True), ("BARD1", True), ("BRCA1", False)])
def test_without_the_familys_variant_of_a_moderate_gene_the_familys_risk_remains(gene: str, remains: bool) -> None:
    known = people("F", 1980, result("mother", found(gene), gene=gene), result("daughter", gene=gene))
    made = plan(known)

    assert made.negative == (gene,)
    assert any("risk by family history remains" in note for note in plan_notes(made, WORDS)) is remains


# -- every consultation --


def test_a_consultation_records_who_was_there_and_who_interpreted() -> None:
    held = facts.ConsultationHeld.__dataclass_fields__

    assert {"counsellor", "present", "interpreter"} <= set(held)
    assert {"language", "flags"} <= set(Details.__dataclass_fields__)
