"""What if: results that nobody has reported, supposed to see what they would change; recorded only when asked."""

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import called, capitalised, relation
from predispo.ui.problems import told
from predispo.ui.reasoning import SUPPOSING
from predispo.ui.risk.ranked_list import RankedList
from predispo.ui.risk.supposition import Supposition
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel, TonedLabel
from predispo.ui.widgets.number_box import NumberBox
from predispo.ui.widgets.page import GAP
from predispo.ui.widgets.row_list import Row
from predispo.ui.widgets.veil import Veil

LEAST_MOVE = 0.0005
FOUND, NOT_FOUND, UNCERTAIN = "found", "not_found", "uncertain"


class ChanceBox(NumberBox):
    """A chance in percent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, 99, parent)
        self.setValue(50)
        self.setSuffix(" %")


class WhatIfView(QWidget):
    """A small form (relative, gene, result), what is supposed, and everybody's chance as known and as supposed."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.person, self.gene, self.result = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.person.setAccessibleName(self.tr("Whose result is supposed"))
        self.gene.setAccessibleName(self.tr("Gene of the supposed result"))
        self.result.setAccessibleName(self.tr("Supposed result"))
        self.result.set_choices(
            [
                (FOUND, self.tr("variant found")),
                (NOT_FOUND, self.tr("variant not found")),
                (UNCERTAIN, self.tr("uncertain variant")),
            ]
        )
        self.result.set_value(NOT_FOUND)
        self.chance = ChanceBox()
        self.chance.setAccessibleName(self.tr("Chance that the uncertain variant is pathogenic"))
        self.chance_label = QLabel(self.tr("Pathogenic with a chance of"))
        self.chance_label.setBuddy(self.chance)
        self.supposed = QVBoxLayout()
        self.supposed.setSpacing(4)
        self.add = QPushButton(self.tr("Suppose"))
        self.back = QPushButton(self.tr("Back to what is known"))
        self.problem = TonedLabel(tone="alarm")
        self.list = RankedList()
        self.list.setAccessibleName(self.tr("Chances as known and as supposed"))
        self._veil = Veil(self.list)
        for part in (self.person, self.gene, self.result, self.chance, self.add, self.back):
            always_works(part)
        form = QGridLayout()
        form.setSpacing(GAP)
        form.addWidget(self.person, 0, 0, 1, 2)
        form.addWidget(self.gene, 1, 0)
        form.addWidget(self.result, 1, 1)
        form.addWidget(self.chance_label, 2, 0)
        form.addWidget(self.chance, 2, 1)
        form.addWidget(self.add, 3, 0)
        form.addWidget(self.back, 3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        about = self.tr("Suppose a result, and see whom it would change. Nothing is recorded until you say so.")
        column.addWidget(QuietLabel(about))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(self.supposed)
        column.addWidget(self.list)
        self.problem.hide()
        self._ask_chance()
        self.result.chosen.connect(lambda _: self._ask_chance())
        self.add.clicked.connect(self._suppose)
        self.back.clicked.connect(lambda: session.reasoning.suppose(()))
        self.list.person_chosen.connect(session.select)
        session.reasoning.supposing_started.connect(lambda: self._veil.cover(True))
        session.reasoning.shown_changed.connect(self._show)
        session.reasoning.failed.connect(self._fail)
        session.assessment_ready.connect(lambda _: self._offer())
        session.person_selected.connect(self._choose)

    def start(self) -> None:
        """Offer whom and what to suppose."""
        self._offer()
        self._choose(self._session.selected)
        self._show()

    def stop(self) -> None:
        """What is supposed stays, with its banner, until it is led back."""

    def _offer(self) -> None:
        family, assessment = self._session.family, self._session.assessment
        if family is None or assessment is None:
            return
        self.person.set_choices([(one, self._name(family, one)) for one in family.persons])
        if self.person.currentIndex() < 0:
            self._choose(self._session.selected)
        rise: dict[str, float] = {
            gene: max(
                one.carrier[gene].probability - one.carrier[gene].population for one in assessment.persons.values()
            )
            for gene in assessment.genes
        }
        genes = sorted(assessment.genes, key=lambda gene: -rise[gene])
        self.gene.set_choices([(gene, gene) for gene in genes])
        if self.gene.currentIndex() < 0 and genes:
            self.gene.set_value(genes[0])

    def _choose(self, person: object) -> None:
        family = self._session.family
        if family is not None and person in family.persons:
            self.person.set_value(person)

    def _ask_chance(self) -> None:
        """Only of an uncertain variant is it asked how likely it is to be pathogenic."""
        for part in (self.chance_label, self.chance):
            part.setVisible(self.result.value() == UNCERTAIN)

    def _suppose(self) -> None:
        person, gene = self.person.value(), self.gene.value()
        if not isinstance(person, str) or not isinstance(gene, str):
            return
        self.problem.hide()
        uncertain = self.result.value() == UNCERTAIN
        new = Hypothesis(
            person=PersonId(person),
            gene=gene,
            positive=self.result.value() != NOT_FOUND,
            pathogenic=self.chance.value() / 100 if uncertain else None,
        )
        self._session.reasoning.suppose((*self._session.reasoning.hypotheses, new))

    def _drop(self, hypothesis: Hypothesis) -> None:
        reasoning = self._session.reasoning
        reasoning.suppose([one for one in reasoning.hypotheses if one != hypothesis])

    def _record(self, hypothesis: Hypothesis) -> None:
        """Fill in the form of test results; it is recorded there."""
        from predispo.app.explaining import supposed_result  # numbers are loaded beside the window

        family = self._session.family
        if family is not None:
            self._session.draft_result(supposed_result(family, hypothesis))

    def _list_supposed(self) -> None:
        while (item := self.supposed.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        family = self._session.family
        for one in self._session.reasoning.hypotheses if family is not None else ():
            name = capitalised(called(family, one.person, self._words))
            row = Supposition(one, name, self._words, editable=self._session.is_editable)
            row.record_requested.connect(self._record)
            row.drop_requested.connect(self._drop)
            self.supposed.addWidget(row)

    def _fail(self, kind: str, problem: PredispoError) -> None:
        if kind == SUPPOSING:
            family = self._session.family
            persons = [one for one in problem.data.get("persons", ()) if family and one in family.persons]
            names = tuple(called(family, one, self._words) for one in persons) if family else ()
            self._veil.cover(False)
            self.problem.setText(str(told(problem, names)))
            self.problem.show()

    def _show(self) -> None:
        reasoning, known, family = self._session.reasoning, self._session.assessment, self._session.family
        self._veil.cover(False)
        self.back.setEnabled(bool(reasoning.hypotheses))
        self._list_supposed()
        if reasoning.supposed is None or known is None or family is None:
            self.list.show_rows(())
            return
        self.problem.hide()
        genes = tuple(dict.fromkeys(one.gene for one in reasoning.hypotheses))
        self.list.show_rows(self._rows(family, known, reasoning.supposed, genes))

    def _rows(self, family: Family, known: Assessment, supposed: Assessment, genes: tuple[str, ...]) -> list[Row]:
        """The consultand, then everybody whose chance moves, the most moved first."""
        moved: list[tuple[float, PersonId, str]] = []
        for person, one in supposed.persons.items():
            before = known.persons.get(person)
            if before is None:
                continue
            changes = [one.carrier[gene].probability - before.carrier[gene].probability for gene in genes]
            size = max(abs(change) for change in changes)
            if size < LEAST_MOVE and person != known.consultand:
                continue
            text = self.tr("{gene}: {known} as known, {supposed} as supposed")
            lines = [
                text.format(
                    gene=gene,
                    known=self._words.percent(before.carrier[gene].probability),
                    supposed=self._words.percent(one.carrier[gene].probability),
                )
                for gene in genes
            ]
            moved.append((2.0 if person == known.consultand else size, person, "\n".join(lines)))
        moved.sort(key=lambda row: -row[0])
        return [Row(person, capitalised(self._name(family, person)), text) for _, person, text in moved]

    def _name(self, family: Family, person: PersonId) -> str:
        """A name with its kin term, to tell people of one name apart."""
        name, kin = called(family, person, self._words), relation(family, person, self._words)
        return name if not kin or kin == name else f"{name} · {kin}"
