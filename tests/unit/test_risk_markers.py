"""Tumour markers attached to the cause of a cancer, with invented shares, against literal enumeration."""

from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.app.assessing import assess_with_intervals
from predispo.domain.cancer import Cancer, Marker, MarkerStatus, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, FamilyFact
from predispo.domain.ids import PersonId
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.markers import parts
from predispo.risk.assess import assess
from predispo.risk.compile import compile_family
from predispo.risk.kernel.genotypes import autosomal
from predispo.risk.penetrance import site_penetrance
from tests.builders import family, person, trio
from tests.evidence_editions import INVENTED, edition

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
ONE = PersonId("one")
PLUS, MINUS = MarkerStatus.POSITIVE, MarkerStatus.NEGATIVE
PATTERNS = tuple(f"ER={er}, HER2={her2}" for er, her2 in product(("negative", "positive"), repeat=2))  # −−, −+, +−, ++
YOUNG, OLD = (0, 49), (50, 125)
BREAST: dict[str, dict[tuple[int, int], tuple[float, ...]]] = {
    "": {YOUNG: (0.2, 0.1, 0.6, 0.1), OLD: (0.15, 0.05, 0.7, 0.1)},
    "BRCA1": {YOUNG: (0.75, 0.05, 0.18, 0.02), OLD: (0.6, 0.05, 0.3, 0.05)},
}


def share(site: str, gene: str, tumour: str, ages: tuple[int, int], value: float) -> str:
    named = f'gene = "{gene}"\n' if gene else ""
    return (
        f'[[share]]\ncancer = "{site}"\nsex = "F"\n{named}tumour = "{tumour}"\nage_from = {ages[0]}\n'
        f'age_to = {ages[1]}\nvalue = {value}\nunit = "proportion"\n{INVENTED}\n'
    )


def breast(shares: dict[str, dict[tuple[int, int], tuple[float, ...]]]) -> str:
    return "".join(
        share("breast", gene, pattern, ages, value)
        for gene, bands in shares.items()
        for ages, values in bands.items()
        for pattern, value in zip(PATTERNS, values, strict=True)
    )


OVARY = (
    '[[histology]]\ncancer = "ovary"\nkind = "serous"\nwords = ["High-grade serous carcinoma", "serous"]\n'
    '[[histology]]\ncancer = "ovary"\nkind = "other"\nwords = ["mucinous"]\n'
) + "".join(
    share("ovary", gene, f"histology={kind}", (0, 125), value)
    for gene, values in (("", (0.6, 0.4)), ("BRCA1", (0.95, 0.05)))
    for kind, value in zip(("serous", "other"), values, strict=True)
)


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """An edition with invented tumours of the breast and the ovary."""
    return edition(tmp_path_factory.mktemp("edition"), models={"markers": breast(BREAST) + OVARY})


def sick(age: Age | int, *markers: Marker, who: str = "one", site: Site = Site.BREAST, word: str = "") -> DiagnosisMade:
    made = Cancer(site=site, markers=markers, morphology=word)
    return DiagnosisMade(person=PersonId(who), cancer=made, age=Age.exactly(age) if isinstance(age, int) else age)


def compiled(catalogue: Catalogue, *facts: FamilyFact, genes: tuple[str, ...] = ("BRCA1",)) -> Any:
    return compile_family(family(person("one", "F"), *facts), catalogue, on=TODAY, country="NO", panel=genes)


def codes(found: Any) -> set[str]:
    return {note.code for note in found.notes}


def hazards(catalogue: Catalogue, site: Site, age: int) -> tuple[float, float, float]:
    """The non-carrier's hazard, the carrier's, and the carrier's chance to be free over the non-carrier's."""
    found = site_penetrance(catalogue, "NO", site, True, ("BRCA1",)).hazards
    plain, excess = float(found.baseline[age]), found.excess[0, 1]
    return plain, plain + float(excess[age]), float(np.exp(-excess[:age].sum()))


def test_the_edition_that_ships_cites_no_tumours_and_says_that_markers_are_not_used() -> None:
    told = compiled(CATALOGUE, sick(40, Marker("ER", MINUS)))

    assert not CATALOGUE.markers
    assert "markers_not_used" in codes(told)
    assert told.genes[0].cause == pytest.approx(compiled(CATALOGUE, sick(40)).genes[0].cause)


@pytest.mark.parametrize("age", [38, 49, 50, 61])
@pytest.mark.parametrize("markers", [(MINUS, MINUS), (MINUS, PLUS), (PLUS, MINUS), (PLUS, PLUS), (MINUS, None)])
def test_a_carriers_tumour_is_as_likely_as_it_was_published(
    cited: Catalogue, age: int, markers: tuple[MarkerStatus, MarkerStatus | None]
) -> None:
    known = [Marker(name, one) for name, one in zip(("ER", "HER2"), markers, strict=True) if one is not None]
    gene = compiled(cited, sick(age, *known)).genes[0]

    band = YOUNG if age < 50 else OLD
    fitting = [
        place
        for place, pattern in enumerate(PATTERNS)
        if all(parts(pattern)[one.name] == one.status.value for one in known)
    ]
    plain, carrier, free = hazards(cited, Site.BREAST, age)
    of_others, of_carriers = (sum(BREAST[who][band][place] for place in fitting) for who in ("", "BRCA1"))
    by_hand = free * carrier * of_carriers / (plain * of_others)
    assert gene.free[0, 1] + gene.cause[0, 1] == pytest.approx(by_hand, rel=1e-9)


def test_the_markers_of_a_cancer_in_her_forties_are_summed_over_the_ages(cited: Catalogue) -> None:
    gene = compiled(cited, sick(Age(45, 54), Marker("ER", MINUS))).genes[0]

    density = [0.0, 0.0]
    baseline = site_penetrance(cited, "NO", Site.BREAST, True, ("BRCA1",)).hazards.baseline
    for age in range(45, 55):
        plain, carrier, free = hazards(cited, Site.BREAST, age)
        alone = float(np.exp(-baseline[:age].sum()))
        band = YOUNG if age < 50 else OLD
        density[0] += alone * plain * sum(BREAST[""][band][:2])
        density[1] += alone * free * carrier * sum(BREAST["BRCA1"][band][:2])
    assert gene.free[0, 1] + gene.cause[0, 1] == pytest.approx(density[1] / density[0], rel=1e-9)


def test_a_kind_of_tumour_is_read_from_the_pathologists_word(cited: Catalogue) -> None:
    plain, carrier, free = hazards(cited, Site.OVARY, 55)
    for word, others, carriers in (("High-grade serous carcinoma", 0.6, 0.95), ("MUCINOUS", 0.4, 0.05)):
        gene = compiled(cited, sick(55, site=Site.OVARY, word=word)).genes[0]
        by_hand = free * carrier * carriers / (plain * others)
        # a share of tumours of carriers that the baseline alone would exceed is held at none
        assert gene.free[0, 1] + gene.cause[0, 1] == pytest.approx(max(by_hand, free), rel=1e-2)
    unknown = compiled(cited, sick(55, site=Site.OVARY, word="something else"))
    assert unknown.genes[0].cause == pytest.approx(compiled(cited, sick(55, site=Site.OVARY)).genes[0].cause)


def test_the_answer_is_the_sum_over_causes_and_genotypes_by_literal_enumeration(cited: Catalogue) -> None:
    facts = (
        sick(38, Marker("ER", MINUS), Marker("HER2", MINUS), who="mother"),
        sick(47, Marker("ER", PLUS), who="daughter"),
    )
    genes = ("BRCA1", "BRCA2")
    answer = assess(
        family(*trio(), *facts), cited, on=TODAY, country="NO", consultand=PersonId("daughter"), genes=genes
    )

    site = site_penetrance(cited, "NO", Site.BREAST, True, genes)
    shares = {
        who: {band: dict(zip(PATTERNS, values, strict=True)) for band, values in bands.items()}
        for who, bands in BREAST.items()
    }
    people = {"father": None, "mother": (38, PATTERNS[:1]), "daughter": (47, PATTERNS[2:])}

    def told(who: str, states: tuple[int, ...]) -> float:
        """P(cancer and markers | genotypes): the causes one by one; a gene without shares has those of others."""
        known = people[who]
        if known is None:
            return 1.0
        age, fitting = known
        excess = [float(site.hazards.excess[gene, min(copies, 2), age]) for gene, copies in enumerate(states)]
        lost = sum(float(site.hazards.excess[gene, copies, :age].sum()) for gene, copies in enumerate(states))
        plain = float(site.hazards.baseline[age])
        of_others = sum(shares[""][YOUNG][one] for one in fitting)
        total = plain * of_others + excess[1] * of_others
        if excess[0] > 0.0:
            every = {
                one: max((plain + excess[0]) * shares["BRCA1"][YOUNG][one] - plain * shares[""][YOUNG][one], 0.0)
                for one in PATTERNS
            }
            total += excess[0] * sum(every[one] for one in fitting) / sum(every.values())
        return float(np.exp(-lost)) * total

    loci = [autosomal(cited.gene(gene).allele_frequency().value) for gene in genes]
    carried = np.zeros((3, 2))
    everything = 0.0
    for father, mother, daughter in product(list(product(range(3), repeat=2)), repeat=3):
        weight = told("mother", mother) * told("daughter", daughter)
        for gene, locus in enumerate(loci):
            weight *= locus.founders[0, father[gene]] * locus.founders[1, mother[gene]]
            weight *= locus.transmission[1, father[gene], mother[gene], daughter[gene]]
        everything += weight
        for place, states in enumerate((father, mother, daughter)):
            carried[place] += weight * (np.array(states) > 0)
    for place, who in enumerate(people):
        for number, gene in enumerate(genes):
            got = answer.persons[PersonId(who)].carrier[gene].probability
            assert got == pytest.approx(carried[place, number] / everything, rel=1e-9)
    assert {"markers_used", "markers_of_others"} <= codes(answer)


def test_a_triple_negative_tumour_speaks_for_the_gene_and_a_positive_one_against(cited: Catalogue) -> None:
    def chance(*markers: Marker) -> float:
        known = family(person("one", "F"), sick(40, *markers))
        answer = assess(known, cited, on=TODAY, country="NO", consultand=ONE, genes=("BRCA1",))
        return answer.persons[ONE].carrier["BRCA1"].probability

    assert chance(Marker("ER", PLUS)) < chance() < chance(Marker("ER", MINUS))
    assert chance(Marker("CK14", MINUS)) == chance()


def test_a_share_that_carriers_have_less_often_than_chance_is_held_at_none_and_said(tmp_path: Path) -> None:
    rare = {"": {(0, 125): (0.05, 0.05, 0.45, 0.45)}, "BRCA1": {(0, 125): (0.9, 0.1, 0.0, 0.0)}}
    catalogue = edition(tmp_path, models={"markers": breast(rare)})

    found = compiled(catalogue, sick(40, Marker("ER", PLUS)))

    assert "marker_share_held" in codes(found)
    assert found.genes[0].cause[0] == pytest.approx(0.0)
    # what is left of the others sums to 1
    both = [compiled(catalogue, sick(40, Marker("ER", MINUS), Marker("HER2", one))).genes[0] for one in (PLUS, MINUS)]
    whole = compiled(catalogue, sick(40)).genes[0].cause[0, 1]
    assert sum(one.cause[0, 1] * 0.05 for one in both) == pytest.approx(whole, rel=1e-9)


def test_draws_take_the_markers_along_and_name_the_shares_that_stay_fixed(cited: Catalogue) -> None:
    known = family(person("one", "F", born=1980), sick(40, Marker("ER", MINUS)))
    point = assess(known, cited, on=TODAY, country="NO", consultand=ONE, genes=("BRCA1",))

    drawn = assess_with_intervals(known, cited, point, draws=20)

    mine = drawn.persons[ONE].carrier["BRCA1"]
    assert mine.interval is not None
    assert mine.interval[0] < mine.probability < mine.interval[1]
    assert "BRCA1 breast tumours: bws" in drawn.fixed
    assert "BRCA1 breast tumours: bws" in drawn.unverified
    assert "bws" in drawn.sources


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (breast({"": {(0, 125): (0.2, 0.1, 0.6, 0.3)}}), "do not sum to 1"),
        (breast({"": {(0, 49): (0.2, 0.1, 0.6, 0.1)}}), "do not sum to 1 at every age"),
        (breast({"": {(0, 125): (0.3, 0.0, 0.6, 0.1)}}), "no share in non-carriers"),
        (breast({"": {(0, 60): (0.2, 0.1, 0.6, 0.1), (60, 125): (0.2, 0.1, 0.6, 0.1)}}), "Two shares"),
        (breast({"": {(0, 125): (1.2, 0.1, 0.6, 0.1)}}), "no proportion"),
        (breast(BREAST | {"XYZ1": {(0, 125): (0.2, 0.1, 0.6, 0.1)}}), "not among the genes"),
        (breast({"BRCA1": {(0, 125): (0.2, 0.1, 0.6, 0.1)}}), "non-carriers do not sum"),
    ],
)
def test_shares_that_are_no_distribution_are_found(tmp_path: Path, added: str, said: str) -> None:
    found = [one.text for one in check(edition(tmp_path, models={"markers": added}))]

    assert any(said in text for text in found)


def test_an_edition_of_the_tests_is_whole_but_for_its_seal(cited: Catalogue) -> None:
    assert {one.code for one in check(cited)} == {"digest"}
