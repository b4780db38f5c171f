"""Finding: who in a family is meant by a few typed words."""

import unicodedata
from collections.abc import Iterator, Mapping

from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.kinship import kin
from predispo.phrases.phrases import Phrases


def persons_fitting(
    family: Family, text: str, *, phrases: Phrases, numbers: Mapping[PersonId, str]
) -> tuple[PersonId, ...]:
    """Everybody of whom each typed word begins something that is told: name, number, role, kin, birth, cancer or gene.

    `numbers` are the persons' numbers in the drawing, in its order from the top and from the left. Whose whole name or
    number was typed comes first, then whose name begins so, then the others in the order of the drawing.
    """
    wanted = _plain(text)
    typed = wanted.split()
    if not typed:
        return ()
    ranked: list[tuple[int, int, PersonId]] = []
    for place, one in enumerate((*numbers, *(other for other in family.persons if other not in numbers))):
        person = family.persons.get(one)
        if person is None:
            continue
        told = _words_of(_told(family, person, numbers.get(one, ""), phrases))
        if all(any(word.startswith(part) for word in told) for part in typed):
            ranked.append((_rank(person, numbers.get(one, ""), wanted), place, one))
    return tuple(person for _, _, person in sorted(ranked))


def _rank(person: Person, number: str, wanted: str) -> int:
    """How well the whole of what was typed fits a name or number; less is better."""
    name = _plain(person.name)
    if wanted in (name, _plain(number)):
        return 0
    return 1 if name.startswith(wanted) else 2


def _told(family: Family, person: Person, number: str, phrases: Phrases) -> Iterator[str]:
    """What somebody may be looked for by."""
    yield person.name
    yield number
    yield person.details.identifier
    for role, holder in family.roles.items():
        if holder == person.id:
            yield phrases.term(role)
    if family.consultand is not None and family.consultand != person.id:
        relation = kin(family.pedigree, family.consultand, person.id)
        if relation is not None:
            yield phrases.kin(relation)
    if person.details.birth is not None:
        yield phrases.date(person.details.birth)
    for one in person.cancers:
        yield phrases.cancer(one.fact.cancer)
    for result in person.results:
        yield from (found.variant.gene for found in result.fact.report.variants)


def _words_of(told: Iterator[str]) -> frozenset[str]:
    """The words of some texts, and the parts of those with hyphens."""
    words = [word for text in told for word in _plain(text).split()]
    return frozenset((*words, *(part for word in words if "-" in word for part in word.split("-") if part)))


def _plain(text: str) -> str:
    """A text without case, accents and commas, so that it is found however it is typed."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace(",", " "))
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())
