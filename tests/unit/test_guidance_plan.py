"""Plans: for every row of the evidence somebody for whom it is and somebody for whom it is not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predispo.app.planning import mark_done, plan_for, plan_json, read_choices, with_choice
from predispo.domain.assessment import CarrierProbability
from predispo.domain.cancer import ORGAN_REMOVED, Procedure, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    FamilyFact,
    PersonDied,
    ResultReceived,
    RiskFactorNoted,
    SurgeryDone,
    SurveillanceDone,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.plan import Basis, Care, Doubt, Offer, Plan, State
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.guideline import Action, Guideline
from predispo.guidance.limbs import IRRADIATED, form_factor
from predispo.guidance.organs import unit_of
from predispo.phrases.phrases import load
from tests.builders import born, cancer, family, person, trio, union, well
from tests.unit.guidance_cases import assessed

ON = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
ROWS = [(guide, action) for guide in CATALOGUE.guidelines for action in guide.actions]
ME = PersonId("daughter")
RISKS = {
    "s011": ({}, {40: 0.05, 50: 0.10, 80: 0.20}, 20),
    "s014": ({}, {40: 0.05, 50: 0.10, 80: 0.20}, 20),
    "s015": ({}, {40: 0.05, 50: 0.10, 80: 0.20}, 20),
    "s012": ({"me": 0.1}, {40: 0.05, 50: 0.2, 80: 0.4}, 20),
    "s013": ({"me": 0.5}, {40: 0.05, 50: 0.2, 80: 0.4}, 20),
    "s016": ({}, {40: 0.05, 50: 0.2, 80: 0.4}, 20),
}


def result(who: str, *found: ReportedVariant, gene: str = "BRCA1", **more: object) -> ResultReceived:
    report = TestReport(genes=(gene,), method=TestMethod.SEQUENCING, variants=found, **more)  # pyright: ignore[reportArgumentType]
    return ResultReceived(person=PersonId(who), report=report)


def found(gene: str, hgvs: str = "c.100del", protein: str = "", **more: object) -> ReportedVariant:
    return ReportedVariant(
        variant=Variant(gene=gene, hgvs=hgvs, protein=protein),
        reported_class=VariantClass.PATHOGENIC,
        **more,  # pyright: ignore[reportArgumentType]
    )


def people(sex: str, year: int, *facts: FamilyFact) -> Family:
    return family(
        person("father", "M", born=1930),
        person("mother", "F", born=1932),
        union("u", "father", "mother"),
        person("daughter", sex, born=year),
        born("daughter", "u"),
        *facts,
    )


def plan(of: Family, *, country: str = "GB", who: str = "daughter", **more: object) -> Plan:
    return plan_for(of, CATALOGUE, PersonId(who), country=country, on=ON, **more)  # pyright: ignore[reportArgumentType]


def meant_for(guide: Guideline, action: Action) -> tuple[Family, dict[str, object]]:
    """A family whose daughter the action is for, and what else the plan must be asked with."""
    sex = "F" if action.sex == "B" else action.sex
    first = action.start_age if action.start_age is not None else action.window_from
    age = 40 if first is None else first
    if action.stop_age is not None:
        age = min(max(age, 0), action.stop_age)
    facts: list[FamilyFact] = []
    gene = next(iter(action.needs_for or action.genes), "BRCA1" if action.conditions.get("any_gene") else "")
    if gene:
        named = action.variants.get(gene, ("c.100del",))[0]
        protein = "" if named.startswith("c.") else named if named[-1].isalpha() else f"{named}R"
        hgvs = named if named.startswith("c.") else "c.2753T>C"
        both = action.zygosity.get(gene) == "biallelic"
        one = found(
            gene,
            hgvs,
            protein,
            zygosity=Zygosity.HOMOZYGOUS if both else Zygosity.HETEROZYGOUS,
            phase=Phase.PATERNAL,
        )
        facts.append(result("daughter", one, gene=gene))
        if gene in action.forms:
            facts.append(RiskFactorNoted(person=ME, factor=form_factor(gene, action.forms[gene]), value="yes"))
    if action.needs is not None and gene:
        facts.append(cancer("father", Site.PANCREAS if action.organ == "pancreas" else Site.COLORECTUM, 70))
    if "irradiated" in action.conditions:
        facts.append(RiskFactorNoted(person=ME, factor=IRRADIATED, value=str(action.conditions["irradiated"][0])))
    facts += [
        SurgeryDone(person=ME, procedure=Procedure(one), age=Age.exactly(age))
        for one in action.conditions.get("after", ())
    ]
    if not gene:
        facts.append(well("daughter", age))
    more: dict[str, object] = {"choices": f"{gene or '*'} {unit_of(action.organ)}={guide.country}/{guide.source}"}
    if action.id in RISKS:
        chances, risks, at = RISKS[action.id]
        told = assessed(chances, risks, age=at)
        brca1, none = chances.get("me", 0.0), CarrierProbability(probability=0.0, population=0.001)
        carrier = {"BRCA1": CarrierProbability(probability=brca1, population=0.001), "BRCA2": none, "TP53": none}
        mine = replace(told.persons[PersonId("me")], carrier=carrier)
        more["assessment"] = replace(told, persons={ME: mine})
    return people(sex, ON.year - age - 1, *facts), more


def ids(offers: tuple[Offer, ...]) -> set[str]:
    return {one.id for one in offers}


def everything(of: Plan) -> set[str]:
    return ids(of.offers) | ids(of.refrain) | ids(of.facts) | ids(of.ended)


@pytest.mark.parametrize(("guide", "action"), ROWS, ids=[action.id for _, action in ROWS])
def test_every_row_is_for_somebody_and_not_for_another(guide: Guideline, action: Action) -> None:
    of, more = meant_for(guide, action)

    assert action.id in everything(plan(of, **more))

    stranger = people("F" if action.sex == "M" else "M", 1980, well("daughter", 40))
    assert action.id not in everything(plan(stranger, **more))


@given(
    gene=st.sampled_from(sorted({gene for _, action in ROWS for gene in action.genes})),
    sex=st.sampled_from(["F", "M", "U"]),
    year=st.integers(1950, 2024),
    procedures=st.sets(st.sampled_from(list(Procedure))),
    country=st.sampled_from(["NO", "GB", "US", "AU", "DE"]),
)
def test_nothing_is_offered_for_a_removed_organ_or_the_other_sex(
    gene: str, sex: str, year: int, procedures: set[Procedure], country: str
) -> None:
    operations = [SurgeryDone(person=ME, procedure=one) for one in sorted(procedures)]
    shown = plan(people(sex, year, result("daughter", found(gene), gene=gene), *operations), country=country)

    gone = {site.value for one in procedures for site in ORGAN_REMOVED[one]}
    rows = {action.id: action for _, action in ROWS}
    for one in shown.offers:
        assert one.organ not in gone or "oophorectomy" in one.modality or "after" in rows[one.id].conditions
        assert rows[one.id].sex in {"B", sex}
        assert one.interval_months != 0


@given(year=st.integers(1940, 2024), sex=st.sampled_from(["F", "M", "U"]), country=st.sampled_from(["NO", "GB", "US"]))
def test_whoever_carries_nothing_for_certain_has_no_carriers_offer(year: int, sex: str, country: str) -> None:
    untested = plan(people(sex, year, result("father", found("BRCA1"))), country=country)
    negative = plan(people(sex, year, result("father", found("BRCA1")), result("daughter")), country=country)

    assert all(not one.genes for one in (*untested.offers, *negative.offers, *untested.open))
    assert [one.gene for one in untested.supposed] == ["BRCA1"]
    assert negative.supposed == ()
    assert negative.negative == ("BRCA1",)


def test_a_spouse_is_not_at_risk_and_a_certain_carrier_need_not_be_tested() -> None:
    of = family(
        *trio(),
        person("husband", "M", born=1978),
        union("v", "husband", "daughter"),
        person("child", "F", born=2005),
        born("child", "v"),
        result("child", found("BRCA2"), gene="BRCA2"),
        result("husband", gene="BRCA2"),
    )

    assert plan(of, who="husband").supposed == ()
    assert [(one.gene, one.basis) for one in plan(of).carried] == [("BRCA2", Basis.OBLIGATE)]
    assert plan(of).offers
    assert [one.gene for one in plan(of, who="mother").supposed] == ["BRCA2"]


def test_one_source_speaks_for_a_gene_and_an_organ_and_the_others_are_offered() -> None:
    of = people("F", 1990, result("daughter", found("TP53"), gene="TP53"))

    usual = plan(of)
    breast = next(one for one in usual.choices if one.organ == "breast")
    chosen = plan(of, choices=with_choice("", breast, "GB/hanson2021tp53"))

    assert {one.guideline for one in usual.offers if one.organ == "breast"} == {"GB/nhsbsp_vhr"}
    assert "GB/hanson2021tp53" in breast.others
    assert {one.guideline for one in chosen.offers if one.organ == "breast"} == {"GB/hanson2021tp53"}
    assert read_choices("TP53 breast=GB/hanson2021tp53") == {("TP53", "breast"): "GB/hanson2021tp53"}


@pytest.mark.parametrize("country", ["NO", "GB", "DE", "US", "AU", "NL"])
def test_no_two_sources_are_ever_mixed(country: str) -> None:
    for gene in sorted({gene for _, action in ROWS for gene in action.genes}):
        shown = plan(people("F", 1985, result("daughter", found(gene), gene=gene)), country=country)
        by_organ: dict[str, set[str]] = {}
        for one in (*shown.offers, *shown.open, *shown.refrain):
            if one.genes:
                by_organ.setdefault(unit_of(one.organ), set()).add(one.guideline)
        assert all(len(names) == 1 for names in by_organ.values())


def test_norway_has_no_plan_of_its_own_and_that_is_said() -> None:
    shown = plan(people("F", 1990, result("daughter", found("TP53"), gene="TP53")), country="NO")

    assert not shown.own
    notes = plan_json(people("F", 1990), shown, load("en"))["notes"]
    assert any("No plan for carriers in NO" in one for one in notes)
    assert any("GB/hanson2021tp53" in one for one in notes)


def test_what_must_be_avoided_is_told_in_every_country_and_marks_what_contains_it() -> None:
    both = people(
        "F", 1980, result("daughter", found("TP53"), gene="TP53"), result("daughter", found("BRCA1"), gene="BRCA1")
    )

    shown = plan(both, country="NO")

    assert {"s088", "s007b"} <= ids(shown.facts)
    mammography = [one for one in shown.offers if "mammography" in one.modality]
    assert mammography
    assert all(any(each.care is Care.CONTRAINDICATED for each in one.cautions) for one in mammography)


def test_an_examination_moves_the_next_one_and_a_missed_one_is_overdue() -> None:
    known = replace(result("daughter", found("BRCA1")), on=PartialDate.of(2023, 1, 10))
    of = people("F", 1990, known)
    never = next(one for one in plan(of).offers if one.id == "s001")

    step = mark_done(never, ME, PartialDate.of(2026, 3, 5), "", load("nb"))
    done = next(one for one in plan(people("F", 1990, known, *step.facts)).offers if one.id == "s001")
    late = SurveillanceDone(person=ME, examination="MRI of both breasts", on=PartialDate.of(2025, 1, 5))
    overdue = next(one for one in plan(people("F", 1990, known, late)).offers if one.id == "s001")

    assert (never.state, never.next_due) == (State.OVERDUE, PartialDate.of(2023, 1, 10))
    assert (done.state, done.next_due) == (State.LATER, PartialDate.of(2027, 3, 5))
    assert [one.text for one in done.done] == ["MR (bryst)"]
    assert (overdue.state, overdue.next_due) == (State.OVERDUE, PartialDate.of(2026, 1, 5))


@pytest.mark.parametrize("text", ["MRI", "MRI of the knee", "breast MRI ordered", "MR bryst avlyst"])
def test_what_leaves_a_doubt_is_not_taken_for_an_examination(text: str) -> None:
    note = SurveillanceDone(person=ME, examination=text, on=PartialDate.of(2026, 9, 1))

    shown = plan(people("F", 1990, result("daughter", found("BRCA1")), note))

    assert next(one for one in shown.offers if one.id == "s001").done == ()
    assert [one.text for one in shown.unmatched] == [text]


def test_children_wait_for_their_birthday_and_see_what_changes_then() -> None:
    shown = plan(people("F", 2014, result("daughter", found("BRCA1"))))

    mri = next(one for one in shown.offers if one.id == "s001")
    assert (mri.state, mri.next_due) == (State.LATER, PartialDate.of(2039))
    assert [(one.age, [each.id for each in one.ends]) for one in shown.turns if one.age == 40] == [(40, ["s001"])]


@pytest.mark.parametrize(
    ("facts", "row", "doubt"),
    [
        ((result("daughter", found("SDHD"), gene="SDHD"),), "s118", Doubt.ORIGIN),
        ((result("daughter", found("APC"), gene="APC"),), "s059", Doubt.FORM),
        ((result("daughter", found("MUTYH", zygosity=Zygosity.UNKNOWN), gene="MUTYH"),), "s063", Doubt.COPIES),
        ((result("daughter", found("RET"), gene="RET"),), "s114", Doubt.VARIANT),
        ((result("daughter", found("BRCA1")),), "s039", Doubt.SILENT),
        ((result("daughter", found("BRCA2"), gene="BRCA2"),), "s039", Doubt.NEEDS),
        ((result("daughter", found("MLH1"), gene="MLH1"), cancer("daughter", Site.OVARY, 35)), "s033", Doubt.ORGAN),
    ],
)
def test_what_is_not_known_is_open_and_never_false(facts: tuple[FamilyFact, ...], row: str, doubt: Doubt) -> None:
    choices = "APC colorectum=EUR/zaffaroni2024"

    shown = plan(people("F", 1985, *facts), choices=choices)

    one = next(one for one in shown.open if one.id == row)
    assert doubt in {why.doubt for why in one.doubts}
    assert (one.state, one.next_due) == (State.OPEN, None)


def test_without_sex_or_age_a_carriers_offers_are_open() -> None:
    of = family(person("daughter", "U"), result("daughter", found("BRCA2"), gene="BRCA2"))

    shown = plan(of)

    assert {why.doubt for one in shown.open if one.id == "s001" for why in one.doubts} == {Doubt.SEX, Doubt.AGE}
    assert "s001" not in ids(shown.offers)


def test_the_other_breast_is_told_after_the_first() -> None:
    shown = plan(people("F", 1980, result("daughter", found("BRCA1")), cancer("daughter", Site.BREAST, 40)))

    assert [(one.gene, one.percent, one.years, one.source) for one in shown.second] == [
        ("BRCA1", 40.0, 20, "kuchenbaecker2017")
    ]


def test_there_is_no_plan_for_the_dead() -> None:
    of = people("F", 1980, PersonDied(person=ME, age=Age.exactly(40)))

    with pytest.raises(NotApplicable, match="died"):
        plan(of)
