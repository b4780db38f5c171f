"""The texts of the letters: complete in every language, plain, and without the words that hurt."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from predispo.domain.care import LetterKind
from predispo.errors import MissingTranslation
from predispo.letters.letter import Bullets, Heading, IconArray, Letter, Paragraph, Summary
from predispo.letters.rules import RULES, Reader
from predispo.letters.template import kinds
from predispo.letters.texts import texts
from predispo.letters.writers import WRITERS
from predispo.phrases.agreement import Said, disagreements, is_reviewed, read, review_state
from predispo.phrases.messages import Messages
from predispo.phrases.phrases import Phrases, load
from tests.unit.letter_cases import OFFERED, letter
from tests.unit.readability import flesch_kincaid, lix

LANGUAGES = {
    file.stem: tomllib.loads(file.read_text("utf-8")) for file in (Path(__file__).parent / "letter_languages").iterdir()
}
SAYING = sorted((kind, language) for kind, language in OFFERED if "forbidden" in LANGUAGES.get(language, {}))
READ = sorted(
    (kind, language)
    for kind, language in OFFERED
    if language in LANGUAGES and RULES[kind].reader is not Reader.COLLEAGUE
)


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


def test_every_kind_of_letter_is_whole_in_english_and_norwegian() -> None:
    assert [one.kind for one in kinds()] == list(LetterKind)
    assert all({"en", "nb"} <= set(one.languages) for one in kinds())
    assert {one.kind for one in kinds()} == set(WRITERS) == set(RULES)


def test_every_language_of_a_letter_has_its_words_and_reading_level_measured() -> None:
    assert {language for _, language in OFFERED} <= LANGUAGES.keys()


@pytest.mark.parametrize(("kind", "language"), OFFERED)
def test_a_letter_is_written_whole_in_every_language_that_it_is_offered_in(kind: LetterKind, language: str) -> None:
    written = letter(kind, language)

    assert written.language == language
    assert running_text(written)
    assert "{" not in repr(written.blocks)


@pytest.mark.parametrize(("kind", "language"), SAYING)
def test_no_letter_has_a_word_that_hurts(kind: LetterKind, language: str) -> None:
    ours = [load(language).messages, texts(kind, language)]
    said = [text for messages in ours for name in messages.ids for text in [messages.source(name)] if text]

    assert [text for text in said if re.search(LANGUAGES[language]["forbidden"], text, re.IGNORECASE)] == []


@pytest.mark.parametrize(("kind", "language"), READ)
def test_every_letter_is_easy_to_read(kind: LetterKind, language: str) -> None:
    text, limits = running_text(letter(kind, language)), LANGUAGES[language]

    assert lix(text) < limits.get("lix", 100)
    assert flesch_kincaid(text) <= limits.get("flesch_kincaid", 100)


def files(tmp_path: Path, english: str, other: str) -> tuple[Mapping[str, Said], Mapping[str, Said]]:
    for name, text in (("en", english), ("xx", other)):
        (tmp_path / f"{name}.ftl").write_text(text, encoding="utf-8")
    return read(tmp_path / "en.ftl"), read(tmp_path / "xx.ftl")


@pytest.mark.parametrize(
    ("english", "other", "told"),
    [
        ("a = A\n", "", "a is missing"),
        ("a = A\n", "a = A\nb = B\n", "b is in no English file"),
        ("a = { $count } of 100\n", "a = some of 100\n", "a does not say $count"),
        ("a = A\n", "a = { $name }\n", "a asks for $name, which it is not given"),
        ("a = A\n", "a = A\n    .genitive = B\n", "a has a form .genitive that nothing asks for"),
    ],
)
def test_what_a_language_says_otherwise_than_english_is_told(
    tmp_path: Path, english: str, other: str, told: str
) -> None:
    assert [f"{one.message} {one.what}" for one in disagreements(*files(tmp_path, english, other))] == [told]


@pytest.mark.parametrize(
    ("english", "other"),
    [
        ("a = { $n ->\n    [1] one\n   *[other] { $n }\n}\n", "a = { $n } en\n"),
        ("# Also given: $who\n# May be left out: $group\na = { $group }\n", "a = { $who ->\n   *[men] M\n}\n"),
        ("## Also given: $sex\n\na = A\nb = B\n", "b = { $sex ->\n   *[F] B\n}\na = A\n"),
        ("### Also given: $sex\n\n## Part\n\na = A\n", "a = { $sex }\n    .gets = A\n"),
    ],
)
def test_a_language_may_use_what_it_is_given_and_leave_out_what_may_be(
    tmp_path: Path, english: str, other: str
) -> None:
    assert list(disagreements(*files(tmp_path, english, other))) == []


def test_what_one_section_is_given_the_next_is_not(tmp_path: Path) -> None:
    english, other = files(tmp_path, "## Also given: $sex\na = A\n\n## Other\nb = B\n", "a = { $sex }\nb = { $sex }\n")

    assert [one.message for one in disagreements(english, other)] == ["b"]


def test_a_letter_is_never_written_in_a_language_that_lacks_some_of_it() -> None:
    with pytest.raises(MissingTranslation):
        letter(LetterKind.FAMILY_LETTER, "en", phrases=Phrases(Messages("xx", ())))


def test_a_file_says_who_reviewed_it(tmp_path: Path) -> None:
    drafted, checked = tmp_path / "a.ftl", tmp_path / "b.ftl"
    drafted.write_text("### Review state: machine-drafted, not reviewed by a native clinician.\n", "utf-8")
    checked.write_text("### Review state: reviewed by Kari Lund on 2026-11-25.\n", "utf-8")

    assert not is_reviewed(drafted)
    assert is_reviewed(checked)
    assert review_state(checked) == "reviewed by Kari Lund on 2026-11-25"
