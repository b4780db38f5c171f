"""A linear program written term by term: prices to pay, limits to keep."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Terms = Sequence[tuple[int, float]]


class Program:
    """Minimise the prices of variables under limits on sums of them; a sum is a list of (variable, factor)."""

    def __init__(self, variables: int) -> None:
        self.price = [0.0] * variables
        self._limits = _Rows()
        self._fixed = _Rows()

    def pay(self, low: int, high: int, price: float) -> None:
        """Pay for each unit by which `high` exceeds `low`; some limit must keep it from falling below."""
        self.price[high] += price
        self.price[low] -= price

    def pay_off(self, terms: Terms, target: float, price: float) -> None:
        """Pay for each unit by which a sum is off its target, on either side."""
        off = len(self.price)
        self.price.append(price)
        self._limits.add([*terms, (off, -1.0)], target)
        self._limits.add([*((column, -factor) for column, factor in terms), (off, -1.0)], -target)

    def keep_apart(self, low: int, high: int, least: float) -> None:
        """Keep the variable `high` at least `least` above `low`."""
        self._limits.add([(low, 1.0), (high, -1.0)], -least)

    def keep(self, terms: Terms, value: float) -> None:
        """Keep a sum at a value."""
        self._fixed.add(terms, value)

    def solve(self, *, negative: bool = False) -> list[float]:
        """The cheapest values of all variables, at least 0 unless they may be negative.

        Raises:
            ValueError: when the limits contradict each other.
        """
        from scipy.optimize import linprog  # loaded late: it is slow, and a window opens before the first drawing

        columns = len(self.price)
        # scipy's stubs do not know that linprog takes sparse matrices, as its documentation says.
        solver = cast("Callable[..., Any]", linprog)
        answer = solver(
            self.price,
            A_ub=self._limits.matrix(columns),
            b_ub=self._limits.bounds or None,
            A_eq=self._fixed.matrix(columns),
            b_eq=self._fixed.bounds or None,
            bounds=(None, None) if negative else (0, None),
            method="highs-ds",
        )
        if answer.x is None:
            raise ValueError(answer.message)
        return [float(value) for value in answer.x]


class _Rows:
    """The rows of a sparse matrix with the bound of each."""

    def __init__(self) -> None:
        self.bounds: list[float] = []
        self._starts = [0]
        self._columns: list[int] = []
        self._values: list[float] = []

    def add(self, terms: Terms, bound: float) -> None:
        """Add one row."""
        for column, value in terms:
            self._columns.append(column)
            self._values.append(value)
        self._starts.append(len(self._columns))
        self.bounds.append(bound)

    def matrix(self, columns: int) -> "csr_array[np.float64] | None":
        """The rows as a matrix, None where there are none."""
        if not self.bounds:
            return None
        from scipy.sparse import csr_array

        data = (np.array(self._values), np.array(self._columns), np.array(self._starts))
        return csr_array(data, shape=(len(self.bounds), columns))
