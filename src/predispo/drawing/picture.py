"""The picture of a family: shapes in groups, and where to click."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.kinship import consanguineous_unions
from predispo.domain.pedigree import Twins
from predispo.domain.person import PregnancyOutcome, Role
from predispo.drawing.findings import (
    carried_genes,
    donors,
    evaluations,
    is_status_unknown,
    is_verified,
    shaded_sites,
    surrogates,
)
from predispo.drawing.frame import header, header_height, legend, legend_items, legend_width, numerals
from predispo.drawing.labels import LINE, SIZE, Labeller, LabelText
from predispo.drawing.layout import layout
from predispo.drawing.measure import Measure, approximate_width
from predispo.drawing.moving import box_of_all, moved
from predispo.drawing.numbering import numbers
from predispo.drawing.options import PictureOptions
from predispo.drawing.patterns import patterns_of
from predispo.drawing.positions import RADIUS, Extent, Layout, Placed
from predispo.drawing.shapes import Box, Group, GroupKind, Point, Shape, Text
from predispo.drawing.symbols import CHIP_ROOM, Symbol, draw, reach, symbol_box
from predispo.drawing.unions import draw_union
from predispo.drawing.words import ENGLISH, Words

MARGIN = 20.0
_NUMERALS = 34.0
_LABEL_GAP = 9.0
_WIDEST_NUMBER = "XXX-88"
_LEAST_WIDTH = 320.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawn family: groups in painting order within a box from (0, 0), and the layout that it shows.

    `symbols` and `persons` are for hit tests: the box of each symbol, and that of the symbol with its label.
    `numbers` are the persons' numbers in the drawing, such as `II-3`. `shaded` are those with a condition.
    `origin` is where the layout's (0, 0) lies.
    """

    groups: tuple[Group, ...]
    width: float
    height: float
    symbols: Mapping[PersonId, Box]
    persons: Mapping[PersonId, Box]
    numbers: Mapping[PersonId, str]
    layout: Layout
    origin: Point
    title: str = ""
    description: str = ""
    anonymous: bool = False
    shaded: frozenset[PersonId] = frozenset()

    def person_at(self, point: Point) -> PersonId | None:
        """Whose symbol, or else whose label, lies at a point."""
        for boxes in (self.symbols, self.persons):
            for person, box in boxes.items():
                if box.contains(point):
                    return person
        return None


def picture(
    family: Family,
    *,
    on: date,
    options: PictureOptions | None = None,
    words: Words = ENGLISH,
    assessment: Assessment | None = None,
    measure: Measure = approximate_width,
    previous: Picture | None = None,
) -> Picture:
    """Draw a family as known, with ages on a day.

    `assessment` puts the probability of carrying a variant on a chip at each symbol. `previous` keeps those who were
    there before where they were.
    """
    options = options or PictureOptions()
    labeller = Labeller(
        family=family, options=options, words=words, on=on, measure=measure, evaluated=evaluations(family)
    )
    symbols = _symbols(family, options, words, assessment, measure)
    first = {person: labeller.lines(family.persons[person], _WIDEST_NUMBER) for person in symbols}
    placed = layout(
        family.pedigree,
        extents={person: _extent(symbols[person], first[person], labeller) for person in symbols},
        placed={
            person: Placed(x=one.placed.fact.x, row=one.placed.fact.row)
            for person, one in family.persons.items()
            if one.placed is not None
        },
        marks={
            union.id: max(measure(text, 10.5, False) for text in (union.childless_cause, union.relation)) / 2
            for union in family.pedigree.unions.values()
            if union.childless or union.relation
        },
        previous=None if previous is None else previous.layout.persons,
    )
    named = numbers(placed)
    drawn: dict[PersonId, Group] = {}
    for person in sorted(symbols, key=lambda one: (placed.generations[one], placed.persons[one].x)):
        lines = labeller.lines(family.persons[person], named[person])
        drawn[person] = _person(family.persons[person], symbols[person], lines, placed.persons[person], options, words)
    unions = _unions(family, placed, options, named, words)
    return _framed(family, placed, drawn, unions, symbols, named, options, words, on, measure)


def _symbols(
    family: Family, options: PictureOptions, words: Words, assessment: Assessment | None, measure: Measure
) -> dict[PersonId, Symbol]:
    """Everybody's symbol."""
    giving, carrying = donors(family), surrogates(family)
    found: dict[PersonId, Symbol] = {}
    shaded = {person: shaded_sites(one) for person, one in family.persons.items()}
    patterns = patterns_of(site for sites in shaded.values() for site in sites)
    for person, one in family.persons.items():
        chip = _chip(person, options, words, assessment)
        proband = family.roles.get(Role.PROBAND) == person
        outcome = one.pregnancy.fact.outcome if one.pregnancy is not None else None
        found[person] = Symbol(
            gender=one.gender,
            sites=shaded[person],
            patterns=patterns,
            outcome=outcome,
            carrier=bool(carried_genes(family, one)),
            obligate=person in options.obligate_carriers,
            silent=person in options.silent_carriers,
            dead=one.is_dead,
            adopted=person in family.pedigree.adoptions,
            parents_unknown=_has_unknown_parents(family, person, options),
            verified=is_verified(one),
            arrow=proband or family.roles.get(Role.CONSULTAND) == person,
            arrow_letter=words.proband if proband else "",
            letter=_letter(one, outcome, words, donor=person in giving, surrogate=person in carrying),
            chip=chip,
            chip_width=measure(chip, 10.5, False) if chip else 0.0,
            highlighted=person in options.highlighted,
            hypothetical=person in options.hypothetical,
            halo=options.halos.get(person, 0.0),
        )
    return found


def _has_unknown_parents(family: Family, person: PersonId, options: PictureOptions) -> bool:
    """Whether somebody was adopted, and neither those who adopted nor the first parents are in the family."""
    pedigree = family.pedigree
    adopted = person in pedigree.adoptions and pedigree.adoptions[person] is None
    return adopted and person not in pedigree.births and person not in options.folded_above


def _letter(person: Person, outcome: PregnancyOutcome | None, words: Words, *, donor: bool, surrogate: bool) -> str:
    """What stands inside the symbol."""
    if outcome is PregnancyOutcome.ONGOING:
        return words.pregnancy
    if person.details.people is None:
        return words.several
    if person.details.people > 1:
        return str(person.details.people)
    if donor:
        return words.donor
    if surrogate:
        return words.surrogate
    return "?" if is_status_unknown(person) else ""


def _chip(person: PersonId, options: PictureOptions, words: Words, assessment: Assessment | None) -> str:
    """The probability of carrying any variant of the panel, in words."""
    if assessment is None or not options.chips or person not in assessment.persons:
        return ""
    carrier = assessment.persons[person].carrier
    value = carrier.get("any") or next(iter(carrier.values()), None)
    return "" if value is None else words.percent(value.probability)


def _extent(symbol: Symbol, lines: tuple[LabelText, ...], labeller: Labeller) -> Extent:
    """The room that a symbol with its label needs."""
    box = reach(symbol)
    half = labeller.width(lines) / 2 + 2
    below = RADIUS + (_LABEL_GAP + LINE * len(lines) if lines else 6.0) + (CHIP_ROOM if symbol.chip else 0.0)
    return Extent(left=max(half, -box.left), right=max(half, box.right), above=-box.top, below=below)


def _person(
    person: Person,
    symbol: Symbol,
    lines: tuple[LabelText, ...],
    at: Point,
    options: PictureOptions,
    words: Words,
) -> Group:
    """The group of one person: symbol and label."""
    shapes: list[Shape] = list(draw(symbol, at, options.style))
    y = at.y + RADIUS + _LABEL_GAP + SIZE * 0.8 + (CHIP_ROOM if symbol.chip else 0.0)
    for line in lines:
        shapes.append(Text(at=Point(at.x, y), text=line.text, size=SIZE, bold=line.bold, colour=line.colour))
        y += LINE
    told = [line.text for line in lines]
    if person.name and not options.anonymous and person.name not in told:
        told.insert(0, person.name)
    return Group(
        kind=GroupKind.PERSON,
        key=person.id,
        title=told[0] if told else words.gender(person.gender),
        description="; ".join((words.gender(person.gender), *told[1:])),
        shapes=tuple(shapes),
    )


def _unions(
    family: Family, placed: Layout, options: PictureOptions, named: Mapping[PersonId, str], words: Words
) -> list[Group]:
    """The groups of all unions."""
    twins: dict[UnionId, list[Twins]] = {}
    for group in family.pedigree.twins:
        birth = family.pedigree.births.get(group.persons[0])
        if birth is not None:
            twins.setdefault(birth.union, []).append(group)
    related = consanguineous_unions(family.pedigree)

    def called(person: PersonId) -> str:
        return (not options.anonymous and family.persons[person].name) or named[person]

    groups: list[Group] = []
    for union_id, lines in placed.unions.items():
        union = family.pedigree.unions[union_id]
        if options.anonymous:
            union = replace(union, childless_cause="", relation="")
        partners = sorted(union.partners, key=lambda one: placed.persons[one].x)
        children = sorted((*union.children, *union.adopted), key=lambda one: placed.persons[one].x)
        title = words.union(called(partners[0]), called(partners[1])) if len(partners) == 2 else called(partners[0])
        groups.append(
            Group(
                kind=GroupKind.UNION,
                key=union_id,
                title=title,
                partners=tuple(partners),
                children=tuple(children),
                shapes=draw_union(union, lines, twins.get(union_id, ()), double=union_id in related),
            )
        )
    return groups


def _framed(
    family: Family,
    placed: Layout,
    drawn: Mapping[PersonId, Group],
    unions: list[Group],
    symbols: Mapping[PersonId, Symbol],
    named: Mapping[PersonId, str],
    options: PictureOptions,
    words: Words,
    on: date,
    measure: Measure,
) -> Picture:
    """The whole picture, moved so that everything lies right and below of (0, 0)."""
    boxes = {person: box_of_all(group.shapes, measure) or Box(0, 0, 0, 0) for person, group in drawn.items()}
    body = box_of_all([*unions, *drawn.values()], measure) or Box(0, 0, 0, 0)
    items = legend_items(family, symbols, options, words) if options.legend else ()
    inner = max(body.width, _LEAST_WIDTH, min(legend_width(items, words, measure), 640.0))
    top = MARGIN + (header_height(options) if options.header else 0.0)
    origin = Point(MARGIN + _NUMERALS - body.left + (inner - body.width) / 2, top - body.top)
    groups: list[Group] = []
    if options.header:
        groups.append(header(family, options, words, on, Point(MARGIN, MARGIN)))
    groups += numerals([y + origin.y for y in placed.rows], MARGIN)
    for group in (*unions, *drawn.values()):
        shifted = moved(group, *origin)
        assert isinstance(shifted, Group)
        groups.append(shifted)
    width = 2 * MARGIN + _NUMERALS + inner
    bottom = top + body.height
    if items:
        where = Point(MARGIN, bottom + 14)
        group, height = legend(items, words, measure, where, width - 2 * MARGIN)
        groups.append(group)
        bottom += 14 + height
    people = words.persons(len(family.persons))
    number = "" if options.anonymous else family.number
    return Picture(
        groups=tuple(groups),
        width=round(width, 2),
        height=round(bottom + MARGIN, 2),
        symbols={
            person: symbol_box(symbols[person], placed.persons[person]).moved(*origin) for person in family.persons
        },
        persons={person: boxes[person].moved(*origin) for person in family.persons},
        numbers=named,
        layout=placed,
        origin=origin,
        title=words.title(number) if number else words.pedigree,
        description=people,
        anonymous=options.anonymous,
        shaded=frozenset(person for person, symbol in symbols.items() if symbol.sites),
    )
