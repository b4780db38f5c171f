"""One supposed result as a line of its own: what is supposed, and what may become of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from predispo.domain.advice import Hypothesis
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.editable import always_works


class Supposition(QWidget):
    """The supposed result in words, a button that records it and one that drops it."""

    record_requested = Signal(object)  # Hypothesis
    drop_requested = Signal(object)  # Hypothesis

    def __init__(
        self, hypothesis: Hypothesis, name: str, words: Phrases, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        told = words.hypothesis(hypothesis, name)
        self.text = QLabel(told)
        self.text.setWordWrap(True)
        self.record = QPushButton(self.tr("Record …"))
        self.record.setEnabled(editable)
        self.record.setAccessibleName(self.tr("Record as a result: {result}").format(result=told))
        self.record.setToolTip(self.tr("Open the form of test results with this result filled in"))
        self.drop = QToolButton()
        self.drop.setText("✕")
        self.drop.setToolTip(self.tr("Suppose this no more"))
        self.drop.setAccessibleName(self.tr("Suppose no more: {result}").format(result=told))
        always_works(self.drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.record)
        row.addWidget(self.drop)
        self.record.clicked.connect(lambda: self.record_requested.emit(hypothesis))
        self.drop.clicked.connect(lambda: self.drop_requested.emit(hypothesis))
