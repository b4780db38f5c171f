"""The texts of the letters: complete in every language, plain, and without the words that hurt."""

import re

import pytest

from predispo.domain.care import LetterKind
from predispo.letters.letter import Bullets, Heading, IconArray, Letter, Paragraph, Summary
from predispo.letters.template import kinds
from predispo.letters.texts import texts
from predispo.phrases.phrases import load
from tests.unit.letter_cases import letter
from tests.unit.readability import flesch_kincaid, lix

FORBIDDEN = {
    "en": r"unfortunately|mutation|mutant|\bfail|\b1 in \d|one in (two|three|four|eight|ten)|abnormal|defect|suffer",
    "nb": r"dessverre|mutasjon|mutant|mislyk|\b1 av (?!100)\d|en av (to|tre|fire|åtte|ti)\b|unormal|defekt|lider",
}


def running_text(written: Letter) -> str:
    """What is read as sentences: paragraphs, lists and captions, without labels, sources and small print."""
    found: list[str] = []
    for block in written.blocks:
        match block:
            case Paragraph(small=False):
                found.append(block.text)
            case Summary():
                found += block.paragraphs
            case Bullets(numbered=False):
                found += block.items
            case IconArray():
                found += block.captions
            case Heading():
                found.append(f"{block.text}.")
            case _:
                pass
    return "\n".join(found)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_both_languages_have_every_message_of_a_letter(kind: LetterKind) -> None:
    english, norwegian = texts(kind, "en").ids, texts(kind, "nb").ids

    assert sorted(english - norwegian) == []
    assert sorted(norwegian - english) == []


def test_every_kind_of_letter_is_there_in_both_languages() -> None:
    assert [one.kind for one in kinds()] == list(LetterKind)
    assert {one.languages for one in kinds()} == {("en", "nb")}
    assert [one.addressee for one in kinds()].count("relative") == 1


@pytest.mark.parametrize("language", ["en", "nb"])
@pytest.mark.parametrize("kind", list(LetterKind))
def test_no_letter_has_a_word_that_hurts(kind: LetterKind, language: str) -> None:
    ours = [load(language).messages, texts(kind, language)]
    said = [text for messages in ours for name in messages.ids for text in [messages.source(name)] if text]

    assert [text for text in said if re.search(FORBIDDEN[language], text, re.IGNORECASE)] == []


@pytest.mark.parametrize("kind", list(LetterKind))
def test_the_norwegian_letters_are_easy_to_read(kind: LetterKind) -> None:
    assert lix(running_text(letter(kind, "nb"))) < 40


@pytest.mark.parametrize("kind", list(LetterKind))
def test_the_english_letters_are_easy_to_read(kind: LetterKind) -> None:
    assert flesch_kincaid(running_text(letter(kind, "en"))) <= 7
