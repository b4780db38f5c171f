"""What is said of several persons at once: each answer is one step for all of them."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from predispo.app import bulk, removing
from predispo.app.editing import Step
from predispo.domain.dates import PartialDate
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Flag
from predispo.phrases.phrases import Phrases, languages
from predispo.ui.language import LANGUAGES
from predispo.ui.naming import called, capitalised
from predispo.ui.person.life_form import Free, Living
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import set_editable
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.page import Page, add_row
from predispo.ui.widgets.text_area import TextArea

MOST_NAMED = 12
"""How many of those who are selected are named."""


class BulkPage(Page):
    """Shows what is the same in everybody who is selected, and says an answer of all of them."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.words = session, words
        self.people: tuple[PersonId, ...] = ()
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.names = QuietLabel()
        several = self.tr("not the same in all")
        self.living = ChoiceBox(
            [
                (Living.NOT_ASKED, self.tr("not asked")),
                (Living.ALIVE, self.tr("alive")),
                (Living.DEAD, self.tr("dead")),
            ]
        )
        self.free = ChoiceBox(
            [
                (Free.AGE_UNKNOWN, self.tr("no cancer known, each until the age last known")),
                (Free.NOBODY_KNOWS, self.tr("asked, but nobody knows")),
            ]
        )
        self.ancestry = ChoiceBox([(one, words.term(one)) for one in Ancestry])
        spoken = ((one, LANGUAGES.get(one, one)) for one in languages())
        self.language = ChoiceBox([("", self.tr("not asked")), *spoken])
        self.flags = {one: ChoiceBox([(False, self.tr("no")), (True, self.tr("yes"))]) for one in Flag}
        for box in (self.living, self.free, self.ancestry, self.language, *self.flags.values()):
            box.setPlaceholderText(several)
        self.note = TextArea(3)
        self.write = QPushButton(self.tr("Write the note for each"))
        self.remove = QPushButton(self.tr("Remove these people"))
        self._place()
        self._connect()

    def show_people(self, people: tuple[PersonId, ...]) -> None:
        """Show what is the same in these people."""
        family = self.session.family
        if family is None:
            return
        if people != self.people:
            self.note.set_text("")
        self.people = people
        shown = [family.person(one) for one in people]
        self.title.setText(self.tr("%n people", "", len(people)))
        names = [called(family, one, self.words) for one in people[:MOST_NAMED]]
        if len(people) > MOST_NAMED:
            names.append(self.tr("%n more", "", len(people) - MOST_NAMED))
        self.names.setText(self.words.listing(names))
        self.living.set_value(_shared(shown, _living))
        self.free.set_value(_shared(shown, _free))
        self.ancestry.set_value(_shared(shown, lambda one: one.details.ancestry))
        self.language.set_value(_shared(shown, lambda one: one.details.language))
        for flag, box in self.flags.items():
            box.set_value(_shared(shown, lambda one, flag=flag: flag in one.details.flags))
        set_editable(self, editable=self.session.is_editable)

    # -- placing --

    def _place(self) -> None:
        self.body.addWidget(self.title)
        self.body.addWidget(self.names)
        self.add_heading(self.tr("What is true of all of them"))
        form = self.add_form()
        add_row(form, self.tr("Living"), self.living)
        add_row(form, self.tr("Free of cancer"), self.free)
        add_row(form, self.tr("Ancestry"), self.ancestry)
        add_row(form, self.tr("Language"), self.language)
        for flag, box in self.flags.items():
            add_row(form, capitalised(self.words.term(flag)), box)
        self.add_heading(self.tr("A note for each"))
        self.note.setAccessibleName(self.tr("A note for each"))
        self.body.addWidget(self.note)
        row = QHBoxLayout()
        row.addWidget(self.write)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_heading(self.tr("More"))
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.living.chosen.connect(self._say_living)
        self.free.chosen.connect(self._say_free)
        self.ancestry.chosen.connect(
            lambda value: self._say(
                self.tr("Change ancestry of several"), lambda family: bulk.describe_ancestry(family, self.people, value)
            )
        )
        self.language.chosen.connect(
            lambda value: self._say(
                self.tr("Change language of several"), lambda family: bulk.describe_language(family, self.people, value)
            )
        )
        for flag, box in self.flags.items():
            box.chosen.connect(
                lambda up, flag=flag: self._say(
                    self.tr("Change what to heed of several"),
                    lambda family: bulk.flag(family, self.people, flag, up=up),
                )
            )
        self.write.clicked.connect(self._write_note)
        self.remove.clicked.connect(
            lambda: self._say(
                self.tr("Remove these people"), lambda family: removing.remove_people(family, self.people)
            )
        )

    # -- wishes, each one step --

    def _say(self, text: str, make: Callable[[Family], Step | None]) -> bool:
        family = self.session.family
        if family is None or not self.session.is_editable:
            return False
        done = self.session.propose(text, lambda: make(family))
        if not done:
            self.show_people(self.people)
        return done

    def _say_living(self, living: Living) -> None:
        on = PartialDate.exactly(self.session.today)
        match living:
            case Living.ALIVE:
                self._say(self.tr("Note several alive"), lambda family: bulk.note_alive(family, self.people, on))
            case Living.DEAD:
                self._say(self.tr("Note several dead"), lambda family: bulk.note_dead(family, self.people))
            case Living.NOT_ASKED:
                self._say(self.tr("Forget whether alive"), lambda family: bulk.forget_life(family, self.people))

    def _say_free(self, free: Free) -> None:
        text = self.tr("Note several free of cancer")
        if free is Free.NOBODY_KNOWS:
            self._say(text, lambda family: bulk.note_nobody_knows(family, self.people))
        else:
            self._say(text, lambda family: bulk.note_no_cancer(family, self.people))

    def _write_note(self) -> None:
        text = self.note.text()
        if self._say(self.tr("Write a note of several"), lambda _: bulk.write_note(self.people, text)):
            self.note.set_text("")
            self.session.notice_happened.emit(self.tr("The note was written for %n people.", "", len(self.people)))


def _shared(people: list[Person], answer: Callable[[Person], object]) -> object:
    """The answer where all give the same; None where they differ."""
    answers = {answer(one) for one in people}
    return answers.pop() if len(answers) == 1 else None


def _living(person: Person) -> Living:
    if person.is_dead:
        return Living.DEAD
    return Living.ALIVE if person.seen_alive else Living.NOT_ASKED


def _free(person: Person) -> Free | None:
    if any(not one.fact.sites for one in person.unaffected):
        return Free.AGE_UNKNOWN
    return Free.NOBODY_KNOWS if any(not one.fact.sites for one in person.nobody_knows) else None
