"""The three questions that an answer calls for: why, what if, whom to test; one is open at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from predispo.phrases.phrases import Phrases
from predispo.ui.risk.what_if_view import WhatIfView
from predispo.ui.risk.whom_view import WhomView
from predispo.ui.risk.why_view import WhyView
from predispo.ui.session import Session
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.page import GAP


class Questions(QWidget):
    """Three buttons in a row; the one that is pressed opens its view under them, and closes it again."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why, self.what_if, self.whom = (
            WhyView(session, words),
            WhatIfView(session, words),
            WhomView(session, words),
        )
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        for name, text, view in (
            ("why", self.tr("&Why?"), self.why),
            ("what_if", self.tr("What &if?"), self.what_if),
            ("whom", self.tr("Wh&om to test?"), self.whom),
        ):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setArrowType(Qt.ArrowType.RightArrow)
            always_works(button)
            self.buttons[name] = button
            row.addWidget(button)
            view.hide()
            column.addWidget(view)
            button.toggled.connect(lambda opened, name=name, view=view: self._turn(name, view, opened))
        row.addStretch(1)

    def _turn(self, name: str, view: WhyView | WhatIfView | WhomView, opened: bool) -> None:
        view.setVisible(opened)
        self.buttons[name].setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        if opened:
            for other, button in self.buttons.items():
                if other != name:
                    button.setChecked(False)
            view.start()
        else:
            view.stop()
