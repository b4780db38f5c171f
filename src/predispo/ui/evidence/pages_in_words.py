"""Every page of the evidence as a sheet, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from predispo.app.evidence_pages import (
    Address,
    CancerPage,
    EvidencePages,
    GenePage,
    GuidelinePage,
    LawPage,
    PopulationPage,
    Question,
    ReferencePage,
)
from predispo.app.evidence_search import Names
from predispo.drawing.sheet import Block, Prose, Sheet
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.cancer_sheet import cancer_blocks
from predispo.ui.evidence.comparison_sheet import Curve, comparison_blocks
from predispo.ui.evidence.gene_sheet import gene_blocks
from predispo.ui.evidence.guideline_sheet import guideline_blocks
from predispo.ui.evidence.law_sheet import law_blocks
from predispo.ui.evidence.population_sheet import population_blocks
from predispo.ui.evidence.reference_sheet import reference_blocks
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate


class PagesInWords:
    """Writes the pages of one edition."""

    def __init__(self, pages: EvidencePages, phrases: Phrases) -> None:
        self.pages = pages
        self.sources = Sources(pages.catalogue)
        self._phrases = phrases

    @property
    def names(self) -> Names:
        """How outcomes and territories are called."""
        return Names(disease=self._phrases.disease, territory=territory)

    def sheet(self, address: Address, *, site: str) -> Sheet:
        """The page at an address; `site` is whose incidence the page of a population shows.

        Raises:
            PredispoError: the evidence does not hold what the address names.
        """
        phrases, sources = self._phrases, self.sources
        page = self.pages.page(address)
        match page:
            case GenePage():
                return self._sheet(
                    page.gene.symbol, words.as_written(page.gene.syndrome), gene_blocks(page, phrases, sources)
                )
            case CancerPage():
                name = phrases.capital(phrases.disease(page.cancer.id))
                return self._sheet(name, translate("Evidence", "Cancer"), cancer_blocks(page, phrases, sources))
            case PopulationPage():
                name = phrases.capital(territory(page.population.iso2))
                subtitle = translate("Evidence", "Population")
                return self._sheet(name, subtitle, population_blocks(page, site, phrases, sources))
            case GuidelinePage():
                subtitle = f"{territory(page.guideline.country)} · {page.guideline.edition}"
                return self._sheet(page.guideline.title, subtitle, guideline_blocks(page, phrases, sources))
            case LawPage():
                name = phrases.capital(territory(page.law.country))
                return self._sheet(name, translate("Evidence", "Law"), law_blocks(page.law, phrases))
            case ReferencePage():
                name = sources.short(page.reference.key)
                return self._sheet(name, page.reference.title, reference_blocks(page, phrases, sources))

    def comparison(self, question: Question, first: Curve, second: Curve) -> Sheet:
        """Two sources side by side."""
        name = f"{question.gene}: {words.of_people(self._phrases, question.cancer, question.sex)}"
        blocks = comparison_blocks(question, first, second, name, self.sources)
        return self._sheet(name, translate("Evidence", "Two sources side by side"), blocks)

    def _sheet(self, title: str, subtitle: str, blocks: tuple[Block, ...]) -> Sheet:
        catalogue = self.pages.catalogue
        foot = translate("Evidence", "predispo, evidence {edition} ({digest})")
        marked = not words.in_english() and words.MARK in repr((subtitle, blocks))
        legend = translate("Evidence", "{mark} stands before words that are in English, as the evidence has them.")
        about = (Prose(lines=(legend.format(mark=words.MARK),), tone="muted"),) if marked else ()
        return Sheet(
            title=title,
            subtitle=subtitle,
            blocks=(*about, *blocks),
            foot=foot.format(edition=catalogue.edition, digest=catalogue.sealed_digest[:12]),
            language=QLocale().name().split("_")[0],
        )
