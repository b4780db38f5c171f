"""The Letters page: choose a letter, see it as it will be, save, print or issue it, and open what was issued."""

from pathlib import Path

from PySide6.QtCore import QSaveFile, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from predispo.app.proposing import proposed_kind
from predispo.app.ticket import Ticket
from predispo.app.verified_words import verified_lines
from predispo.app.verifying import verify_letter
from predispo.app.writing import Draft, draft_letter, issue, offered_languages
from predispo.domain.care import LetterKind
from predispo.domain.facts import LetterIssued
from predispo.domain.family import Recorded
from predispo.domain.ids import DocumentId, PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases
from predispo.phrases.spoken import language_name
from predispo.ui.letters.preview import Preview
from predispo.ui.letters.wishes_form import WishesForm
from predispo.ui.problems import told
from predispo.ui.session import ASSESSING, Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.fold import Fold
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.note_bar import NoteBar
from predispo.ui.widgets.page import MARGIN, add_row, aligned_form
from predispo.ui.widgets.row_list import Row, RowList

DRAFTING = "drafting"
PAUSE = 250


class LettersView(QWidget):
    """One draft at a time, made anew on another thread whenever something changed."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.person: PersonId | None = None
        self.draft: Draft | None = None
        self.kind = ChoiceBox([(one, words.text(f"letter-kind-{one.value}")) for one in LetterKind])
        self.language = ChoiceBox()
        for box in (self.kind, self.language):
            always_works(box)
        self.added = WishesForm(words)
        self.warnings = QVBoxLayout()
        self.warnings.setSpacing(4)
        self.preview = Preview()
        self.preview.setMinimumHeight(160)
        self.doubts = Fold()
        self.save_button = QPushButton(self.tr("Save PDF …"))
        self.print_button = QPushButton(self.tr("Print …"))
        self.issue_button = QPushButton(self.tr("Issue …"))
        self.issue_button.setProperty("primary", True)
        self.back_button = QPushButton(self.tr("Back to the draft"))
        self.check_button = QPushButton(self.tr("Check a letter …"))
        self.check_button.setToolTip(self.tr("See whether a PDF is a letter that was issued here, unaltered."))
        self.issued_heading = Heading(self.tr("Issued letters"))
        self.issued = RowList()
        self.issued.setAccessibleName(self.tr("Issued letters"))
        self.state = QuietLabel()
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._make)
        self.kind.chosen.connect(lambda _: self._choose_kind())
        self.language.chosen.connect(lambda _: self.ask())
        self.added.wishes_changed.connect(self.ask)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.issue_button.clicked.connect(self._confirm)
        self.back_button.clicked.connect(self.ask)
        self.check_button.clicked.connect(self._check)
        self.issued.clicked.connect(lambda _: self._open(self.issued.selected_key()))
        self.issued.open_requested.connect(self._open)
        session.assessment_started.connect(self._fade)
        session.assessment_ready.connect(self._ask_anew)
        session.assessment_failed.connect(self._ask_anew)
        session.intervals.settled.connect(self.ask)

    def _lay_out(self) -> None:
        form = aligned_form()
        add_row(form, self.tr("Letter"), self.kind, label_width=76)
        add_row(form, self.tr("Language"), self.language, label_width=76)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, button in enumerate((self.save_button, self.print_button, self.issue_button)):
            buttons.addWidget(button, 0, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.added)
        column.addLayout(self.warnings)
        column.addWidget(self.doubts)
        column.addWidget(self.state)
        column.addWidget(self.back_button)
        column.addWidget(self.preview, 1)
        column.addLayout(buttons)
        column.addWidget(self.issued_heading)
        column.addWidget(self.issued)
        column.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)

    # -- what is shown --

    def show_person(self, person: PersonId) -> None:
        """Write about this person; another person starts with the letter that their results call for."""
        family = self.session.family
        if person != self.person and family is not None:
            self.added.clear()
            self.kind.set_value(proposed_kind(family, person))
            self._show_fields()
            self._offer_languages(family.person(person).details.language)
        self.person = person
        self._show_issued()
        self.ask()

    def choose_kind(self, kind: LetterKind) -> None:
        """Write this kind of letter, in a language that it has."""
        self.kind.set_value(kind)
        self._choose_kind()

    def _show_fields(self) -> None:
        kind = self.kind.value()
        if isinstance(kind, LetterKind):
            self.added.show_kind(kind)

    def _choose_kind(self) -> None:
        self._show_fields()
        self._offer_languages(str(self.language.value()))
        self.ask()

    def _offer_languages(self, wished: str) -> None:
        """Offer the languages in which the letter is whole; the wished one is chosen, else that of the window."""
        kind = self.kind.value()
        offered = offered_languages(kind) if isinstance(kind, LetterKind) else ()
        self.language.set_choices((one, language_name(one)) for one in offered)
        self.language.set_value(wished if wished in offered else self.words.language)

    def start(self) -> None:
        """Put the cursor on the kind of letter."""
        self.kind.setFocus()

    def commit_pending(self) -> None:
        """Take what is still being typed."""
        self.added.commit_pending()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the draft that was not needed while nobody looked."""
        super().showEvent(event)
        self.ask()

    def ask(self) -> None:
        """Ask for a new draft, a moment after the last wish."""
        self.draft = None
        self._offer()
        self.preview.fade(True)
        if self.isVisible():
            self._wait.start()

    def _ask_anew(self, _: object) -> None:
        self.ask()

    def _fade(self) -> None:
        self.preview.fade(True)

    def _make(self) -> None:
        family, person = self.session.family, self.person
        kind, language = self.kind.value(), self.language.value()
        if family is None or person not in family.persons or not isinstance(kind, LetterKind):
            self.preview.clear()
            return
        assessment, on = self.session.assessment, self.session.today
        catalogue, settings = self.session.workspace.catalogue, self.session.workspace.settings
        wishes = self.added.wishes()

        def work(_: Ticket) -> Draft:
            return draft_letter(
                family,
                catalogue,
                kind=kind.value,
                language=str(language),
                person=person,
                assessment=assessment,
                settings=settings,
                on=on,
                wishes=wishes,
            )

        self.session.jobs.run(DRAFTING, work, done=self._show_draft, failed=self._show_failure)

    def _show_draft(self, draft: Draft) -> None:
        self.draft = draft
        self._clear_warnings()
        blocking = [one.text for one in draft.warnings if one.blocking]
        if blocking:
            self.warnings.addWidget(NoteBar(blocking[0], also=blocking[1:], tone="alarm"))
        doubts = [one.text for one in draft.warnings if not one.blocking]
        self.doubts.show_lines(self.tr("To check before it goes ({count})").format(count=len(doubts)), doubts)
        self.state.hide()
        self.preview.show_pdf(draft.pdf)
        self._offer()

    def _show_failure(self, problem: Exception) -> None:
        self._clear_warnings()
        said = told(problem)
        self.warnings.addWidget(NoteBar(said.what, said.cure, tone="alarm"))
        self.preview.clear()
        self._offer()
        if not isinstance(problem, PredispoError):
            self.session.problem_happened.emit(problem)

    def _show_issued(self) -> None:
        family = self.session.family
        letters = [] if family is None else [one for one in family.facts if self._is_mine(one)]
        self.issued.show_rows([self._row(one) for one in reversed(letters)])
        self.issued_heading.setVisible(bool(letters))

    def _is_mine(self, one: Recorded) -> bool:
        return isinstance(one.fact, LetterIssued) and one.fact.person == self.person

    def _row(self, one: Recorded[LetterIssued]) -> Row:
        name = self.words.text(f"letter-kind-{one.fact.kind}")
        text = self.tr("{day} · {language} · by {author} · sha256 {digest}…")
        detail = text.format(
            day=self.words.date(one.fact.on),
            language=language_name(one.fact.language),
            author=one.author,
            digest=one.fact.sha256[:12],
        )
        return Row(key=one.fact.document, title=name[:1].upper() + name[1:], detail=detail)

    def _offer(self) -> None:
        """Which buttons can be pressed now."""
        ready = self.draft is not None
        self.back_button.hide()
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)
        can = ready and self.session.is_editable and self.draft is not None and self.draft.can_be_issued
        self.issue_button.setEnabled(can and not self.session.jobs.is_running(ASSESSING))
        self.issue_button.setToolTip("" if can or not ready else self.tr("See what stands in the way above."))

    # -- what is done with a draft --

    def _save(self) -> None:
        family, draft = self.session.family, self.draft
        if draft is None or family is None:
            return
        name = f"{draft.kind}-{draft.language}-{self.session.today.isoformat()}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the draft"), name, "PDF (*.pdf)")
        if not path:
            return
        file = QSaveFile(path)
        done = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(draft.pdf) == len(draft.pdf) and file.commit()
        if not done:
            problem = PredispoError("The file could not be written.", cure="Choose another folder.")
            self.session.problem_happened.emit(problem)
            return
        self.session.workspace.note_access(family.id, "exported")
        self.session.notice_happened.emit(self.tr("The draft was saved."))

    def _print(self) -> None:
        family = self.session.family
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if family is not None and QPrintDialog(printer, self).exec():
            self.preview.print_on(printer)
            self.session.workspace.note_access(family.id, "printed")

    def _confirm(self) -> None:
        """Ask once more, since an issued letter cannot be changed."""
        if self.draft is None:
            return
        box = QMessageBox(self)
        box.setObjectName("confirm_issue")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Issue this letter?"))
        box.setInformativeText(
            self.tr(
                "The PDF is stored in the vault as it is now, and its checksum is written in the journal. "
                "It cannot be changed afterwards; a correction is a new letter."
            )
        )
        doubts = [f"•  {one.text}" for one in self.draft.warnings]
        if doubts:
            box.setInformativeText("\n".join((box.informativeText(), "", self.tr("Check before it goes:"), *doubts)))
        button = box.addButton(self.tr("Issue the letter"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        button.clicked.connect(self._issue)
        box.open()

    def _issue(self) -> None:
        family, draft, workspace = self.session.family, self.draft, self.session.workspace
        if family is None or draft is None:
            return
        try:
            step, documents = issue(
                family,
                workspace.catalogue,
                kind=draft.kind,
                language=draft.language,
                person=draft.person,
                assessment=draft.assessment,
                settings=workspace.settings,
                at=workspace.clock(),
                new_id=workspace.new_id,
                wishes=draft.wishes,
            )
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        if self.session.propose(self.tr("Issue letter"), lambda: step, documents):
            self.session.notice_happened.emit(self.tr("The letter was issued and stored."))

    def _open(self, key: object) -> None:
        """Show an issued letter as it was sent."""
        casework = self.session.casework
        if casework is None or not key:
            return
        try:
            document = casework.document(DocumentId(str(key)))
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        self._set_aside_draft()
        self.state.setText(self.tr("This is the letter as it was issued."))
        self.state.show()
        self.preview.show_pdf(document.content)

    def _check(self) -> None:
        """Tell whether a PDF is a letter that was issued here, unaltered, and show it."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Check a letter"), "", "PDF (*.pdf)")
        if not path:
            return
        try:
            pdf = Path(path).read_bytes()
            found = verify_letter(pdf, self.session.workspace)
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        except OSError:
            problem = PredispoError("The file could not be read.", cure="Choose another one.")
            self.session.problem_happened.emit(problem)
            return
        self._set_aside_draft()
        lines = verified_lines(found, self.words)
        self.warnings.addWidget(NoteBar(lines[0], also=lines[1:], tone="muted" if found.is_good else "alarm"))
        self.preview.show_pdf(pdf)

    def _set_aside_draft(self) -> None:
        """Make room for another PDF than the draft."""
        self._wait.stop()
        self.session.jobs.cancel(DRAFTING)
        self.draft = None
        self._clear_warnings()
        self.state.hide()
        self._offer()
        self.print_button.setEnabled(True)
        self.back_button.show()

    def _clear_warnings(self) -> None:
        self.doubts.hide()
        while (item := self.warnings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
