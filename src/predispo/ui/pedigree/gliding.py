"""Gliding: symbols that moved by a change go to their new places so that the eye can follow; nothing waits for them."""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication, QPainter

from predispo.domain.ids import PersonId
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import GroupKind
from predispo.ui.pedigree.lens import Lens
from predispo.ui.pedigree.painter import Part, rect_of

DURATION = 180
LEAST = 2.0
"""Who moves by fewer pixels than this is not seen to move."""


def motion_wanted(setting: str) -> bool:
    """Whether things may move: as was chosen, else unless the system asks for less motion."""
    if setting == "system":
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()  # which Python would let go together with unnamed hints
        return accessibility.motionPreference() is not Qt.MotionPreference.ReducedMotion
    return setting == "short"


class Gliding(QObject):
    """Where each symbol is seen while it glides, as an offset from where it stands already."""

    def __init__(self, lens: Lens) -> None:
        super().__init__(lens)
        self._lens = lens
        self._offsets: Mapping[PersonId, QPointF] = {}
        self._left = 0.0
        self._timer = QVariantAnimation(self)
        self._timer.setDuration(DURATION)
        self._timer.setStartValue(1.0)
        self._timer.setEndValue(0.0)
        self._timer.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._timer.valueChanged.connect(self._step)
        self._timer.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether somebody glides."""
        return bool(self._offsets)

    def offset(self, person: PersonId) -> QPointF:
        """How far from its place a symbol is seen now, in units of the drawing."""
        return self._offsets.get(person, QPointF()) * self._left

    def seen(self, picture: Picture) -> dict[PersonId, QPointF]:
        """Where in the viewport each symbol is seen now, of those who are."""
        around = self._lens.seen()
        centres = {one: rect_of(box).center() + self.offset(one) for one, box in picture.symbols.items()}
        return {one: self._lens.pixel_of(centre) for one, centre in centres.items() if around.contains(centre)}

    def start(self, stood: Mapping[PersonId, QPointF], picture: Picture) -> None:
        """Let those who stood elsewhere in the viewport glide to where they are now, from where they were seen."""
        self._timer.stop()
        known = [one for one in stood if one in picture.symbols]
        ways = {one: stood[one] - self._lens.pixel_of(rect_of(picture.symbols[one]).center()) for one in known}
        scale = self._lens.scale
        self._offsets = {one: way / scale for one, way in ways.items() if way.manhattanLength() >= LEAST}
        self._left = 1.0
        if self._offsets:
            self._timer.start()

    def stop(self) -> None:
        """Let everybody stand where they belong."""
        self._timer.stop()
        self._offsets, self._left = {}, 0.0
        self._lens.viewport().update()

    def paint(self, painter: QPainter, parts: tuple[Part, ...], exposed: QRectF) -> None:
        """Paint the parts as they are seen now: persons on their way, lines growing darker where they will be."""
        for part in parts:
            offset = self.offset(PersonId(part.key)) if part.kind is GroupKind.PERSON else QPointF()
            if not part.bounds.translated(offset).intersects(exposed):
                continue
            painter.save()
            painter.translate(offset)
            if part.kind is GroupKind.UNION:
                painter.setOpacity(1.0 - 0.8 * self._left)
            for draw in part.paint:
                draw(painter)
            painter.restore()

    def _step(self, left: float) -> None:
        self._left = left
        self._lens.viewport().update()
