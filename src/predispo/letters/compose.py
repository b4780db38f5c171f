"""Compose a letter from what is known: code chooses whole paragraphs, and never glues sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.care import LetterKind
from predispo.domain.facts import ToldFigure
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.picture import Picture
from predispo.letters.letter import Letter, Letterhead
from predispo.phrases.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideFigures:
    """Risks that the counsellor took from another tool (CanRisk) for a person without a variant; `what` is a site."""

    tool: str
    on: date
    figures: tuple[ToldFigure, ...]


def compose(
    kind: LetterKind,
    *,
    family: Family,
    person: PersonId,
    assessment: Assessment | None,
    phrases: Phrases,
    clinic: Letterhead,
    on: date,
    draft: bool = True,
    references: Mapping[str, str] | None = None,
    picture: Picture | None = None,
    outside: OutsideFigures | None = None,
    addressee: tuple[str, ...] | None = None,
    paragraphs: tuple[str, ...] = (),
) -> Letter:
    """One letter about `person` in the language of `phrases`.

    `references` gives the text of each source by its key; `picture` is a drawing that the addressee may see;
    `paragraphs` are the counsellor's own, placed before the contact; `addressee` replaces the person's own name and
    address. A draft shows what is missing in square brackets.

    Raises:
        MissingField: a letter that is no draft lacks what it must say, or a blocking warning of `check_letter` stands.
        MissingTranslation: the language lacks a text.
    """
    raise NotImplementedError
