"""Oracle cases of cosegregation: who carries and who is affected, penetrances by liability class, one Bayes factor."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import numpy as np

from predispo.domain.cosegregation import LiabilityClasses, Penetrances
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.risk.bayes_factor import Likelihoods, weigh
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.plan import Relations, make_plan
from predispo.risk.liability import phenotypes


def segregation_case(case: Mapping[str, Any], relations: Relations) -> float:
    """The Bayes factor of one case.

    Raises:
        NotApplicable: when the case names somebody who is not in its pedigree, or a class that it does not hold.
        ImpossibleFamily: when its genotypes cannot all be true.
    """
    return float(np.exp(case_likelihoods(case, relations).log_bayes_factor))


def case_likelihoods(case: Mapping[str, Any], relations: Relations) -> Likelihoods:
    """The probabilities behind the Bayes factor of one case; errors as for `segregation_case`."""
    persons = [PersonId(person["id"]) for person in case["pedigree"]]
    women = [person.get("sex") == "F" for person in case["pedigree"]]
    if case["proband"] not in persons:
        raise NotApplicable(f"The proband {case['proband']} is not in the pedigree.", cure="Name a person of it.")
    found = weigh(
        make_plan(relations),
        [float(case["allele_freq"])],
        phenotypes(persons, women, _liability(case)),
        _genotypes(case, persons),
        persons.index(case["proband"]),
        on_x=bool(case.get("x_linked")),
    )
    return found.likelihoods[0]


def _genotypes(case: Mapping[str, Any], persons: list[PersonId]) -> FloatArray:
    genotype = np.ones((len(persons), 3))
    for copies, key in ((1, "carriers"), (2, "homozygous"), (0, "noncarriers")):
        for who in cast("Iterable[PersonId]", case.get(key) or ()):
            if who not in persons:
                raise NotApplicable(f"{who} is not in the pedigree.", cure=f"Look at `{key}`.")
            genotype[persons.index(who)] *= np.arange(3) == copies
    return genotype


def _liability(case: Mapping[str, Any]) -> LiabilityClasses:
    classes: Any = case["penetrance_by_liability_class"]
    by_sex = (
        cast("Mapping[str, Any]", classes) if isinstance(classes, Mapping) else {"male": classes, "female": classes}
    )
    return LiabilityClasses(
        men=_penetrances(by_sex["male"]),
        women=_penetrances(by_sex["female"]),
        affected=_named(case.get("affected")),
        unknown=_named(case.get("unknown")),
        class_of={PersonId(who): int(number) for who, number in (case.get("liability_class") or {}).items()},
        x_linked=bool(case.get("x_linked")),
    )


def _named(persons: Iterable[str] | None) -> frozenset[PersonId]:
    return frozenset(PersonId(who) for who in persons or ())


def _penetrances(rows: Iterable[Iterable[float]]) -> Penetrances:
    return tuple(tuple(float(one) for one in row) for row in rows)
