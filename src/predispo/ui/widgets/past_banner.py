"""The banner over a family that is shown as it was known on an earlier day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from predispo.ui.language import long_day
from predispo.ui.theme import LOOK, theme_now


class PastBanner(QFrame):
    """Says which day is shown, and leads back."""

    now_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LOOK.changed.connect(self._dress_again)
        self.setObjectName("past_banner")
        self.text = QLabel(self)
        back = QPushButton(self.tr("Return to now"), self)
        back.clicked.connect(self.now_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(back)
        self.hide()

    def show_day(self, day: date | None) -> None:
        """Show the banner for a day; None is now, and needs none."""
        self.setVisible(day is not None)
        if day is None:
            return
        shown = long_day(day)
        self.text.setText(self.tr("As known on {day}; editing is off").format(day=shown))
        self._dress()

    def _dress_again(self) -> None:
        """Follow the theme of the program."""
        if not self.isHidden():
            self._dress()

    def _dress(self) -> None:
        theme = theme_now()
        self.setStyleSheet(
            f"#past_banner {{ background: {theme.past}; border: 0; border-bottom: 1px solid {theme.line}; }}"
            f"#past_banner QLabel {{ color: {theme.past_text}; font-weight: 600; background: transparent; }}"
        )
