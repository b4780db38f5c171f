"""Cases with several genes whose excess hazards add."""

from collections.abc import Mapping
from typing import Any

from predispo.errors import NotApplicable
from predispo.risk.kernel.plan import Relations


def additive_case(case: Mapping[str, Any], relations: Relations) -> dict[str, Any]:
    """The answer to a case with several genes.

    Raises:
        NotApplicable: always, for now.
    """
    raise NotApplicable("Several genes with additive hazards are not solved yet.")
