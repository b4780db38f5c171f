"""A page of the Journey that takes the middle of the window: a title, a body, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.phrases.phrases import load
from predispo.ui.naming import called, capitalised
from predispo.ui.paper import Paper
from predispo.ui.session import Session
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.page import Page

SIDE = 24


class FullPage(QWidget):
    """Follows the family while it is seen; Escape and the button lead back to the drawing."""

    closed = Signal()

    def __init__(self, session: Session, title: str, *, scrolls: bool = True) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.session = session
        self.words = load(session.workspace.settings.text("language"))
        self.paper = Paper(session, self)
        self.title = QLabel(title)
        self.title.setProperty("title", True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title.setWordWrap(True)
        self.head.addWidget(self.title, 1)
        self.back = QPushButton(self.tr("Back to the drawing"))
        always_works(self.back)
        self.back.clicked.connect(self.closed)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(SIDE, 8, SIDE, 12)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if scrolls:
            page = Page()
            page.body.setContentsMargins(SIDE, 16, SIDE, 16)
            self.body = page.body
            column.addWidget(page, 1)
        else:
            self.body = QVBoxLayout()
            self.body.setContentsMargins(SIDE, 16, SIDE, 4)
            self.body.setSpacing(8)
            column.addLayout(self.body, 1)
        self.body.addLayout(self.head)
        column.addLayout(self.foot)
        self.paper.saved.connect(
            lambda file: session.notice_happened.emit(self.tr("The page was saved: {file}").format(file=file))
        )
        self.paper.printed.connect(lambda: session.notice_happened.emit(self.tr("The page was sent to the printer.")))
        session.family_opened.connect(lambda _: self.refresh_if_seen())
        session.family_changed.connect(lambda _: self.refresh_if_seen())
        session.assessment_ready.connect(lambda _: self.refresh_if_seen())

    def show_afresh(self) -> None:
        """Show what is known now, and put the cursor where one begins."""
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""

    def commit_pending(self) -> None:
        """Keep what is being typed, where something is."""

    def refresh_if_seen(self) -> None:
        """Follow what happened; a page that nobody sees is shown afresh when it is asked for."""
        if self.isVisible() and self.session.family is not None:
            self.refresh()

    def name_of(self, person: object) -> str:
        """What somebody is called."""
        family = self.session.family
        return str(person) if family is None else called(family, person, self.words)  # pyright: ignore[reportArgumentType]

    def capital_name(self, person: object) -> str:
        """What somebody is called, at the head of a line."""
        return capitalised(self.name_of(person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
