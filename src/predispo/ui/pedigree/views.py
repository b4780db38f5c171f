"""How the family is looked at: branches folded away, one side of it, the map; nothing of the family changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from predispo.app.viewing import remember_view, remembered_view
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.folding import FamilySide, Folded, View, folded, showing
from predispo.ui.pedigree.navigation import children_of, parents_of
from predispo.ui.session import Session

SIDES = tuple(FamilySide)


class Views(QObject):
    """The view of the session's family, remembered for each, and the commands that change it."""

    changed = Signal()
    map_toggled = Signal(bool)
    map_requested = Signal()

    def __init__(self, session: Session, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._view = View()
        self.fold_above = self._action(self.tr("Fold the parents’ branch away, or show it"), "PgUp", self._fold_above)
        self.fold_below = self._action(
            self.tr("Fold the children’s branch away, or show it"), "PgDown", self._fold_below
        )
        self.unfold_all = self._action(self.tr("Show all branches"), "Ctrl+PgDown", lambda: self.look(View()))
        self.next_side = self._action(self.tr("Show the next side of the family"), "V", self._look_at_next_side)
        group = QActionGroup(self)
        self.sides = {
            FamilySide.BOTH: self._side(group, self.tr("Both sides of the family"), FamilySide.BOTH),
            FamilySide.MATERNAL: self._side(group, self.tr("The mother’s side only"), FamilySide.MATERNAL),
            FamilySide.PATERNAL: self._side(group, self.tr("The father’s side only"), FamilySide.PATERNAL),
        }
        self.map = self._action(self.tr("Overview map of large families"), "", lambda: None)
        self.map.setCheckable(True)
        self.map.setChecked(bool(session.workspace.settings.get("overview_map")))
        self.map.toggled.connect(self._keep_map)
        self.to_map = self._action(self.tr("Move about on the overview map"), "O", self.map_requested.emit)
        session.family_opened.connect(self._open)
        session.family_changed.connect(self.refresh)
        session.person_selected.connect(self._follow)
        self._open(session.family)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the menu."""
        return (
            self.fold_above,
            self.fold_below,
            self.unfold_all,
            *self.sides.values(),
            self.next_side,
            self.map,
            self.to_map,
        )

    @property
    def view(self) -> View:
        """How the family is looked at."""
        return self._view

    def seen(self, family: Family) -> Folded:
        """What is shown of a family."""
        return folded(family, self._view)

    def look(self, view: View) -> None:
        """Look at the family so, and remember it."""
        family = self._session.family
        if family is None or view == self._view:
            return
        left = folded(family, view)
        same = left.family.persons.keys() == folded(family, self._view).family.persons.keys()
        if (
            same
            and view.side is self._view.side
            and len(view.above | view.below) > len(self._view.above | self._view.below)
        ):
            told = self.tr("Everybody there is joined to the consultand by another way, so nobody was folded away.")
            self._session.notice_happened.emit(told)
            return
        self._view = view
        remember_view(self._session.workspace.settings, family, view)
        if self._session.selected not in left.family.persons:
            self._session.select(family.consultand)
        self.refresh()
        self.changed.emit()
        count = len(family.persons) - len(left.family.persons)
        if count:
            self._session.notice_happened.emit(
                self.tr("%n people are folded away. Nothing of the family changed.", "", count)
            )

    def refresh(self, _: object = None) -> None:
        """Let only that be chosen which changes what is shown."""
        family, person = self._session.family, self._session.selected
        known = family is not None and person is not None and person in family.persons
        self.fold_above.setEnabled(known and bool(parents_of(family, person)))
        self.fold_below.setEnabled(known and bool(children_of(family, person)))
        self.unfold_all.setEnabled(self._view != View())
        parents = (None, None)
        if family is not None and family.consultand is not None:
            parents = family.pedigree.genetic_parents(family.consultand)
        for side, action in self.sides.items():
            action.setEnabled(family is not None and (side is FamilySide.BOTH or None not in parents))
            action.setChecked(side is self._view.side)
        self.next_side.setEnabled(None not in parents)

    def _open(self, family: Family | None) -> None:
        self._view = View() if family is None else remembered_view(self._session.workspace.settings, family)
        self.refresh()

    def _follow(self, person: PersonId | None) -> None:
        """Show whoever is selected, wherever that was done."""
        family = self._session.family
        if family is not None and person is not None and person in family.persons:
            self.look(showing(family, self._view, person))
        self.refresh()

    def _fold_above(self) -> None:
        if self._session.selected is not None:
            self.look(self._view.toggled_above(self._session.selected))

    def _fold_below(self) -> None:
        if self._session.selected is not None:
            self.look(self._view.toggled_below(self._session.selected))

    def _look_at_next_side(self) -> None:
        after = SIDES[(SIDES.index(self._view.side) + 1) % len(SIDES)]
        self._look_at_side(after)

    def _look_at_side(self, side: FamilySide) -> None:
        self.look(View(above=self._view.above, below=self._view.below, side=side))

    def _keep_map(self, shown: bool) -> None:
        self._session.workspace.settings.choose("overview_map", shown)
        self.map_toggled.emit(shown)

    def _side(self, group: QActionGroup, text: str, side: FamilySide) -> QAction:
        action = self._action(text, "", lambda: self._look_at_side(side))
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _action(self, text: str, key: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self._canvas.addAction(action)
        return action
