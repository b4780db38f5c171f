"""Cosegregation in families: published and hand-computed factors, who carries, and what is said of the answer."""

import json
from dataclasses import replace
from datetime import date
from math import exp, inf, log
from pathlib import Path
from typing import Any

import pytest

from predispo.domain.cancer import Site
from predispo.domain.cosegregation import Cosegregation, LiabilityClasses, Strength
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, ResultReceived, RoleTaken, TwinKind, TwinsNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import ImpossibleFamily, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.paths import resources
from predispo.risk.cosegregation import cosegregate
from predispo.risk.penetrance import site_penetrance
from tests.builders import born, cancer, family, person, trio, union, well

ORACLES = Path(__file__).parents[1] / "acceptance" / "oracles"
TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
OTHER = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup")
RARE = 1e-12


def reported(
    who: str,
    variant: Variant | None = VARIANT,
    *,
    method: TestMethod = TestMethod.FAMILIAL_VARIANT,
    sought: tuple[Variant, ...] = (VARIANT,),
    zygosity: Zygosity = Zygosity.HETEROZYGOUS,
    grade: VariantClass = VariantClass.UNCERTAIN,
    genes: tuple[str, ...] = ("BRCA1",),
    sample: SampleKind = SampleKind.BLOOD,
    **more: Any,
) -> ResultReceived:
    found = () if variant is None else (ReportedVariant(variant=variant, reported_class=grade, zygosity=zygosity),)
    report = TestReport(genes=genes, method=method, variants=found, sought=sought, sample=sample)
    return ResultReceived(person=PersonId(who), report=report, **more)


def without(who: str, **more: Any) -> ResultReceived:
    return reported(who, None, **more)


def panel_of(who: str, variant: Variant | None = VARIANT, **more: Any) -> ResultReceived:
    return reported(who, variant, method=TestMethod.SEQUENCING_AND_COPY_NUMBER, sought=(), **more)


def sisters(count: int = 2) -> tuple[FamilyFact, ...]:
    """Parents of whom nothing is known, and their daughters d0, d1 …"""
    people = [fact for place in range(count) for fact in (person(f"d{place}", "F"), born(f"d{place}", "u"))]
    return (person("f", "M"), person("m", "F"), union("u", "f", "m"), *people)


def cousins() -> tuple[FamilyFact, ...]:
    """Grandparents, their daughters a and b, and a daughter of each, c and d."""
    return (
        *(person("gf", "M"), person("gm", "F"), union("u", "gf", "gm")),
        *(person("a", "F"), born("a", "u"), person("b", "F"), born("b", "u")),
        *(person("x", "M"), union("ua", "x", "a"), person("y", "M"), union("ub", "y", "b")),
        *(person("c", "F"), born("c", "ua"), person("d", "F"), born("d", "ub")),
    )


def dominant(*affected: str, unknown: tuple[str, ...] = (), row: tuple[float, ...] = (0.05, 0.7, 0.7)) -> Any:
    return LiabilityClasses(
        men=(row,),
        women=(row,),
        affected=frozenset(map(PersonId, affected)),
        unknown=frozenset(map(PersonId, unknown)),
    )


def answered(*facts: FamilyFact, **more: Any) -> Cosegregation:
    return of(family(*facts), **more)


def of(whole: Family, **more: Any) -> Cosegregation:
    return cosegregate(whole, CATALOGUE, **{"variant": VARIANT, "on": TODAY, "country": "NO", **more})


def codes(answer: Cosegregation) -> set[str]:
    return {note.code for note in answer.notes}


# -- published and hand-computed -------------------------------------------------------------------------------------


def family_of_case(case: dict[str, Any]) -> Family:
    facts: list[FamilyFact] = [person(one["id"], one["sex"]) for one in case["pedigree"]]
    unions: set[str] = set()
    for one in case["pedigree"]:
        if one["father"] is not None:
            name = f"{one['father']}+{one['mother']}"
            if name not in unions:
                unions.add(name)
                facts.append(union(name, one["father"], one["mother"]))
            facts.append(born(one["id"], name))
    facts += [reported(who) for who in case["carriers"]]
    facts += [reported(who, zygosity=Zygosity.HOMOZYGOUS) for who in case["homozygous"]]
    facts += [without(who) for who in case["noncarriers"]]
    facts.append(RoleTaken(person=PersonId(case["proband"]), role=Role.PROBAND))
    return family(*facts)


@pytest.mark.parametrize("name", sorted(path.name for path in ORACLES.glob("f*.json")))
def test_a_family_with_stated_penetrances_has_the_published_factor(name: str) -> None:
    case = json.loads((ORACLES / name).read_text(encoding="utf-8"))
    classes = case["penetrance_by_liability_class"]
    by_sex = classes if isinstance(classes, dict) else {"male": classes, "female": classes}
    liability = LiabilityClasses(
        men=tuple(map(tuple, by_sex["male"])),
        women=tuple(map(tuple, by_sex["female"])),
        affected=frozenset(case["affected"]),
        unknown=frozenset(case["unknown"]),
        class_of=case["liability_class"],
        x_linked=case["x_linked"],
    )

    answer = of(family_of_case(case), liability=liability, frequency=case["allele_freq"])

    assert answer.bayes_factor == pytest.approx(case["expected"]["FLB"], rel=1e-9)
    assert answer.proband == case["proband"]
    for key, value in case["components"].items():
        assert exp(answer.components[key]) == pytest.approx(value, rel=1e-9), key


def test_an_affected_sister_with_the_variant_counts_by_how_much_likelier_carriers_fall_ill() -> None:
    facts = (*sisters(), reported("d0"), reported("d1"))

    answer = answered(*facts, liability=dominant("d0", "d1", unknown=("f", "m")), frequency=RARE)

    # the sister of a carrier carries with an even chance: f1 / (f1/2 + f0/2)
    assert answer.bayes_factor == pytest.approx(0.7 / (0.5 * 0.7 + 0.5 * 0.05), rel=1e-6)
    assert answer.log10 == pytest.approx(log(answer.bayes_factor) / log(10))


def test_a_healthy_sister_without_the_variant_counts_by_how_much_likelier_others_stay_well() -> None:
    facts = (*sisters(), reported("d0"), without("d1"))

    answer = answered(*facts, liability=dominant("d0", unknown=("f", "m")), frequency=RARE)

    assert answer.bayes_factor == pytest.approx(0.95 / (0.5 * 0.95 + 0.5 * 0.3), rel=1e-6)


def test_an_affected_sister_without_the_variant_speaks_against_it() -> None:
    facts = (*sisters(), reported("d0"), without("d1"))

    answer = answered(*facts, liability=dominant("d0", "d1", unknown=("f", "m")), frequency=RARE)

    assert answer.bayes_factor == pytest.approx(0.05 / (0.5 * 0.7 + 0.5 * 0.05), rel=1e-6)
    assert (answer.code, answer.strength, answer.points) == ("BS4", Strength.MODERATE, -2)


def test_an_affected_cousin_with_the_variant_is_worth_three_meioses() -> None:
    facts = (*cousins(), reported("c"), reported("d"))
    rest = ("gf", "gm", "a", "b", "x", "y")

    answer = answered(*facts, liability=dominant("c", "d", unknown=rest), frequency=RARE)

    assert answer.bayes_factor == pytest.approx(0.7 / (0.7 / 8 + 0.05 * 7 / 8), rel=1e-6)
    assert (answer.meioses, answer.jarvik_browning) == (3.0, 0.125)


def test_a_case_without_the_variant_rules_out_a_cause_without_phenocopies() -> None:
    facts = (*sisters(), reported("d0"), without("d1"))

    answer = answered(*facts, liability=dominant("d0", "d1", unknown=("f", "m"), row=(0.0, 1.0, 1.0)))

    assert answer.bayes_factor == 0.0
    assert answer.log10 == -inf
    assert (answer.code, answer.strength) == ("BS4", Strength.VERY_STRONG)


def test_the_evidence_counts_a_cancer_by_the_hazards_of_an_assessment() -> None:
    facts = (
        *sisters(),
        *(cancer("d0", Site.BREAST, 41), cancer("d1", Site.BREAST, 38)),
        *(reported("d0"), reported("d1")),
    )

    answer = answered(*facts, frequency=RARE)

    breast = site_penetrance(CATALOGUE, "NO", Site.BREAST, True, ("BRCA1",))
    excess = 1.0 + breast.hazards.excess[0, 1, 38] / breast.hazards.baseline[38]
    carrier = exp(-breast.survived[0, 1, 38]) * excess
    assert answer.bayes_factor == pytest.approx(carrier / (0.5 * carrier + 0.5), rel=1e-6)
    assert carrier > 10
    assert answer.affected == ("d0", "d1")


def test_a_healthy_old_carrier_speaks_against_the_variant() -> None:
    facts = (*sisters(), cancer("d0", Site.BREAST, 41), well("d1", 80), reported("d0"), reported("d1"))

    answer = answered(*facts)

    assert answer.bayes_factor < 1.0
    assert answer.code == "BS4"


def test_a_cancer_that_the_gene_does_not_cause_says_nothing() -> None:
    facts = (*sisters(), cancer("d0", Site.BREAST, 41), reported("d0"), reported("d1"))

    answer = answered(*facts, cancer("d1", Site.COLORECTUM, 41))

    assert answer.bayes_factor == pytest.approx(1.0, abs=1e-4)
    assert answer.strength is None
    assert "no evidence" in answer.strength_reason


# -- meioses ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("affected", "expected"),
    [
        (("c",), 0.0),
        (("a", "b"), 1.0),
        (("a", "c"), 1.0),
        (("b", "c"), 2.0),
        (("c", "d"), 3.0),
        (("gm", "c", "d"), 4.0),
        (("a", "b", "c", "d"), 3.0),
    ],
)
def test_meioses_between_affected_carriers_are_counted(affected: tuple[str, ...], expected: float) -> None:
    facts = (*cousins(), *map(reported, affected))

    answer = answered(*facts, liability=dominant(*affected))

    assert answer.meioses == expected
    assert answer.jarvik_browning == 0.5**expected


def test_carriers_who_are_well_are_no_part_of_the_count() -> None:
    answer = answered(*cousins(), reported("c"), reported("a"), reported("d"), liability=dominant("c", "a"))

    assert answer.meioses == 1.0


def test_half_sisters_are_two_meioses_apart() -> None:
    facts = (
        *(person("f", "M"), person("m", "F"), person("n", "F"), union("u", "f", "m"), union("v", "f", "n")),
        *(person("a", "F"), born("a", "u"), person("b", "F"), born("b", "v"), reported("a"), reported("b")),
    )

    assert answered(*facts, liability=dominant("a", "b")).meioses == 2.0


def test_twins_who_share_all_genes_count_once() -> None:
    twins = TwinsNoted(persons=(PersonId("d0"), PersonId("d1")), kind=TwinKind.MONOZYGOTIC)
    facts = (*sisters(3), twins, reported("d0"), reported("d1"), reported("d2"))

    answer = answered(*facts, liability=dominant("d0", "d1", "d2", unknown=("f", "m")), frequency=RARE)

    assert answer.meioses == 1.0
    # the twins carry together: f1² for them as proband, and an even chance for the third
    alone = answered(*sisters(), reported("d0"), reported("d1"), liability=dominant("d0", "d1", unknown=("f", "m")))
    assert answer.bayes_factor == pytest.approx(alone.bayes_factor, rel=1e-3)


def test_a_fathers_x_in_his_daughter_is_no_open_meiosis() -> None:
    liability = replace(dominant("f", "d0"), x_linked=True)

    answer = answered(*sisters(), reported("f"), reported("d0"), liability=liability)

    assert answer.meioses == 0.0


def test_carriers_whom_nobody_links_have_no_count() -> None:
    facts = (*sisters(), person("s", "M"), union("v", "s", "d0"), reported("d0"), reported("s"))

    answer = answered(*facts, liability=dominant("d0", "s", unknown=("f", "m")))

    assert answer.meioses is None
    assert answer.jarvik_browning is None
    assert "more_than_one_source" in codes(answer)


# -- who carries -----------------------------------------------------------------------------------------------------


def test_a_panel_that_does_not_report_the_variant_makes_a_non_carrier() -> None:
    answer = answered(*sisters(), panel_of("d0"), panel_of("d1", None))

    assert answer.carriers == ("d0",)
    assert answer.non_carriers == ("d1",)
    assert "panel_taken_as_certain" in codes(answer)


@pytest.mark.parametrize(
    "result",
    [
        panel_of("d1", None, genes=("BRCA2",)),
        panel_of("d1", None, confirmation=Confirmation.REFUTED),
        panel_of("d1", None, sample=SampleKind.TUMOUR),
        reported("d1", None, method=TestMethod.TUMOUR, sought=()),
        reported("d1", None, method=TestMethod.FOUNDER_VARIANTS, sought=()),
        without("d1", sought=(OTHER,)),
        panel_of("d1", zygosity=Zygosity.MOSAIC),
        panel_of("d1", Variant(gene="BRCA1")),
    ],
    ids=["other gene", "refuted", "tumour", "tumour method", "founder", "other sought", "mosaic", "no name"],
)
def test_a_report_that_cannot_tell_says_nothing(result: ResultReceived) -> None:
    answer = answered(*sisters(), panel_of("d0"), result)

    assert answer.carriers == ("d0",)
    assert answer.non_carriers == ()


def test_a_familial_test_that_names_nothing_sought_the_only_variant() -> None:
    answer = answered(*sisters(), panel_of("d0"), without("d1", sought=()))

    assert answer.non_carriers == ("d1",)
    assert "sought_variant_assumed" in codes(answer)


def test_a_familial_test_that_names_nothing_is_not_used_beside_a_second_variant() -> None:
    answer = answered(*sisters(3), panel_of("d0"), panel_of("d2", OTHER), without("d1", sought=()))

    assert answer.non_carriers == ("d2",)


def test_versions_of_a_transcript_are_one_variant() -> None:
    older = Variant(gene="BRCA1", hgvs="NM_007294.3:c.181T>G")
    bare = Variant(gene="BRCA1", hgvs="c.181T>G")
    elsewhere = Variant(gene="BRCA1", hgvs="NM_007300.4:c.181T>G")

    answer = answered(
        *sisters(4), panel_of("d0"), panel_of("d1", older), panel_of("d2", bare), panel_of("d3", elsewhere)
    )

    assert answer.carriers == ("d0", "d1", "d2")
    assert answer.non_carriers == ("d3",)


def test_reports_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ImpossibleFamily, match="contradict") as caught:
        answered(*sisters(), reported("d0"), reported("d1"), without("d1"))

    assert caught.value.data["persons"] == ("d1",)


def test_a_carrier_of_two_non_carriers_is_refused_by_name() -> None:
    with pytest.raises(ImpossibleFamily) as caught:
        answered(*sisters(), reported("d0"), without("f"), without("m"))

    assert set(caught.value.data["persons"]) == {"d0", "f", "m"}
    assert "de novo" in caught.value.cure


def test_nobody_with_the_variant_names_those_that_are_there() -> None:
    with pytest.raises(NotApplicable, match=r"c\.5266dup"):
        answered(*sisters(), panel_of("d0", OTHER))


def test_a_gene_that_the_evidence_does_not_know_is_refused() -> None:
    strange = Variant(gene="NOGENE", hgvs="c.1A>G")

    with pytest.raises(NotApplicable, match="NOGENE"):
        answered(*sisters(), panel_of("d0", strange, genes=("NOGENE",)), variant=strange)


def test_a_gene_without_figures_is_refused_with_those_that_have_them() -> None:
    vhl = Variant(gene="VHL", hgvs="c.1A>G")

    with pytest.raises(NotApplicable, match="BRCA1"):
        answered(*sisters(), panel_of("d0", vhl, genes=("VHL",)), variant=vhl)


# -- the proband -----------------------------------------------------------------------------------------------------


def test_the_familys_proband_is_the_proband_where_a_carrier() -> None:
    facts = (*sisters(), reported("d0"), reported("d1"), RoleTaken(person=PersonId("d1"), role=Role.PROBAND))

    answer = answered(*facts)

    assert answer.proband == "d1"
    assert "proband_of_family" in codes(answer)


def test_else_the_first_carrier_tested_is() -> None:
    first, later = PartialDate.of(2019, 3), PartialDate.of(2021)
    facts = (*sisters(), reported("d0", on=later), reported("d1", on=first), without("m", on=PartialDate.of(2018)))

    answer = answered(*facts, RoleTaken(person=PersonId("m"), role=Role.PROBAND))

    assert answer.proband == "d1"
    assert "proband_first_carrier" in codes(answer)


def test_a_proband_who_does_not_carry_is_refused() -> None:
    with pytest.raises(NotApplicable, match="Carriers are d0"):
        answered(*sisters(), reported("d0"), without("d1"), proband=PersonId("d1"))


def test_only_the_proband_tested_gives_a_factor_of_one() -> None:
    answer = answered(
        *trio(), cancer("daughter", Site.BREAST, 35), cancer("mother", Site.OVARY, 50), reported("daughter")
    )

    assert answer.bayes_factor == pytest.approx(1.0, abs=1e-12)
    assert answer.strength is None
    assert answer.meioses == 0.0


# -- what is said of the answer --------------------------------------------------------------------------------------


def test_strengths_rest_on_cited_thresholds() -> None:
    for one in CATALOGUE.odds_thresholds:
        assert one.odds.source in CATALOGUE.references()
        assert one.odds.verified is not Verified.YES or one.odds.verified_in

    odds = {one.points: one.odds.value for one in CATALOGUE.odds_thresholds}
    assert odds == {1: 2.08, 2: 4.33, 4: 18.7, 8: 350, -1: 0.48, -2: 0.23, -4: 0.053, -8: 0.00285}


def test_the_answer_names_its_sources_and_the_frequency_that_it_took() -> None:
    answer = answered(*sisters(), cancer("d0", Site.BREAST, 41), reported("d0"), reported("d1"))

    assert {"thompson2003", "jarvik2016", "tavtigian2018", "kuchenbaecker2017"} <= set(answer.sources)
    assert set(answer.sources) <= set(CATALOGUE.references())
    assert not answer.unverified
    assert "variant_frequency" in codes(answer)


def test_figures_that_nobody_has_checked_are_named() -> None:
    atm = Variant(gene="ATM", hgvs="c.7271T>G")

    answer = answered(*sisters(), panel_of("d0", atm, genes=("ATM",)), variant=atm)

    assert any("ATM" in one for one in answer.unverified)


@pytest.mark.parametrize(("language", "worth"), [("en", "= 1.87:"), ("nb", "= 1,87:")])
def test_the_example_of_the_help_page_is_what_is_computed(language: str, worth: str) -> None:
    facts = (*sisters(), reported("d0"), reported("d1"))
    page = (resources() / "help" / language / "cosegregation.md").read_text(encoding="utf-8")

    answer = answered(*facts, liability=dominant("d0", "d1", unknown=("f", "m")))

    assert round(answer.bayes_factor, 2) == 1.87
    assert worth in page
    for one in CATALOGUE.odds_thresholds:
        number = f"{one.odds.value:g}" if language == "en" else f"{one.odds.value:g}".replace(".", ",")
        assert f"| {number} " in page


def test_another_pathogenic_variant_is_said_to_be_left_out() -> None:
    brca2 = Variant(gene="BRCA2", hgvs="c.1A>G")
    facts = (*sisters(), panel_of("d0"), panel_of("d1", brca2, genes=("BRCA2",), grade=VariantClass.PATHOGENIC))

    assert "other_pathogenic_variant" in codes(answered(*facts))
