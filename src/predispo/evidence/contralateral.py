"""How often women without a pathogenic variant get cancer in the other breast, by years since the first."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from predispo.evidence import readers
from predispo.evidence.quantity import Quantity
from predispo.evidence.table import Table

FloatArray = npt.NDArray[np.float64]

YEARS = 126
"""Completed years since the first cancer, 0…125."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondRate:
    """New cancers of the other breast per person-year in the years `years_from`…`years_to` since the first."""

    years_from: int
    years_to: int
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Contralateral:
    """The `rates` of women without a pathogenic variant; none where no figure is cited, for the reason `missing`."""

    rates: tuple[SecondRate, ...]
    missing: str

    def annual(self) -> FloatArray:
        """The rate in each completed year since the first cancer, shape (126,); 0 where none is cited."""
        found = np.zeros(YEARS)
        for one in self.rates:
            found[one.years_from : one.years_to + 1] = one.quantity.value
        return found

    def faults(self) -> tuple[str, ...]:
        """What keeps the rates from being a baseline, in English sentences."""
        seen = np.zeros(YEARS)
        for one in self.rates:
            seen[one.years_from : one.years_to + 1] += 1
        found = ["A year since the first cancer has no rate, or two."] if self.rates and (seen != 1).any() else []
        if any(not 0.0 < one.quantity.value < 1.0 for one in self.rates):
            found.append("A rate of new cancers lies between 0 and 1 a year.")
        return tuple(found)


def contralateral(table: Table) -> Contralateral:
    """What the file of the other breast holds.

    Raises:
        EvidenceError: naming the table where a rate makes no sense.
    """
    readers.schema(table)
    _ = table.text("id"), table.texts("notes")
    rates = tuple(_rate(one) for one in table.tables("second_rate"))
    made = Contralateral(rates=rates, missing=table.optional_text("missing"))
    table.done()
    return made


def _rate(table: Table) -> SecondRate:
    first, last = table.optional_integer("years_from"), table.optional_integer("years_to")
    made = SecondRate(
        years_from=first or 0, years_to=YEARS - 1 if last is None else last, quantity=readers.quantity(table)
    )
    table.done()
    return made
