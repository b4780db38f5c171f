"""An assessment of real families with the real evidence."""

from datetime import date
from typing import Any

import numpy as np
import pytest

from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Procedure, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    DiagnosisMade,
    FamilyFact,
    PersonAdded,
    PersonDied,
    ResultReceived,
    RiskFactorNoted,
    SurgeryDone,
    TwinKind,
    TwinsNoted,
    UnaffectedNoted,
)
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Ancestry, Details, Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import ImpossibleFamily, NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.hypothesis import Hypothesis
from predispo.risk.kernel.survival import net_risk
from predispo.risk.penetrance import site_penetrance
from tests.builders import born, cancer, family, person, trio, union, well

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
PANEL = ("BRCA1", "BRCA2", "CHEK2", "MLH1")  # without new mutations, which make children carry a little more often
BRCA1 = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup")


def assessed(*facts: FamilyFact, who: str = "daughter", **more: Any) -> Any:
    options: dict[str, Any] = {"on": TODAY, "country": "NO", "consultand": PersonId(who), **more}
    return assess(family(*facts), CATALOGUE, **options)


def chance(answer: Any, who: str, gene: str = "BRCA1") -> float:
    return answer.persons[PersonId(who)].carrier[gene].probability


def codes(answer: Any) -> set[str]:
    return {note.code for note in answer.notes}


def reported(
    who: str,
    variant: Variant | None,
    *,
    method: TestMethod = TestMethod.SEQUENCING_AND_COPY_NUMBER,
    grade: VariantClass = VariantClass.PATHOGENIC,
    zygosity: Zygosity = Zygosity.HETEROZYGOUS,
    gene: str = "BRCA1",
) -> ResultReceived:
    familial = method is TestMethod.FAMILIAL_VARIANT
    found = () if variant is None else (ReportedVariant(variant=variant, reported_class=grade, zygosity=zygosity),)
    return ResultReceived(
        person=PersonId(who),
        report=TestReport(genes=(gene,), method=method, variants=found, sought=(BRCA1,) if familial else ()),
    )


@pytest.mark.parametrize(("sex", "born_in"), [("F", 1980), ("F", 1960), ("M", 1950), ("F", 1934)])
def test_somebody_of_whom_nothing_is_known_has_the_populations_chance_and_risk(sex: str, born_in: int) -> None:
    answer = assessed(person("one", sex, born=born_in), who="one")

    mine = answer.persons[PersonId("one")]
    for gene, found in mine.carrier.items():
        assert found.probability == pytest.approx(found.population, abs=1e-12), gene
    assert mine.remaining_risk
    for site, points in mine.remaining_risk.items():
        for point in points:
            assert point.risk == pytest.approx(point.population, abs=1e-9), (site, point.age)


def test_the_populations_risk_is_the_countrys_incidence() -> None:
    answer = assessed(person("one", "F", born=1980), who="one")

    incidence = CATALOGUE.population("NO").incidence("breast", "F").annual()
    point = next(one for one in answer.persons[PersonId("one")].remaining_risk["breast"] if one.age == 80)
    age = answer.persons[PersonId("one")].age
    assert point.population == pytest.approx(1 - np.exp(-incidence[age:80].sum()), abs=1e-12)


def test_somebody_free_of_all_cancers_until_old_age_carries_less_often() -> None:
    answer = assessed(person("one", "F", born=1940), well("one", 85), who="one")

    breast = site_penetrance(CATALOGUE, "NO", Site.BREAST, True, answer.genes)
    assert chance(answer, "one") < answer.persons[PersonId("one")].carrier["BRCA1"].population / 4
    assert breast.hazards.excess[breast.genes.index("BRCA1"), 1, 50] > 0.0


def test_silence_is_unknown_and_changes_nothing() -> None:
    plain = assessed(*trio(), cancer("mother", Site.BREAST, 38), genes=PANEL)
    with_uncle = assessed(
        *trio(),
        person("gf", "M"),
        person("gm", "F"),
        union("v", "gf", "gm"),
        born("mother", "v"),
        person("aunt", "F", born=1950),
        born("aunt", "v"),
        cancer("mother", Site.BREAST, 38),
        genes=PANEL,
    )

    assert chance(with_uncle, "daughter") == pytest.approx(chance(plain, "daughter"), abs=1e-12)


def test_risk_is_zero_now_and_never_falls_and_is_less_with_mortality() -> None:
    answer = assessed(*trio(), cancer("mother", Site.BREAST, 33), cancer("mother", Site.OVARY, 50))

    for one in answer.persons.values():
        for points in one.remaining_risk.values():
            risks = [point.risk for point in points]
            dying = [point.with_mortality for point in points]
            assert risks[0] == dying[0] == 0.0
            assert points[0].age == one.age
            assert risks == sorted(risks)
            assert dying == sorted(dying)
            assert all(crude <= net + 1e-12 for crude, net in zip(dying, risks, strict=True))


def test_chances_of_all_genes_are_no_more_than_one_together() -> None:
    answer = assessed(*trio(), cancer("mother", Site.BREAST, 25), cancer("mother", Site.OVARY, 30))

    mother = answer.persons[PersonId("mother")].carrier
    assert 0.5 < mother["any"].probability < 1.0
    assert mother["any"].probability >= max(one.probability for gene, one in mother.items() if gene != "any")


def test_the_daughter_of_a_carrier_has_an_even_chance_and_loses_it_with_a_negative_familial_test() -> None:
    carrier = assessed(*trio(), reported("mother", BRCA1))
    negative = assessed(
        *trio(), reported("mother", BRCA1), reported("daughter", None, method=TestMethod.FAMILIAL_VARIANT)
    )

    assert chance(carrier, "mother") == pytest.approx(1.0, abs=1e-9)
    assert chance(carrier, "daughter") == pytest.approx(0.5, abs=2e-3)
    assert chance(negative, "daughter") < 2e-3
    assert chance(negative, "daughter") > 2e-4


def test_a_carriers_breast_cancer_risk_is_the_published_one() -> None:
    answer = assessed(person("one", "F", born=2021), reported("one", BRCA1), who="one", genes=["BRCA1"])

    points = {point.age: point.risk for point in answer.persons[PersonId("one")].remaining_risk["breast"]}
    assert points[50] == pytest.approx(0.43, abs=1e-6)
    assert points[80] == pytest.approx(0.72, abs=1e-6)


def test_the_chance_is_bayes_rule_by_hand_for_one_gene_and_one_person() -> None:
    answer = assessed(person("one", "F", born=1980), cancer("one", Site.OVARY, 45), who="one", genes=["BRCA1"])

    site = site_penetrance(CATALOGUE, "NO", Site.OVARY, True, ("BRCA1",))
    density = np.exp(-site.survived[0, :, 45]) * (site.hazards.baseline[45] + site.hazards.excess[0, :, 45])
    posterior = density * site.carriers[0] / (density * site.carriers[0]).sum()
    assert chance(answer, "one") == pytest.approx(posterior[1:].sum(), abs=1e-12)


def test_a_hypothesis_equals_the_same_result_reported() -> None:
    reported_negative = assessed(
        *trio(), reported("mother", BRCA1), reported("daughter", None, method=TestMethod.FAMILIAL_VARIANT)
    )
    supposed = assessed(
        *trio(),
        reported("mother", BRCA1),
        hypotheses=[Hypothesis(person=PersonId("daughter"), gene="BRCA1", positive=False)],
    )

    assert chance(supposed, "daughter") == pytest.approx(chance(reported_negative, "daughter"), abs=1e-15)


def test_a_negative_gene_test_keeps_the_chance_of_a_missed_variant() -> None:
    before = assessed(*trio(), cancer("mother", Site.BREAST, 33), cancer("mother", Site.OVARY, 50))
    after = assessed(
        *trio(), cancer("mother", Site.BREAST, 33), cancer("mother", Site.OVARY, 50), reported("mother", None)
    )

    assert 0.0 < chance(after, "mother") < 0.1 < chance(before, "mother")


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ([reported("mother", BRCA1, grade=VariantClass.UNCERTAIN)], "uncertain_variant"),
        ([reported("mother", BRCA1, zygosity=Zygosity.MOSAIC)], "mosaic_not_used"),
        ([reported("mother", None, method=TestMethod.FOUNDER_VARIANTS)], "founder_test_partial"),
        ([reported("mother", BRCA1, method=TestMethod.TUMOUR)], "tumour_test_not_used"),
        ([RiskFactorNoted(person=PersonId("mother"), factor="PRS_BC", value="1.2")], "risk_factors_not_used"),
    ],
)
def test_what_says_nothing_changes_nothing_and_is_said(facts: list[FamilyFact], code: str) -> None:
    plain = assessed(*trio(), cancer("mother", Site.BREAST, 38))
    answer = assessed(*trio(), cancer("mother", Site.BREAST, 38), *facts)

    assert chance(answer, "daughter") == pytest.approx(chance(plain, "daughter"), abs=1e-12)
    assert code in codes(answer)


def test_tumour_markers_and_a_second_breast_cancer_are_noted_and_not_used() -> None:
    plain = assessed(*trio(), cancer("mother", Site.BREAST, 38))
    first = DiagnosisMade(
        person=PersonId("mother"),
        cancer=Cancer(site=Site.BREAST, markers=(Marker("ER", MarkerStatus.NEGATIVE),), laterality=Laterality.LEFT),
        age=Age.exactly(38),
    )
    answer = assessed(*trio(), first, cancer("mother", Site.BREAST, 50))

    assert chance(answer, "mother") == pytest.approx(chance(plain, "mother"), abs=1e-12)
    assert {"markers_not_used", "contralateral_not_used"} <= codes(answer)


def test_after_removal_of_an_organ_years_do_not_count_and_no_risk_is_shown() -> None:
    operated = SurgeryDone(person=PersonId("daughter"), procedure=Procedure.SALPINGO_OOPHORECTOMY, age=Age.exactly(30))
    ovary = UnaffectedNoted(person=PersonId("daughter"), sites=(Site.OVARY,), age=Age.exactly(45))
    until = UnaffectedNoted(person=PersonId("daughter"), sites=(Site.OVARY,), age=Age.exactly(30))

    answer = assessed(*trio(), operated, ovary)

    assert "ovary" not in answer.persons[PersonId("daughter")].remaining_risk
    assert chance(answer, "daughter") == pytest.approx(chance(assessed(*trio(), until), "daughter"), abs=1e-12)
    assert "censored_at_surgery" in codes(answer)


def test_an_age_at_diagnosis_in_her_forties_lies_between_those_at_its_ends() -> None:
    def mother(age: Age | None) -> float:
        fact = DiagnosisMade(person=PersonId("mother"), cancer=Cancer(site=Site.BREAST), age=age)
        return chance(assessed(*trio(), fact), "mother")

    assert mother(Age.exactly(49)) < mother(Age(40, 49)) < mother(Age.exactly(40))
    assert mother(Age.exactly(73)) < mother(None) < mother(Age.exactly(40))


def test_twins_who_share_all_genes_have_equal_chances() -> None:
    answer = assessed(
        *trio(),
        person("twin", "F", born=1980),
        born("twin", "u"),
        TwinsNoted(persons=(PersonId("daughter"), PersonId("twin")), kind=TwinKind.MONOZYGOTIC),
        cancer("twin", Site.BREAST, 35),
    )

    for gene in (*answer.genes, "any"):
        assert chance(answer, "twin", gene) == pytest.approx(chance(answer, "daughter", gene), abs=1e-14)


def test_a_donor_passes_on_what_a_social_parent_does_not() -> None:
    by_donor = [
        person("donor", "M"),
        person("mother", "F"),
        person("husband", "M"),
        union("u", "mother", "husband"),
        person("child", "F"),
        born("child", "u", sperm_from=PersonId("donor")),
    ]

    from_donor = assessed(*by_donor, reported("donor", BRCA1), who="child", genes=["BRCA1"])
    from_husband = assessed(*by_donor, reported("husband", BRCA1), who="child", genes=["BRCA1"])

    population = from_donor.persons[PersonId("child")].carrier["BRCA1"].population
    assert chance(from_donor, "child") == pytest.approx(0.5, abs=2e-3)
    assert chance(from_husband, "child") == pytest.approx(population, abs=1e-12)


def test_the_adopted_carry_what_they_were_born_with() -> None:
    adopted = [*trio(), person("adopted", "F"), AdoptionNoted(person=PersonId("adopted"), into=UnionId("u"))]

    answer = assessed(*adopted, reported("mother", BRCA1), genes=["BRCA1"])

    population = answer.persons[PersonId("adopted")].carrier["BRCA1"].population
    assert chance(answer, "daughter") == pytest.approx(0.5, abs=2e-3)
    assert chance(answer, "adopted") == pytest.approx(population, abs=1e-12)


def test_ashkenazi_founders_carry_more_often() -> None:
    def told(ancestry: Ancestry) -> float:
        details = Details(sex=Sex.FEMALE, birth=PartialDate.of(1990), ancestry=ancestry)
        return chance(assessed(PersonAdded(person=PersonId("one"), details=details), who="one"), "one")

    assert told(Ancestry.ASHKENAZI) == pytest.approx(1 - (1 - 0.008) ** 2, abs=1e-12)
    assert told(Ancestry.GENERAL) == pytest.approx(1 - (1 - 0.0006394) ** 2, abs=1e-12)


def test_results_that_cannot_both_be_true_name_the_persons_and_the_gene() -> None:
    with pytest.raises(ImpossibleFamily) as caught:
        assessed(
            *trio(),
            person("twin", "F"),
            born("twin", "u"),
            TwinsNoted(persons=(PersonId("daughter"), PersonId("twin")), kind=TwinKind.MONOZYGOTIC),
            reported("daughter", BRCA1),
            reported("twin", None, method=TestMethod.FAMILIAL_VARIANT),
        )

    assert set(caught.value.data["persons"]) == {"daughter", "twin"}
    assert caught.value.data["gene"] == "BRCA1"


def test_a_country_without_incidence_is_refused_and_never_replaced_in_silence() -> None:
    with pytest.raises(NotApplicable, match="no cancer incidence of Greece"):
        assessed(*trio(), country="GR")


def test_a_day_before_the_consultands_birth_is_refused_with_a_cure() -> None:
    with pytest.raises(NotApplicable, match="born after the day") as refused:
        assessed(*trio(), on=date(1979, 12, 31))
    assert refused.value.data["persons"] == ("daughter",)
    assert "later day" in refused.value.cure

    assert assessed(*trio(), on=date(1980, 1, 1)).persons[PersonId("daughter")].age == 0


def test_who_is_born_after_the_day_has_no_risk_on_it_and_is_named() -> None:
    answer = assessed(*trio(), well("mother", 50), who="mother", on=date(1979, 12, 31))

    assert not answer.persons[PersonId("daughter")].remaining_risk
    said = {(note.code, note.person) for note in answer.notes}
    assert {("born_after_day", "daughter"), ("told_beyond_day", "mother")} <= said


def test_a_life_beyond_any_age_has_no_remaining_risk() -> None:
    answer = assessed(*trio(), well("daughter", 40), on=date(2150, 1, 1))

    assert not answer.persons[PersonId("daughter")].remaining_risk
    assert ("age_unknown", "daughter") in {(note.code, note.person) for note in answer.notes}


def test_genes_that_cannot_be_computed_are_refused() -> None:
    with pytest.raises(NotApplicable, match="cannot compute with POLE"):
        assessed(*trio(), genes=["BRCA1", "POLE"])


def test_unverified_figures_and_sources_are_listed() -> None:
    answer = assessed(*trio())

    assert "ATM pancreas: hsu2021" in answer.unverified
    assert {"kuchenbaecker2017", "ci5xii", "bws"} <= set(answer.sources)


@pytest.mark.parametrize(
    "facts",
    [
        [person("old", "F", born=1916), well("old", 110), cancer("old", Site.BREAST, 105)],
        [person("old", "U"), cancer("old", Site.BREAST)],
        [person("old", "F"), PersonDied(person=PersonId("old"))],
        [person("old", "M"), cancer("old", Site.BREAST, 20)],
        [person("old", "F"), cancer("old", Site.OVARY)],
        [person("old", "F", born=1901), well("old", 125)],
        [person("old", "F"), UnaffectedNoted(person=PersonId("old"))],
        [person("old", "F"), cancer("old", Site.EYE, 0)],
        [person("old", "F"), cancer("old", Site.PANCREAS, 0), cancer("old", Site.COLORECTUM, 1)],
    ],
)
def test_odd_persons_are_assessed_and_no_figure_is_missing(facts: list[FamilyFact]) -> None:
    answer = assessed(*facts, who="old")

    one = answer.persons[PersonId("old")]
    for found in one.carrier.values():
        assert 0.0 <= found.probability <= 1.0
    for points in one.remaining_risk.values():
        assert all(0.0 <= point.risk <= 1.0 for point in points)


def crossed(couples: int, *, informed: bool) -> list[FamilyFact]:
    """Every man has a daughter by every woman: as many loops as there can be."""
    facts: list[FamilyFact] = []
    for number in range(couples):
        facts += [person(f"m{number}", "M"), person(f"w{number}", "F")]
    for one in range(couples):
        for other in range(couples):
            name = f"d{one}-{other}"
            facts += [union(f"u{name}", f"m{one}", f"w{other}"), person(name, "F"), born(name, f"u{name}")]
            if informed:
                facts.append(well(name, 40))
    return facts


def test_relatives_without_data_are_left_out_when_their_loops_are_too_many() -> None:
    answer = assessed(*crossed(20, informed=False), cancer("w0", Site.BREAST, 35), who="d0-0", genes=["BRCA1"])

    simple = assessed(*crossed(1, informed=False), cancer("w0", Site.BREAST, 35), who="d0-0", genes=["BRCA1"])
    assert chance(answer, "d0-0") == pytest.approx(chance(simple, "d0-0"), abs=1e-12)
    assert PersonId("d1-1") not in answer.persons
    assert "left_out_for_loops" in codes(answer)


def test_too_many_informative_loops_name_persons() -> None:
    with pytest.raises(TooManyLoops) as caught:
        assessed(*crossed(20, informed=True), who="d0-0", genes=["BRCA1"])

    assert set(caught.value.data["persons"]) <= {f"{kind}{number}" for kind in "mwd" for number in range(20)} | {
        f"d{one}-{other}" for one in range(20) for other in range(20)
    }
    assert len(caught.value.data["persons"]) > 15


def test_equal_inputs_have_equal_digests_and_a_name_is_no_input() -> None:
    plain = assessed(*trio())
    renamed = PersonAdded(person=PersonId("x"), details=Details(name="x"))

    assert plain.inputs_digest == assessed(*trio()).inputs_digest
    assert plain.inputs_digest != assessed(*trio(), renamed).inputs_digest
    assert plain.inputs_digest != assessed(*trio(), well("mother", 60)).inputs_digest


def test_the_remaining_risk_of_an_untested_daughter_is_a_mixture_by_hand() -> None:
    answer = assessed(*trio(), reported("mother", BRCA1), genes=["BRCA1"])

    site = site_penetrance(CATALOGUE, "NO", Site.BREAST, True, ("BRCA1",))
    age = answer.persons[PersonId("daughter")].age
    carrier = chance(answer, "daughter")
    free = np.exp(-site.survived[0, 1, age])
    weight = carrier * free / (carrier * free + 1 - carrier)
    ends = np.array([80])
    own = net_risk(site.hazards.baseline + site.hazards.excess[0, 1], age, ends)[0]
    other = net_risk(site.hazards.baseline, age, ends)[0]
    point = next(one for one in answer.persons[PersonId("daughter")].remaining_risk["breast"] if one.age == 80)
    assert point.risk == pytest.approx(weight * own + (1 - weight) * other, abs=1e-9)


@pytest.mark.parametrize("tested", [("father", "mother"), ("mother",)])
def test_a_childs_new_variant_does_not_contradict_parents_who_were_tested_for_it(tested: tuple[str, ...]) -> None:
    new = Variant(gene="TP53", hgvs="NM_000546.6:c.743G>A")
    absent = [
        ResultReceived(
            person=PersonId(who), report=TestReport(genes=("TP53",), method=TestMethod.FAMILIAL_VARIANT, sought=(new,))
        )
        for who in tested
    ]

    answer = assessed(*trio(), reported("daughter", new, gene="TP53"), *absent, genes=("TP53",))

    evidence = CATALOGUE.gene("TP53")
    assert evidence.de_novo is not None
    q, new_share = evidence.allele_frequency().value, evidence.de_novo.value
    # a father of whom nothing is known: passed on (q) against new in either gamete (2·δ·q)
    father = 0.0 if "father" in tested else q / (q + 2.0 * new_share * q)
    assert chance(answer, "daughter", "TP53") == pytest.approx(1.0)
    assert chance(answer, "mother", "TP53") == 0.0
    assert chance(answer, "father", "TP53") == pytest.approx(father, rel=0.01)


def test_a_narrower_panel_borrows_the_same_sensitivity() -> None:
    found = reported("mother", Variant(gene="TP53", hgvs="NM_000546.6:c.743G>A"), gene="TP53")
    none = reported("mother", None, gene="TP53")

    alone, among = (assessed(*trio(), none, genes=genes) for genes in (("TP53",), ("TP53", "BRCA1")))

    assert chance(assessed(*trio(), found, genes=("TP53",)), "mother", "TP53") == pytest.approx(1.0)
    assert chance(alone, "mother", "TP53") == pytest.approx(chance(among, "mother", "TP53"))
    assert chance(alone, "mother", "TP53") < 0.1 * alone.persons[PersonId("mother")].carrier["TP53"].population


def test_a_benign_growth_hides_neither_the_risk_of_its_organ_nor_the_years_without_cancer() -> None:
    growth = DiagnosisMade(
        person=PersonId("daughter"),
        cancer=Cancer(site=Site.BREAST, behaviour=Behaviour.BENIGN),
        age=Age.exactly(30),
    )
    facts = (*trio(), reported("mother", BRCA1), well("daughter", 45))

    with_growth, without = assessed(*facts, growth), assessed(*facts)

    assert with_growth.persons[PersonId("daughter")] == without.persons[PersonId("daughter")]
    assert "not_invasive" in codes(with_growth)


@pytest.mark.parametrize(("age", "soon"), [(0, 10), (39, 49), (40, 50), (83, 93), (85, 95), (88, 95), (94, 95)])
def test_the_risk_of_the_next_ten_years_is_told_and_lies_on_the_curve(age: int, soon: int) -> None:
    answer = assessed(
        person("one", "F", born=TODAY.year - age), reported("one", BRCA1), who="one", on=date(2026, 12, 31)
    )

    points = answer.persons[PersonId("one")].remaining_risk["breast"]
    ages = [point.age for point in points]
    assert ages[0] == age
    assert ages == sorted(set(ages))
    assert {soon, *(one for one in range(0, 96, 5) if one > age)} == set(ages[1:])
    hazards = site_penetrance(CATALOGUE, "NO", Site.BREAST, True, answer.genes)
    carrier = hazards.hazards.baseline + hazards.hazards.excess[hazards.genes.index("BRCA1"), 1]
    assert points[ages.index(soon)].population == pytest.approx(
        float(net_risk(hazards.population, age, np.array([soon]))[0])
    )
    assert points[ages.index(soon)].risk == pytest.approx(
        float(net_risk(carrier, age, np.array([soon]))[0]), rel=0.02, abs=1e-4
    )
