"""The banner over figures that rest on supposed results: what is supposed, and the way back."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from predispo.phrases.phrases import load
from predispo.ui.naming import called
from predispo.ui.session import Session
from predispo.ui.theme import theme_now


class SupposedBanner(QFrame):
    """Stands as long as anything is supposed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("supposed_banner")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.back = QPushButton(self.tr("Back to what is known"), self)
        self.back.clicked.connect(lambda: session.reasoning.suppose(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.text, 1)
        row.addWidget(self.back)
        self.hide()
        session.reasoning.supposing_started.connect(self._show)
        session.reasoning.shown_changed.connect(self._show)

    def _show(self) -> None:
        family, supposed = self._session.family, self._session.reasoning.hypotheses
        self.setVisible(bool(supposed) and family is not None)
        if not supposed or family is None:
            return
        words = load(self._session.workspace.settings.text("language"))
        parts = [words.hypothesis(one, called(family, one.person, words)) for one in supposed]
        self.text.setText(self.tr("Supposed, not recorded: {results}").format(results="; ".join(parts)))
        self.setAccessibleName(self.text.text())
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and not self.isHidden():
            self._dress()

    def _dress(self) -> None:
        theme = theme_now()
        self.setStyleSheet(
            f"#supposed_banner {{ background: {theme.past}; border: 0; border-bottom: 2px dashed {theme.past_text}; }}"
            f"#supposed_banner QLabel {{ color: {theme.past_text}; font-weight: 600; background: transparent; }}"
        )
