"""The statistics of the clinic: counted here, shown as bars and tables, saved as a table or printed."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from predispo.app.statistics import (
    GeneCount,
    Reach,
    Statistics,
    clinic_statistics,
    guarded,
    shown,
    statistics_csv,
)
from predispo.app.ticket import Ticket
from predispo.drawing.bars import Bar
from predispo.drawing.sheet import Bars, Block, Grid, Heading, Line, Prose, Sheet
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases, load
from predispo.ui.evidence.sheet_view import SheetView
from predispo.ui.icons import icon
from predispo.ui.naming import capitalised
from predispo.ui.paper import Paper
from predispo.ui.session import Session
from predispo.ui.transfer.writing import write_file
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works

translate = QCoreApplication.translate
COUNTING = "clinic-statistics"
YEARS_BACK = 10


class StatisticsPage(QWidget):
    """Counts the clinic's families beside the window, and shows what was counted."""

    saved = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setMinimumSize(1, 1)
        self._session = session
        self.words = load(session.workspace.settings.text("language"))
        self.found: Statistics | None = None
        self.paper = Paper(session, self)
        self.leave = QPushButton(self.tr("Back to the family"))
        self.period = ChoiceBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.hide_small = CheckBox(self.tr("Hide counts below five"))
        self.hide_small.setToolTip(self.tr("A small number in a small clinic may name somebody"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(180)
        self.progress.setAccessibleName(self.tr("Families counted"))
        self.stop = QPushButton(self.tr("Stop"))
        self.save_table = QPushButton(icon("export"), self.tr("Save table …"))
        self.save = QPushButton(icon("export"), self.tr("Save PDF …"))
        self.print = QPushButton(icon("print"), self.tr("Print …"))
        self.view = SheetView()
        self._lay_out()
        self.hide_small.setChecked(bool(session.workspace.settings.get("small_counts_hidden")))
        self.leave.clicked.connect(self.closed)
        self.period.chosen.connect(lambda _: self.count())
        self.hide_small.toggled.connect(self._keep)
        self.stop.clicked.connect(lambda: session.jobs.cancel(COUNTING))
        self.save_table.clicked.connect(self._ask)
        self.save.clicked.connect(lambda: self.paper.choose_file(self.sheet()))
        self.print.clicked.connect(lambda: self.paper.choose_printer(self.sheet()))
        session.jobs.progressed.connect(self._step)
        session.jobs.ended.connect(lambda kind: self._show_running(False) if kind == COUNTING else None)
        self._show_running(False)

    def _lay_out(self) -> None:
        parts = (self.leave, self.period, self.hide_small, self.stop, self.save_table, self.save, self.print)
        for part in parts:
            always_works(part)
        self.period.setMinimumWidth(170)
        head = QFrame()
        head.setObjectName("panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addSpacing(8)
        row.addWidget(QLabel(self.tr("Period")))
        row.addWidget(self.period)
        row.addWidget(self.hide_small)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        row.addStretch(1)
        for part in (self.save_table, self.save, self.print):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)

    def show_afresh(self) -> None:
        """Count anew."""
        year = self._session.workspace.today.year
        chosen = self.period.value()
        years = [(one, str(one)) for one in range(year, year - YEARS_BACK, -1)]
        self.period.set_choices([(0, self.tr("All years")), *years])
        self.period.set_value(0 if chosen is None else chosen)
        self.count()
        self.period.setFocus()

    def count(self) -> None:
        """Count the chosen period beside the window."""
        workspace, year = self._session.workspace, int(str(self.period.value() or 0))
        first = date(year, 1, 1) if year else date(1900, 1, 1)
        last = min(date(year, 12, 31), workspace.today) if year else workspace.today

        def work(ticket: Ticket) -> Statistics:
            return clinic_statistics(workspace, first=first, last=last, ticket=ticket)

        self._show_running(True)
        self._session.jobs.run(COUNTING, work, done=self._show, failed=self._session.problem_happened.emit, asker=self)

    def _show(self, found: Statistics) -> None:
        self.found = found
        self.view.show_sheet(self.sheet())

    def _step(self, kind: str, done: int, total: int) -> None:
        if kind == COUNTING:
            self.progress.setRange(0, max(total, 1))
            self.progress.setValue(done)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        for part in (self.save_table, self.save, self.print):
            part.setEnabled(not running and self.found is not None)

    def _keep(self, hidden: bool) -> None:
        self._session.workspace.settings.choose("small_counts_hidden", hidden)
        if self.found is not None:
            self.view.show_sheet(self.sheet())

    # -- what is shown --

    def sheet(self) -> Sheet:
        """What was counted, as a page."""
        found = self.found
        assert found is not None
        hide = self.hide_small.isChecked()
        days = self.tr("{first} to {last}").format(first=self.words.date(found.first), last=self.words.date(found.last))
        if found.first.year == 1900:
            days = self.tr("to {last}").format(last=self.words.date(found.last))
        told = self.tr("%n family(ies)", "", found.families) + ", " + self.tr("%n person(s)", "", found.people)
        return Sheet(
            title=self.tr("Statistics of the clinic"),
            subtitle=f"{days} · {told}",
            blocks=(*_notes(found), *self._blocks(found, hide)),
            foot=self.tr("Counted from the clinic’s own vault; nothing was sent anywhere."),
            language=QLocale().name().split("_")[0],
        )

    def _blocks(self, found: Statistics, hide: bool) -> tuple[Block, ...]:
        years = [(str(year), count) for year, count in found.referrals]
        tests = [(capitalised(self.words.term(purpose)), count) for purpose, count in found.tests]
        return (
            *_counted(translate("Statistics", "Referrals by year"), translate("Statistics", "Year"), years, hide),
            *_waits(found, self.words, hide),
            *_counted(translate("Statistics", "Tests ordered"), translate("Statistics", "Purpose"), tests, hide),
            *_genes(found.genes, hide),
            *_reach(found.reach, hide),
        )

    # -- out --

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the table"), self._session.workspace.settings.text("file_folder"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("statistics.csv")
        dialog.fileSelected.connect(lambda chosen: self.save_csv(Path(chosen)))
        dialog.open()

    def save_csv(self, file: Path) -> None:
        """Save what was counted as a table that a spreadsheet reads."""
        assert self.found is not None
        try:
            write_file(file, statistics_csv(self.found, hide=self.hide_small.isChecked()).encode("utf-8-sig"))
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self.saved.emit(str(file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _notes(found: Statistics) -> tuple[Block, ...]:
    lines = [
        translate(
            "Statistics",
            "Counted from what is written down with an exact day. A wait counts in the period in which it ended; who "
            "still waits is not in it.",
        )
    ]
    notes: list[Block] = [Prose(lines=tuple(lines), tone="muted")]
    if found.unread:
        text = translate("Statistics", "Families that could not be read: {count}.").format(count=found.unread)
        notes.append(Prose(lines=(text,), tone="caution"))
    return tuple(notes)


def _nothing() -> Block:
    return Prose(lines=(translate("Statistics", "Nothing in this period."),), tone="muted")


def _counted(title: str, head: str, rows: list[tuple[str, int]], hide: bool) -> tuple[Block, ...]:
    if not rows:
        return (Heading(text=title), _nothing())
    told = [(name, shown(count, hide=hide), count) for name, count in rows]
    lines = tuple(Line(cells=(name, said)) for name, said, _ in told)
    return (
        Heading(text=title),
        Bars(
            title=title,
            description="; ".join(f"{name}: {said}" for name, said, _ in told),
            rows=tuple(Bar(label=name, value=_length(said), said=said, part=_length(said)) for name, said, _ in told),
        ),
        Grid(name=title, head=(head, translate("Statistics", "Number")), shares=(0.7, 0.3), lines=lines),
    )


def _length(said: str) -> float:
    """The length of a bar: a hidden count has none, so that it cannot be measured."""
    return float(said) if said.isdecimal() else 0.0


def _waits(found: Statistics, words: Phrases, hide: bool) -> tuple[Block, ...]:
    title = translate("Statistics", "Waiting times")
    if not found.waits:
        return (Heading(text=title), _nothing())
    named = wait_words()
    lines: list[Line] = []
    rows: list[Bar] = []
    for one in found.waits:
        count = shown(one.count, hide=hide)
        few = not count.isdecimal()
        median = "–" if few else words.number(one.median, 0)
        middle = "–" if few else f"{words.number(one.lower, 0)}–{words.number(one.upper, 0)}"
        lines.append(Line(cells=(named[one.of], count, median, middle)))
        days = median if few else translate("Statistics", "{days} days").format(days=median)
        rows.append(
            Bar(label=named[one.of], value=0.0 if few else one.upper, part=0.0 if few else one.median, said=days)
        )
    key = translate(
        "Statistics", "The dark part is the median, the whole bar the wait that three of four did not exceed."
    )
    head = (
        translate("Statistics", "From – to"),
        translate("Statistics", "People"),
        translate("Statistics", "Median, days"),
        translate("Statistics", "Middle half, days"),
    )
    return (
        Heading(text=title),
        Bars(title=title, description="; ".join(": ".join(line.cells[:3:2]) for line in lines), rows=tuple(rows)),
        Prose(lines=(key,), tone="muted"),
        Grid(name=title, head=head, shares=(0.46, 0.14, 0.18, 0.22), lines=tuple(lines)),
    )


def wait_words() -> dict[str, str]:
    """From which step to which."""
    return {
        "referral_to_consultation": translate("Statistics", "Referral to pre-test counselling"),
        "referral_to_risk_told": translate("Statistics", "Referral to a risk told"),
        "counselling_to_order": translate("Statistics", "Pre-test counselling to the order"),
        "sample_to_result": translate("Statistics", "Sample to result"),
        "result_to_counselling": translate("Statistics", "Result to post-test counselling"),
        "result_to_plan": translate("Statistics", "Result to a plan"),
        "carrier_to_relative": translate("Statistics", "First carrier found to first relative told"),
    }


def _genes(genes: tuple[GeneCount, ...], hide: bool) -> tuple[Block, ...]:
    title = translate("Statistics", "Results by gene")
    if not genes:
        return (Heading(text=title), _nothing())
    told = [(one, {name: _said(number) for name, number in guarded(one, hide=hide).items()}) for one in genes]
    head = (
        translate("Statistics", "Gene"),
        translate("Statistics", "People tested"),
        translate("Statistics", "Disease-causing"),
        translate("Statistics", "Uncertain"),
        translate("Statistics", "Nothing found"),
    )
    rows = tuple(
        Bar(label=one.gene, value=_length(said["tested"]), part=_length(said["carriers"]), said=said["tested"])
        for one, said in told
    )
    lines = tuple(
        Line(cells=(one.gene, said["tested"], said["carriers"], said["uncertain"], said["negative"]))
        for one, said in told
    )
    key = translate("Statistics", "The whole bar is people tested, its dark part those with a disease-causing variant.")
    return (
        Heading(text=title),
        Bars(title=title, description="; ".join(f"{one.gene}: {said['tested']}" for one, said in told), rows=rows),
        Prose(lines=(key,), tone="muted"),
        Grid(name=title, head=head, shares=(0.2, 0.2, 0.2, 0.2, 0.2), lines=lines),
    )


def _said(number: int | None) -> str:
    return translate("Statistics", "hidden") if number is None else str(number)


def _reach(reach: tuple[Reach, ...], hide: bool) -> tuple[Block, ...]:
    title = translate("Statistics", "How far the families were reached")
    if not reach:
        return (Heading(text=title), _nothing())
    head = (
        translate("Statistics", "Gene"),
        translate("Statistics", "Families"),
        translate("Statistics", "Living relatives at risk"),
        translate("Statistics", "Told or tested"),
        translate("Statistics", "Tested"),
        translate("Statistics", "Carriers"),
    )
    counts = [
        (one.gene, [shown(n, hide=hide) for n in (one.families, one.at_risk, one.told, one.tested, one.carriers)])
        for one in reach
    ]
    rows = tuple(
        Bar(label=gene, value=_length(said[1]), part=_length(said[2]), said=f"{said[2]} / {said[1]}")
        for gene, said in counts
    )
    note = translate(
        "Statistics",
        "As it stands at the end of today: the whole bar is living relatives whom a variant may have reached, its dark "
        "part those who were told or tested. The first carrier of each family is not counted.",
    )
    return (
        Heading(text=title),
        Bars(title=title, description="; ".join(f"{gene}: {said[2]} / {said[1]}" for gene, said in counts), rows=rows),
        Prose(lines=(note,), tone="muted"),
        Grid(
            name=title,
            head=head,
            shares=(0.15, 0.15, 0.2, 0.2, 0.15, 0.15),
            lines=tuple(Line(cells=(gene, *said)) for gene, said in counts),
        ),
    )
