"""The drawing to those who hear it: every symbol is an item with its name, its state and its relatives.

A screen reader meets the canvas as a tree of persons. Each tells how they stand to the consultand, age, diagnoses and
carrier state; relations lead to parents, partners and children; selection and focus are told as they move.
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from predispo.domain.ids import PersonId
from predispo.ui.pedigree.navigation import children_of, parents_of

if TYPE_CHECKING:
    from predispo.ui.pedigree.canvas import Canvas

Text, Role = QAccessible.Text, QAccessible.Role


class AccessibleSymbol(QAccessibleInterface):
    """One person of the drawing."""

    def __init__(self, canvas: "AccessibleCanvas", person: PersonId) -> None:
        super().__init__()
        self.person = person
        self._whole = canvas

    def isValid(self) -> bool:
        """Whether the person is still drawn."""
        return self._whole.isValid() and self.person in self._whole.persons

    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """No object of its own: the drawing is one widget."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The drawing."""
        return self._whole

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Nothing stands inside a symbol."""
        return None

    def childCount(self) -> int:
        """Nothing stands inside a symbol."""
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Nothing stands inside a symbol."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing stands inside a symbol."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item that can be selected."""
        return Role.ListItem

    def state(self) -> QAccessible.State:
        """Selected, focused, off the screen."""
        state = QAccessible.State()
        state.selectable = state.focusable = True
        canvas = self._whole.canvas
        if canvas is None or not self.isValid():
            state.invalid = True
            return state
        state.selected = self.person in canvas.session.selection.chosen
        state.focused = canvas.hasFocus() and canvas.session.selected == self.person
        state.offscreen = not canvas.viewport().rect().intersects(canvas.rect_of_person(self.person))
        return state

    def rect(self) -> QRect:
        """Where the symbol is on the screen."""
        canvas = self._whole.canvas
        if canvas is None or not self.isValid():
            return QRect()
        rect = canvas.rect_of_person(self.person)
        return QRect(canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def text(self, kind: QAccessible.Text) -> str:
        """The name with the kinship; what is known; how to go on."""
        canvas = self._whole.canvas
        if canvas is None or not self.isValid():
            return ""
        if kind is Text.Name:
            return canvas.heard(self.person)[0]
        if kind is Text.Description:
            return canvas.heard(self.person)[1]
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing is written here."""

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> list[object]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Who the person descends from, and who hangs on them."""
        canvas = self._whole.canvas
        if canvas is None or not self.isValid():
            return []
        family = canvas.session.family
        if family is None:
            return []
        kin = [(one, QAccessible.RelationFlag.FlowsFrom) for one in parents_of(family, self.person)]
        kin += [(one, QAccessible.RelationFlag.FlowsTo) for one in children_of(family, self.person)]
        return [(self._whole.symbol(one), flag) for one, flag in kin if one in self._whole.persons]


class AccessibleCanvas(QAccessibleWidget):
    """The drawing, whose items are the persons from the top and from the left."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas, Role.List)
        self._symbols: dict[PersonId, AccessibleSymbol] = {}

    @property
    def canvas(self) -> "Canvas | None":
        """The widget, while it is there."""
        return cast("Canvas | None", self.widget())

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Who is drawn, from the top and from the left."""
        canvas = self.canvas
        return () if canvas is None else canvas.drawn_persons

    def symbol(self, person: PersonId) -> AccessibleSymbol:
        """The item of a person."""
        if person not in self._symbols:
            self._symbols[person] = AccessibleSymbol(self, person)
        return self._symbols[person]

    def childCount(self) -> int:
        """How many are drawn."""
        return len(self.persons)

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Whoever stands at a place."""
        persons = self.persons
        return self.symbol(persons[index]) if 0 <= index < len(persons) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which place somebody has."""
        person = getattr(child, "person", None)
        return self.persons.index(person) if person in self.persons else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Whoever is drawn at a place of the screen."""
        return next((self.symbol(one) for one in self.persons if self.symbol(one).rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Who is selected, while keys go to the drawing."""
        canvas = self.canvas
        if canvas is None or not canvas.hasFocus() or canvas.session.selected not in self.persons:
            return None
        return self.symbol(cast("PersonId", canvas.session.selected))


_KEPT: dict[int, AccessibleCanvas] = {}
"""The interfaces that were made: Qt holds them by address, and Python must not forget them."""


def interface_of(canvas: QWidget) -> AccessibleCanvas | None:
    """The interface of a canvas, where somebody has asked for it."""
    found = QAccessible.queryAccessibleInterface(canvas)
    return found if isinstance(found, AccessibleCanvas) else None


def tell(canvas: "Canvas", person: PersonId, *kinds: QAccessible.Event) -> None:
    """Tell those who hear the screen that something of a symbol changed."""
    if not QAccessible.isActive():
        return
    whole = interface_of(canvas)
    if whole is not None and person in whole.persons:
        for kind in kinds:
            QAccessible.updateAccessibility(QAccessibleEvent(whole.symbol(person), kind))


def install() -> None:
    """Let Qt know how the drawing is heard; once a program."""
    QAccessible.installFactory(_make)


def _make(_: str, asked: QObject) -> QAccessibleInterface | None:
    from predispo.ui.pedigree.canvas import Canvas  # which tells through this module

    if not isinstance(asked, Canvas):
        return None
    key, made = id(asked), AccessibleCanvas(asked)
    _KEPT[key] = made
    asked.destroyed.connect(lambda: _KEPT.pop(key, None))
    return made
