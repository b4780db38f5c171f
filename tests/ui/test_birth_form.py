"""The form of birth and partners in the inspector: what is answered there is recorded and undone as one step."""

import pytest
from pytestqt.qtbot import QtBot

from predispo.app.couples import Childless
from predispo.domain.dates import PartialDate
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import PregnancyOutcome
from predispo.ui.main_window import MainWindow
from predispo.ui.person.birth_form import ADOPTED_OUT, BirthForm
from predispo.ui.session import Session
from tests.ui.conftest import WAIT, open_family

DAUGHTER, MOTHER = PersonId("daughter"), PersonId("mother")


@pytest.fixture
def form(window: MainWindow, session: Session, qtbot: QtBot) -> BirthForm:
    open_family(session)
    page = window.inspector.page("person").birth
    assert isinstance(page, BirthForm)
    return page


def choose(box: object, value: object) -> None:
    """Choose as by hand."""
    box.set_value(value)  # pyright: ignore[reportAttributeAccessIssue]
    box.chosen.emit(value)  # pyright: ignore[reportAttributeAccessIssue]


def test_a_miscarriage_with_its_weeks_is_noted(form: BirthForm, session: Session) -> None:
    assert form.weeks.isHidden()
    choose(form.pregnancy, PregnancyOutcome.MISCARRIAGE)
    assert not form.weeks.isHidden()
    form.weeks.line.setText("9")
    form.weeks.commit()

    assert session.family is not None
    noted = session.family.person(DAUGHTER).pregnancy
    assert noted is not None
    assert (noted.fact.outcome, noted.fact.weeks) == (PregnancyOutcome.MISCARRIAGE, 9)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.family.person(DAUGHTER).pregnancy is None
    assert form.pregnancy.value() is None


def test_adoption_out_of_the_family_is_noted(form: BirthForm, session: Session) -> None:
    choose(form.adopted, ADOPTED_OUT)

    assert session.family is not None
    assert session.family.pedigree.adoptions == {DAUGHTER: None}
    assert form.adopted.value() == ADOPTED_OUT


def test_related_partners_are_noted_with_the_degree_and_no_path(form: BirthForm, session: Session) -> None:
    session.select(MOTHER)
    assert form.zygosity.isHidden()
    assert form.donors["ovum_from"].isHidden()
    box, _ = form.related[UnionId("u")]
    choose(box, True)
    _, degree = form.related[UnionId("u")]
    degree.setText("first cousins")
    degree.editingFinished.emit()

    assert session.family is not None
    union = session.family.pedigree.unions[UnionId("u")]
    assert (union.consanguineous, union.relation) == (True, "first cousins")
    assert session.undo_stack.count() == 2


def test_partners_part_and_have_no_children_for_a_cause(form: BirthForm, window: MainWindow, session: Session) -> None:
    window.canvas.commands.add_partner.trigger()
    session.select(DAUGHTER)
    assert session.family is not None
    (union,) = session.family.pedigree.unions_of(DAUGHTER)
    choose(form.together[union.id], True)
    choose(form.childless[union.id][0], Childless.INFERTILE)
    _, cause = form.childless[union.id]
    cause.setText("vasectomy")
    cause.editingFinished.emit()

    (union,) = session.family.pedigree.unions_of(DAUGHTER)
    assert (union.ended, union.infertile, union.childless_cause) == (True, True, "vasectomy")
    for _ in range(3):
        session.undo_stack.undo()
    (union,) = session.family.pedigree.unions_of(DAUGHTER)
    assert (union.ended, union.childless) == (False, False)


def test_parents_found_later_are_chosen_and_an_impossible_choice_is_refused(
    form: BirthForm, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    session.select(MOTHER)
    window.canvas.commands.add_partner.trigger()
    session.select(DAUGHTER)
    assert form.born_to.value() == UnionId("u")
    form.born_to.setFocus()
    qtbot.waitUntil(lambda: form.born_to.count() > 2, timeout=WAIT)
    choose(form.born_to, None)
    assert session.family is not None
    assert session.family.pedigree.birth_union(DAUGHTER) is None
    form.born_to.set_choices(form.born_to.fill())
    choose(form.born_to, UnionId("u"))
    assert session.family.pedigree.parents[DAUGHTER].mother == MOTHER

    window.canvas.commands.add_partner.trigger()
    session.select(MOTHER)
    (own,) = session.family.pedigree.unions_of(DAUGHTER)
    form.born_to.set_choices(form.born_to.fill())
    choose(form.born_to, own.id)
    assert window.messages.text
    assert session.family.pedigree.birth_union(MOTHER) is None
    assert form.born_to.value() is None


def test_two_who_are_selected_become_partners(window: MainWindow, session: Session) -> None:
    open_family(session)
    window.canvas.commands.add_brother.trigger()
    brother = session.selected
    assert brother is not None
    command = window.canvas.commands.several.make_partners
    assert not command.isEnabled()
    session.selection.choose((DAUGHTER, brother))

    command.trigger()

    assert session.family is not None
    assert [one.partners for one in session.family.pedigree.unions_of(brother)] == [(DAUGHTER, brother)]


def test_a_half_sister_is_added_by_the_command(form: BirthForm, window: MainWindow, session: Session) -> None:
    window.canvas.commands.half_siblings[0].trigger()

    assert session.family is not None
    assert session.selected not in (None, DAUGHTER)
    assert session.family.pedigree.parents[session.selected].mother == MOTHER
    assert session.family.pedigree.parents[session.selected].father is None


def test_a_second_half_sister_is_no_full_sister_of_the_first_and_that_is_told(
    form: BirthForm, window: MainWindow, session: Session
) -> None:
    window.canvas.commands.half_siblings[0].trigger()
    first = session.selected
    assert window.messages.text == ""
    session.select(DAUGHTER)
    window.canvas.commands.half_siblings[0].trigger()

    assert session.family is not None
    assert first is not None
    assert session.selected is not None
    births = session.family.pedigree.births
    assert births[first].union != births[session.selected].union
    assert "The other parent is taken to be somebody new." in window.messages.text


def test_a_donor_is_chosen_from_the_family_when_the_field_is_entered(
    form: BirthForm, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    session.select(MOTHER)
    window.canvas.commands.add_partner.trigger()
    partner = session.selected
    session.select(DAUGHTER)
    assert form.donors["sperm_from"].count() == 1
    form.donors["sperm_from"].setFocus()
    qtbot.waitUntil(lambda: form.donors["sperm_from"].count() == 3, timeout=WAIT)
    choose(form.donors["sperm_from"], partner)

    assert session.family is not None
    assert partner is not None
    assert session.family.pedigree.parents[DAUGHTER].father == partner


def test_the_day_that_a_child_is_due_is_written_or_reckoned_from_the_last_period(
    form: BirthForm, session: Session
) -> None:
    assert form.due.isHidden()
    choose(form.pregnancy, PregnancyOutcome.ONGOING)
    form.period.line.setText("2026-01-01")
    form.period.commit()

    assert session.family is not None
    pregnancy = session.family.person(DAUGHTER).pregnancy
    assert pregnancy is not None
    assert pregnancy.fact.due == PartialDate.of(2026, 10, 8)
    form.due.line.setText("October 2026")
    form.due.commit()
    pregnancy = session.family.person(DAUGHTER).pregnancy
    assert pregnancy is not None
    assert pregnancy.fact.due == PartialDate.of(2026, 10)
    assert form.period.value() == PartialDate.parse("2025-12-25/2026-01-24")
    session.undo_stack.undo()
    assert form.due.value() == PartialDate.of(2026, 10, 8)
