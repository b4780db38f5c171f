"""The cascade in the window: who may have the variant, who was reached, and the next steps for one or for several."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from predispo.app import cascading, family_letters, journeying
from predispo.domain.cascade import Cascade, Reached, Relative, Standing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.cascade import arose_new_line, cells, doubt_line, no_need_line, summary_rows
from predispo.ui.journey.entry_card import EntryCard
from predispo.ui.journey.entry_fields import ENTRY_KINDS, EntryKind
from predispo.ui.journey.entry_words import kind_word
from predispo.ui.journey.full_page import FullPage
from predispo.ui.journey.letters_card import LettersCard
from predispo.ui.journey.reach_picture import ReachPicture
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.text_table import TextRow, TextTable

STEPS = ("informed", "invited", "declined", "contact", "elsewhere")
WAITING, CONCERNED, NO_NEED, EVERYBODY = "waiting", "concerned", "no_need", "everybody"


class CascadePage(FullPage):
    """Numbers and a picture above, the relatives below them, and what can be written down of those who are chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", scrolls=False)
        self.title.setText(self.tr("Relatives at risk"))
        self._found: Cascade | None = None
        self._shown: tuple[Relative, ...] = ()
        self._kind: EntryKind | None = None
        self._card: EntryCard | LettersCard | None = None
        self.variant = ChoiceBox()
        self.variant.setAccessibleName(self.tr("Variant"))
        self.which = ChoiceBox(
            [
                (CONCERNED, self.tr("Who carries it or may")),
                (WAITING, self.tr("To be reached")),
                (NO_NEED, self.tr("Who need not be tested")),
                (EVERYBODY, self.tr("Everybody")),
            ]
        )
        self.which.setAccessibleName(self.tr("Which relatives"))
        remembered = session.workspace.settings.text("cascade_shown")
        self.which.set_value(remembered if remembered in {CONCERNED, WAITING, NO_NEED, EVERYBODY} else CONCERNED)
        for box in (self.variant, self.which):
            always_works(box)
            box.setMinimumWidth(210)
            self.head.addWidget(box)
        self.summary = QuietLabel()
        self.picture = ReachPicture()
        self.legend = QuietLabel(
            self.tr(
                "□ men, ○ women, ◇ not known. Hollow: nobody came yet; filled from below: told, invited, counselled, "
                "tested. Thick: carrier. Barred: asked not to be told or contacted, or does not want it now."
            )
        )
        self.none = QuietLabel(self.tr("No variant that makes carriers is recorded in this family."))
        self.table = TextTable()
        self.table.setAccessibleName(self.tr("Relatives"))
        self.about = TonedLabel(tone="caution")
        self.form_place = QVBoxLayout()
        for part in (self.none, self.summary, self.picture, self.legend):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.about)
        self.mind = QuietLabel()
        self.body.addWidget(self.mind)
        self.steps = QWidget()
        row = QHBoxLayout(self.steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.write = QPushButton(self.tr("Write down …"))
        menu = QMenu(self)
        self.actions_by_kind: dict[str, QAction] = {}
        kinds = {one.name: one for one in ENTRY_KINDS}
        for name in STEPS:
            action = menu.addAction(kind_word(name))
            action.triggered.connect(lambda _=False, kind=kinds[name]: self.begin(kind))
            self.actions_by_kind[name] = action
        self.write.setMenu(menu)
        self.write.setToolTip(self.tr("Write the same thing down of everybody who is chosen, as one step"))
        row.addWidget(self.write)
        self.letters = QPushButton(self.tr("Family letters …"))
        self.letters.setToolTip(
            self.tr("Issue the letter “to whom it may concern” for those who are chosen, in one step")
        )
        row.addWidget(self.letters)
        self.preview = QPushButton(self.tr("See the letter …"))
        self.preview.setToolTip(self.tr("Open the family letter on the page of letters"))
        row.addWidget(self.preview)
        row.addStretch(1)
        self.body.addWidget(self.steps)
        self.body.addLayout(self.form_place)
        self.csv_button = QPushButton(self.tr("Save table …"))
        self.pdf_button = QPushButton(self.tr("Save PDF …"))
        self.print_button = QPushButton(self.tr("Print …"))
        for button in (self.csv_button, self.pdf_button, self.print_button):
            always_works(button)
            self.foot.addWidget(button)
        self.variant.chosen.connect(lambda _: self.refresh())
        self.which.chosen.connect(self._remember)
        self.table.rows_chosen.connect(self._offer)
        self.table.open_requested.connect(self._go_to)
        self.picture.person_clicked.connect(lambda person: self.table.choose({person}))
        self.letters.clicked.connect(self.begin_letters)
        self.preview.clicked.connect(self._see_letter)
        self.csv_button.clicked.connect(self._choose_csv)
        self.pdf_button.clicked.connect(lambda: self.paper.choose_file(self.sheet()))
        self.print_button.clicked.connect(lambda: self.paper.choose_printer(self.sheet()))

    # -- what is shown --

    def show_afresh(self) -> None:
        """Show the family that is open, with the cursor among the relatives."""
        self.close_form()
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Show the cascade as it is known."""
        family = self.session.family
        found = () if family is None else cascading.cascades_of(family, today=self.session.today)
        names = [one.variant.variant.name for one in found]
        before = self.variant.value()
        self.variant.set_choices([(name, name) for name in names])
        self.variant.set_value(before if before in names else names[0] if names else None)
        self.variant.setVisible(len(names) > 1)
        self._found = next((one for one in found if one.variant.variant.name == self.variant.value()), None)
        for part in (self.summary, self.table, self.which):
            part.setVisible(self._found is not None)
        for part in (self.picture, self.legend, self.mind, self.steps):
            part.setVisible(self._found is not None and self._card is None)
        for button in (self.csv_button, self.pdf_button, self.print_button):
            button.setEnabled(self._found is not None)
        self.none.setVisible(self._found is None)
        if self._found is None or family is None:
            self.about.setText("")
            return
        assessment, gene = self.session.assessment, self._found.variant.variant.gene
        self.title.setText(self.tr("Relatives at risk: {variant}").format(variant=self._found.variant.variant.name))
        self.mind.setText(" ".join(cascading.to_bear_in_mind(self._found, self.words)))
        reach = cascading.reach_of(self._found, assessment)
        counted = [
            f"{label}: {number}"
            for label, number in summary_rows(self.words, cascading.counts_of(reach), unfound=reach.unfound)
        ]
        if reach.at_least:
            counted.append(self.tr("Some symbols stand for an unknown number of people; each counts as one."))
        self.summary.setText("   ·   ".join(counted))
        self._draw(self._found, " ".join(counted))
        every = cascading.by_chance(self._found, assessment)
        self._shown = tuple(one for one in every if self._is_wanted(one))
        head = [self.words.text(f"cascade-column-{one}") for one in cascading.COLUMNS]
        rows = [self._row(one, cascading.chance_of(assessment, one.person, gene)) for one in self._shown]
        with QSignalBlocker(self.table):
            self.table.show_rows(head, rows)
        self._offer()

    def _draw(self, found: Cascade, summary: str) -> None:
        concerned = [one for one in found.relatives if one.could_benefit]
        carriers = [one for one in concerned if one.standing is not Standing.AT_RISK]
        rows = [(self.tr("carriers"), carriers)]
        for degree in sorted({one.degree or 0 for one in concerned}):
            of_degree = [one for one in concerned if one not in carriers and (one.degree or 0) == degree]
            rows.append((self.tr("degree {degree}").format(degree=degree), of_degree))
        family = self.session.family
        sexes = {} if family is None else {who: one.sex for who, one in family.persons.items()}
        self.picture.show_relatives(rows, sexes, self._describe, summary)

    def _describe(self, one: Relative) -> str:
        parts = [self.capital_name(one.person), self.words.term(one.reached)]
        parts += [self.words.term(flag) for flag in one.flags]
        return ", ".join(parts)

    def _is_wanted(self, one: Relative) -> bool:
        match self.which.value():
            case "waiting":
                return one.waits
            case "no_need":
                return one.no_need is not None
            case "everybody":
                return True
            case _:
                return one.could_benefit or one.reached is Reached.TESTED

    def _row(self, one: Relative, chance: float | None) -> TextRow:
        told = cells(self.words, one, chance, self.name_of)
        days = (one.informed, one.invited, one.counselled, one.tested)
        sorts = (
            told[0].casefold(),
            (one.standing.value, one.degree or 0),
            -1.0 if chance is None or not told[2] else chance,
            list(Reached).index(one.reached),
            told[4].casefold(),
            *("" if day is None else day.middle.isoformat() for day in days),
        )
        return TextRow(key=one.person, cells=told, sorts=sorts, tone="alarm" if one.wishes_not else "")

    def _remember(self, value: object) -> None:
        self.session.workspace.settings.choose("cascade_shown", str(value))
        self.refresh()

    def _chosen(self) -> list[Relative]:
        keys = set(self.table.chosen())
        return [one for one in self._shown if one.person in keys]

    def _offer(self) -> None:
        chosen = self._chosen()
        editable = self.session.is_editable and bool(chosen)
        for button in (self.write, self.letters, self.preview):
            button.setEnabled(editable)
        lines = [no_need_line(self.words, one, self.name_of) for one in chosen if one.no_need is not None]
        for one in chosen:
            doubt = None if self._found is None else cascading.doubt_of(self._found, one, self.session.assessment)
            if doubt is not None:
                lines.append(doubt_line(self.words, one, doubt, self.name_of))
        lines += [arose_new_line(self.words, one, self.name_of) for one in chosen if one.arose_new]
        lines += [
            self.tr("{person}: {wish}.").format(person=self.capital_name(one.person), wish=self.words.term(flag))
            for one in chosen
            for flag in one.flags
        ]
        self.about.setText("\n".join(lines))
        self.about.setVisible(bool(lines))
        if not editable:
            self.close_form()

    def _go_to(self, person: object) -> None:
        self.session.select(PersonId(str(person)))
        self.closed.emit()

    # -- writing down --

    def begin(self, kind: EntryKind) -> None:
        """Open the form of a step for those who are chosen."""
        family = self.session.family
        if family is None or not self.table.chosen():
            return
        self.close_form()
        persons = tuple((one, self.name_of(one)) for one in family.persons)
        today = PartialDate.exactly(self.session.today)
        card = EntryCard.of(self.words, kind, today=today, genes=(), persons=persons)
        names = self.words.listing([self.name_of(one) for one in self.table.chosen()])
        card.title.setText(self.tr("{kind}: {names}").format(kind=kind_word(kind.name), names=names))
        card.save_requested.connect(self._save)
        card.cancelled.connect(self.close_form)
        self._kind, self._card = kind, card
        self.form_place.addWidget(card)
        self._make_room(True)
        card.start()

    def _see_letter(self) -> None:
        """The letter is about who carries the variant, and names nobody: one text goes to every relative."""
        family = self.session.family
        if family is not None:
            self.closed.emit()
            self.session.select(family.consultand)
            self.session.family_letters_requested.emit()
            self.session.request_form("family_letter")

    def begin_letters(self) -> None:
        """Open the card of family letters for those who are chosen."""
        if self._found is None or not self.table.chosen():
            return
        self.close_form()
        card = LettersCard(self.session, self.words, self._found, self.table.chosen(), self.name_of)
        card.save_requested.connect(self._issue)
        card.cancelled.connect(self.close_form)
        self._card = card
        self.form_place.addWidget(card)
        self._make_room(True)
        card.start()

    def _issue(self) -> None:
        card, family, workspace = self._card, self.session.family, self.session.workspace
        if not isinstance(card, LettersCard) or card.plan is None or family is None or not card.plan.can_be_issued:
            return
        try:
            step, documents = family_letters.issue_batch(
                family,
                workspace.catalogue,
                card.plan,
                assessment=self.session.assessment,
                settings=workspace.settings,
                at=workspace.clock(),
                new_id=workspace.new_id,
            )
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        if self.session.propose(self.tr("Issue family letters"), lambda: step, documents):
            self.close_form()
            self.session.notice_happened.emit(
                self.tr("%n letter(s) issued and stored; they are on the page of letters.", "", len(documents))
            )

    def close_form(self) -> None:
        """Put the form away."""
        if self._card is not None:
            self.form_place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._make_room(False)
        self._kind, self._card = None, None

    def _make_room(self, needed: bool) -> None:
        """Put away what can be read later, so that form and list stand together on a small screen."""
        for part in (self.picture, self.legend, self.mind, self.steps):
            part.setVisible(not needed)

    def _save(self) -> None:
        card, kind, family = self._card, self._kind, self.session.family
        if not isinstance(card, EntryCard) or kind is None or family is None:
            return
        said = card.answers()
        if said is None:
            return
        on, new_id, today = card.on.value(), self.session.workspace.new_id, self.session.today
        persons: tuple[PersonId, ...] = self.table.chosen()

        def make(person: PersonId) -> FamilyFact:
            return kind.make(person, on, said, new_id)

        law = journeying.law_of(self.session.workspace.catalogue, self.session.workspace.country_of(family))
        against = cascading.objections_to_all(family, [make(one) for one in persons], law, today=today)
        others = {one.person: self.capital_name(one.person) for one in against}
        reason = card.reason_against(against, law, others) if against else ""
        if against and not reason:
            return
        text = self.tr("Write down: {kind}").format(kind=kind_word(kind.name))
        if self.session.propose(
            text, lambda: cascading.write_down_of_all(make, persons, against=against, reason=reason, today=today)
        ):
            self.close_form()

    # -- out of the window --

    def sheet(self) -> "cascading.Sheet":
        """The page as it is printed."""
        family, found = self.session.family, self._found
        assert family is not None
        assert found is not None
        return cascading.sheet(
            family,
            found,
            self._shown,
            self.session.assessment,
            self.words,
            self.name_of,
            on=self.session.today,
        )

    def _choose_csv(self) -> None:
        settings = self.session.workspace.settings
        dialog = QFileDialog(self, self.tr("Save the table"), settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table for a spreadsheet (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda chosen: self.save_csv(Path(chosen)))
        dialog.open()

    def save_csv(self, file: Path) -> None:
        """Save the table as it is shown."""
        family, found = self.session.family, self._found
        if family is None or found is None:
            return
        rows = cascading.table(found, self._shown, self.session.assessment, self.words, self.name_of)
        try:
            write_file(file, cascading.as_csv(rows))
        except PredispoError as problem:
            self.session.problem_happened.emit(problem)
            return
        self.session.workspace.note_access(family.id, "exported")
        self.session.notice_happened.emit(self.tr("The page was saved: {file}").format(file=str(file)))
