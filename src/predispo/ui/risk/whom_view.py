"""Whom to test: untested living relatives by how much their test is expected to tell."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from predispo.domain.advice import TestAdvice
from predispo.domain.ids import PersonId
from predispo.errors import PredispoError
from predispo.phrases.phrases import LEAST_BITS, Phrases
from predispo.ui.naming import called, capitalised, relation
from predispo.ui.problems import told
from predispo.ui.reasoning import ADVISING
from predispo.ui.risk.ranked_list import RankedList, RankedRow
from predispo.ui.session import Session
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.labels import QuietLabel
from predispo.ui.widgets.page import GAP
from predispo.ui.widgets.veil import Veil

MOST = 12
CONSULTAND, FAMILY = "consultand", "family"
CONSULTAND_COST, FAMILY_COST = "consultand_cost", "family_cost"


class WhomView(QWidget):
    """A ranked list, for the consultand or for the whole family; a click selects the relative."""

    def __init__(self, session: Session, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._advice: tuple[TestAdvice, ...] = ()
        self.about = QuietLabel(
            self.tr(
                "How much a test is expected to tell, in bits: one bit settles an even chance."
                " Listed are those who live and are not tested."
            )
        )
        self.order = ChoiceBox()
        self._offer_orders()
        self.order.set_value(CONSULTAND)
        self.order.setAccessibleName(self.tr("What a test is to tell of"))
        always_works(self.order)
        self.state = QuietLabel()
        self.list = RankedList()
        self.list.setAccessibleName(self.tr("Relatives by how much their test is expected to tell"))
        self._veil = Veil(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.about, self.order, self.state, self.list):
            column.addWidget(part)
        self.list.person_chosen.connect(session.select)
        self.order.chosen.connect(lambda _: self._show())
        session.reasoning.advising_started.connect(self._fade)
        session.reasoning.advised.connect(self._take)
        session.reasoning.failed.connect(self._fail)
        session.reasoning.stopped.connect(self._rest)

    def start(self) -> None:
        """Begin to weigh."""
        self._offer_orders()
        self._session.reasoning.ask_whom(True)

    def stop(self) -> None:
        """Weigh no more."""
        self._session.reasoning.ask_whom(False)

    def _offer_orders(self) -> None:
        """Information can be weighed against cost where the clinic gives its costs."""
        orders = [
            (CONSULTAND, self.tr("What it tells about the consultand")),
            (FAMILY, self.tr("What it tells about the family")),
        ]
        if self._session.reasoning.costs is not None:
            orders += [
                (CONSULTAND_COST, self.tr("What it tells about the consultand, for its cost")),
                (FAMILY_COST, self.tr("What it tells about the family, for its cost")),
            ]
        chosen = self.order.value()
        self.order.set_choices(orders)
        if self.order.currentIndex() < 0:
            self.order.set_value(FAMILY if chosen in (FAMILY, FAMILY_COST) else CONSULTAND)

    def _fade(self) -> None:
        self._offer_orders()
        self.state.setText(self.tr("Computing …"))
        self.state.show()
        self._veil.cover(True)

    def _rest(self, kind: str) -> None:
        if kind == ADVISING:
            self._veil.cover(False)
            self.list.show_rows(())
            self.state.setText(self.tr("Cancelled. Close the question and open it again to compute it."))
            self.state.show()

    def _fail(self, kind: str, problem: PredispoError) -> None:
        if kind == ADVISING:
            self._veil.cover(False)
            self.list.show_rows(())
            self.state.setText(str(told(problem)))
            self.state.show()

    def _take(self, advice: tuple[TestAdvice, ...]) -> None:
        self._advice = advice
        self._show()

    def _show(self) -> None:
        family = self._session.family
        if family is None:
            return
        self._veil.cover(False)
        of_family = self.order.value() in (FAMILY, FAMILY_COST)
        by_cost = self.order.value() in (CONSULTAND_COST, FAMILY_COST)

        def bits(one: TestAdvice) -> float:
            return one.about_family if of_family else one.about_consultand

        def worth(one: TestAdvice) -> float:
            return bits(one) / one.cost if by_cost else bits(one)

        highest = max((worth(one) for one in self._advice), default=0.0) or 1.0
        # A test that looks for one variant is simpler than a panel, where it tells as much.
        order = sorted(self._advice, key=lambda one: (-round(worth(one) / highest, 3), one.familial is None))
        best: dict[PersonId, TestAdvice] = {}
        for one in order:
            if bits(one) >= LEAST_BITS:
                best.setdefault(one.person, one)
        ranked = list(best.values())[:MOST]
        top = highest if by_cost else max(highest, 1.0)
        rows: list[RankedRow] = []
        for one in ranked:
            if one.person not in family.persons:
                continue
            name, kin = called(family, one.person, self._words), relation(family, one.person, self._words)
            title = name if not kin or kin == name else f"{name} · {kin}"
            said = self._said(one, bits(one))
            rows.append(RankedRow(one.person, capitalised(title), said, share=worth(one) / top))
        self.list.show_rows(rows)
        nothing = self.tr("No test of a living relative is expected to tell anything.")
        self.state.setText("" if rows else nothing)
        self.state.setVisible(not rows)

    def _said(self, one: TestAdvice, bits: float) -> str:
        if one.familial is None:
            text = self.tr("{bits}. Panel test, chance of a finding {chance}.")
        else:
            text = self.tr("{bits}. Test for the family's {gene} variant, chance of a finding {chance}.")
        gene = "" if one.familial is None else one.familial.gene
        told_ = text.format(
            bits=self._words.bits(bits), chance=self._words.percent(one.probability_positive), gene=gene
        )
        if self._session.reasoning.costs is not None:
            text = self.tr("{advice} Cost {cost}: {bits} for each 1,000.")
            each = self._words.bits(bits * 1000 / one.cost)
            told_ = text.format(advice=told_, cost=self._words.number(one.cost), bits=each)
        if not one.affected:
            return told_
        return self.tr("Has had cancer. {advice}").format(advice=told_)
