"""What the counsellor adds to a letter: to whom it goes, own words, how the risk was judged, a day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from predispo.app.writing import Wishes, asks_addressee, asks_category
from predispo.domain.care import LetterKind, RiskCategory
from predispo.domain.dates import PartialDate
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import add_row, aligned_form
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.text_area import TextArea

LABEL = 76


class WishesForm(QWidget):
    """Fields that say what is added to one letter; those that its kind does not ask for are hidden."""

    wishes_changed = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addressee = TextArea(2)
        self.addressee.setPlaceholderText(self.tr("name and address, a line each"))
        self.paragraphs = TextArea(3)
        self.paragraphs.setPlaceholderText(self.tr("in the language of the letter; an empty line begins a paragraph"))
        self.category = ChoiceBox([(one, words.text(f"risk-category-{one.value}")) for one in RiskCategory])
        self.category.setPlaceholderText(self.tr("choose"))
        self.until = PartialDateEdit(words)
        self.form: QFormLayout = aligned_form()
        for label, field in (
            (self.tr("To"), self.addressee),
            (self.tr("Judged as"), self.category),
            (self.tr("By day"), self.until),
            (self.tr("Own words"), self.paragraphs),
        ):
            field.setAccessibleName(label)
            add_row(self.form, label, field, label_width=LABEL)
        self.setLayout(self.form)
        self.layout().setContentsMargins(0, 0, 0, 0)
        for area in (self.addressee, self.paragraphs):
            area.text_committed.connect(lambda _: self.wishes_changed.emit())
        self.category.chosen.connect(lambda _: self.wishes_changed.emit())
        self.until.value_committed.connect(lambda _: self.wishes_changed.emit())

    def show_kind(self, kind: LetterKind) -> None:
        """Show the fields that a kind of letter asks for; what is hidden is not added."""
        self.form.setRowVisible(self.addressee, asks_addressee(kind))
        self.form.setRowVisible(self.category, asks_category(kind))
        self.form.setRowVisible(self.until, kind in NAMING_A_DAY)

    def clear(self) -> None:
        """Add nothing: for another person."""
        self.addressee.set_text("")
        self.paragraphs.set_text("")
        self.category.set_value(None)
        self.until.set_value(None)

    def commit_pending(self) -> None:
        """Take what is still being typed."""
        self.addressee.commit()
        self.paragraphs.commit()

    def wishes(self) -> Wishes:
        """What is added to the letter."""
        category = self.category.value()
        is_judged = self.form.isRowVisible(self.category) and isinstance(category, RiskCategory)
        paragraphs = (part.strip() for part in self.paragraphs.text().split("\n\n"))
        lines = self.addressee.text().splitlines() if self.form.isRowVisible(self.addressee) else []
        return Wishes(
            addressee=tuple(line.strip() for line in lines if line.strip()),
            paragraphs=tuple(part for part in paragraphs if part),
            category=category if is_judged else None,
            until=_day(self.until.value()) if self.form.isRowVisible(self.until) else None,
        )


# Kinds that name a day: of an answer, of a place that is kept, of a hand-over.
NAMING_A_DAY = frozenset(
    {
        LetterKind.ACKNOWLEDGEMENT,
        LetterKind.REMINDER,
        LetterKind.RECORDS_CONSENT,
        LetterKind.SEGREGATION_INVITATION,
        LetterKind.TRANSFER_OF_CARE,
    }
)


def _day(day: PartialDate | None) -> date | None:
    """The day where it is known to the day; a letter never names a vague one."""
    exact = day is not None and not day.about and day.earliest == day.latest
    return day.earliest if day is not None and exact else None
