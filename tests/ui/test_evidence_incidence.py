"""Import of a registry's counts through the real window: mapped, looked at, taken in, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from predispo.app.evidence_editing import overrides
from predispo.app.evidence_pages import Address, Topic
from predispo.exchange.incidence_columns import Column
from predispo.ui.evidence.browser import EvidenceBrowser
from predispo.ui.evidence.grid_table import GridTable
from predispo.ui.evidence.incidence_view import IncidenceView
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import WAIT


def table(folder: Path, *, site: str = "Breast", header: str = "Country,Sex,Cancer,Age,Cases,Person-years") -> Path:
    ages = [f"{first}-{first + 4}" for first in range(0, 85, 5)] + ["85+"]
    rows = [f"Norway,Female,{site},{age},{number},100000" for number, age in enumerate(ages)]
    file = folder / "registry.csv"
    file.write_text("\n".join((header, *rows)))
    return file


@pytest.fixture
def browser(qtbot: QtBot, window: MainWindow) -> EvidenceBrowser:
    window.show_evidence()
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    window.evidence.show_own()
    window.evidence.own.incidence_button.click()
    return window.evidence


def made(view: IncidenceView) -> list[tuple[str, ...]]:
    tables = [one for one in view.tables.findChildren(GridTable) if one.accessibleName() == "What the table makes"]
    return [line.cells for one in tables for line in one.lines.grid.lines]


def fill(view: IncidenceView) -> None:
    for name, text in (("key", "ours2026"), ("period", "2020-2024"), ("authors", "Us A"), ("title", "Our registry")):
        view.origin[name].setText(text)
    view.reason.setPlainText("newer years")


def test_a_table_is_shown_with_what_it_makes_before_it_is_taken_in(
    browser: EvidenceBrowser, session: Session, tmp_path: Path
) -> None:
    view = browser.incidence

    view.read_files(table(tmp_path))

    ((population, cancer, cases, years, risk, now),) = made(view)
    assert (population, cancer, cases, years) == ("Norway", "Breast cancer, women", "153", "1,800,000")
    assert "(" in risk
    assert now.endswith("%")
    assert view.take_button.isEnabled()
    assert not overrides(session.workspace)


def test_the_counts_are_taken_in_shown_and_undone(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, session: Session, tmp_path: Path
) -> None:
    view = browser.incidence
    view.read_files(table(tmp_path))
    view.take_button.click()
    assert "key of the source" in view.trouble.text()
    fill(view)
    before = int(session.workspace.catalogue.population("NO").incidence("breast", "F").cases.sum())

    qtbot.mouseClick(view.take_button, Qt.MouseButton.LeftButton)

    assert int(session.workspace.catalogue.population("NO").incidence("breast", "F").cases.sum()) == 153
    assert browser.address == Address(Topic.POPULATION, "NO")
    window.commands.undo.trigger()
    assert int(session.workspace.catalogue.population("NO").incidence("breast", "F").cases.sum()) == before


def test_a_strange_word_is_asked_for(qtbot: QtBot, browser: EvidenceBrowser, tmp_path: Path) -> None:
    view = browser.incidence
    view.read_files(table(tmp_path, site="Mamma"))
    assert not made(view)
    assert "not known which cancer" in view.problems.text()
    assert not view.take_button.isEnabled()

    box = view.mapping.words[Column.SITE, "Mamma"]
    box.set_value("breast")
    box.chosen.emit("breast")

    assert [row[1] for row in made(view)] == ["Breast cancer, women"]
    assert view.take_button.isEnabled()


def test_a_column_that_is_not_there_is_the_same_for_all_rows(browser: EvidenceBrowser, tmp_path: Path) -> None:
    view = browser.incidence
    view.read_files(table(tmp_path, header="A,Sex,Cancer,Age,Cases,Person-years"))
    assert not made(view)
    assert view.mapping.for_all[Column.COUNTRY].isVisible()

    box = view.mapping.for_all[Column.COUNTRY]
    box.set_value("SE")
    box.chosen.emit("SE")

    assert [row[0] for row in made(view)] == ["Sweden"]


def test_what_is_no_table_is_refused(browser: EvidenceBrowser, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(b"\x00\x01")

    browser.incidence.read_files(tmp_path / "x.csv")

    assert browser.incidence.trouble.text()
    assert not browser.incidence.inner.isVisible()


def test_every_choice_is_named_to_those_who_hear_it(browser: EvidenceBrowser, tmp_path: Path) -> None:
    view = browser.incidence
    view.read_files(table(tmp_path))

    boxes = (*view.mapping.columns.values(), *view.mapping.for_all.values(), *view.mapping.words.values())
    assert all(box.accessibleName() for box in boxes)
    assert view.findChildren(QLabel)


def test_what_was_said_of_a_table_is_remembered_for_the_next_of_its_layout(
    qtbot: QtBot, browser: EvidenceBrowser, tmp_path: Path
) -> None:
    view = browser.incidence
    view.read_files(table(tmp_path, site="Mamma"))
    assert view.mapping.words[Column.SITE, "Mamma"].value() is None
    view.mapping.words[Column.SITE, "Mamma"].set_value("breast")
    view.mapping.words[Column.SITE, "Mamma"].chosen.emit("breast")
    fill(view)
    qtbot.mouseClick(view.take_button, Qt.MouseButton.LeftButton)

    view.read_files(table(tmp_path, site="Mamma"))

    assert view.mapping.words[Column.SITE, "Mamma"].value() == "breast"
    assert made(view)[0][1] == "Breast cancer, women"
    view.read_files(table(tmp_path, site="Mamma", header="Land,Sex,Cancer,Age,Cases,Person-years"))
    assert view.mapping.words[Column.SITE, "Mamma"].value() is None
