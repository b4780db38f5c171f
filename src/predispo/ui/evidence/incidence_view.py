"""Import of incidence: a registry's table looked at, its columns mapped, and what it makes shown beforehand."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app.incidence_import import Origin, Preview, guess_mapping, import_incidence, open_tables, preview
from predispo.app.incidence_remembered import recalled, remember
from predispo.drawing.sheet import Grid, Line
from predispo.errors import PredispoError
from predispo.exchange.incidence_sheet import Sheet
from predispo.phrases.phrases import load
from predispo.ui.evidence import words
from predispo.ui.evidence.grid_table import GridTable
from predispo.ui.evidence.incidence_mapping import IncidenceMappingForm
from predispo.ui.evidence.territories import territory
from predispo.ui.problems import in_words, told
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row, aligned_form
from predispo.ui.widgets.text_area import TextArea

FIRST_ROWS = 5
MOST_PROBLEMS = 12
ORIGIN = ("key", "period", "coverage", "authors", "title", "year", "url")


class IncidenceView(Page):
    """Nothing is written before “Take in”; the import is one act, which undo takes back."""

    closed = Signal()
    imported = Signal(tuple)  # the codes of the populations

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._phrases = load(session.workspace.settings.text("language"))
        self._sheet: Sheet | None = None
        self._preview: Preview | None = None
        self.body.setContentsMargins(28, 22, 28, 28)
        title = QLabel(self.tr("Import incidence"))
        title.setProperty("title", True)
        self.about = QuietLabel(
            self.tr(
                "Counts of new cancers and person-years by age, from NORDCAN, Cancer Incidence in Five Continents or "
                "a registry's own table (CSV), one row or one column for each age. Where people stand in a table of "
                "their own, or cancers are numbers with a dictionary, choose all files together. Rates alone cannot "
                "be taken over: counts are pooled, rates never are. Cancer Today (GLOBOCAN) gives estimates for all "
                "ages together and cannot be taken over."
            )
        )
        self.open_button = QPushButton(self.tr("Choose files …"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.mapping = IncidenceMappingForm(session.workspace.catalogue, self._phrases)
        self.tables = QWidget()
        self.problems = TonedLabel(tone="caution")
        self.in_spite = CheckBox(self.tr("Take what could be read, and leave the rest"))
        self.origin = {name: QLineEdit() for name in ORIGIN}
        self.reason = TextArea(2)
        self.take_button = QPushButton(self.tr("Take in"))
        self.take_button.setProperty("primary", True)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        for part in (title, self.about):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)
        self.inner = QWidget()
        self._lay_out()
        self.body.addWidget(self.inner)
        self.body.addStretch(1)
        self.inner.hide()
        self.open_button.clicked.connect(self._ask_which)
        self.cancel_button.clicked.connect(self.closed)
        self.mapping.edited.connect(self._show_preview)
        self.in_spite.toggled.connect(lambda _: self._allow())
        self.take_button.clicked.connect(self._take)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("What the columns mean")))
        column.addWidget(self.mapping)
        column.addWidget(self.tables)
        for part in (self.problems, self.in_spite):
            column.addWidget(part)
        column.addWidget(Heading(self.tr("Where it comes from")))
        holder = QWidget()
        form = aligned_form(holder)
        labels = {
            "key": self.tr("Key of the source"),
            "period": self.tr("Years"),
            "coverage": self.tr("Coverage"),
            "authors": self.tr("Authors"),
            "title": self.tr("Title"),
            "year": self.tr("Year of publication"),
            "url": self.tr("Address"),
        }
        for name in ORIGIN:
            add_row(form, labels[name], self.origin[name])
        self.origin["key"].setPlaceholderText(self.tr("nordcan2026; a key that is known needs no authors"))
        add_row(form, self.tr("Reason"), self.reason)
        column.addWidget(holder)
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addStretch(1)
        column.addLayout(row)

    def show_afresh(self) -> None:
        """Begin with nothing."""
        self._sheet = self._preview = None
        self.trouble.hide()
        self.inner.hide()
        self.open_button.setFocus()

    def read_files(self, *files: Path) -> None:
        """Show a registry's table, with what its other files say, and the likeliest meaning of its columns."""
        self.show_afresh()
        workspace = self._session.workspace
        try:
            self._sheet = open_tables([(file.name, file.read_bytes()) for file in files])
        except OSError:
            self._complain(
                self.tr("The file cannot be read: {file}").format(file=", ".join(file.name for file in files))
            )
            return
        except PredispoError as problem:
            self._complain(str(told(problem)))
            return
        guessed = guess_mapping(workspace.catalogue, self._sheet)
        self.mapping.show_sheet(self._sheet, recalled(workspace.settings, self._sheet, guessed))
        self.in_spite.setChecked(False)
        self.inner.show()
        self._show_preview()

    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Import incidence"), self._session.workspace.settings.text("file_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Tables (*.csv *.txt *.tsv)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda files: self.read_files(*map(Path, files)))
        dialog.open()

    def _show_preview(self) -> None:
        if self._sheet is None:
            return
        found = self._preview = preview(self._session.workspace.catalogue, self._sheet, self.mapping.mapping())
        old, self.tables = self.tables, QWidget()
        column = QVBoxLayout(self.tables)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(Heading(self.tr("The first rows of the table")))
        column.addWidget(GridTable(_first_rows(found, self.tr("The first rows of the table"))))
        column.addWidget(Heading(self.tr("What it makes ({count})").format(count=len(found.lines))))
        if found.lines:
            column.addWidget(GridTable(self._made(found)))
        layout = self.inner.layout()
        assert layout is not None
        layout.replaceWidget(old, self.tables)
        old.deleteLater()
        shown = [self._problem(one.line, one.text, one.why) for one in found.problems[:MOST_PROBLEMS]]
        if (more := len(found.problems) - len(shown)) > 0:
            shown.append(self.tr("and {count} more").format(count=more))
        left = ", ".join(f"{word} ({count})" for word, count in found.left_out[:MOST_PROBLEMS])
        if left:
            shown.append(self.tr("Left out on purpose: {words}.").format(words=left))
        self.problems.setText("\n".join(shown))
        self.problems.setVisible(bool(shown))
        self.in_spite.setVisible(bool(found.problems) and bool(found.lines))
        self._allow()

    def _problem(self, line: int, text: str, why: str) -> str:
        where = self.tr("Line {line}: ").format(line=line) if line else ""
        return f"! {where}{f'“{text}” ' if text else ''}{in_words(why)}"

    def _made(self, found: Preview) -> Grid:
        phrases = self._phrases
        return Grid(
            name=self.tr("What the table makes"),
            head=(
                self.tr("Population"),
                self.tr("Cancer"),
                self.tr("Cases"),
                self.tr("Person-years"),
                self.tr("Risk to 75 (95 %)"),
                self.tr("In force now"),
            ),
            shares=(0.18, 0.24, 0.12, 0.16, 0.18, 0.12),
            lines=tuple(
                Line(
                    cells=(
                        territory(one.population),
                        words.of_people(phrases, one.site, one.sex),
                        words.whole(one.cases),
                        words.whole(one.person_years),
                        f"{phrases.percent(one.risk)} ({phrases.percent_range(*one.interval)})",
                        "–" if one.risk_now is None else phrases.percent(one.risk_now),
                    )
                )
                for one in found.lines
            ),
        )

    def _allow(self) -> None:
        found = self._preview
        usable = found is not None and bool(found.lines) and (not found.problems or self.in_spite.isChecked())
        self.take_button.setEnabled(usable)

    def _take(self) -> None:
        sheet, mapping, workspace = self._sheet, self.mapping.mapping(), self._session.workspace
        if sheet is None or self._preview is None:
            return
        given = {name: line.text().strip() for name, line in self.origin.items()}
        missing = next((name for name in ("key", "period") if not given[name]), None)
        if missing is not None or not self.reason.text():
            self._complain(self.tr("Write the key of the source, the years that were counted, and the reason."))
            (self.reason if missing is None else self.origin[missing]).setFocus()
            return
        codes = tuple(dict.fromkeys(one.population for one in self._preview.lines))
        self.trouble.hide()
        done = self._session.propose_for_clinic(
            self.tr("Import incidence"),
            lambda: import_incidence(
                workspace,
                sheet,
                mapping,
                origin=Origin(**given),
                reason=self.reason.text(),
                in_spite=self.in_spite.isChecked(),
            ),
        )
        if done:
            remember(workspace.settings, sheet, mapping)
            self.imported.emit(codes)

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        self.ensureVisible(0, 0)


def _first_rows(found: Preview, name: str) -> Grid:
    return Grid(
        name=name,
        head=found.header,
        shares=tuple(1.0 for _ in found.header),
        lines=tuple(Line(cells=row) for row in found.rows[:FIRST_ROWS]),
    )
