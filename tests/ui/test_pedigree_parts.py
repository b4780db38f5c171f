"""The parts of the drawing that need no window: painting, walking from relative to relative, the large family."""

from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from predispo.app.picturing import family_picture
from predispo.domain.facts import FamilyDescribed, FamilyFact
from predispo.domain.ids import PersonId
from predispo.drawing.palette import LIGHT
from predispo.drawing.shapes import Colour
from predispo.ui.main_window import MainWindow
from predispo.ui.pedigree.navigation import Direction, neighbour
from predispo.ui.pedigree.painter import paint, prepared
from predispo.ui.session import Session
from predispo.ui.theme import load_fonts
from tests.builders import born, family, person, trio, union
from tests.ui.conftest import WAIT, open_family

DAY = date(2026, 1, 1)


def a_large_family(size: int) -> tuple[FamilyFact, ...]:
    """Couples with three daughters each, until there are so many persons."""
    facts: list[FamilyFact] = [FamilyDescribed(number="L"), person("p1", "F")]
    count, level = 1, ["p1"]
    while count < size:
        below: list[str] = []
        for mother in level:
            if count >= size:
                break
            count += 1
            facts += [person(f"p{count}", "M"), union(f"u-{mother}", mother, f"p{count}")]
            for _ in range(3):
                if count < size:
                    count += 1
                    facts += [person(f"p{count}", "F"), born(f"p{count}", f"u-{mother}")]
                    below.append(f"p{count}")
        level = below
    return tuple(facts)


def test_only_what_is_seen_is_painted(qapp: QApplication) -> None:
    load_fonts()
    picture = family_picture(family(*a_large_family(60)), language="en", on=DAY)
    parts = prepared(picture, LIGHT)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    seen = paint(painter, parts, QRectF(0, 0, 200, 200))
    everything = paint(painter, parts)
    painter.end()

    assert seen < everything / 3
    assert everything == len(picture.groups)


def test_a_faded_colour_is_fainter_on_the_image(qapp: QApplication) -> None:
    picture = family_picture(family(*trio()), language="en", on=DAY)

    def darkness(opacity: dict[Colour, float]) -> int:
        image = QImage(int(picture.width), int(picture.height), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        paint(painter, prepared(picture, LIGHT, opacity))
        painter.end()
        return sum(
            255 - image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(image.height())
        )

    assert darkness({Colour.INK: 0.2, Colour.LINE: 0.2}) < darkness({})


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        ("daughter", Direction.DOWN, None),
        ("father", Direction.DOWN, "daughter"),
        ("father", Direction.UP, None),
        ("father", Direction.RIGHT, "mother"),
        ("mother", Direction.LEFT, "father"),
        ("mother", Direction.RIGHT, None),
    ],
)
def test_an_arrow_leads_to_the_nearest_relative(start: str, direction: Direction, end: str | None) -> None:
    known = family(*trio())
    picture = family_picture(known, language="en", on=DAY)

    assert neighbour(known, picture, PersonId(start), direction) == end


def test_a_large_family_is_drawn_beside_the_window_and_can_be_read_at_once(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session, *a_large_family(90))

    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=WAIT)

    assert not window.canvas.fits
    assert window.canvas.scale > 0.6
    consultand = session.selected
    assert consultand is not None
    assert window.canvas.viewport().rect().contains(window.canvas.place_of(consultand))


def test_a_family_that_is_opened_from_the_welcome_page_is_seen_whole(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    assert not window.canvas.isVisible()

    open_family(session, *a_large_family(12))

    canvas = window.canvas
    qtbot.waitUntil(lambda: canvas.isVisible() and window.inspector.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: canvas.fits, timeout=WAIT)
    family = session.family
    assert family is not None
    assert all(canvas.viewport().rect().contains(canvas.place_of(person)) for person in family.persons)
