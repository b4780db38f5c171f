"""Labels: headings of sections, and text of the second rank."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from predispo.ui.theme import LOOK
from predispo.ui.widgets import tones


class Heading(QLabel):
    """The heading of a section."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("heading", True)
        self.setWordWrap(True)


class TonedLabel(QLabel):
    """Wrapped text in a tone of the palette: muted, alarm or caution."""

    def __init__(self, text: str = "", *, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._take_tone()
        LOOK.changed.connect(self._take_tone)

    def set_tone(self, tone: str) -> None:
        """Speak in another tone."""
        self._tone = tone
        self._take_tone()

    def _take_tone(self) -> None:
        colour = getattr(tones, self._tone)(QGuiApplication.palette())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)


class QuietLabel(TonedLabel):
    """Text of the second rank, a little smaller."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.92)
        self.setFont(font)
