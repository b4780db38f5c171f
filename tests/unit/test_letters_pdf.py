"""Letters on paper: the same figures in every language, the same bytes for the same letter."""

import ctypes
import dataclasses
import math
import re
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from predispo.app.picturing import words_in
from predispo.domain.care import LetterKind
from predispo.drawing.picture import Picture, picture
from predispo.letters.fonts import measure
from predispo.letters.letter import Heading, Letter
from predispo.letters.pdf import letter_pdf, picture_pdf, picture_png
from predispo.letters.texts import texts
from predispo.letters.wishes import Wishes
from tests.unit.letter_cases import CLINIC, OFFERED, TODAY, family_for, letter

KINDS = list(LetterKind)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def numbers(written: Letter) -> list[int]:
    """Every whole number of a letter as printed, in order of size, without what each page repeats."""
    printed = [
        " ".join(page.split()) for page in pages(letter_pdf(dataclasses.replace(written, statement="", draft=False)))
    ]
    head = " ".join(f"{label} {value}" for label, value in written.reference[:2])
    say = texts(written.kind, written.language).text
    feet = [say("page", page=place, pages=len(printed)) for place in range(1, len(printed) + 1)]
    text = " ".join(page.replace(head, " ").replace(foot, " ") for page, foot in zip(printed, feet, strict=True))
    assert not any(foot in text for foot in feet)
    return sorted(int(found) for found in re.findall(r"\d+", text))


@pytest.mark.parametrize(("kind", "language"), [one for one in OFFERED if one[1] != "en"])
def test_the_same_facts_give_the_same_numbers_in_every_language(kind: LetterKind, language: str) -> None:
    english, other = letter(kind, "en"), letter(kind, language)

    assert numbers(english) == numbers(other)
    assert english.figures == other.figures


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_letter_always_has_the_same_bytes(kind: LetterKind) -> None:
    written = letter(kind, "nb")

    assert letter_pdf(written) == letter_pdf(written)


def test_every_page_of_a_draft_says_so() -> None:
    for language, mark in (("en", "DRAFT"), ("nb", "UTKAST")):
        assert all(mark in page for page in pages(letter_pdf(letter(LetterKind.RESULT_PATHOGENIC, language))))


def test_an_issued_letter_has_no_draft_mark() -> None:
    assert not any(
        "DRAFT" in page for page in pages(letter_pdf(letter(LetterKind.RESULT_PATHOGENIC, "en", draft=False)))
    )


def test_every_page_is_counted_and_bears_the_statement_and_the_family_number() -> None:
    found = pages(letter_pdf(letter(LetterKind.RESULT_PATHOGENIC, "en")))

    for number, page in enumerate(found, start=1):
        assert f"Page {number} of {len(found)}" in page
        assert "2017/745" in page
        assert "2025-0147" in page


def test_the_file_says_title_and_language_and_has_bookmarks() -> None:
    pdf = letter_pdf(letter(LetterKind.RESULT_VUS, "nb"))
    document = pypdfium2.PdfDocument(pdf)

    assert document.get_metadata_value("Title") == "Svar på gentesten din"
    assert next(one.get_title() for one in document.get_toc()) == "Svar på gentesten din"
    assert len(list(document.get_toc())) > 4
    size = pypdfium2.raw.FPDFCatalog_GetLanguage(document, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pypdfium2.raw.FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(pypdfium2.raw.FPDF_WCHAR)), size)
    assert buffer.raw.decode("utf-16-le").rstrip("\0") == "nb"


def test_every_font_is_embedded() -> None:
    pdf = letter_pdf(letter(LetterKind.RESULT_VUS, "nb"))

    assert b"/Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") >= 3


def test_the_address_stands_in_the_window_of_the_envelope() -> None:
    document = pypdfium2.PdfDocument(letter_pdf(letter(LetterKind.RESULT_VUS, "en")))
    page = document[0]
    text = page.get_textpage()
    left, bottom, right, top = text.get_charbox(text.search("Bakkeveien").get_next()[0])
    millimetre = 72 / 25.4

    assert 20 < left / millimetre < 105
    assert 45 < (page.get_height() - top) / millimetre < (page.get_height() - bottom) / millimetre < 90
    assert right > left


LONG = "Anna-Karoline Wilhelmina Margrethe Øverland-Nordmann von Hohenstein-Bergstrøm"


@pytest.mark.parametrize("lines", [(LONG, LONG, "Bakkeveien 12 B", "5031 Fjordby"), (LONG,) * 6])
def test_over_long_lines_of_an_address_stay_in_the_window_of_the_envelope(lines: tuple[str, ...]) -> None:
    written = letter(LetterKind.REFERRER_PLAN, "en", wishes=Wishes(addressee=lines))
    text = pypdfium2.PdfDocument(letter_pdf(written))[0].get_textpage()
    millimetre = 72 / 25.4
    height = 297 * millimetre
    found = text.get_text_bounded(20 * millimetre, height - 92 * millimetre, 106 * millimetre, height - 45 * millimetre)

    assert "".join(found.split()) == "".join("".join(lines).split())


def test_a_text_with_signs_of_markup_is_printed_as_it_is() -> None:
    clinic = dataclasses.replace(CLINIC, email="a<b>&c@example.org")

    assert "a<b>&c@example.org" in " ".join(pages(letter_pdf(letter(LetterKind.RESULT_VUS, "en", clinic=clinic))))


def test_a_letter_of_many_words_runs_over_pages() -> None:
    written = letter(LetterKind.RESULT_VUS, "en", wishes=Wishes(paragraphs=("Every word counts. " * 400, "End.")))

    assert len(pages(letter_pdf(written))) >= 4


def drawn(language: str) -> Picture:
    return picture(family_for(LetterKind.RESULT_PATHOGENIC), on=TODAY, words=words_in(language), measure=measure)


def test_the_drawing_is_painted_with_its_words() -> None:
    found = " ".join(pages(letter_pdf(letter(LetterKind.RESULT_PATHOGENIC, "nb", picture=drawn("nb")))))

    assert "Tegnforklaring" in found
    assert "eggstokk 61" in found


@pytest.mark.parametrize("language", ["en", "nb"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_heading_stands_alone_at_the_foot_of_a_page(kind: LetterKind, language: str) -> None:
    for length in range(0, 60, 6 if kind is LetterKind.RESULT_PATHOGENIC else 25):
        own = ("An own word of the counsellor. " * length,) if length else ()
        written = letter(kind, language, picture=drawn(language), wishes=Wishes(paragraphs=own))
        headings = {block.text for block in (*written.blocks, *written.appendix) if isinstance(block, Heading)}

        for page in pages(letter_pdf(dataclasses.replace(written, statement="", draft=False))):
            lines = [line.strip() for line in page.splitlines() if not re.fullmatch(r"(Page|Side) \d.*", line.strip())]
            body = [line for line in lines if line and not line.startswith(CLINIC.name)]
            assert body[-1] not in headings


def test_a_family_letter_never_has_the_drawing() -> None:
    found = " ".join(pages(letter_pdf(letter(LetterKind.FAMILY_LETTER, "nb", picture=drawn("nb")))))

    assert "Tegnforklaring" not in found


def test_a_picture_has_a_page_of_its_own_size_and_the_same_bytes() -> None:
    shown = drawn("en")
    pdf = picture_pdf(shown)
    page = pypdfium2.PdfDocument(pdf)[0]

    assert pdf == picture_pdf(shown)
    assert (round(page.get_width()), round(page.get_height())) == (round(shown.width), round(shown.height))
    assert "ovary 61" in pages(pdf)[0]


def test_a_picture_becomes_a_png_that_is_not_empty() -> None:
    image = Image.open(BytesIO(picture_png(drawn("en"), scale=1)))

    assert image.width == math.ceil(drawn("en").width)
    assert len(image.convert("L").getcolors() or ()) > 2


def test_no_page_of_a_letter_is_empty() -> None:
    for count in range(12):
        own = ("A sentence of the counsellor's own.",) * count
        printed = pages(letter_pdf(letter(LetterKind.RESULT_PATHOGENIC, "en", wishes=Wishes(paragraphs=own))))

        assert all(len(page) > 500 for page in printed), count
