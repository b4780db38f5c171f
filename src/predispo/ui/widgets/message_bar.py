"""The message bar: what happened or went wrong, above the work and never in its way."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from predispo.ui.icons import icon
from predispo.ui.theme import LOOK, theme_now

NOTICE_SECONDS = 8


class MessageBar(QFrame):
    """Shows one sentence with its cure; a problem stays until it is closed, a notice goes by itself."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LOOK.changed.connect(self._dress_again)
        self.setObjectName("message_bar")
        self._offer: Callable[[], None] | None = None
        self._kind = "notice"
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._take_offer)
        self._close = QToolButton(self)
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        for part in (self._picture, self._text, self._button, self._close):
            row.addWidget(part)
        row.setStretch(1, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return "" if self.isHidden() else self._text.text()

    @property
    def offer_button(self) -> QPushButton:
        """The button that does what the message offers."""
        return self._button

    def show_problem(
        self, text: str, *, offer: str = "", do: Callable[[], None] | None = None, detail: str = ""
    ) -> None:
        """Say what went wrong and how to mend it, until it is closed; a button may offer the cure."""
        self._show(text, "problem", offer, do, detail)

    def show_notice(self, text: str, *, offer: str = "", do: Callable[[], None] | None = None) -> None:
        """Say what was done; the bar goes by itself unless it offers something."""
        self._show(text, "notice", offer, do, "")
        if not offer:
            self._timer.start(NOTICE_SECONDS * 1000)

    def dismiss(self) -> None:
        """Put the bar away."""
        self._offer = None
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _show(self, text: str, kind: str, offer: str, do: Callable[[], None] | None, detail: str) -> None:
        self._timer.stop()
        self._kind = kind
        self._dress()
        self._text.setText(text)
        self._text.setToolTip(detail)
        self._offer = do
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self._close.setIcon(icon("close"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _dress_again(self) -> None:
        """Follow the theme of the program."""
        if not self.isHidden():
            self._dress()

    def _dress(self) -> None:
        theme = theme_now()
        problem = self._kind == "problem"
        colour, ink = (theme.problem, theme.problem_text) if problem else (theme.notice, theme.text)
        self.setStyleSheet(
            f"#message_bar {{ background: {colour}; border: 0; border-bottom: 1px solid {theme.line}; }}"
            f"#message_bar QLabel {{ color: {ink}; background: transparent; }}"
        )
        self._picture.setPixmap(icon(self._kind).pixmap(20, 20))

    def _take_offer(self) -> None:
        offer = self._offer
        self.dismiss()
        if offer is not None:
            offer()
