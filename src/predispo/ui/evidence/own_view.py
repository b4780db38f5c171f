"""The clinic's own evidence: every figure of its own with its state, approval by another author, and withdrawing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from predispo.app.evidence_editing import Listed, approve, overrides, rule_approval, withdraw
from predispo.domain.clinic import OverrideState
from predispo.domain.ids import OverrideId
from predispo.evidence.catalogue import Catalogue
from predispo.ui.evidence.moves_view import MovesView
from predispo.ui.evidence.other_evidence import OtherEvidence
from predispo.ui.evidence.own_words import of_table, place_in_words
from predispo.ui.evidence.packs_view import PacksView
from predispo.ui.language import short_day
from predispo.ui.session import Session
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.labels import Heading, QuietLabel
from predispo.ui.widgets.page import Page
from predispo.ui.widgets.row_list import Row, RowList


class OwnEvidenceView(Page):
    """A list with what can be done about the selected row; every act can be undone."""

    incidence_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.body.setContentsMargins(28, 22, 28, 28)
        title = QLabel(self.tr("The clinic's own evidence"))
        title.setProperty("title", True)
        self.about = QuietLabel(
            self.tr(
                "Figures that the clinic takes in place of the published. They lie in the clinic's journal, with author"
                " and reason; the files of the edition never change."
            )
        )
        self.four_eyes = CheckBox(self.tr("A figure of the clinic's own waits until another author approves it"))
        self.list = RowList()
        self.list.setAccessibleName(self.tr("The clinic's own figures"))
        self.empty = QuietLabel(self.tr("None yet. Choose a figure on a page, then “Take another figure”, or “Add”."))
        self.approve_button = QPushButton(self.tr("Approve"))
        self.approve_all_button = QPushButton()
        self.withdraw_button = QPushButton(self.tr("Withdraw"))
        row = QHBoxLayout()
        row.addWidget(self.approve_button)
        row.addWidget(self.approve_all_button)
        row.addWidget(self.withdraw_button)
        row.addStretch(1)
        self.state = QuietLabel()
        for part in (title, self.about, self.four_eyes):
            self.body.addWidget(part)
        self.body.addSpacing(10)
        self.body.addWidget(self.list)
        self.body.addWidget(self.empty)
        self.body.addLayout(row)
        self.body.addWidget(self.state)
        self.packs = PacksView(session)
        self.moves = MovesView(session)
        self.other = OtherEvidence(session)
        self.body.addWidget(self.other)
        self.body.addWidget(self.moves)
        self.body.addWidget(self.packs)
        self.incidence_button = QPushButton(self.tr("Import incidence …"))
        self.body.addSpacing(12)
        self.body.addWidget(Heading(self.tr("Populations")))
        last = QHBoxLayout()
        last.addWidget(self.incidence_button)
        last.addStretch(1)
        self.body.addLayout(last)
        self.incidence_button.clicked.connect(self.incidence_requested)
        self.body.addStretch(1)
        self.four_eyes.clicked.connect(self._rule)
        for part in (self.packs, self.other):
            part.comparison_requested.connect(self.moves.compare)
        self.list.row_selected.connect(lambda _: self._allow())
        self.approve_button.clicked.connect(self._approve)
        self.approve_all_button.clicked.connect(self._approve_all)
        self.withdraw_button.clicked.connect(self._withdraw)
        session.evidence_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the overrides as they stand."""
        clinic = self._session.workspace.clinic_journal.clinic
        self.four_eyes.setChecked(clinic.approval_required)
        found = overrides(self._session.workspace)
        catalogue = self._session.workspace.catalogue
        self.list.show_rows([self._row(one, catalogue) for one in reversed(found)])
        self.empty.setVisible(not found)
        if self.list.selected_key() is None and found:
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self._allow()
        self.packs.refresh()
        self.other.refresh()

    def _row(self, one: Listed, catalogue: Catalogue) -> Row:
        fact, recorded = one.override.fact, one.override.recorded
        now, shipped = of_table(one.table, catalogue), "" if one.shipped is None else of_table(one.shipped, catalogue)
        change = self.tr("{now}, in place of {shipped}").format(now=now, shipped=shipped) if shipped else now
        by = self.tr("by {author} on {day}").format(
            author=one.override.author, day=short_day(recorded.recorded_at.astimezone().date())
        )
        approval = one.override.approval
        parts = (
            self._state(one),
            change,
            by,
            self.tr("approved by {author}").format(author=approval.author) if approval else "",
            self.tr("from the pack {pack}").format(pack=fact.pack) if fact.pack else "",
            fact.reason,
            self.tr("the edition has another figure there now than when this was written") if one.outdated else "",
        )
        return Row(
            fact.override,
            place_in_words(fact.place, one.table, self._session.workspace.settings.text("language")),
            "\n".join((" · ".join(part for part in parts[:5] if part), *(part for part in parts[5:] if part))),
            struck=one.override.state is OverrideState.REPLACED,
        )

    def _state(self, one: Listed) -> str:
        if one.set_aside:
            return self.tr("! set aside: {reason}").format(reason=one.set_aside)
        return {
            OverrideState.ACTING: self.tr("✓ acts"),
            OverrideState.WAITING: self.tr("○ waits for approval"),
            OverrideState.REPLACED: self.tr("replaced by a later one"),
        }[one.override.state]

    def _selected(self) -> Listed | None:
        key = self.list.selected_key()
        return next((one for one in overrides(self._session.workspace) if one.override.fact.override == key), None)

    def _allow(self) -> None:
        """Let only that be done which makes sense, and say why something cannot."""
        one = self._selected()
        waits = one is not None and one.override.state is OverrideState.WAITING
        own = one is not None and one.override.author == self._session.workspace.author
        self.approve_button.setEnabled(waits and not own)
        together = len(self._written_together(one)) if one is not None and waits else 0
        text = self.tr("Approve all %n that were written together", "", together)
        self.approve_all_button.setText(text)
        self.approve_all_button.setVisible(together > 1)
        self.approve_all_button.setEnabled(waits and not own)
        self.withdraw_button.setEnabled(one is not None)
        self.state.setText(
            self.tr("Another author than the one who wrote it must approve it.") if waits and own else ""
        )
        self.state.setVisible(bool(self.state.text()))

    def _rule(self, required: bool) -> None:
        workspace = self._session.workspace
        text = self.tr("Four-eyes rule")
        self._session.propose_for_clinic(text, lambda: rule_approval(workspace, required=required))
        self.refresh()

    def _approve(self) -> None:
        one = self._selected()
        if one is not None:
            workspace, key = self._session.workspace, one.override.fact.override
            self._session.propose_for_clinic(self.tr("Approve a figure"), lambda: approve(workspace, (key,)))

    def _written_together(self, one: Listed) -> tuple[OverrideId, ...]:
        """What waits of the same act: a curve with its choice, or a pack."""
        act = one.override.recorded.ref.entry
        return tuple(
            other.override.fact.override
            for other in overrides(self._session.workspace)
            if other.override.recorded.ref.entry == act and other.override.state is OverrideState.WAITING
        )

    def _approve_all(self) -> None:
        one = self._selected()
        if one is not None:
            workspace, keys = self._session.workspace, self._written_together(one)
            self._session.propose_for_clinic(self.tr("Approve figures"), lambda: approve(workspace, keys))

    def _withdraw(self) -> None:
        one = self._selected()
        if one is not None:
            workspace, key = self._session.workspace, one.override.fact.override
            self._session.propose_for_clinic(self.tr("Withdraw a figure"), lambda: withdraw(workspace, (key,)))
