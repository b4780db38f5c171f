"""The preferences: every declared setting with its description, kept when its field is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.app.settings import Setting, Settings
from predispo.ui.countries import country_choices
from predispo.ui.language import LANGUAGES
from predispo.ui.preferences.fields import ChoiceField, CostField, Field, LineField, LinesField, MinutesField
from predispo.ui.preferences.label_lines_field import LabelLinesField
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.page import Page

LABEL = 260
# Settings that speak of the clinic and of who writes, as they stand in letters; all others are of the program.
OF_TESTS = ("test_cost_panel", "test_cost_familial")
OF_THE_CLINIC = ("author", "author_title", "clinic", "clinic_address", "clinic_phone", "clinic_email")


class PreferencesView(QWidget):
    """One field a setting, in two sections; there is no Save."""

    setting_chosen = Signal(str, object)  # name, value
    closed = Signal()

    def __init__(self, settings: Settings, countries: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self._settings, self._countries = settings, countries
        self.fields: dict[str, Field | LabelLinesField] = {}
        page = Page()
        title = QLabel(self.tr("Preferences"))
        title.setProperty("title", True)
        page.body.setContentsMargins(36, 32, 36, 32)
        page.body.addWidget(title)
        page.body.addWidget(QuietLabel(self.tr("What you write is kept when you leave its field.")))
        asked = [one for one in settings.declared.values() if not one.remembered]
        self._add_section(
            page, self.tr("You and the clinic"), [one for name in OF_THE_CLINIC for one in asked if one.name == name]
        )
        self.held = QuietLabel(self.tr("These details belong to the demonstration clinic and end with this session."))
        self.held.setVisible(settings.holds("clinic"))
        page.body.addWidget(self.held)
        self._add_section(page, self.tr("Tests"), [one for one in asked if one.name in OF_TESTS])
        others = [one for one in asked if one.name not in (*OF_THE_CLINIC, *OF_TESTS)]
        self._add_section(page, self.tr("The program"), others)
        page.body.addStretch(1)
        self.done = QPushButton(self.tr("Done"))
        self.done.setProperty("primary", True)
        self.done.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setContentsMargins(36, 10, 36, 22)
        row.addWidget(self.done)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(row)

    def show_afresh(self) -> None:
        """Show the values as they are now."""
        for name, field in self.fields.items():
            field.show_value(self._settings.get(name))

    def commit_pending(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _add_section(self, page: Page, text: str, settings: list[Setting]) -> None:
        page.body.addSpacing(14)
        page.body.addWidget(Heading(text))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        language = self._settings.text("language")
        for row, setting in enumerate(settings):
            described = setting.description.get(language, setting.description["en"])
            field = self._field(setting)
            field.setAccessibleName(described)
            label = QLabel(described)
            label.setWordWrap(True)
            label.setFixedWidth(LABEL)
            label.setContentsMargins(0, 7, 0, 0)
            label.setBuddy(field)
            if self._settings.fixes(setting.name):
                field.setEnabled(False)
                label.setText(self.tr("{setting} (fixed by your clinic's administrator)").format(setting=described))
            for place, part in enumerate((label, field)):
                grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.fields[setting.name] = field
            field.show_value(self._settings.get(setting.name))
            field.committed.connect(lambda value, name=setting.name: self.setting_chosen.emit(name, value))
        page.body.addLayout(grid)

    def _field(self, setting: Setting) -> Field | LabelLinesField:
        if setting.name == "country":
            return ChoiceField(country_choices(self._countries))
        if setting.name == "label_lines":
            return LabelLinesField()
        if setting.choices:
            return ChoiceField([(one, self._choice(setting.name, one)) for one in setting.choices])
        if isinstance(setting.default, int):
            return CostField() if setting.name in OF_TESTS else MinutesField()
        return LinesField() if setting.name == "clinic_address" else LineField()

    def _choice(self, name: str, value: str) -> str:
        """A choice in words."""
        words = {
            "system": self.tr("as the system"),
            "light": self.tr("light"),
            "dark": self.tr("dark"),
            "2022": self.tr("NSGC, 2022"),
            "2008": self.tr("Bennett, 2008"),
            "genes": self.tr("by gene, as BRCA1+"),
            "evaluations": self.tr("by number, as E1+(BRCA1)"),
            "auto": self.tr("several pages, where one could not be read"),
            "one": self.tr("one page"),
            "several": self.tr("several pages"),
            "short": self.tr("yes, for a moment"),
            "none": self.tr("no"),
        }
        return LANGUAGES.get(value, value) if name == "language" else words.get(value, value)

    def _leave(self) -> None:
        self.commit_pending()
        self.closed.emit()
