"""What a variant means for children, in whole sentences."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from predispo.domain.ids import PersonId
from predispo.domain.offspring import Offspring

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases


def offspring_lines(
    phrases: "Phrases", one: Offspring, name_of: Callable[[PersonId], str], *, wish: bool, options: bool
) -> tuple[str, ...]:
    """The sentences on one gene; `wish` whether a child may yet come, `options` whether ways to one are told too."""
    lines = [_chance(phrases, one)]
    if one.paternal:
        lines.append(phrases.text("plan-offspring-paternal", gene=one.gene))
    lines.append(_age(phrases, one))
    if one.recessive and wish:
        lines.append(
            phrases.text(
                "plan-offspring-recessive",
                gene=one.gene,
                chance=phrases.percent(one.both),
                disease=disease_of_two_copies(phrases, one.recessive),
            )
        )
        for partner, carries in one.partners.items():
            state = {True: "carrier", False: "negative", None: "unknown"}[carries]
            lines.append(phrases.text(f"plan-offspring-partner-{state}", gene=one.gene, name=name_of(partner)))
    if one.untested:
        names = phrases.listing([name_of(each) for each in one.untested])
        lines.append(phrases.text("plan-offspring-untested", names=names))
    if options and wish:
        lines.append(phrases.text("plan-offspring-options"))
    return tuple(lines)


def disease_of_two_copies(phrases: "Phrases", english: str) -> str:
    """The name of a disease of two copies, in English where the language has no word for it."""
    message = "two-copies-" + re.sub("[^a-z0-9]+", "-", english.lower()).strip("-")
    return phrases.text(message) if phrases.has(message) else english


def _chance(phrases: "Phrases", one: Offspring) -> str:
    state = "mosaic" if one.chance is None else "all" if one.chance == 1 else "even"
    return phrases.text(f"plan-offspring-{state}", gene=one.gene)


def _age(phrases: "Phrases", one: Offspring) -> str:
    if one.matters_from is None:
        return phrases.text("plan-offspring-no-age", gene=one.gene)
    return phrases.text("plan-offspring-from", age=one.matters_from, guideline=one.guideline, gene=one.gene)
