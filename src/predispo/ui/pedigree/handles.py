"""Handles around the selected symbol: one touch adds a parent, sibling, partner or child."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from predispo.ui.pedigree.commands import PedigreeCommands
from predispo.ui.pedigree.long_press import LongPress
from predispo.ui.theme import theme_of

TARGET = 44
DISC = 22
GAP = 2


class Handle(QAbstractButton):
    """A round button with a plus, as large as a finger and as small as it can look."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(TARGET, TARGET))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.hide()

    def sizeHint(self) -> QSize:
        """The size that it wants."""
        return QSize(TARGET, TARGET)

    def enterEvent(self, event: object) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Be quiet again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is shown."""
        theme = theme_of(self)
        strong = self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, DISC, DISC)
        disc.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(theme.accent), 1.4))
        painter.setBrush(QColor(theme.accent if strong else theme.panel))
        painter.drawEllipse(disc)
        painter.setPen(QPen(QColor(theme.on_accent if strong else theme.accent), 1.8))
        centre, arm = disc.center(), DISC * 0.24
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))


class Handles(QObject):
    """The four handles of one person."""

    def __init__(self, commands: PedigreeCommands, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.long_press = LongPress(viewport)
        self.parents = Handle(self.tr("Add parents (P)"), viewport)
        self.sibling = Handle(self.tr("Add a sibling"), viewport)
        self.partner = Handle(self.tr("Add a partner (U)"), viewport)
        self.child = Handle(self.tr("Add a child"), viewport)
        self.parents.clicked.connect(commands.add_parents.trigger)
        self.partner.clicked.connect(commands.add_partner.trigger)
        self.sibling_menu = self._menu(
            self.sibling,
            commands.add_brother,
            commands.add_sister,
            commands.add_sibling,
            commands.add_identical_twin,
            commands.add_fraternal_twin,
        )
        self.child_menu = self._menu(self.child, commands.add_son, commands.add_daughter, commands.add_child)

    @property
    def all(self) -> tuple[Handle, ...]:
        """The handles."""
        return self.parents, self.sibling, self.partner, self.child

    def hide(self) -> None:
        """Put the handles away."""
        for handle in self.all:
            handle.hide()

    def show_around(self, symbol: QRect, label: QRect, *, parents: bool, others: list[QRect]) -> None:
        """Stand around a symbol and its label and keep clear of others, in pixels of the viewport."""
        half = TARGET // 2
        centre = symbol.center()
        reach = (TARGET - DISC) // 2 - GAP
        self.parents.move(QPoint(centre.x() - half, symbol.top() - TARGET + reach - 6))
        self.sibling.move(QPoint(symbol.left() - TARGET + reach - 6, centre.y() - half))
        self.partner.move(QPoint(symbol.right() - reach + 6, centre.y() - half))
        self.child.move(_clear(QPoint(centre.x(), label.bottom() + DISC // 2 + 4), others) - QPoint(half, half))
        for handle in self.all:
            handle.setVisible(handle is not self.parents or parents)
            handle.raise_()

    def _menu(self, handle: Handle, *actions: QAction) -> QMenu:
        menu = QMenu(handle)
        menu.addActions(list(actions))
        handle.clicked.connect(lambda: menu.popup(handle.mapToGlobal(QPoint(TARGET // 2, TARGET // 2))))
        return menu


def _clear(wanted: QPoint, others: list[QRect]) -> QPoint:
    """The place nearest to the wanted one, to its left or right, where a disc covers nobody."""
    for aside in (0, -14, 14, -28, 28, -42, 42):
        disc = QRect(0, 0, DISC, DISC)
        disc.moveCenter(wanted + QPoint(aside, 0))
        if not any(disc.intersects(other) for other in others):
            return wanted + QPoint(aside, 0)
    return wanted
