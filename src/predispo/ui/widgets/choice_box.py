"""A choice of one value out of a few, each with its word."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from predispo.ui.widgets import tones


class ChoiceBox(QComboBox):
    """One value out of a few; the wheel passes over it, so that scrolling never changes a record."""

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.set_choices(choices)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer other values; the one that was chosen stays where it is still offered."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = []
        for value, word in choices:
            self._values.append(value)
            self.addItem(word)
        self.setCurrentIndex(self._values.index(before) if before in self._values else -1)
        self.blockSignals(False)
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self._words()), default=0)
        self.view().setMinimumWidth(widest + 40)

    def value(self) -> object:
        """The value that is chosen; None where there is none."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Show a value without telling that it was chosen."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, with a chevron that says that there is a choice."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - 40
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tones.muted(self.palette()) if self.isEnabled() else tones.hairline(self.palette())
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        right, middle = self.width() - 14.0, self.height() / 2 - 0.5
        tip = QPointF(right, middle + 2)
        painter.drawLine(QPointF(right - 4, middle - 2), tip)
        painter.drawLine(tip, QPointF(right + 4, middle - 2))

    def _words(self) -> list[str]:
        """Every word that can be chosen."""
        return [self.itemText(index) for index in range(self.count())]
