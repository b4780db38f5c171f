"""Criteria from the family's own record: a variant that seems new, and what lies beside it on the same gene."""

from predispo.domain.cancer import Cancer, Site
from predispo.domain.classification import Open, Proposed
from predispo.domain.cosegregation import Strength
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, FamilyFact, ResultReceived
from predispo.domain.familial import familial_variant
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.variants.in_family import by_family
from tests.builders import family, trio

VARIANT = Variant(gene="TP53", hgvs="NM_000546.6:c.743G>A")
OTHER = Variant(gene="TP53", hgvs="NM_000546.6:c.524G>A")
BREAST = frozenset({"breast"})
VUS, HARMFUL = VariantClass.UNCERTAIN, VariantClass.PATHOGENIC


def result(
    who: str,
    *found: tuple[Variant, VariantClass, Phase],
    method: TestMethod = TestMethod.SEQUENCING,
    zygosity: Zygosity = Zygosity.HETEROZYGOUS,
) -> ResultReceived:
    variants = tuple(
        ReportedVariant(variant=one, reported_class=grade, phase=phase, zygosity=zygosity)
        for one, grade, phase in found
    )
    return ResultReceived(person=PersonId(who), report=TestReport(genes=("TP53",), method=method, variants=variants))


def ill(who: str, site: Site = Site.BREAST) -> DiagnosisMade:
    return DiagnosisMade(person=PersonId(who), cancer=Cancer(site=site), age=Age.exactly(40))


def told(*facts: FamilyFact, recessive: bool = False) -> list[tuple[str, str, Strength | None]]:
    known = family(*trio(), *facts)
    found = by_family(known, familial_variant(known, VARIANT), cancers=BREAST, recessive=recessive)
    assert all(isinstance(one, Proposed | Open) for one in found)
    return [(one.code, one.why.code, one.strength if isinstance(one, Proposed) else None) for one in found]


CARRIES = result("daughter", (VARIANT, VUS, Phase.UNKNOWN))
PARENTS = (result("father"), result("mother"))


def test_an_ill_carrier_of_two_parents_tested_without_it_seems_new_and_confirmed_parents_stay_open() -> None:
    assert told(CARRIES, *PARENTS, ill("daughter")) == [
        ("PM6", "pm6", Strength.MODERATE),
        ("PS2", "ps2-parents", None),
    ]


def test_one_parent_alone_says_nothing() -> None:
    assert told(CARRIES, result("mother"), ill("daughter")) == []


def test_a_parent_who_has_it_in_some_cells_is_not_without_it() -> None:
    mosaic = result("mother", (VARIANT, VUS, Phase.UNKNOWN), zygosity=Zygosity.MOSAIC)

    assert told(CARRIES, result("father"), mosaic, ill("daughter")) == []


def test_a_well_carrier_and_a_family_with_the_disease_leave_it_open() -> None:
    assert told(CARRIES, *PARENTS) == [("PM6", "new-unaffected", None)]
    assert told(CARRIES, *PARENTS, ill("daughter", Site.LUNG)) == [("PM6", "new-unaffected", None)]
    assert told(CARRIES, *PARENTS, ill("daughter"), ill("mother")) == [("PM6", "new-history", None)]


def test_a_harmful_variant_on_the_same_copy_speaks_against_it() -> None:
    cis = result("daughter", (VARIANT, VUS, Phase.MATERNAL), (OTHER, HARMFUL, Phase.MATERNAL))

    assert told(cis) == [("BP2", "bp2-cis", Strength.SUPPORTING)]


def test_a_harmful_variant_on_the_other_copy_counts_by_the_genes_inheritance() -> None:
    trans = result("daughter", (VARIANT, VUS, Phase.PATERNAL), (OTHER, HARMFUL, Phase.MATERNAL))

    assert told(trans) == [("BP2", "bp2-trans", None)]
    assert told(trans, ill("daughter"), recessive=True) == [("PM3", "pm3", Strength.MODERATE)]
    assert told(trans, recessive=True) == []


def test_unknown_phases_and_harmless_neighbours_say_nothing() -> None:
    unknown = result("daughter", (VARIANT, VUS, Phase.UNKNOWN), (OTHER, HARMFUL, Phase.MATERNAL))
    harmless = result("daughter", (VARIANT, VUS, Phase.MATERNAL), (OTHER, VariantClass.BENIGN, Phase.MATERNAL))

    assert told(unknown) == []
    assert told(harmless) == []
