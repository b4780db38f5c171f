"""Why: whose information moves the consultand's chance most, and on which published figures the answer rests."""

from contextlib import suppress

from PySide6.QtWidgets import QVBoxLayout, QWidget

from predispo.app.writing import citation
from predispo.domain.assessment import Assessment, EvidenceRow
from predispo.errors import PredispoError
from predispo.phrases.phrases import LEAST_INFLUENCE, Phrases
from predispo.ui.naming import called, capitalised, relation
from predispo.ui.problems import told
from predispo.ui.reasoning import EXPLAINING
from predispo.ui.risk.ranked_list import RankedList, RankedRow
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.fold import Fold
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.page import GAP
from predispo.ui.widgets.veil import Veil

NO_RISE = 0.01
"""A chance no farther than this from the population's has not been moved by anybody."""

FULL = 3.0
"""The natural log of a Bayes factor that fills the bar; a greater one in the family sets its own."""


class WhyView(QWidget):
    """Relatives by how much they move the answer; a click selects one. Halos on the drawing say the same."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self.about = QuietLabel()
        self.gene = ChoiceBox()
        self.gene.setAccessibleName(self.tr("Chance of which gene"))
        always_works(self.gene)
        self.list = RankedList()
        self.list.setAccessibleName(self.tr("Relatives by how much they move the answer"))
        self.state = QuietLabel()
        self.rests_on = Fold()
        self._veil = Veil(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.about, self.gene, self.state, self.list, self.rests_on):
            column.addWidget(part)
        self.list.person_chosen.connect(session.select)
        self.gene.chosen.connect(lambda gene: session.reasoning.ask_why(True, gene if isinstance(gene, str) else None))
        session.reasoning.explaining_started.connect(self._fade)
        session.reasoning.explained.connect(self._show)
        session.reasoning.failed.connect(self._fail)
        session.reasoning.stopped.connect(self._rest)

    def start(self) -> None:
        """Begin to explain."""
        gene = self.gene.value()
        self._session.reasoning.ask_why(True, gene if isinstance(gene, str) else None)

    def stop(self) -> None:
        """Explain no more; the halos go."""
        self._session.reasoning.ask_why(False)

    def _fade(self) -> None:
        self.state.setText(self.tr("Computing …"))
        self.state.show()
        self._veil.cover(True)

    def _rest(self, kind: str) -> None:
        if kind == EXPLAINING:
            self._veil.cover(False)
            self.list.show_rows(())
            self.state.setText(self.tr("Cancelled. Close the question and open it again to compute it."))
            self.state.show()

    def _fail(self, kind: str, problem: PredispoError) -> None:
        if kind == EXPLAINING:
            self._veil.cover(False)
            self.list.show_rows(())
            self.state.setText(str(told(problem)))
            self.state.show()

    def _show(self, assessment: Assessment) -> None:
        family = self._session.family
        if family is None:
            return
        self._veil.cover(False)
        chances = assessment.persons[assessment.consultand].carrier
        genes = sorted(assessment.genes, key=lambda gene: -chances[gene].probability)
        self.gene.set_choices([(None, self.tr("Any of the genes")), *((gene, gene) for gene in genes)])
        if self.gene.currentIndex() < 0:
            self.gene.set_value(self._session.reasoning.gene if self._session.reasoning.gene in genes else None)
        name = called(family, assessment.consultand, self._words)
        text = self.tr(
            "What each relative's illness, health and tests do to the odds that {name} carries a variant."
            " Halos on the drawing show the same: whole where the odds are raised, broken where they are lowered."
        )
        self.about.setText(text.format(name=name))
        moving = [one for one in assessment.explanation if abs(one.log_bayes_factor) >= LEAST_INFLUENCE]
        top = max((abs(one.log_bayes_factor) for one in moving), default=0.0)
        rows: list[RankedRow] = []
        for one in moving:
            kin = relation(family, one.person, self._words)
            own = self.tr("own history") if one.person == assessment.consultand else kin
            title, moves = called(family, one.person, self._words), self._words.influence(one)
            words = (own, moves) if own and own != title else (moves,)
            rows.append(
                RankedRow(
                    one.person,
                    capitalised(title),
                    capitalised(", ".join(words)),
                    share=abs(one.log_bayes_factor) / max(top, FULL),
                    against=one.log_bayes_factor < 0.0,
                )
            )
        self.list.show_rows(rows)
        self.state.setText("" if rows else self._why_nobody(assessment))
        self.state.setVisible(not rows)
        lines = [self._figure(row) for row in assessment.rests_on]
        self.rests_on.show_lines(self.tr("Figures that this answer rests on ({count})").format(count=len(lines)), lines)

    def _why_nobody(self, assessment: Assessment) -> str:
        """Nothing is known yet, or so much that whatever one relative tells the others tell too."""
        asked = self._session.reasoning.gene
        mine = assessment.persons[assessment.consultand].carrier[asked if asked in assessment.genes else "any"]
        if abs(mine.probability - mine.population) < NO_RISE:
            return self.tr("Nobody's information moves the answer yet.")
        return self.tr(
            "No relative alone moves the answer: leave out any one of them, and the others still say the same."
        )

    def _figure(self, row: EvidenceRow) -> str:
        """One published figure, with its source and whether anybody compared it."""
        source = self._cited(row.source)
        if row.cancer == "allele_frequency":
            text = self.tr("{gene}, how common variants are: {source}").format(gene=row.gene, source=source)
        else:
            disease = self._words.disease(row.cancer)
            if row.sex == "F":
                text = self.tr("{gene}, {disease} in women: {source}")
            else:
                text = self.tr("{gene}, {disease} in men: {source}")
            text = text.format(gene=row.gene, disease=disease, source=source)
        return text if row.verified else self.tr("{figure} (not verified)").format(figure=text)

    def _cited(self, key: str) -> str:
        with suppress(KeyError, PredispoError):
            return citation(self._session.workspace.catalogue.reference(key))
        return key
