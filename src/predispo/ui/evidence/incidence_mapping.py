"""What the columns and words of a registry's table mean: guessed, shown, and corrected by a person."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from predispo.evidence.catalogue import Catalogue
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping, span_of
from predispo.exchange.incidence_sheet import Sheet
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence.territories import territory
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.number_box import NumberBox
from predispo.ui.widgets.page import add_row, aligned_form

MOST_WORDS = 60
SPOKEN = (Column.COUNTRY, Column.SEX, Column.SITE)
LEFT_OUT = ""
UNKNOWN = None


class IncidenceMappingForm(QWidget):
    """A choice for each column; where there is none, one value for all rows; and a choice for each strange word."""

    edited = Signal()

    def __init__(self, catalogue: Catalogue, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._guessed = IncidenceMapping(columns={})
        names = {
            Column.COUNTRY: self.tr("Population"),
            Column.SEX: self.tr("Sex"),
            Column.SITE: self.tr("Cancer"),
            Column.AGE: self.tr("Age"),
            Column.CASES: self.tr("Cases"),
            Column.PERSON_YEARS: self.tr("Person-years"),
            Column.YEAR: self.tr("Year"),
        }
        cancers = (catalogue.cancer(id) for id in catalogue.cancers())
        self._meanings: dict[Column, list[tuple[object, str]]] = {
            Column.COUNTRY: sorted(
                ((code, territory(code)) for code in catalogue.populations()), key=lambda pair: pair[1].casefold()
            ),
            Column.SEX: [("F", self.tr("women")), ("M", self.tr("men"))],
            Column.SITE: sorted(
                ((one.id, phrases.disease(one.id)) for one in cancers if one.has_incidence),
                key=lambda pair: pair[1].casefold(),
            ),
        }
        self.columns: dict[Column, ChoiceBox] = {}
        self.for_all: dict[Column, ChoiceBox] = {}
        self._rows: dict[Column, QWidget] = {}
        form = aligned_form()
        for column, name in names.items():
            box = self.columns[column] = ChoiceBox()
            box.setAccessibleName(self.tr("Column: {name}").format(name=name))
            box.chosen.connect(lambda _: self._change())
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(box, 1)
            if column in SPOKEN:
                every = self.for_all[column] = ChoiceBox([(None, self.tr("choose …")), *self._meanings[column]])
                every.setAccessibleName(self.tr("{name}, for all rows").format(name=name))
                every.chosen.connect(lambda _: self.edited.emit())
                line.addWidget(every, 1)
            row.setFocusProxy(box)
            self._rows[column] = row
            add_row(form, name, row)
        self.ages = ChoiceBox(
            (
                (AgeKind.BANDS, self.tr("bands: 40-44, 85+")),
                (AgeKind.FIRST_YEARS, self.tr("the first year of each band: 0, 5, 10 …")),
                (AgeKind.NUMBERS, self.tr("numbers of bands: 1 to 18")),
                (AgeKind.SINGLE_YEARS, self.tr("year by year")),
            )
        )
        self.decimal = ChoiceBox(((".", self.tr("a point: 1234.5")), (",", self.tr("a comma: 1234,5"))))
        for box, name in ((self.ages, self.tr("Ages are")), (self.decimal, self.tr("Decimal sign"))):
            box.chosen.connect(lambda _: self.edited.emit())
            add_row(form, name, box)
        self.years = QLineEdit()
        self.years.setPlaceholderText("2018-2022")
        self.years.editingFinished.connect(self.edited)
        add_row(form, self.tr("Years that count"), self.years)
        self.each = NumberBox(1, 50)
        self.each.valueChanged.connect(lambda _: self.edited.emit())
        add_row(form, self.tr("Years behind each number of people"), self.each)
        self._form = form
        self.words_heading = Heading(self.tr("Words of the table"))
        self.words_about = QuietLabel(
            self.tr("Several words may mean the same: their counts are pooled. What is left out is not taken over.")
        )
        self.words: dict[tuple[Column, str], ChoiceBox] = {}
        self._word_form = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(form)
        for part in (self.words_heading, self.words_about, self._word_form):
            self._column.addWidget(part)

    def show_sheet(self, sheet: Sheet, guessed: IncidenceMapping) -> None:
        """Begin with what was guessed."""
        self._sheet, self._guessed = sheet, guessed
        headers: list[tuple[object, str]] = [(None, self.tr("not in the table")), *enumerate(sheet.header)]
        for column, box in self.columns.items():
            box.set_choices(headers)
            box.set_value(guessed.columns.get(column))
        every = {Column.COUNTRY: guessed.country, Column.SEX: guessed.sex, Column.SITE: guessed.site}
        for column, box in self.for_all.items():
            box.set_value(every[column] or None)
        self.ages.set_value(guessed.ages)
        self.decimal.set_value(guessed.decimal)
        self.years.setText("" if guessed.years is None else f"{guessed.years[0]}-{guessed.years[1]}")
        self.each.blockSignals(True)
        self.each.setValue(guessed.years_each)
        self.each.blockSignals(False)
        self._show_rows(sheet)
        self._ask_words()

    def _show_rows(self, sheet: Sheet) -> None:
        """Ask only for what the table can have: one with a column for each age has no columns of ages and cases."""
        wide = bool(sheet.cases_at)
        shown: dict[QWidget, bool] = {self._rows[column]: not wide for column in (Column.AGE, Column.CASES)}
        shown[self._rows[Column.PERSON_YEARS]] = not wide and sheet.people is None
        shown[self.ages] = not wide
        shown[self.each] = sheet.people is not None
        for part, is_shown in shown.items():
            self._form.setRowVisible(part, is_shown)

    def mapping(self) -> IncidenceMapping:
        """What is chosen."""
        columns = {column: int(str(box.value())) for column, box in self.columns.items() if box.value() is not None}
        every = {
            column: str(box.value() or "") if column not in columns else "" for column, box in self.for_all.items()
        }
        ages = self.ages.value()
        assert isinstance(ages, AgeKind)
        return IncidenceMapping(
            columns=columns,
            ages=ages,
            decimal=str(self.decimal.value()),
            country=every[Column.COUNTRY],
            sex=every[Column.SEX],
            site=every[Column.SITE],
            years=span_of(self.years.text()) if Column.YEAR in columns else None,
            years_each=self.each.value(),
            countries=self._said(Column.COUNTRY, self._guessed.countries),
            sexes=self._said(Column.SEX, self._guessed.sexes),
            sites=self._said(Column.SITE, self._guessed.sites),
        )

    def _said(self, column: Column, guessed: Mapping[str, str]) -> dict[str, str]:
        chosen = {
            word: str(box.value())
            for (of, word), box in self.words.items()
            if of is column and box.value() is not UNKNOWN
        }
        return {**{word: meant for word, meant in guessed.items() if (column, word) not in self.words}, **chosen}

    def _change(self) -> None:
        self._ask_words()
        self.edited.emit()

    def _ask_words(self) -> None:
        """A choice for every word of the country, sex and cancer columns."""
        old, self._word_form = self._word_form, QWidget()
        self._column.replaceWidget(old, self._word_form)
        old.deleteLater()
        form = aligned_form(self._word_form)
        self._form.setRowVisible(self.years, self.columns[Column.YEAR].value() is not None)
        guessed = {
            Column.COUNTRY: self._guessed.countries,
            Column.SEX: self._guessed.sexes,
            Column.SITE: self._guessed.sites,
        }
        self.words = {}
        for column in SPOKEN:
            at = self.columns[column].value()
            self.for_all[column].setVisible(at is None)
            if at is None or self._sheet is None:
                continue
            for word in self._sheet.words(int(str(at)))[:MOST_WORDS]:
                self._ask_word(form, column, word, guessed[column].get(word, UNKNOWN))
        self.words_heading.setVisible(bool(self.words))
        self.words_about.setVisible(bool(self.words))

    def _ask_word(self, form: QFormLayout, column: Column, word: str, meant: str | None) -> None:
        box = ChoiceBox([(UNKNOWN, self.tr("! choose …")), (LEFT_OUT, self.tr("left out")), *self._meanings[column]])
        box.set_value(meant)
        box.chosen.connect(lambda _: self.edited.emit())
        self.words[column, word] = box
        add_row(form, word or self.tr("(empty)"), box)
