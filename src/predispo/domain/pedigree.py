"""The pedigree: persons and unions as a graph, who descends from whom by birth, genes and adoption."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from predispo.domain.facts import TwinKind
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Sex

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """One or two partners and their children by birth and by adoption, eldest first where the order is known."""

    id: UnionId
    partners: tuple[PersonId, ...]
    children: tuple[PersonId, ...] = ()
    adopted: tuple[PersonId, ...] = ()
    ended: bool = False
    consanguineous: bool = False
    relation: str = ""
    childless: bool = False
    infertile: bool = False
    childless_cause: str = ""

    def other(self, partner: PersonId) -> PersonId | None:
        """The other partner, where there is one."""
        return next((one for one in self.partners if one != partner), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Birth:
    """How a person came into a union: by whose egg and sperm, carried by whom, in which place."""

    union: UnionId
    order: int | None = None
    ovum_from: PersonId | None = None
    sperm_from: PersonId | None = None
    carried_by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """Siblings born together."""

    persons: tuple[PersonId, ...]
    kind: TwinKind


class Parents(NamedTuple):
    """The persons from whom somebody's genes come; None where that parent is not in the pedigree."""

    father: PersonId | None
    mother: PersonId | None


class Pedigree:
    """Persons and unions of one family, as a value that never changes.

    `graph` is a frozen directed graph whose nodes are ("person", id) and ("union", id): an edge runs from a partner to
    the union and from the union to each child by birth.
    """

    def __init__(
        self,
        *,
        sexes: Mapping[PersonId, Sex],
        unions: Mapping[UnionId, Union],
        births: Mapping[PersonId, Birth],
        adoptions: Mapping[PersonId, UnionId | None],
        twins: tuple[Twins, ...],
    ) -> None:
        self.sexes = dict(sexes)
        self.unions = dict(unions)
        self.births = dict(births)
        self.adoptions = dict(adoptions)
        self.twins = twins

    @property
    def persons(self) -> tuple[PersonId, ...]:
        """Everybody, in the order in which they were written down."""
        return tuple(self.sexes)

    def __len__(self) -> int:
        return len(self.sexes)

    def __contains__(self, person: object) -> bool:
        return person in self.sexes

    def __iter__(self) -> Iterator[PersonId]:
        return iter(self.sexes)

    @cached_property
    def graph(self) -> "nx.DiGraph[tuple[str, str]]":
        """Persons and unions as a frozen directed graph."""
        import networkx as nx  # a fifth of a second at every start, for the few who ask

        graph: nx.DiGraph[tuple[str, str]] = nx.DiGraph()
        graph.add_nodes_from(("person", person) for person in self.sexes)
        for union in self.unions.values():
            graph.add_node(("union", union.id))
            graph.add_edges_from((("person", partner), ("union", union.id)) for partner in union.partners)
            graph.add_edges_from((("union", union.id), ("person", child)) for child in union.children)
        nx.freeze(graph)
        return graph

    @cached_property
    def _unions_by_partner(self) -> dict[PersonId, tuple[Union, ...]]:
        found: dict[PersonId, list[Union]] = {}
        for union in self.unions.values():
            for partner in union.partners:
                found.setdefault(partner, []).append(union)
        return {person: tuple(unions) for person, unions in found.items()}

    def unions_of(self, person: PersonId) -> tuple[Union, ...]:
        """The unions in which a person is a partner, in the order in which they were written down."""
        return self._unions_by_partner.get(person, ())

    def birth_union(self, person: PersonId) -> Union | None:
        """The union that a person was born into, where it is in the pedigree."""
        birth = self.births.get(person)
        return None if birth is None else self.unions[birth.union]

    def genetic_parents(self, person: PersonId) -> Parents:
        """From whom a person's genes come: donors where they are named, else the partners of the birth union by sex.

        Partners of one sex cannot both be genetic parents: one who is not named as a donor is then left out.
        """
        birth = self.births.get(person)
        if birth is None:
            return Parents(None, None)
        partners = self.unions[birth.union].partners
        father, mother = birth.sperm_from, birth.ovum_from
        men = [one for one in partners if self.sexes[one] is Sex.MALE]
        women = [one for one in partners if self.sexes[one] is Sex.FEMALE]
        unknown = [one for one in partners if self.sexes[one] is Sex.UNKNOWN]
        if father is None and len(men) == 1:
            father = men[0]
        if mother is None and len(women) == 1:
            mother = women[0]
        for one in unknown:
            if one in (father, mother):
                continue
            if father is None and mother is not None:
                father = one
            elif mother is None:
                mother = one
            elif father is None:
                father = one
        return Parents(father, mother)

    @cached_property
    def parents(self) -> Mapping[PersonId, Parents]:
        """The genetic parents of everybody."""
        return {person: self.genetic_parents(person) for person in self.sexes}

    @cached_property
    def genetic_children(self) -> Mapping[PersonId, tuple[PersonId, ...]]:
        """The persons who have their genes from each person."""
        found: dict[PersonId, list[PersonId]] = {person: [] for person in self.sexes}
        for child, parents in self.parents.items():
            for parent in parents:
                if parent is not None:
                    found[parent].append(child)
        return {person: tuple(children) for person, children in found.items()}

    @property
    def monozygotic_groups(self) -> tuple[tuple[PersonId, ...], ...]:
        """The groups of persons who share all of their genes."""
        return tuple(group.persons for group in self.twins if group.kind is TwinKind.MONOZYGOTIC)
