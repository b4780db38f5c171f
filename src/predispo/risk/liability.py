"""Phenotypes by liability classes: what being affected or not says of the copies of a variant."""

from collections.abc import Sequence

import numpy as np

from predispo.domain.cosegregation import LiabilityClasses, Penetrances
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.risk.kernel.arrays import FloatArray


def phenotypes(persons: Sequence[PersonId], women: Sequence[bool], liability: LiabilityClasses) -> FloatArray:
    """P(phenotype | copies), shape (person, copies); whoever is neither affected nor unknown is unaffected.

    Raises:
        NotApplicable: when a class does not exist, a penetrance is no probability, or nobody has a name that is given.
    """
    strangers = (liability.affected | liability.unknown | set(liability.class_of)) - set(persons)
    if strangers:
        raise NotApplicable(
            f"{', '.join(sorted(strangers))} is not in the pedigree.", cure="Name persons who are in it."
        )
    rows = np.ones((len(persons), 3))
    for place, (person, woman) in enumerate(zip(persons, women, strict=True)):
        if person in liability.unknown:
            continue
        penetrance = _row(liability.women if woman else liability.men, liability.class_of.get(person, 1))
        rows[place] = penetrance if person in liability.affected else 1.0 - penetrance
    return rows


def _row(classes: Penetrances, number: int) -> FloatArray:
    if not 1 <= number <= len(classes):
        raise NotApplicable(
            f"There is no liability class {number}.", cure=f"Classes are counted from 1 to {len(classes)}."
        )
    row = classes[number - 1]
    if len(row) not in (2, 3) or not all(0.0 <= one <= 1.0 for one in row):
        raise NotApplicable(
            f"Liability class {number} does not hold two or three penetrances between 0 and 1.",
            cure="Give P(affected) with 0, 1 and 2 copies.",
        )
    return np.array([*row, row[-1]][:3])
