"""The canvas: the family as a drawing to look at, walk through and change."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from predispo.app import editing
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.palette import DARK, LIGHT
from predispo.drawing.picture import Picture
from predispo.drawing.positions import COLUMN
from predispo.drawing.shapes import Point
from predispo.ui.pedigree import accessible
from predispo.ui.pedigree.commands import PedigreeCommands
from predispo.ui.pedigree.context_menu import context_menu
from predispo.ui.pedigree.gliding import Gliding, motion_wanted
from predispo.ui.pedigree.handles import Handles
from predispo.ui.pedigree.lens import READABLE, Lens
from predispo.ui.pedigree.marquee import Marquee
from predispo.ui.pedigree.navigation import Direction, Tie, along, neighbour
from predispo.ui.pedigree.overview import Overview
from predispo.ui.pedigree.painter import FADED, Part, paint, prepared, rect_of
from predispo.ui.pedigree.portrait import Portrait
from predispo.ui.pedigree.views import Views
from predispo.ui.session import Session
from predispo.ui.theme import theme_of

ARROWS = {
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
}
TIES = {
    Qt.Key.Key_Up: Tie.OTHER_PARENT,
    Qt.Key.Key_Down: Tie.PARTNER,
    Qt.Key.Key_Left: Tie.ELDER,
    Qt.Key.Key_Right: Tie.YOUNGER,
}
HANDLES_FROM_SCALE = 0.55
CHIP_HEIGHT = 14
SMALL_SHARE = 0.4
"""With less of the drawing than this in view, a map of the whole helps."""
CHOSEN_VEIL = 36
"""How strongly everybody who is chosen is tinted, of 255."""

ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Canvas(Lens):
    """Shows the family of a session; every wish goes to the session, and what comes of it is drawn anew."""

    picture_shown = Signal(object)  # Picture, or None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._picture: Picture | None = None
        self._parts: tuple[Part, ...] | None = None  # prepared when they are first painted
        self._pressed: tuple[PersonId, QPointF] | None = None
        self._dragged_to: QPointF | None = None
        self._is_settling = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.commands = PedigreeCommands(session, self)
        self.handles = Handles(self.commands, self.viewport())
        self.marquee = Marquee(self.viewport())
        self.commands.several.choose_by_frame.triggered.connect(self._arm_marquee)
        self.views = Views(session, self)
        self._portrait = Portrait(session, self.views, self)
        self._portrait.drawn.connect(self._show_picture)
        session.person_selected.connect(self._show_selected)
        session.selection.changed.connect(self._show_chosen)
        session.looked_back.connect(self._place_handles)
        self.zoomed.connect(self._place_handles)
        self.gliding = Gliding(self)
        self.overview = Overview(self)
        self.overview.place_chosen.connect(self.centre_on)
        self.overview.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.overview.home_requested.connect(self._go_home)
        self.views.map_toggled.connect(self._place_overview)
        self.views.map_requested.connect(self._go_to_map)
        self.zoomed.connect(self._place_overview)

    # -- what is shown --

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    def numbers(self) -> Mapping[PersonId, str]:
        """The persons' numbers in the drawing, such as `II-3`."""
        return {} if self._picture is None else self._picture.numbers

    @property
    def shows_stale_figures(self) -> bool:
        """Whether the probabilities that are shown are being computed anew."""
        return self._portrait.is_stale

    def redraw(self) -> None:
        """Draw the family again, as after another edition of the symbols was chosen."""
        self._portrait.draw()

    def show_chips(self, shown: bool) -> None:
        """Show carrier probabilities at the symbols, or hide them."""
        self._portrait.show_chips(shown)

    def show_draft(self, family: Family | None) -> None:
        """Draw the family as it would be, or as it is."""
        self._portrait.show_draft(family)

    def place_of(self, person: PersonId) -> QPoint:
        """Where the middle of a person's symbol is seen, in the viewport."""
        assert self._picture is not None
        return self.to_screen(rect_of(self._picture.symbols[person])).center()

    def _show_picture(self, picture: Picture | None, fresh: bool) -> None:
        before, self._picture = self._picture, picture
        stood = {} if before is None or fresh else self.gliding.seen(before)
        self.overview.show_picture(picture, self.width() // 2)
        self._dragged_to = self._pressed = None
        if picture is None:
            self._parts = None
            self.handles.hide()
            self.gliding.stop()
            self._place_overview()
            self.picture_shown.emit(None)
            return
        self._parts = None
        if fresh:
            self._look_afresh(picture)
            # The panels beside a family that is opened take their room a moment later.
            self._is_settling = True
            QTimer.singleShot(0, self, self._settle)
        else:
            self.look_at(QSizeF(picture.width, picture.height), keep=self._anchor(before, picture))
        if motion_wanted(self._session.workspace.settings.text("motion")):
            self.gliding.start(stood, picture)
        self._place_overview()
        self._show_selected(self._session.selected)
        self.picture_shown.emit(picture)

    def _place_overview(self, _: object = None) -> None:
        """Show the map in the corner of a drawing that is larger than the window."""
        shown = self._picture is not None and self.views.map.isChecked() and self.seen_share < SMALL_SHARE
        self.overview.place(self.rect(), self.seen(), shown=shown)

    def _go_to_map(self) -> None:
        if self.overview.isVisible():
            self.overview.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_home(self) -> None:
        family = self._session.family
        if family is not None and family.consultand is not None and self._picture is not None:
            self._session.select(family.consultand)
            self.centre_on(rect_of(self._picture.symbols[family.consultand]).center())

    def _look_afresh(self, picture: Picture) -> None:
        """Look at everybody, or closely at the selected person where everybody is too small to be read."""
        self.look_at(QSizeF(picture.width, picture.height))
        selected = self._session.selected
        if self.scale < READABLE and selected in picture.symbols:
            self.look_closer(rect_of(picture.symbols[selected]).center())

    def _settle(self) -> None:
        self._is_settling = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look afresh while the room for a family that was just opened is being found."""
        super().resizeEvent(event)
        if self._is_settling and self._picture is not None:
            self._look_afresh(self._picture)
        self._place_overview()

    def _anchor(self, before: Picture | None, after: Picture) -> tuple[QPointF, QPointF] | None:
        """Where somebody who stands in both pictures was and is: the selected person, else the first."""
        if before is None:
            return None
        candidates = (self._session.selected, *before.symbols)
        person = next((one for one in candidates if one in before.symbols and one in after.symbols), None)
        if person is None:
            return None
        return QPointF(*before.symbols[person].centre), QPointF(*after.symbols[person].centre)

    def _show_selected(self, person: PersonId | None) -> None:
        if self._picture is not None and person in self._picture.symbols:
            if not self.fits:
                self.show_rect(rect_of(self._picture.persons[person]))
            name, description = self.heard(person)
            self.setAccessibleName(self.tr("Pedigree, {person}").format(person=name))
            self.setAccessibleDescription(description)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{name}. {description}"))
            accessible.tell(self, person, QAccessible.Event.Selection, QAccessible.Event.Focus)
        else:
            self.setAccessibleName(self.tr("Pedigree, nobody selected"))
            self.setAccessibleDescription("")
        self._place_handles()
        self.viewport().update()

    def _show_chosen(self, persons: tuple[PersonId, ...]) -> None:
        if len(persons) > 1:
            self.setAccessibleDescription(self.tr("%n people selected", "", len(persons)))
        self._place_handles()
        self.viewport().update()

    def _place_handles(self, _: object = None) -> None:
        picture, person = self._picture, self._session.selected
        wanted = self._session.is_editable and self.scale >= HANDLES_FROM_SCALE and self._dragged_to is None
        wanted = wanted and not self._session.selection.is_several
        if picture is None or person not in picture.symbols or not wanted:
            self.handles.hide()
            return
        family = self._session.family
        birth = None if family is None else family.pedigree.birth_union(person)
        self.handles.show_around(
            self.to_screen(rect_of(picture.symbols[person])),
            self.to_screen(rect_of(picture.persons[person])),
            parents=birth is None or len(birth.partners) < 2,
            others=[
                self.to_screen(rect_of(box).adjusted(0, -CHIP_HEIGHT, 0, 0))
                for other, box in picture.persons.items()
                if other != person
            ],
        )

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is shown."""
        theme = theme_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.scale(self.scale, self.scale)
        exposed = QRectF(
            self.to_drawing(QPointF(event.rect().topLeft())), self.to_drawing(QPointF(event.rect().bottomRight()))
        )
        # Under the shapes, so that it hides no figure.
        self._paint_selection(painter)
        if self.gliding.is_running:
            self.gliding.paint(painter, self._prepared(), exposed)
        else:
            paint(painter, self._prepared(), exposed.adjusted(-2, -2, 2, 2))

    def _prepared(self) -> tuple[Part, ...]:
        if self._parts is None:
            palette = DARK if theme_of(self).name == "dark" else LIGHT
            faded = FADED if self._portrait.is_stale else None
            self._parts = () if self._picture is None else prepared(self._picture, palette, faded)
        return self._parts

    def _paint_selection(self, painter: QPainter) -> None:
        picture, person = self._picture, self._session.selected
        if picture is None:
            return
        theme = theme_of(self)
        if self._session.selection.is_several:
            veil = QColor(theme.accent)
            veil.setAlpha(CHOSEN_VEIL)
            thin = QPen(QColor(theme.accent), 1.2)
            thin.setCosmetic(True)
            painter.setPen(thin)
            painter.setBrush(veil)
            for one in self._session.selection.chosen:
                if one in picture.symbols:
                    painter.drawRoundedRect(rect_of(picture.symbols[one]).adjusted(-6, -6, 6, 6), 8, 8)
        if person not in picture.symbols:
            return
        ring = rect_of(picture.symbols[person]).adjusted(-6, -6, 6, 6).translated(self.gliding.offset(person))
        if self._dragged_to is not None:
            ring.moveCenter(QPointF(self._dragged_to.x(), ring.center().y()))
        pen = QPen(QColor(theme.accent), 2.5 if self.hasFocus() else 1.5)
        pen.setCosmetic(True)
        if self._dragged_to is not None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, 8, 8)

    # -- for those who hear it --

    @property
    def drawn_persons(self) -> tuple[PersonId, ...]:
        """Who is drawn, from the top and from the left."""
        return () if self._picture is None else tuple(one for row in self._picture.layout.order for one in row)

    @property
    def session(self) -> Session:
        """What the canvas works on."""
        return self._session

    def rect_of_person(self, person: PersonId) -> QRect:
        """Where a person's symbol is seen, in the viewport."""
        return QRect() if self._picture is None else self.to_screen(rect_of(self._picture.symbols[person]))

    def heard(self, person: PersonId) -> tuple[str, str]:
        """A person's name with the kinship, and what is known of them."""
        return self._portrait.heard(person)

    # -- hands and keys --

    def person_at(self, at: QPointF | QPoint) -> PersonId | None:
        """Who is drawn at a place of the viewport."""
        if self._picture is None:
            return None
        place, family = self.to_drawing(at), self._session.family
        found = self._picture.person_at(Point(place.x(), place.y()))
        # The drawing of a large family may lag a moment behind the family.
        return found if family is not None and found in family.persons else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        person = self.person_at(event.position())
        left, adding = event.button() is Qt.MouseButton.LeftButton, bool(event.modifiers() & ADDING)
        if left and (self.marquee.is_armed or (adding and person is None)):
            self.marquee.begin(event.position().toPoint(), self._session.selection.chosen if adding else ())
        elif left and adding and person is not None:
            self._session.selection.toggle(person)
        elif left and person is not None:
            self._session.select(person)
            self._session.selection.collapse()
            self._pressed = (person, event.position())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.grab_paper(event)
        elif person is not None and person not in self._session.selection.chosen:
            self._session.select(person)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.marquee.is_drawn:
            self.marquee.draw_to(event.position().toPoint())
            return
        if self._pressed is None or not self._session.is_editable:
            super().mouseMoveEvent(event)
            return
        far = (event.position() - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragged_to is not None:
            self._dragged_to = self.to_drawing(event.position())
            self.handles.hide()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        if self.marquee.is_drawn:
            self.marquee.draw_to(event.position().toPoint())
            kept, framed = self.marquee.kept, self._persons_in(self.marquee.rect)
            self.marquee.end()
            self._session.selection.choose((*kept, *framed))
            return
        pressed, dropped, picture = self._pressed, self._dragged_to, self._picture
        self._pressed = self._dragged_to = None
        if pressed is None or dropped is None or picture is None:
            return
        person, casework = pressed[0], self._session.casework
        if casework is not None:
            x = (dropped.x() - picture.origin.x) / COLUMN
            self._session.propose(self.tr("Place by hand"), lambda: editing.place(casework.family, person, x))
        self._place_handles()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit whom was clicked twice."""
        if self.person_at(event.position()) is not None:
            self.commands.edit_details.trigger()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        family, picture, person = self._session.family, self._picture, self._session.selected
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is not None and family is not None and picture is not None:
            if person not in picture.symbols:
                self._session.select(family.consultand)
            elif (found := self._next(family, picture, person, event)) is not None:
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self._session.selection.extend(found)
                else:
                    self._session.select(found)
        elif event.key() == Qt.Key.Key_Home and family is not None:
            self._session.select(family.consultand)
        elif event.key() == Qt.Key.Key_Escape and self._dragged_to is not None:
            self._pressed = self._dragged_to = None
            self._place_handles()
            self.viewport().update()
        elif event.key() == Qt.Key.Key_Escape and (self.marquee.is_armed or self.marquee.is_drawn):
            self.marquee.end()
            self.viewport().unsetCursor()
        elif event.key() == Qt.Key.Key_Escape and self._session.selection.is_several:
            self._session.selection.collapse()
        else:
            event.ignore()

    def _next(self, family: Family, picture: Picture, person: PersonId, event: QKeyEvent) -> PersonId | None:
        """To whom an arrow leads; with Ctrl along the family's own ties."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return along(family, picture, person, TIES[key])
        return neighbour(family, picture, person, ARROWS[key])

    def _arm_marquee(self) -> None:
        self.marquee.arm()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def _persons_in(self, frame: QRect) -> list[PersonId]:
        """Whose symbols stand in a frame of the viewport, from left to right."""
        if self._picture is None:
            return []
        symbols = self._picture.symbols
        inside = [one for one, box in symbols.items() if frame.contains(self.to_screen(rect_of(box)).center())]
        return sorted(inside, key=lambda one: symbols[one].left)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show everything that can be done to a person."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            at, wanted = event.globalPos(), self.person_at(event.pos())
        else:
            wanted = self._session.selected
            at = self.viewport().mapToGlobal(self.place_of(wanted)) if wanted is not None else event.globalPos()
        if wanted is not None and self._picture is not None and wanted in self._picture.symbols:
            if wanted not in self._session.selection.chosen:
                self._session.select(wanted)
            self.context_menu().popup(at)

    def context_menu(self) -> QMenu:
        """Everything that can be done to the selected person."""
        return context_menu(self.commands, self.views, self, several=self._session.selection.is_several)

    def viewportEvent(self, event: QEvent) -> bool:
        """Act on gestures and on a pointer that rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            person = self.person_at(event.pos())
            if person is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._portrait.tooltip(person), self)
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that are there, and the handles with them."""
        super().scrollContentsBy(dx, dy)
        self._place_handles()
        self.overview.show_seen(self.seen())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here, and say to whom."""
        super().focusInEvent(event)
        if self._session.selected is not None:
            accessible.tell(self, self._session.selected, QAccessible.Event.Focus)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._parts = None
            self.viewport().update()
