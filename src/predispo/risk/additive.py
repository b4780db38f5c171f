"""The oracle cases with several genes whose excess hazards add, as terms of causes."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from predispo.errors import NotApplicable
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.causes import solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.tables import check_sites

Person = Mapping[str, Any]

MOST_CANCERS = 13
"""How many cancers a case may have: 3¹³ terms a gene."""


def additive_case(case: Mapping[str, Any], relations: Relations) -> dict[str, Any]:
    """Log-likelihood and marginals of every gene, and P(any gene), in the form of `expected`.

    Raises:
        NotApplicable: when a cancer is of a site without a table, or there are too many cancers.
    """
    model, people = case["model"], case["pedigree"]
    check_sites(people, model["cumulative_tables"])
    events = [
        (place, site, float(age))
        for place, person in enumerate(people)
        for site, age, affected in _exposures(model, person)
        if affected
    ]
    genes = [_gene(model, gene, people, events) for gene in model["genes"]]
    if len(events) > MOST_CANCERS:
        raise NotApplicable(
            f"More than {MOST_CANCERS} cancers are too many for all combinations of causes.",
            cure="Assess the family instead; that groups cancers.",
        )
    joint = solve_causes(make_plan(relations), genes, np.array([place for place, _, _ in events], dtype=np.intp))
    none = joint.expect([np.array([[[1.0, 0.0, 0.0]]])] * len(genes))[:, 0]
    marginals = {
        person["id"]: {
            **{gene["name"]: rows[place].tolist() for gene, rows in zip(model["genes"], joint.marginals, strict=True)},
            "any": float(1.0 - none[place]),
        }
        for place, person in enumerate(people)
    }
    baseline = sum(_log_baseline(model, person) for person in people)
    return {"log_likelihood": joint.log_likelihood + baseline, "marginals": marginals}


def _exposures(model: Mapping[str, Any], person: Person) -> list[tuple[str, float, bool]]:
    """The sites that have a table for the person's sex, with the age at which it was left and whether affected."""
    found: list[tuple[str, float, bool]] = []
    for site, by_sex in model["cumulative_tables"].items():
        if person.get("sex") not in by_sex:
            continue
        ages = [one["age"] for one in person.get("cancers") or () if one["site"] == site]
        age = ages[0] if ages else person.get("age")
        if age is not None:
            found.append((site, float(age), bool(ages)))
    return found


def _gene(
    model: Mapping[str, Any],
    gene: Mapping[str, Any],
    people: Sequence[Person],
    events: Sequence[tuple[int, str, float]],
) -> Gene:
    locus = autosomal(float(gene["allele_freq"]))
    own = np.ones((len(people), 3))
    for place, person in enumerate(people):
        for site, age, affected in _exposures(model, person):
            if not affected:
                own[place] *= _free(model, gene, site, person["sex"], age)
        for test in person.get("tests") or ():
            if test.get("gene") == gene["name"]:
                own[place] *= _tested(test)
    free, cause = np.ones((len(events), 3)), np.zeros((len(events), 3))
    for number, (place, site, age) in enumerate(events):
        sex = people[place]["sex"]
        free[number] = _free(model, gene, site, sex, age)
        if site in gene["sites"]:
            table = model["cumulative_tables"][site][sex]
            baseline = _hazard(model["age_knots"], table["non"], age)
            excess = _hazard(model["age_knots"], table[gene["base_table"]], age) - baseline
            cause[number, 1:] = free[number, 1:] * float(gene["excess_hazard_scale"]) * excess / baseline
    return Gene(locus=locus, founders=locus.founders[None], own=own, free=free, cause=cause)


def _free(model: Mapping[str, Any], gene: Mapping[str, Any], site: str, sex: str, age: float) -> FloatArray:
    """P(free until the age | copies), relative to a non-carrier."""
    if site not in gene["sites"]:
        return np.ones(3)
    table, knots = model["cumulative_tables"][site][sex], model["age_knots"]
    alone = 1.0 - float(np.interp(age, knots, table["non"]))
    own = 1.0 - float(np.interp(age, knots, table[gene["base_table"]]))
    relative = (own / alone) ** float(gene["excess_hazard_scale"])
    return np.array([1.0, relative, relative])


def _hazard(knots: Sequence[float], curve: Sequence[float], age: float) -> float:
    """The slope of the piecewise linear risk in the interval that ends at or after the age, over 1 − F."""
    place = max(int(np.searchsorted(knots, age, side="left")), 1)
    slope = (curve[place] - curve[place - 1]) / (knots[place] - knots[place - 1])
    return slope / (1.0 - float(np.interp(age, knots, curve)))


def _tested(test: Mapping[str, Any]) -> FloatArray:
    if "genotype" in test:
        return (np.arange(3) == test["genotype"]).astype(float)
    carrier, other = float(test["sensitivity"]), 1.0 - float(test["specificity"])
    positive = np.array([other, carrier, carrier])
    return positive if test["result"] == "positive" else 1.0 - positive


def _log_baseline(model: Mapping[str, Any], person: Person) -> float:
    """The natural log of what a person's history is worth for somebody who carries nothing."""
    total = 0.0
    for site, age, affected in _exposures(model, person):
        table = model["cumulative_tables"][site][person["sex"]]
        total += float(np.log1p(-np.interp(age, model["age_knots"], table["non"])))
        if affected:
            total += float(np.log(_hazard(model["age_knots"], table["non"], age)))
    return total
