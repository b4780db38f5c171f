"""Two records of one person side by side, with a choice wherever they do not agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QRadioButton, QWidget

from predispo.app.merging import Difference, Side, differences, merge
from predispo.domain.dates import PartialDate
from predispo.domain.facts import AdoptionNoted, ChildBorn, DiagnosisMade, PersonDied, PregnancyNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Ancestry, Gender, Sex
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases, load
from predispo.ui.naming import called, capitalised
from predispo.ui.session import Session
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.page import Page


class MergePage(Page):
    """Asks which record counts where two differ, and makes them one as one step."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: PersonId | None = None
        self._other: PersonId | None = None
        self.groups: dict[str, QButtonGroup] = {}
        self.body.addWidget(Heading(self.tr("One person, two records")))
        self.body.addWidget(
            QuietLabel(
                self.tr(
                    "Everything that does not disagree is kept from both. What is not chosen stays in the journal "
                    "and comes back with undo."
                )
            )
        )
        self._table = QWidget()
        self.body.addWidget(self._table)
        self.agree = QuietLabel(self.tr("The two records do not disagree anywhere."))
        self.body.addWidget(self.agree)
        row = QHBoxLayout()
        self.merge = QPushButton(self.tr("Make them one"))
        self.merge.setProperty("primary", True)
        self.swap = QPushButton(self.tr("Swap the two"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.merge, self.swap, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.merge.clicked.connect(self._merge)
        self.swap.clicked.connect(self._swap)
        self.cancel.clicked.connect(self.closed)
        session.family_opened.connect(lambda _: self.closed.emit() if self.isVisible() else None)

    def compare(self, kept: PersonId, other: PersonId) -> bool:
        """Show where two records differ; whether they could be one person."""
        family = self._session.family
        if family is None:
            return False
        try:
            found = differences(family, kept, other)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return False
        self._kept, self._other = kept, other
        self._lay_out(family, found)
        return True

    @property
    def choices(self) -> dict[str, Side]:
        """What is chosen, by field."""
        sides = list(Side)
        return {field: sides[group.checkedId()] for field, group in self.groups.items()}

    def _merge(self) -> None:
        family, kept, other, choices = self._session.family, self._kept, self._other, self.choices
        if family is None or kept is None or other is None:
            return
        if self._session.propose(self.tr("Merge two records"), lambda: merge(family, kept, other, choices)):
            self.closed.emit()

    def _swap(self) -> None:
        if self._kept is not None and self._other is not None:
            self.compare(self._other, self._kept)

    def _lay_out(self, family: Family, found: tuple[Difference, ...]) -> None:
        assert self._kept is not None
        assert self._other is not None
        words = load(self._session.workspace.settings.text("language"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(24)
        names = [called(family, one, words) for one in (self._kept, self._other)]
        stays = self.tr("{person} (this record stays)").format(person=names[0])
        for column, text in enumerate((stays, names[1]), start=1):
            label = QLabel(f"{capitalised(text)}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("heading", True)
            grid.addWidget(label, 0, column)
        self.groups = {}
        for row, one in enumerate(found, start=1):
            title = self.title(one.field)
            grid.addWidget(QLabel(title), row, 0)
            group = QButtonGroup(table)
            texts = [in_words(one.kept, family, words), in_words(one.other, family, words)]
            texts += [self.tr("both")] if one.allows_both else []
            for place, text in enumerate(texts):
                button = QRadioButton(text or self.tr("(noted, without more)"))
                button.setAccessibleName(f"{title}: {button.text()}")
                group.addButton(button, place)
                grid.addWidget(button, row, place + 1)
            chosen = group.button(list(Side).index(one.chosen))
            assert chosen is not None
            chosen.setChecked(True)
            self.groups[one.field] = group
        grid.setColumnStretch(3, 1)
        self.body.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        self.agree.setVisible(not found)

    def title(self, field: str) -> str:
        """What a field is called on which two records may differ."""
        titles = {
            "name": self.tr("Name"),
            "sex": self.tr("Sex at birth"),
            "gender": self.tr("Gender"),
            "birth": self.tr("Born"),
            "karyotype": self.tr("Karyotype"),
            "ancestry": self.tr("Ancestry"),
            "people": self.tr("Symbol stands for"),
            "identifier": self.tr("Identifier"),
            "language": self.tr("Language"),
            "address": self.tr("Address"),
            "comment": self.tr("Comment"),
            "parents": self.tr("Parents"),
            "adoption": self.tr("Adoption"),
            "death": self.tr("Death"),
            "pregnancy": self.tr("Pregnancy"),
        }
        return titles.get(field, self.tr("Cancer of one organ"))


def in_words(value: object, family: Family, words: Phrases) -> str:
    """An answer in words."""
    match value:
        case PartialDate():
            return words.date(value)
        case Sex() | Gender() | Ancestry():
            return words.term(value)
        case DiagnosisMade():
            return f"{words.cancer(value.cancer)}, {words.age(value.age)}"
        case PersonDied():
            day = "" if value.on is None else words.date(value.on)
            age = "" if value.age is None else words.age(value.age)
            return ", ".join(part for part in (age, day, value.cause) if part)
        case ChildBorn():
            return _couple(family, value.union, words)
        case AdoptionNoted():
            return "" if value.into is None else _couple(family, value.into, words)
        case PregnancyNoted():
            weeks = "" if value.weeks is None else f" ({value.weeks})"
            return f"{words.term(value.outcome)}{weeks}"
        case None:
            return "–"
        case _:
            return str(value)


def _couple(family: Family, union: UnionId, words: Phrases) -> str:
    return words.listing([called(family, one, words) for one in family.pedigree.unions[union].partners])
