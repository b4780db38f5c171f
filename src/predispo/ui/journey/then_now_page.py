"""Then and now: what somebody was told beside what is reckoned, and what changed between two days."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from predispo.app import comparing, comparing_sheet
from predispo.app.ticket import Ticket
from predispo.domain.ids import PersonId
from predispo.drawing.sheet import Sheet
from predispo.ui.evidence.sheet_view import SheetView
from predispo.ui.journey.full_page import FullPage
from predispo.ui.language import long_day
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.date_slider import DateSlider
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel

COMPARING = "comparing"
DAY = 130


class ThenNowPage(FullPage):
    """Two days on two sliders above, the page of their difference below; reckoned on another thread."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", scrolls=False)
        self.title.hide()
        self._result: tuple[tuple[comparing.ThreeTimes, ...], comparing.Difference] | None = None
        self._sheet: Sheet | None = None
        self.person = ChoiceBox()
        self.person.setAccessibleName(self.tr("Whose figures are compared"))
        always_works(self.person)
        self.person.setMinimumWidth(200)
        self.since = QPushButton(self.tr("Since the last consultation"))
        always_works(self.since)
        self.head.addWidget(QLabel(self.tr("Person")))
        self.head.addWidget(self.person, 1)
        self.head.addWidget(self.since)
        self.first, self.second = DateSlider(), DateSlider()
        self.first_day, self.second_day = QLabel(), QLabel()
        days = QWidget()
        grid = QGridLayout(days)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        rows = ((self.tr("From"), self.first, self.first_day), (self.tr("To"), self.second, self.second_day))
        for row, (text, slider, label) in enumerate(rows):
            label.setMinimumWidth(DAY)
            for column, part in enumerate((QLabel(text), slider, label)):
                grid.addWidget(part, row, column)
        self.body.addWidget(days)
        self.working = QuietLabel(self.tr("Reckoning the figures of both days …"))
        self.body.addWidget(self.working)
        self.view = SheetView()
        self.body.addWidget(self.view, 1)
        self.pdf_button = QPushButton(self.tr("Save PDF …"))
        self.print_button = QPushButton(self.tr("Print …"))
        for button in (self.pdf_button, self.print_button):
            always_works(button)
            self.foot.addWidget(button)
        self.person.chosen.connect(lambda _: self._begin_anew())
        self.since.clicked.connect(self._begin_anew)
        for slider in (self.first, self.second):
            slider.day_chosen.connect(lambda _: self.refresh())
        self.pdf_button.clicked.connect(lambda: None if self._sheet is None else self.paper.choose_file(self._sheet))
        self.print_button.clicked.connect(
            lambda: None if self._sheet is None else self.paper.choose_printer(self._sheet)
        )
        session.looked_back.connect(self._follow_day)

    def show_afresh(self) -> None:
        """Compare now with the last consultation of the selected person."""
        family = self.session.family
        if family is not None:
            self.person.set_choices([(one, self.capital_name(one)) for one in family.persons])
            self.person.set_value(self.session.selected or family.consultand)
        self._begin_anew()
        self.first.setFocus()

    def _begin_anew(self) -> None:
        casework, person = self.session.casework, self.person.value()
        if casework is None or person is None:
            return
        today = self.session.workspace.today
        first = casework.first_day or today
        marks = tuple(entry.recorded_at.date() for entry in casework.entries)
        since = comparing.last_consultation(casework.family, PersonId(str(person)), before=today)
        for slider, day in ((self.first, since or first), (self.second, self.session.looking_back_to)):
            slider.show_days(first, today, marks)
            slider.show_day(day if day is None else max(day, first))
        self.refresh()

    def _follow_day(self, day: date | None) -> None:
        """The later day is the one that the whole window shows."""
        self.second.show_day(day)

    def refresh(self) -> None:
        """Reckon both days anew."""
        casework, person = self.session.casework, self.person.value()
        if casework is None or person is None:
            return
        who, workspace = PersonId(str(person)), self.session.workspace
        today = workspace.today
        day_of = (self.first.day or today, self.second.day or today)
        before, after = sorted(day_of)
        self.first_day.setText(long_day(self.first.day or today))
        self.second_day.setText(self.tr("now") if self.second.day is None else long_day(self.second.day))
        catalogue, country = workspace.catalogue, workspace.country_of(casework.family)
        guidelines = workspace.settings.text("guidelines")
        families = {
            before: casework.known_on(before),
            after: casework.family if after == today else casework.known_on(after),
        }
        known_on = casework.known_on

        def work(ticket: Ticket) -> tuple[tuple[comparing.ThreeTimes, ...], comparing.Difference]:
            first, second = (
                comparing.side(
                    families[day], catalogue, who, day=day, country=country, guidelines=guidelines, ticket=ticket
                )
                for day in (before, after)
            )
            told = comparing.told_three_times(
                second.family, catalogue, who, known_on, second.assessment, country=country, ticket=ticket
            )
            return told, comparing.difference(first, second, who)

        self.working.show()
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(False)
        self.session.jobs.run(COMPARING, work, done=self._show, failed=self.session.problem_happened.emit, asker=self)

    def _show(self, result: tuple[tuple[comparing.ThreeTimes, ...], comparing.Difference]) -> None:
        told, found = result
        person = PersonId(str(self.person.value()))
        self._sheet = comparing_sheet.sheet(told, found, person, self.words, self._name_in(found))
        self.working.hide()
        self.view.show_sheet(self._sheet)
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(True)

    def _name_in(self, found: comparing.Difference) -> "comparing_sheet.NameOf":
        """Names as known on the later day; of who was removed since, as known on the earlier."""
        from predispo.ui.naming import called

        def name_of(person: PersonId) -> str:
            family = found.after.family if person in found.after.family.persons else found.before.family
            return called(family, person, self.words)

        return name_of

    @property
    def shown(self) -> Sheet | None:
        """The page as it is shown and printed."""
        return self._sheet
