"""Why a criterion is proposed, and what a criterion is, in the words of a language."""

from functools import cache
from typing import Protocol

from predispo.domain.classification import Why
from predispo.paths import resources
from predispo.phrases.messages import Messages


class Words(Protocol):
    """Whatever says messages: all phrases of a language, or those of criteria alone."""

    def text(self, message: str, /, **values: str | int) -> str:
        """One message with its values."""
        ...


@cache
def criteria_words(language: str) -> Messages:
    """The words of criteria alone, which load many times faster than all phrases."""
    return Messages(language, (resources() / "phrases" / "criteria" / f"{language}.ftl",))


def why_line(words: Words, why: Why) -> str:
    """The sentence of a reason."""
    return words.text(f"why-{why.code}", **why.data)


def criterion_line(words: Words, code: str) -> str:
    """What a criterion says, in our own words."""
    return words.text(f"criterion-{code.lower()}")
