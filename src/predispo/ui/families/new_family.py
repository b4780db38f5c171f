"""A new family: the consultand and the counts of relatives, in one small form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from predispo.app.beginning import Beginning, Siblings
from predispo.domain.person import Details, Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.countries import country_choices
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.partial_date_edit import PartialDateEdit

MOST = 15


class NewFamilyPage(QWidget):
    """Asks what is known at the first call; everything but the number may stay empty."""

    family_requested = Signal(object)  # Beginning
    closed = Signal()

    def __init__(self, words: Phrases, countries: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLineEdit()
        self.name = QLineEdit()
        self.sex = ChoiceBox([(sex, words.term(sex)) for sex in (Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)])
        self.birth = PartialDateEdit(words)
        self.country = ChoiceBox(country_choices(countries))
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(9)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for text, field in (
            (self.tr("Family number"), self.number),
            (self.tr("Name of the consultand"), self.name),
            (self.tr("Sex assigned at birth"), self.sex),
            (self.tr("Born"), self.birth),
            (self.tr("Country"), self.country),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.generations = QCheckBox(self.tr("With parents and grandparents"))
        self.generations.setChecked(True)
        self._counts: dict[str, tuple[QSpinBox, QSpinBox]] = {}
        counts = QGridLayout()
        counts.setHorizontalSpacing(18)
        counts.setVerticalSpacing(8)
        counts.addWidget(QLabel(self.tr("Men")), 0, 1)
        counts.addWidget(QLabel(self.tr("Women")), 0, 2)
        for row, (key, text, men, women) in enumerate(
            (
                ("siblings", self.tr("Siblings"), self.tr("Brothers"), self.tr("Sisters")),
                ("children", self.tr("Children"), self.tr("Sons"), self.tr("Daughters")),
                (
                    "mothers_siblings",
                    self.tr("Mother’s siblings"),
                    self.tr("Mother’s brothers"),
                    self.tr("Mother’s sisters"),
                ),
                (
                    "fathers_siblings",
                    self.tr("Father’s siblings"),
                    self.tr("Father’s brothers"),
                    self.tr("Father’s sisters"),
                ),
            ),
            start=1,
        ):
            counts.addWidget(QLabel(text), row, 0)
            self._counts[key] = (_count(men), _count(women))
            for place, box in enumerate(self._counts[key], start=1):
                counts.addWidget(box, row, place)
        counts.setColumnStretch(3, 1)
        self.begin = QPushButton(self.tr("Begin the family"))
        self.begin.setProperty("primary", True)
        self.begin.clicked.connect(self._request)
        leave = QPushButton(self.tr("Cancel"))
        leave.clicked.connect(self.closed)
        self.number.textChanged.connect(lambda text: self.begin.setEnabled(bool(text.strip())))
        buttons = QHBoxLayout()
        buttons.addWidget(self.begin)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        self._place(form, counts, buttons)

    def show_afresh(self, number: str, country: str) -> None:
        """Empty the form, with a number that is free."""
        self.number.setText(number)
        self.name.clear()
        self.sex.set_value(Sex.FEMALE)
        self.birth.set_value(None, afresh=True)
        self.country.set_value(country)
        for pair in self._counts.values():
            for box in pair:
                box.setValue(0)
        self.name.setFocus()

    def count_box(self, kind: str, sex: Sex) -> QSpinBox:
        """The box of one count: "siblings", "children", "mothers_siblings" or "fathers_siblings"."""
        return self._counts[kind][0 if sex is Sex.MALE else 1]

    def _place(self, form: QFormLayout, counts: QGridLayout, buttons: QHBoxLayout) -> None:
        title = QLabel(self.tr("New family"))
        title.setProperty("title", True)
        note = QLabel(
            self.tr("Only the number is needed. Counted relatives are drawn without names, to be filled in later.")
        )
        note.setProperty("muted", True)
        note.setWordWrap(True)
        heading = QLabel(self.tr("Relatives"))
        heading.setProperty("heading", True)
        inner = QWidget()
        inner.setMaximumWidth(640)
        column = QVBoxLayout(inner)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.generations)
        column.addLayout(counts)
        column.addSpacing(10)
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _request(self) -> None:
        siblings = {key: Siblings(male=men.value(), female=women.value()) for key, (men, women) in self._counts.items()}
        wanted = self.generations.isChecked()
        self.family_requested.emit(
            Beginning(
                number=self.number.text().strip(),
                country=str(self.country.value() or ""),
                consultand=Details(name=self.name.text().strip(), sex=Sex(self.sex.value()), birth=self.birth.value()),
                parents=wanted,
                grandparents=wanted,
                **siblings,
            )
        )


def _count(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, MOST)
    box.setAccessibleName(name)
    box.setFixedWidth(84)
    return box
