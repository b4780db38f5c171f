"""How somebody came into the family: pregnancy, adoption, twins, donors, and whether partners are related."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from predispo.app import birth, couples
from predispo.app.couples import Childless
from predispo.app.editing import Step
from predispo.domain.dates import PartialDate
from predispo.domain.facts import TwinKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Union
from predispo.domain.person import PregnancyOutcome, Sex
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import called
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import GAP, add_row, aligned_form
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.understood_edit import UnderstoodEdit

Make = Callable[[Family], Step | None]
NOT_ADOPTED, ADOPTED_OUT = "not", "out"
LONGEST = 45
"""No pregnancy has more weeks."""


class BirthForm(QWidget):
    """The fields of a person's birth and of the unions; each answer is one step."""

    step_wished = Signal(str, object)  # the menu's text, Make

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._person = PersonId("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        form = aligned_form()
        column.addLayout(form)
        self.pregnancy = ChoiceBox([(None, self.tr("no")), *((one, words.term(one)) for one in PregnancyOutcome)])
        self.weeks = UnderstoodEdit(_weeks, str, cure=self.tr("Not recorded: write the weeks, from 1 to 45."))
        self.due, self.period = PartialDateEdit(words), PartialDateEdit(words)
        self.born_to = _LateBox()
        self.adopted = _LateBox()
        self.zygosity = ChoiceBox([(one, words.term(one)) for one in TwinKind])
        self.donors = {name: _LateBox() for name in ("ovum_from", "sperm_from", "carried_by")}
        self.rows: dict[str, tuple[QLabel, QWidget]] = {}
        for name, text, field in (
            ("pregnancy", self.tr("Pregnancy"), self.pregnancy),
            ("weeks", self.tr("Weeks"), self.weeks),
            ("due", self.tr("Due"), self.due),
            ("period", self.tr("Last period began"), self.period),
            ("born_to", self.tr("Born to"), self.born_to),
            ("adopted", self.tr("Adopted"), self.adopted),
            ("zygosity", self.tr("Twins"), self.zygosity),
            ("ovum_from", self.tr("Egg from"), self.donors["ovum_from"]),
            ("sperm_from", self.tr("Sperm from"), self.donors["sperm_from"]),
            ("carried_by", self.tr("Carried by"), self.donors["carried_by"]),
        ):
            self.rows[name] = (add_row(form, text, field), field)
        self.related: dict[UnionId, tuple[ChoiceBox, QLineEdit]] = {}
        self.together: dict[UnionId, ChoiceBox] = {}
        self.childless: dict[UnionId, tuple[ChoiceBox, QLineEdit]] = {}
        self._told: tuple[object, ...] = ()
        self._unions = QWidget()
        column.addWidget(self._unions)
        self.pregnancy.chosen.connect(lambda _: self._wish_pregnancy())
        for edit in (self.weeks, self.due):
            edit.value_committed.connect(lambda _: self._wish_pregnancy())
        self.period.value_committed.connect(self._take_period)
        self.period.setToolTip(self.tr("The due date follows: 280 days later."))
        self.born_to.chosen.connect(self._wish_birth)
        self.adopted.chosen.connect(self._wish_adoption)
        self.zygosity.chosen.connect(
            lambda kind: self._wish(
                self.tr("Note kind of twins"), lambda family: birth.note_zygosity(family, self._person, kind)
            )
        )
        for box in self.donors.values():
            box.chosen.connect(lambda _: self._wish_donors())

    def show_person(self, family: Family, person: PersonId, *, afresh: bool) -> None:
        """Show what is known of how somebody came into the family."""
        self._person = person
        pedigree = family.pedigree
        pregnancy = family.person(person).pregnancy
        self.pregnancy.set_value(None if pregnancy is None else pregnancy.fact.outcome)
        self.weeks.set_value(None if pregnancy is None else pregnancy.fact.weeks, afresh=afresh)
        due = None if pregnancy is None else pregnancy.fact.due
        self.due.set_value(due, afresh=afresh)
        self.period.set_value(None if due is None else birth.period_from(due), afresh=afresh)
        born = pedigree.births.get(person)
        union = pedigree.birth_union(person)
        self.born_to.set_choices(self._couples(family, () if union is None else (union,)))
        self.born_to.fill = lambda: self._couples(
            family, (one for one in pedigree.unions.values() if person not in one.partners)
        )
        self.born_to.set_value(None if union is None else union.id)
        into = pedigree.adoptions.get(person)
        self.adopted.set_choices(self._adopters(family, () if into is None else (pedigree.unions[into],)))
        self.adopted.fill = lambda: self._adopters(family, self._could_adopt(family, person))
        self.adopted.set_value(NOT_ADOPTED if person not in pedigree.adoptions else into or ADOPTED_OUT)
        twins = next((one for one in pedigree.twins if person in one.persons), None)
        self.zygosity.set_value(None if twins is None else twins.kind)
        self._show_donors(family, person)
        self._show_row("weeks", pregnancy is not None)
        awaited = pregnancy is not None and pregnancy.fact.outcome is PregnancyOutcome.ONGOING
        self._show_row("due", awaited)
        self._show_row("period", awaited)
        self._show_row("zygosity", twins is not None)
        for name in self.donors:
            self._show_row(name, born is not None)
        self._show_unions(family, person)

    def commit_pending(self) -> None:
        """Commit what is being typed."""
        for edit in (self.weeks, self.due, self.period):
            edit.commit()
        for _, line in (*self.related.values(), *self.childless.values()):
            line.editingFinished.emit()

    def _adopters(self, family: Family, couples: Iterable[Union]) -> list[tuple[object, str]]:
        """Whether a person was adopted, and by whom."""
        return [
            (NOT_ADOPTED, self.tr("no")),
            (ADOPTED_OUT, self.tr("out of the family")),
            *((one.id, self.tr("by {couple}").format(couple=self._listed(family, one.partners))) for one in couples),
        ]

    def _couples(self, family: Family, unions: Iterable[Union]) -> list[tuple[object, str]]:
        """To whom a person may have been born."""
        return [
            (None, self.tr("nobody who is noted")),
            *((one.id, self._listed(family, one.partners)) for one in unions),
        ]

    def _could_adopt(self, family: Family, person: PersonId) -> Iterable[Union]:
        born = family.pedigree.births.get(person)
        return (
            one
            for one in family.pedigree.unions.values()
            if person not in one.partners and (born is None or born.union != one.id)
        )

    def _listed(self, family: Family, persons: Iterable[PersonId]) -> str:
        return self.words.listing([called(family, one, self.words) for one in persons])

    def _show_row(self, name: str, shown: bool) -> None:
        for part in self.rows[name]:
            part.setVisible(shown)

    def _show_donors(self, family: Family, person: PersonId) -> None:
        born = family.pedigree.births.get(person)
        not_of = {"ovum_from": Sex.MALE, "sperm_from": Sex.FEMALE, "carried_by": Sex.MALE}
        for name, box in self.donors.items():
            named: PersonId | None = None if born is None else getattr(born, name)
            box.set_choices(self._givers(family, () if named is None else (named,)))
            box.set_value(named)
            others = [one.id for one in family.persons.values() if one.id != person and one.sex is not not_of[name]]
            box.fill = lambda others=others: self._givers(family, others)

    def _givers(self, family: Family, persons: Iterable[PersonId]) -> list[tuple[object, str]]:
        """From whom an egg or sperm may be."""
        return [(None, self.tr("a parent, as usual")), *((one, called(family, one, self.words)) for one in persons)]

    def _show_unions(self, family: Family, person: PersonId) -> None:
        shown = [one for one in family.pedigree.unions_of(person) if len(one.partners) == 2]
        told = tuple((one, self._listed(family, one.partners)) for one in shown)
        if told == self._told:
            return
        self._told = told
        holder = QWidget()
        form = aligned_form(holder)
        self.related, self.together, self.childless = {}, {}, {}
        for union in shown:
            partner = union.other(person)
            assert partner is not None
            self._add_union(form, union, called(family, partner, self.words))
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._unions, holder)
        self._unions.hide()
        self._unions.deleteLater()
        self._unions = holder

    def _add_union(self, form: QFormLayout, union: Union, partner: str) -> None:
        """What may be told of a union: whether the partners are related, have parted, and have no children."""
        box = ChoiceBox([(False, self.tr("no, or not known")), (True, self.tr("yes, they are related"))])
        degree = QLineEdit(union.relation)
        degree.setPlaceholderText(self.tr("how, such as first cousins"))
        box.set_value(union.consanguineous)
        add_row(form, self.tr("Related to {partner}").format(partner=partner), box)
        if union.consanguineous:
            add_row(form, self.tr("How related"), degree)
        box.chosen.connect(lambda _, one=union.id: self._wish_related(one))
        degree.editingFinished.connect(lambda one=union.id: self._wish_related(one))
        self.related[union.id] = (box, degree)
        together = ChoiceBox([(False, self.tr("together, or not asked")), (True, self.tr("parted"))])
        together.set_value(union.ended)
        add_row(form, self.tr("With {partner}").format(partner=partner), together)
        together.chosen.connect(lambda parted, one=union.id: self._wish_parted(one, bool(parted)))
        self.together[union.id] = together
        if union.children or union.adopted:
            return
        children = ChoiceBox(
            [
                (None, self.tr("not asked")),
                (Childless.NO_CHILDREN, self.tr("none, by choice or unknown why")),
                (Childless.INFERTILE, self.tr("none, they could not")),
            ]
        )
        none = Childless.INFERTILE if union.infertile else Childless.NO_CHILDREN
        children.set_value(none if union.childless else None)
        cause = QLineEdit(union.childless_cause)
        cause.setPlaceholderText(self.tr("why, such as vasectomy"))
        add_row(form, self.tr("Children with {partner}").format(partner=partner), children)
        if union.childless:
            add_row(form, self.tr("Cause"), cause)
        children.chosen.connect(lambda _, one=union.id: self._wish_childless(one))
        cause.editingFinished.connect(lambda one=union.id: self._wish_childless(one))
        self.childless[union.id] = (children, cause)

    def _wish(self, text: str, make: Make) -> None:
        self.step_wished.emit(text, make)

    def _wish_pregnancy(self) -> None:
        outcome, weeks, due, person = self.pregnancy.value(), self.weeks.value(), self.due.value(), self._person
        known = outcome if isinstance(outcome, PregnancyOutcome) else None
        self._wish(self.tr("Note pregnancy"), lambda family: birth.note_pregnancy(family, person, known, weeks, due))

    def _take_period(self, began: PartialDate | None) -> None:
        """Reckon the day that the child is due."""
        self.due.set_value(None if began is None else birth.due_from(began), afresh=True)
        self._wish_pregnancy()

    def _wish_adoption(self, chosen: str) -> None:
        person, into = self._person, None if chosen in (NOT_ADOPTED, ADOPTED_OUT) else UnionId(chosen)
        self._wish(
            self.tr("Note adoption"),
            lambda family: birth.note_adoption(family, person, adopted=chosen != NOT_ADOPTED, into=into),
        )

    def _wish_birth(self, union: UnionId | None) -> None:
        person = self._person
        self._wish(self.tr("Note parents"), lambda family: couples.note_birth(family, person, union))

    def _wish_donors(self) -> None:
        person = self._person
        named = {name: box.value() for name, box in self.donors.items()}

        def make(family: Family) -> Step | None:
            return birth.note_gametes(family, person, **named)  # pyright: ignore[reportArgumentType]

        self._wish(self.tr("Note donors"), make)

    def _wish_related(self, union: UnionId) -> None:
        if union not in self.related:
            return
        box, degree = self.related[union]
        related, relation = bool(box.value()), degree.text().strip()
        self._wish(
            self.tr("Note whether partners are related"),
            lambda family: birth.note_relatedness(family, union, related=related, relation=relation),
        )

    def _wish_parted(self, union: UnionId, parted: bool) -> None:
        self._wish(
            self.tr("Note whether partners parted"), lambda family: couples.note_parted(family, union, parted=parted)
        )

    def _wish_childless(self, union: UnionId) -> None:
        if union not in self.childless:
            return
        box, cause = self.childless[union]
        kind, why = box.value(), cause.text().strip()
        known = kind if isinstance(kind, Childless) else None
        self._wish(
            self.tr("Note that there are no children"),
            lambda family: couples.note_childless(family, union, known, why),
        )


class _LateBox(ChoiceBox):
    """Fetches what can be chosen when somebody comes to choose: to name everybody in a large family takes a while."""

    def __init__(self) -> None:
        super().__init__()
        self.fill: Callable[[], list[tuple[object, str]]] = list

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer everything."""
        self.set_choices(self.fill())
        super().focusInEvent(event)


def _weeks(text: str) -> int:
    """Weeks of gestation.

    Raises:
        ValueError: when no pregnancy has so many.
    """
    number = int(text.strip())
    if not 1 <= number <= LONGEST:
        raise ValueError(f"{number} is not between 1 and {LONGEST}")
    return number
