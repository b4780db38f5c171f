"""Why a written variant cannot be taken."""

from predispo.domain.variant_check import VariantProblem


class Refused(Exception):
    """A written variant that cannot be right or cannot be read; never leaves this room."""

    def __init__(self, code: str, message: str, suggestion: str = "") -> None:
        super().__init__(message)
        self.problem = VariantProblem(code=code, message=message, suggestion=suggestion)
