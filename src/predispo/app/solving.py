"""Oracle cases for the bare engine, apart from everything that families need."""

from typing import Any

from predispo.errors import Unreadable
from predispo.risk.solve import solve


def solve_case(case: object) -> dict[str, Any]:
    """The bare engine's answer to an oracle case.

    Raises:
        Unreadable: when this is no case, or not laid out as it should be.
        NotApplicable: when the case is of a kind that the engine does not answer.
    """
    if not isinstance(case, dict):
        raise Unreadable("This is not an oracle case.", cure="Give a JSON object with a pedigree and a model.")
    return solve(case)
