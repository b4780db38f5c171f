"""Remaining risk of one cancer at a time: a sentence, curves, one hundred figures and a table of the same numbers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from predispo.domain.assessment import PersonAssessment, RiskPoint
from predispo.phrases.phrases import Phrases
from predispo.ui.risk.legend import Legend
from predispo.ui.risk.risk_curves import RiskCurves
from predispo.ui.risk.risk_table import RiskTable
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.icon_array import IconArray
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.page import GAP

HORIZON = 80


def shown_ages(points: tuple[RiskPoint, ...]) -> tuple[RiskPoint, ...]:
    """The points of a table: every fifth year and the last, without the start from nothing."""
    later = [one for one in points if one is not points[0] or one.population > 0]
    return tuple(one for one in later if one.age % 5 == 0 or one is points[-1])


class RemainingRisk(QWidget):
    """The chosen cancer at the chosen age; choosing others changes nothing but the view."""

    sources_requested = Signal(str, int)  # the cancer, the age

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._person: PersonAssessment | None = None
        self.site = ChoiceBox()
        self.site.setAccessibleName(self.tr("Cancer"))
        self.horizon = ChoiceBox()
        self.horizon.setAccessibleName(self.tr("By which age"))
        for box in (self.site, self.horizon):
            always_works(box)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.legend = Legend()
        self.curves = RiskCurves()
        self.person_icons, self.population_icons = IconArray(), IconArray(tone="population")
        self.person_words, self.population_words = QLabel(), QuietLabel()
        self.person_words.setWordWrap(True)
        self.table = RiskTable(words)
        self.deaths = QuietLabel(self.tr("The last column also counts that death from another cause may come first."))
        row = QHBoxLayout()
        row.addWidget(self.site, 3)
        row.addWidget(self.horizon, 2)
        icons = QGridLayout()
        icons.setHorizontalSpacing(20)
        for place, (array, label) in enumerate(
            ((self.person_icons, self.person_words), (self.population_icons, self.population_words))
        ):
            icons.addWidget(array, 0, place)
            icons.addWidget(label, 1, place)
            icons.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.sentence)
        column.addWidget(self.legend)
        column.addWidget(self.curves)
        column.addLayout(icons)
        column.addSpacing(GAP)
        column.addWidget(self.table)
        column.addWidget(self.deaths)
        self.site.chosen.connect(lambda _: self._show_site())
        self.horizon.chosen.connect(lambda _: self._show_horizon())
        self.curves.age_marked.connect(self._take_age)
        for part in (self.curves, self.table):
            part.sources_requested.connect(self._ask)

    def show_person(self, name: str, person: PersonAssessment) -> None:
        """Show a person's risks; the cancer that was chosen stays where it was computed."""
        self._person = person
        self.legend.person.setText(name)

        def last(site: str) -> float:
            return person.remaining_risk[site][-1].risk

        sites = sorted((site for site, points in person.remaining_risk.items() if points), key=last, reverse=True)
        self.site.set_choices([(site, self._words.disease(site)) for site in sites])
        if self.site.value() is None and sites:
            self.site.set_value(sites[0])
        self._show_site()

    def _points(self) -> tuple[RiskPoint, ...]:
        site = self.site.value()
        return () if self._person is None or site is None else self._person.remaining_risk[str(site)]

    def _show_site(self) -> None:
        points = self._points()
        if self._person is None or not points:
            return
        listed = shown_ages(points)
        self.curves.show_points(points, self._person.age, tuple(one.age for one in listed))
        self.curves.setAccessibleName(self.tr("Curves of remaining risk; the table has the same numbers"))
        self.curves.setAccessibleDescription(" ".join(self._told(one) for one in listed))
        self.table.rows.show_points(listed)
        self.deaths.setVisible(any(one.with_mortality is not None for one in listed))
        self.horizon.set_choices([(one.age, self.tr("by age {age}").format(age=one.age)) for one in listed])
        ages = [one.age for one in listed]
        if self.horizon.value() not in ages or self.horizon.currentIndex() < 0:
            self.horizon.set_value(max((age for age in ages if age <= HORIZON), default=ages[-1]))
        self._show_horizon()

    def _take_age(self, age: int) -> None:
        """The age that is marked in the curves is the one that is told."""
        self.horizon.set_value(age)
        self._show_horizon()

    def _ask(self, age: int) -> None:
        self.sources_requested.emit(str(self.site.value()), age)

    def _told(self, point: RiskPoint) -> str:
        """One age of the curves in words."""
        text = self.tr("By age {age}: {person}, in the population {population}.")
        if point.interval is not None:
            text = self.tr("By age {age}: {person}, 95 % interval {ends}, in the population {population}.")
        return text.format(
            age=point.age,
            person=self._words.percent(point.risk),
            ends="" if point.interval is None else self._words.percent_range(*point.interval),
            population=self._words.percent(point.population),
        )

    def _show_horizon(self) -> None:
        point = next((one for one in self._points() if one.age == self.horizon.value()), None)
        if point is None:
            return
        self.curves.mark(point.age)
        person, population = self._words.chance(point.risk), self._words.chance(point.population)
        disease = self._words.disease(str(self.site.value()))
        text = self.tr("From now to age {age}, {disease}: {person}. In the population: {population}.")
        ends = person if point.interval is None else self._words.chance_range(*point.interval)
        if ends != person:
            text = self.tr(
                "From now to age {age}, {disease}: {person} (95 % interval: {ends}). In the population: {population}."
            )
        self.sentence.setText(
            text.format(age=point.age, disease=disease, person=person, ends=ends, population=population)
        )
        self.person_icons.show_chance(point.risk, person, point.interval)
        self.population_icons.show_chance(point.population, population)
        self.person_words.setText(self.tr("{chance} like this person").format(chance=person))
        self.population_words.setText(self.tr("{chance} in the population").format(chance=population))
