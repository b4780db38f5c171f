"""The lens: a scrolling widget that looks at a drawing of any size, nearer or from farther away."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QGestureEvent, QPinchGesture, QWidget

NEAREST = 4.0
FARTHEST = 0.08
FIT_NEAREST = 1.25
MARGIN = 48
READABLE = 0.6
CLOSE = 0.85
STEP = 1.25


class Lens(QAbstractScrollArea):
    """Pans and zooms; whoever inherits paints. Panning moves the pixels that are there and paints only what is new."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSizeF(1, 1)
        self._scale = 1.0
        self._fits = True
        self._grabbed: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The paper is dragged; bars would come and go with the zoom and take its room.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    # -- what is seen --

    @property
    def scale(self) -> float:
        """Pixels for one unit of the drawing."""
        return self._scale

    @property
    def fits(self) -> bool:
        """Whether the whole drawing is kept in view."""
        return self._fits

    def to_screen(self, rect: QRectF) -> QRect:
        """A rectangle of the drawing in pixels of the viewport."""
        return QRectF(
            rect.x() * self._scale - self.horizontalScrollBar().value(),
            rect.y() * self._scale - self.verticalScrollBar().value(),
            rect.width() * self._scale,
            rect.height() * self._scale,
        ).toAlignedRect()

    def to_drawing(self, at: QPointF | QPoint) -> QPointF:
        """A place in the viewport as a place in the drawing."""
        return QPointF(
            (at.x() + self.horizontalScrollBar().value()) / self._scale,
            (at.y() + self.verticalScrollBar().value()) / self._scale,
        )

    # -- looking elsewhere --

    def look_at(self, size: QSizeF, *, keep: tuple[QPointF, QPointF] | None = None) -> None:
        """Look at a drawing of this size; `keep` gives a place before and after that should stay where it is seen."""
        seen = None if keep is None else self.pixel_of(keep[0])
        self._size = size
        if keep is None or seen is None or (self._fits and self._fit_scale() >= READABLE):
            self.zoom_to_fit()
            return
        self._fits = False
        self._set_ranges()
        now = self.pixel_of(keep[1])
        self._pan(now - seen)
        self.viewport().update()

    def zoom_to_fit(self) -> None:
        """Show the whole drawing."""
        self._fits = True
        self._scale = self._fit_scale()
        self._set_ranges()
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue((bar.minimum() + bar.maximum()) // 2)
        self._moved()

    def look_closer(self, place: QPointF) -> None:
        """Look at one place of a large drawing, from where it can be read."""
        self._fits = False
        self._scale = CLOSE
        self._set_ranges()
        self._pan(self.pixel_of(place) - QPointF(self.viewport().rect().center()))
        self._moved()

    def centre_on(self, place: QPointF) -> None:
        """Look at one place of the drawing from as near as before."""
        self._fits = False
        self._set_ranges()
        self._pan(self.pixel_of(place) - QPointF(self.viewport().rect().center()))
        self.viewport().update()

    def seen(self) -> QRectF:
        """The part of the drawing that is seen, and what lies beside it."""
        view = self.viewport().rect()
        return QRectF(self.to_drawing(view.topLeft()), self.to_drawing(view.bottomRight()))

    @property
    def seen_share(self) -> float:
        """How much of the drawing is seen, from 0 to 1."""
        whole = QRectF(QPointF(), self._size)
        seen = whole.intersected(self.seen())
        return seen.width() * seen.height() / max(whole.width() * whole.height(), 1.0)

    def zoom_in(self) -> None:
        """Look from nearer."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Look from farther away."""
        self.zoom(1 / STEP)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Look nearer or farther by a factor, keeping one place of the viewport where it is."""
        place = QPointF(self.viewport().rect().center()) if about is None else about
        held = self.to_drawing(place)
        self._fits = False
        self._scale = min(max(self._scale * factor, FARTHEST), NEAREST)
        self._set_ranges()
        self._pan(self.pixel_of(held) - place)
        self._moved()

    def show_rect(self, rect: QRectF, margin: int = MARGIN) -> None:
        """Pan as little as needed to bring a rectangle of the drawing into view."""
        seen = self.to_screen(rect).adjusted(-margin, -margin, margin, margin)
        view = self.viewport().rect()
        dx = _shift(seen.left(), seen.right(), view.left(), view.right())
        dy = _shift(seen.top(), seen.bottom(), view.top(), view.bottom())
        if dx or dy:
            self._pan(QPointF(dx, dy))

    # -- hands --

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not delta.x():
            delta = QPoint(delta.y(), 0)
        self._pan(QPointF(-delta))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Act on gestures and on a pointer that rests."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def grab_paper(self, event: QMouseEvent) -> None:
        """Begin to drag the paper."""
        self._grabbed = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._grabbed is not None:
            here = event.position().toPoint()
            self._pan(QPointF(self._grabbed - here))
            self._grabbed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.viewport().unsetCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole drawing in view where that was wanted."""
        super().resizeEvent(event)
        if self._fits:
            self.zoom_to_fit()
        else:
            self._set_ranges()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that are there."""
        self.viewport().scroll(dx, dy)

    # -- how it is done --

    def pixel_of(self, place: QPointF) -> QPointF:
        """A place of the drawing in pixels of the viewport."""
        return QPointF(
            place.x() * self._scale - self.horizontalScrollBar().value(),
            place.y() * self._scale - self.verticalScrollBar().value(),
        )

    def _pan(self, by: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + by.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + by.y()))

    def _fit_scale(self) -> float:
        view = self.viewport().size()
        wide = (view.width() - MARGIN) / max(self._size.width(), 1)
        high = (view.height() - MARGIN) / max(self._size.height(), 1)
        return min(max(min(wide, high), FARTHEST), FIT_NEAREST)

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        for bar, length, seen in (
            (self.horizontalScrollBar(), self._size.width() * self._scale, view.width()),
            (self.verticalScrollBar(), self._size.height() * self._scale, view.height()),
        ):
            low, high = -seen // 2, round(length) - seen // 2
            if self._fits:
                low = high = round((length - seen) / 2)
            bar.setRange(low, high)
            bar.setPageStep(seen)
            bar.setSingleStep(20)

    def _moved(self) -> None:
        self.viewport().update()
        self.zoomed.emit(self._scale)


def _shift(low: int, high: int, least: int, most: int) -> int:
    """How far to pan so that a span lies in view, its beginning first where it is too long."""
    if low < least or high - low > most - least:
        return low - least
    return max(high - most, 0)
