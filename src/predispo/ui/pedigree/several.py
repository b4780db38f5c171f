"""What can be done to everybody who is selected, one or many: each command once, for keys, menus and palette."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from predispo.app import branches, couples, removing
from predispo.app.editing import Step
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.ui.pedigree.branch_clipboard import BranchClipboard
from predispo.ui.session import Session


class SeveralCommands(QObject):
    """The commands of the selection as actions; their keys work while `canvas` has the focus."""

    merge_requested = Signal(object, object)  # PersonId that stays, PersonId of the other record

    def __init__(self, session: Session, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._choosing: list[QAction] = []
        self._copying: list[QAction] = []
        self._editing: list[QAction] = []
        standard = QKeySequence.StandardKey
        self.choose_all = self._chooses(self.tr("Select everybody"), *QKeySequence.keyBindings(standard.SelectAll))
        self.choose_descendants = self._chooses(self.tr("Select with all descendants"), QKeySequence("Shift+End"))
        self.choose_ancestors = self._chooses(self.tr("Select with all ancestors"), QKeySequence("Shift+Home"))
        self.choose_by_frame = self._chooses(self.tr("Select by drawing a frame"), QKeySequence("F"))
        self.remove = self._edits(
            self.tr("Remove"), QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)
        )
        self.clipboard = BranchClipboard(session, self)
        self.copy = self._copies(self.tr("Copy"), *QKeySequence.keyBindings(standard.Copy))
        self.copy_named = self._copies(self.tr("Copy with names, for other programs too"))
        self.cut = self._edits(self.tr("Cut"), *QKeySequence.keyBindings(standard.Cut))
        self.duplicate = self._edits(self.tr("Duplicate"), QKeySequence("Ctrl+D"))
        self.paste_as_children = self._edits(self.tr("Paste as children of this person"))
        self.paste_on = self._edits(self.tr("Paste onto this person"))
        self.make_partners = self._edits(self.tr("Make these two partners"), QKeySequence("Shift+U"))
        self.make_partners.triggered.connect(self._make_partners)
        self.merge = self._edits(self.tr("Merge two records of one person…"), QKeySequence("M"))
        self.merge.triggered.connect(self._ask_merge)
        self.copy.triggered.connect(lambda: self.clipboard.copy(session.selection.chosen))
        self.copy_named.triggered.connect(lambda: self.clipboard.copy(session.selection.chosen, named=True))
        self.cut.triggered.connect(lambda: self.clipboard.cut(session.selection.chosen))
        self.duplicate.triggered.connect(lambda: self.clipboard.duplicate(session.selection.chosen))
        self.paste_as_children.triggered.connect(self.clipboard.paste_as_children)
        self.paste_on.triggered.connect(self.clipboard.paste_on)
        self.choose_all.triggered.connect(session.selection.choose_all)
        self.choose_descendants.triggered.connect(self._choose_descendants)
        self.choose_ancestors.triggered.connect(self._choose_ancestors)
        self.remove.triggered.connect(self._remove)
        for news in (session.looked_back, session.family_opened, session.family_changed):
            news.connect(self.refresh)
        session.selection.changed.connect(self.refresh)
        self.refresh()

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the menu."""
        return (*self._choosing, *self._copying, *self._editing)

    def refresh(self, _: object = None) -> None:
        """Let only that be chosen which can be done now."""
        chosen = self._session.selection.chosen
        for action in self._choosing:
            action.setEnabled(self._session.family is not None)
        for action in self._copying:
            action.setEnabled(self._session.family is not None and bool(chosen))
        for action in self._editing:
            action.setEnabled(self._session.is_editable and bool(chosen))
        self.merge.setEnabled(self._session.is_editable and len(self._merged()) == 2)
        self.make_partners.setEnabled(self._session.is_editable and len(chosen) == 2)
        many = self._session.selection.is_several
        self.remove.setText(self.tr("Remove these people") if many else self.tr("Remove this person"))

    def _choose_descendants(self) -> None:
        self._choose_branch(branches.with_descendants)

    def _choose_ancestors(self) -> None:
        self._choose_branch(branches.with_ancestors)

    def _choose_branch(self, branch: branches.Branch) -> None:
        family, selection = self._session.family, self._session.selection
        if family is not None:
            selection.choose(one for person in selection.chosen for one in branch(family.pedigree, person))

    def _merged(self) -> tuple[PersonId, ...]:
        """The two who are selected, the first selected first, or the one selected and who is probably the same."""
        chosen = self._session.selection.chosen
        if len(chosen) != 1:
            return chosen
        return next((persons for persons in self._session.doubles if chosen[0] in persons), ())

    def _ask_merge(self) -> None:
        pair = self._merged()
        if len(pair) == 2:
            self.merge_requested.emit(*pair)

    def _make_partners(self) -> None:
        casework, chosen = self._session.casework, self._session.selection.chosen
        if casework is not None and len(chosen) == 2:
            self._session.propose(
                self.make_partners.text(),
                lambda: couples.make_partners(casework.family, *chosen, casework.new_id),
            )

    def _remove(self) -> None:
        family, chosen = self._session.family, self._session.selection.chosen
        if family is not None:
            self._session.propose(self.remove.text(), lambda: _removed(family, chosen))

    def _chooses(self, text: str, *keys: QKeySequence) -> QAction:
        """A command that changes nothing but who is selected."""
        return self._action(self._choosing, text, keys)

    def _copies(self, text: str, *keys: QKeySequence) -> QAction:
        """A command that takes something along and changes nothing."""
        return self._action(self._copying, text, keys)

    def _edits(self, text: str, *keys: QKeySequence) -> QAction:
        """A command that records one step."""
        return self._action(self._editing, text, keys)

    def _action(self, among: list[QAction], text: str, keys: tuple[QKeySequence, ...]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(list(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._canvas.addAction(action)
        among.append(action)
        return action


def _removed(family: Family, chosen: tuple[PersonId, ...]) -> Step:
    """The step that takes one person out, or several."""
    if len(chosen) == 1:
        return removing.remove_person(family, chosen[0])
    return removing.remove_people(family, chosen)
