"""A picture on paper: one page where it can be read, else several that overlap, with marks, a map and a header."""

from io import BytesIO

import pypdfium2
import pytest

from predispo.app.picturing import PAPERS, paged_file, picture_pages
from predispo.drawing.pages import Page, Paging
from predispo.drawing.picture import Picture, picture
from predispo.drawing.shapes import Colour, Rect, Text, flat
from tests.drawing_cases import ON, rich_family, sample

LARGE = picture(sample("S_100"), on=ON)
RICH = picture(rich_family(), on=ON)


def several(drawn: Picture = LARGE, paper: str = "A4") -> tuple[Page, ...]:
    return picture_pages(drawn, language="en", paging="several", paper=PAPERS[paper])


def texts(page: Page) -> list[str]:
    return [one.text for one in flat(page.groups) if isinstance(one, Text)]


def test_a_family_that_can_be_read_on_one_page_stays_on_one() -> None:
    (page,) = picture_pages(picture(sample("A_clinical"), on=ON), language="en")

    assert page.frame.left >= page.paper.frame.left
    assert page.frame.bottom <= page.paper.frame.bottom + 0.01


def test_a_large_family_takes_several_pages_unless_one_is_asked_for() -> None:
    assert len(picture_pages(LARGE, language="en")) > 1
    assert len(picture_pages(LARGE, language="en", paging=Paging.ONE.value)) == 1


@pytest.mark.parametrize("paper", list(PAPERS))
def test_everybody_stands_whole_on_some_page(paper: str) -> None:
    found = several(LARGE, paper)

    for person, box in LARGE.persons.items():
        assert any(
            page.source.left <= box.left
            and box.right <= page.source.right
            and page.source.top <= box.top
            and box.bottom <= page.source.bottom
            and person in {group.key for group in page.shown}
            for page in found
        )


@pytest.mark.parametrize("paper", list(PAPERS))
def test_the_pages_cover_the_picture_and_keep_within_their_paper(paper: str) -> None:
    found = several(RICH, paper)

    assert min(page.source.left for page in found) == 0
    assert max(page.source.right for page in found) == RICH.width
    assert max(page.source.bottom for page in found) == RICH.height
    for page in found:
        assert page.frame.right <= page.paper.frame.right + 0.01
        assert page.frame.bottom <= page.paper.frame.bottom + 0.01


def test_each_page_tells_whose_it_is_its_number_its_neighbours_and_where_it_lies() -> None:
    found = several()

    assert [page.number for page in found] == list(range(1, len(found) + 1))
    for page in found:
        assert f"Page {page.number} of {len(found)}" in texts(page)
        assert any(text.startswith("Drawn ") for text in texts(page))
        cells = [one for one in flat(page.groups) if isinstance(one, Rect)]
        assert len(cells) == len(found)
        assert [one.fill for one in cells].index(Colour.MUTED) == page.number - 1
    assert "2 →" in texts(found[0])
    assert "← 1" in texts(found[1])


def test_a_later_page_has_the_generations_beside_it() -> None:
    assert {"I", "II", "III"} <= {*texts(several()[1])}


def test_the_pdf_has_every_page_with_its_persons_as_text() -> None:
    data = paged_file(RICH, language="en", paging="several")

    document = pypdfium2.PdfDocument(BytesIO(data))
    found = several(RICH)
    assert len(document) == len(found)
    told = [document[index].get_textpage().get_text_bounded() for index in range(len(document))]
    assert all(f"Page {page.number} of {len(found)}" in text for page, text in zip(found, told, strict=True))
    for person in rich_family().persons.values():
        assert not person.name or any(person.name in text for text in told)
