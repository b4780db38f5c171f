"""The engine against answers that two or more independent tools agree on."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.cli import program
from predispo.errors import ImpossibleFamily, NotApplicable, PredispoError
from predispo.risk.kernel.survival import crude_risk, net_risk
from predispo.risk.solve import solve

ORACLES = Path(__file__).parent / "oracles"


def case(name: str) -> dict[str, Any]:
    return json.loads((ORACLES / name).read_text(encoding="utf-8"))


def names(kinds: str) -> list[str]:
    return sorted(path.name for path in ORACLES.glob(f"[{kinds}]*.json"))


def solved(name: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The answer that the command line prints."""
    assert program.run(["solve", str(ORACLES / name), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def compare(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert found["log_likelihood"] == pytest.approx(expected["log_likelihood"], abs=1e-9)
    marginals = expected.get("marginals") or expected["marginals_by_copies_of_b"]
    for person, row in marginals.items():
        assert found["marginals"][person] == pytest.approx(row, abs=1e-9), person


def test_every_case_is_of_a_kind_that_is_tested_here() -> None:
    assert names("cfmpr") == sorted(path.name for path in ORACLES.glob("*.json"))


@pytest.mark.parametrize("name", names("cp"))
def test_genotype_probabilities_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    stated = case(name)

    found = solved(name, capsys)

    compare(found, stated["expected"])


@pytest.mark.parametrize("name", names("c"))
@pytest.mark.parametrize("left", ["model", "person_likelihood"])
def test_either_the_model_or_the_person_likelihood_is_enough(name: str, left: str) -> None:
    stated = case(name)
    if left == "model":
        stated["model"] = {key: value for key, value in stated["model"].items() if key not in PENETRANCE}
    else:
        del stated["person_likelihood"]

    found = solve(stated)

    compare(found, stated["expected"])


@pytest.mark.parametrize("name", names("m"))
def test_many_genes_with_additive_hazards_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    stated = case(name)

    found = solved(name, capsys)

    expected = stated["expected"]
    assert found["log_likelihood"] == pytest.approx(expected["log_likelihood"], abs=1e-9)
    for person, genes in expected["marginals"].items():
        for gene, row in genes.items():
            assert found["marginals"][person][gene] == pytest.approx(row, abs=1e-9), (person, gene)


PENETRANCE = {"penetrance_cumulative", "penetrance", "penetrance_male", "penetrance_female"}


@pytest.mark.parametrize("name", names("f"))
def test_cosegregation_bayes_factors_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    stated = case(name)

    found = solved(name, capsys)

    assert found["bayes_factor"] == pytest.approx(stated["expected"]["FLB"], rel=1e-9)
    if stated.get("published_value"):
        assert found["bayes_factor"] == pytest.approx(stated["published_value"], abs=0.006)


def test_future_risk_with_and_without_competing_mortality_agrees() -> None:
    age = np.arange(95.0)
    other = 1e-4 * np.exp(0.045 * (age - 20))
    carrier = 2e-3 * np.exp(0.03 * (age - 20))
    death = 5e-5 * np.exp(0.085 * (age - 20))
    stated = case("r01_future_risk_competing.json")
    weights = stated["posterior_at_from_age"]

    for point in stated["expected"]:
        ends = np.array([point["to_age"]])
        hazards = np.stack([other, carrier])
        net = net_risk(hazards, point["from_age"], ends)[:, 0]
        crude = crude_risk(hazards, death, point["from_age"], ends)[:, 0]
        assert net == pytest.approx([point["net"]["noncarrier"], point["net"]["carrier"]], abs=1e-12)
        assert crude == pytest.approx([point["crude"]["noncarrier"], point["crude"]["carrier"]], abs=1e-12)
        shares = np.array([weights["noncarrier"], weights["carrier"]])
        assert shares @ net == pytest.approx(point["net_mix"], abs=1e-12)
        assert shares @ crude == pytest.approx(point["crude_mix"], abs=1e-12)


def test_a_person_likelihood_that_contradicts_the_model_is_refused() -> None:
    stated = case("c01_trio.json")
    stated["person_likelihood"]["d"][1] *= 1.001

    with pytest.raises(NotApplicable, match="differs from what the model"):
        solve(stated)


def test_a_case_of_no_known_kind_is_refused_with_a_sentence() -> None:
    with pytest.raises(NotApplicable, match="no kind that the engine knows"):
        solve({"case_id": "x", "pedigree": [{"id": "a", "sex": "F"}]})


def test_an_impossible_case_names_the_persons() -> None:
    stated = case("c15_cf_carrier_sib.json")
    del stated["model"]["penetrance"]
    stated["person_likelihood"]["fa"] = [1.0, 0.0, 0.0]

    with pytest.raises(ImpossibleFamily) as caught:
        solve(stated)

    assert caught.value.data["persons"] == ("fa", "aff")


MADE_WRONG = [
    ("c01_trio.json", ("pedigree", 2, "sex"), "X", r"`pedigree\[2\].sex` should be 'M', 'F' or 'U'"),
    ("c01_trio.json", ("pedigree", 2, "sex"), ..., r"`pedigree\[2\].sex` is missing"),
    ("c01_trio.json", ("pedigree", 2, "father"), "nobody", "nobody is not in the pedigree"),
    ("c01_trio.json", ("pedigree", 2, "father"), "mo", r"`pedigree\[2\].father` is mo, whose sex is F"),
    ("c01_trio.json", ("pedigree", 2, "father"), "d", r"`pedigree\[2\].father` is d, whose sex is F"),
    ("c01_trio.json", ("pedigree", 0, "father"), "fa", "somebody descends from himself"),
    ("c01_trio.json", ("pedigree", 0, "id"), "mo", "`pedigree` names one person twice"),
    ("c01_trio.json", ("pedigree", 1, "age"), -1, r"`pedigree\[1\].age` should be greater than or equal to 0"),
    ("c01_trio.json", ("pedigree", 1, "age"), "55", r"`pedigree\[1\].age` should be a valid number"),
    ("c01_trio.json", ("pedigree", 1, "cancers", 0, "site"), ..., r"`pedigree\[1\].cancers\[0\].site` is missing"),
    ("c01_trio.json", ("model", "allele_freq"), 1.5, "`model.allele_freq` should be less than or equal to 1"),
    ("c01_trio.json", ("person_likelihood", "d"), [0.5, 0.5], "d has 2 likelihoods for 3 genotypes"),
    ("c01_trio.json", ("person_likelihood", "d"), ..., "there is no 'd'"),
    ("c01_trio.json", ("person_likelihood", "d", 0), float("nan"), r"`person_likelihood.d\[0\]` should be"),
    ("c07_3gen_two_tests.json", ("pedigree", 6, "tests", 0, "gene"), "G9", "is G9, which is no gene of the model"),
    ("c07_3gen_two_tests.json", ("pedigree", 6, "tests", 0, "specificity"), ..., "specificity` is missing"),
    ("c09_mz_twins.json", ("monozygotic_groups", 0), ["t1", "fa"], "names persons of different sexes"),
    ("c09_mz_twins.json", ("monozygotic_groups", 0), ["t1", "t9"], "names t9, who is not in the pedigree"),
    ("c25_xlinked.json", ("pedigree", 0, "sex"), None, "should be 'M' or 'F' for a gene on the X chromosome"),
    (
        "m01_additive_3gene.json",
        ("pedigree", 1, "cancers", 0, "site"),
        "skin",
        "no table for skin cancer, which I2 has",
    ),
    ("m01_additive_3gene.json", ("model", "age_knots", 2), 10, "age_knots` should rise"),
    ("m01_additive_3gene.json", ("model", "genes", 0, "sites"), ..., r"`model.genes\[0\].sites` is missing"),
    ("f01_thompson_ped1.json", ("proband",), "99", "The proband 99 is not in the pedigree"),
    ("f01_thompson_ped1.json", ("carriers",), ["99"], "99 is not in the pedigree"),
    ("f01_thompson_ped1.json", ("affected",), ["99"], "99 is not in the pedigree"),
    ("f01_thompson_ped1.json", ("liability_class", "4"), 2, "There is no liability class 2"),
    ("f01_thompson_ped1.json", ("penetrance_by_liability_class", 0, 1), 70, "less than or equal to 1"),
    ("p1_nuclear.json", ("pedigree", 2, "genotype"), "a/c", "genotype` is wrong|genotype` should match"),
    ("p1_nuclear.json", ("allele_freq_b",), None, "no kind that the engine knows|number"),
]


@pytest.mark.parametrize(("name", "place", "value", "said"), MADE_WRONG)
def test_a_case_that_is_wrong_in_one_place_is_refused_with_a_sentence(
    name: str, place: tuple[str | int, ...], value: object, said: str
) -> None:
    stated: Any = case(name)
    inside = stated
    for step in place[:-1]:
        inside = inside[step]
    if value is ...:
        del inside[place[-1]]
    else:
        inside[place[-1]] = value

    with pytest.raises(PredispoError, match=said):
        solve(stated)
