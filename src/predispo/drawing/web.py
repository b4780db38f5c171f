"""A connected part of a pedigree as nodes in rows: persons, and the threads of descent from one row to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from predispo.domain.ids import PersonId, UnionId
from predispo.domain.pedigree import Pedigree, Union
from predispo.domain.person import Sex
from predispo.drawing.positions import Descent
from predispo.drawing.ranking import Rank, rank


class NodeKind(StrEnum):
    """What takes a place in a row."""

    PERSON = "person"
    SLOT = "slot"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Something that takes a place in a row: a person, where a line of descent begins, or where one passes through."""

    kind: NodeKind
    row: int
    person: PersonId | None = None
    source: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Where a thread ends in the next row; `beside` when it joins the child's own line of descent from the side.

    `kind` is None for the line of a couple who stand in different rows.
    """

    node: int
    kind: Descent | None
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Net:
    """The lines between two rows that come from one place."""

    source: int
    row: int
    top: int
    ends: tuple[End, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where threads begin: a union, a donor or gestational carrier, or a partner who stands in a higher row.

    `owners` are the nodes in the same row from which it hangs; `slot` is its own node, or -1 where it needs none.
    """

    row: int
    owners: tuple[int, ...]
    slot: int
    union: UnionId | None = None


@dataclass(slots=True, kw_only=True)
class Web:
    """All nodes, sources and nets of one connected part, and who belongs together in each row.

    `couples` are the partners in one row with their source. `helpers` are donors and carriers without other ties, by
    whom they stand.
    """

    nodes: list[Node] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    nets: list[Net] = field(default_factory=list)
    of_person: dict[PersonId, int] = field(default_factory=dict)
    sibships: list[tuple[int, ...]] = field(default_factory=list)
    twins: list[frozenset[int]] = field(default_factory=list)
    couples: list[tuple[int, int, int]] = field(default_factory=list)
    helpers: dict[int, int] = field(default_factory=dict)
    men: set[int] = field(default_factory=set)
    women: set[int] = field(default_factory=set)

    def add(self, node: Node) -> int:
        """Add a node and say its index."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    def rows(self) -> list[list[int]]:
        """The persons and passages of each row."""
        found: list[list[int]] = [[] for _ in range(1 + max(node.row for node in self.nodes))]
        for index, node in enumerate(self.nodes):
            if node.kind is not NodeKind.SLOT:
                found[node.row].append(index)
        return found


def union_rank(union: Union) -> tuple[tuple[Rank, ...], Rank]:
    """The canonical order of unions: by their partners, then by their own identifier."""
    return (tuple(sorted(rank(one) for one in union.partners)), rank(union.id))


def drawn_children(pedigree: Pedigree, union: Union) -> tuple[PersonId, ...]:
    """The children who stand in a union's sibship: born into it, or adopted and born into no union known."""
    return (*union.children, *(one for one in union.adopted if one not in pedigree.births))


def side_descents(pedigree: Pedigree, person: PersonId) -> tuple[tuple[UnionId | None, PersonId | None, Descent], ...]:
    """The lines to a person besides that from the union they stand under: (union, person, kind) of each."""
    birth = pedigree.births.get(person)
    if birth is None:
        return ()
    found: list[tuple[UnionId | None, PersonId | None, Descent]] = []
    partners = pedigree.unions[birth.union].partners
    if birth.carried_by is not None and birth.carried_by not in partners:
        found.append((None, birth.carried_by, Descent.BIRTH))
    for donor in (birth.ovum_from, birth.sperm_from):
        if donor is not None and donor not in partners and donor != birth.carried_by:
            found.append((None, donor, Descent.DONOR))
    adopted = pedigree.adoptions.get(person)
    if adopted is not None and adopted != birth.union:
        found.append((adopted, None, Descent.ADOPTION))
    return tuple(dict.fromkeys(found))


def weave(pedigree: Pedigree, persons: Sequence[PersonId], rows: Mapping[PersonId, int]) -> Web:
    """The web of the persons of one connected part, whose rows count from 0."""
    web = Web()
    for person in sorted(persons, key=lambda one: (rows[one], rank(one))):
        web.of_person[person] = web.add(Node(kind=NodeKind.PERSON, row=rows[person], person=person))
    web.men = {web.of_person[one] for one in persons if pedigree.sexes[one] is Sex.MALE}
    web.women = {web.of_person[one] for one in persons if pedigree.sexes[one] is Sex.FEMALE}
    members = set(persons)
    web.twins = sorted(
        (
            frozenset(web.of_person[one] for one in group.persons)
            for group in pedigree.twins
            if members & {*group.persons}
        ),
        key=sorted,
    )
    by_union: dict[UnionId, int] = {}
    for union in sorted(pedigree.unions.values(), key=union_rank):
        if union.partners[0] in members:
            by_union[union.id] = _weave_union(web, pedigree, union)
    for person in sorted(persons, key=rank):
        for union_id, other, kind in side_descents(pedigree, person):
            child = web.of_person[person]
            if union_id is not None:
                source = by_union[union_id]
            else:
                assert other is not None
                owner = web.of_person[other]
                source = _source(web, rows[other], (owner,), None)
                _stand_by(web, pedigree, owner, child)
            if web.sources[source].row < web.nodes[child].row:
                _thread(web, source, [End(node=child, kind=kind, beside=kind is not Descent.BIRTH)])
    return web


def _stand_by(web: Web, pedigree: Pedigree, helper: int, child: int) -> None:
    """Let a donor or carrier without other ties stand beside those whom they helped."""
    person, born = web.nodes[helper].person, web.nodes[child].person
    assert person is not None
    assert born is not None
    if person in pedigree.births or person in pedigree.adoptions or pedigree.unions_of(person):
        return
    helped = [web.of_person[one] for one in pedigree.unions[pedigree.births[born].union].partners]
    level = [one for one in helped if web.nodes[one].row == web.nodes[helper].row]
    if level:
        free = [one for one in level if web.nodes[one].person not in pedigree.births]
        web.helpers.setdefault(helper, max(free or level))


def _source(web: Web, row: int, owners: tuple[int, ...], union: UnionId | None, *, slot: bool = True) -> int:
    """Add a source with its slot."""
    index = len(web.sources)
    node = web.add(Node(kind=NodeKind.SLOT, row=row, source=index)) if slot else -1
    web.sources.append(Source(row=row, owners=owners, slot=node, union=union))
    return index


def _weave_union(web: Web, pedigree: Pedigree, union: Union) -> int:
    """Add the source of a union, the threads to its children and, where its partners' rows differ, between them."""
    partners = sorted((web.of_person[one] for one in union.partners), key=lambda one: (web.nodes[one].row, one))
    low = web.nodes[partners[-1]].row
    level = tuple(one for one in partners if web.nodes[one].row == low)
    children = [web.of_person[one] for one in drawn_children(pedigree, union)]
    children = [one for one in children if web.nodes[one].row > low]
    adopted_too = any(one in pedigree.births for one in union.adopted)
    apart = len(partners) > len(level)
    needs_slot = bool(children) or union.childless or bool(union.relation) or apart or adopted_too
    source = _source(web, low, level, union.id, slot=needs_slot)
    if len(level) == 2:
        one, other = sorted(level)
        web.couples.append((one, other, source))
    carried = {
        web.of_person[one]
        for one in union.children
        if (by := pedigree.births[one].carried_by) is not None and by not in union.partners
    }
    by_row: dict[int, list[int]] = {}
    for child in children:
        by_row.setdefault(web.nodes[child].row, []).append(child)
    web.sibships.extend(tuple(group) for group in by_row.values())
    if children:
        _thread(web, source, [_end(web, pedigree, child, carried) for child in children])
    if apart:
        upper = _source(web, web.nodes[partners[0]].row, (partners[0],), union.id)
        _thread(web, upper, [End(node=web.sources[source].slot, kind=None)])
    return source


def _end(web: Web, pedigree: Pedigree, child: int, carried: set[int]) -> End:
    """How a union's thread ends at a child of its sibship: a child carried by another is joined from the side."""
    if child in carried:
        return End(node=child, kind=Descent.DONOR, beside=True)
    person = web.nodes[child].person
    return End(node=child, kind=Descent.BIRTH if person in pedigree.births else Descent.ADOPTION)


def _thread(web: Web, source: int, ends: list[End]) -> None:
    """Add the nets from a source down to its ends, with a passage in each row between."""
    row, top = web.sources[source].row, web.sources[source].slot
    while ends:
        here = [end for end in ends if web.nodes[end.node].row == row + 1]
        ends = [end for end in ends if web.nodes[end.node].row > row + 1]
        below = -1
        if ends:
            below = web.add(Node(kind=NodeKind.PASSAGE, row=row + 1, source=source))
            here.append(End(node=below, kind=ends[0].kind))
        web.nets.append(Net(source=source, row=row, top=top, ends=tuple(here)))
        row, top = row + 1, below
