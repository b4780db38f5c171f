"""The window: families in and out, looking back, problems, commands."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from predispo.app import editing
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, Clock, open_family

CONTROL = Qt.KeyboardModifier.ControlModifier


def drop(window: MainWindow, file: Path) -> None:
    """Drop a file on the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(400, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), *how))


def a_canrisk_file(folder: Path) -> Path:
    """A mother with breast cancer and a healthy daughter, as CanRisk writes them."""
    head = "FamID Name Target IndivID FathID MothID Sex MZtwin Dead Age Yob BC1 BC2 OC PRO PAN Ashkn"
    genes = "BRCA1 BRCA2 PALB2 ATM CHEK2 RAD51D RAD51C BRIP1 ER:PR:HER2:CK14:CK56"
    none = ["0:0"] * 8
    rows = [
        ["FAM7", "Per", "0", "per", "0", "0", "M", "0", "0", "70", "1956", "0", "0", "0", "0", "0", "0"],
        ["FAM7", "Eva", "0", "eva", "0", "0", "F", "0", "0", "68", "1958", "44", "0", "0", "0", "0", "0"],
        ["FAM7", "Ida", "1", "ida", "per", "eva", "F", "0", "0", "40", "1986", "0", "0", "0", "0", "0", "0"],
    ]
    lines = ["##CanRisk 1.0", "##" + "\t".join(f"{head} {genes}".split())]
    lines += ["\t".join([*row, *none, "0:0:0:0:0"]) for row in rows]
    file = folder / "family.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_a_dropped_canrisk_file_is_shown_first_and_then_imported(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    drop(window, a_canrisk_file(tmp_path))
    page = window.intake.import_page
    assert window.pages.currentWidget() is page
    assert page.healthy.isVisible()
    assert session.family is None

    with qtbot.waitSignal(session.family_opened, timeout=WAIT):
        qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert session.family.number == "FAM7"
    assert sorted(one.name for one in session.family.persons.values()) == ["Eva", "Ida", "Per"]
    assert any(isinstance(one.fact, UnaffectedNoted) for one in session.family.facts)
    qtbot.waitUntil(lambda: [row.title for row in window.families.model.rows] == ["FAM7"], timeout=WAIT)


def test_a_zero_can_mean_that_nothing_is_known_of_cancer(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    drop(window, a_canrisk_file(tmp_path))
    page = window.intake.import_page

    page.alive.setChecked(True)
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert not any(isinstance(one.fact, UnaffectedNoted) for one in session.family.facts)


def test_a_file_that_cannot_be_read_says_why_and_imports_nothing(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "holiday.txt"
    file.write_bytes(b"\x89PNG nothing of a family")

    drop(window, file)

    assert window.messages.text
    assert session.workspace.families() == ()
    assert window.pages.currentWidget() is window.welcome


def test_a_pasted_family_is_read_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    QApplication.clipboard().setText(a_canrisk_file(tmp_path).read_text(encoding="utf-8"))

    window.commands.paste.trigger()

    assert window.pages.currentWidget() is window.intake.import_page


def test_a_new_family_has_the_relatives_that_were_counted(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    page = window.intake.new_family
    qtbot.keyClicks(page.name, "Anna")
    page.count_box("siblings", Sex.FEMALE).setValue(2)
    page.count_box("mothers_siblings", Sex.MALE).setValue(1)

    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    family = session.family
    assert family is not None
    assert len(family.persons) == 1 + 2 + 2 + 4 + 1
    assert family.consultand is not None
    assert family.person(family.consultand).name == "Anna"


def test_looking_back_shows_the_family_as_it_was_known_and_turns_editing_off(
    qtbot: QtBot, window: MainWindow, session: Session, clock: Clock
) -> None:
    open_family(session)
    clock.pass_days(30)
    session.propose("Note cancer", lambda: editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=None))
    clock.pass_days(30)

    with qtbot.waitSignal(session.looked_back, timeout=WAIT):
        window.toolbar.slider.choose(date(2026, 3, 10))

    assert session.family is not None
    assert session.family.person(PersonId("mother")).cancers == ()
    assert window.banner.isVisible()
    assert "10 March 2026" in window.banner.text.text()
    assert not window.canvas.commands.add_sister.isEnabled()
    assert not window.commands.undo.isEnabled()
    window.commands.now.trigger()
    assert session.family.person(PersonId("mother")).cancers != ()
    assert not window.banner.isVisible()
    assert window.commands.undo.isEnabled()


def test_what_cannot_be_true_is_said_above_the_drawing_and_changes_nothing(
    window: MainWindow, session: Session
) -> None:
    open_family(session)
    before = session.family

    session.propose("", lambda: editing.diagnose(PersonId("father"), Cancer(site=Site.OVARY), age=Age.exactly(50)))

    assert "organ" in window.messages.text
    assert "father" in window.messages.text
    assert session.family is before
    session.propose("", lambda: editing.diagnose(PersonId("mother"), Cancer(site=Site.OVARY), age=None))
    assert window.messages.text == ""


def test_what_later_facts_need_is_withdrawn_with_them_when_that_is_wished(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    casework = session.casework
    assert casework is not None
    session.propose("", lambda: editing.add_sibling(casework.family, PersonId("daughter"), Sex.MALE, casework.new_id))
    brother = session.selected
    assert brother is not None
    entry = casework.entries[-1].id
    session.propose("", lambda: editing.diagnose(brother, Cancer(site=Site.PROSTATE), age=Age.exactly(60)))

    session.withdraw_now(entry)
    assert window.messages.offer_button.isVisible()
    qtbot.mouseClick(window.messages.offer_button, Qt.MouseButton.LeftButton)

    assert session.family is not None
    assert brother not in session.family.persons
    session.undo_stack.undo()
    assert session.family.person(brother).cancers != ()


def test_any_command_is_found_by_its_name(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)

    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(window.palette_.field, "add sis")
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)

    assert session.family is not None
    assert len(session.family.persons) == 4
    assert not window.palette_.isVisible()


def test_a_family_is_found_by_the_name_of_a_person(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    session.close_family()

    qtbot.keyClicks(window.families.search, "daughter")
    qtbot.waitUntil(lambda: [row.title for row in window.families.model.rows] == ["daughter"], timeout=WAIT)
    qtbot.keyClick(window.families.search, Qt.Key.Key_Return)

    assert session.selected == PersonId("daughter")
    assert window.pages.currentWidget() is window.canvas


def test_what_is_odd_is_told_in_the_status_bar_and_at_the_person(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    assert window.status.odd.isHidden()
    family = session.family
    assert family is not None
    mother = PersonId("mother")
    details = replace(family.person(mother).details, birth=PartialDate.of(1970))

    session.propose("Edit", lambda: editing.describe(family, mother, details))

    assert not window.status.odd.isHidden()
    session.select(PersonId("father"))
    assert window.inspector.odd.isHidden()
    window.status.odd.menu().actions()[0].trigger()
    assert session.selected == mother
    assert "mother was 10 or younger when daughter was born" in window.inspector.odd.text()
    session.undo_stack.undo()
    assert window.status.odd.isHidden()


def test_choosing_the_open_family_shows_its_drawing_again(window: MainWindow, session: Session) -> None:
    open_family(session)
    window.families.refresh()
    window.commands.preferences.trigger()
    assert window.pages.currentWidget() is window.preferences

    window.families.list.activated.emit(window.families.model.index(0))

    assert window.pages.currentWidget() is window.canvas


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png"])
def test_the_drawing_is_saved_and_that_is_noted(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, suffix: str
) -> None:
    open_family(session)

    window.exporting.save(tmp_path / f"drawing{suffix}", anonymous=True)

    data = (tmp_path / f"drawing{suffix}").read_bytes()
    assert len(data) > 1000
    assert b"daughter" not in data or suffix == ".svg"
    assert "exported" in [access.what for access in session.workspace.vault.access.read()]


def test_closing_and_opening_again_shows_everything_as_it_was(window: MainWindow, session: Session) -> None:
    open_family(session)
    window.canvas.commands.add_sister.trigger()
    assert session.family is not None
    before, family = session.family.facts, session.family.id

    session.close_family()
    session.open_family(family)

    assert session.family.facts == before


def test_the_lists_keep_the_rules_of_qt(
    qtmodeltester: ModelTester, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    open_family(session)
    window.families.refresh()
    window.palette_.model.show_actions(window.commands.all)
    window.intake.read_file(a_canrisk_file(tmp_path))

    for model in (window.families.model, window.palette_.model, window.intake.import_page.model):
        qtmodeltester.check(model)


def test_every_button_and_field_has_a_name_for_those_who_hear_the_screen(window: MainWindow, session: Session) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    open_family(session)

    nameless = [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for one in window.findChildren(kind)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
    ]

    assert nameless == []
