"""The toolbar: what is done most, and the day that is looked back to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from predispo.ui.actions import WindowActions
from predispo.ui.language import short_day
from predispo.ui.session import Session
from predispo.ui.widgets.date_slider import DateSlider

WIDEST_SLIDER = 420


class Toolbar(QToolBar):
    """Commands as buttons, and the date slider."""

    def __init__(self, actions: WindowActions, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.slider = DateSlider(self)
        self.slider.setMaximumWidth(WIDEST_SLIDER)
        self.day = QLabel(self)
        self.day.setMinimumWidth(92)
        label = QLabel(self.tr("As known on"), self)
        label.setContentsMargins(6, 0, 2, 0)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addActions([actions.families, actions.commands])
        self.addSeparator()
        self.addActions([actions.undo, actions.redo])
        self.addSeparator()
        self.addActions([actions.zoom_out, actions.zoom_fit, actions.zoom_in, actions.chips, actions.table])
        self.addSeparator()
        for part in (label, self.slider, self.day, space):
            self.addWidget(part)
        self.addAction(actions.import_file)
        self.addWidget(self._export_button(actions))
        self.addActions([actions.print, actions.letters, actions.evidence])
        self.addSeparator()
        self.addActions([actions.theme, actions.preferences, actions.lock, actions.help])
        self._name_buttons(with_text=(actions.commands, actions.letters))

    def refresh_days(self) -> None:
        """Take the days of the family that is open."""
        casework = self._session.casework
        today = self._session.workspace.today
        first = today if casework is None else (casework.first_day or today)
        marks = () if casework is None else tuple(entry.recorded_at.date() for entry in casework.entries)
        self.slider.show_days(first, today, marks)
        self.slider.show_day(self._session.looking_back_to)
        day = self._session.looking_back_to
        self.day.setText(self.tr("now") if day is None else short_day(day))

    def _export_button(self, actions: WindowActions) -> QToolButton:
        menu = QMenu(self)
        menu.addActions([actions.export, actions.export_anonymous])
        menu.addSeparator()
        menu.addAction(actions.export_family)
        button = QToolButton(self)
        button.setDefaultAction(actions.export)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _name_buttons(self, with_text: tuple[object, ...]) -> None:
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.toolTip())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if action in with_text:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
