"""The form that notes which figures of the assessment a person was told."""

from PySide6.QtWidgets import QWidget

from predispo.domain.assessment import Assessment
from predispo.domain.dates import PartialDate
from predispo.domain.facts import RiskTold
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.phrases.phrases import Phrases
from predispo.ui.journey.entry_card import Checks, EntryCard
from predispo.ui.journey.entry_words import field_word
from predispo.ui.widgets.labels import QuietLabel

HORIZON = 80
GENES = 4


class ToldCard(EntryCard):
    """The figures as they are computed now; each is told or not, none can be typed over."""

    def __init__(
        self,
        words: Phrases,
        assessment: Assessment,
        person: PersonId,
        *,
        today: PartialDate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, "told", (), today=today, parent=parent)
        self._assessment, self._person = assessment, person
        self.figures = Checks([(one, self._line(one)) for one in told_figures(assessment, person)])
        self.figures.setAccessibleName(field_word("text"))
        self.extra.insertWidget(0, QuietLabel(self.tr("Which of these figures were told?")))
        self.extra.insertWidget(1, self.figures)

    def fact(self) -> RiskTold | None:
        """What was told, with all that reproduces it."""
        if self.answers() is None:
            return None
        figures = self.figures.values()
        if not figures:
            self.complain(self.tr("Not recorded: choose at least one figure."))
            return None
        return RiskTold(
            person=self._person,
            on=self.on.value(),
            figures=figures,
            model=self._assessment.model,
            evidence_edition=self._assessment.evidence_edition,
            evidence_digest=self._assessment.evidence_digest,
            inputs_digest=self._assessment.inputs_digest,
        )

    def _line(self, figure: ToldFigure) -> str:
        shown = self._words.percent(figure.probability)
        if figure.by_age is None:
            return self.tr("carries a variant of {gene}: {chance}").format(gene=figure.what, chance=shown)
        disease = self._words.disease(figure.what)
        return self.tr("{disease} by age {age}: {chance}").format(disease=disease, age=figure.by_age, chance=shown)


def told_figures(assessment: Assessment, person: PersonId) -> tuple[ToldFigure, ...]:
    """The likeliest genes, and each cancer to age 80 or as far as it was computed."""
    mine = assessment.persons.get(person)
    if mine is None:
        return ()
    genes = sorted((name for name in mine.carrier if name != "any"), key=lambda name: -mine.carrier[name].probability)
    horizons = {
        site: max((one for one in points if one.age <= HORIZON), key=lambda one: one.age, default=points[-1])
        for site, points in mine.remaining_risk.items()
        if points
    }
    sites = sorted(horizons, key=lambda site: -horizons[site].risk)
    return (
        *(ToldFigure(what=gene, probability=mine.carrier[gene].probability) for gene in genes[:GENES]),
        *(ToldFigure(what=site, probability=horizons[site].risk, by_age=horizons[site].age) for site in sites),
    )
