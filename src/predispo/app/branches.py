"""Branches: the part of a family that hangs from one person, down to all descendants or up to all ancestors."""

from collections.abc import Callable

from predispo.domain.ids import PersonId
from predispo.domain.pedigree import Pedigree

Branch = Callable[[Pedigree, PersonId], tuple[PersonId, ...]]


def with_descendants(pedigree: Pedigree, person: PersonId) -> tuple[PersonId, ...]:
    """A person, everybody who descends from them by birth, genes or adoption, and the partners of all of these."""
    found: dict[PersonId, None] = {}
    todo = [person]
    descended = {person}
    while todo:
        one = todo.pop(0)
        found[one] = None
        below = list(pedigree.genetic_children[one])
        for union in pedigree.unions_of(one):
            below += [*union.children, *union.adopted]
            found.update(dict.fromkeys(union.partners))
        new = [child for child in dict.fromkeys(below) if child not in descended]
        descended.update(new)
        todo += new
    return tuple(found)


def with_ancestors(pedigree: Pedigree, person: PersonId) -> tuple[PersonId, ...]:
    """A person and everybody above: parents by birth, by genes and by adoption."""
    found: dict[PersonId, None] = {person: None}
    todo = [person]
    while todo:
        one = todo.pop(0)
        above = [parent for parent in pedigree.parents[one] if parent is not None]
        birth, into = pedigree.birth_union(one), pedigree.adoptions.get(one)
        above += () if birth is None else birth.partners
        above += () if into is None else pedigree.unions[into].partners
        new = [parent for parent in dict.fromkeys(above) if parent not in found]
        found.update(dict.fromkeys(new))
        todo += new
    return tuple(found)
