"""A check box whose empty box is seen in the dark as well."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter

from predispo.ui.widgets import tones


class CheckBox(QCheckBox):
    """Drawn with a clear edge, filled with a tick when it is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its tick and its words."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        palette, style = self.palette(), self.style()
        box = QRectF(style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        option.rect = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isEnabled()
        edge = tones.person(palette) if self.hasFocus() or self.isChecked() else tones.muted(palette)
        edge = edge if strong else tones.hairline(palette)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1.2))
        painter.setBrush(edge if self.isChecked() else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if self.isChecked():
            painter.setPen(
                QPen(QColor(tones.theme(palette).on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            middle, unit = box.center(), box.width() / 4
            low = middle + QPointF(-unit * 0.2, unit * 0.8)
            painter.drawLine(middle + QPointF(-unit, 0), low)
            painter.drawLine(low, middle + QPointF(unit * 1.1, -unit * 0.8))
