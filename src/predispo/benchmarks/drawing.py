"""How fast and how good the layout is, on the demonstration families and on grown ones of up to 2,000 people."""

import random
from collections.abc import Iterator
from datetime import date

from predispo.app.demonstration import demonstration_families
from predispo.app.transfer import family_from, read_file
from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.ids import FamilyId, PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree, Union
from predispo.domain.person import Sex
from predispo.drawing.layout import layout
from predispo.drawing.picture import picture
from predispo.drawing.quality import quality
from predispo.drawing.svg import svg
from predispo.journal.journal import family_of
from predispo.paths import resources

SIZES = (20, 100, 500, 2000)
ON = date(2026, 11, 1)
SAMPLE_FOLDER = resources().parent / "tests" / "samples" / "own"
# What kinship2 took for the same files on another machine; it gave A_clinical false parents, so its time says nothing.
SAMPLES: dict[str, tuple[str, float] | None] = {
    "A_clinical": None,
    "B_habsburg": None,
    "C_haemophilia": None,
    "S_20": None,
    "S_100": ("kinship2, as published with the samples", 0.04),
    "S_500": ("kinship2, as published with the samples", 0.71),
    "S_2000": ("kinship2, as published with the samples", 43.9),
}


def measure() -> list[Row]:
    """Layouts and whole drawings; the size names what is not perfect in the layout."""
    return [*_grown(), *_sampled(), *_demonstrated()]


def _sampled() -> Iterator[Row]:
    """The families made for this, where their files lie beside the program, against what another layout took there."""
    for name, reference in SAMPLES.items():
        file = SAMPLE_FOLDER / f"{name}.ped"
        if not file.is_file():
            continue
        pedigree = family_from(read_file(file.read_bytes()).families[0]).pedigree
        seconds = best_of(1 if len(pedigree) > 500 else 3, lambda pedigree=pedigree: layout(pedigree))
        yield row(f"lay {name} out", _described(pedigree), seconds, reference)


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
