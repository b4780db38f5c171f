"""The marquee: a frame drawn over the pedigree by hand; whoever stands in it is chosen."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QRubberBand, QWidget

from predispo.domain.ids import PersonId


class Marquee(QObject):
    """A frame from where the hand went down to where it is; `kept` were chosen before and stay so."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, viewport)
        self._begun: QPoint | None = None
        self.kept: tuple[PersonId, ...] = ()
        self.is_armed = False

    @property
    def is_drawn(self) -> bool:
        """Whether a frame is being drawn."""
        return self._begun is not None

    @property
    def rect(self) -> QRect:
        """The frame, in pixels of the viewport."""
        return self._band.geometry()

    def arm(self) -> None:
        """Let the next stroke over the paper draw a frame: for a pen or a finger, which hold no key."""
        self.is_armed = True

    def begin(self, at: QPoint, kept: tuple[PersonId, ...] = ()) -> None:
        """Put the hand down."""
        self.is_armed = False
        self._begun, self.kept = at, kept
        self._band.setGeometry(QRect(at, QSize()))
        self._band.show()

    def draw_to(self, at: QPoint) -> None:
        """Follow the hand."""
        if self._begun is not None:
            self._band.setGeometry(QRect(self._begun, at).normalized())

    def end(self) -> None:
        """Lift the hand, or give up."""
        self._begun, self.kept, self.is_armed = None, (), False
        self._band.hide()
