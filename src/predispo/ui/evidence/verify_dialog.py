"""Mark as checked: who compared a figure with its source, when, and what was seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.domain.dates import PartialDate
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import add_row, aligned_form
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.text_area import TextArea


class VerifyDialog(QDialog):
    """Three fields; it stands beside the page, so that the figure stays in sight."""

    verified = Signal(str, object, str)  # by whom, the day, what was seen

    def __init__(self, phrases: Phrases, figure: str, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verify_figure")
        self.setWindowTitle(self.tr("Mark as checked"))
        self.setModal(False)
        self.setMinimumWidth(460)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.by = QLineEdit()
        self.on = PartialDateEdit(phrases)
        self.seen = TextArea(3)
        self.seen.setPlaceholderText(self.tr("page, table or figure of the source, and what it says"))
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.save_button = QPushButton(self.tr("Mark as checked"))
        self.save_button.setProperty("primary", True)
        cancel = QPushButton(self.tr("Cancel"))
        form = aligned_form()
        add_row(form, self.tr("Checked by"), self.by)
        add_row(form, self.tr("On"), self.on)
        add_row(form, self.tr("What was seen"), self.seen)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Heading(figure))
        column.addWidget(QuietLabel(source))
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addLayout(row)
        self.save_button.clicked.connect(self._save)
        cancel.clicked.connect(self.close)

    def open_with(self, by: str, on: PartialDate) -> None:
        """Show the dialog with what is likely."""
        self.by.setText(by)
        self.on.set_value(on, afresh=True)
        self.show()
        self.seen.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter marks; Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        by, seen = self.by.text().strip(), self.seen.text()
        if not by or not seen:
            self.trouble.setText(self.tr("Write who compared the figure, and what was seen in the source."))
            self.trouble.show()
            (self.seen if by else self.by).setFocus()
            return
        self.on.commit()
        if not self.on.is_understood:
            self.on.line.setFocus()
            return
        self.verified.emit(by, self.on.value(), seen)
        self.close()
