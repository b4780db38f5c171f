"""What can be done to the selected person: each command once, for keys, handles, context menu and palette."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from predispo.app import birth, editing
from predispo.app.editing import NewId, Step
from predispo.domain.facts import TwinKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role, Sex
from predispo.ui.pedigree.several import SeveralCommands
from predispo.ui.session import Session

Make = Callable[[Family, PersonId, NewId], Step | None]


class PedigreeCommands(QObject):
    """The commands of the pedigree as actions; their keys work while `canvas` has the focus."""

    def __init__(self, session: Session, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._editing: list[QAction] = []
        self._asking: list[QAction] = []
        self.add_parents = self._step(self.tr("Add parents"), "P", editing.add_parents)
        self.add_brother = self._step(self.tr("Add brother"), "B", self._sibling(Sex.MALE))
        self.add_sister = self._step(self.tr("Add sister"), "S", self._sibling(Sex.FEMALE))
        self.add_sibling = self._step(self.tr("Add sibling, sex not known"), "", self._sibling(Sex.UNKNOWN))
        self.half_siblings = tuple(
            self._half_sibling(text, through, sex)
            for text, through, sex in (
                (self.tr("Add half-sister, same mother"), Sex.FEMALE, Sex.FEMALE),
                (self.tr("Add half-brother, same mother"), Sex.FEMALE, Sex.MALE),
                (self.tr("Add half-sister, same father"), Sex.MALE, Sex.FEMALE),
                (self.tr("Add half-brother, same father"), Sex.MALE, Sex.MALE),
            )
        )
        self.add_son = self._step(self.tr("Add son"), "N", self._child(Sex.MALE))
        self.add_daughter = self._step(self.tr("Add daughter"), "D", self._child(Sex.FEMALE))
        self.add_child = self._step(self.tr("Add child, sex not known"), "", self._child(Sex.UNKNOWN))
        self.add_partner = self._step(
            self.tr("Add partner"), "U", lambda family, person, new_id: editing.add_partner(family, person, new_id)
        )
        self.add_twin = self._step(self.tr("Add twin"), "T", self._twin(TwinKind.UNKNOWN))
        self.add_identical_twin = self._step(self.tr("Add identical twin"), "", self._twin(TwinKind.MONOZYGOTIC))
        self.add_fraternal_twin = self._step(self.tr("Add fraternal twin"), "", self._twin(TwinKind.DIZYGOTIC))
        self.make_proband = self._step(
            self.tr("Make proband"), "", lambda family, person, _: editing.take_role(family, person, Role.PROBAND)
        )
        self.make_consultand = self._step(
            self.tr("Make consultand"), "", lambda family, person, _: editing.take_role(family, person, Role.CONSULTAND)
        )
        self.place_freely = self._step(self.tr("Let the layout place this person"), "", _unplace)
        self.edit_details = self._form(self.tr("Edit name, birth and sex"), "Return", "details")
        self.note_cancer = self._form(self.tr("Note a cancer"), "C", "cancer")
        self.note_death = self._form(self.tr("Note that the person died"), "X", "death")
        self.note_test = self._form(self.tr("Enter a genetic test"), "G", "test")
        self.several = SeveralCommands(session, canvas)
        self.remove = self.several.remove
        self.jot = self._form(self.tr("Write in the quick line"), "Q", "quick-line")
        session.person_selected.connect(self.refresh)
        session.looked_back.connect(self.refresh)
        session.family_opened.connect(self.refresh)
        session.family_changed.connect(self.refresh)
        self.refresh()

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, in the order of the menu."""
        return (*self._asking, *self._editing, *self.several.all)

    @property
    def without_hands(self) -> tuple[QAction, ...]:
        """Every command that needs no drawing to be seen."""
        return tuple(action for action in self.all if action is not self.several.choose_by_frame)

    def refresh(self, _: object = None) -> None:
        """Let only that be chosen which can be done now."""
        ready = self._session.is_editable and self._session.selected is not None
        for action in (*self._asking, *self._editing):
            action.setEnabled(ready)
        family, person = self._session.family, self._session.selected
        placed = family is not None and person in family.persons and family.persons[person].placed is not None
        self.place_freely.setEnabled(ready and placed)

    def _step(self, text: str, key: str, make: Make) -> QAction:
        """A command that records one step."""
        action = self._action(text, key)
        action.triggered.connect(lambda: self._propose(text, make))
        self._editing.append(action)
        return action

    def _half_sibling(self, text: str, through: Sex, sex: Sex) -> QAction:
        """A command that adds a half-sibling, and tells where the other parent is taken to be a new one."""
        action = self._action(text, "")
        action.triggered.connect(lambda: self._add_half_sibling(text, through, sex))
        self._editing.append(action)
        return action

    def _form(self, text: str, key: str, form: str) -> QAction:
        """A command that leads to a form of the inspector."""
        action = self._action(text, key)
        action.triggered.connect(lambda: self._session.request_form(form))
        self._asking.append(action)
        return action

    def _action(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        if key == "Return":
            action.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        elif key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._canvas.addAction(action)
        return action

    def _propose(self, text: str, make: Make) -> bool:
        casework, person = self._session.casework, self._session.selected
        if casework is None or person is None:
            return False
        return self._session.propose(text, lambda: make(casework.family, person, casework.new_id))

    def _add_half_sibling(self, text: str, through: Sex, sex: Sex) -> None:
        family, person = self._session.family, self._session.selected
        if not self._propose(
            text, lambda family, one, new_id: birth.add_half_sibling(family, one, through, sex, new_id)
        ):
            return
        assert family is not None
        assert person is not None
        parents = family.pedigree.parents[person]
        shared = parents.mother if through is Sex.FEMALE else parents.father
        if shared is not None and any(one.children for one in birth.other_unions(family, person, shared)):
            self._session.notice_happened.emit(
                self.tr(
                    "The other parent is taken to be somebody new. For a sibling with the same two parents as a "
                    "half-sibling who is there, select that one and add a brother or sister."
                )
            )

    def _sibling(self, sex: Sex) -> Make:
        return lambda family, person, new_id: editing.add_sibling(family, person, sex, new_id)

    def _child(self, sex: Sex) -> Make:
        return lambda family, person, new_id: editing.add_child(family, person, sex, new_id)

    def _twin(self, kind: TwinKind) -> Make:
        return lambda family, person, new_id: editing.add_twin(family, person, kind, new_id)


def _unplace(family: Family, person: PersonId, _: NewId) -> Step | None:
    """Take back that a person was placed by hand; nothing where nobody did."""
    placed = family.person(person).placed
    return None if placed is None else editing.take_back(family, placed.ref)
