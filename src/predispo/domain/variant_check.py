"""What a check of a written variant answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantProblem:
    """One thing to know about a written variant: wrong, changed by us, or worth a look.

    `suggestion` is a name that could be taken instead, or what to do, empty where there is none. `values` fill the
    sentence of another language, name by name.
    """

    code: str
    message: str
    suggestion: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def names_variant(self) -> bool:
        """Whether the suggestion is a name that can be taken, and not a sentence that says what to do."""
        return bool(self.suggestion) and " " not in self.suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a written variant is; everything that could not be worked out is None.

    `valid` says that it can be read and contradicts nothing; `checked` that its bases were compared with the reference.
    """

    input: str
    valid: bool
    checked: bool = False
    normalized: str | None = None
    gene: str | None = None
    protein: str | None = None
    grch37: str | None = None
    grch38: str | None = None
    spdi: str | None = None
    consequence: str | None = None
    legacy_names: tuple[str, ...] = ()
    problems: tuple[VariantProblem, ...] = ()
