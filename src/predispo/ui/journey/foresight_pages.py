"""Two pages that look ahead: what a message would disclose, and which confirmation would change most."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from predispo.app import confirming, inferring, inferring_sheet
from predispo.app.cascading import cascades_of
from predispo.app.ticket import Ticket
from predispo.domain.cascade import Reached
from predispo.domain.ids import PersonId
from predispo.drawing.sheet import Sheet
from predispo.errors import PredispoError
from predispo.ui.evidence.sheet_view import SheetView
from predispo.ui.journey.full_page import FullPage
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import add_row, aligned_form

FIELD = 130


class ForesightPage(FullPage):
    """Choices above, a page in words below that is reckoned on another thread, saved and printed."""

    JOB = ""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(session, title, scrolls=False)
        self.form = aligned_form()
        self.body.addLayout(self.form)
        self.working = QuietLabel(self.tr("Reckoning …"))
        self.refused = TonedLabel(tone="alarm")
        self.view = SheetView()
        for part in (self.working, self.refused):
            part.hide()
            self.body.addWidget(part)
        self.body.addWidget(self.view, 1)
        self.shown: Sheet | None = None
        self.pdf_button = QPushButton(self.tr("Save PDF …"))
        self.print_button = QPushButton(self.tr("Print …"))
        for button, do in ((self.pdf_button, self.paper.choose_file), (self.print_button, self.paper.choose_printer)):
            always_works(button)
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, do=do: None if self.shown is None else do(self.shown))
            self.foot.addWidget(button)

    def add_choice(self, text: str, choice: ChoiceBox) -> QLabel:
        """A choice that changes what is shown and nothing else."""
        always_works(choice)
        choice.chosen.connect(lambda _: self.refresh())
        return add_row(self.form, text, choice, label_width=FIELD)

    def reckon(self, work: Callable[[Ticket], object], show: Callable[[object], Sheet]) -> None:
        """Do the work beside the window, and show the page that comes of it."""
        self.working.show()
        self.refused.hide()
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(False)

        def done(found: object) -> None:
            self.working.hide()
            self.shown = show(found)
            self.view.show()
            self.view.show_sheet(self.shown)
            for button in (self.pdf_button, self.print_button):
                button.setEnabled(True)

        self.session.jobs.run(self.JOB, work, done=done, failed=self._refuse, asker=self)

    def _refuse(self, problem: Exception) -> None:
        self.working.hide()
        self.shown = None
        self.view.hide()
        if not isinstance(problem, PredispoError):
            self.session.problem_happened.emit(problem)
            return
        said = told(problem)
        self.refused.setText(f"{said.what} {said.cure}".strip())
        self.refused.show()


class DisclosurePage(ForesightPage):
    """Who learns what about whom, if this goes to that reader."""

    JOB = "disclosing"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("What would be disclosed"))
        self.gene, self.about, self.message, self.reader = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._gene_label = self.add_choice(self.tr("Gene"), self.gene)
        self.add_choice(self.tr("About"), self.about)
        self.add_choice(self.tr("What goes"), self.message)
        always_works(self.reader)
        add_row(self.form, self.tr("To whom"), self.reader, label_width=FIELD)
        self.knows = CheckBox(self.tr("This reader knows already which results others agreed to share"))
        always_works(self.knows)
        self.form.addRow(QWidget(), self.knows)
        self.knows.clicked.connect(lambda _: self._reckon())
        self.reader.chosen.connect(lambda _: self._take_reader())

    def show_afresh(self) -> None:
        """Begin with the selected person and the next of kin."""
        family = self.session.family
        if family is not None:
            genes = inferring.genes_of(family)
            self.gene.set_choices([(one, one) for one in genes])
            self.gene.set_value(self.gene.value() if self.gene.value() in genes else next(iter(genes), None))
            for part in (self.gene, self._gene_label):
                part.setVisible(len(genes) > 1)
            self.about.set_choices([(one, self.capital_name(one)) for one in family.persons])
            self.about.set_value(self.session.selected or family.consultand)
            self.reader.set_choices([])
        self.refresh()
        self.about.setFocus()

    def refresh(self) -> None:
        """Offer what can be told of whom to whom, and reckon it."""
        family = self.session.family
        gene, about = self.gene.value(), self.about.value()
        if family is None or about is None or about not in family.persons:
            return
        if gene is None:
            self.refused.setText(self.tr("No variant that makes carriers is recorded in this family."))
            self.refused.show()
            self.view.hide()
            return
        person = PersonId(str(about))
        messages = inferring.messages_about(family, person, str(gene))
        self.message.set_choices([(one, self.words.capital(self.words.term(one))) for one in messages])
        if self.message.value() not in messages:
            self.message.set_value(messages[0])
        readers = inferring.readers(family, person)
        self.reader.set_choices([(one, self.capital_name(one)) for one in readers])
        if self.reader.value() not in readers:
            self.reader.set_value(next(iter(readers), None))
            self.knows.setChecked(self._was_told())
        self._reckon()

    def _take_reader(self) -> None:
        self.knows.setChecked(self._was_told())
        self._reckon()

    def _was_told(self) -> bool:
        """Whether the journal says that this reader was told of the family's risk."""
        family = self.session.family
        found = () if family is None else cascades_of(family, today=self.session.today)
        every = (one for cascade in found for one in cascade.relatives if one.person == self.reader.value())
        return any(one.reached not in {Reached.NOT_YET} for one in every)

    def _reckon(self) -> None:
        family, workspace = self.session.family, self.session.workspace
        gene, about, message, reader = (one.value() for one in (self.gene, self.about, self.message, self.reader))
        if family is None or reader is None or not isinstance(message, inferring.Message):
            return
        catalogue, country, on = workspace.catalogue, workspace.country_of(family), self.session.today
        knows = self.knows.isChecked()

        def work(ticket: Ticket) -> inferring.Disclosure:
            return inferring.disclose(
                family,
                catalogue,
                message=message,
                about=PersonId(str(about)),
                reader=PersonId(str(reader)),
                gene=str(gene),
                country=country,
                on=on,
                knows_shared=knows,
                ticket=ticket,
            )

        def show(found: object) -> Sheet:
            assert isinstance(found, inferring.Disclosure)
            return inferring_sheet.disclosure_sheet(family, found, self.words, self.name_of)

        self.reckon(work, show)


class ConfirmingPage(ForesightPage):
    """Which record, if it refuted a diagnosis, would change a person's answer most."""

    JOB = "confirming"

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        self.title.setText(self.tr("What to confirm first"))
        self.person = ChoiceBox()
        self.add_choice(self.tr("Person"), self.person)

    def show_afresh(self) -> None:
        """Begin with the selected person."""
        family = self.session.family
        if family is not None:
            self.person.set_choices([(one, self.capital_name(one)) for one in family.persons])
            self.person.set_value(self.session.selected or family.consultand)
        self.refresh()
        self.person.setFocus()

    def refresh(self) -> None:
        """Reckon what every confirmation is worth."""
        family, workspace, chosen = self.session.family, self.session.workspace, self.person.value()
        if family is None or chosen is None or chosen not in family.persons:
            return
        person = PersonId(str(chosen))
        catalogue, country, on = workspace.catalogue, workspace.country_of(family), self.session.today
        guidelines = workspace.settings.text("guidelines")

        def work(ticket: Ticket) -> tuple[confirming.Worth, ...]:
            return confirming.worth_of_confirming(
                family, catalogue, person, country=country, on=on, guidelines=guidelines, ticket=ticket
            )

        def show(found: object) -> Sheet:
            assert isinstance(found, tuple)
            return inferring_sheet.confirming_sheet(family, person, found, self.words, self.name_of)

        self.reckon(work, show)
