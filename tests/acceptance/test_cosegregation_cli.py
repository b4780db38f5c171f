"""`predispo cosegregate` as a script calls it."""

import json
from pathlib import Path

import pytest

from predispo.app.segregating import variant_named
from predispo.domain.cancer import Site
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.exchange.formats import write
from tests.acceptance.test_cli import CANRISK, run
from tests.builders import cancer, family, trio

CATALOGUE = Catalogue.load()
VUS = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
BOTH = CANRISK.replace("54\t1967\t0\t0\t0\t0\t0\t0\t0:0", "54\t1967\t50\t0\t0\t0\t0\t0\tS:P")


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(BOTH, encoding="utf-8")
    return file


def test_one_object_holds_the_factor_and_what_it_is_worth(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "cosegregate", canrisk, "--variant", "BRCA1", "--country", "GB", "--json")

    answer = json.loads(out)
    assert code == 0
    assert {"variant", "bayes_factor", "strength", "meioses", "jarvik_browning", "components"} <= set(answer)
    assert 1.5 < answer["bayes_factor"] < 2.0
    assert answer["strength"] is None
    assert (answer["meioses"], answer["jarvik_browning"]) == (1, 0.5)
    assert answer["carriers"] == ["PM", "PB"]
    parts = answer["components"]
    factor = parts["P_pheno_geno_causal"] / parts["P_pheno_proband_causal"]
    assert answer["bayes_factor"] == pytest.approx(factor * parts["P_proband_geno"] / parts["P_geno"], rel=1e-9)


def test_for_people_it_says_who_carries_and_that_it_is_no_medical_device(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "cosegregate", canrisk, "--variant", "BRCA1", "--proband", "PB")

    assert code == 0
    assert "Bayes factor 1." in out
    assert "mother and me" in out
    assert "Proband: me" in out


@pytest.mark.parametrize(
    ("variant", "says"),
    [
        ("NM_007294.4:c.181T>G", "Reported in this family: BRCA1"),
        ("NOGENE c.1A>G", "NOGENE"),
        ("c.5del", "Put the gene before it"),
        ("nonsense of a name", "not the name of a variant"),
        ("", "not the name of a variant"),
    ],
)
def test_a_variant_that_is_not_there_ends_with_4(
    canrisk: Path, capsys: pytest.CaptureFixture[str], variant: str, says: str
) -> None:
    code, out, err = run(capsys, "cosegregate", canrisk, "--variant", variant)

    assert code == 4
    assert out == ""
    assert says in err


def test_what_is_no_name_is_not_said_again_in_full(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "cosegregate", canrisk, "--variant", "much ado " * 1000)

    assert code == 4
    assert "much ado" in err
    assert len(err) < 400


def told(*variants: tuple[str, Variant]) -> Family:
    """A daughter and her mother with breast cancer; whose report names which variant."""
    results = [
        ResultReceived(
            person=PersonId(who),
            report=TestReport(
                genes=(one.gene,),
                method=TestMethod.SEQUENCING,
                variants=(ReportedVariant(variant=one, reported_class=VariantClass.UNCERTAIN),),
            ),
        )
        for who, one in variants
    ]
    return family(*trio(), cancer("daughter", Site.BREAST, 36), cancer("mother", Site.BREAST, 42), *results)


def test_the_name_in_hgvs_finds_the_variant_of_a_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "family.predispo"
    file.write_bytes(write([told(("daughter", VUS), ("mother", VUS))], "bundle").data)

    code, out, _ = run(capsys, "cosegregate", file, "--variant", VUS.hgvs, "--country", "NO", "--json")

    answer = json.loads(out)
    assert code == 0
    assert answer["variant"] == VUS.hgvs
    assert answer["carriers"] == ["mother", "daughter"]
    assert 1.0 < answer["bayes_factor"] < 2.0


@pytest.mark.parametrize(
    "text",
    [
        "NM_007294.4:c.181T>G",
        "c.181T>G",
        "BRCA1 c.181T>G",
        "BRCA1:c.181T>G",
        "NM_007294.4(BRCA1):c.181T>G",
        "brca1  c.181T>G",
    ],
)
def test_a_variant_is_found_by_any_of_its_names(text: str) -> None:
    assert variant_named(text, told(("daughter", VUS)), CATALOGUE) == VUS


def test_a_legacy_name_is_found_as_the_report_wrote_it() -> None:
    legacy = Variant(gene="BRCA1", hgvs="185delAG")

    assert variant_named("BRCA1 185delAG", told(("daughter", legacy)), CATALOGUE) == legacy


def test_a_transcript_tells_the_gene_of_a_variant_that_nobody_has() -> None:
    assert variant_named("NM_007294.4:c.5del", told(), CATALOGUE).gene == "BRCA1"


def test_one_name_in_two_genes_is_asked_back() -> None:
    whole = told(("daughter", Variant(gene="BRCA1", hgvs="c.1A>G")), ("mother", Variant(gene="BRCA2", hgvs="c.1A>G")))

    with pytest.raises(NotApplicable, match="gene before it"):
        variant_named("c.1A>G", whole, CATALOGUE)
