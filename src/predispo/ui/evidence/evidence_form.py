"""The form of the evidence: a figure of the clinic's own, or a new table, checked while it is typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_editing import Draft
from predispo.app.evidence_figures import catalogue_with
from predispo.app.evidence_forms import FIELDS, ROWS, Asked, Form, Kind, offered
from predispo.app.evidence_written import Checked, Written, begun, check_written, rows_of_table
from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import PredispoError
from predispo.evidence.check import Finding
from predispo.evidence.counts import ObservedRate
from predispo.evidence.places import identity
from predispo.evidence.quantity import Quantity
from predispo.phrases.phrases import load
from predispo.ui.evidence import form_words, words
from predispo.ui.evidence.entry_table import EntryTable
from predispo.ui.evidence.form_field import FormField
from predispo.ui.evidence.form_reading import REFERENCE, misread, misread_cells, reference_name
from predispo.ui.evidence.moves_view import MovesView
from predispo.ui.evidence.sources import Sources
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import Page, add_row, aligned_form
from predispo.ui.widgets.tab_order import read_in_order
from predispo.ui.widgets.text_area import TextArea

CHECK_MS = 250
LABEL_WIDTH = 150
REASON = Asked(name="reason", kind=Kind.PROSE)


@dataclass(frozen=True, slots=True)
class _About:
    """What the form is about: which form of whose file, and the table that it changes."""

    form: Form
    owner: str
    place: EvidencePlace | None


class EvidenceForm(Page):
    """One figure or table at a time; nothing is written before it is taken."""

    saved = Signal(object, str, str)  # the drafts, the reason, what the step is called
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._phrases = load(session.workspace.settings.text("language"))
        self._about = _About(Form.FIGURE, "", None)
        self.fields: dict[str, FormField] = {}
        self.body.setContentsMargins(28, 22, 28, 28)
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.title.setWordWrap(True)
        self.published = QuietLabel()
        self.unit = QLabel()
        self.rows = EntryTable({})
        self.row_buttons = QWidget()
        self.add_button = QPushButton(self.tr("Add a row"))
        self.remove_button = QPushButton(self.tr("Take the row away"))
        self.row_trouble = TonedLabel(tone="alarm")
        self.new_source = CheckBox(self.tr("The source is not in the evidence yet"))
        self.trouble = TonedLabel(tone="alarm")
        self.trouble.hide()
        self.save_button = QPushButton()
        self.save_button.setProperty("primary", True)
        self.preview_button = QPushButton(self.tr("What would change …"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(lambda: self.check())
        self._reference_labels: list[QLabel] = []
        self._holder = QWidget()
        self._lay_out()
        self.new_source.toggled.connect(self._show_reference)
        self.rows.edited.connect(self._timer.start)
        self.add_button.clicked.connect(self.rows.add_row)
        self.remove_button.clicked.connect(self.rows.remove_row)
        self.save_button.clicked.connect(self._save)
        self.preview_button.clicked.connect(self._preview)
        self.cancel_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        for part in (self.title, self.published):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addWidget(self._holder)
        self.body.addWidget(self.trouble)
        row = QHBoxLayout()
        for button in (self.save_button, self.preview_button, self.cancel_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.moves = MovesView(self._session)
        self.body.addWidget(self.moves)
        self.body.addSpacing(12)
        self.body.addWidget(Heading(self.tr("What happens then")))
        self.note = QuietLabel()
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        column = QVBoxLayout(self.row_buttons)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.rows)
        column.addWidget(self.row_trouble)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    # -- what it is about --

    def open_figure(self, name: str, quantity: Quantity, sources: Sources) -> None:
        """Begin with a figure as it stands."""
        assert quantity.place is not None
        told_of = self.tr("In force: {figure}, {interval}. {source}").format(
            figure=words.amount(quantity), interval=words.interval(quantity), source=sources.full(quantity.source)
        )
        self.unit.setText(words.unit(quantity.unit))
        table = self._session.workspace.catalogue.table_at(quantity.place) or {}
        self._begin(_About(Form.FIGURE, quantity.place.file, quantity.place), name, told_of, table, ())

    def open_table(self, form: Form, name: str, place: EvidencePlace) -> None:
        """Begin with a table as it stands."""
        table = {**identity(place), **(self._session.workspace.catalogue.table_at(place) or {})}
        self._begin(_About(form, place.file, place), name, form_words.about(form), table, rows_of_table(form, table))
        for fixed in (*identity(place), *(("iso2",) if form is Form.POPULATION else ())):
            if fixed in self.fields:
                self.fields[fixed].setEnabled(False)
        next(field for field in self.fields.values() if field.isEnabled()).line.setFocus()

    def open_new(self, form: Form, owner: str = "", name: str = "") -> None:
        """Begin with a new table of a file; `name` is what the file is about."""
        values, rows = begun(self._session.workspace.catalogue, form, owner)
        self._begin(_About(form, owner, None), name, form_words.about(form), values, rows)

    def open_counts(self, one: ObservedRate) -> None:
        """Begin with what was counted in carriers of one band of ages."""
        owner, values = one.place.file, {"cancer": one.cancer, "sex": one.sex, "source": one.source}
        row = {"age_from": one.age_from, "age_to": one.age_to, "cases": one.cases, "person_years": one.person_years}
        about = form_words.about(Form.OBSERVED_RATE)
        self._begin(_About(Form.OBSERVED_RATE, owner, None), one.gene, about, values, (row,))

    def _begin(
        self,
        about: _About,
        name: str,
        told_of: str,
        values: Mapping[str, Any],
        rows: tuple[dict[str, Any], ...],
    ) -> None:
        self._timer.stop()
        self._about = about
        changing = about.place is not None
        self.title.setText(form_words.title(about.form, name, changing=changing))
        self.published.setText(told_of)
        self.published.setVisible(bool(told_of))
        self.save_button.setText(self.tr("Take this figure") if changing else self.tr("Add it"))
        self._ask()
        for field_name, field in self.fields.items():
            field.set_value(values.get(field_name, False if field.asked.kind is Kind.FLAG else ""))
            field.touched = False
            field.complain("")
        self._begin_rows(rows)
        waits = self._session.workspace.clinic_journal.clinic.approval_required
        self.note.setText(
            self.tr("It is written in the clinic's journal and waits until another author approves it.")
            if waits
            else self.tr("It is written in the clinic's journal and counts at once. Undo takes it back.")
        )
        self._timer.stop()
        self.moves.put_away()
        self.trouble.hide()
        read_in_order(self.widget() or self)
        self.verticalScrollBar().setValue(0)
        next(iter(self.fields.values())).line.setFocus()

    def _ask(self) -> None:
        """Place the fields of the form."""
        old, self._holder = self._holder, QWidget()
        self.new_source.setParent(self)
        self.row_buttons.setParent(self)
        self.unit.setParent(self)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        self.fields, self._reference_labels = {}, []
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        upper, lower = aligned_form(), aligned_form()
        column.addLayout(upper)
        column.addWidget(self.row_buttons)
        column.addLayout(lower)
        rows, place = ROWS.get(self._about.form), upper
        for asked in FIELDS[self._about.form]:
            self._add(place, asked)
            if asked.name == "value":
                self._add_unit(place)
            if asked.name == "source":
                self._add_reference(place)
            if rows is not None and asked.name == rows.after:
                place = lower
        self._add(lower, REASON)
        self.new_source.setVisible("source" in self.fields)
        self.new_source.setChecked(False)
        self._show_reference(False)

    def _add_reference(self, layout: QFormLayout) -> None:
        layout.addRow("", self.new_source)
        self.new_source.show()
        for one in REFERENCE:
            self._reference_labels.append(self._add(layout, one, reference_name(self._about.form, one.name)))

    def _add_unit(self, layout: QFormLayout) -> None:
        if self._about.form is Form.FIGURE:
            add_row(layout, self.tr("Unit"), self.unit, label_width=LABEL_WIDTH)
            self.unit.show()

    def _add(self, layout: QFormLayout, asked: Asked, name: str = "") -> QLabel:
        catalogue = self._session.workspace.catalogue
        keys = asked.choices or offered(catalogue, asked.offers)
        choices = [(key, form_words.choice(asked.name, key, self._phrases)) for key in keys]
        if asked.offers and asked.kind is Kind.CHOICE:
            choices.sort(key=lambda pair: pair[1].casefold())
        field = self.fields[name or asked.name] = FormField(asked, choices)
        if asked.offers and asked.kind is Kind.TEXT:
            field.offer(keys)
        if isinstance(field.line, CheckBox):
            field.line.setText(form_words.tick(asked.name))
        elif isinstance(field.line, QLineEdit | TextArea):
            field.line.setPlaceholderText(form_words.hint(self._about.form, asked.name))
        field.edited.connect(self._timer.start)
        return add_row(layout, form_words.label(asked.name), field, label_width=LABEL_WIDTH)

    def _begin_rows(self, given: tuple[dict[str, Any], ...]) -> None:
        rows = ROWS.get(self._about.form)
        self.row_buttons.setVisible(rows is not None)
        if rows is None:
            return
        old = self.rows
        self.rows = EntryTable({one.name: form_words.label(one.name) for one in rows.columns})
        self.rows.setAccessibleName(self.tr("Rows"))
        layout = self.row_buttons.layout()
        assert layout is not None
        layout.replaceWidget(old, self.rows)
        old.hide()
        old.deleteLater()
        self.rows.begin(rows, given)
        self.rows.edited.connect(self._timer.start)
        self.add_button.clicked.disconnect()
        self.remove_button.clicked.disconnect()
        self.add_button.clicked.connect(self.rows.add_row)
        self.remove_button.clicked.connect(self.rows.remove_row)
        for button in (self.add_button, self.remove_button):
            button.setVisible(not rows.fixed)
        self.row_trouble.hide()

    # -- what is written --

    def check(self, *, whole: bool = False, with_reason: bool = False) -> tuple[Draft, ...]:
        """Say beside each field and cell what is wrong with it; the drafts where nothing is.

        What is empty and untouched is complained of only where the form is to be `whole`.
        """
        self._timer.stop()
        catalogue = self._session.workspace.catalogue
        new = self.new_source.isChecked()
        troubles = misread(self._about.form, self.fields, catalogue, new_source=new)
        cells = misread_cells(ROWS[self._about.form], self.rows.entries, catalogue) if self._about.form in ROWS else {}
        if with_reason and not self.fields["reason"].text():
            troubles["reason"] = self.tr("Say why the clinic takes another figure.")
        whole = whole or with_reason
        general: list[str] = []
        drafts: tuple[Draft, ...] = ()
        if not cells and not {name for name in troubles if name != "reason"}:
            try:
                checked = check_written(self._session.workspace, self._written())
            except PredispoError as problem:
                general.append(str(told(problem)))
            else:
                drafts = checked.drafts
                for one in checked.findings:
                    self._place(one, checked, troubles, cells, general)
        for name, field in self.fields.items():
            field.complain(troubles.get(name, "") if whole or field.is_begun else "")
        if self._about.form in ROWS:
            shown = cells if whole or self.rows.entries.is_begun else {}
            self.rows.entries.complain(shown)
            self._tell_cells(shown)
        self.trouble.setText("\n".join(dict.fromkeys(general)))
        self.trouble.setVisible(bool(general))
        return () if troubles or cells or general else drafts

    def _tell_cells(self, cells: Mapping[tuple[int, str], str]) -> None:
        """The first things that are wrong in the rows, with the row and the column named."""
        fixed = self.rows.entries.fixed
        text = self.tr("Row {row}, {column}: {trouble}")
        lines = [
            text.format(row=fixed[row] if fixed else row + 1, column=form_words.label(name), trouble=trouble)
            for (row, name), trouble in sorted(cells.items())
        ]
        self.row_trouble.setText("\n".join(lines[:3]))
        self.row_trouble.setVisible(bool(lines))

    def _place(
        self,
        finding: Finding,
        checked: Checked,
        troubles: dict[str, str],
        cells: dict[tuple[int, str], str],
        general: list[str],
    ) -> None:
        """Put what the check found beside the field or the cell that it speaks of."""
        row = checked.row_of.get(finding.at) if finding.at is not None else None
        said = form_words.sentence(finding)
        if row is not None and self._about.form in ROWS and finding.key not in self.fields:
            columns = [one.name for one in ROWS[self._about.form].columns]
            number = self.rows.entries.filled()[row]
            cells.setdefault((number, finding.key if finding.key in columns else columns[0]), said)
        elif finding.key in self.fields:
            troubles.setdefault(finding.key, said)
        elif finding.code == "exists":
            troubles.setdefault(next(iter(self.fields)), said)
        else:
            general.append(said)

    def _written(self) -> Written:
        values = {one.name: self.fields[one.name].value() for one in FIELDS[self._about.form]}
        reference = None
        if self.new_source.isChecked() and "source" in self.fields:
            given = {one.name: self._of_reference(one.name).text() for one in REFERENCE}
            reference = {name: text for name, text in given.items() if text}
        rows: tuple[Mapping[str, Any], ...] = ()
        if self._about.form in ROWS:
            rows = tuple(self.rows.entries.values(number) for number in self.rows.entries.filled())
        return Written(
            form=self._about.form,
            owner=self._about.owner,
            values=values,
            rows=rows,
            place=self._about.place,
            reference=reference,
            reason=self.fields["reason"].text(),
        )

    def _of_reference(self, name: str) -> FormField:
        return self.fields[reference_name(self._about.form, name)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Ctrl+Enter takes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
        else:
            super().keyPressEvent(event)

    def _show_reference(self, shown: bool) -> None:
        if "source" not in self.fields:
            return
        for one, label in zip(REFERENCE, self._reference_labels, strict=True):
            self._of_reference(one.name).setVisible(shown)
            label.setVisible(shown)
        self._timer.start()

    def _save(self) -> None:
        drafts = self.check(with_reason=True)
        if drafts:
            step = form_words.act(self._about.form, changing=self._about.place is not None)
            self.saved.emit(drafts, self.fields["reason"].text(), step)
            return
        wrong = next((field for field in self.fields.values() if field.trouble.text()), None)
        if wrong is not None:
            wrong.line.setFocus()
        elif self._about.form in ROWS and self.rows.entries.troubles:
            row, name = min(self.rows.entries.troubles)
            column = [one.name for one in ROWS[self._about.form].columns].index(name)
            self.rows.setCurrentIndex(self.rows.entries.index(row, column))
            self.rows.setFocus()

    def _preview(self) -> None:
        drafts = self.check(whole=True)
        if drafts:
            workspace = self._session.workspace
            self.moves.compare(lambda: catalogue_with(workspace, drafts))
