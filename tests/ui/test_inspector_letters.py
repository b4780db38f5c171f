"""The Letters page: a preview that follows the family, and issuing that freezes a letter."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from predispo.app.editing import Step
from predispo.domain.care import LetterKind, RiskCategory
from predispo.domain.dates import PartialDate
from predispo.domain.facts import LetterIssued, PersonDescribed, ResultReceived
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.ui.letters.letters_view import LettersView
from predispo.ui.person.inspector import Inspector
from predispo.ui.session import Session
from tests.ui.inspector_fixtures import DAUGHTER, WAIT, inspector

__all__ = ["inspector"]


def letters(qtbot: QtBot, inspector: Inspector) -> LettersView:
    """The page with a finished draft."""
    inspector.show_tab("letters")
    view = inspector.page("letters")
    qtbot.waitUntil(lambda: view.draft is not None, timeout=WAIT)
    return view


@pytest.fixture
def carrier(qtbot: QtBot, inspector: Inspector, session: Session) -> Inspector:
    """The inspector on a daughter with a pathogenic variant, a name and an address."""
    details = Details(
        name="Anna Berg", sex=Sex.FEMALE, birth=PartialDate.of(1980, 5, 12), address="Storgata 1\n0155 Oslo"
    )
    report = TestReport(
        genes=("BRCA1",),
        method=TestMethod.SEQUENCING_AND_COPY_NUMBER,
        variants=(
            ReportedVariant(
                variant=Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup"), reported_class=VariantClass.PATHOGENIC
            ),
        ),
        confirmed_on_second_sample=True,
    )
    facts = (
        PersonDescribed(person=DAUGHTER, details=details),
        ResultReceived(person=DAUGHTER, report=report, on=PartialDate.of(2026, 2, 1)),
    )
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        session.propose("prepare", lambda: Step(subject="import", facts=facts))
    return inspector


def test_the_letter_that_the_result_calls_for_is_previewed(qtbot: QtBot, carrier: Inspector) -> None:
    view = letters(qtbot, carrier)

    assert view.kind.value() is LetterKind.RESULT_PATHOGENIC
    assert view.draft.pdf.startswith(b"%PDF")
    qtbot.waitUntil(lambda: view.preview.document.pageCount() > 0, timeout=WAIT)
    assert view.doubts.isVisible()


def test_another_language_makes_another_draft(qtbot: QtBot, carrier: Inspector) -> None:
    view = letters(qtbot, carrier)
    english = view.draft.letter.title

    view.language.setFocus()
    qtbot.keyClick(view.language, Qt.Key.Key_Down)
    assert view.draft is None
    qtbot.waitUntil(lambda: view.draft is not None, timeout=WAIT)

    assert view.draft.language != "en"
    assert view.draft.letter.title != english


def test_a_change_of_the_family_makes_the_draft_anew(qtbot: QtBot, carrier: Inspector, session: Session) -> None:
    view = letters(qtbot, carrier)
    before = view.draft

    session.undo_stack.undo()
    qtbot.waitUntil(lambda: view.draft is not None and view.draft is not before, timeout=WAIT)

    assert view.draft.pdf != before.pdf


def test_issuing_asks_first_then_freezes_the_pdf_and_its_hash(
    qtbot: QtBot, carrier: Inspector, session: Session
) -> None:
    view = letters(qtbot, carrier)
    assert view.issue_button.isEnabled(), [one.text for one in view.draft.warnings if one.blocking]

    qtbot.mouseClick(view.issue_button, Qt.MouseButton.LeftButton)
    box = view.findChild(QMessageBox, "confirm_issue")
    assert box.isVisible()
    assert not any(isinstance(one.fact, LetterIssued) for one in session.family.facts)
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)

    issued = next(one.fact for one in session.family.facts if isinstance(one.fact, LetterIssued))
    stored = session.casework.document(issued.document)
    assert hashlib.sha256(stored.content).hexdigest() == issued.sha256
    assert view.issued.rows.rows[0].title == "Result: disease-causing variant"
    view.issued.setFocus()
    view.issued.setCurrentIndex(view.issued.rows.index(0, 0))
    qtbot.keyClick(view.issued, Qt.Key.Key_Return)
    assert view.state.text() == "This is the letter as it was issued."
    assert view.back_button.isVisible()


def test_cancelling_issues_nothing(qtbot: QtBot, carrier: Inspector, session: Session) -> None:
    view = letters(qtbot, carrier)

    qtbot.mouseClick(view.issue_button, Qt.MouseButton.LeftButton)
    box = view.findChild(QMessageBox, "confirm_issue")
    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert not any(isinstance(one.fact, LetterIssued) for one in session.family.facts)


def test_a_draft_can_be_saved(
    qtbot: QtBot, carrier: Inspector, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = letters(qtbot, carrier)
    target = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    qtbot.mouseClick(view.save_button, Qt.MouseButton.LeftButton)

    assert target.read_bytes() == view.draft.pdf


def test_nothing_can_be_issued_when_looking_back(qtbot: QtBot, carrier: Inspector, session: Session) -> None:
    view = letters(qtbot, carrier)

    session.look_back(session.casework.first_day)
    qtbot.waitUntil(lambda: view.draft is not None, timeout=WAIT)

    assert not view.issue_button.isEnabled()


def test_a_letter_is_printed_page_by_page(qtbot: QtBot, carrier: Inspector, tmp_path: Path) -> None:
    view = letters(qtbot, carrier)
    qtbot.waitUntil(lambda: view.preview.document.pageCount() > 0, timeout=WAIT)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    view.preview.print_on(printer)

    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == view.preview.document.pageCount()


def test_an_issued_letter_is_told_from_an_altered_one(
    qtbot: QtBot, carrier: Inspector, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = letters(qtbot, carrier)
    qtbot.mouseClick(view.issue_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.findChild(QMessageBox, "confirm_issue").buttons()[0], Qt.MouseButton.LeftButton)
    issued = next(one.fact for one in session.family.facts if isinstance(one.fact, LetterIssued))
    file = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def said() -> str:
        qtbot.mouseClick(view.check_button, Qt.MouseButton.LeftButton)
        return view.warnings.itemAt(0).widget().accessibleName()

    file.write_bytes(session.casework.document(issued.document).content)
    assert "unaltered" in said()
    assert view.back_button.isVisible()
    file.write_bytes(file.read_bytes() + b"\n")
    assert "altered, or made anew" in said()


def test_a_letter_to_a_colleague_is_issued_once_the_counsellor_says_to_whom(
    qtbot: QtBot, carrier: Inspector, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = letters(qtbot, carrier)
    assert not view.added.form.isRowVisible(view.added.addressee)
    choose(qtbot, view, LetterKind.REFERRER_PLAN)
    assert view.draft is not None
    blocking = {one.code for one in view.draft.warnings if one.blocking}
    assert "no-addressee" in blocking
    assert not {"no-offers", "no-result"} & blocking

    view.added.addressee.setFocus()
    qtbot.keyClicks(view.added.addressee, "Dr. Ola Hansen")
    view.added.paragraphs.setFocus()
    qtbot.keyClicks(view.added.paragraphs, "Please call me.")
    view.commit_pending()
    qtbot.waitUntil(lambda: view.draft is not None and view.draft.wishes.paragraphs != (), timeout=WAIT)

    assert view.draft is not None
    assert view.draft.letter.addressee == ("Dr. Ola Hansen",)
    assert "Please call me." in repr(view.draft.letter.blocks)
    assert "no-addressee" not in {one.code for one in view.draft.warnings}


def test_what_was_added_for_one_person_is_not_added_for_the_next(qtbot: QtBot, carrier: Inspector) -> None:
    view = letters(qtbot, carrier)
    view.added.paragraphs.setPlainText("For her alone.")
    view.added.category.set_value(RiskCategory.HIGH)

    assert view.added.wishes().category is None
    view.show_person(PersonId("mother"))

    assert view.added.wishes().paragraphs == ()


def choose(qtbot: QtBot, view: LettersView, kind: LetterKind) -> None:
    """Choose another kind as with a click, and wait for its draft."""
    view.kind.set_value(kind)
    view.kind.activated.emit(view.kind.currentIndex())
    qtbot.waitUntil(lambda: view.draft is not None and view.draft.kind == kind.value, timeout=WAIT)
