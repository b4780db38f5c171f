"""The main window: families on the left, the drawing in the middle, the inspector on the right."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from predispo.app.beginning import Beginning, facts_of
from predispo.app.casework import Change
from predispo.app.importing import import_families
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId
from predispo.errors import ImpossibleFamily, PredispoError, StillNeeded, Unreadable
from predispo.exchange.reading import ReadResult
from predispo.phrases.phrases import load
from predispo.ui.actions import WindowActions
from predispo.ui.families.new_family import NewFamilyPage
from predispo.ui.families.view import FamiliesView
from predispo.ui.help import HelpWindow
from predispo.ui.icons import icon
from predispo.ui.language import short_day
from predispo.ui.naming import called
from predispo.ui.palette import CommandPalette
from predispo.ui.pedigree.canvas import Canvas
from predispo.ui.person.inspector import Inspector
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.status import Status
from predispo.ui.transfer.import_page import ImportPage
from predispo.ui.transfer.picture_export import PictureExport
from predispo.ui.welcome import WelcomePage
from predispo.ui.widgets.date_slider import DateSlider
from predispo.ui.widgets.message_bar import MessageBar
from predispo.ui.widgets.past_banner import PastBanner

LARGEST_FILE = 50_000_000


class MainWindow(QMainWindow):
    """Places the parts and connects them."""

    lock_requested = Signal()
    theme_requested = Signal()
    language_requested = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = session.workspace.settings
        self.setAcceptDrops(True)
        self.setWindowIcon(icon("predispo"))
        self.actions_ = WindowActions(self)
        self.canvas = Canvas(session)
        self.families = FamiliesView(session)
        self.inspector = Inspector(session)
        self.welcome = WelcomePage()
        self.import_page = ImportPage()
        words = load(self._settings.text("language"))
        self.new_family_page = NewFamilyPage(words, session.workspace.catalogue.populations())
        self.messages = MessageBar()
        self.banner = PastBanner()
        self.slider = DateSlider()
        self.exporting = PictureExport(session, self)
        self.status = Status(session)
        self.palette_ = CommandPalette(self)
        self.help: HelpWindow | None = None
        self._place_centre()
        self._place_docks()
        self._place_toolbar()
        self.setStatusBar(self.status)
        self._connect_session()
        self._connect_actions()
        self._connect_parts()
        self._restore()
        self.families.refresh()
        self._show_family(session.family)

    # -- placing --

    def _place_centre(self) -> None:
        self.pages = QStackedWidget()
        for page in (self.welcome, self.canvas, self.import_page, self.new_family_page):
            self.pages.addWidget(page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.messages)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    def _place_docks(self) -> None:
        self.families_dock = self._dock(
            "families", self.tr("Families"), self.families, Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.inspector_dock = self._dock(
            "inspector", self.tr("Person"), self.inspector, Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.families.setMinimumWidth(230)
        self.inspector.setMinimumWidth(360)
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

    def _place_toolbar(self) -> None:
        actions, bar = self.actions_, QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addAction(actions.families)
        bar.addAction(actions.commands)
        bar.addSeparator()
        bar.addActions([actions.undo, actions.redo])
        bar.addSeparator()
        bar.addActions([actions.zoom_out, actions.zoom_fit, actions.zoom_in, actions.chips])
        bar.addSeparator()
        label = QLabel(self.tr("As known on"), bar)
        label.setContentsMargins(6, 0, 2, 0)
        bar.addWidget(label)
        self.slider.setMaximumWidth(420)
        bar.addWidget(self.slider)
        self.day_label = QLabel(bar)
        self.day_label.setMinimumWidth(92)
        bar.addWidget(self.day_label)
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        bar.addAction(actions.import_file)
        bar.addWidget(self._export_button(bar))
        bar.addActions([actions.print, actions.letters])
        bar.addSeparator()
        bar.addActions([actions.theme, actions.lock, actions.help])
        for action in (actions.commands, actions.letters):
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.toolTip())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addToolBar(bar)

    def _export_button(self, bar: QToolBar) -> QToolButton:
        menu = QMenu(bar)
        menu.addActions([self.actions_.export, self.actions_.export_anonymous])
        button = QToolButton(bar)
        button.setDefaultAction(self.actions_.export)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    # -- connecting --

    def _connect_session(self) -> None:
        session = self.session
        session.family_opened.connect(self._show_family)
        session.family_changed.connect(self._take_change)
        session.looked_back.connect(self._show_day)
        session.problem_happened.connect(self.show_problem)
        session.notice_happened.connect(self.messages.show_notice)
        session.assessment_failed.connect(self._show_failed_assessment)
        session.undo_stack.canUndoChanged.connect(self._refresh_undo)
        session.undo_stack.canRedoChanged.connect(self._refresh_undo)
        session.undo_stack.indexChanged.connect(self._refresh_undo)
        self._refresh_undo()

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.commands.triggered.connect(self._open_palette)
        actions.families.toggled.connect(self.families_dock.setVisible)
        actions.inspector.toggled.connect(self.inspector_dock.setVisible)
        actions.search.triggered.connect(self._search)
        actions.drawing.triggered.connect(lambda: self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason))
        actions.new_family.triggered.connect(self._ask_new_family)
        actions.import_file.triggered.connect(self._ask_file)
        actions.paste.triggered.connect(lambda: self._take_mime(QGuiApplication.clipboard().mimeData()))
        actions.undo.triggered.connect(self.session.undo_stack.undo)
        actions.redo.triggered.connect(self.session.undo_stack.redo)
        actions.zoom_in.triggered.connect(self.canvas.zoom_in)
        actions.zoom_out.triggered.connect(self.canvas.zoom_out)
        actions.zoom_fit.triggered.connect(self.canvas.zoom_to_fit)
        actions.chips.toggled.connect(self._show_chips)
        actions.now.triggered.connect(lambda: self.session.look_back(None))
        actions.export.triggered.connect(lambda: self.exporting.choose_file(anonymous=False))
        actions.export_anonymous.triggered.connect(lambda: self.exporting.choose_file(anonymous=True))
        actions.print.triggered.connect(self.exporting.choose_printer)
        actions.letters.triggered.connect(self._ask_letters)
        actions.lock.triggered.connect(self.lock_requested)
        actions.theme.triggered.connect(self.theme_requested)
        other = "en" if self._settings.text("language") == "nb" else "nb"
        actions.language.setText("English" if other == "en" else "Norsk bokmål")
        actions.language.triggered.connect(lambda: self.language_requested.emit(other))
        actions.help.triggered.connect(lambda: self._show_help(0))
        actions.about.triggered.connect(lambda: self._show_help(-1))
        actions.close.triggered.connect(self.close)

    def _connect_parts(self) -> None:
        self.families.family_requested.connect(self._open_family)
        for asker in (self.families, self.welcome):
            asker.new_requested.connect(self._ask_new_family)
            asker.import_requested.connect(self._ask_file)
        self.import_page.import_requested.connect(self._import)
        self.import_page.closed.connect(self._show_work)
        self.new_family_page.family_requested.connect(self._begin_family)
        self.new_family_page.closed.connect(self._show_work)
        self.slider.day_chosen.connect(self.session.look_back)
        self.banner.now_requested.connect(self.actions_.now.trigger)
        self.exporting.saved.connect(
            lambda file: self.messages.show_notice(self.tr("The drawing was saved: {file}").format(file=file))
        )
        self.exporting.printed.connect(
            lambda: self.messages.show_notice(self.tr("The drawing was sent to the printer."))
        )

    # -- showing --

    def _show_family(self, family: Family | None) -> None:
        self.actions_.allow(family=family is not None, editable=self.session.is_editable)
        title = self.tr("predispo") if family is None else self.tr("{family} – predispo").format(family=_title(family))
        self.setWindowTitle(title)
        self._refresh_days()
        self._show_work()

    def _show_work(self) -> None:
        self.pages.setCurrentWidget(self.welcome if self.session.family is None else self.canvas)
        self.inspector_dock.setVisible(self.session.family is not None and self.actions_.inspector.isChecked())
        if self.session.family is not None:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_change(self, change: Change) -> None:
        self.messages.dismiss()
        self._refresh_days()
        if self.pages.currentWidget() is not self.canvas:
            self._show_work()

    def _show_day(self, day: object) -> None:
        self.banner.show_day(day)  # type: ignore[arg-type]
        self.slider.show_day(day)  # type: ignore[arg-type]
        self.actions_.allow(family=self.session.family is not None, editable=self.session.is_editable)
        self._refresh_undo()
        self._refresh_day_label()

    def _refresh_days(self) -> None:
        casework = self.session.casework
        today = self.session.workspace.today
        first = today if casework is None else (casework.first_day or today)
        marks = () if casework is None else tuple(entry.recorded_at.date() for entry in casework.entries)
        self.slider.show_days(first, today, marks)
        self._refresh_day_label()

    def _refresh_day_label(self) -> None:
        day = self.session.looking_back_to
        self.day_label.setText(self.tr("now") if day is None else short_day(day))

    def _refresh_undo(self, _: object = None) -> None:
        stack, actions = self.session.undo_stack, self.actions_
        usable = self.session.is_editable
        actions.undo.setEnabled(usable and stack.canUndo())
        actions.redo.setEnabled(usable and stack.canRedo())
        step = stack.undoText()
        actions.undo.setText(self.tr("Undo: {step}").format(step=step) if step else self.tr("Undo"))
        step = stack.redoText()
        actions.redo.setText(self.tr("Redo: {step}").format(step=step) if step else self.tr("Redo"))
        actions.undo.setToolTip(f"{actions.undo.text()} (Ctrl+Z)")
        actions.redo.setToolTip(f"{actions.redo.text()} (Ctrl+Y)")

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong; where a cure can be done at once, offer it."""
        said = told(problem, self._names(problem))
        if isinstance(problem, StillNeeded) and problem.data.get("entries"):
            entries = problem.data["entries"]
            step = self.tr("Withdraw together")
            self.messages.show_problem(
                str(said),
                offer=self.tr("Withdraw them all"),
                do=lambda: self.session.withdraw(step, entries),
                detail=said.detail,
            )
            return
        self.messages.show_problem(str(said), detail=said.detail)

    def _show_failed_assessment(self, problem: PredispoError) -> None:
        """An impossible family must be seen to; what the model cannot answer is said in the Risk tab."""
        if isinstance(problem, ImpossibleFamily):
            self.show_problem(problem)

    def _names(self, problem: Exception) -> tuple[str, ...]:
        family = self.session.family
        if family is None or not isinstance(problem, PredispoError):
            return ()
        words = load(self._settings.text("language"))
        persons = problem.data.get("persons") or ()
        return tuple(called(family, one, words) for one in persons if one in family.persons)

    def _open_palette(self) -> None:
        commands = self.canvas.commands.all if self.session.family is not None else ()
        own = [action for action in self.actions_.all if action is not self.actions_.commands]
        self.palette_.open_with((*own, *commands))

    def _search(self) -> None:
        self.actions_.families.setChecked(True)
        self.families.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.families.search.selectAll()

    def _show_chips(self, shown: bool) -> None:
        self.canvas.show_chips(shown)
        self._settings.choose("carrier_probabilities", shown)

    def _ask_letters(self) -> None:
        if self.session.selected is None and self.session.family is not None:
            self.session.select(self.session.family.consultand)
        self.actions_.inspector.setChecked(True)
        self.session.request_form("letters")

    def _show_help(self, row: int) -> None:
        if self.help is None:
            self.help = HelpWindow(self._settings.text("language"), self)
        self.help.show_page(row)
        self.help.show()
        self.help.raise_()

    # -- families in --

    def _open_family(self, family: FamilyId, person: PersonId | None) -> None:
        self.session.open_family(family)
        if person is not None and self.session.family is not None and person in self.session.family.persons:
            self.session.select(person)

    def _ask_new_family(self) -> None:
        workspace = self.session.workspace
        number = workspace.free_number(f"{workspace.today.year}-1")
        self.new_family_page.show_afresh(number, self._settings.text("country"))
        self.pages.setCurrentWidget(self.new_family_page)
        self.new_family_page.name.setFocus()

    def _begin_family(self, beginning: Beginning) -> None:
        workspace = self.session.workspace
        try:
            casework = workspace.add_family(facts_of(beginning, workspace.new_id), subject="new-family")
        except PredispoError as problem:
            self.show_problem(problem)
            return
        self.session.families_changed.emit()
        self.session.show_casework(casework)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a family file"), self._settings.text("file_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_file(Path(chosen)))
        dialog.open()

    def read_file(self, file: Path) -> None:
        """Show what a file tells, before anything of it is taken over."""
        try:
            if file.stat().st_size > LARGEST_FILE:
                raise Unreadable("The file is too large to be a family file.", cure="Choose another file.")
            data = file.read_bytes()
        except OSError:
            self.show_problem(Unreadable("The file cannot be opened.", cure="Check that it is still there."))
        except Unreadable as problem:
            self.show_problem(problem)
        else:
            self._settings.choose("file_folder", str(file.parent))
            self.read_data(file.name, data)

    def read_data(self, name: str, data: bytes) -> None:
        """Show what some bytes tell, before anything of them is taken over."""
        try:
            self.import_page.show_file(name, data)
        except PredispoError as problem:
            self.show_problem(problem)
            return
        self.messages.dismiss()
        self.pages.setCurrentWidget(self.import_page)
        self.import_page.take.setFocus()

    def _import(self, result: ReadResult) -> None:
        try:
            imported = import_families(self.session.workspace, result)
        except PredispoError as problem:
            self.show_problem(problem)
            return
        self.session.families_changed.emit()
        self.session.open_family(imported[0])
        self.messages.show_notice(self.tr("%n family(ies) imported.", "", len(imported)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self._take_mime(event.mimeData())

    def _take_mime(self, mime: QMimeData) -> None:
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        elif mime.hasText() and mime.text().strip():
            self.read_data(self.tr("what was pasted"), mime.text().encode())

    # -- coming and going --

    def _restore(self) -> None:
        geometry, layout = self._settings.text("window_geometry"), self._settings.text("window_layout")
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.resize(1440, 900)
        if layout:
            self.restoreState(QByteArray.fromBase64(layout.encode()))
        self.actions_.families.setChecked(not self.families_dock.isHidden())
        self.actions_.inspector.setChecked(True)
        shown = bool(self._settings.get("carrier_probabilities"))
        self.actions_.chips.setChecked(shown)
        self.canvas.show_chips(shown)

    def remember(self) -> None:
        """Keep where the window is."""
        self._settings.choose("window_geometry", self.saveGeometry().toBase64().toStdString())
        self._settings.choose("window_layout", self.saveState().toBase64().toStdString())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed and where the window is, and let the program end."""
        self.inspector.commit_pending()
        self.remember()
        super().closeEvent(event)
        self.closed.emit()


def _title(family: Family) -> str:
    return f"{family.number} {family.name}".strip()
