"""Whether what a screen shows may be changed."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

ALWAYS = "works_when_looking_back"


def always_works(widget: QWidget) -> None:
    """Mark a control that changes nothing: a filter, a toggle, a link."""
    widget.setProperty(ALWAYS, True)


def set_editable(root: QWidget, editable: bool) -> None:
    """Open all fields under a widget for change, or let them only be read."""
    for line in root.findChildren(QLineEdit):
        if not line.property(ALWAYS) and not isinstance(line.parent(), QComboBox):
            line.setReadOnly(not editable)
    for area in root.findChildren(QPlainTextEdit):
        area.setReadOnly(not editable)
    for control in (*root.findChildren(QComboBox), *root.findChildren(QAbstractButton)):
        if not control.property(ALWAYS):
            control.setEnabled(editable)
