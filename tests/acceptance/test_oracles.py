"""The engine against answers that two or more independent tools agree on."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.errors import ImpossibleFamily, NotApplicable
from predispo.risk.kernel.survival import crude_risk, net_risk
from predispo.risk.solve import solve

ORACLES = Path(__file__).parent / "oracles"


def case(name: str) -> dict[str, Any]:
    return json.loads((ORACLES / name).read_text(encoding="utf-8"))


def names(kinds: str) -> list[str]:
    return sorted(path.name for path in ORACLES.glob(f"[{kinds}]*.json"))


def compare(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert found["log_likelihood"] == pytest.approx(expected["log_likelihood"], abs=1e-9)
    marginals = expected.get("marginals") or expected["marginals_by_copies_of_b"]
    for person, row in marginals.items():
        assert found["marginals"][person] == pytest.approx(row, abs=1e-9), person


@pytest.mark.parametrize("name", names("cp"))
def test_genotype_probabilities_agree(name: str) -> None:
    stated = case(name)

    found = solve(stated)

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
def test_many_genes_with_additive_hazards_agree(name: str) -> None:
    stated = case(name)

    found = solve(stated)

    expected = stated["expected"]
    assert found["log_likelihood"] == pytest.approx(expected["log_likelihood"], abs=1e-9)
    for person, genes in expected["marginals"].items():
        for gene, row in genes.items():
            assert found["marginals"][person][gene] == pytest.approx(row, abs=1e-9), (person, gene)


PENETRANCE = {"penetrance_cumulative", "penetrance", "penetrance_male", "penetrance_female"}


@pytest.mark.parametrize("name", names("f"))
def test_cosegregation_bayes_factors_agree(name: str) -> None:
    stated = case(name)

    found = solve(stated)

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
