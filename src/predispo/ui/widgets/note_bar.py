"""A bar with things to know: a sign, a sentence for each, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from predispo.ui.widgets import tones
from predispo.ui.widgets.labels import QuietLabel

SIGNS = {"muted": "i", "caution": "!", "alarm": "✕"}


class NoteBar(QWidget):
    """One sentence with a coloured edge and a sign, so that colour never stands alone."""

    def __init__(
        self, text: str, cure: str = "", *, also: Sequence[str] = (), tone: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 10, 7)
        row.setSpacing(9)
        sign = QLabel(SIGNS[tone])
        sign.setStyleSheet("font-weight: 600")
        sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        sign.setFixedWidth(10)
        row.addWidget(sign)
        column = QVBoxLayout()
        column.setSpacing(5 if also else 2)
        for one in (text, *also):
            sentence = QLabel(one)
            sentence.setTextFormat(Qt.TextFormat.PlainText)
            sentence.setWordWrap(True)
            sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(sentence)
        if cure:
            column.addWidget(QuietLabel(cure))
        row.addLayout(column, 1)
        self.setAccessibleName(" ".join(part for part in (text, *also, cure) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground and a coloured edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = getattr(tones, self._tone)(self.palette())
        ground = tones.blend(colour, self.palette().color(QPalette.ColorRole.Window), 0.10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, 3, self.height()), 1.5, 1.5)
