"""What a clinic adds to the evidence, through the real window: new genes, rows, rates, offers, and what is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from predispo.app.evidence_editing import overrides
from predispo.app.evidence_forms import FIELDS, ROWS, Asked, Form, Kind, Rows
from predispo.app.evidence_pages import Address, Topic
from predispo.app.settings import Settings
from predispo.domain.clinic import OverrideState
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import AlleleFrequency
from predispo.ui.evidence.additions import additions
from predispo.ui.evidence.browser import EvidenceBrowser
from predispo.ui.evidence.entry_table import EntryModel
from predispo.ui.evidence.evidence_form import EvidenceForm
from predispo.ui.evidence.form_words import label
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.text_area import TextArea
from tests.ui.conftest import WAIT

PALB2 = Address(Topic.GENE, "PALB2")
NORWAY = Address(Topic.POPULATION, "NO")
PLAN = Address(Topic.GUIDELINE, "NO/hdir_bryst2021")


@pytest.fixture
def browser(qtbot: QtBot, window: MainWindow) -> EvidenceBrowser:
    window.show_evidence(PALB2)
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    return window.evidence


def begin(browser: EvidenceBrowser, address: Address, form: Form) -> EvidenceForm:
    """Open a form from the menu of a page, as by a click or by the keyboard."""
    assert browser.show_page(address)
    browser.add_menu.aboutToShow.emit()
    names = {action.text(): action for action in browser.add_menu.actions() if action.text()}
    found = next(
        one for group in additions(address, browser.pages.pages.catalogue) for one in group if one.form is form
    )
    names[found.text].trigger()
    assert browser.middle.currentWidget() is browser.editor
    return browser.editor


def fill(form: EvidenceForm, **values: object) -> None:
    """Type texts, and choose where there is a choice."""
    for name, value in values.items():
        line = form.fields[name].line
        if isinstance(line, ChoiceBox):
            assert value in [line._values[place] for place in range(line.count())]
            line.set_value(value)
            line.chosen.emit(value)
        elif isinstance(line, TextArea):
            line.setPlainText(str(value))
        elif isinstance(line, QLineEdit):
            line.setText(str(value))
        else:
            line.setChecked(bool(value))


def type_rows(form: EvidenceForm, *rows: tuple[str, ...]) -> None:
    for number, row in enumerate(rows):
        if number >= form.rows.entries.rowCount():
            form.rows.add_row()
        for column, text in enumerate(row):
            form.rows.entries.setData(form.rows.entries.index(number, column), text)


def troubles(form: EvidenceForm) -> dict[str, str]:
    return {name: field.trouble.text() for name, field in form.fields.items() if field.trouble.text()}


def risk(form: EvidenceForm) -> None:
    fill(form, cancer="melanoma", sex="F", source="yang2020palb2", reason="our own cohort")


def test_a_new_curve_is_typed_row_by_row_and_taken_by_the_model(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, session: Session
) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)
    risk(form)
    fill(form, taken=True)
    type_rows(form, ("", "40", "1", "0.5", "2"), ("", "60", "3.5", "", ""), ("", "80", "6", "4", "9"))
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    rows = session.workspace.catalogue.chosen_rows("PALB2", "melanoma", "F")
    assert [(row.age_to, row.value, row.quantity.low) for row in rows] == [(40, 1, 0.5), (60, 3.5, None), (80, 6, 4)]
    assert all(row.quantity.override and row.quantity.verified is Verified.NO for row in rows)
    assert browser.middle.currentWidget() is browser.view
    assert session.undo_stack.undoText() == "Add figures"
    window.commands.undo.trigger()
    assert session.workspace.catalogue.chosen_rows("PALB2", "melanoma", "F") == ()
    assert not overrides(session.workspace)


def test_figures_that_the_model_does_not_take_are_shown_only(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)
    risk(form)
    fill(form, measure="RR")
    type_rows(form, ("18", "79", "1.6", "1.1", "2.3"))
    form.save_button.click()

    (row,) = (one for one in session.workspace.catalogue.gene("PALB2").penetrance if one.quantity.override)
    assert (row.measure, row.age_from, row.age_to, row.quantity.unit) == ("RR", 18, 79, "ratio")
    assert session.workspace.catalogue.chosen_rows("PALB2", "melanoma", "F") == ()


@pytest.mark.parametrize(
    ("rows", "row", "column", "says"),
    [
        ([("", "40", "lots", "", "")], 0, "value", "not a number"),
        ([("", "40.5", "1", "", "")], 0, "age_to", "not a whole number"),
        ([("", "40", "5", "6", "7")], 0, "value", "outside of its own interval"),
        ([("", "40", "5", "4", "")], 0, "high", "both ends"),
        ([("", "40", "5", "", ""), ("", "60", "4", "", "")], 1, "value", "fall with age"),
        ([("", "40", "5", "", ""), ("", "40", "6", "", "")], 1, "age_to", "already answers"),
        ([("", "40", "120", "", "")], 0, "value", "below 100"),
        ([("", "", "5", "", "")], 0, "value", "needs an age"),
        ([("", "40", "0", "", "")], 0, "value", "censored"),
        ([("50", "40", "5", "", "")], 0, "age_to", "backwards"),
    ],
    ids=range(10),
)
def test_what_is_wrong_is_said_at_its_cell_while_it_is_typed(
    browser: EvidenceBrowser,
    session: Session,
    rows: list[tuple[str, ...]],
    row: int,
    column: str,
    says: str,
) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)
    risk(form)
    type_rows(form, *rows)

    form.check()

    assert says in form.rows.entries.troubles[row, column]
    assert f"Row {row + 1}, {label(column)}: " in form.row_trouble.text()
    form.save_button.click()
    assert not overrides(session.workspace)


def test_an_empty_form_complains_of_nothing_until_it_is_to_be_taken(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)

    form.check()
    assert not troubles(form)
    assert not form.row_trouble.isVisible()
    form.save_button.click()

    assert {"cancer", "sex", "source", "reason"} <= set(troubles(form))
    assert "At least one row" in form.row_trouble.text()
    assert form.fields["cancer"].line.hasFocus()
    assert not overrides(session.workspace)


def test_a_table_of_a_spreadsheet_is_pasted(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)
    QGuiApplication.clipboard().setText("\t40\t1\t0.5\t2\n\t80\t6\t4\t9\n")

    form.rows.setFocus()
    qtbot.keyClick(form.rows, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    entries = form.rows.entries
    assert entries.rowCount() == 2
    assert [entries.values(1)[name] for name in ("age_from", "age_to", "value", "low", "high")] == [None, 80, 6, 4, 9]


def test_rows_are_typed_and_walked_by_the_keyboard_alone(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    form = begin(browser, PALB2, Form.PENETRANCE)
    form.rows.setFocus()
    qtbot.keyClick(form.rows, Qt.Key.Key_Right)
    qtbot.keyClicks(form.rows, "4")
    cell = form.rows.findChild(QLineEdit)
    assert cell is not None
    qtbot.keyClicks(cell, "0")
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.rows.entries.text(0, "age_to") == "40", timeout=WAIT)

    qtbot.keyClick(form.rows, Qt.Key.Key_Return)
    assert form.rows.entries.rowCount() == 2
    assert form.rows.currentIndex().row() == 1
    qtbot.keyClick(form.rows, Qt.Key.Key_Up)
    qtbot.keyClick(form.rows, Qt.Key.Key_Delete)
    assert form.rows.entries.text(0, "age_to") == ""
    qtbot.keyClick(form.rows, Qt.Key.Key_Escape)
    assert browser.middle.currentWidget() is browser.view


def test_the_model_of_rows_is_sound(qtmodeltester: ModelTester) -> None:
    model = EntryModel({"value": "Figure"})
    model.begin(Rows(columns=(Asked(name="value", kind=Kind.NUMBER),), after="x"), ({"value": 1.5}, {"value": None}))
    qtmodeltester.check(model)
    model.complain({(0, "value"): "wrong"})

    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "! 1.5"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "1, Figure: 1.5. wrong"


def test_a_gene_is_added_then_takes_its_figures(window: MainWindow, browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.GENE)
    fill(form, symbol="GENE9", hgnc_id="HGNC:0", chromosome="1", transcript="NM_000000.1", inheritance="AD")
    fill(form, syndrome="A syndrome", reason="seen in our families")
    form.save_button.click()
    gene = Address(Topic.GENE, "GENE9")
    assert browser.address == gene
    assert "GENE9" in [row.title for row in browser.contents.list.rows.rows]

    form = begin(browser, gene, Form.ALLELE_FREQUENCY)
    fill(form, value="0.0001", source="bws", preferred=True, reason="our own count")
    form.save_button.click()
    form = begin(browser, gene, Form.PENETRANCE)
    fill(form, cancer="breast", sex="F", source="bws", measure="RR", taken=True, reason="our own cohort")
    type_rows(form, ("", "", "3", "2", "4"))
    form.save_button.click()

    assert "GENE9" in session.workspace.catalogue.supported(["breast"])
    (frequency,) = session.workspace.catalogue.gene("GENE9").allele_frequencies
    assert isinstance(frequency, AlleleFrequency)
    assert frequency.quantity.override
    for _ in range(3):
        window.commands.undo.trigger()
    assert "GENE9" not in session.workspace.catalogue.genes()


@pytest.mark.parametrize(
    ("form", "values", "field"),
    [
        (
            Form.GENE,
            {"symbol": "BRCA1", "hgnc_id": "HGNC:1100", "chromosome": "17", "transcript": "NM_007294.4"}
            | {"inheritance": "AD", "syndrome": "x"},
            "symbol",
        ),
        (Form.POPULATION, {"iso2": "SE", "name": "Sweden", "coverage": "national"}, "iso2"),
        (Form.REFERENCE, {"key": "bws", "authors": "A", "title": "T"}, "key"),
    ],
    ids=lambda one: one.value if isinstance(one, Form) else "",
)
def test_what_is_there_already_is_not_added_again(
    browser: EvidenceBrowser, session: Session, form: Form, values: dict[str, object], field: str
) -> None:
    shown = begin(browser, PALB2, form)
    fill(shown, **values, reason="ours")

    shown.save_button.click()

    assert "in the evidence already" in shown.fields[field].trouble.text()
    assert not overrides(session.workspace)


def test_a_population_is_added_and_its_deaths(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.POPULATION)
    fill(form, iso2="NO-VEST", name="Western Norway", coverage="regional", proxies="NO, SE", reason="our region")
    fill(form, warnings="Counts of our own.\nFew people.")
    form.save_button.click()
    west = Address(Topic.POPULATION, "NO-VEST")
    assert browser.address == west
    population = session.workspace.catalogue.population("NO-VEST")
    assert (population.proxies, population.warnings) == (("NO", "SE"), ("Counts of our own.", "Few people."))

    form = begin(browser, west, Form.MORTALITY)
    fill(form, period="2024", source="wpp2022", reason="the bureau's own")
    type_rows(form, *((str(100 + age), str(200 + age)) for age in range(22)))
    form.save_button.click()

    own = session.workspace.catalogue.population("NO-VEST")
    assert own.mortality("M").annual()[0] == pytest.approx(200e-5)
    assert own.mortality("F").annual()[100] == pytest.approx(121e-5)


def test_death_rates_begin_with_those_in_force_and_are_marked_once_they_are_the_clinic_s(
    window: MainWindow, browser: EvidenceBrowser, session: Session
) -> None:
    form = begin(browser, NORWAY, Form.MORTALITY)
    assert form.fields["period"].text() == "2020-2025"
    published = session.workspace.catalogue.population("NO").mortality("F")
    assert form.rows.entries.values(0)["F"] == pytest.approx(float(published.rates[0]) * 1e5)
    assert not form.add_button.isVisible()

    type_rows(form, ("150", "200"))
    fill(form, reason="the bureau's own")
    form.save_button.click()

    own = session.workspace.catalogue.population("NO").mortality("F")
    assert own.rates[0] == pytest.approx(150e-5)
    assert own.overrides
    window.commands.undo.trigger()
    assert not session.workspace.catalogue.population("NO").mortality("F").overrides


def test_a_missing_death_rate_is_named_by_its_age(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, NORWAY, Form.MORTALITY)
    form.rows.entries.setData(form.rows.entries.index(2, 1), "")
    form.rows.entries.setData(form.rows.entries.index(3, 0), "many")

    form.check()

    assert "Row 5, Deaths in 100,000 men: This is needed." in form.row_trouble.text()
    assert "Row 10, Deaths in 100,000 women: This is not a number." in form.row_trouble.text()


def test_a_guideline_is_added_then_takes_an_offer_and_a_criterion(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.GUIDELINE)
    fill(form, country="NO-OWN", title="Our plan", edition="2026", source="hdir_bryst2021", reason="there is none")
    form.save_button.click()
    plan = Address(Topic.GUIDELINE, "NO-OWN/hdir_bryst2021")
    assert browser.address == plan

    form = begin(browser, plan, Form.ACTION)
    assert form.fields["id"].text() == "own1"
    fill(form, genes="PALB2, NOSUCH1", sex="F", organ="breast", kind="surveillance", modality="MRI")
    fill(form, start_age="30", interval_months="12", strength="offer", reason="our plan")
    form.check()
    assert "NOSUCH1" in form.fields["genes"].trouble.text()
    fill(form, genes="PALB2")
    form.save_button.click()
    form = begin(browser, plan, Form.CRITERION)
    fill(form, id="own_c", kind="testing", edition="2026", valid_from="2026-01-01", reason="our plan")
    type_rows(
        form, ("Breast cancer before 50", "Brystkreft før 50 år", 'persons = "self", cancer = "breast", age_lt = 50')
    )
    form.save_button.click()

    (guide,) = (one for one in session.workspace.catalogue.guidelines if one.country == "NO-OWN")
    (action,), (criterion,) = guide.actions, guide.criteria
    assert (action.genes, action.start_age, action.interval_months) == (("PALB2",), 30, 12)
    assert criterion.clauses[0].needs is not None
    assert criterion.clauses[0].text["nb"] == "Brystkreft før 50 år"
    assert action.override
    assert criterion.override


def test_a_clause_that_asks_nonsense_is_refused(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PLAN, Form.CRITERION)
    fill(form, id="own_c", kind="testing", edition="2026", valid_from="2026-01-01", reason="our plan")
    type_rows(form, ("x", "x", "persons = self"))
    form.check()
    assert "not written as" in form.rows.entries.troubles[0, "needs"]

    type_rows(form, ("x", "x", 'persons = "self", cancer = "toe"'))
    form.save_button.click()

    assert "toe" in form.trouble.text()
    assert not overrides(session.workspace)


@pytest.mark.parametrize("form", [Form.CARRIER_FREQUENCY, Form.DE_NOVO])
def test_how_many_are_carriers_and_how_many_variants_are_new_can_be_changed_and_added(
    window: MainWindow, browser: EvidenceBrowser, session: Session, form: Form
) -> None:
    def now(symbol: str) -> float | None:
        gene = session.workspace.catalogue.gene(symbol)
        found = gene.carrier_frequency if form is Form.CARRIER_FREQUENCY else gene.de_novo
        return None if found is None else found.value

    genes = session.workspace.catalogue.genes()
    has, lacks = (next(one for one in genes if (now(one) is None) is missing) for missing in (False, True))
    shown = begin(browser, Address(Topic.GENE, has), form)
    assert shown.fields["value"].text()
    fill(shown, value="0.25", low="", high="", reason="our own count")
    shown.save_button.click()
    assert now(has) == 0.25
    shown = begin(browser, Address(Topic.GENE, lacks), form)
    assert shown.fields["value"].text() == ""
    fill(shown, value="2", source="bws", reason="our own count")
    shown.check()
    assert "between 0 and 1" in shown.fields["value"].trouble.text()
    fill(shown, value="0.125")
    shown.save_button.click()
    assert now(lacks) == 0.125

    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert now(lacks) is None
    assert now(has) != 0.25


def test_counts_in_carriers_are_added(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, PALB2, Form.OBSERVED_RATE)
    fill(form, cancer="breast", sex="F", source="yang2020palb2", reason="our register")
    type_rows(form, ("40", "44", "600", "500"), ("45", "49", "8", "400"))
    form.check()
    assert "no rate" in form.trouble.text() + form.row_trouble.text()
    type_rows(form, ("40", "44", "6", "500"))
    form.save_button.click()

    assert [(one.age_from, one.cases) for one in session.workspace.catalogue.observed("PALB2")] == [(40, 6), (45, 8)]


def test_a_source_is_written_anew(browser: EvidenceBrowser, session: Session) -> None:
    form = begin(browser, Address(Topic.REFERENCE, "yang2020palb2"), Form.REFERENCE)
    assert "Yang" in form.fields["authors"].text()
    fill(form, title="Another title", reason="misprint")
    form.save_button.click()

    assert session.workspace.catalogue.reference("yang2020palb2").title == "Another title"


def test_with_four_eyes_a_new_gene_waits_and_is_in_the_list_of_the_clinic_s_own(
    browser: EvidenceBrowser, session: Session, settings: Settings
) -> None:
    browser.show_own()
    browser.own.four_eyes.click()
    form = begin(browser, PALB2, Form.GENE)
    assert "waits until another author" in form.note.text()
    fill(form, symbol="GENE9", hgnc_id="HGNC:0", chromosome="1", transcript="NM_000000.1", inheritance="AD")
    fill(form, syndrome="A syndrome", reason="seen in our families")
    form.save_button.click()

    assert browser.middle.currentWidget() is browser.own
    assert "waits for approval" in browser.own.list.rows.rows[0].detail
    assert "GENE9" not in session.workspace.catalogue.genes()
    settings.choose("author", "Second")
    browser.own.refresh()
    browser.own.approve_button.click()

    (one,) = overrides(session.workspace)
    assert one.override.state is OverrideState.ACTING
    assert "GENE9" in session.workspace.catalogue.genes()


def test_a_form_is_left_by_escape_and_taken_by_ctrl_enter(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session
) -> None:
    form = begin(browser, PALB2, Form.REFERENCE)
    fill(form, key="ours2026", authors="Us A", title="Our cohort", reason="x")
    qtbot.keyClick(form.fields["key"].line, Qt.Key.Key_Escape)
    assert browser.middle.currentWidget() is browser.view
    assert not overrides(session.workspace)

    form = begin(browser, PALB2, Form.REFERENCE)
    assert form.fields["key"].text() == ""
    fill(form, key="ours2026", authors="Us A", title="Our cohort", reason="x")
    qtbot.keyClick(form.fields["key"].line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert browser.address == Address(Topic.REFERENCE, "ours2026")


@pytest.mark.parametrize("form", [one for one in Form if one is not Form.FIGURE])
def test_every_field_and_column_has_a_name_that_is_heard(browser: EvidenceBrowser, form: Form) -> None:
    browser.editor.open_new(form, {Form.MORTALITY: "populations/NO.toml"}.get(form, "genes/PALB2.toml"), "x")

    fields = browser.editor.fields
    assert {one.name for one in FIELDS[form]} <= set(fields)
    assert all(field.line.accessibleName() for field in fields.values())
    assert all(label(one.name) for one in (ROWS[form].columns if form in ROWS else ()))
