"""The overview map: a large family in small, with the part that is seen in the drawing; by mouse and by key."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from predispo.drawing.palette import DARK, LIGHT
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import Colour, GroupKind, Polyline, flat
from predispo.ui.pedigree.painter import rect_of
from predispo.ui.theme import theme_of

LARGEST = QSize(220, 120)
SMALLEST = QSize(120, 60)
INSET = 6
MARGIN = 11
DOT = 1.5
STEPS = {
    Qt.Key.Key_Left: QPointF(-0.25, 0),
    Qt.Key.Key_Right: QPointF(0.25, 0),
    Qt.Key.Key_Up: QPointF(0, -0.25),
    Qt.Key.Key_Down: QPointF(0, 0.25),
}


class Overview(QWidget):
    """A picture in small; whoever drags on it, or presses an arrow, moves what the drawing shows."""

    place_chosen = Signal(QPointF)
    left = Signal()
    home_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._seen = QRectF()
        self._image: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview map"))
        self.setAccessibleDescription(self.tr("Arrows move what the drawing shows, Home goes to the consultand."))
        self.setToolTip(self.tr("Drag to move the drawing. With the keyboard: O, then the arrows; Esc goes back."))
        self.hide()

    def show_picture(self, picture: Picture | None, widest: int = LARGEST.width()) -> None:
        """Show another picture in small, at most so many pixels wide."""
        self._picture, self._image = picture, None
        if picture is not None:
            self.setFixedSize(_fitted(picture, max(widest, SMALLEST.width())))
        self.update()

    def show_seen(self, seen: QRectF) -> None:
        """Show which part of the drawing is seen now."""
        if seen != self._seen:
            self._seen = seen
            self.update()

    def place(self, within: QRect, seen: QRectF, *, shown: bool) -> None:
        """Stand in the lower right corner of the drawing, or be put away."""
        self.setVisible(shown)
        self.move(within.bottomRight() - QPoint(self.width() + MARGIN, self.height() + MARGIN))
        self.raise_()
        self.show_seen(seen)

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the family in small and the frame of what is seen."""
        if self._picture is None:
            return
        if self._image is None:
            self._image = self._painted(self._picture)
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._image)
        frame = self._transform().mapRect(self._seen).intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        veil = QColor(theme.accent)
        veil.setAlpha(40)
        painter.setBrush(veil)
        painter.setPen(QPen(QColor(theme.accent), 1.6))
        painter.drawRect(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.line), 2.0 if self.hasFocus() else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _painted(self, picture: Picture) -> QPixmap:
        theme = theme_of(self)
        palette = DARK if theme.name == "dark" else LIGHT
        ratio = self.devicePixelRatioF()
        image = QPixmap(self.size() * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(theme.panel))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._transform()
        painter.setPen(QPen(QColor(palette[Colour.MUTED]), 0.8))
        for group in picture.groups:
            if group.kind is GroupKind.UNION:
                for shape in flat(group.shapes):
                    if isinstance(shape, Polyline):
                        painter.drawPolyline([place.map(QPointF(*point)) for point in shape.points])
        painter.setPen(Qt.PenStyle.NoPen)
        for person, box in picture.symbols.items():
            painter.setBrush(QColor(palette[Colour.BRICK if person in picture.shaded else Colour.INK]))
            painter.drawEllipse(place.map(rect_of(box).center()), DOT, DOT)
        painter.end()
        return image

    # -- hands and keys --

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the drawing there."""
        self._choose(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the drawing along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the drawing by a quarter of what is seen, or go back to it."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            by = QPointF(step.x() * self._seen.width(), step.y() * self._seen.height())
            self.place_chosen.emit(self._seen.center() + by)
        elif event.key() == Qt.Key.Key_Home:
            self.home_requested.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image = None
            self.update()

    def _choose(self, at: QPointF) -> None:
        inverted, _ = self._transform().inverted()
        self.place_chosen.emit(inverted.map(at))

    def _transform(self) -> QTransform:
        """From the drawing to the map; a very wide family is drawn higher than it is, to be seen at all."""
        assert self._picture is not None
        across = (self.width() - 2 * INSET) / self._picture.width
        down = (self.height() - 2 * INSET) / self._picture.height
        return QTransform.fromTranslate(INSET, INSET).scale(across, down)


def _fitted(picture: Picture, widest: int) -> QSize:
    """The size of the map: as large as it may be in the proportions of the picture, never too small to be hit."""
    scale = min(widest / picture.width, LARGEST.height() / picture.height)
    width, height = round(picture.width * scale), round(picture.height * scale)
    return QSize(max(width, SMALLEST.width()), max(height, SMALLEST.height()))
