"""The promise ledger of a family: what was promised to whom by when, by whom, and whether it was kept."""

from datetime import date

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from predispo.app import editing, promising
from predispo.domain.dates import PartialDate
from predispo.domain.facts import PromiseKept
from predispo.drawing.sheet import Sheet
from predispo.ui.journey.entry_card import EntryCard
from predispo.ui.journey.entry_fields import ENTRY_KINDS
from predispo.ui.journey.full_page import FullPage
from predispo.ui.session import Session
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.text_table import TextRow, TextTable


class PromisesPage(FullPage):
    """The open ones first, the late ones above all; a promise is kept, or a new one made to the selected person."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", scrolls=False)
        self.title.setText(self.tr("Promises"))
        self._card: EntryCard | None = None
        self.ledger: tuple[promising.Promise, ...] = ()
        self.none = QuietLabel(self.tr("Nothing was promised in this family."))
        self.table = TextTable()
        self.table.setAccessibleName(self.tr("Promises"))
        self.form_place = QVBoxLayout()
        for part in (self.none, self.table):
            self.body.addWidget(part)
        self.body.addLayout(self.form_place)
        self.keep_button = QPushButton(self.tr("Promise is kept"))
        self.new_button = QPushButton(self.tr("New promise …"))
        self.pdf_button = QPushButton(self.tr("Save PDF …"))
        self.print_button = QPushButton(self.tr("Print …"))
        for button in (self.pdf_button, self.print_button):
            always_works(button)
        for button in (self.new_button, self.keep_button):
            self.head.addWidget(button)
        for button in (self.pdf_button, self.print_button):
            self.foot.addWidget(button)
        self.table.rows_chosen.connect(self._offer)
        self.keep_button.clicked.connect(self._keep)
        self.new_button.clicked.connect(self.begin)
        self.pdf_button.clicked.connect(lambda: self.paper.choose_file(self.sheet()))
        self.print_button.clicked.connect(lambda: self.paper.choose_printer(self.sheet()))

    def show_afresh(self) -> None:
        """Show the family that is open, with the cursor among the promises."""
        self._close_form()
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Show the promises as they are known."""
        family = self.session.family
        self.ledger = () if family is None else promising.ledger(family, today=self.session.today)
        head = [self.words.text(f"promise-column-{one}") for one in promising.COLUMNS]
        rows = [
            TextRow(
                key=one.promise,
                cells=promising.cells(one, self.words, self.name_of),
                sorts=(one.state.value, *promising.cells(one, self.words, self.name_of)[1:3], _far(one.due), one.owner),
                tone="alarm" if one.state is promising.PromiseState.LATE else "",
            )
            for one in self.ledger
        ]
        self.table.show_rows(head, rows)
        self.none.setVisible(not rows)
        self.new_button.setEnabled(self.session.is_editable and self.session.selected is not None)
        self._offer()

    def _offer(self) -> None:
        chosen = set(self.table.chosen())
        still = any(one.promise in chosen and one.is_open for one in self.ledger)
        self.keep_button.setEnabled(self.session.is_editable and still)

    def _keep(self) -> None:
        chosen = set(self.table.chosen())
        today = PartialDate.exactly(self.session.today)
        facts = tuple(
            PromiseKept(promise=one.promise, on=today) for one in self.ledger if one.promise in chosen and one.is_open
        )
        if facts:
            self.session.propose(self.tr("Promise is kept"), lambda: editing.Step(subject="write-down", facts=facts))

    def begin(self) -> None:
        """Open the form of a new promise to the selected person."""
        person = self.session.selected
        if person is None or not self.session.is_editable:
            return
        self._close_form()
        kind = next(one for one in ENTRY_KINDS if one.name == "promise")
        card = EntryCard.of(self.words, kind, today=PartialDate.exactly(self.session.today), genes=())
        card.title.setText(self.tr("Promise to {person}").format(person=self.name_of(person)))
        card.suggest("owner", self.session.workspace.author)
        card.save_requested.connect(self._save)
        card.cancelled.connect(self._close_form)
        self._card = card
        self.form_place.addWidget(card)
        card.start()

    def _save(self) -> None:
        card, person = self._card, self.session.selected
        said = None if card is None else card.answers()
        if card is None or person is None or said is None:
            return
        kind = next(one for one in ENTRY_KINDS if one.name == "promise")
        fact = kind.make(person, card.on.value(), said, self.session.workspace.new_id)
        if self.session.propose(self.tr("Promise"), lambda: editing.write_down(fact)):
            self._close_form()

    def _close_form(self) -> None:
        if self._card is not None:
            self.form_place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = None

    def sheet(self) -> Sheet:
        """The ledger on paper."""
        family = self.session.family
        assert family is not None
        return promising.sheet(family, self.ledger, self.words, self.name_of, on=self.session.today)


def _far(due: PartialDate | None) -> str:
    return (date.max if due is None else due.middle).isoformat()
