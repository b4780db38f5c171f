"""The tour: the main job done once through the real window, its results and pictures left in a folder."""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from predispo.app.assessing import as_json
from predispo.app.demonstration import open_demonstration
from predispo.app.evidence_pages import Address, Topic
from predispo.app.picturing import picture_file
from predispo.app.settings import Settings
from predispo.domain.cancer import Site
from predispo.domain.care import LetterKind
from predispo.domain.facts import LetterIssued
from predispo.domain.ids import PersonId
from predispo.ui.intervals import FULL
from predispo.ui.journey.consultation_page import ConsultationPage
from predispo.ui.journey.foresight_pages import DisclosurePage
from predispo.ui.journey.then_now_page import ThenNowPage
from predispo.ui.main_window import MainWindow
from predispo.ui.program import Program
from predispo.ui.risk.what_if_view import FOUND
from predispo.ui.session import Session

FAMILY, LARGE, RECESSIVE = "D-101", "D-105", "D-107"
ASKED, SUPPOSED_OF, SUPPOSED_GENE = "D-103", PersonId("II3"), "TP53"
"""The family of which why, what if and whom are asked; its consultand's brother has not been tested."""
LANGUAGES = ("en", "nb")
LETTERS = {LetterKind.RESULT_PATHOGENIC: "letter-result", LetterKind.FAMILY_LETTER: "letter-family"}
WIDTH, HEIGHT = 1440, 900
PATIENCE_S = 120
LOOK_MS = 15
# What Qt says of a screen that is not there, and nobody needs to hear.
NOISE = ("This plugin does not support propagateSizeHints()",)


class TourFailed(RuntimeError):
    """The window did not do what it should."""


def take_tour(app: QApplication, folder: Path) -> int:
    """Do the main job in a clinic of its own and leave drawing, risks, letters and pictures in a folder; exit code."""
    qInstallMessageHandler(_say)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.json")
        for name, value in (
            ("theme", "light"),
            ("motion", "none"),
            ("intended_use_accepted", "tour"),
            ("file_folder", place),
        ):
            settings.choose(name, value)
        program = Program(app, settings)
        program.show_demonstration(open_demonstration(settings, Path(place) / "clinic"))
        try:
            _Tour(program, folder).walk()
        finally:
            program.end()
    return 0


def _say(_: object, __: object, text: str | None) -> None:
    """Pass on what Qt says, but for the noise."""
    if text not in NOISE:
        print(text, file=sys.stderr)


JOTTED = "2 daughters 19 22 well; mother's brother prostate ~61 BRCA1+; father's sister breat 50"


class _Tour:
    """Walks through the window as a counsellor would, waiting for what it shows."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._problems: list[Exception] = []
        self._window.resize(WIDTH, HEIGHT)
        self._session.problem_happened.connect(self._problems.append)

    @property
    def _window(self) -> MainWindow:
        assert self._program.window is not None
        return self._program.window

    @property
    def _session(self) -> Session:
        assert self._program.session is not None
        return self._program.session

    def walk(self) -> None:
        """The whole way."""
        self._open_family(FAMILY)
        self._picture("01-family")
        self._read_risk("window")
        self._add_sister_with_cancer()
        self._read_risk("03-risk")
        family = self._session.family
        assert family is not None
        assert family.consultand is not None
        number = 4
        for kind in LETTERS:
            for language in LANGUAGES:
                self._issue_letter(family.consultand, kind, language, f"{number:02d}-{LETTERS[kind]}-{language}")
                number += 1
        self._leave_files()
        self._look_back("08-as-known-on")
        self._look_in_the_dark("09-dark")
        self._look_in_norwegian("10-norsk")
        self._open_family(LARGE)
        self._look_from_afar("11-large-family")
        self._open_family(FAMILY)
        self._window.commands.preferences.trigger()
        self._picture("12-preferences")
        self._window.commands.export_family.trigger()
        self._window.family_export.choose("canrisk")
        self._picture("13-export")
        self._open_family(FAMILY)
        self._jot_down("14-quick-line")
        self._look_at_the_way("25-plan", "26-journey")
        self._follow_the_journey()
        self._open_family(ASKED)
        self._ask_of_the_figures()
        self._browse()

    def _open_family(self, number: str) -> None:
        families = self._window.families
        families.search.setText(number)
        families.refresh()
        families.list.activated.emit(families.model.index(0))
        self._await_figures()
        families.search.clear()
        families.refresh()

    def _add_sister_with_cancer(self) -> None:
        window = self._window
        window.canvas.commands.add_sister.trigger()
        self._session.request_form("details")
        page = window.inspector.page("person")
        page.details.birth.line.setText("1985")
        page.commit_pending()
        window.canvas.commands.note_cancer.trigger()
        form = window.inspector.page("cancers").cancers.form
        form.site.set_site(Site.BREAST)
        form.age.line.setText("38")
        form.save_button.click()
        family, sister = self._session.family, self._session.selected
        if family is None or sister is None or not family.person(sister).cancers or family.consultand == sister:
            raise TourFailed("The sister with her cancer was not written down.")
        self._await_figures()
        self._picture("02-sister-added")

    def _jot_down(self, name: str) -> None:
        window = self._window
        window.canvas.commands.jot.trigger()
        window.quick_line.line.put(JOTTED)
        window.quick_line.try_now()
        self._picture(name)
        window.quick_line.line.put("")
        window.quick_line.try_now()

    def _read_risk(self, name: str) -> None:
        self._session.select(self._session.family.consultand if self._session.family else None)
        self._session.request_form("risk")
        self._await_figures()
        self._picture(name)

    def _look_at_the_way(self, plan: str, journey: str) -> None:
        for tab, name in (("plan", plan), ("journey", journey)):
            self._window.inspector.show_tab(tab)
            self._picture(name)

    def _follow_the_journey(self) -> None:
        """Relatives at risk, then and now, a visit with what the patient sees, and what a message would disclose."""
        window, session = self._window, self._session
        pages = window.journey_pages
        commands = window.commands.journey
        commands["cascade"].trigger()
        self._picture("30-relatives")
        commands["then_now"].trigger()
        looked = pages.page("then_now")
        assert isinstance(looked, ThenNowPage)
        assert session.casework is not None
        looked.first.choose(session.casework.first_day)
        self._until(lambda: looked.shown is not None and not looked.working.isVisible(), "the two days")
        self._picture("31-then-and-now")
        commands["consultation"].trigger()
        visit = pages.page("consultation")
        assert isinstance(visit, ConsultationPage)
        visit.pedigree.setChecked(True)
        for _, show, _told in visit.offered[:2]:
            show.setChecked(True)
        visit.show_button.click()
        self._picture("32-consultation")
        assert visit.patient is not None
        self._picture("33-patient", visit.patient)
        visit.hide_button.click()
        visit.patient.close()
        commands["disclosure"].trigger()
        ahead = pages.page("disclosure")
        assert isinstance(ahead, DisclosurePage)
        self._until(lambda: ahead.shown is not None, "what would be disclosed")
        self._picture("34-disclosure")
        ahead.back.click()

    def _ask_of_the_figures(self) -> None:
        """The figures with their intervals, the sources of one, and the three questions."""
        session, window = self._session, self._window
        session.request_form("risk")
        page = window.inspector.page("risk")
        self._until(lambda: session.assessment is not None and session.assessment.draws >= FULL, "the intervals")
        self._picture("15-risk-bars")
        page.bars.sources_requested.emit(SUPPOSED_GENE)
        self._picture("16-risk-sources", page.sources_window)
        page.sources_window.close()
        page.verticalScrollBar().setValue(page.remaining_heading.y() + page.figures.y())
        self._picture("17-risk-curves")
        page.verticalScrollBar().setValue(0)
        questions, reasoning = page.questions, session.reasoning
        questions.buttons["why"].click()
        self._until(lambda: reasoning.explanation is not None, "the reasons")
        self._picture("18-why")
        questions.buttons["what_if"].click()
        questions.what_if.person.set_value(SUPPOSED_OF)
        questions.what_if.gene.set_value(SUPPOSED_GENE)
        questions.what_if.result.set_value(FOUND)
        questions.what_if.add.click()
        self._until(lambda: reasoning.supposed is not None, "the supposition")
        self._picture("19-what-if")
        reasoning.suppose(())
        questions.buttons["whom"].click()
        self._until(lambda: bool(questions.whom.list.rows.rows), "whom to test")
        self._picture("20-whom")
        questions.buttons["whom"].click()

    def _issue_letter(self, person: PersonId, kind: LetterKind, language: str, name: str) -> None:
        self._session.select(person)
        self._session.request_form("letters")
        page = self._window.inspector.page("letters")
        page.kind.set_value(kind)
        page.language.set_value(language)
        page.ask()

        def is_drafted() -> bool:
            return page.draft is not None and (page.draft.kind, page.draft.language) == (kind.value, language)

        self._until(is_drafted, f"the letter {kind.value} in {language}")
        self._picture(name)
        if not page.issue_button.isEnabled():
            raise TourFailed(f"The letter {kind.value} in {language} could not be issued.")
        page.issue_button.click()
        asked = page.findChild(QDialog, "confirm_issue")
        if not isinstance(asked, QMessageBox):
            raise TourFailed("Issuing a letter did not ask once more.")
        next(one for one in asked.buttons() if asked.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole).click()
        self._await_figures()

    def _leave_files(self) -> None:
        session, window = self._session, self._window
        family, casework = session.family, session.casework
        assert family is not None
        assert casework is not None
        assert session.assessment is not None
        drawn = window.exporting.picture(family)
        for suffix in (".svg", ".pdf"):
            (self._folder / f"pedigree{suffix}").write_bytes(picture_file(drawn, suffix=suffix, language="en"))
        other = window.exporting.picture(session.workspace.family_numbered(RECESSIVE).family)
        (self._folder / f"pedigree-{RECESSIVE}.png").write_bytes(picture_file(other, suffix=".png", language="en"))
        risk = json.dumps(as_json(session.assessment), indent=1, ensure_ascii=False)
        (self._folder / "risk.json").write_text(risk, encoding="utf-8")
        for recorded in family.facts:
            fact = recorded.fact
            if isinstance(fact, LetterIssued) and recorded.author == session.workspace.author:
                name = f"{LETTERS[LetterKind(fact.kind)]}-{fact.language}.pdf"
                (self._folder / name).write_bytes(casework.document(fact.document).content)

    def _look_back(self, name: str) -> None:
        session = self._session
        assert session.casework is not None
        days = sorted({entry.recorded_at.date() for entry in session.casework.entries})
        session.request_form("details")
        session.look_back(days[len(days) // 3])
        self._await_figures()
        self._picture(name)
        session.look_back(None)
        self._await_figures()

    def _look_in_the_dark(self, name: str) -> None:
        self._session.request_form("risk")
        self._program.switch_theme()
        self._await_figures()
        self._picture(name)
        self._program.switch_theme()

    def _look_in_norwegian(self, name: str) -> None:
        self._program.choose_language("nb")
        self._window.resize(WIDTH, HEIGHT)
        self._session.problem_happened.connect(self._problems.append)
        self._session.request_form("risk")
        self._await_figures()
        self._picture(name)
        self._program.choose_language("en")
        self._window.resize(WIDTH, HEIGHT)
        self._session.problem_happened.connect(self._problems.append)

    def _look_from_afar(self, name: str) -> None:
        panels = (self._window.commands.families, self._window.commands.inspector)
        for panel in panels:
            panel.setChecked(False)
        _rest(LOOK_MS)
        self._window.canvas.zoom_to_fit()
        self._picture(name)
        for panel in panels:
            panel.setChecked(True)

    def _browse(self) -> None:
        """The evidence: a figure of a gene, two sources side by side, a population, and the page on paper."""
        self._session.request_evidence(Address(Topic.GENE, "BRCA1"))
        browser = self._window.evidence
        if browser is None or browser.sheet is None:
            raise TourFailed("The evidence did not open.")
        _rest(250)
        pages = browser.pages.pages
        question = next(one for one in pages.questions("BRCA1") if (one.cancer, one.sex) == ("breast", "F"))
        browser.view.select(question.curves()[0][-1])
        browser.view.show_section(0)
        self._picture("21-evidence")
        self._program.switch_theme()
        self._picture("22-evidence-dark")
        self._program.switch_theme()
        compared = next(one for one in pages.questions("MLH1") if (one.cancer, one.sex) == ("colorectum", "F"))
        browser.compare(compared)
        browser.view.show_section(2)
        self._picture("23-comparison")
        browser.show_page(Address(Topic.POPULATION, "NO"))
        self._picture("24-population")
        browser.leave_button.click()

    # -- waiting and looking --

    def _await_figures(self) -> None:
        session = self._session
        self._until(
            lambda: session.assessment is not None and not self._window.canvas.shows_stale_figures, "the assessment"
        )

    def _until(self, happened: Callable[[], bool], what: str) -> None:
        for _ in range(PATIENCE_S * 1000 // LOOK_MS):
            if self._problems:
                raise TourFailed(f"{what} failed") from self._problems[0]
            if happened():
                return
            _rest(LOOK_MS)
        raise TourFailed(f"{what} did not come")

    def _picture(self, name: str, of: QWidget | None = None) -> None:
        _rest(250)
        (of or self._window).grab().save(str(self._folder / f"{name}.png"))


def _rest(milliseconds: int) -> None:
    """Let the window work for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
