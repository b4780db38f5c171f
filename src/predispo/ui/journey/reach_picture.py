"""A picture of reach: one mark for everybody who could benefit, by degree, filled as far as that person was reached."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from predispo.domain.cascade import Reached, Relative, Standing
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.ui.widgets import tones

MARK, GAP, LEAD, LINE = 15.0, 5.0, 96.0, 24.0
FILLED = {
    Reached.NOT_YET: 0.0,
    Reached.INFORMED: 0.34,
    Reached.DECLINED: 0.34,
    Reached.INVITED: 0.5,
    Reached.COUNSELLED: 0.7,
    Reached.TESTED: 1.0,
}


class ReachPicture(QWidget):
    """Squares for men, circles for women; hollow where nobody came, full where a test was done, barred by own wish."""

    person_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, list[Relative]]] = []
        self._sexes: dict[PersonId, Sex] = {}
        self._describe: Callable[[Relative], str] = str
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_relatives(
        self,
        rows: Sequence[tuple[str, Sequence[Relative]]],
        sexes: dict[PersonId, Sex],
        describe: Callable[[Relative], str],
        summary: str,
    ) -> None:
        """Show these, a row a degree; `summary` says the picture in words to who hears it."""
        self._rows = [(title, list(relatives)) for title, relatives in rows if relatives]
        self._sexes, self._describe = sexes, describe
        self.setAccessibleName(summary)
        self.setFixedHeight(self._height())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its place, as high as its rows."""
        return QSize(360, self._height())

    def resizeEvent(self, event: object) -> None:
        """Break the rows anew."""
        self.setFixedHeight(self._height())

    def _each_line(self) -> int:
        return max(int((self.width() - LEAD) // (MARK + GAP)), 4)

    def _height(self) -> int:
        lines = sum(-(-len(relatives) // self._each_line()) for _, relatives in self._rows)
        return round(max(lines, 1) * LINE) + 2

    def _places(self) -> list[tuple[Relative, QRectF]]:
        found: list[tuple[Relative, QRectF]] = []
        top, each = 0.0, self._each_line()
        for _, relatives in self._rows:
            for number, one in enumerate(relatives):
                line, place = divmod(number, each)
                left = LEAD + place * (MARK + GAP)
                found.append((one, QRectF(left, top + line * LINE + 4, MARK, MARK)))
            top += -(-len(relatives) // each) * LINE
        return found

    def _at(self, point: QPointF) -> Relative | None:
        return next((one for one, box in self._places() if box.adjusted(-2, -2, 2, 2).contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Degrees on the left, marks beside them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tones.muted(self.palette()))
        top, each = 0.0, self._each_line()
        for title, relatives in self._rows:
            painter.drawText(QRectF(0, top, LEAD - 8, LINE), int(Qt.AlignmentFlag.AlignVCenter), title)
            top += -(-len(relatives) // each) * LINE
        for one, box in self._places():
            self._mark(painter, one, box)

    def _mark(self, painter: QPainter, one: Relative, box: QRectF) -> None:
        accent = tones.person(self.palette())
        carrier = one.standing is Standing.CARRIER
        page = self.palette().color(QPalette.ColorRole.Light)
        share = FILLED[one.reached]
        outline = QPolygonF()
        painter.setPen(QPen(accent, 2.2 if carrier else 1.2))
        painter.setBrush(page)
        match self._sexes.get(one.person, Sex.UNKNOWN):
            case Sex.MALE:
                shape = QRectF(box)
                draw = lambda: painter.drawRect(shape)  # noqa: E731
            case Sex.FEMALE:
                draw = lambda: painter.drawEllipse(box)  # noqa: E731
            case _:
                middle = box.center()
                outline = QPolygonF(
                    [
                        QPointF(middle.x(), box.top()),
                        QPointF(box.right(), middle.y()),
                        QPointF(middle.x(), box.bottom()),
                        QPointF(box.left(), middle.y()),
                    ]
                )
                draw = lambda: painter.drawPolygon(outline)  # noqa: E731
        draw()
        if share:
            painter.save()
            painter.setClipRect(
                QRectF(box.left() - 2, box.bottom() - share * box.height(), box.width() + 4, box.height() + 4)
            )
            painter.setBrush(QColor(accent))
            draw()
            painter.restore()
        if one.wishes_not or one.reached is Reached.DECLINED:
            painter.setPen(QPen(tones.alarm(self.palette()), 1.8))
            painter.drawLine(box.bottomLeft() + QPointF(-2, 2), box.topRight() + QPointF(2, -2))

    def event(self, event: object) -> bool:
        """Tell who a mark is, where the mouse rests."""
        if isinstance(event, QHelpEvent):
            one = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if one is None else self._describe(one), self)
            return True
        return super().event(event)  # pyright: ignore[reportArgumentType]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who was clicked."""
        one = self._at(event.position())
        if one is not None:
            self.person_clicked.emit(one.person)
