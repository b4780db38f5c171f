"""`predispo cosegregate` as a script calls it."""

import json
from pathlib import Path

import pytest
from tests.acceptance.test_cli import CANRISK, run

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
    ],
)
def test_a_variant_that_is_not_there_ends_with_4(
    canrisk: Path, capsys: pytest.CaptureFixture[str], variant: str, says: str
) -> None:
    code, out, err = run(capsys, "cosegregate", canrisk, "--variant", variant)

    assert code == 4
    assert out == ""
    assert says in err
