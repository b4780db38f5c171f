"""The commands of the window: names, icons and shortcuts; what they do is connected where the parts are."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from predispo.ui.icons import icon

Keys = str | QKeySequence.StandardKey | None


class WindowActions(QObject):
    """Every command of the window, once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: list[QAction] = []
        standard = QKeySequence.StandardKey
        self.commands = self._add(self.tr("Commands…"), "palette", "Ctrl+K")
        self.families = self._add(self.tr("Show the families"), "families", "Ctrl+1", checkable=True)
        self.find = self._add(self.tr("Find person"), "", standard.Find)
        self.find_next = self._add(self.tr("Find the next person"), "", "F3")
        self.find_before = self._add(self.tr("Find the person before"), "", "Shift+F3")
        self.search = self._add(self.tr("Search families"), "", "Ctrl+Shift+F")
        self.drawing = self._add(self.tr("Go to the drawing"), "", "Ctrl+2")
        self.inspector = self._add(self.tr("Show the inspector"), "", "Ctrl+3", checkable=True)
        self.new_family = self._add(self.tr("New family…"), "add", standard.New)
        self.import_file = self._add(self.tr("Import a family file…"), "import", standard.Open)
        self.paste = self._add(self.tr("Paste a branch or a family"), "", standard.Paste)
        self.undo = self._add(self.tr("Undo"), "undo", standard.Undo)
        self.redo = self._add(self.tr("Redo"), "redo", "")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.zoom_out = self._add(self.tr("Zoom out"), "zoom-out", standard.ZoomOut)
        self.zoom_fit = self._add(self.tr("Show the whole family"), "zoom-fit", "Ctrl+0")
        self.zoom_in = self._add(self.tr("Zoom in"), "zoom-in", "")
        self.zoom_in.setShortcuts([*QKeySequence.keyBindings(standard.ZoomIn), QKeySequence("Ctrl+=")])
        self.chips = self._add(self.tr("Carrier probabilities in the drawing"), "chips", "Ctrl+B", checkable=True)
        self.table = self._add(self.tr("The family as a table"), "table", "Ctrl+T", checkable=True)
        self.now = self._add(self.tr("Return to now"), "history", "")
        self.export = self._add(self.tr("Save the drawing…"), "export", "Ctrl+E")
        self.export_anonymous = self._add(self.tr("Save the drawing without names…"), "", "")
        self.copy_drawing = self._add(self.tr("Copy the drawing as a picture"), "", "Ctrl+Shift+D")
        self.export_family = self._add(self.tr("Export the family…"), "", "Ctrl+Shift+E")
        self.join_family = self._add(self.tr("Join another family…"), "", "")
        self.split_family = self._add(self.tr("Split the selected people off…"), "", "")
        self.save_template = self._add(self.tr("Save the shape of the family as a template…"), "", "")
        self.print = self._add(self.tr("Print the drawing…"), "print", standard.Print)
        self.print_preview = self._add(self.tr("Print preview…"), "", "Ctrl+Shift+P")
        self.letters = self._add(self.tr("Letters"), "letter", "Ctrl+L")
        self.evidence = self._add(self.tr("Evidence"), "evidence", "Ctrl+4")
        self.criteria = self._add(self.tr("Guidelines: who is offered a test"), "", "Ctrl+G")
        self.journey = {
            "cascade": self._add(self.tr("Relatives at risk"), "", "Ctrl+Shift+R"),
            "then_now": self._add(self.tr("Then and now: two days beside each other"), "", "Ctrl+Shift+D"),
            "consultation": self._add(self.tr("Consultation: agenda, patient view, notes"), "", "Ctrl+Shift+K"),
            "promises": self._add(self.tr("Promises of the clinic"), "", "Ctrl+Shift+P"),
            "disclosure": self._add(self.tr("What would be disclosed, and to whom"), "", "Ctrl+Shift+W"),
            "confirming": self._add(self.tr("What to confirm first"), "", "Ctrl+Shift+O"),
        }
        self.statistics = self._add(self.tr("Statistics of the clinic"), "", "")
        self.variants = self._add(self.tr("Variants of the family"), "", "Ctrl+Shift+V")
        self.all_variants = self._add(self.tr("ClinVar and all variants"), "", "Ctrl+Shift+C")
        self.import_variants = self._add(self.tr("Import variants of a laboratory…"), "import", "Ctrl+Shift+I")
        self.lock = self._add(self.tr("Lock the vault"), "lock", "Ctrl+Shift+L")
        self.theme = self._add(self.tr("Switch between light and dark"), "theme", "")
        self.preferences = self._add(self.tr("Preferences…"), "preferences", "Ctrl+,")
        self.language = self._add(self.tr("Norsk bokmål"), "", "")
        self.help = self._add(self.tr("Help"), "help", standard.HelpContents)
        self.about = self._add(self.tr("About predispo"), "", "")
        self.close = self._add(self.tr("Close predispo"), "", standard.Quit)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the palette."""
        return tuple(self._all)

    def allow(self, *, family: bool, editable: bool) -> None:
        """Let only that be chosen which makes sense now."""
        for action in (self.zoom_out, self.zoom_fit, self.zoom_in, self.chips, self.table, self.drawing):
            action.setEnabled(family)
        for action in (self.export, self.export_anonymous, self.export_family, self.save_template):
            action.setEnabled(family)
        for action in (self.print, self.print_preview, self.copy_drawing):
            action.setEnabled(family)
        self.variants.setEnabled(family)
        self.find_next.setEnabled(family)
        self.find_before.setEnabled(family)
        self.criteria.setEnabled(family)
        for action in (self.letters, self.join_family, self.split_family):
            action.setEnabled(editable)
        self.import_variants.setEnabled(editable)
        self.now.setEnabled(family and not editable)
        for action in self.journey.values():
            action.setEnabled(family)

    def _add(self, text: str, picture: str, keys: Keys, *, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        if picture:
            action.setIcon(icon(picture))
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        elif keys:
            action.setShortcut(QKeySequence(keys))
        action.setCheckable(checkable)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = text.rstrip("…")
        action.setToolTip(f"{plain} ({shortcut})" if shortcut else plain)
        self._window.addAction(action)
        self._all.append(action)
        return action
