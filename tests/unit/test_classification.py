"""Criteria proposed and weighed: what the data let say, and what stays open."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from predispo.app import clinvar
from predispo.app.appraising import appraise, by_segregation
from predispo.app.segregating import cosegregate_family
from predispo.app.transfer import family_from, read_file
from predispo.cli import program
from predispo.domain.classification import CRITERIA, Proposal, clashes
from predispo.domain.cosegregation import Strength
from predispo.domain.variant import VariantClass
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.classification import criterion_line, why_line
from predispo.phrases.phrases import load
from predispo.variants.rule_book import genes_with_rules, rules_for
from predispo.variants.weighing import class_by_points, class_by_rules, weigh
from tests.clinvar_files import CONFLICT, EXPERT, ONE, clinvar_vcf, vcf_record, written

P, LP, U, LB, B = (
    VariantClass.PATHOGENIC, VariantClass.LIKELY_PATHOGENIC, VariantClass.UNCERTAIN, VariantClass.LIKELY_BENIGN,
    VariantClass.BENIGN,
)  # fmt: skip
SUPPORTING, MODERATE, STRONG, VERY, ALONE = Strength


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))
    yield
    clinvar.let_go()


def proposed(name: str, *, frequency: float | None = None, splicing: float | None = None) -> Proposal:
    found = appraise(name, frequency=frequency, splicing=splicing).proposal
    assert found is not None
    return found


def strengths(proposal: Proposal) -> dict[str, Strength]:
    return {one.code: one.strength for one in proposal.criteria}


# -- weighing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("points", "expected"),
    [(14, P), (10, P), (9, LP), (6, LP), (5, U), (0, U), (-1, LB), (-6, LB), (-7, B), (-20, B)],
)
def test_the_points_make_the_class_as_published(points: int, expected: VariantClass) -> None:
    assert class_by_points(points) is expected


# Richards et al. 2015, Table 5, row by row: very strong, strong, moderate, supporting; then benign strong, supporting.
TABLE: list[tuple[VariantClass, Callable[[int, int, int, int], bool]]] = [
    (P, lambda very, strong, moderate, supporting: very >= 1 and strong >= 1),
    (P, lambda very, strong, moderate, supporting: very >= 1 and moderate >= 2),
    (P, lambda very, strong, moderate, supporting: very >= 1 and moderate == 1 and supporting >= 1),
    (P, lambda very, strong, moderate, supporting: very >= 1 and supporting >= 2),
    (P, lambda very, strong, moderate, supporting: strong >= 2),
    (P, lambda very, strong, moderate, supporting: strong == 1 and moderate >= 3),
    (P, lambda very, strong, moderate, supporting: strong == 1 and moderate == 2 and supporting >= 2),
    (P, lambda very, strong, moderate, supporting: strong == 1 and moderate == 1 and supporting >= 4),
    (LP, lambda very, strong, moderate, supporting: very == 1 and moderate == 1),
    (LP, lambda very, strong, moderate, supporting: strong == 1 and 1 <= moderate <= 2),
    (LP, lambda very, strong, moderate, supporting: strong == 1 and supporting >= 2),
    (LP, lambda very, strong, moderate, supporting: moderate >= 3),
    (LP, lambda very, strong, moderate, supporting: moderate == 2 and supporting >= 2),
    (LP, lambda very, strong, moderate, supporting: moderate == 1 and supporting >= 4),
]


def test_every_combination_of_2015_gives_the_class_of_the_table() -> None:
    for counts in product(range(2), range(3), range(5), range(6)):
        expected = next((found for found, row in TABLE if row(*counts)), U)
        codes = ("PVS1", "PS3", "PM1", "PP4")
        criteria = [
            (code, strength)
            for code, strength, count in zip(codes, (VERY, STRONG, MODERATE, SUPPORTING), counts, strict=True)
            for _ in range(count)
        ]

        assert class_by_rules(criteria) is expected, counts


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        ([("BA1", ALONE)], B),
        ([("BS1", STRONG), ("BS3", STRONG)], B),
        ([("BS1", STRONG), ("BP4", SUPPORTING)], LB),
        ([("BP4", SUPPORTING), ("BP7", SUPPORTING)], LB),
        ([("BS1", STRONG)], U),
        ([("BP4", SUPPORTING)], U),
        ([("PS1", STRONG), ("PS3", STRONG), ("BS1", STRONG), ("BS3", STRONG)], U),
    ],
)
def test_what_speaks_against_is_combined_as_in_2015(
    criteria: list[tuple[str, Strength]], expected: VariantClass
) -> None:
    assert class_by_rules(criteria) is expected


def test_stand_alone_evidence_decides_whatever_the_points() -> None:
    weighed = weigh([("BA1", ALONE), ("PVS1", VERY)])

    assert weighed.points == 8
    assert weighed.by_points is B


def test_what_counts_the_same_thing_twice_is_named() -> None:
    assert clashes(["PS1", "PM5", "PP1"]) == (("PS1", "PM5"),)
    assert weigh([("PP3", SUPPORTING), ("BP4", SUPPORTING)]).clashes == (("PP3", "BP4"),)


# -- proposing --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NM_007294.4:c.68_69del", VERY),
        ("NM_007294.4:c.4675+1G>A", VERY),
        ("BRCA1 exon 13 deletion", VERY),
        ("BRCA1 whole gene deletion", VERY),
        ("NM_000314.8:c.1003C>T", VERY),
        ("NM_000059.4:c.9976A>T", MODERATE),
        ("NM_007294.4:c.5559C>A", STRONG),
        ("NM_007294.4:c.5266dup", STRONG),
        ("NM_024675.4:c.212-1G>A", STRONG),
        ("NM_007294.4:c.1A>G", SUPPORTING),
    ],
)
def test_the_loss_of_the_protein_counts_by_what_is_left(name: str, expected: Strength) -> None:
    assert strengths(proposed(name))["PVS1"] is expected


@pytest.mark.parametrize(
    "name",
    [
        "NM_007294.4:c.181T>G",
        "NM_007294.4:c.507G>A",
        "RET c.1826del",
        "NM_000059.4:c.67+62T>G",
    ],
)
def test_what_leaves_the_protein_or_does_not_matter_by_its_loss_is_no_null_variant(name: str) -> None:
    found = proposed(name)

    assert "PVS1" not in strengths(found)
    assert "PVS1" not in {one.code for one in found.open}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("BRCA1 exon 13 duplication", "pvs1-duplication"),
        ("NM_024675.4:c.49-1G>A", "pvs1-spared"),
        ("NM_007294.4:c.4675+2T>C", "pvs1-gc-donor"),
        ("NM_007294.4:c.80+1G>A", "pvs1-ends"),
    ],
)
def test_a_loss_that_may_not_be_one_stays_open(name: str, why: str) -> None:
    found = proposed(name)

    assert "PVS1" not in strengths(found)
    assert why in {one.why.code for one in found.open}


def records(*said: str) -> None:
    folder = clinvar.index_file().parent
    folder.mkdir(parents=True, exist_ok=True)
    clinvar.import_clinvar(written(folder, clinvar_vcf(*said), "given.vcf"))


# BRCA1 c.181T>G p.Cys61Gly lies at 43106487 on GRCh38, on the reverse strand: codon 61 is TGT.
OTHER_RESIDUE = ("43106486", "C", "T")  # c.182G>A p.Cys61Tyr
SAME_RESIDUE = ("43106485", "ACA", "GCG")  # c.181_183delinsCGC p.Cys61Arg


def record(place: tuple[str, str, str], significance: str, review: str = EXPERT) -> str:
    return vcf_record(int(place[0]), place[1], place[2], significance, review=review)


def test_a_harmful_change_of_the_same_amino_acid_is_moderate_evidence() -> None:
    records(record(OTHER_RESIDUE, "Pathogenic"))

    assert strengths(proposed("NM_007294.4:c.181T>G")) == {"PM5": MODERATE}


def test_a_likely_harmful_one_counts_a_step_less() -> None:
    records(record(OTHER_RESIDUE, "Likely_pathogenic"))

    assert strengths(proposed("NM_007294.4:c.181T>G")) == {"PM5": SUPPORTING}


def test_the_same_change_by_other_bases_is_strong_evidence() -> None:
    records(record(SAME_RESIDUE, "Pathogenic"), record(OTHER_RESIDUE, "Pathogenic"))

    assert strengths(proposed("NM_007294.4:c.181T>C")) == {"PS1": STRONG}


@pytest.mark.parametrize(
    ("significance", "review"),
    [
        ("Pathogenic", ONE),
        ("Uncertain_significance", EXPERT),
        ("Conflicting_classifications_of_pathogenicity", CONFLICT),
    ],
)
def test_a_weak_or_uncertain_record_proposes_nothing(significance: str, review: str) -> None:
    records(record(OTHER_RESIDUE, significance, review))

    assert strengths(proposed("NM_007294.4:c.181T>G")) == {}


def test_a_variants_own_record_is_no_evidence_for_it() -> None:
    records(vcf_record(43106487, "A", "C", "Pathogenic", review=EXPERT))

    assert strengths(proposed("NM_007294.4:c.181T>G")) == {}


def test_a_harmful_variant_before_the_next_start_makes_a_lost_start_count_more() -> None:
    records(vcf_record(43124085, "G", "A", "Pathogenic", review=EXPERT))

    assert strengths(proposed("NM_007294.4:c.1A>G"))["PVS1"] is MODERATE


@pytest.mark.parametrize(
    ("name", "frequency", "expected"),
    [
        ("NM_007294.4:c.181T>G", 0.0, {"PM2": SUPPORTING}),
        ("NM_007294.4:c.181T>G", 0.000001, {}),
        ("NM_007294.4:c.181T>G", 0.06, {"BA1": ALONE}),
        ("NM_007294.4:c.181T>G", 0.05, {}),
        ("NM_000179.3:c.1186C>G", 0.0022, {"BA1": ALONE}),
        ("NM_000251.3:c.380A>G", 0.00001, {"PM2": SUPPORTING}),
        ("NM_000251.3:c.380A>G", 0.00002, {}),
    ],
)
def test_the_frequency_counts_by_the_rules_of_the_gene(
    name: str, frequency: float, expected: dict[str, Strength]
) -> None:
    assert strengths(proposed(name, frequency=frequency)) == expected


@pytest.mark.parametrize(
    ("name", "splicing", "expected"),
    [
        ("NM_000059.4:c.3396A>G", 0.02, {"BP4": SUPPORTING, "BP7": SUPPORTING}),
        ("NM_000059.4:c.3396A>G", 0.3, {"PP3": SUPPORTING}),
        ("NM_000059.4:c.3396A>G", 0.15, {}),
        ("NM_000059.4:c.68-7T>A", 0.05, {"BP4": SUPPORTING}),
        ("NM_000059.4:c.67+62T>G", 0.05, {"BP4": SUPPORTING, "BP7": SUPPORTING}),
        ("NM_000059.4:c.7397T>C", 0.02, {}),
        ("NM_007294.4:c.507G>A", 0.01, {"BP1": STRONG}),
        ("NM_007294.4:c.4720G>T", 0.02, {"BP1": STRONG}),
        ("NM_007294.4:c.181T>G", 0.02, {}),
    ],
)
def test_a_prediction_of_splicing_counts_where_the_change_is_silent(
    name: str, splicing: float, expected: dict[str, Strength]
) -> None:
    assert strengths(proposed(name, splicing=splicing)) == expected


def test_without_figures_a_silent_change_stays_open_and_uncertain() -> None:
    found = proposed("NM_000059.4:c.3396A>G")

    assert strengths(found) == {}
    assert found.weighed.by_points is U
    assert {one.code for one in found.open} == {"PM2", "BP7"}


def test_a_variant_that_was_not_checked_gets_no_proposal() -> None:
    assert appraise("NM_006231.4:c.1270C>G").proposal is None
    assert appraise("NM_007294.4:c.181A>G").proposal is None


def test_the_familys_cosegregation_is_a_criterion_where_it_reaches_one() -> None:
    sample = Path(__file__).parents[2] / "resources" / "demo" / "D-101.json"
    family = family_from(read_file(sample.read_bytes()).families[0])
    there = [one.variant for p in family.persons.values() for r in p.results for one in r.fact.report.variants]
    answer = cosegregate_family(family, Catalogue.load(), variant=there[0].name, on=date(2026, 11, 25), country="NO")

    met = by_segregation(replace(answer, code="PP1", strength=STRONG, bayes_factor=25.04))
    not_met = by_segregation(replace(answer, code=None, strength=None))

    assert not_met is None
    assert met is not None
    assert (met.code, met.strength) == ("PP1", STRONG)
    assert why_line(load("en"), met.why).endswith("Bayes factor 25.")


# -- rules and words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gene", genes_with_rules())
def test_every_file_of_rules_reads_and_names_its_document(gene: str) -> None:
    rules = rules_for(gene)

    assert rules.own
    assert re.fullmatch(r"GN\d{3}", rules.document)
    assert rules.notes


def test_every_gene_of_the_evidence_is_either_known_or_open_for_loss_of_function() -> None:
    said = {gene: rules_for(gene).loss for gene in Catalogue.load().genes()}

    assert said["BRCA1"] is True
    assert said["RET"] is False
    assert said["POT1"] is None


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_criterion_and_every_reason_has_words(language: str) -> None:
    words = load(language)
    source = Path(__file__).parents[2] / "src" / "predispo" / "variants"
    codes = {code for file in source.glob("*.py") for code in re.findall(r'Why\(code="([a-z0-9-]+)"', file.read_text())}
    built = {
        f"pvs1-{kind}-{end}" for kind in ("splice", "exons") for end in ("decay", "no-decay", "in-frame", "domain")
    }

    assert len(codes) > 15
    for code in codes | built | {"ps1", "pm5", "pp1", "bs4"}:
        assert words.has(f"why-{code}")
    for code in CRITERIA:
        assert criterion_line(words, code)


def test_every_proposed_reason_is_a_whole_sentence() -> None:
    found = proposed("NM_007294.4:c.68_69del", frequency=0.0)

    for one in (*found.criteria, *found.open):
        assert re.fullmatch(r"[A-Z].*\.", why_line(load("en"), one.why))


def test_the_command_line_prints_the_proposal(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.run(["variant", "BRCA1 185delAG", "--frequency", "0", "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)["classification"]
    assert (answer["tier"], answer["points"], answer["tier_2015"]) == ("likely_pathogenic", 9, "uncertain")
    assert [one["code"] for one in answer["criteria"]] == ["PVS1", "PM2"]
    assert {"code", "strength", "why"} <= answer["criteria"][0].keys()
    assert answer["rules"].startswith("ClinGen ENIGMA")
    assert answer["is_proposal"] is True
    assert answer["verified"] is False


@pytest.mark.parametrize("share", ["-1", "1.5", "nan", "often"])
def test_a_share_outside_of_0_and_1_is_wrong_usage(share: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        program.run(["variant", "BRCA1 185delAG", f"--frequency={share}"])
