"""What a country without incidence is offered: its neighbours and pooled Europe, each by a button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from predispo.app.standing_in import choose, offered
from predispo.ui.countries import population_name
from predispo.ui.session import Session
from predispo.ui.widgets.editable import always_works


class StandIns(QWidget):
    """Hidden where the family's country has incidence; a choice holds for every family of that country."""

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.buttons: dict[str, QPushButton] = {}
        # One under the other: side by side they would widen the page beyond its panel.
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def refresh(self) -> None:
        """Offer what may stand in for the family's country; what stands in now is not offered again."""
        family = self._session.family
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.buttons = {}
        workspace = self._session.workspace
        home = "" if family is None else workspace.country_of(family)
        now = "" if family is None else workspace.population_of(family)
        for code in offered(workspace.catalogue, home):
            if code != now:
                self._offer(home, code)
        self.setVisible(bool(self.buttons))

    @property
    def question(self) -> str:
        """What is asked where nothing can be computed before somebody chooses; empty where nothing is offered."""
        family = self._session.family
        if family is None or not self.buttons:
            return ""
        text = self.tr("There is no cancer incidence of {country} in the evidence.")
        return text.format(country=population_name(self._session.workspace.country_of(family)))

    def _offer(self, home: str, code: str) -> None:
        button = QPushButton(self.tr("Use the figures of {country}").format(country=population_name(code)))
        always_works(button)
        button.clicked.connect(lambda: self._take(home, code))
        self.buttons[code] = button
        self._column.addWidget(button)

    def _take(self, home: str, code: str) -> None:
        choose(self._session.workspace.catalogue, self._session.workspace.settings, home, code)
        self.chosen.emit()
