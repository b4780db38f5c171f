"""Germline tests by method, against a laboratory that is enumerated allele by allele."""

from collections.abc import Sequence
from datetime import date
from itertools import product
from typing import Any

import numpy as np
import pytest

from predispo.domain.facts import FamilyFact, PersonAdded, ResultReceived, VariantClassified
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Details, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.evidence.catalogue import Catalogue
from predispo.risk.compile import compile_family
from tests.builders import family, person, trio
from tests.evidence_editions import INVENTED, edition

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
FAMILIAL = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup")
OTHER = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")
THIRD = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
DAUGHTER = PersonId("daughter")
METHOD = TestMethod

FIGURES = "".join(
    f'[[test_specificity]]\nmethod = "{method}"\nvalue = {value}\nunit = "proportion"\n{INVENTED}\n'
    for method, value in (("default", 0.97), ("legacy", 0.95), ("familial", 0.999), ("founder", 0.98))
) + "".join(
    f'[[test_sensitivity]]\nmethod = "{method}"\nmodel = "breast"\nancestry = "{ancestry}"\nvalue = {value}\n'
    f'unit = "proportion"\n{INVENTED}\n'
    for method, ancestry, value in (("familial", "", 0.99), ("founder", "ashkenazi", 0.9))
)


@pytest.fixture(scope="module")
def cited(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """An edition with an invented specificity of every method, and shares of founder and familial tests."""
    return edition(tmp_path_factory.mktemp("edition"), genes={"BRCA1": FIGURES})


def report(
    who: str,
    *found: Variant,
    method: TestMethod = METHOD.SEQUENCING_AND_COPY_NUMBER,
    genes: tuple[str, ...] = ("BRCA1",),
    sought: tuple[Variant, ...] = (),
    grade: VariantClass = VariantClass.PATHOGENIC,
    zygosity: Zygosity = Zygosity.HETEROZYGOUS,
    phase: Phase = Phase.UNKNOWN,
    **more: Any,
) -> ResultReceived:
    variants = tuple(
        ReportedVariant(variant=one, reported_class=grade, zygosity=zygosity, phase=phase) for one in found
    )
    fields = {key: more.pop(key) for key in ("confirmation",) if key in more}
    made = TestReport(genes=genes, method=method, variants=variants, sought=sought, **more)
    return ResultReceived(person=PersonId(who), report=made, **fields)


def said(
    *facts: FamilyFact, catalogue: Catalogue = CATALOGUE, gene: str = "BRCA1", who: str = "daughter"
) -> tuple[tuple[str, ...], np.ndarray, set[str]]:
    """The states of the gene's locus, P(reports of a person | state), and the codes of the notes."""
    known = facts if any(isinstance(one, PersonAdded) for one in facts) else (*trio(), *facts)
    compiled = compile_family(family(*known), catalogue, on=TODAY, country="NO", panel=(gene,))
    row = compiled.genes[0].own[compiled.persons.index(PersonId(who))]
    return compiled.genes[0].locus.states, row, {note.code for note in compiled.notes}


def alleles(state: str) -> list[str]:
    return ["o"] * int(state) if state.isdigit() else [one for one in state if one != "+"]


def enumerated(states: Sequence[str], found: str, seen: dict[str, float], specificity: float) -> np.ndarray:
    """P(exactly these alleles are reported | state), each allele found or missed; without any, a false one or none."""
    row: list[float] = []
    for state in states:
        there = alleles(state)
        total = 0.0
        for outcome in product((True, False), repeat=len(there)):
            told = list(zip(there, outcome, strict=True))
            if sorted(one for one, hit in told if hit) == sorted(found):
                total += float(np.prod([seen[one] if hit else 1.0 - seen[one] for one, hit in told]))
        # what cannot be there is found falsely, and the test of a person without any allele is silent or false
        false = [kind for kind in set(found) if kind not in there]
        if len(false) == 1 and found.count(false[0]) == 1:
            rest = found.replace(false[0], "")
            total = (1.0 - specificity) * float(enumerated([state], rest, seen, 1.0)[0])
        elif (not found and not any(seen[one] for one in there)) or (not found and "o" not in there):
            total *= specificity
        row.append(total)
    return np.array(row)


@pytest.mark.parametrize(
    ("method", "sensitivity", "specificity"),
    [
        (METHOD.SEQUENCING_AND_COPY_NUMBER, 0.98, 0.97),
        (METHOD.SEQUENCING, 0.89, 0.95),
        (METHOD.UNKNOWN, 0.89, 0.95),
    ],
)
@pytest.mark.parametrize(("found", "names"), [("", ()), ("o", (OTHER,)), ("oo", (OTHER, THIRD))])
def test_a_test_of_the_whole_gene_finds_each_allele_by_its_method(
    cited: Catalogue, method: TestMethod, sensitivity: float, specificity: float, found: str, names: tuple[Variant, ...]
) -> None:
    states, row, _ = said(report("daughter", *names, method=method), catalogue=cited)

    assert states == ("0", "1", "2")
    assert row == pytest.approx(enumerated(states, found, {"o": sensitivity}, specificity), abs=1e-12)


@pytest.mark.parametrize(
    ("found", "names"),
    [("", ()), ("f", (FAMILIAL,)), ("o", (OTHER,)), ("fo", (FAMILIAL, OTHER)), ("oo", (OTHER, THIRD))],
)
def test_beside_the_familys_variant_the_whole_gene_tells_the_alleles_apart(
    found: str, names: tuple[Variant, ...]
) -> None:
    asked = report("mother", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,))

    states, row, _ = said(asked, report("daughter", *names))

    assert states == ("++", "+f", "+o", "ff", "fo", "oo")
    expected = enumerated(states, found, {"f": 0.98, "o": 0.98}, 1.0)
    assert row == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(("found", "names"), [("", ()), ("f", (FAMILIAL,))])
def test_a_familial_test_speaks_of_the_familys_variant_alone(found: str, names: tuple[Variant, ...]) -> None:
    states, row, _ = said(report("daughter", *names, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)))

    assert row == pytest.approx([float(state.count("f") == len(found)) for state in states])


def test_a_familial_test_is_as_sure_as_is_cited(cited: Catalogue) -> None:
    states, row, _ = said(report("daughter", method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)), catalogue=cited)

    by_count = {0: 0.999, 1: 0.01, 2: 0.0001}
    assert row == pytest.approx([by_count[state.count("f")] for state in states])


def test_a_familial_test_that_names_no_variant_looked_for_the_familys() -> None:
    states, row, _ = said(report("mother", FAMILIAL), report("daughter", method=METHOD.FAMILIAL_VARIANT))

    assert row == pytest.approx([float("f" not in state) for state in states])


def test_one_of_several_variants_looked_for_is_enough() -> None:
    states, row, notes = said(
        report("mother", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)),
        report("daughter", method=METHOD.FAMILIAL_VARIANT, sought=(OTHER, FAMILIAL)),
    )

    assert row == pytest.approx([float("f" not in state) for state in states])
    assert "second_familial_variant" not in notes


def test_another_variant_of_the_gene_than_the_one_followed_says_nothing_and_is_said() -> None:
    _, row, notes = said(
        report("father", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)),
        report("daughter", method=METHOD.FAMILIAL_VARIANT, sought=(OTHER,)),
    )

    assert row == pytest.approx(1.0)
    assert "second_familial_variant" in notes


@pytest.mark.parametrize("name", ["NM_007294.3:c.5266dup", "NM_007294.4(BRCA1):c.5266dup", "c.5266dup"])
def test_a_variant_is_the_same_under_another_version_of_its_transcript(name: str) -> None:
    renamed = Variant(gene="BRCA1", hgvs=name)

    states, row, notes = said(
        report("mother", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)),
        report("daughter", method=METHOD.FAMILIAL_VARIANT, sought=(renamed,)),
    )

    assert row == pytest.approx([float("f" not in state) for state in states])
    assert "second_familial_variant" not in notes


def test_a_familial_test_covers_the_gene_that_it_names_and_no_other() -> None:
    test = report("daughter", genes=("BRCA1", "BRCA2"), method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,))

    assert said(test, gene="BRCA2")[1] == pytest.approx(1.0)
    nameless = report("daughter", genes=(), method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,))
    assert said(nameless)[1][1] == 0.0


@pytest.mark.parametrize("found", [(), (FAMILIAL,)])
def test_a_test_for_an_uncertain_variant_makes_no_familial_variant_of_it(found: tuple[Variant, ...]) -> None:
    uncertain = report(
        "mother", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,), grade=VariantClass.UNCERTAIN
    )
    own = report("daughter", *found, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,), grade=VariantClass.UNCERTAIN)

    states, row, notes = said(uncertain, own)

    assert states == ("0", "1", "2")
    assert row == pytest.approx(1.0)
    assert "uncertain_variant" in notes


def test_the_clinics_decision_makes_a_variant_the_familys() -> None:
    uncertain = report("mother", FAMILIAL, grade=VariantClass.UNCERTAIN)
    decided = VariantClassified(variant=FAMILIAL, decided=VariantClass.LIKELY_PATHOGENIC)

    states, row, _ = said(uncertain, decided, report("daughter", method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)))

    assert row == pytest.approx([float("f" not in state) for state in states])


def test_a_negative_founder_test_says_nothing_without_a_cited_share() -> None:
    _, row, notes = said(report("daughter", method=METHOD.FOUNDER_VARIANTS))

    assert row == pytest.approx(1.0)
    assert "founder_test_partial" in notes


def test_a_negative_founder_test_counts_by_the_share_cited_for_the_ancestry(cited: Catalogue) -> None:
    def of(ancestry: Ancestry) -> np.ndarray:
        details = Details(sex=Sex.FEMALE, ancestry=ancestry)
        who = PersonAdded(person=DAUGHTER, details=details)
        return said(who, report("daughter", method=METHOD.FOUNDER_VARIANTS), catalogue=cited)[1]

    assert of(Ancestry.ASHKENAZI) == pytest.approx([0.98, 0.1, 0.01])
    assert of(Ancestry.UNKNOWN) == pytest.approx(1.0)


def test_a_founder_test_that_finds_a_variant_leaves_the_other_allele_open() -> None:
    _, row, _ = said(report("daughter", OTHER, method=METHOD.FOUNDER_VARIANTS))

    assert row == pytest.approx([0.0, 1.0, 1.0])


def test_a_founder_test_that_looked_for_the_familys_variant_rules_it_out_and_nothing_else() -> None:
    states, row, _ = said(
        report("mother", FAMILIAL, method=METHOD.FAMILIAL_VARIANT, sought=(FAMILIAL,)),
        report("daughter", method=METHOD.FOUNDER_VARIANTS, sought=(FAMILIAL, OTHER)),
    )

    assert row == pytest.approx([float("f" not in state) for state in states])


def test_a_gene_that_a_panel_did_not_cover_is_untested() -> None:
    assert said(report("daughter", genes=("BRCA2", "PALB2")))[1] == pytest.approx(1.0)


def test_a_finding_in_some_cells_is_never_read_as_inherited() -> None:
    _, mosaic, notes = said(report("daughter", FAMILIAL, zygosity=Zygosity.MOSAIC))

    assert mosaic == pytest.approx(1.0)
    assert "mosaic_not_used" in notes


def test_a_mosaic_finding_hides_no_inherited_one_of_the_same_report() -> None:
    found = (
        ReportedVariant(variant=OTHER, reported_class=VariantClass.PATHOGENIC, zygosity=Zygosity.MOSAIC),
        ReportedVariant(variant=THIRD, reported_class=VariantClass.PATHOGENIC),
    )
    made = ResultReceived(
        person=DAUGHTER,
        report=TestReport(genes=("BRCA1",), method=METHOD.SEQUENCING_AND_COPY_NUMBER, variants=found),
    )

    _, row, notes = said(made)

    assert row[0] == 0.0
    assert row[1] == pytest.approx(0.98)
    assert "mosaic_not_used" in notes


@pytest.mark.parametrize(
    ("zygosity", "expected"),
    [
        (Zygosity.HETEROZYGOUS, [0.0, 0.98, 2 * 0.98 * 0.02]),
        (Zygosity.UNKNOWN, [0.0, 0.98, 1.0 - 0.02**2]),
        (Zygosity.HOMOZYGOUS, [0.0, 0.0, 0.98**2]),
    ],
)
def test_zygosity_says_how_many_alleles_were_found(zygosity: Zygosity, expected: list[float]) -> None:
    assert said(report("daughter", OTHER, zygosity=zygosity))[1] == pytest.approx(expected)


def test_two_variants_on_one_allele_are_one_copy() -> None:
    assert said(report("daughter", OTHER, THIRD, phase=Phase.MATERNAL))[1][1] == pytest.approx(0.98)
    assert said(report("daughter", OTHER, THIRD))[1][1] == 0.0


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (report("daughter", FAMILIAL, sample=SampleKind.TUMOUR), "tumour_test_not_used"),
        (report("daughter", FAMILIAL, method=METHOD.TUMOUR), "tumour_test_not_used"),
    ],
)
def test_a_tumour_says_nothing_of_the_germline(fact: ResultReceived, code: str) -> None:
    _, row, notes = said(fact)

    assert row == pytest.approx(1.0)
    assert code in notes


def test_a_refuted_report_says_nothing() -> None:
    assert said(report("daughter", FAMILIAL, confirmation=Confirmation.REFUTED))[1] == pytest.approx(1.0)


def test_a_test_of_a_symbol_for_several_persons_is_not_used() -> None:
    several = PersonAdded(person=DAUGHTER, details=Details(sex=Sex.FEMALE, people=3))

    _, row, notes = said(several, report("daughter", FAMILIAL))

    assert row == pytest.approx(1.0)
    assert "several_persons" in notes


def test_where_no_sensitivity_is_cited_the_lowest_of_the_others_is_borrowed_and_said() -> None:
    _, row, notes = said(person("daughter", "F"), report("daughter", genes=("MLH1",)), gene="MLH1")

    assert row == pytest.approx([1.0, 0.02, 0.0004])
    assert "sensitivity_borrowed" in notes


def test_the_laboratorys_own_sensitivity_counts_before_what_is_cited_and_is_said() -> None:
    stated = report("daughter", sensitivity=0.5)

    _, row, notes = said(person("daughter", "F"), stated)

    assert row == pytest.approx([1.0, 0.5, 0.25])
    assert "sensitivity_stated" in notes


@pytest.mark.parametrize(("method", "sought"), [(METHOD.FAMILIAL_VARIANT, (FAMILIAL,)), (METHOD.FOUNDER_VARIANTS, ())])
def test_a_stated_sensitivity_is_that_of_what_was_looked_for(method: TestMethod, sought: tuple[Variant, ...]) -> None:
    stated = report("daughter", method=method, sought=sought, sensitivity=0.8)

    states, row, notes = said(report("mother", FAMILIAL), stated)

    carrier = next(at for at, state in enumerate(states) if len(alleles(state)) == 1)
    assert (row[0], row[carrier]) == (pytest.approx(1.0), pytest.approx(0.2))
    assert "sensitivity_stated" in notes


@pytest.mark.parametrize("share", [0.0, -0.1, 1.01, float("nan")])
def test_no_test_finds_nothing_or_more_than_everything(share: float) -> None:
    with pytest.raises(ValueError, match="no sensitivity"):
        TestReport(genes=("BRCA1",), sensitivity=share)
