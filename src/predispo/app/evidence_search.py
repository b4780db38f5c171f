"""Searching the evidence: its contents by topic, and everything that holds all typed words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from predispo.app.evidence_pages import Address, EvidencePages, Question, Topic, guideline_key

MOST = 200
Named = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Words for what the evidence names by code: outcomes and territories, in the reader's language."""

    disease: Named
    territory: Named


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that can be opened; `question` is set where it is the figures of one outcome in a gene.

    `text` is everything that a search looks at.
    """

    address: Address
    name: str
    detail: str
    text: str
    question: Question | None = None


class EvidenceIndex:
    """Everything in one edition that a page or a set of figures speaks of; made once, in one language."""

    def __init__(self, pages: EvidencePages, names: Names) -> None:
        self._all = {topic: tuple(_hits(topic, pages, names)) for topic in Topic}
        self._figures = tuple(_figures(pages, names))

    def contents(self, topic: Topic) -> tuple[Hit, ...]:
        """Everything of a topic, by name."""
        return self._all[topic]

    def search(self, typed: str) -> tuple[Hit, ...]:
        """What holds every typed word: names that begin with the first word first, then topic by topic."""
        words = typed.casefold().split()
        if not words:
            return ()
        every = (*(hit for hits in self._all.values() for hit in hits), *self._figures)
        found = [hit for hit in every if all(word in hit.text for word in words)]
        found.sort(key=lambda hit: (hit.question is not None, not hit.name.casefold().startswith(words[0])))
        return tuple(found[:MOST])


def _hits(topic: Topic, pages: EvidencePages, names: Names) -> Iterator[Hit]:
    found = sorted(_of(topic, pages, names), key=lambda hit: hit.name.casefold())
    yield from found


def _of(topic: Topic, pages: EvidencePages, names: Names) -> Iterator[Hit]:
    catalogue = pages.catalogue
    match topic:
        case Topic.GENE:
            for symbol in catalogue.genes():
                gene = catalogue.gene(symbol)
                yield _hit(topic, symbol, symbol, gene.syndrome, gene.hgnc_id, gene.transcript)
        case Topic.CANCER:
            for id in catalogue.cancers():
                cancer = catalogue.cancer(id)
                yield _hit(topic, id, names.disease(id), cancer.icd10, id.replace("_", " "))
        case Topic.POPULATION:
            for iso2 in catalogue.populations():
                population = catalogue.population(iso2)
                yield _hit(topic, iso2, names.territory(iso2), population.coverage, population.name, iso2)
        case Topic.GUIDELINE:
            for guide in catalogue.guidelines:
                where = f"{names.territory(guide.country)}, {guide.edition}"
                yield _hit(topic, guideline_key(guide), guide.title, where, guide.source)
        case Topic.LAW:
            for law in catalogue.laws:
                acts = dict.fromkeys(rule.act for rule in law.rules)
                yield _hit(topic, law.country, names.territory(law.country), next(iter(acts), ""), law.name, *acts)
        case Topic.REFERENCE:
            for key in catalogue.references():
                one = catalogue.reference(key)
                name = f"{one.authors.split(',')[0]} {one.year}".strip()
                yield _hit(topic, key, name, one.title, one.authors, one.container, one.doi, one.pmid, key)


def _hit(topic: Topic, key: str, name: str, detail: str, *more: str) -> Hit:
    return Hit(address=Address(topic, key), name=name, detail=detail, text=" ".join((name, detail, *more)).casefold())


def _figures(pages: EvidencePages, names: Names) -> Iterator[Hit]:
    for symbol in pages.catalogue.genes():
        for question in pages.questions(symbol):
            disease = names.disease(question.cancer)
            sources = sorted({row.source for row in question.rows})
            yield Hit(
                address=Address(Topic.GENE, symbol),
                name=symbol,
                detail=disease,
                text=" ".join((symbol, disease, question.cancer, *sources)).casefold(),
                question=question,
            )
