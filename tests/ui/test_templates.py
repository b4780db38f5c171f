"""Templates in the window: what the program brings, what the clinic saves, and taking both away and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from predispo.app.templates import Start
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed
from predispo.domain.person import Sex
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.builders import person
from tests.ui.conftest import WAIT, open_family


def answer(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Type a name into the dialog that asks for one, and take it."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QInputDialog)), timeout=WAIT)
    (dialog,) = [one for one in window.findChildren(QInputDialog) if one.isVisible()]
    dialog.setTextValue(name)
    dialog.accept()


def test_two_sisters_with_breast_cancer_are_begun_by_one_choice(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.commands.new_family.trigger()
    page = window.intake.new_family
    page.start.setFocus()
    for _ in range(list(Start).index(Start.SISTERS_BREAST)):
        qtbot.keyClick(page.start, Qt.Key.Key_Down)
    assert page.count_box("siblings", Sex.FEMALE).value() == 2
    assert page.note.text()

    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    assert session.family is not None
    affected = [one for one in session.family.persons.values() if one.cancers]
    assert [one.cancers[0].fact.cancer.site for one in affected] == [Site.BREAST, Site.BREAST]
    assert all(one.cancers[0].fact.age is None for one in affected)


def test_a_family_is_saved_as_a_template_and_another_begun_from_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    window.commands.save_template.trigger()
    answer(qtbot, window, "Trio")
    assert "“Trio”" in window.messages.text

    window.commands.new_family.trigger()
    page = window.intake.new_family
    qtbot.keyClicks(page.name, "Eva")
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_End)
    assert page.template is not None
    assert page.generations.isHidden()
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    family = session.family
    assert family is not None
    assert sorted(one.name for one in family.persons.values()) == ["", "", "Eva"]
    assert len(family.pedigree.unions) == 1


def test_a_name_that_is_taken_is_asked_for_again_with_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    assert session.family is not None
    window.intake.shelf.save("Trio", session.family)
    window.commands.save_template.trigger()

    answer(qtbot, window, "Trio")

    qtbot.waitUntil(
        lambda: any(
            "already" in one.labelText() and one.textValue() == "Trio"
            for one in window.findChildren(QInputDialog)
            if one.isVisible()
        ),
        timeout=WAIT,
    )
    answer(qtbot, window, "Trio 2")
    assert [one.name for one in window.intake.shelf.templates()] == ["Trio", "Trio 2"]


def test_a_birth_that_cannot_be_read_and_a_number_that_is_taken_begin_no_family_and_lose_nothing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session, FamilyDescribed(number="A-1"), person("Kari", "F"))
    window.commands.new_family.trigger()
    page = window.intake.new_family
    qtbot.keyClicks(page.name, "Eva")
    qtbot.keyClicks(page.birth.line, "32 May")

    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    assert window.pages.currentWidget() is page
    assert page.birth.line.hasFocus()
    assert page.birth.echo.text().startswith("Not recorded: write a date")
    page.birth.line.setText("1980")
    page.number.setText("A-1")
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    assert "Another family has this number. Choose another number." in window.messages.text
    assert (page.name.text(), page.birth.line.text()) == ("Eva", "1980")
    assert len(session.workspace.families()) == 1


def test_a_template_is_removed_and_put_back(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    open_family(session)
    assert session.family is not None
    window.intake.shelf.save("Trio", session.family)
    window.commands.new_family.trigger()
    page = window.intake.new_family
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_End)

    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert window.intake.shelf.templates() == ()
    assert page.start.value() is Start.THREE_GENERATIONS
    assert "“Trio”" in page.remove.text()

    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert [one.name for one in window.intake.shelf.templates()] == ["Trio"]
