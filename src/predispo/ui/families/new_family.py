"""A new family: the consultand and the counts of relatives, in one small form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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
from predispo.app.templates import STARTS, Start, Template
from predispo.domain.person import Details, Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.countries import country_choices
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.number_box import NumberBox
from predispo.ui.widgets.partial_date_edit import PartialDateEdit

MOST = 15


class NewFamilyPage(QWidget):
    """Asks what is known at the first call; everything but the number may stay empty."""

    family_requested = Signal(object, object)  # Beginning, Template or None
    removal_requested = Signal(object)  # Template
    return_requested = Signal(object)  # Template that was removed
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
        self.start = ChoiceBox()
        self.start.setAccessibleName(self.tr("Begin from"))
        self.start.chosen.connect(self._take_start)
        self.remove = QPushButton()
        self.remove.clicked.connect(self._remove_or_return)
        self._removed: Template | None = None
        self.generations = ChoiceBox(
            [
                (2, self.tr("Parents and grandparents")),
                (1, self.tr("Parents")),
                (0, self.tr("Only those who are counted")),
            ]
        )
        self.generations.setAccessibleName(self.tr("Generations"))
        self.note = QuietLabel()
        self._counts: dict[str, tuple[QSpinBox, QSpinBox]] = {}
        self._counted = QWidget()
        counts = QGridLayout(self._counted)
        counts.setContentsMargins(0, 0, 0, 0)
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
        for line in (self.number, self.name):
            line.returnPressed.connect(self.begin.click)
        self.number.textChanged.connect(lambda text: self.begin.setEnabled(bool(text.strip())))
        buttons = QHBoxLayout()
        buttons.addWidget(self.begin)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        self._place(form, buttons)

    def show_afresh(self, number: str, country: str, templates: tuple[Template, ...] = ()) -> None:
        """Empty the form, with a number that is free."""
        self.number.setText(number)
        self.name.clear()
        self.sex.set_value(Sex.FEMALE)
        self.birth.set_value(None, afresh=True)
        self.country.set_value(country)
        self._removed = None
        self.show_templates(templates)
        self.start.set_value(Start.THREE_GENERATIONS)
        self._take_start()
        self.name.setFocus()

    def show_templates(self, templates: tuple[Template, ...], removed: Template | None = None) -> None:
        """Offer the clinic's own templates beside those of the program; one that was just removed can come back."""
        self._removed = removed
        before = self.start.value()
        starts: list[tuple[object, str]] = [(one, self._start_in_words(one)) for one in Start]
        own: list[tuple[object, str]] = [
            (one, self.tr("{name} ({people} people)").format(name=one.name, people=one.people)) for one in templates
        ]
        self.start.set_choices([*starts, *own])
        if self.start.value() != before:
            self.start.set_value(Start.THREE_GENERATIONS)
            self._take_start()
        self._show_removal()

    @property
    def template(self) -> Template | None:
        """The clinic's own template that is chosen."""
        chosen = self.start.value()
        return chosen if isinstance(chosen, Template) else None

    def _start_in_words(self, start: Start) -> str:
        match start:
            case Start.THREE_GENERATIONS:
                return self.tr("Three generations")
            case Start.NUCLEAR:
                return self.tr("Parents, a brother and a sister")
            case Start.COUPLE:
                return self.tr("A couple with a son and a daughter")
            case Start.SISTERS_BREAST:
                return self.tr("Two sisters with breast cancer")
            case Start.MATERNAL_BREAST_OVARY:
                return self.tr("Mother with breast cancer, her sister with ovarian cancer")
            case Start.PATERNAL_BOWEL:
                return self.tr("Father and his brother with bowel cancer")

    def _take_start(self, _: object = None) -> None:
        """Show what a template begins with; the counts can be changed."""
        chosen = self.start.value()
        own = isinstance(chosen, Template)
        self._counted.setVisible(not own)
        self.generations.setVisible(not own)
        self._show_removal()
        if not isinstance(chosen, Start):
            self.note.setText(self.tr("The shape that was saved; the consultand is described above."))
            return
        beginning = STARTS[chosen]
        told = self.tr("These cancers are recorded without ages, to be filled in.")
        self.note.setText(told if beginning.told else "")
        self.generations.set_value(2 if beginning.grandparents else 1 if beginning.parents else 0)
        for key, (men, women) in self._counts.items():
            counted: Siblings = getattr(beginning, key)
            men.setValue(counted.male)
            women.setValue(counted.female)

    def _show_removal(self) -> None:
        """Offer to remove the template that is chosen, or to take the last removal back."""
        template = self.template
        self.remove.setVisible(template is not None or self._removed is not None)
        if template is not None:
            self.remove.setText(self.tr("Remove this template"))
        elif self._removed is not None:
            self.remove.setText(self.tr("Put “{name}” back").format(name=self._removed.name))

    def _remove_or_return(self) -> None:
        template = self.template
        if template is not None:
            self.removal_requested.emit(template)
        elif self._removed is not None:
            self.return_requested.emit(self._removed)

    def count_box(self, kind: str, sex: Sex) -> QSpinBox:
        """The box of one count: "siblings", "children", "mothers_siblings" or "fathers_siblings"."""
        return self._counts[kind][0 if sex is Sex.MALE else 1]

    def _place(self, form: QFormLayout, buttons: QHBoxLayout) -> None:
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
        begin_from = QHBoxLayout()
        begin_from.addWidget(self.start, 1)
        begin_from.addWidget(self.remove)
        column.addLayout(begin_from)
        column.addWidget(self.note)
        column.addWidget(self.generations)
        column.addWidget(self._counted)
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
        self.birth.commit()
        if not self.birth.is_understood:
            self.birth.line.setFocus()
            return
        siblings = {key: Siblings(male=men.value(), female=women.value()) for key, (men, women) in self._counts.items()}
        generations, start = int(str(self.generations.value())), self.start.value()
        self.family_requested.emit(
            Beginning(
                number=self.number.text().strip(),
                country=str(self.country.value() or ""),
                consultand=Details(name=self.name.text().strip(), sex=Sex(self.sex.value()), birth=self.birth.value()),
                parents=generations > 0,
                grandparents=generations > 1,
                told=STARTS[start].told if isinstance(start, Start) else (),
                **siblings,
            ),
            self.template,
        )


def _count(name: str) -> QSpinBox:
    box = NumberBox(0, MOST)
    box.setAccessibleName(name)
    box.setFixedWidth(84)
    return box
