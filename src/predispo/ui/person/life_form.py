"""Whether a person lives, when and of what they died, and until when they are known to be free of cancer.

"Not asked", "well, but nobody knows until which age" and "well until 45" are different answers.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from predispo.domain.dates import Age, PartialDate
from predispo.domain.family import Person
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.age_edit import AgeEdit
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit


class Living(StrEnum):
    """What was said of a person's life."""

    NOT_ASKED = "not_asked"
    ALIVE = "alive"
    DEAD = "dead"


class Free(StrEnum):
    """What was said of a person's freedom from cancer."""

    NOT_ASKED = "not_asked"
    AGE_UNKNOWN = "age_unknown"
    UNTIL = "until"
    NOBODY_KNOWS = "nobody_knows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Death:
    """What is known of a death."""

    age: Age | None = None
    on: PartialDate | None = None
    cause: str = ""


class LifeForm(QWidget):
    """The fields of a person's life; says what should be written down and leaves it to others to do so."""

    not_asked_wished = Signal()
    alive_wished = Signal()
    death_wished = Signal(object)  # Death
    unaffected_wished = Signal(object, object)  # Free, Age or None

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._death: Death | None = None
        self._free = (Free.NOT_ASKED, None)
        self.living = ChoiceBox(
            [
                (Living.NOT_ASKED, self.tr("not asked")),
                (Living.ALIVE, self.tr("alive")),
                (Living.DEAD, self.tr("dead")),
            ]
        )
        self.age = AgeEdit(words)
        self.on = PartialDateEdit(words)
        self.cause = QLineEdit()
        self.cause.setPlaceholderText(self.tr("don’t know"))
        self.free = ChoiceBox(
            [
                (Free.NOT_ASKED, self.tr("not asked")),
                (Free.AGE_UNKNOWN, self.tr("yes, until an age nobody knows")),
                (Free.UNTIL, self.tr("yes, until age …")),
                (Free.NOBODY_KNOWS, self.tr("asked, but nobody knows")),
            ]
        )
        self.free_age = AgeEdit(words)
        self._dead_rows: list[tuple[QLabel, QWidget]] = []
        self._free_row: tuple[QLabel, QWidget] | None = None

    def place(self, form: QFormLayout) -> None:
        """Lay the fields out and listen to them."""
        add_row(form, self.tr("Living"), self.living)
        for text, field in (
            (self.tr("Age at death"), self.age),
            (self.tr("Date of death"), self.on),
            (self.tr("Cause of death"), self.cause),
        ):
            self._dead_rows.append((add_row(form, text, field), field))
        add_row(form, self.tr("Free of cancer"), self.free)
        self._free_row = (add_row(form, self.tr("Until age"), self.free_age), self.free_age)
        self.living.chosen.connect(self._choose_living)
        self.age.value_committed.connect(lambda _: self._wish_death())
        self.on.value_committed.connect(lambda _: self._wish_death())
        self.cause.editingFinished.connect(self._wish_death)
        self.free.chosen.connect(self._choose_free)
        self.free_age.value_committed.connect(self._wish_free_age)

    def show_person(self, person: Person, *, afresh: bool) -> None:
        """Show what is known."""
        death = person.death
        self._death = None if death is None else Death(age=death.fact.age, on=death.fact.on, cause=death.fact.cause)
        known = self._death or Death()
        alive = Living.ALIVE if person.seen_alive else Living.NOT_ASKED
        self.living.set_value(Living.DEAD if self._death else alive)
        self.age.set_value(known.age, afresh=afresh)
        self.on.set_value(known.on, afresh=afresh)
        if self.cause.text() != known.cause and (afresh or not self.cause.hasFocus()):
            self.cause.setText(known.cause)
        said = [one.fact for one in person.unaffected if not one.fact.sites]
        age = max((one.age for one in said if one.age is not None), key=lambda one: one.high, default=None)
        asked = any(not one.fact.sites for one in person.nobody_knows)
        silent = Free.NOBODY_KNOWS if asked else Free.NOT_ASKED
        free = Free.UNTIL if age is not None else Free.AGE_UNKNOWN if said else silent
        self._free = (free, age)
        self.free.set_value(free)
        self.free_age.set_value(age, afresh=afresh)
        self._show_rows(dead=self._death is not None, until=free is Free.UNTIL)

    def commit_pending(self) -> None:
        """Commit what is being typed."""
        for field in (self.age, self.on, self.free_age):
            field.commit()
        self._wish_death()

    def ask_death(self) -> None:
        """Note that the person died, and ask at which age."""
        if self._death is None:
            self.living.set_value(Living.DEAD)
            self.death_wished.emit(Death())
        self._show_rows(dead=True, until=self._free[0] is Free.UNTIL)
        self.age.line.setFocus()

    def _show_rows(self, *, dead: bool, until: bool) -> None:
        for label, field in self._dead_rows:
            label.setVisible(dead)
            field.setVisible(dead)
        if self._free_row is not None:
            for part in self._free_row:
                part.setVisible(until)

    def _choose_living(self, living: Living) -> None:
        if living is Living.DEAD:
            self.ask_death()
        elif living is Living.ALIVE:
            self.alive_wished.emit()
        else:
            self.not_asked_wished.emit()

    def _wish_death(self) -> None:
        death = Death(age=self.age.value(), on=self.on.value(), cause=self.cause.text().strip())
        if self._death is not None and death != self._death:
            self.death_wished.emit(death)

    def _choose_free(self, free: Free) -> None:
        self._show_rows(dead=self._death is not None, until=free is Free.UNTIL)
        if free is Free.UNTIL:
            self.free_age.line.setFocus()
        elif free is not self._free[0]:
            self.unaffected_wished.emit(free, None)

    def _wish_free_age(self, age: Age | None) -> None:
        if self.free.value() is Free.UNTIL:
            self.unaffected_wished.emit(Free.UNTIL if age is not None else Free.AGE_UNKNOWN, age)
