"""The desk at which one letter is written: facts, words and the rule for what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Assessment, PersonAssessment
from predispo.domain.care import LetterKind
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.person import Gender
from predispo.domain.plan import Plan
from predispo.drawing.picture import Picture
from predispo.errors import MissingField
from predispo.letters.letter import Block, Bullets, Heading, Letterhead, Paragraph, Summary
from predispo.letters.rules import RULES, Rule
from predispo.letters.wishes import Wishes
from predispo.phrases.messages import Messages
from predispo.phrases.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideFigures:
    """Risks that the counsellor took from another tool (CanRisk) for a person without a variant; `what` is a site."""

    tool: str
    on: date
    figures: tuple[ToldFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that the blocks of one letter are written from; `gender` is the reader's, unknown of a relative's."""

    kind: LetterKind
    family: Family
    person_id: PersonId
    gender: Gender
    assessment: Assessment | None
    texts: Messages
    phrases: Phrases
    clinic: Letterhead
    on: date
    draft: bool
    references: Mapping[str, str]
    picture: Picture | None
    outside: OutsideFigures | None
    wishes: Wishes
    chances: Mapping[PersonId, float]
    plan: Plan | None

    @property
    def rule(self) -> Rule:
        """What holds for the kind of letter."""
        return RULES[self.kind]

    @property
    def person(self) -> Person:
        """Whom the letter is about."""
        return self.family.persons[self.person_id]

    @property
    def assessed(self) -> PersonAssessment | None:
        """What was computed for the person."""
        return None if self.assessment is None else self.assessment.persons.get(self.person_id)

    def need(self, field: str, value: str | None) -> str:
        """A value that the letter cannot do without; a draft shows a mark in its place.

        Raises:
            MissingField: the letter is no draft and the value is missing.
        """
        if value:
            return value
        if self.draft:
            return self.text(f"missing-{field}")
        raise MissingField(
            f"The letter lacks its {field.replace('-', ' ')}.",
            cure="Record it, or make a draft.",
            field=field,
        )

    def text(self, key: str, **values: str | int) -> str:
        """One message of the letter; the gender is always given."""
        return self.texts.text(key, **({"gender": self.gender.value} | values))

    def heading(self, key: str) -> Heading:
        """A section's heading."""
        return Heading(key=key, text=self.text(key))

    def paragraph(self, key: str, **values: str | int) -> Paragraph:
        """One paragraph."""
        return Paragraph(key=key, text=self.text(key, **values))

    def mark(self, field: str) -> Paragraph:
        """What a draft shows in the place of a paragraph that is missing; raises `MissingField` in a letter."""
        return Paragraph(key=f"missing-{field}", text=self.need(field, ""))

    def section(self, heading: str, *keys: str, **values: str | int) -> "Blocks":
        """A heading and paragraphs that are given the same values."""
        return [self.heading(heading), *(self.paragraph(key, **values) for key in keys)]

    def bullets(self, *keys: str, **values: str | int) -> Bullets:
        """A list of messages; its key is the first one's."""
        return Bullets(key=keys[0], items=tuple(self.text(key, **values) for key in keys))

    def summary(self, *keys: str, **values: str | int) -> Summary:
        """The first answer: these messages, given the same values."""
        paragraphs = tuple(self.text(key, **values) for key in keys)
        return Summary(key="summary", heading=self.text("summary-heading"), paragraphs=paragraphs)

    def small(self, key: str, **values: str | int) -> Paragraph:
        """One paragraph of small print."""
        return Paragraph(key=key, text=self.text(key, **values), small=True)


Blocks = list[Block]
