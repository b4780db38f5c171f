"""The main window: families on the left, the drawing in the middle, the inspector on the right."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from predispo.app.evidence_pages import Address
from predispo.app.jotting import Jotted
from predispo.app.settings import Value
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId
from predispo.ui import window_memory
from predispo.ui.actions import WindowActions
from predispo.ui.clinic_pages import ClinicPages
from predispo.ui.families.view import FamiliesView
from predispo.ui.help import HelpWindow
from predispo.ui.icons import icon
from predispo.ui.intake import Intake
from predispo.ui.journey.pages import JourneyPages
from predispo.ui.palette import CommandPalette
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.pedigree.family_pages import FamilyPages
from predispo.ui.pedigree.find_bar import FindBar
from predispo.ui.pedigree.merge_page import MergePage
from predispo.ui.pedigree.people_table import PeopleTable
from predispo.ui.pedigree.quick_line import QuickLine
from predispo.ui.person.inspector import Inspector
from predispo.ui.preferences.view import PreferencesView
from predispo.ui.risk.supposed_banner import SupposedBanner
from predispo.ui.session import Session
from predispo.ui.status import Status
from predispo.ui.telling import Telling
from predispo.ui.toolbar import Toolbar
from predispo.ui.transfer.family_export import FamilyExportPage
from predispo.ui.transfer.picture_export import PictureExport
from predispo.ui.variants.pages import VariantPages
from predispo.ui.welcome import WelcomePage
from predispo.ui.widgets.message_bar import MessageBar
from predispo.ui.widgets.past_banner import PastBanner

if TYPE_CHECKING:
    from predispo.ui.evidence.browser import EvidenceBrowser


class MainWindow(QMainWindow):
    """Places the parts and connects them."""

    lock_requested = Signal()
    theme_requested = Signal()
    language_requested = Signal(str)
    setting_changed = Signal(str)  # name of the setting
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = session.workspace.settings
        self.setAcceptDrops(True)
        self.setWindowIcon(icon("predispo"))
        self.commands = WindowActions(self)
        self.canvas = Canvas(session)
        self.quick_line = QuickLine(session)
        self.find_bar = FindBar(session, self.canvas.numbers)
        self.people = PeopleTable(session, self.canvas.commands.without_hands)
        self.families = FamiliesView(session)
        self.inspector = Inspector(session)
        self.intake = Intake(session, self)
        self.exporting = PictureExport(session, self)
        self.family_export = FamilyExportPage(session)
        self.preferences: PreferencesView | None = None
        self.evidence: EvidenceBrowser | None = None
        self.variant_pages = VariantPages(session, self)
        self.clinic_pages = ClinicPages(session, self)
        self.journey_pages = JourneyPages(session, self)
        self.merge_page = MergePage(session)
        self.family_pages = FamilyPages(session, self.merge_page.title, self)
        self.welcome = WelcomePage()
        self.messages = MessageBar()
        self.telling = Telling(session, self.messages, self)
        self.banner = PastBanner()
        self.supposed_banner = SupposedBanner(session)
        self.palette_ = CommandPalette(self)
        self.toolbar = Toolbar(self.commands, session, self)
        self.status = Status(session)
        self.help: HelpWindow | None = None
        self._place_centre()
        self._place_docks()
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        self._connect_session()
        self._connect_commands()
        self._connect_parts()
        self._restore()
        self.families.refresh()
        self._show_family(session.family)

    # -- placing --

    def _place_centre(self) -> None:
        self.pages = QStackedWidget()
        own = (self.intake.import_page, self.intake.new_family, self.family_export, self.merge_page)
        for page in (self.welcome, self.canvas, self.people, *own):
            self.pages.addWidget(page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.supposed_banner)
        column.addWidget(self.messages)
        column.addWidget(self.find_bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.quick_line)
        self.setCentralWidget(centre)

    def _place_docks(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.families_dock = self._dock("families", self.tr("Families"), self.families, left)
        self.inspector_dock = self._dock("inspector", self.tr("Person"), self.inspector, right)
        self.families.setMinimumWidth(230)
        self.inspector.setMinimumWidth(410)
        # What does not fit is scrolled: a long page must not make the window grow.
        self.inspector.setMinimumHeight(1)
        self.resizeDocks([self.families_dock, self.inspector_dock], [250, 430], Qt.Orientation.Horizontal)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))
        self.addDockWidget(area, dock)
        return dock

    # -- connecting --

    def _connect_session(self) -> None:
        session = self.session
        session.family_opened.connect(self._show_family)
        session.family_changed.connect(self._take_change)
        session.looked_back.connect(self._show_day)
        session.problem_happened.connect(self.telling.show_problem)
        session.notice_happened.connect(self.messages.show_notice)
        session.assessment_failed.connect(self.telling.show_failed_assessment)
        session.evidence_requested.connect(self.show_evidence)
        session.family_letters_requested.connect(self._ask_letters)
        session.undo_stack.indexChanged.connect(self._refresh_undo)
        self._refresh_undo()

    def _connect_commands(self) -> None:
        commands, session, canvas = self.commands, self.session, self.canvas
        other = "en" if self._settings.text("language") == "nb" else "nb"
        commands.language.setText("English" if other == "en" else "Norsk bokmål")
        commands.language.setDisabled(self._settings.fixes("language"))
        commands.theme.setDisabled(self._settings.fixes("theme"))
        for action, do in (
            (commands.commands, self._open_palette),
            (commands.find, self._find),
            (commands.find_next, lambda: self._find_from_here(1)),
            (commands.find_before, lambda: self._find_from_here(-1)),
            (commands.search, self._search_families),
            (commands.drawing, lambda: self._work_page.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (commands.new_family, self.intake.ask_new_family),
            (commands.import_file, self.intake.ask_file),
            (commands.paste, self._paste),
            (commands.undo, session.undo_stack.undo),
            (commands.redo, session.undo_stack.redo),
            (commands.zoom_in, canvas.zoom_in),
            (commands.zoom_out, canvas.zoom_out),
            (commands.zoom_fit, canvas.zoom_to_fit),
            (commands.now, lambda: session.look_back(None)),
            (commands.export, lambda: self.exporting.choose_file(anonymous=False)),
            (commands.export_anonymous, lambda: self.exporting.choose_file(anonymous=True)),
            (commands.export_family, self._ask_export),
            (commands.join_family, self.family_pages.show_join),
            (commands.split_family, self.family_pages.show_split),
            (commands.save_template, self.intake.ask_template),
            (commands.print, self._print),
            (commands.print_preview, self.exporting.preview),
            (commands.copy_drawing, self.exporting.copy),
            (commands.letters, self._ask_letters),
            (commands.evidence, self.show_evidence),
            (commands.criteria, self.clinic_pages.show_criteria),
            (commands.statistics, self.clinic_pages.show_statistics),
            *((action, partial(self.journey_pages.show, name)) for name, action in commands.journey.items()),
            (commands.variants, self.variant_pages.show_family),
            (commands.all_variants, self.variant_pages.show_all),
            (commands.import_variants, self.variant_pages.ask_file),
            (commands.lock, self.lock_requested.emit),
            (commands.theme, self.theme_requested.emit),
            (commands.language, lambda: self.language_requested.emit(other)),
            (commands.preferences, self._show_preferences),
            (commands.help, lambda: self._show_help(0)),
            (commands.about, lambda: self._show_help(-1)),
            (commands.close, self.close),
        ):
            action.triggered.connect(lambda _=False, do=do: do())
        commands.families.toggled.connect(self._show_families)
        commands.inspector.toggled.connect(self._show_inspector)
        commands.chips.toggled.connect(self._show_chips)
        commands.table.toggled.connect(self._show_table)

    def _connect_parts(self) -> None:
        self.pages.currentChanged.connect(self._place_quick_line)
        self.quick_line.draft_changed.connect(self._show_draft)
        self.families.family_requested.connect(self._open_family)
        self.families.drawing_requested.connect(self._show_work)
        for asker in (self.families, self.welcome):
            asker.new_requested.connect(self.intake.ask_new_family)
            asker.import_requested.connect(self.intake.ask_file)
        self.welcome.take_worklists_of(self.families)
        self.intake.page_requested.connect(self._show_page)
        self.intake.work_requested.connect(self._show_work)
        for pages in (self.variant_pages, self.clinic_pages, self.family_pages, self.journey_pages):
            pages.page_requested.connect(self._show_added)
            pages.work_requested.connect(self._show_work)
        self.clinic_pages.tell(self.telling)
        self.intake.variants_found.connect(self.variant_pages.show_file)
        self.toolbar.slider.day_chosen.connect(self.session.look_back)
        self.find_bar.closed.connect(self._show_work)
        self.canvas.picture_shown.connect(self.find_bar.refresh)
        self.banner.now_requested.connect(self.commands.now.trigger)
        self.exporting.saved.connect(self.telling.tell_saved)
        self.family_export.saved.connect(self.telling.tell_exported)
        self.family_export.closed.connect(self._show_work)
        self.merge_page.closed.connect(self._show_work)
        self.canvas.commands.several.merge_requested.connect(self._ask_merge)
        self.exporting.printed.connect(self.telling.tell_printed)
        self.exporting.copied.connect(self.telling.tell_copied)

    # -- showing --

    def _show_family(self, family: Family | None) -> None:
        self.commands.allow(family=family is not None, editable=self.session.is_editable)
        name = "" if family is None else f"{family.number} {family.name}".strip()
        self.setWindowTitle(self.tr("{family} – predispo").format(family=name) if name else self.tr("predispo"))
        self.toolbar.refresh_days()
        self._refresh_undo()
        self._show_work()

    def _show_work(self) -> None:
        family = self.session.family
        self.pages.setCurrentWidget(self.welcome if family is None else self._work_page)
        self._show_panels()
        self._place_quick_line()
        if family is not None:
            self._work_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, page: QWidget) -> None:
        self.messages.dismiss()
        self.pages.setCurrentWidget(page)
        self._show_panels()

    def _show_added(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.inspector.commit_pending()
        self._show_page(page)

    def _show_panels(self) -> None:
        self._refresh_undo()
        self._show_families()
        self._show_inspector()

    def _show_families(self) -> None:
        self.families_dock.setVisible(not self._has_whole_window and self.commands.families.isChecked())

    @property
    def _work_page(self) -> QWidget:
        """The family as a drawing, or as a table."""
        return self.people if self.commands.table.isChecked() else self.canvas

    def _show_table(self, shown: bool) -> None:
        self._settings.choose("family_as_table", shown)
        self._show_work()

    def _place_quick_line(self, _: object = None) -> None:
        """The quick line stands under the drawing, where something can be written down."""
        self.quick_line.setVisible(self.pages.currentWidget() is self._work_page and self.session.is_editable)

    def _show_draft(self, jotted: Jotted | None) -> None:
        self.canvas.show_draft(None if jotted is None or jotted.step is None else jotted.family)

    def _show_inspector(self) -> None:
        shown = self.session.family is not None and self.commands.inspector.isChecked()
        wide = self._has_whole_window or self.variant_pages.needs_room(self.pages.currentWidget())
        self.inspector_dock.setVisible(shown and not wide)

    @property
    def _is_browsing(self) -> bool:
        """Whether the evidence has the whole window."""
        return self.evidence is not None and self.pages.currentWidget() is self.evidence

    @property
    def _has_whole_window(self) -> bool:
        return self._is_browsing or self.pages.currentWidget() in self.clinic_pages

    def _take_change(self, _: object) -> None:
        self.messages.dismiss()
        self.toolbar.refresh_days()
        here = self.pages.currentWidget()
        kept = (self.variant_pages, self.clinic_pages, self.journey_pages)
        if here is not self._work_page and not any(here in pages for pages in kept):
            self._show_work()

    def _show_day(self, day: date | None) -> None:
        self.messages.dismiss()
        self.banner.show_day(day)
        self.commands.allow(family=self.session.family is not None, editable=self.session.is_editable)
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        stack, undo, redo = self.session.undo_stack, self.commands.undo, self.commands.redo
        usable = self.session.is_editable or (self._is_browsing and self.session.looking_back_to is None)
        undo.setEnabled(usable and stack.canUndo())
        redo.setEnabled(usable and stack.canRedo())
        before, after = stack.undoText(), stack.redoText()
        undo.setText(self.tr("Undo: {step}").format(step=before) if before else self.tr("Undo"))
        redo.setText(self.tr("Redo: {step}").format(step=after) if after else self.tr("Redo"))
        undo.setToolTip(f"{undo.text()} (Ctrl+Z)")
        redo.setToolTip(f"{redo.text()} (Ctrl+Y)")

    # -- doing what was asked --

    def _open_family(self, family: FamilyId, person: PersonId | None) -> None:
        self.commit_pending()
        self.session.open_family(family)
        if person is not None and self.session.family is not None and person in self.session.family.persons:
            self.session.select(person)

    def _open_palette(self) -> None:
        of_person = (*self.canvas.commands.all, *self.canvas.views.all) if self.session.family is not None else ()
        own = [action for action in self.commands.all if action is not self.commands.commands]
        self.palette_.open_with((*own, *of_person))

    def _paste(self) -> None:
        clipboard = self.canvas.commands.several.clipboard
        if clipboard.holds_branch and self.session.is_editable:
            clipboard.paste_apart()
        else:
            self.intake.take(QGuiApplication.clipboard().mimeData())

    def _ask_merge(self, kept: PersonId, other: PersonId) -> None:
        if self.merge_page.compare(kept, other):
            self._show_page(self.merge_page)

    def _print(self) -> None:
        if self._is_browsing and self.evidence is not None:
            self.evidence.print_page()
        else:
            self.exporting.choose_printer()

    def _find(self) -> None:
        """Find on what is shown: a page of the evidence, a person, else a family."""
        if self._is_browsing and self.evidence is not None:
            self.evidence.search()
        elif self.session.family is None:
            self._search_families()
        else:
            self._show_work()
            self.find_bar.ask()

    def _find_from_here(self, by: int) -> None:
        self._show_work()
        self.find_bar.step(by)

    def _search_families(self) -> None:
        if self._is_browsing:
            self._show_work()
        self.commands.families.setChecked(True)
        self.families.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.families.search.selectAll()

    def _show_chips(self, shown: bool) -> None:
        self.canvas.show_chips(shown)
        self._settings.choose("carrier_probabilities", shown)

    def _ask_letters(self) -> None:
        if self.session.selected is None and self.session.family is not None:
            self.session.select(self.session.family.consultand)
        self.commands.inspector.setChecked(True)
        self.session.request_form("letters")

    def _ask_export(self) -> None:
        self.inspector.commit_pending()
        self.family_export.show_afresh()
        self._show_page(self.family_export)

    def _show_preferences(self) -> None:
        if self.preferences is None:
            self.preferences = PreferencesView(self._settings, self.session.workspace.catalogue.populations())
            self.preferences.setting_chosen.connect(self._choose)
            self.preferences.closed.connect(self._show_work)
            self.pages.addWidget(self.preferences)
        self.preferences.show_afresh()
        self._show_page(self.preferences)
        self.preferences.fields["author"].setFocus()

    def show_evidence(self, address: Address | None = None) -> None:
        """Give the whole window to the evidence: a page of it, or the one that was shown last."""
        self.inspector.commit_pending()
        if self.evidence is None:
            from predispo.ui.evidence.browser import EvidenceBrowser  # the window does not wait for its modules

            self.evidence = EvidenceBrowser(self.session)
            self.evidence.closed.connect(self._show_work)
            self.evidence.family_requested.connect(self._open_family)
            self.evidence.paper.saved.connect(self.telling.tell_page_saved)
            self.evidence.own.packs.saved.connect(self.telling.tell_pack_saved)
            self.evidence.paper.printed.connect(self.telling.tell_page_printed)
            self.pages.addWidget(self.evidence)
        if address is None:
            self.evidence.show_afresh()
        else:
            self.evidence.show_page(address)
        self._show_page(self.evidence)

    def _choose(self, name: str, value: Value) -> None:
        """Take a setting over, and show at once what it changes."""
        self._settings.choose(name, value)
        if name in ("symbols", "label_lines", "test_marks"):
            self.canvas.redraw()
        elif name == "country":
            self.session.reassess()
        elif name.startswith("test_cost"):
            self.session.reasoning.weigh_anew()
        self.setting_changed.emit(name)

    def _show_help(self, row: int) -> None:
        if self.help is None:
            self.help = HelpWindow(self._settings.text("language"), self)
        self.help.show_page(row)
        self.help.show()
        self.help.raise_()

    # -- coming and going --

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self.intake.take(event.mimeData())

    def _restore(self) -> None:
        window_memory.restore(self, self._settings)
        self.commands.families.setChecked(not self.families_dock.isHidden())
        self.commands.inspector.setChecked(True)
        self.commands.table.setChecked(bool(self._settings.get("family_as_table")))
        shown = bool(self._settings.get("carrier_probabilities"))
        self.commands.chips.setChecked(shown)
        self.canvas.show_chips(shown)

    def remember(self) -> None:
        """Keep where the window is."""
        if self._has_whole_window:
            self._show_work()
        window_memory.remember(self, self._settings)

    def commit_pending(self) -> None:
        """Keep what is being typed."""
        self.inspector.commit_pending()
        self.journey_pages.commit_pending()
        if self.preferences is not None and self.pages.currentWidget() is self.preferences:
            self.preferences.commit_pending()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed and where the window is, and let the program end."""
        self.commit_pending()
        self.remember()
        super().closeEvent(event)
        self.closed.emit()
