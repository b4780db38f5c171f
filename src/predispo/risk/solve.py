"""The bare engine on one oracle case: a family with its numbers in one dictionary, answered in the form of `expected`.

The kinds of case are told apart by what they hold: one locus (or several as one joint state) with the likelihood of
each person or the model that it comes from; genotyped relatives; several genes with additive excess hazards; and
cosegregation, which answers with a Bayes factor.
"""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import numpy as np

from predispo.errors import ImpossibleFamily, NotApplicable, Unreadable
from predispo.risk.additive import additive_case
from predispo.risk.case import check_case, is_x_linked
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.genotypes import Locus, autosomal, joint, linked, linked_copies, x_linked
from predispo.risk.kernel.peeling import Posterior, peel
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.segregation_case import segregation_case
from predispo.risk.tables import check_sites, person_likelihood

Case = Mapping[str, Any]

_GENES_OF_STATES = {3**genes: genes for genes in range(1, 5)}

AGREEMENT = 1e-12
"""How far a stated person likelihood may be from the one that the stated model gives, relative to its largest entry."""


def solve(case: Case) -> dict[str, Any]:
    """The answer to one case: `case_id`, `log_likelihood` and `marginals`, or `bayes_factor`.

    Raises:
        NotApplicable: when the case is of no kind that the engine knows.
        Unreadable: when something of the case is not there, or not of the shape that it should have.
        ImpossibleFamily: when its facts cannot all be true; `data['persons']` names whose.
    """
    _check_kind(case)
    check_case(case)
    try:
        return {"case_id": case.get("case_id", ""), **_answer(case)}
    except ImpossibleFamily as error:
        persons = tuple(case["pedigree"][index]["id"] for index in error.data.get("indices", ()))
        raise ImpossibleFamily(error.reason, cure=error.cure, **{**error.data, "persons": persons}) from error
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        # what belongs together may still be of different lengths, or missing from one of two places
        lacks = f"there is no {error}" if isinstance(error, KeyError) else str(error)
        raise Unreadable(
            f"The parts of the case do not fit together: {lacks}.", cure="Compare it with a case that is answered."
        ) from error


def relations_of(case: Case) -> Relations:
    """Who descends from whom in a case.

    Raises:
        NotApplicable: when the case names a parent who is not in its pedigree.
    """
    people = case["pedigree"]
    index = {person["id"]: place for place, person in enumerate(people)}
    try:
        father = [-1 if one.get("father") is None else index[one["father"]] for one in people]
        mother = [-1 if one.get("mother") is None else index[one["mother"]] for one in people]
        twins = tuple(tuple(index[one] for one in group) for group in case.get("monozygotic_groups") or ())
    except KeyError as error:
        raise NotApplicable(f"{error.args[0]} is not in the pedigree.", cure="List every parent as a person.") from None
    return Relations(
        father=np.array(father, dtype=np.intp),
        mother=np.array(mother, dtype=np.intp),
        female=np.array([one.get("sex") == "F" for one in people]),
        twins=twins,
    )


def _check_kind(case: Case) -> None:
    members = case.get("pedigree")
    if not isinstance(members, list) or not members:
        raise NotApplicable("The case has no pedigree.", cure="Give `pedigree` as a list of persons.")


def _answer(case: Case) -> dict[str, Any]:
    if "proband" in case and "carriers" in case:
        return {"bayes_factor": segregation_case(case, relations_of(case))}
    if "allele_freq_b" in case:
        return _genotyped(case)
    model = case.get("model") or {}
    if "cumulative_tables" in model:
        return additive_case(case, relations_of(case))
    if "genotype_states" not in case and "penetrance" not in model and "penetrance_cumulative" not in model:
        raise NotApplicable(
            "The case is of no kind that the engine knows.",
            cure="Give one locus, genotyped relatives, additive genes or cosegregation.",
        )
    relations = relations_of(case)
    locus = _locus(case)
    likelihood = _likelihood(case, locus)
    if model.get("recombination_fraction") is not None:
        return _linked(case, relations, likelihood)
    return _as_expected(case, locus, peel(make_plan(relations), locus, likelihood))


def _linked(case: Case, relations: Relations, likelihood: FloatArray) -> dict[str, Any]:
    """Two genes on one chromosome; `likelihood` and the answer are by the copies of each, the last gene fastest."""
    model = case["model"]
    first, second = (float(model["allele_freq"][gene]) for gene in model["genes"])
    rate = float(model.get("mutation_rate_per_meiosis") or 0.0)
    locus = linked((first, second), float(model["recombination_fraction"]), mutation_rates=(rate, rate))
    one, other = linked_copies().astype(int)
    found = peel(make_plan(relations), locus, likelihood[:, 3 * one + other])
    marginals = found.marginals @ np.eye(9)[3 * one + other]
    return {
        "log_likelihood": float(found.log_likelihood),
        "marginals": {person["id"]: row.tolist() for person, row in zip(case["pedigree"], marginals, strict=True)},
    }


def _as_expected(case: Case, locus: Locus, found: Posterior) -> dict[str, Any]:
    marginals: dict[str, list[float]] = {}
    for person, row in zip(case["pedigree"], found.marginals, strict=True):
        possible = locus.copies[int(person.get("sex") == "F")] >= 0
        marginals[person["id"]] = row[possible].tolist()
    return {"log_likelihood": float(found.log_likelihood), "marginals": marginals}


def _locus(case: Case) -> Locus:
    model = case.get("model") or {}
    frequency = model.get("allele_freq", case.get("allele_freq"))
    rate = float(model.get("mutation_rate_per_meiosis") or 0.0)
    if isinstance(frequency, Mapping):
        genes: Sequence[str] = model.get("genes") or list(frequency)
        return joint([autosomal(float(frequency[gene]), mutation_rate=rate) for gene in genes])
    if frequency is None:
        return _locus_from_prior(case)
    if is_x_linked(case):
        return x_linked(float(frequency), mutation_rate=rate)
    return autosomal(float(frequency), mutation_rate=rate)


def _locus_from_prior(case: Case) -> Locus:
    """Diallelic loci, X-linked or autosomal, whose founders follow the stated prior.

    Several unlinked loci are one joint state of three genotypes each, the last varying fastest.
    """
    prior = case.get("founder_prior")
    if "mutation" in str(case.get("transmission", "")):
        raise NotApplicable(
            "The case states no mutation rate.", cure="Give the `mutation_rate_per_meiosis` of a model."
        )
    if isinstance(prior, Mapping):
        plain = x_linked(0.0)
        rows = cast("Mapping[str, list[float]]", prior)
        founders = np.array([[*rows["M"], 0.0], rows["F"]], dtype=float)
    elif isinstance(prior, list) and (genes := _GENES_OF_STATES.get(len(cast("list[float]", prior)))):
        plain = joint([autosomal(0.0)] * genes)
        founders = np.broadcast_to(np.array(prior, dtype=float), (2, plain.size))
    else:
        raise NotApplicable("The case states no allele frequency.", cure="Give `allele_freq` or a `founder_prior`.")
    return Locus(states=plain.states, founders=founders, transmission=plain.transmission, copies=plain.copies)


def _likelihood(case: Case, locus: Locus) -> FloatArray:
    """Each person's vector: from the model where there is one, which must then agree with what the case states."""
    stated = _stated(case, locus)
    modelled = person_likelihood(case, locus)
    if stated is None and modelled is None:
        raise NotApplicable(
            "The case has neither `person_likelihood` nor a model that gives it.", cure="Give one of the two."
        )
    if stated is None:
        check_sites(case["pedigree"], case["model"].get("penetrance_cumulative"))
    if stated is None or modelled is None:
        return cast("FloatArray", stated if modelled is None else modelled)
    scale = np.abs(stated).max(axis=-1, keepdims=True)
    if (np.abs(stated - modelled) > AGREEMENT * np.maximum(scale, 1.0)).any():
        raise NotApplicable(
            "`person_likelihood` differs from what the model of the case gives.",
            cure="Give only the one that is meant.",
        )
    return stated


def _stated(case: Case, locus: Locus) -> FloatArray | None:
    rows = case.get("person_likelihood")
    if rows is None:
        return None
    found = np.zeros((len(case["pedigree"]), locus.size))
    for place, person in enumerate(case["pedigree"]):
        row = cast("Mapping[str, list[float]]", rows)[person["id"]]
        possible = locus.copies[int(person.get("sex") == "F")] >= 0
        if len(row) not in (locus.size, int(possible.sum())):
            raise ValueError(f"{person['id']} has {len(row)} likelihoods for {locus.size} genotypes")
        found[place, : len(row)] = row
    return found


def _genotyped(case: Case) -> dict[str, Any]:
    frequency = float(case["allele_freq_b"])
    locus = x_linked(frequency) if case.get("x_linked") else autosomal(frequency)
    likelihood = np.ones((len(case["pedigree"]), 3))
    for place, person in enumerate(case["pedigree"]):
        alleles = str(person.get("genotype", "-")).split("/")
        if "-" not in alleles:
            likelihood[place] = np.arange(3) == alleles.count("b")
    answer = _as_expected(case, locus, peel(make_plan(relations_of(case)), locus, likelihood))
    return {**answer, "marginals_by_copies_of_b": answer["marginals"]}  # the same, by the name in the case's `expected`
