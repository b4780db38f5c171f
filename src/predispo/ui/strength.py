"""How strong a passphrase is, as zxcvbn reckons, in words and as a bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

LEAST = 3
LONGEST = 72


def score(passphrase: str) -> int:
    """0 (guessed at once) to 4 (out of reach); zxcvbn looks at the beginning only of what is very long."""
    from zxcvbn import zxcvbn  # its lists of words are needed only where a passphrase is chosen

    return int(zxcvbn(passphrase[:LONGEST])["score"]) if passphrase else 0


class StrengthBar(QWidget):
    """Shows how strong a passphrase is while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words = QLabel(self)
        self.words.setProperty("muted", True)
        self.words.setMinimumWidth(190)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        self.show_strength("")

    def show_strength(self, passphrase: str) -> int:
        """Show the strength of a passphrase, and answer it."""
        reached = score(passphrase)
        self.bar.setValue(reached)
        said = (
            self.tr("Guessed at once"),
            self.tr("Guessed within hours"),
            self.tr("Too weak for patients’ records"),
            self.tr("Strong"),
            self.tr("Very strong"),
        )
        self.words.setText(said[reached] if passphrase else self.tr("Four or more unusual words"))
        self.bar.setAccessibleDescription(self.words.text())
        return reached
