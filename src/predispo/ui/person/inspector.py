"""The inspector: everything about the selected person, one tab a question."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from predispo.app.casework import Change
from predispo.domain.care import LetterKind
from predispo.domain.facts import ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.phrases.phrases import Phrases, load
from predispo.ui.naming import called, capitalised, relation
from predispo.ui.person.bulk_page import BulkPage
from predispo.ui.person.cancers_view import CancersView
from predispo.ui.person.person_form import PersonForm
from predispo.ui.person.tests_view import TestsView
from predispo.ui.session import Session
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.page import MARGIN

TABS = ("person", "cancers", "tests", "risk", "plan", "journey", "letters")
BULK = 2
FORMS = {"details": "person", "death": "person", "cancer": "cancers", "test": "tests", "family_letter": "letters"}


def _page(module: str, name: str) -> Callable[[Session, Phrases], Any]:
    """A page that is only read from the disk when its tab is first shown: charts and PDF would slow the start."""

    def make(session: Session, words: Phrases) -> Any:
        return getattr(import_module(f"predispo.ui.{module}"), name)(session, words)

    return make


class Inspector(QFrame):
    """The name and place of a person, and seven tabs; a tab is made when it is first shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.session = session
        self.person: PersonId | None = None
        self._filled: tuple[Family, PersonId, Phrases] | None = None
        self._moving = False
        self.setMinimumWidth(360)
        self.name = QLabel()
        self.name.setProperty("title", True)
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.place = QuietLabel()
        self.flags = TonedLabel(tone="alarm")
        self.odd = TonedLabel(tone="caution")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setUsesScrollButtons(False)
        self.tabs.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.tabBar().setExpanding(True)
        self.nobody = QuietLabel()
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setMargin(MARGIN)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 12, MARGIN, 2)
        head.setSpacing(2)
        head.addWidget(self.name)
        head.addWidget(self.place)
        head.addWidget(self.flags)
        head.addWidget(self.odd)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nobody)
        self.stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.tabs.currentChanged.connect(self._turn_to)
        session.person_selected.connect(self._show_selected)
        session.selection.changed.connect(self._show_chosen)
        session.family_opened.connect(self._show_family)
        session.family_changed.connect(self._show_change)
        session.form_requested.connect(self.show_form)
        session.result_drafted.connect(self._show_draft)
        self._begin()

    # -- tabs --

    def _begin(self) -> None:
        """Empty tabs in the language of the program."""
        self.words = load(self.session.workspace.settings.text("language"))
        self.setAccessibleName(self.tr("The selected person"))
        if isinstance(bulk := self.stack.widget(BULK), BulkPage):
            self.stack.removeWidget(bulk)
            bulk.deleteLater()
        self.nobody.setText(self.tr("Nobody is selected."))
        self._makers: dict[str, Callable[[Session, Phrases], Any]] = {
            "person": PersonForm,
            "cancers": CancersView,
            "tests": TestsView,
            "risk": _page("risk.risk_view", "RiskView"),
            "plan": _page("plan.plan_view", "PlanView"),
            "journey": _page("journey.journey_view", "JourneyView"),
            "letters": _page("letters.letters_view", "LettersView"),
        }
        titles = {
            "person": self.tr("Person"),
            "cancers": self.tr("Cancers"),
            "tests": self.tr("Tests"),
            "risk": self.tr("Risk"),
            "plan": self.tr("Plan"),
            "journey": self.tr("Journey"),
            "letters": self.tr("Letters"),
        }
        self._pages: dict[str, Any] = {}
        here = max(self.tabs.currentIndex(), 0)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            widget = self.tabs.widget(0)
            self.tabs.removeTab(0)
            widget.deleteLater()
        for name in TABS:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, titles[name])
        self.tabs.setCurrentIndex(here)
        self.tabs.blockSignals(False)
        self._show_selected(self.session.selected)

    def page(self, name: str) -> Any:
        """The page of a tab, made when it is first asked for."""
        if name not in self._pages:
            page = self._makers[name](self.session, self.words)
            self._pages[name] = page
            holder = self.tabs.widget(TABS.index(name))
            layout = holder.layout()
            assert layout is not None
            layout.addWidget(page)
            page.show()
        return self._pages[name]

    def show_tab(self, name: str) -> None:
        """Turn to a tab: person, cancers, tests, risk, plan, journey or letters."""
        index = TABS.index(name)
        if index == self.tabs.currentIndex():
            self._turn_to(index)
        else:
            self.tabs.setCurrentIndex(index)

    def show_form(self, name: str) -> None:
        """Turn to where something is entered: details, death, cancer or test; or to a tab by its name."""
        if self.person is None:
            return
        tab = FORMS.get(name, name)
        if tab not in TABS:
            return
        self.show_tab(tab)
        page = self.page(tab)
        if name == "death":
            page.ask_death()
        elif name == "family_letter":
            page.choose_kind(LetterKind.FAMILY_LETTER)
            page.start()
        else:
            page.start()

    def _show_draft(self, result: ResultReceived) -> None:
        """Turn to the form of a new test result, filled in."""
        if self.person == result.person:
            self.show_tab("tests")
            self.page("tests").start(result)

    def commit_pending(self) -> None:
        """Record what is being typed in any tab."""
        for page in self._pages.values():
            page.commit_pending()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_pages"):
            self._begin()

    # -- news --

    def _show_family(self, family: Family | None) -> None:
        self.person = self._filled = None
        for page in self._pages.values():
            page.person = None  # a family that is opened, or looked back at, is shown afresh
        self._show_selected(None if family is None else self.session.selected)

    def _show_change(self, _: Change) -> None:
        self._show_selected(self.session.selected)

    def _show_chosen(self, persons: tuple[PersonId, ...]) -> None:
        """Give way to what is said of several persons at once."""
        if len(persons) > 1 and not isinstance(self.stack.widget(BULK), BulkPage):
            self.commit_pending()
            self.stack.addWidget(BulkPage(self.session, self.words))
        self._show_selected(self.session.selected)

    def _show_selected(self, person: PersonId | None) -> None:
        family = self.session.family
        if self._moving:
            return
        if family is None or person is None or person not in family.persons:
            self.person = None
            self.stack.setCurrentIndex(0)
            return
        if self.person is not None and person != self.person and self.person in family.persons:
            self._moving = True
            self.commit_pending()
            self._moving = False
            family = self.session.family
            if self.session.selected != person and family is not None and person in family.persons:
                self.person = person
                self.session.select(person)
                return
        self.person = person
        bulk = self.stack.widget(BULK)
        # One selection is told in several ways; the pages are filled once.
        before, self._filled = self._filled, (family, person, self.words)
        if (
            self.stack.currentIndex() == 1
            and not self.session.selection.is_several
            and before is not None
            and before[0] is family
            and before[1:] == (person, self.words)
        ):
            return
        if self.session.selection.is_several and isinstance(bulk, BulkPage):
            bulk.show_people(self.session.selection.chosen)
            self.stack.setCurrentIndex(BULK)
            return
        self.stack.setCurrentIndex(1)
        self._show_head(family, person)
        self._turn_to(self.tabs.currentIndex())

    def _turn_to(self, index: int) -> None:
        if self.person is not None and 0 <= index < len(TABS):
            self.page(TABS[index]).show_person(self.person)

    def _show_head(self, family: Family, person: PersonId) -> None:
        shown = family.person(person)
        self.name.setText(capitalised(called(family, person, self.words)))
        kin = self.words.term(Role.CONSULTAND) if family.consultand == person else relation(family, person, self.words)
        age = shown.age_at(self.session.today)
        if age is None:
            lived = self.tr("died") if shown.is_dead else ""
        elif shown.is_dead:
            lived = self.tr("died {age}").format(age=self.words.at_age(age, shown.gender))
        else:
            lived = self.tr("age {age}").format(age=self.words.age(age))
        flags = "\n".join(f"⚑ {capitalised(self.words.term(flag))}" for flag in shown.details.flags)
        self.flags.setText(flags)
        self.flags.setVisible(bool(flags))
        odd = "\n".join(f"! {text}" for text, persons in self.session.oddities if person in persons)
        self.odd.setText(odd)
        self.odd.setVisible(bool(odd))
        parts = (kin if shown.name else "", self.words.term(shown.sex), lived)
        self.place.setText(" · ".join(part for part in parts if part))
