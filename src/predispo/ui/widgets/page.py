"""A page of the inspector: sections one under the other, scrolled when they do not fit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from predispo.ui.widgets.labels import Heading

MARGIN = 16
GAP = 8


def aligned_form(parent: QWidget | None = None) -> QFormLayout:
    """Labels on the left, fields on one line with them."""
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFormAlignment(Qt.AlignmentFlag.AlignTop)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(GAP)
    return form


def add_row(form: QFormLayout, text: str, field: QWidget, *, label_width: int = 118, top: int = 7) -> QLabel:
    """A labelled field; the label names the field to a screen reader and keeps the column of its neighbours."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setFixedWidth(label_width)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, top, 0, 0)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text)
    form.addRow(label, field)
    return label


class Page(QScrollArea):
    """Sections one under the other; never scrolled sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        for part in (self.viewport(), inner):
            part.setBackgroundRole(QPalette.ColorRole.Light)
            part.setAutoFillBackground(True)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.body.setSpacing(GAP)
        self.setWidget(inner)

    def add_heading(self, text: str) -> Heading:
        """Begin a section."""
        if self.body.count():
            self.body.addSpacing(MARGIN)
        heading = Heading(text)
        self.body.addWidget(heading)
        return heading

    def add_form(self) -> QFormLayout:
        """A form of labelled fields."""
        form = aligned_form()
        self.body.addLayout(form)
        return form
