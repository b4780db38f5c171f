"""How fast and how good the layout is, on the demonstration families and on grown ones of up to 2,000 people."""

import random
from collections.abc import Iterator
from datetime import date

from predispo.app.demonstration import demonstration_families
from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.ids import FamilyId, PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree, Union
from predispo.domain.person import Sex
from predispo.drawing.layout import layout
from predispo.drawing.picture import picture
from predispo.drawing.quality import quality
from predispo.drawing.svg import svg
from predispo.journal.journal import family_of

SIZES = (20, 100, 500, 2000)
ON = date(2026, 11, 1)


def measure() -> list[Row]:
    """Layouts and whole drawings; the size names what is not perfect in the layout."""
    return [*_grown(), *_demonstrated()]


def _grown() -> Iterator[Row]:
    layout(grown(SIZES[0]))
    for size in SIZES:
        pedigree = grown(size)
        seconds = best_of(1 if size > 500 else 3, lambda pedigree=pedigree: layout(pedigree))
        yield row("lay a pedigree out", _described(pedigree), seconds)


def _demonstrated() -> Iterator[Row]:
    for number, entries in demonstration_families():
        family = family_of(FamilyId(number), entries)
        seconds = best_of(3, lambda family=family: svg(picture(family, on=ON)))
        yield row(f"draw {number} as SVG", _described(family.pedigree), seconds)


def _described(pedigree: Pedigree) -> str:
    found = quality(pedigree, layout(pedigree))
    wrong = found.missing_persons + found.false_couples + found.overlaps + found.lines_through_persons
    inverted = found.birth_order_inversions
    return f"{len(pedigree)} persons, {wrong} wrong, {found.crossings} crossings, {inverted} out of birth order"


def grown(size: int, seed: int = 1) -> Pedigree:
    """A family of about `size` people that grows by births and unions, some of them second ones; always the same."""
    chance = random.Random(seed)
    sexes: dict[PersonId, Sex] = {}
    unions: dict[UnionId, Union] = {}
    births: dict[PersonId, Birth] = {}

    def add(sex: Sex) -> PersonId:
        person = PersonId(f"p{len(sexes) + 1}")
        sexes[person] = sex
        return person

    def pair(person: PersonId) -> UnionId:
        partner = add(Sex.FEMALE if sexes[person] is Sex.MALE else Sex.MALE)
        union = UnionId(f"u{len(unions) + 1}")
        unions[union] = Union(id=union, partners=(person, partner))
        return union

    level = [pair(add(Sex.MALE))]
    while level and len(sexes) < size:
        below: list[UnionId] = []
        for union in level:
            children = tuple(add(chance.choice((Sex.FEMALE, Sex.MALE))) for _ in range(chance.randint(2, 4)))
            partners = unions[union].partners
            unions[union] = Union(id=union, partners=partners, children=children)
            births.update({child: Birth(union=union) for child in children})
            for child in children:
                if len(sexes) < size and chance.random() < 0.75:
                    below.append(pair(child))
                    if chance.random() < 0.12:
                        below.append(pair(child))
        level = below
    return Pedigree(sexes=sexes, unions=unions, births=births, adoptions={}, twins=())
