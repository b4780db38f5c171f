"""The Cancers and Tests pages: what is added there moves the assessment."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from predispo.app.editing import Step
from predispo.domain.cancer import Procedure, Site
from predispo.domain.dates import Age
from predispo.domain.facts import CancerUnknownNoted
from predispo.domain.standing import Confirmation
from predispo.domain.testing import TestMethod
from predispo.domain.variant import VariantClass
from predispo.ui.person.inspector import Inspector
from predispo.ui.session import Session
from predispo.ui.widgets.row_list import Row, RowsModel
from tests.ui.inspector_fixtures import DAUGHTER, WAIT, inspector, person
from tests.ui.test_inspector_person import choose

__all__ = ["inspector"]


def add_cancer(qtbot: QtBot, inspector: Inspector, site: str, age: str) -> None:
    inspector.show_form("cancer")
    form = inspector.page("cancers").cancers.form
    qtbot.keyClicks(form.site.line, site)
    qtbot.keyClick(form.site.line.completer().popup(), Qt.Key.Key_Escape)
    qtbot.keyClicks(form.age.line, age)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_adding_a_cancer_is_one_step_and_changes_the_assessment(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    before = session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability

    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        add_cancer(qtbot, inspector, "breast", "32")

    diagnoses = person(session).diagnoses
    assert [(one.fact.cancer.site, one.fact.age) for one in diagnoses] == [(Site.BREAST, Age.exactly(32))]
    assert session.undo_stack.count() == 1
    assert session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability > before * 2


def test_an_approximate_age_and_an_unknown_one_are_kept_as_they_were_told(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    add_cancer(qtbot, inspector, "ovarian", "~60")
    add_cancer(qtbot, inspector, "bowel cancer", "40s")
    add_cancer(qtbot, inspector, "melanoma", "")

    assert [one.fact.age for one in person(session).diagnoses] == [Age.exactly(60, about=True), Age(40, 49), None]


def test_a_cancer_that_is_not_recognised_is_not_recorded(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    add_cancer(qtbot, inspector, "zzz", "40")

    assert person(session).diagnoses == ()
    assert inspector.page("cancers").cancers.form.isVisible()


def test_correcting_a_cancer_replaces_it_and_removing_takes_it_back(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    add_cancer(qtbot, inspector, "breast", "42")
    section = inspector.page("cancers").cancers

    section.list.setFocus()
    section.list.select_key(person(session).diagnoses[0].ref)
    qtbot.keyClick(section.list, Qt.Key.Key_Return)
    choose(qtbot, section.form.confirmation, Confirmation.PATHOLOGY)
    qtbot.mouseClick(section.form.save_button, Qt.MouseButton.LeftButton)

    assert [one.fact.confirmation for one in person(session).diagnoses] == [Confirmation.PATHOLOGY]
    assert person(session).diagnoses[0].fact.age == Age.exactly(42)
    section.list.select_key(person(session).diagnoses[0].ref)
    qtbot.keyClick(section.list, Qt.Key.Key_Delete)
    assert person(session).diagnoses == ()
    session.undo_stack.undo()
    assert len(person(session).diagnoses) == 1
    assert session.undo_stack.count() == 3


def test_an_operation_is_recorded_with_its_age(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    inspector.show_tab("cancers")
    section = inspector.page("cancers").surgeries

    qtbot.mouseClick(section.add_button, Qt.MouseButton.LeftButton)
    choose(qtbot, section.form.procedure, Procedure.SALPINGO_OOPHORECTOMY)
    qtbot.keyClicks(section.form.age.line, "40")
    qtbot.keyClick(section.form.age.line, Qt.Key.Key_Return)

    done = person(session).surgeries
    assert [(one.fact.procedure, one.fact.age) for one in done] == [(Procedure.SALPINGO_OOPHORECTOMY, Age.exactly(40))]


def test_a_positive_test_makes_a_carrier_and_names_what_was_negative(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    inspector.show_form("test")
    form = inspector.page("tests").results.form
    qtbot.keyClicks(form.genes.line, "BRCA1, brca2")
    qtbot.mouseClick(form.variants.add_button, Qt.MouseButton.LeftButton)
    row = form.variants.rows[0]
    qtbot.keyClicks(row.gene, "BRCA1")
    qtbot.keyClicks(row.hgvs, "c.5266dup")

    assert form.negative.text() == "Recorded as negative: BRCA2."
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    report = person(session).results[0].fact.report
    assert report.genes == ("BRCA1", "BRCA2")
    assert report.method is TestMethod.SEQUENCING_AND_COPY_NUMBER
    assert [one.reported_class for one in report.variants] == [VariantClass.PATHOGENIC]
    assert session.undo_stack.count() == 1
    assert session.assessment.persons[DAUGHTER].carrier["BRCA1"].probability > 0.999


def test_tab_goes_through_a_report_as_the_eye_reads_it(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.show_form("test")
    form = inspector.page("tests").results.form
    row = form.variants.add(None)
    row.hgvs.setFocus()

    stops = []
    for _ in range(10):
        qtbot.keyClick(inspector.focusWidget(), Qt.Key.Key_Tab)
        stops.append(inspector.focusWidget())

    assert stops[1:] == [
        row.variant_class,
        row.zygosity,
        row.phase,
        row.share,
        form.variants.add_button,
        form.second,
        form.refuted,
        form.save_button,
        form.cancel_button,
    ]


def test_a_test_without_genes_is_not_recorded(qtbot: QtBot, inspector: Inspector, session: Session) -> None:
    inspector.show_form("test")
    form = inspector.page("tests").results.form

    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    assert person(session).results == ()
    assert form.isVisible()


def test_the_rows_are_a_model_without_fault(qtmodeltester: ModelTester) -> None:
    model = RowsModel()
    model.show_rows([Row(key=1, title="Breast cancer", detail="at age 42"), Row(key=2, title="Melanoma", struck=True)])

    qtmodeltester.check(model)


def test_a_cancer_of_which_nobody_knows_stands_beside_the_cancers_and_is_taken_back(
    qtbot: QtBot, inspector: Inspector, session: Session
) -> None:
    unknown = CancerUnknownNoted(person=DAUGHTER, sites=(Site.BREAST,))
    session.propose("Jot", lambda: Step(subject="quick-line", facts=(unknown,), selects=DAUGHTER))
    inspector.show_form("cancer")
    listed = inspector.page("cancers").unsure
    assert listed.isVisible()
    assert listed.model().index(0, 0).data().startswith("Breast cancer? ·")

    listed.select_key(person(session).nobody_knows[0].ref)
    qtbot.keyClick(listed, Qt.Key.Key_Delete)

    assert person(session).nobody_knows == ()
    assert listed.isHidden()
