"""The penetrance tables of the oracle cases: piecewise linear cumulative risks by site, sex and gene, and tests."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np

from predispo.errors import NotApplicable
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus

Person = Mapping[str, Any]


def person_likelihood(case: Mapping[str, Any], locus: Locus) -> FloatArray | None:
    """P(what is known of each person | genotype state) from a case's model, shape (person, genotype).

    None where the case holds no model that gives it. A state that a person's sex cannot have is 0.
    """
    model: Mapping[str, Any] = case.get("model") or {}
    aged = "penetrance_cumulative" in model
    if not aged and not any(key in model for key in ("penetrance", "penetrance_male", "penetrance_female")):
        return None
    genes: Sequence[str] = model.get("genes") or [model.get("gene", "")]
    states = list(product(range(3), repeat=len(genes)))
    found = np.ones((len(case["pedigree"]), locus.size))
    for place, person in enumerate(case["pedigree"]):
        possible = locus.copies[int(person.get("sex") == "F")] >= 0
        row = np.array([_by_age(model, genes, person, state) for state in states]) if aged else _ageless(model, person)
        for test in person.get("tests") or ():
            row = row * _test(test, genes, states)
        found[place] = np.where(possible, row, 0.0)
    return found


def check_sites(people: Sequence[Person], tables: Mapping[str, Any] | None) -> None:
    """Nothing where every cancer is of a site that some table is of.

    Raises:
        NotApplicable: when a cancer would count for nothing.
    """
    for person in people:
        for cancer in person.get("cancers") or ():
            if tables is not None and cancer["site"] not in tables:
                raise NotApplicable(
                    f"The case has no table for {cancer['site']} cancer, which {person['id']} has.",
                    cure="Give the table, or leave the cancer out.",
                )


def _ageless(model: Mapping[str, Any], person: Person) -> FloatArray:
    by_sex = model.get("penetrance_female" if person.get("sex") == "F" else "penetrance_male")
    row = [float(one) for one in (model["penetrance"] if by_sex is None else by_sex)]
    penetrance = np.array([*row, 0.0][:3])
    affected = person.get("affected")
    if affected is None:
        return np.ones(3)
    return penetrance if affected else 1.0 - penetrance


def _test(test: Mapping[str, Any], genes: Sequence[str], states: Sequence[tuple[int, ...]]) -> FloatArray:
    if "genotype" in test:
        return np.array([float(state[0] == test["genotype"]) for state in states])
    at = genes.index(test["gene"])
    carrier, other = float(test["sensitivity"]), 1.0 - float(test["specificity"])
    positive = np.array([carrier if state[at] else other for state in states])
    return positive if test["result"] == "positive" else 1.0 - positive


def _by_age(model: Mapping[str, Any], genes: Sequence[str], person: Person, state: tuple[int, ...]) -> float:
    """Affected at t: F(t) − F(t−1); free of the site at age a: 1 − F(a); an unknown age or site says nothing."""
    likelihood = 1.0
    for site, by_sex in model["penetrance_cumulative"].items():
        table = by_sex.get(person.get("sex"))
        if table is None:
            continue
        knots = table.get("age_knots") or model.get("age_knots") or [0, 20, 30, 40, 50, 60, 70, 80, 90]
        ages = [one.get("age") for one in person.get("cancers") or () if one["site"] == site]
        if ages and ages[0] is None:
            continue
        if ages:
            now, before = (_free(table, knots, genes, state, age) for age in (ages[0], ages[0] - 1))
            likelihood *= before - now
        elif person.get("age") is not None:
            likelihood *= _free(table, knots, genes, state, person["age"])
    return likelihood


def _free(
    table: Mapping[str, Any], knots: Sequence[float], genes: Sequence[str], state: tuple[int, ...], age: float
) -> float:
    """P(free of the site at an age): the non-carrier's times, for each carried gene, its own relative to that."""
    alone = 1.0 - float(np.interp(age, knots, table["noncarrier"]))
    free = alone
    for gene, copies in zip(genes, state, strict=True):
        if copies:
            column = table.get(gene, table.get("carrier")) if len(genes) > 1 else table["carrier"]
            own = 1.0 - float(np.interp(age, knots, column))
            free = own if len(genes) == 1 else free * own / alone
    return free
