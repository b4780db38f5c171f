"""Verdicts in words: what was met, by which fact, and what is not known."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from predispo.domain.facts import DiagnosisMade, FamilyFact
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Missing, Question

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases


def verdict_word(phrases: "Phrases", met: bool | None) -> str:
    """Met, not met or not known, in a word."""
    if met is None:
        return phrases.text("verdict-unknown")
    return phrases.text("verdict-met" if met else "verdict-not-met")


def witness_text(phrases: "Phrases", fact: FamilyFact | None, what: str, name_of: Callable[[PersonId], str]) -> str:
    """A fact that spoke for or against a clause, without its person: a cancer with its age and who confirmed it.

    Without a fact, `what` it is about.
    """
    if isinstance(fact, DiagnosisMade):
        cancer = phrases.cancer(fact.cancer)
        age = phrases.at_age(fact.age) if fact.age is not None else phrases.text("witness-age-unknown")
        return f"{cancer} {age} ({phrases.term(fact.confirmation)})"
    if fact is not None:
        return phrases.fact_line(fact, name_of)
    return what


def missing_text(phrases: "Phrases", missing: Missing, name: str) -> str:
    """What is not known, and of whom."""
    values: dict[str, str | int] = {"name": name}
    match missing.question:
        case Question.PARENT:
            values["side"] = missing.detail
        case Question.TEST:
            values["gene"] = missing.detail
        case Question.FEATURE:
            values["finding"] = _finding(phrases, missing.detail)
        case Question.ANCESTRY | Question.SEX | Question.CURRENT_AGE | Question.MENOPAUSE | Question.PROBABILITY:
            pass
        case _:
            values["diseases"] = phrases.listing([phrases.disease(site) for site in missing.detail.split()])
            if missing.more:
                values["finding"] = _finding(phrases, missing.more)
    return phrases.text(f"missing-{missing.question.value.replace('_', '-')}", **values)


def _finding(phrases: "Phrases", name: str) -> str:
    message = f"finding-{name.lower().replace('_', '-')}"
    return phrases.text(message) if phrases.has(message) else name.replace("_", " ")
