"""Another family joined to this one: who stands in both, where their records differ, and what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.app.joining import Acts, Joined, Notes, Pair, documents_of, join, likely_pairs
from predispo.app.merging import Difference, Side
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases, load
from predispo.ui.naming import called, capitalised
from predispo.ui.pedigree.merge_page import in_words
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.labels import Heading, QuietLabel, TonedLabel
from predispo.ui.widgets.page import GAP, Page, add_row


class JoinPage(Page):
    """Asks which family and who is the same, shows what would come of it, and joins the two as one act."""

    closed = Signal()

    def __init__(self, session: Session, title: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._title = session, title
        self._there: Family | None = None
        self._pairs: dict[Pair, bool] = {}
        self._choices: dict[tuple[Pair, str], Side] = {}
        self._joined: Joined | None = None
        self.body.addWidget(Heading(self.tr("Join another family")))
        self.body.addWidget(
            QuietLabel(
                self.tr(
                    "Everybody of the other family comes into this one with all that is recorded of them. The other "
                    "family keeps its number and its history, and a note that says where its people are now. One undo "
                    "takes both back."
                )
            )
        )
        form = self.add_form()
        self.other = ChoiceBox()
        self.mine, self.theirs = ChoiceBox(), ChoiceBox()
        add_row(form, self.tr("Other family"), self.other)
        pick = QWidget()
        row = QHBoxLayout(pick)
        row.setContentsMargins(0, 0, 0, 0)
        self.mine.setAccessibleName(self.tr("Person of this family"))
        self.theirs.setAccessibleName(self.tr("The same person in the other family"))
        self.add = QPushButton(self.tr("The same person"))
        row.addWidget(self.mine, 1)
        row.addWidget(QLabel("="))
        row.addWidget(self.theirs, 1)
        row.addWidget(self.add)
        add_row(form, self.tr("Who is the same"), pick)
        self.same: dict[Pair, QCheckBox] = {}
        self._list = QWidget()
        self.body.addWidget(self._list)
        self.differences: dict[tuple[Pair, str], ChoiceBox] = {}
        self._table = QWidget()
        self.body.addWidget(self._table)
        self.outcome = TonedLabel()
        self.body.addWidget(self.outcome)
        buttons = QHBoxLayout()
        self.join = QPushButton(self.tr("Join the two families"))
        self.join.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Cancel"))
        buttons.addWidget(self.join)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self.other.chosen.connect(self._take_family)
        self.add.clicked.connect(self._add_pair)
        self.join.clicked.connect(self._carry_out)
        self.cancel.clicked.connect(self.closed)
        session.family_opened.connect(lambda _: self.closed.emit() if self.isVisible() else None)

    def show_afresh(self) -> None:
        """Offer every other family; nobody is the same yet."""
        casework = self._session.casework
        here = None if casework is None else casework.family.id
        headers = [one for one in self._session.workspace.families() if one.id != here and one.readable]
        self.other.set_choices([(one.id, f"{one.number} {one.name}".strip()) for one in headers])
        self.other.set_value(None)
        self.other.setPlaceholderText(self.tr("choose a family") if headers else self.tr("there is no other family"))
        self._there, self._pairs, self._choices = None, {}, {}
        self._offer_persons()
        self._try()

    def showEvent(self, event: object) -> None:
        """Put the cursor where the question is."""
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _words(self) -> Phrases:
        return load(self._session.workspace.settings.text("language"))

    def _take_family(self, chosen: object) -> None:
        here = self._session.family
        if here is None or chosen is None:
            return
        try:
            self._there = self._session.workspace.open_family(FamilyId(str(chosen))).family
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._pairs, self._choices = dict.fromkeys(likely_pairs(here, self._there), True), {}
        self._offer_persons()
        self._try()

    def _offer_persons(self) -> None:
        here, there = self._session.family, self._there
        for box, known in ((self.mine, here), (self.theirs, there)):
            box.set_choices([] if known is None else [(one, self._name(known, one)) for one in known.persons])
            box.setEnabled(there is not None)
        self.add.setEnabled(there is not None)
        self.mine.set_value(self._session.selected)
        self.theirs.set_value(None if there is None else there.consultand)

    def _name(self, family: Family, person: PersonId) -> str:
        birth = family.person(person).details.birth
        name = capitalised(called(family, person, self._words))
        return name if birth is None else f"{name}, {self._words.date(birth)}"

    def _add_pair(self) -> None:
        mine, theirs = self.mine.value(), self.theirs.value()
        if mine is not None and theirs is not None:
            self._pairs[PersonId(str(mine)), PersonId(str(theirs))] = True
            self._try()

    def _mark(self, pair: Pair, same: bool) -> None:
        self._pairs[pair] = same
        self._try()

    def _choose(self, key: tuple[Pair, str], side: Side) -> None:
        self._choices[key] = side
        self._try()

    # -- what would come of it --

    def _try(self) -> None:
        """Show what joining would do, or why it cannot be."""
        here, there = self._session.family, self._there
        self._joined, text, tone = None, "", "muted"
        if here is not None and there is not None:
            try:
                joined = self._join(here, there)
            except PredispoError as problem:
                said = told(problem)
                text, tone = f"{said.what} {said.cure}", "alarm"
            else:
                self._joined = joined
                text = self.tr("%n people come over.", "", len(joined.family.persons) - len(here.persons)) + " "
                text += self.tr("The family then has {count} people.").format(count=len(joined.family.persons))
        self._lay_out_pairs()
        self._lay_out_differences(() if self._joined is None else self._joined.differs)
        self.outcome.set_tone(tone)
        self.outcome.setText(text)
        self.join.setEnabled(self._joined is not None)

    def _join(self, here: Family, there: Family) -> Joined:
        casework = self._session.casework
        assert casework is not None
        pairs = [pair for pair, same in self._pairs.items() if same]
        notes = Notes(
            here=self.tr("Family {number} was joined to this one.").format(number=there.number),
            there=self.tr("The people of this family are now in family {number}.").format(number=here.number),
        )
        return join(here, there, pairs, self._choices, notes=notes, new_id=casework.new_id)

    def _carry_out(self) -> None:
        casework, joined, there = self._session.casework, self._joined, self._there
        if casework is None or joined is None or there is None:
            return
        acts = Acts(self._session.workspace, casework, there.id)
        try:
            documents = documents_of(self._session.workspace, joined, casework.family.id)
            change = acts.record(joined.here, joined.there, documents)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return
        self._session.take_act(self.tr("Join families"), change, acts.withdraw)
        self.closed.emit()

    def _lay_out_pairs(self) -> None:
        here, there = self._session.family, self._there
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, GAP)
        self.same = {}
        if here is not None and there is not None:
            for pair, same in self._pairs.items():
                box = QCheckBox(f"{self._name(here, pair[0])} = {self._name(there, pair[1])}")
                box.setChecked(same)
                box.toggled.connect(lambda on, pair=pair: self._mark(pair, on))
                self.same[pair] = box
                column.addWidget(box)
        self._list = self._put_in_place(self._list, holder)

    def _lay_out_differences(self, found: tuple[tuple[Pair, Difference], ...]) -> None:
        here = self._session.family
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, GAP)
        grid.setHorizontalSpacing(18)
        self.differences = {}
        if found and here is not None and self._joined is not None:
            grid.addWidget(Heading(self.tr("Where the records differ")), 0, 0, 1, 3)
            for row, (pair, one) in enumerate(found, start=1):
                title, words = self._title(one.field), self._words
                mine = in_words(one.kept, self._joined.family, words)
                theirs = in_words(one.other, self._joined.family, words)
                box = ChoiceBox([(Side.KEPT, mine), (Side.OTHER, theirs)])
                if one.allows_both:
                    box.set_choices([(Side.KEPT, mine), (Side.OTHER, theirs), (Side.BOTH, self.tr("both"))])
                key = (pair, one.field)
                box.set_value(self._choices.get(key, one.chosen))
                box.setAccessibleName(f"{self._name(here, pair[0])}, {title}")
                box.chosen.connect(lambda side, key=key: self._choose(key, Side(side)))
                self.differences[key] = box
                grid.addWidget(QLabel(self._name(here, pair[0])), row, 0)
                grid.addWidget(QLabel(title), row, 1)
                grid.addWidget(box, row, 2)
            grid.setColumnStretch(2, 1)
        self._table = self._put_in_place(self._table, holder)

    def _put_in_place(self, before: QWidget, after: QWidget) -> QWidget:
        self.body.replaceWidget(before, after)
        before.hide()
        before.deleteLater()
        return after
