"""The quick line: what one would jot on paper, seen as a drawing while it is typed, recorded by Enter."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from predispo.app.checking import oddities, sentence
from predispo.app.editing import NewId, Step
from predispo.app.jotting import Jotted, Puzzle, Trouble, jot
from predispo.phrases.phrases import Phrases, load
from predispo.ui.naming import called
from predispo.ui.problems import in_words
from predispo.ui.session import Session
from predispo.ui.theme import LOOK, theme_now
from predispo.ui.widgets import tones
from predispo.ui.widgets.labels import QuietLabel

PAUSE_MS = 120
"""How long nobody types before the drawing follows."""

FORM = "quick-line"


class QuickLine(QFrame):
    """One line under the drawing that speaks of the selected person and their relatives."""

    draft_changed = Signal(object)  # Jotted, or None when nothing is being tried

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jotted: Jotted | None = None
        self.setObjectName("quick_line")
        self.about = QLabel(self)
        self.line = _Line(self)
        self.line.setAccessibleName(self.tr("Quick line"))
        self.about.setBuddy(self.line)
        self.said = QuietLabel(parent=self)
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.about)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 12, 5)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.try_now)
        self.line.textChanged.connect(self._typed)
        self.line.entered.connect(self.record)
        self.line.left.connect(self._leave)
        self.line.focused.connect(self.try_now)
        session.person_selected.connect(self._show_person)
        session.family_opened.connect(self._begin)
        session.family_changed.connect(self._show_person)
        session.form_requested.connect(self._ask)
        LOOK.changed.connect(self._dress)
        self._dress()
        self._show_person()

    # -- what is typed --

    @property
    def jotted(self) -> Jotted | None:
        """What the line would do, as it was last tried."""
        return self._jotted

    def try_now(self) -> None:
        """Try the line and show what it would do."""
        self._pause.stop()
        numbers = count(1)
        jotted = self._jot(lambda prefix: f"draft-{prefix}{next(numbers)}")
        self._show(jotted)

    def record(self) -> None:
        """Record what is understood; the rest stays in the line."""
        casework, person = self._session.casework, self._session.selected
        if casework is None or person is None or not self.line.text():
            return
        done: list[Jotted] = []

        def make() -> Step | None:
            jotted = self._jot(casework.new_id)
            if jotted is None:
                return None
            done.append(jotted)
            # Whoever was selected stays so: the next line speaks of the same person.
            return (
                None
                if jotted.step is None
                else Step(
                    subject=jotted.step.subject,
                    facts=jotted.step.facts,
                    supersedes=jotted.step.supersedes,
                    selects=person,
                )
            )

        if self._session.propose(self.tr("Quick line"), make):
            self.line.put(done[0].rest)
        self.try_now()

    def _jot(self, new_id: NewId) -> Jotted | None:
        family, person = self._session.family, self._session.selected
        if family is None or person not in family.persons or not self._session.is_editable or not self.line.text():
            return None
        return jot(
            family,
            person,
            self.line.text(),
            phrases=self._phrases,
            genes=self._session.workspace.catalogue.genes(),
            new_id=new_id,
            today=self._session.today,
        )

    @property
    def _phrases(self) -> Phrases:
        return load(self._session.workspace.settings.text("language"))

    def _typed(self) -> None:
        self._pause.start()

    def _leave(self) -> None:
        """Take the draft out of the drawing; the text stays."""
        self._pause.stop()
        self._show(None)

    # -- what is shown --

    def _show(self, jotted: Jotted | None) -> None:
        self._jotted = jotted
        troubles = () if jotted is None else jotted.troubles
        self.line.mark(troubles)
        text, tone = self._saying(jotted)
        self.said.set_tone(tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        self.draft_changed.emit(jotted)

    def _saying(self, jotted: Jotted | None) -> tuple[str, str]:
        """What is said under the line and in which tone: what is not understood, what would be odd, or what it does."""
        if jotted is None:
            return "", "muted"
        if jotted.troubles:
            first = jotted.troubles[0]
            place = self.line.text()[first.start : first.end].strip()
            return f"{place}: {self._puzzle(first)}", "alarm"
        names = list(dict.fromkeys(called(jotted.family, one, self._phrases) for one in jotted.spoken_of))
        text = self.tr("Enter records: {persons}").format(persons=self._phrases.listing(names))
        odd = self._odd(jotted)
        return (f"{text}. {odd}", "caution") if odd else (text, "muted")

    def _odd(self, jotted: Jotted) -> str:
        """What would be odd in the family that is not so now, in one sentence; nothing is refused for it."""
        family, today = self._session.family, self._session.today
        before = () if family is None else oddities(family, today)
        new = next((one for one in oddities(jotted.family, today) if one not in before), None)
        if new is None:
            return ""
        return sentence(new, self._phrases, lambda one: called(jotted.family, one, self._phrases))

    def _puzzle(self, trouble: Trouble) -> str:
        if trouble.puzzle is Puzzle.NOT_POSSIBLE:
            return in_words(trouble.reason)
        return self._phrases.text(f"quick-puzzle-{trouble.puzzle.value}")

    def _show_person(self, _: object = None) -> None:
        family, person = self._session.family, self._session.selected
        ready = self._session.is_editable and family is not None and person in family.persons
        self.line.setEnabled(ready)
        name = "" if family is None or person not in family.persons else called(family, person, self._phrases)
        self.about.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 160))
        self.about.setToolTip(self.tr("The quick line speaks of {person} and relatives.").format(person=name))
        self.line.setPlaceholderText(self._phrases.text("quick-example"))
        if self.line.hasFocus():
            self.try_now()

    def _begin(self, _: object = None) -> None:
        """Another family, or another day: what was being typed is not about it."""
        self.line.put("")
        self._show(None)
        self._show_person()

    def _ask(self, form: str) -> None:
        if form == FORM and self.line.isEnabled():
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _dress(self) -> None:
        theme = theme_now()
        self.setStyleSheet(
            f"#quick_line {{ background: {theme.panel}; border: 0; border-top: 1px solid {theme.line}; }}"
            f"#quick_line QLabel {{ background: transparent; }}"
        )


class _Line(QPlainTextEdit):
    """One line of text whose places can be underlined."""

    entered = Signal()
    left = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(False)
        self._last = ""
        self._marks = _Marks(self.document())

    def sizeHint(self) -> QSize:
        """As high as one line."""
        margins = self.contentsMargins()
        extra = round(2 * self.document().documentMargin()) + margins.top() + margins.bottom() + 4
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() + extra)

    def minimumSizeHint(self) -> QSize:
        """As high as one line, as narrow as need be."""
        return QSize(80, self.sizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted lines as statements of this one."""
        self.insertPlainText("; ".join(line.strip() for line in source.text().splitlines() if line.strip()))

    def text(self) -> str:
        """What stands in the line."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Let something else stand in the line; what stood there comes back with the arrow up."""
        self._last = self.text() or self._last
        if text != self.text():
            self.setPlainText(text)
            self.moveCursor(self.textCursor().MoveOperation.End)

    def mark(self, troubles: Sequence[Trouble]) -> None:
        """Underline what is not understood."""
        self._marks.show_troubles(troubles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record by Enter, leave by Escape, take the last line back by the arrow up."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.clearFocus()
            case Qt.Key.Key_Up if not self.text() and self._last:
                self.put(self._last)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show again what the line would do."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the family as it is."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class _Marks(QSyntaxHighlighter):
    """Underlines places of the line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._troubles: tuple[Trouble, ...] = ()

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Underline these places."""
        if tuple(troubles) != self._troubles:
            self._troubles = tuple(troubles)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline what is not understood."""
        colour = tones.alarm(QGuiApplication.palette())
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(colour)
        wrong.setForeground(colour)
        for one in self._troubles:
            self.setFormat(one.start, min(one.end, len(text)) - one.start, wrong)
