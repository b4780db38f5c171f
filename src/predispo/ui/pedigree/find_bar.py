"""The find bar: who in the open family is meant by a few typed words, one hit after the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from predispo.app.finding import persons_fitting
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import load
from predispo.ui.icons import icon
from predispo.ui.naming import called
from predispo.ui.session import Session
from predispo.ui.theme import LOOK, theme_now
from predispo.ui.widgets.labels import QuietLabel

TARGET = 32


class FindBar(QFrame):
    """Selects whoever fits; every view of the family then shows that person."""

    closed = Signal()

    def __init__(
        self, session: Session, numbers: Callable[[], Mapping[PersonId, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._numbers = numbers
        self._place = 0
        self.hits: tuple[PersonId, ...] = ()
        self.setObjectName("find_bar")
        label = QLabel(self.tr("Find person"), self)
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("Name, number, role, kin, cancer, gene …"))
        self.line.setAccessibleName(self.tr("Find person"))
        self.line.setToolTip(self.tr("Enter goes to the next who fits, Shift+Enter to the one before, Esc leaves."))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(420)
        label.setBuddy(self.line)
        self.said = QuietLabel(parent=self)
        self.said.setWordWrap(False)
        self.before = self._button("up", self.tr("The one before (Shift+F3)"))
        self.after = self._button("down", self.tr("The next (F3)"))
        self.leave = self._button("close", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.line, 2)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addWidget(self.said, 3)
        row.addWidget(self.leave)
        self.line.textChanged.connect(self._seek)
        self.line.stepped.connect(self.step)
        self.line.left.connect(self.close_bar)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.leave.clicked.connect(self.close_bar)
        session.family_opened.connect(self._forget)
        session.family_changed.connect(self.refresh)
        LOOK.changed.connect(self._dress)
        self._dress()
        self.hide()

    def ask(self) -> None:
        """Let somebody be looked for."""
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def step(self, by: int) -> None:
        """Go on to the next who fits, or back."""
        if self.isHidden():
            self.ask()
        elif self.hits:
            self._place = (self._place + by) % len(self.hits)
            self._go()

    def close_bar(self) -> None:
        """Put the bar away; whoever was found stays selected."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _seek(self) -> None:
        """Look for what is typed now and go to the first who fits."""
        self._place = 0
        self.refresh()
        if self.hits:
            self._go()

    def refresh(self, _: object = None) -> None:
        """Tell anew who fits, as after the family or its drawing has changed; the selection stays."""
        family = self._session.family
        if self.isHidden() or family is None:
            return
        words = load(self._session.workspace.settings.text("language"))
        self.hits = persons_fitting(family, self.line.text(), phrases=words, numbers=self._numbers())
        self._place = self._place if self._place < len(self.hits) else 0
        self._say()

    def _go(self) -> None:
        self._session.select(self.hits[self._place])
        self._session.selection.collapse()
        self._say()

    def _say(self) -> None:
        family = self._session.family
        for button in (self.before, self.after):
            button.setEnabled(len(self.hits) > 1)
        typed = self.line.text().strip()
        text = ""
        if typed and not self.hits:
            text = self.tr("Nobody in this family fits “{text}”.").format(text=typed)
        elif self.hits and family is not None:
            person = self.hits[self._place]
            words = load(self._session.workspace.settings.text("language"))
            name = " ".join(part for part in (self._numbers().get(person, ""), called(family, person, words)) if part)
            text = self.tr("{place} of {count}: {person}").format(
                place=self._place + 1, count=len(self.hits), person=name
            )
        self.said.set_tone("alarm" if typed and not self.hits else "muted")
        if text != self.said.text():
            self.said.setText(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, text))

    def _forget(self, _: object) -> None:
        """Another family, or another day: look for nobody."""
        self.hits, self._place = (), 0
        self.line.clear()
        self.hide()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setMinimumSize(TARGET, TARGET)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _dress(self) -> None:
        theme = theme_now()
        self.setStyleSheet(
            f"#find_bar {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.line}; }}"
            f"#find_bar QLabel {{ background: transparent; }}"
        )


class _Line(QLineEdit):
    """A line whose Enter and arrows go from hit to hit."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter or the arrow down, back by Shift+Enter or the arrow up, leave by Escape."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(-1 if back else 1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
