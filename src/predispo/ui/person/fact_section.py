"""A section of one person's facts of a kind: their list, and one form that adds and corrects them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from predispo.app import editing
from predispo.app.editing import Step
from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import FactRef, PersonId
from predispo.ui.session import Session
from predispo.ui.widgets.entry_form import EntryForm
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.page import GAP
from predispo.ui.widgets.row_list import Row, RowList


class FactForm(EntryForm):
    """A form of one kind of fact."""

    def begin(self, family: Family, person: Person) -> None:
        """Empty fields, fit for this person."""
        raise NotImplementedError

    def begin_with(self, family: Family, person: Person, draft: Any) -> None:
        """The fields of a new fact, filled in with a draft of it."""
        raise NotImplementedError

    def show_fact(self, family: Family, person: Person, fact: Any) -> None:
        """The fields of a fact that stands."""
        raise NotImplementedError

    def fact(self, person: PersonId) -> FamilyFact | None:
        """The fact as the fields tell it; None, said at the field, where one cannot be read."""
        raise NotImplementedError

    def start(self) -> None:
        """Put the cursor into the first field."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionWords:
    """The texts of a section; those of the undo menu name what was done."""

    heading: str
    none: str
    add: str
    add_title: str
    edit_title: str
    undo_add: str
    undo_correct: str
    undo_remove: str


class FactSection(QWidget):
    """The list and the form; every saving or removing is one step."""

    def __init__(
        self,
        session: Session,
        form: FactForm,
        words: SectionWords,
        *,
        facts_of: Callable[[Person], Sequence[Recorded[Any]]],
        row_of: Callable[[Recorded[Any]], Row],
        step_of: Callable[[Any], Step],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.form, self.words = session, form, words
        self._facts_of, self._row_of, self._step_of = facts_of, row_of, step_of
        self._person: PersonId | None = None
        self._editing: FactRef | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(Heading(words.heading))
        self.list = RowList()
        self.list.setAccessibleName(words.heading)
        column.addWidget(self.list)
        self.none = QuietLabel(words.none)
        column.addWidget(self.none)
        self.add_button = QPushButton(words.add)
        column.addWidget(self.add_button)
        column.addWidget(form)
        self.add_button.clicked.connect(lambda: self.begin())
        self.list.clicked.connect(lambda _: self._open(self.list.selected_key()))
        self.list.open_requested.connect(self._open)
        self.list.removal_requested.connect(self._remove)
        form.save_requested.connect(self.save)
        form.cancelled.connect(self.close_form)
        form.removal_requested.connect(lambda: self._remove(self._editing))

    def show_person(self, person: Person, *, afresh: bool) -> None:
        """Show the facts of a person; the form closes when it is another, or its fact is gone."""
        self._person = person.id
        facts = self._facts_of(person)
        self.list.show_rows([self._row_of(one) for one in facts])
        self.none.setVisible(not facts)
        gone = self._editing is not None and self._editing not in {one.ref for one in facts}
        if afresh or gone or not self.session.is_editable:
            self.close_form()
        self.add_button.setEnabled(self.session.is_editable)

    def begin(self, draft: FamilyFact | None = None) -> None:
        """Open the form for a new fact; a draft fills it in, and is recorded only when it is saved."""
        if self._person is None or not self.session.is_editable:
            return
        self._editing = None
        family = self.session.family
        assert family is not None
        person = family.person(self._person)
        if draft is None:
            self.form.begin(family, person)
        else:
            self.form.begin_with(family, person, draft)
        self.form.open(self.words.add_title, removable=False)
        self.add_button.hide()
        self.form.start()

    def save(self) -> bool:
        """Record what the form tells, as one step; whether the form could be read."""
        person, ref = self._person, self._editing
        family = self.session.family
        if person is None or family is None:
            return False
        fact = self.form.fact(person)
        if fact is None:
            return False
        if ref is None:
            done = self.session.propose(self.words.undo_add, lambda: self._step_of(fact))
        else:
            done = self.session.propose(self.words.undo_correct, lambda: editing.correct(family, ref, fact))
        if done or ref is not None:
            self.close_form()
        return True

    def commit_pending(self) -> None:
        """Record an open form that was changed, where it can be read."""
        if self.session.is_editable and self.form.is_dirty:
            self.save()

    def close_form(self) -> None:
        """Close the form."""
        self._editing = None
        self.form.hide()
        self.list.clearSelection()
        self.add_button.show()

    def _open(self, key: object) -> None:
        family = self.session.family
        if self._person is None or family is None or not isinstance(key, FactRef) or not self.session.is_editable:
            return
        person = family.person(self._person)
        found = next((one for one in self._facts_of(person) if one.ref == key), None)
        if found is None:
            return
        self._editing = key
        self.form.show_fact(family, person, found.fact)
        self.form.open(self.words.edit_title, removable=True)
        self.add_button.hide()
        self.form.start()

    def _remove(self, key: object) -> None:
        family = self.session.family
        if family is not None and isinstance(key, FactRef):
            self.session.propose(self.words.undo_remove, lambda: editing.take_back(family, key))
