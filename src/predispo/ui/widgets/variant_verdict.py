"""What a written variant is, said below its field while it is typed: in words first, in colour beside them."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.phrases.phrases import Phrases
from predispo.phrases.variants import consequence_word, problem_line, protein_name
from predispo.ui.widgets.labels import QuietLabel, TonedLabel

_NO_REMARK = frozenset({"transcript-added"})
_LONGEST = 34


class State(Enum):
    """How a check ended."""

    VALID = "valid"
    REMARK = "valid with a remark"
    UNCHECKED = "not checked"
    WRONG = "not valid"


TONES = {State.VALID: "assured", State.REMARK: "caution", State.UNCHECKED: "caution", State.WRONG: "alarm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A name that can be taken; `normal` where it is the normal form of what was written."""

    name: str
    normal: bool


def state_of(verdict: Verdict) -> State:
    """Whether a variant is valid, valid with a remark, not checked against the sequence, or not valid."""
    if not verdict.valid:
        return State.WRONG
    if not verdict.checked:
        return State.UNCHECKED
    return State.REMARK if any(one.code not in _NO_REMARK for one in verdict.problems) else State.VALID


def suggestions_of(verdict: Verdict, text: str) -> tuple[Suggestion, ...]:
    """The names that could stand there instead, the likeliest first."""
    found: dict[str, Suggestion] = {}
    if verdict.checked and verdict.normalized and verdict.normalized != text.strip():
        found[verdict.normalized] = Suggestion(name=verdict.normalized, normal=True)
    for one in reversed(verdict.problems):
        if one.names_variant and ":" in one.suggestion and one.suggestion != text.strip():
            found.setdefault(one.suggestion, Suggestion(name=one.suggestion, normal=False))
    return tuple(found.values())


class VariantVerdict(QWidget):
    """The verdict in words, what was changed, and buttons that take a suggested name."""

    name_taken = Signal(str)
    buttons_changed = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.state: State | None = None
        self.line = TonedLabel()
        self.facts = QuietLabel()
        self.remarks = QuietLabel()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self._column.setSpacing(3)
        for label in (self.line, self.facts, self.remarks):
            self._column.addWidget(label)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.state = None
        self._offer(())
        self._say("", "", "")

    def say_wait(self) -> None:
        """Say that the reference is being read."""
        self.state = None
        self._offer(())
        self.line.set_tone("muted")
        self._say(self.tr("Reading the reference sequences …"), "", "")

    def say_failure(self, problem: Exception) -> None:
        """Say that nothing can be checked, since the reference cannot be read."""
        self.state = State.UNCHECKED
        self.line.set_tone(TONES[self.state])
        self._say(self._sentence(self.state), "", str(problem))

    def show_verdict(self, verdict: Verdict, text: str) -> None:
        """Say what was found out about `text`."""
        self.state = state_of(verdict)
        self.line.set_tone(TONES[self.state])
        protein = protein_name(verdict)
        consequence = consequence_word(self._words, verdict.consequence) if verdict.consequence else ""
        named = verdict.normalized if verdict.valid else None
        self._offer(suggestions_of(verdict, text))
        self._say(
            self._sentence(self.state),
            " · ".join(part for part in (named, protein, consequence) if part),
            "\n".join(dict.fromkeys(problem_line(self._words, one, verdict) for one in self._told(verdict))),
        )
        self.remarks.setToolTip("\n".join(one.message for one in verdict.problems))

    def take_first(self) -> bool:
        """Take the first suggestion; whether there is one."""
        if self.buttons:
            self.buttons[0].click()
            return True
        return False

    def _sentence(self, state: State) -> str:
        match state:
            case State.VALID:
                return self.tr("✓ Valid: it fits the reference sequence.")
            case State.REMARK:
                return self.tr("! Valid, with a remark.")
            case State.UNCHECKED:
                return self.tr("? Not checked against the sequence. It can be recorded as it is.")
            case State.WRONG:
                return self.tr("✕ Not valid. It can be recorded as it is, but see the report again.")

    def _told(self, verdict: Verdict) -> tuple[VariantProblem, ...]:
        """The reason first where the name is not valid."""
        return verdict.problems if verdict.valid else tuple(reversed(verdict.problems))

    def _offer(self, suggestions: tuple[Suggestion, ...]) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, one in enumerate(suggestions):
            text = self.tr("Take {name}") if one.normal else self.tr("Take {name} instead")
            short = one.name if len(one.name) <= _LONGEST else f"{one.name[:_LONGEST]}…"
            button = QPushButton(text.format(name=short))
            button.setAccessibleName(text.format(name=one.name))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(self.tr("Ctrl+Enter takes this name") if place == 0 else one.name)
            button.clicked.connect(lambda _=False, name=one.name: self.name_taken.emit(name))
            self.buttons.append(button)
            self._column.addWidget(button)
            button.show()
        if suggestions:
            self.buttons_changed.emit()

    def _say(self, line: str, facts: str, remarks: str) -> None:
        for label, text in ((self.line, line), (self.facts, facts), (self.remarks, remarks)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (line, facts, remarks) if part))
        self.setVisible(bool(line))
