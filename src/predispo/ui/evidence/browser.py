"""The evidence browser: contents on the left, one page in the middle, the selected figure on the right."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from predispo.app.evidence_figures import History, history
from predispo.app.evidence_pages import Address, EvidencePages, GeneShare, Question, Topic
from predispo.app.evidence_search import EvidenceIndex
from predispo.domain.evidence_place import EvidencePlace
from predispo.drawing.sheet import Grid, Heading, Sheet
from predispo.errors import PredispoError
from predispo.evidence.counts import ObservedRate
from predispo.evidence.schema import PenetranceRow
from predispo.phrases.phrases import load
from predispo.ui.evidence import words
from predispo.ui.evidence.comparison_sheet import curve_name
from predispo.ui.evidence.contents import Contents
from predispo.ui.evidence.detail import Chosen, Detail
from predispo.ui.evidence.evidence_form import EvidenceForm
from predispo.ui.evidence.incidence_view import IncidenceView
from predispo.ui.evidence.own_view import OwnEvidenceView
from predispo.ui.evidence.own_work import OwnWork, place_of_chosen
from predispo.ui.evidence.pages_in_words import PagesInWords
from predispo.ui.evidence.sheet_view import SheetView
from predispo.ui.icons import icon
from predispo.ui.paper import Paper
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works

FIRST = Address(Topic.GENE, "BRCA1")
FIRST_SITE = "breast"
REMEMBERED = "evidence_page"


class EvidenceBrowser(QWidget):
    """Shows pages of the evidence that is in use; what is changed goes through the clinic's journal."""

    page_shown = Signal(object)  # Address
    family_requested = Signal(str, object)  # FamilyId, PersonId
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        # It has the whole window while it is shown, and must not keep the window wide when it is not.
        self.setMinimumSize(1, 1)
        self._session = session
        self._phrases = load(session.workspace.settings.text("language"))
        self._written: PagesInWords | None = None
        self.address: Address | None = None
        self.question: Question | None = None
        self.sheet: Sheet | None = None
        self._site = FIRST_SITE
        self._before: list[Address] = []
        self._after: list[Address] = []
        self.paper = Paper(session, self)
        self.contents = Contents()
        self.view = SheetView()
        self.detail = Detail(self._phrases)
        self.editor = EvidenceForm(session)
        self.work = OwnWork(session, self.editor, lambda: self.pages.sources, self)
        self.own = OwnEvidenceView(session)
        self.incidence = IncidenceView(session)
        self.own_button = QPushButton(self.tr("The clinic's own"))
        self.add_button = QPushButton(icon("add"), self.tr("Add"))
        self.add_menu = QMenu(self)
        self.leave_button = QPushButton(self.tr("Back to the family"))
        self.back_button, self.forward_button = QToolButton(), QToolButton()
        self.section = ChoiceBox()
        self.save_button = QPushButton(icon("export"), self.tr("Save PDF …"))
        self.print_button = QPushButton(icon("print"), self.tr("Print …"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for button, arrow, name, keys in (
            (self.back_button, Qt.ArrowType.LeftArrow, self.tr("Page before"), "Alt+Left"),
            (self.forward_button, Qt.ArrowType.RightArrow, self.tr("Page after"), "Alt+Right"),
        ):
            button.setArrowType(arrow)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.section.setAccessibleName(self.tr("Go to a section"))
        self.section.setPlaceholderText(self.tr("Go to a section …"))
        self.section.setMinimumWidth(220)
        for part in (
            *(self.leave_button, self.back_button, self.forward_button),
            *(self.section, self.add_button, self.own_button, self.save_button, self.print_button),
        ):
            always_works(part)
        head = QFrame()
        head.setObjectName("panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        for part in (self.leave_button, self.back_button, self.forward_button):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(QLabel(self.tr("Section")))
        row.addWidget(self.section, 1)
        row.addStretch(1)
        row.addWidget(self.add_button)
        row.addWidget(self.own_button)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.middle = QStackedWidget()
        for part in (self.view, self.editor, self.own, self.incidence):
            self.middle.addWidget(part)
        for part, least in ((self.contents, 220), (self.middle, 480), (self.detail, 250)):
            part.setMinimumWidth(least)
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes([240, 760, 280])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.leave_button.clicked.connect(self.closed)
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.section.chosen.connect(lambda number: self.view.show_section(int(str(number))))
        self.save_button.clicked.connect(lambda: self.sheet and self.paper.choose_file(self.sheet))
        self.print_button.clicked.connect(self.print_page)
        self.contents.page_requested.connect(self.show_page)
        self.view.line_selected.connect(self._take_line)
        self.view.line_opened.connect(self._open_line)
        self.detail.page_requested.connect(self.show_page)
        self.detail.comparison_requested.connect(self.compare)
        self.detail.edit_requested.connect(self.work.edit)
        self.detail.verification_requested.connect(self.work.ask_verification)
        self.work.begun.connect(self._show_form)
        self.work.taken.connect(self._show_taken)
        self.own_button.clicked.connect(self.show_own)
        self.add_button.setMenu(self.add_menu)
        self.add_menu.aboutToShow.connect(lambda: self.work.offer(self.add_menu, self.address))
        self.editor.closed.connect(self._return_to_page)
        self.own.incidence_requested.connect(self.import_incidence)
        self.incidence.closed.connect(self.show_own)
        self.incidence.imported.connect(lambda codes: self.show_page(Address(Topic.POPULATION, codes[0])))
        for moves in (self.editor.moves, self.own.moves):
            moves.family_requested.connect(self.family_requested)
        self._session.evidence_changed.connect(self._refresh)

    # -- what is shown --

    @property
    def pages(self) -> PagesInWords:
        """The pages of the evidence that is in use; written anew when that is another."""
        catalogue = self._session.workspace.catalogue
        if self._written is None or self._written.pages.catalogue is not catalogue:
            self._written = PagesInWords(EvidencePages(catalogue), self._phrases)
            self.contents.show_index(EvidenceIndex(self._written.pages, self._written.names))
        return self._written

    def show_afresh(self) -> None:
        """Show the page that was shown last, with the evidence as it is now."""
        remembered = Address.read(self._session.workspace.settings.text(REMEMBERED))
        if not self.show_page(self.address or remembered or FIRST):
            self.show_page(FIRST)
        self.contents.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, address: Address, question: Question | None = None) -> bool:
        """Show a page, at the section of a question where one is named; whether there is such a page."""
        try:
            sheet = self.pages.sheet(address, site=self._site)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return False
        if self.address is not None and address != self.address:
            self._before.append(self.address)
            self._after.clear()
        self._show(address, sheet)
        if question is not None:
            self._show_question(question)
        return True

    def compare(self, question: Question, first: int = 0, second: int = 1) -> None:
        """Show two curves of a question side by side, by their number."""
        curves = question.curves()
        if len(curves) < 2:
            return
        self.question = question
        self.contents.mark_question(question)
        self._show_sheet(
            self.pages.comparison(question, curves[first], curves[second]),
            self._comparing(question, first, second),
        )

    def show_own(self) -> None:
        """Show what the clinic has of its own."""
        self.own.refresh()
        self.detail.clear()
        self.middle.setCurrentWidget(self.own)
        self.back_button.setEnabled(True)
        self.own.list.setFocus()

    def import_incidence(self) -> None:
        """Ask for a registry's table."""
        self.middle.setCurrentWidget(self.incidence)
        self.incidence.show_afresh()

    def _show_form(self, name: str) -> None:
        """Show the form; a new one is about nothing that is chosen."""
        if not name:
            self.detail.clear()
        self.middle.setCurrentWidget(self.editor)
        self.section.setEnabled(False)
        self.back_button.setEnabled(True)

    def go_back(self) -> None:
        """Show the page before; from a comparison or the editor, the page that it was asked for on."""
        if self.middle.currentWidget() is not self.view:
            self._return_to_page()
        elif self.question is not None and self.address is not None:
            asked = self.question
            self._reshow(self.address)
            self._show_question(asked)
        elif self._before and self.address is not None:
            self._after.append(self.address)
            self._reshow(self._before.pop())

    def go_forward(self) -> None:
        """Show the page that was left by going back."""
        if self._after and self.address is not None:
            self._before.append(self.address)
            self._reshow(self._after.pop())

    def print_page(self) -> None:
        """Ask for a printer, and print the page."""
        if self.sheet is not None:
            self.paper.choose_printer(self.sheet)

    def search(self) -> None:
        """Put the cursor in the search line."""
        self.contents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Alt with an arrow goes back and forward; F2 writes anew, F4 marks as checked, Insert adds."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif alt and event.key() == Qt.Key.Key_Left:
            self.go_back()
        elif alt and event.key() == Qt.Key.Key_Right:
            self.go_forward()
        elif event.key() == Qt.Key.Key_F2 and self.detail.edit_button.isVisible():
            self.detail.edit_button.click()
        elif event.key() == Qt.Key.Key_F4 and self.detail.verify_button.isVisible():
            self.detail.verify_button.click()
        elif event.key() == Qt.Key.Key_Insert:
            self.add_menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    # -- how it is done --

    def _return_to_page(self) -> None:
        self.editor.moves.put_away()
        self.middle.setCurrentWidget(self.view)
        self.section.setEnabled(self.section.count() > 0)
        self.back_button.setEnabled(bool(self._before) or self.question is not None)

    def _show_taken(self, address: Address | None) -> None:
        """Return to the page; to a new one where it stands already, to the list where it waits."""
        self._return_to_page()
        if address is None or address == self.address:
            return
        if self._session.workspace.clinic_journal.clinic.approval_required:
            self.show_own()
        else:
            self.show_page(address)

    def _refresh(self) -> None:
        """Show the same page with the evidence as it is now, the same line selected."""
        if self.address is None or not self.isVisible():
            return
        chosen = self.detail.figure
        place = place_of_chosen(chosen) if chosen is not None else None
        at = self.view.verticalScrollBar().value()
        middle = self.middle.currentWidget()
        try:
            self._reshow(self.address)
        except PredispoError:
            self.show_page(FIRST)
        self.middle.setCurrentWidget(middle)
        found = next((key for key in self._chosen() if place_of_chosen(key) == place), None) if place else None
        if found is None or not self.view.select(found):
            self.view.verticalScrollBar().setValue(at)

    def _chosen(self) -> Iterator[Chosen]:
        """What can be chosen on the page."""
        for block in self.sheet.blocks if self.sheet else ():
            if isinstance(block, Grid):
                for line in block.lines:
                    if isinstance(line.key, Chosen):
                        yield line.key

    def _reshow(self, address: Address) -> None:
        self._show(address, self.pages.sheet(address, site=self._site))

    def _show(self, address: Address, sheet: Sheet) -> None:
        self.address, self.question = address, None
        self._show_sheet(sheet, *self._controls(address))
        self._session.workspace.settings.choose(REMEMBERED, str(address))
        self.contents.mark(address)
        self.page_shown.emit(address)

    def _show_sheet(self, sheet: Sheet, *controls: QWidget) -> None:
        self.sheet = sheet
        self.middle.setCurrentWidget(self.view)
        self.view.show_sheet(sheet, *controls)
        self.detail.clear()
        headings = [block.text for block in sheet.blocks if isinstance(block, Heading)]
        self.section.set_choices(list(enumerate(headings)))
        self.section.setEnabled(bool(headings))
        self.back_button.setEnabled(bool(self._before) or self.question is not None)
        self.forward_button.setEnabled(bool(self._after))

    def _controls(self, address: Address) -> tuple[QWidget, ...]:
        """The choice of a site on the page of a population."""
        if address.topic is not Topic.POPULATION:
            return ()
        sites = self.pages.pages.population(address.key).sites
        if not sites:
            return ()
        named = sorted(((site, self._phrases.disease(site)) for site, _ in sites), key=lambda pair: pair[1].casefold())
        box = ChoiceBox(named)
        box.set_value(self._site)
        box.setAccessibleName(self.tr("Cancer"))
        box.setMaximumWidth(380)
        box.chosen.connect(self._take_site)
        return (box,)

    def _take_site(self, site: object) -> None:
        self._site = str(site)
        if self.address is not None:
            self._reshow(self.address)

    def _comparing(self, question: Question, first: int, second: int) -> QWidget:
        """The choice of both sources."""
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        named = [(place, curve_name(curve, self.pages.sources)) for place, curve in enumerate(question.curves())]
        boxes = (ChoiceBox(named), ChoiceBox(named))
        for box, chosen, name in zip(
            boxes, (first, second), (self.tr("First source"), self.tr("Second source")), strict=True
        ):
            box.set_value(chosen)
            box.setAccessibleName(name)
            box.chosen.connect(lambda _: self.compare(question, int(str(boxes[0].value())), int(str(boxes[1].value()))))
            row.addWidget(box, 1)
        return widget

    def _show_question(self, question: Question) -> None:
        """Go to the section of a question, with its first figure selected."""
        name = words.of_people(self._phrases, question.cancer, question.sex)
        headings = [block.text for block in self.sheet.blocks if isinstance(block, Heading)] if self.sheet else []
        if name in headings:
            self.section.set_value(headings.index(name))
            self.view.select(question.curves()[0][0])
            self.view.show_section(headings.index(name))

    def _take_line(self, key: object) -> None:
        """Show the figure, the offer or the criterion of a line that is selected."""
        if not isinstance(key, Chosen) or self.address is None:
            self.detail.clear()
            return
        place = place_of_chosen(key)
        past = None if place is None else history(self._session.workspace, place)
        if isinstance(key, EvidencePlace):
            self._show_offer(key, past)
            return
        if isinstance(key, ObservedRate):
            self.detail.show_counts(key, self.pages.sources, past)
            return
        symbol = key.gene if isinstance(key, PenetranceRow | GeneShare) else self.address.key
        self.detail.show_figure(symbol, key, self.pages.pages, self.pages.sources, past)

    def _show_offer(self, place: EvidencePlace, past: History | None) -> None:
        """Show an offer or a criterion of a guideline."""
        found = self.pages.pages.offer(place)
        if found is not None:
            guide, one = found
            self.detail.show_offer(place, guide.title, one, self.pages.sources, past)

    def _open_line(self, key: object) -> None:
        """Follow a line: to its page, or to the source of its figure."""
        goal = None
        if isinstance(key, Address):
            goal = key
        elif isinstance(key, EvidencePlace):
            goal = Address(Topic.GUIDELINE, key.file.removeprefix("guidelines/").removesuffix(".toml"))
        elif isinstance(key, ObservedRate):
            goal = Address(Topic.REFERENCE, key.source)
        elif isinstance(key, Chosen):
            goal = Address(Topic.REFERENCE, key.quantity.source)
        if goal is not None and goal != self.address:
            self.show_page(goal)
