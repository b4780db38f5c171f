"""The sources of one figure: every published figure that it rests on, and how each enters."""

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.app.evidence_pages import Address, Topic
from predispo.domain.assessment import CarrierProbability, Note
from predispo.domain.ground import Ground
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import called, capitalised
from predispo.ui.session import Session
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.row_list import Row, RowList

ANY = "any"
Carrier = tuple[PersonId, str]
Risk = tuple[PersonId, str, int]


class SourcesWindow(QDialog):
    """Stands beside the work and never in its way; a chance that weighs a risk opens its own sources."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._asked: Carrier | Risk | None = None
        self._before: list[Carrier | Risk] = []
        self._grounds: tuple[Ground, ...] = ()
        self.setWindowTitle(self.tr("Sources of a figure"))
        self.setModal(False)
        self.resize(640, 560)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.figure = QLabel()
        self.figure.setProperty("title", True)
        self.figure.setWordWrap(True)
        self.figure.setTextFormat(Qt.TextFormat.PlainText)
        self.about = QuietLabel()
        self.unverified = TonedLabel(tone="caution")
        self.list = RowList(fits=False)
        self.list.setAccessibleName(self.tr("What this figure rests on"))
        self.back = QPushButton(self.tr("Back"))
        self.evidence_button = QPushButton(self.tr("Open in the evidence"))
        self.close_button = QPushButton(self.tr("Close"))
        hint = QuietLabel(self.tr("Enter or a double click on a published figure opens its source in Evidence."))
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.evidence_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        for part in (self.figure, self.about, self.unverified):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        column.addLayout(buttons)
        for button in (self.back, self.evidence_button, self.close_button):
            button.setAutoDefault(False)
        self.list.open_requested.connect(self._open)
        self.list.clicked.connect(lambda _: self._follow(self.list.selected_key()))
        self.back.clicked.connect(self._go_back)
        self.evidence_button.clicked.connect(self._open_evidence)
        self.close_button.clicked.connect(self.close)
        session.family_opened.connect(lambda _: self.close())

    def show_carrier(self, person: PersonId, gene: str) -> None:
        """Show what a chance to carry a gene, or "any", rests on."""
        self._before.clear()
        self._ask((person, gene))

    def show_risk(self, person: PersonId, site: str, age: int) -> None:
        """Show what a risk of a cancer by an age rests on."""
        self._before.clear()
        self._ask((person, site, age))

    def refresh(self) -> None:
        """The same figure out of the answer that is shown now; nothing where it holds none any more."""
        if self.isVisible() and self._asked is not None:
            self._fill(self._asked)

    def _ask(self, asked: Carrier | Risk) -> None:
        if self._fill(asked):
            self.show()
            self.raise_()
            self.activateWindow()
            self.list.setFocus()

    def _fill(self, asked: Carrier | Risk) -> bool:
        from predispo.app.grounding import grounds_of_carrier, grounds_of_risk  # numbers are loaded beside the window

        family, reasoning = self._session.family, self._session.reasoning
        assessment, catalogue = reasoning.shown, self._session.workspace.catalogue
        if family is None or assessment is None:
            self.close()
            return False
        try:
            if len(asked) == 2:
                person, gene = asked
                found = grounds_of_carrier(
                    assessment,
                    family,
                    catalogue,
                    person=person,
                    gene=None if gene == ANY else gene,
                    hypotheses=reasoning.hypotheses if assessment is reasoning.supposed else (),
                )
            else:
                person, site, age = asked
                found = grounds_of_risk(assessment, family, catalogue, person=person, site=site, age=age)
        except PredispoError:
            self.close()
            return False
        self._asked, self._grounds = asked, found.grounds
        self.back.setVisible(bool(self._before))
        name, words = capitalised(called(family, person, self._words)), self._words
        rows: list[Row] = []
        if found.chance is not None:
            what = self.tr("any gene of the panel") if found.gene is None else found.gene
            text = self.tr("{name}, chance of carrying a variant of {gene}: {chance}. In the population: {population}.")
            self.figure.setText(
                text.format(
                    name=name,
                    gene=what,
                    chance=_ranged(words, found.chance.probability, found.chance.interval),
                    population=words.percent(found.chance.population),
                )
            )
            self.about.setText(
                self.tr("It is computed from the family and from these published figures, all of them together.")
            )
        elif found.point is not None:
            text = self.tr("{name}, {disease} by age {age}: {risk}. In the population: {population}.")
            self.figure.setText(
                text.format(
                    name=name,
                    disease=words.disease(found.site),
                    age=found.point.age,
                    risk=_ranged(words, found.point.risk, found.point.interval),
                    population=words.percent(found.point.population),
                )
            )
            self.about.setText(
                self.tr(
                    "It is the average over what the person may carry. Each gene’s figures stand under the chance that"
                    " weighs them, which opens its own sources."
                )
            )
        carriers = dict(found.carriers)
        for number, ground in enumerate(found.grounds):
            if (chance := carriers.pop(ground.gene, None)) is not None:
                rows.append(self._chance(person, ground.gene, chance))
            rows.append(self._row(number, ground))
        rows += [self._unweighed(number, note) for number, note in enumerate(found.unweighed)]
        self.list.show_rows(rows)
        self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self.list.scrollToTop()
        self._warn(found.grounds)
        return True

    def _chance(self, person: PersonId, gene: str, chance: CarrierProbability) -> Row:
        """What the figures of a gene, which follow, are weighed by."""
        told = self.tr("Chance of carrying a variant of {gene}: {chance}")
        return Row(
            (person, gene),
            told.format(gene=gene, chance=_ranged(self._words, chance.probability, chance.interval)),
            self.tr("Weighs the figures of {gene} below. Enter or a click shows its own sources.").format(gene=gene),
        )

    def _row(self, number: int, ground: Ground) -> Row:
        from predispo.phrases.ground import ground_lines, ground_title

        lines = ground_lines(self._words, ground, self._cited(ground.source))
        key = (number, Address(Topic.REFERENCE, ground.source))
        return Row(key, capitalised(ground_title(self._words, ground)), "\n".join(lines))

    def _unweighed(self, number: int, note: Note) -> Row:
        """What is recorded and moves no figure; its key leads nowhere."""
        title = self.tr("Recorded, and weighs nothing: no cited figure")
        if note.person is not None and self._session.family is not None:
            name = called(self._session.family, note.person, self._words)
            title = self.tr("{name}: recorded, and weighs nothing, as there is no cited figure").format(name=name)
        return Row((f"note {number}", None), capitalised(title), self._words.note(note))

    def _warn(self, grounds: tuple[Ground, ...]) -> None:
        """Name what nobody has compared with its source before the list is read."""
        from predispo.phrases.ground import ground_title

        doubtful = dict.fromkeys(ground_title(self._words, one) for one in grounds if one.verified in ("no", "partial"))
        self.unverified.setVisible(bool(doubtful))
        if doubtful:
            text = self.tr("Not verified, or only in part: {figures}.")
            self.unverified.setText(text.format(figures=self._words.listing(tuple(doubtful))))

    def _open(self, key: object) -> None:
        """A chance opens its own sources here, a published figure its source among the evidence."""
        match key:
            case (_, Address() as address):
                self._session.request_evidence(address)
            case _:
                self._follow(key)

    def _follow(self, key: object) -> None:
        """A chance opens its own sources; a click on anything else only selects it."""
        if isinstance(key, tuple) and isinstance(key[1], str) and self._asked is not None:
            before = self._asked
            self._before.append(before)
            if not self._fill((key[0], key[1])):
                self._before.pop()

    def _open_evidence(self) -> None:
        """The page of the gene of the selected figure; of its source where it speaks of no gene."""
        match self.list.selected_key():
            case (int(number), Address() as source):
                gene = self._grounds[number].gene
                address = Address(Topic.GENE, gene) if gene else source
            case (_, str(gene)):
                address = Address(Topic.GENE, gene)
            case _:
                return
        self.close()
        self._session.request_evidence(address)

    def _go_back(self) -> None:
        if self._before:
            asked = self._before.pop()
            self._fill(asked)
            self.list.setFocus()

    def _cited(self, key: str) -> str:
        from predispo.app.writing import citation

        with suppress(KeyError, PredispoError):
            return citation(self._session.workspace.catalogue.reference(key))
        return key


def _ranged(words: Phrases, value: float, interval: tuple[float, float] | None) -> str:
    """A chance in percent with its interval where there is one."""
    told = words.percent(value)
    ends = told if interval is None else words.percent_range(*interval)
    return told if ends == told else f"{told} ({ends})"
