"""Where a cancer began, found by typing any part of its name."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from predispo.domain.cancer import FEMALE_SITES, MALE_SITES, Site
from predispo.domain.person import Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.labels import TonedLabel


class SitePicker(QWidget):
    """A line that completes the names of cancers; arrow down shows all that a person of the sex can have."""

    edited = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {site: words.disease(site) for site in Site}
        self._organs = {site: words.organ(site) for site in Site}
        self._model = QStringListModel(self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("type a few letters: bre…"))
        self._completer = QCompleter(self._model, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(12)
        self.line.setCompleter(self._completer)
        self._complaint = TonedLabel(tone="alarm", parent=self)
        self._complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._complaint)
        self.setFocusProxy(self.line)
        self.offer(Sex.UNKNOWN)
        self.line.textChanged.connect(lambda _: self._complaint.hide())
        self.line.textChanged.connect(lambda _: self.edited.emit())

    def setAccessibleName(self, name: str) -> None:
        """Name the line to a screen reader too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def offer(self, sex: Sex) -> None:
        """Complete the cancers that a person of this sex can have."""
        left_out = {Sex.FEMALE: MALE_SITES, Sex.MALE: FEMALE_SITES, Sex.UNKNOWN: frozenset[Site]()}[sex]
        self._model.setStringList([name for site, name in self._names.items() if site not in left_out])

    def site(self) -> Site | None:
        """The cancer whose name, organ or only completion stands in the line."""
        typed = self.line.text().strip().lower()
        if not typed:
            return None
        for site in Site:
            if typed in (self._names[site].lower(), self._organs[site].lower(), site.value):
                return site
        offered = set(self._model.stringList())
        fits = [site for site, name in self._names.items() if name in offered and typed in name.lower()]
        starts = [site for site in fits if self._names[site].lower().startswith(typed)]
        if len(starts) == 1:
            return starts[0]
        return fits[0] if len(fits) == 1 else None

    def set_site(self, site: Site | None) -> None:
        """Show a cancer."""
        self.line.setText("" if site is None else self._names[site])
        self._complaint.hide()

    def complain(self) -> None:
        """Say that no cancer was recognised."""
        self._complaint.setText(self.tr("Not recorded: choose a cancer from the list, or “another cancer”."))
        self._complaint.show()
        self.line.setFocus()
