"""The evidence browser through the real window: open, walk by keys, follow sources, compare, print, return."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from predispo.app.evidence_pages import Address, Topic
from predispo.app.settings import Settings
from predispo.domain.facts import RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.drawing.sheet import Block, Grid, Prose, Ratios
from predispo.evidence.schema import PenetranceRow
from predispo.ui.evidence.browser import EvidenceBrowser
from predispo.ui.language import Language
from predispo.ui.main_window import MainWindow
from predispo.ui.risk.risk_view import RiskView
from predispo.ui.session import Session
from predispo.ui.widgets.chart_view import ChartView
from predispo.ui.widgets.choice_box import ChoiceBox
from tests.builders import trio
from tests.ui.conftest import WAIT, open_family

BRCA1 = Address(Topic.GENE, "BRCA1")


@pytest.fixture
def browser(qtbot: QtBot, window: MainWindow) -> EvidenceBrowser:
    window.commands.evidence.trigger()
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    return window.evidence


def blocks(browser: EvidenceBrowser) -> tuple[Block, ...]:
    assert browser.sheet is not None
    return browser.sheet.blocks


def said(browser: EvidenceBrowser) -> str:
    return "\n".join(label.text() for label in browser.view.findChildren(QLabel) if not label.isHidden())


def told(browser: EvidenceBrowser) -> str:
    return "\n".join(label.text() for label in browser.detail.findChildren(QLabel) if not label.isHidden())


def test_the_law_of_a_country_is_a_page_with_every_act_and_its_state(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.contents.topic.set_value(Topic.LAW)
    browser.contents.refresh()
    countries = {row.title for row in browser.contents.list.rows.rows}
    browser.show_page(Address(Topic.LAW, "DE"))

    assert {"Germany", "Sweden", "Poland", "Europe"} <= countries
    assert "GenDG" in said(browser)
    assert "§ 9 (1)" in said(browser)
    assert "The right not to know" in said(browser)
    assert "not verified" in said(browser)


def test_the_evidence_has_the_whole_window_and_gives_it_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    window.commands.evidence.trigger()
    assert window.evidence is not None

    assert window.pages.currentWidget() is window.evidence
    assert not window.inspector_dock.isVisible()
    assert not window.families_dock.isVisible()
    qtbot.keyClick(window.evidence.contents.search, Qt.Key.Key_Escape)

    assert window.pages.currentWidget() is window.canvas
    assert window.inspector_dock.isVisible()
    assert window.families_dock.isVisible()


def test_what_the_window_remembers_of_its_panels_is_not_what_the_evidence_hid(
    window: MainWindow, browser: EvidenceBrowser
) -> None:
    window.remember()

    assert window.families_dock.isVisible()


def test_the_page_of_a_gene_names_it_draws_its_curves_and_lists_its_figures(browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)

    assert "HGNC:1100" in said(browser)
    assert "NM_007294.4" in said(browser)
    assert "autosomal dominant" in said(browser)
    charts = browser.view.findChildren(ChartView)
    assert any("Kuchenbaecker 2017 (model): 4% to 30" in one.accessibleDescription() for one in charts)
    first = browser.view.tables[0]
    assert first.accessibleName() == "Breast cancer, women"
    assert first.lines.index(5, 3).data() == "72%"
    assert first.lines.index(5, 4).data() == "65–79%"


def test_what_nobody_verified_is_said_by_sign_and_word(browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)

    rows = {
        line.cells[-2]
        for block in blocks(browser) if isinstance(block, Grid)
        for line in block.lines
        if isinstance(line.key, PenetranceRow) and line.key.quantity.verified == "no"
    }  # fmt: skip
    assert rows == {"! not verified"}


def test_a_gene_without_figures_says_so(browser: EvidenceBrowser) -> None:
    catalogue = browser.pages.pages.catalogue
    symbol = next(one for one in catalogue.genes() if not catalogue.gene(one).penetrance)

    browser.show_page(Address(Topic.GENE, symbol))

    assert "nothing is computed from it" in said(browser)


def test_a_figure_that_is_selected_tells_its_source_and_what_the_model_does_with_it(
    qtbot: QtBot, browser: EvidenceBrowser
) -> None:
    browser.show_page(BRCA1)
    table = browser.view.tables[0]

    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table.selectRow(5)

    assert "72% to 80" in told(browser)
    assert "doi:10.1001/jama.2017.7112" in told(browser)
    assert "PMID 28632866" in told(browser)
    assert "Prospective, with a curve by age." in told(browser)


def test_enter_follows_a_figure_to_its_source_and_back_again(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)
    table = browser.view.tables[0]
    table.setFocus()
    table.selectRow(0)

    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert browser.address == Address(Topic.REFERENCE, "kuchenbaecker2017")
    assert browser.view.tables[0].lines.index(4, 1).data() == "10.1001/jama.2017.7112"
    qtbot.mouseClick(browser.back_button, Qt.MouseButton.LeftButton)
    assert browser.address == BRCA1
    qtbot.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert browser.address == Address(Topic.REFERENCE, "kuchenbaecker2017")


def test_a_line_is_copied_whole_even_where_it_stands_empty(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)
    table = browser.view.tables[0]
    table.setFocus()
    table.selectRow(1)

    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().startswith("Kuchenbaecker 2017\tprospective cohort")


def test_searching_opens_the_figures_of_a_gene_and_cancer(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.contents.search.setFocus()
    qtbot.keyClicks(browser.contents.search, "mlh1 endometrium")
    qtbot.keyClick(browser.contents.search, Qt.Key.Key_Return)

    assert browser.address == Address(Topic.GENE, "MLH1")
    selected = [table.selected for table in browser.view.tables if table.selected is not None]
    assert [(row.cancer, row.sex) for row in selected if isinstance(row, PenetranceRow)] == [("endometrium", "F")]


def test_searching_for_what_is_not_there_says_so(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    qtbot.keyClicks(browser.contents.search, "zebra")
    browser.contents.refresh()

    assert browser.contents.empty.text() == "Nothing fits “zebra”."
    assert browser.contents.empty.isVisible()


def test_the_search_of_the_window_is_that_of_the_evidence_while_it_is_shown(
    window: MainWindow, browser: EvidenceBrowser
) -> None:
    window.commands.find.trigger()

    assert browser.contents.search.hasFocus()


def test_every_topic_is_listed_and_opens(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.contents.topic.setFocus()
    for topic in list(Topic)[1:]:
        qtbot.keyClick(browser.contents.topic, Qt.Key.Key_Down)
        assert browser.contents.topic.value() is topic
        browser.contents.list.setCurrentIndex(browser.contents.list.rows.index(0, 0))
        qtbot.keyClick(browser.contents.list, Qt.Key.Key_Return)
        assert browser.address is not None
        assert browser.address.topic is topic
        browser.contents.topic.setFocus()


def test_the_page_of_a_cancer_sets_genes_side_by_side_and_counts_by_country(browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.CANCER, "breast"))

    grids = {block.name: block for block in blocks(browser) if isinstance(block, Grid)}
    genes = [line.cells for line in grids["Genes that act on it"].lines]
    assert ("BRCA1", "women", "Kuchenbaecker 2017", "72%", "to 80", "65–79%", "✓ verified") in genes
    assert any(line.cells[0] == "Norway" for line in grids["In the population"].lines)


def test_the_page_of_a_population_warns_and_shows_the_cancer_that_is_chosen(
    qtbot: QtBot, browser: EvidenceBrowser
) -> None:
    browser.show_page(Address(Topic.POPULATION, "PL"))
    assert "Kielce" in said(browser)
    assert "Czechia" in said(browser)
    site = next(box for box in browser.view.findChildren(ChoiceBox) if box.accessibleName() == "Cancer")

    site.setFocus()
    while site.value() != "prostate":
        qtbot.keyClick(site, Qt.Key.Key_Down)
        site = next(box for box in browser.view.findChildren(ChoiceBox) if box.value() == site.value())

    assert "New cases: Prostate cancer" in said(browser)


def test_a_country_without_incidence_offers_others(browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.POPULATION, "GR"))

    assert "choose one of the populations" in said(browser)
    assert "Offered instead" in said(browser)


def test_the_page_of_a_guideline_tells_rules_in_words_with_edition_and_state(browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.GUIDELINE, "INT/umar2004"))

    rules = [line.cells[0] for block in blocks(browser) if isinstance(block, Grid) for line in block.lines]
    assert any("Colorectal cancer before 50" in rule for rule in rules)
    assert "! not verified" in said(browser)
    assert "2004" in said(browser)


def test_two_sources_stand_side_by_side(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.GENE, "MLH1"))
    pages = browser.pages.pages
    question = next(one for one in pages.questions("MLH1") if len(one.curves()) > 1)
    browser.view.select(question.curves()[0][0])

    qtbot.mouseClick(browser.detail.compare_button, Qt.MouseButton.LeftButton)

    assert "Two sources side by side" in said(browser)
    boxes = [box for box in browser.view.findChildren(ChoiceBox) if not box.isHidden()]
    assert [box.accessibleName() for box in boxes] == ["First source", "Second source"]
    table = browser.view.tables[-1]
    assert table.lines.columnCount() == 7
    qtbot.keyClick(browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert browser.question is None
    assert browser.address == Address(Topic.GENE, "MLH1")


def test_what_is_compared_is_marked_in_the_contents(browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)
    question = browser.pages.pages.questions("MLH1")[0]

    browser.compare(question)

    assert browser.contents.list.selected_key() == (Address(Topic.GENE, "MLH1"), None)


def test_ratios_are_drawn_as_a_forest_and_told_to_those_who_hear_it(browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.GENE, "CHEK2"))

    plots = [block for block in blocks(browser) if isinstance(block, Ratios)]
    heard = [chart.accessibleDescription() for chart in browser.view.findChildren(ChartView)]

    assert plots[0].estimates[0].name == "Hu 2021 (model)"
    assert plots[0].estimates[0].told == "OR 2.47 (2.02–3.05)"
    assert any("OR 2.47 (2.02–3.05)" in said for said in heard)


def test_the_ratios_that_the_model_takes_stand_beside_each_other_on_the_page_of_a_cancer(
    browser: EvidenceBrowser,
) -> None:
    browser.show_page(Address(Topic.CANCER, "breast"))

    women, men = [block for block in blocks(browser) if isinstance(block, Ratios)]

    assert [one.name.split()[0] for one in women.estimates] == ["ATM", "BARD1", "CHEK2", "NF1", "PALB2"]
    assert {one.name.split()[0] for one in men.estimates} == {"BRCA1", "BRCA2", "PALB2"}


def test_counts_in_carriers_are_drawn_with_intervals_chosen_and_changed(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session
) -> None:
    browser.show_page(Address(Topic.GENE, "PMS2"))
    table = next(one for one in browser.view.tables if one.accessibleName() == "Counted in carriers")
    counted = next(
        one for one in session.workspace.catalogue.observed("PMS2") if (one.cancer, one.age_from) == ("endometrium", 50)
    )
    assert any("womb cancer" in chart.accessibleName().lower() for chart in browser.view.findChildren(ChartView))

    assert table.select(counted)
    assert "1 in 41 person-years, 50–54" in told(browser)
    assert "2,440 (61.8–13,600)" in told(browser)
    qtbot.mouseClick(browser.detail.edit_button, Qt.MouseButton.LeftButton)
    form = browser.editor
    index = form.rows.entries.index(0, 2)
    assert index.data() == "1"
    form.rows.entries.setData(index, "3")
    form.fields["reason"].set_value("our own carriers")
    form.save_button.click()

    (own,) = [one for one in session.workspace.catalogue.observed("PMS2") if one.override]
    assert (own.cancer, own.age_from, own.cases) == ("endometrium", 50, 3)


@pytest.mark.parametrize("gene", ["CHEK2", "RET", "SDHD", "TP53"])
def test_what_narrows_an_offer_is_said_in_words(browser: EvidenceBrowser, gene: str) -> None:
    browser.show_page(Address(Topic.GENE, gene))

    cells = [
        cell
        for block in blocks(browser)
        if isinstance(block, Grid) and block.name == "Management of carriers"
        for line in block.lines
        for cell in line.cells
    ]

    assert cells
    assert not [cell for cell in cells if "[" in cell or "_" in cell or "True" in cell]


@pytest.fixture
def norwegian(look: None) -> Iterator[None]:
    language = Language()
    language.speak("nb")
    yield
    language.speak("en")


def test_words_of_the_evidence_are_marked_as_english_in_a_norwegian_window(
    norwegian: None, browser: EvidenceBrowser
) -> None:
    browser.show_page(Address(Topic.GENE, "ATM"))

    lines = [line for block in blocks(browser) if isinstance(block, Prose) for line in block.lines]

    assert "[en] står foran ord som er på engelsk, slik de står i kunnskapsgrunnlaget." in lines
    assert "[en] One ratio for all ages; it acts on the hazard of non-carriers." in lines
    table = next(block for block in blocks(browser) if isinstance(block, Grid))
    assert any(cell.startswith("[en] population-based") for line in table.lines for cell in line.cells)


def test_nothing_is_marked_where_the_window_is_english(browser: EvidenceBrowser) -> None:
    browser.show_page(Address(Topic.GENE, "ATM"))

    assert "[en]" not in said(browser)


def test_a_section_is_gone_to_by_name(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)
    browser.section.setFocus()

    qtbot.keyClick(browser.section, Qt.Key.Key_Down)
    qtbot.keyClick(browser.section, Qt.Key.Key_End)

    qtbot.waitUntil(lambda: browser.view.verticalScrollBar().value() > 1000, timeout=WAIT)
    assert browser.section.currentText() == "Sources"


def test_the_last_page_is_remembered(window: MainWindow, browser: EvidenceBrowser, settings: Settings) -> None:
    browser.show_page(Address(Topic.CANCER, "ovary"))

    assert settings.text("evidence_page") == "cancer:ovary"
    browser.leave_button.click()
    browser.address = None
    window.commands.evidence.trigger()
    assert browser.address == Address(Topic.CANCER, "ovary")


def test_a_page_that_is_no_longer_there_opens_the_first_instead(window: MainWindow, settings: Settings) -> None:
    settings.choose("evidence_page", "gene:NOSUCH")

    window.commands.evidence.trigger()

    assert window.evidence is not None
    assert window.evidence.address == BRCA1


def test_whoever_asks_the_session_for_a_page_sees_it(window: MainWindow, session: Session) -> None:
    open_family(session)

    session.request_evidence(Address(Topic.REFERENCE, "li2022"))

    assert window.evidence is not None
    assert window.pages.currentWidget() is window.evidence
    assert window.evidence.address == Address(Topic.REFERENCE, "li2022")


def test_a_page_is_saved_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, tmp_path: Path
) -> None:
    browser.show_page(BRCA1)
    assert browser.sheet is not None

    qtbot.mouseClick(browser.save_button, Qt.MouseButton.LeftButton)
    dialog = browser.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("BRCA1.pdf")
    dialog.close()
    browser.paper.save(browser.sheet, tmp_path / "page.pdf")

    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    text = document[0].get_textpage().get_text_range()
    assert "HGNC:1100" in text
    assert "Kuchenbaecker 2017 (model)" in text
    assert "page.pdf" in window.messages.text


def test_a_page_is_printed_leaf_by_leaf(window: MainWindow, browser: EvidenceBrowser, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert browser.sheet is not None

    browser.paper.print_on(browser.sheet, printer)

    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) > 1
    assert "printer" in window.messages.text


def test_the_command_is_in_the_palette_and_on_the_toolbar(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.commands.trigger()
    qtbot.keyClicks(window.palette_.field, "evidence")
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)

    assert window.evidence is not None
    assert window.pages.currentWidget() is window.evidence
    assert window.commands.evidence in window.toolbar.actions()
    assert window.commands.evidence.shortcut().toString() == "Ctrl+4"


def test_every_part_of_a_page_is_named_to_those_who_hear_it(browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)

    assert all(table.accessibleName() for table in browser.view.tables)
    assert all(one.accessibleName() and one.accessibleDescription() for one in browser.view.findChildren(ChartView))
    index = browser.view.tables[0].lines.index(1, 0)
    assert index.data() == ""
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Source: Kuchenbaecker 2017"


def test_tab_goes_from_table_to_table_and_stands_on_a_line(qtbot: QtBot, browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)
    first, second = browser.view.tables[:2]
    qtbot.waitUntil(second.isVisible, timeout=WAIT)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert first.selected is not None

    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    assert second.selected is not None
    assert first.selected is None


def test_the_models_of_the_tables_are_sound(browser: EvidenceBrowser) -> None:
    browser.show_page(BRCA1)

    for table in browser.view.tables:
        QAbstractItemModelTester(table.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(browser.view.tables) > 5


@pytest.mark.parametrize("address", [BRCA1, Address(Topic.CANCER, "breast"), Address(Topic.POPULATION, "NO")], ids=str)
def test_a_table_is_as_high_as_its_lines(qtbot: QtBot, browser: EvidenceBrowser, address: Address) -> None:
    browser.show_page(address)

    def is_fitted() -> bool:
        return all(
            table.height() >= table.horizontalHeader().height() + table.verticalHeader().length()
            for table in browser.view.tables
        )

    qtbot.waitUntil(is_fitted, timeout=WAIT)
    assert browser.view.tables


def test_the_window_keeps_its_size_while_the_evidence_is_shown_and_after(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    before = window.size()

    window.show_evidence(BRCA1)
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    assert window.size() == before
    window.evidence.leave_button.click()

    assert window.size() == before
    assert window.minimumSizeHint().width() <= before.width()


def test_the_sources_of_a_figure_open_its_page(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    with qtbot.waitSignal(session.assessment_ready, timeout=WAIT):
        open_family(session, *trio(), RoleTaken(person=PersonId("daughter"), role=Role.CONSULTAND))
    session.select(PersonId("daughter"))
    window.inspector.show_tab("risk")
    risk = window.inspector.page("risk")
    assert isinstance(risk, RiskView)
    risk.bars.setFocus()
    qtbot.keyClick(risk.bars, Qt.Key.Key_Down)
    qtbot.keyClick(risk.bars, Qt.Key.Key_Return)
    shown = risk.sources_window
    assert shown is not None

    qtbot.mouseClick(shown.evidence_button, Qt.MouseButton.LeftButton)

    assert not shown.isVisible()
    assert window.evidence is not None
    assert window.pages.currentWidget() is window.evidence
    assert window.evidence.address is not None
    session.jobs.wait()
