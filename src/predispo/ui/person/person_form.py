"""The Person page: who somebody is, whether they live, and where in the family they stand."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from predispo.app import editing
from predispo.app.editing import Step
from predispo.domain.dates import Age, PartialDate
from predispo.domain.person import Details, Role, Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.person.birth_form import BirthForm
from predispo.ui.person.details_form import DetailsForm
from predispo.ui.person.kin_form import KinForm
from predispo.ui.person.life_form import Death, Free, LifeForm
from predispo.ui.person.person_page import PersonPage
from predispo.ui.session import Session
from predispo.ui.widgets.editable import set_editable


class PersonForm(PersonPage):
    """Puts the forms of a person together and turns each wish into one step."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(session, words, parent)
        self.details = DetailsForm(words)
        self.life = LifeForm(words)
        self.kin = KinForm(words)
        form = self.add_form()
        self.details.place_first(form)
        self.life.place(form)
        self.add_heading(self.tr("In the family"))
        self.body.addWidget(self.kin)
        self.add_heading(self.tr("Birth and partners"))
        self.birth = BirthForm(words)
        self.body.addWidget(self.birth)
        self.add_heading(self.tr("More"))
        self.details.place_rest(self.add_form())
        self.body.addStretch(1)
        self.details.details_wished.connect(self._describe)
        self.life.death_wished.connect(self._note_death)
        self.life.alive_wished.connect(self._note_alive)
        self.life.not_asked_wished.connect(self._forget_life)
        self.life.unaffected_wished.connect(self._note_unaffected)
        self.birth.step_wished.connect(lambda text, make: self._propose(text, lambda: make(self.family)))
        self.kin.role_wished.connect(self._take_role)
        self.kin.relative_wished.connect(self._add_relative)
        self.kin.person_chosen.connect(session.select)

    def refresh(self, *, afresh: bool) -> None:
        """Show what is known of the person."""
        self.details.show_details(self.shown.details, afresh=afresh)
        self.life.show_person(self.shown, afresh=afresh)
        self.kin.show_person(self.family, self.shown.id)
        self.birth.show_person(self.family, self.shown.id, afresh=afresh)
        if not self.session.is_editable:
            set_editable(self, editable=False)
        elif not self.details.sex.isEnabled():
            set_editable(self, editable=True)
            self.kin.show_person(self.family, self.shown.id)

    def commit_pending(self) -> None:
        """Record what is being typed."""
        if self.session.is_editable:
            self.details.commit_pending()
            self.life.commit_pending()
            self.birth.commit_pending()

    def start(self) -> None:
        """Put the cursor into the name."""
        self.details.name.setFocus()
        self.details.name.selectAll()

    def ask_death(self) -> None:
        """Note that the person died and ask at which age."""
        if self.session.is_editable:
            self.life.ask_death()

    # -- wishes, each one step --

    def _propose(self, text: str, make: Callable[[], Step | None]) -> None:
        """Record a step; what was refused gives way to what is known."""
        if self.session.is_editable and not self.session.propose(text, make):
            self.refresh(afresh=True)

    def _describe(self, text: str, details: Details) -> None:
        person = self.shown.id
        self._propose(text, lambda: editing.describe(self.family, person, details))

    def _note_death(self, death: Death) -> None:
        person = self.shown.id
        self._propose(
            self.tr("Note death"),
            lambda: editing.note_death(self.family, person, age=death.age, on=death.on, cause=death.cause),
        )

    def _note_alive(self) -> None:
        person, seen = self.shown.id, PartialDate.exactly(self.session.today)
        self._propose(self.tr("Note alive"), lambda: editing.note_seen_alive(self.family, person, seen))

    def _forget_life(self) -> None:
        person = self.shown.id
        self._propose(self.tr("Forget whether alive"), lambda: editing.forget_life(self.family, person))

    def _note_unaffected(self, free: Free, age: Age | None) -> None:
        person = self.shown.id

        def make() -> Step | None:
            if free is Free.AGE_UNKNOWN:
                return editing.note_free_at_unknown_age(self.family, person)
            if free is Free.NOBODY_KNOWS:
                return editing.note_nobody_knows(self.family, person)
            return editing.note_unaffected(self.family, person, age)

        self._propose(self.tr("Note free of cancer"), make)

    def _take_role(self, role: Role) -> None:
        person = self.shown.id
        text = self.tr("Make consultand") if role is Role.CONSULTAND else self.tr("Make proband")
        self._propose(text, lambda: editing.take_role(self.family, person, role))

    def _add_relative(self, which: str) -> None:
        self.commit_pending()
        person, new_id = self.shown.id, self.session.workspace.new_id
        match which:
            case "parents":
                self._propose(self.tr("Add parents"), lambda: editing.add_parents(self.family, person, new_id))
            case "brother":
                self._propose(
                    self.tr("Add brother"), lambda: editing.add_sibling(self.family, person, Sex.MALE, new_id)
                )
            case "sister":
                self._propose(
                    self.tr("Add sister"), lambda: editing.add_sibling(self.family, person, Sex.FEMALE, new_id)
                )
            case "partner":
                self._propose(self.tr("Add partner"), lambda: editing.add_partner(self.family, person, new_id))
            case "son":
                self._propose(self.tr("Add son"), lambda: editing.add_child(self.family, person, Sex.MALE, new_id))
            case _:
                self._propose(
                    self.tr("Add daughter"), lambda: editing.add_child(self.family, person, Sex.FEMALE, new_id)
                )
