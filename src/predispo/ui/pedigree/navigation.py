"""Which relative a key leads to: by arrows as the drawing stands, with Ctrl along the family's own ties."""

from enum import Enum

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.picture import Picture
from predispo.drawing.shapes import Point


class Direction(Enum):
    """Where an arrow key points."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def neighbour(family: Family, picture: Picture, person: PersonId, direction: Direction) -> PersonId | None:
    """The parent above, the child below, or whoever stands next in the row; None where the drawing ends."""
    here = picture.symbols[person].centre
    match direction:
        case Direction.UP:
            return _nearest(picture, here, parents_of(family, person))
        case Direction.DOWN:
            return _nearest(picture, here, children_of(family, person))
        case Direction.LEFT:
            return _beside(picture, person, here, -1)
        case Direction.RIGHT:
            return _beside(picture, person, here, 1)


class Tie(Enum):
    """A tie of the family that a key follows."""

    OTHER_PARENT = "other_parent"
    PARTNER = "partner"
    ELDER = "elder"
    YOUNGER = "younger"


def along(family: Family, picture: Picture, person: PersonId, tie: Tie) -> PersonId | None:
    """The next relative by a tie: the parent not nearest, the next partner, the sibling before or after; or None."""
    match tie:
        case Tie.OTHER_PARENT:
            near = neighbour(family, picture, person, Direction.UP)
            return next((one for one in parents_of(family, person) if one != near and one in picture.symbols), None)
        case Tie.PARTNER:
            return _next_partner(family, picture, person)
        case Tie.ELDER | Tie.YOUNGER:
            union = family.pedigree.birth_union(person)
            siblings = [] if union is None else [one for one in union.children if one in picture.symbols]
            at = siblings.index(person) + (1 if tie is Tie.YOUNGER else -1) if person in siblings else -1
            return siblings[at] if 0 <= at < len(siblings) else None


def _next_partner(family: Family, picture: Picture, person: PersonId) -> PersonId | None:
    """The first partner; from somebody's only partner on to that person's next one, and at last back to them."""
    partners = [one for one in partners_of(family, person) if one in picture.symbols]
    if not partners:
        return None
    theirs = [one for one in partners_of(family, partners[0]) if one in picture.symbols]
    if len(partners) == 1 and person in theirs[:-1]:
        return theirs[theirs.index(person) + 1]
    return partners[0]


def parents_of(family: Family, person: PersonId) -> tuple[PersonId, ...]:
    """The partners of the union that somebody was born into, else adopted into."""
    pedigree = family.pedigree
    union = pedigree.birth_union(person)
    adopted = pedigree.adoptions.get(person)
    if union is None and adopted is not None:
        union = pedigree.unions[adopted]
    return () if union is None else union.partners


def partners_of(family: Family, person: PersonId) -> tuple[PersonId, ...]:
    """Everybody with whom somebody has a union."""
    return tuple(one for union in family.pedigree.unions_of(person) for one in union.partners if one != person)


def children_of(family: Family, person: PersonId) -> tuple[PersonId, ...]:
    """The children by birth and by adoption."""
    unions = family.pedigree.unions_of(person)
    return tuple(dict.fromkeys(one for union in unions for one in (*union.children, *union.adopted)))


def _nearest(picture: Picture, here: Point, among: tuple[PersonId, ...]) -> PersonId | None:
    """Who stands nearest from left to right; the left one of two at the same distance."""
    drawn = [one for one in among if one in picture.symbols]
    return min(
        drawn,
        key=lambda one: (abs(picture.symbols[one].centre.x - here.x), picture.symbols[one].centre.x),
        default=None,
    )


def _beside(picture: Picture, person: PersonId, here: Point, sign: int) -> PersonId | None:
    """Who stands next in the row of a person, to the right (1) or left (-1)."""
    row = picture.layout.generations[person]
    beside = [
        one
        for one, box in picture.symbols.items()
        if picture.layout.generations[one] == row and (box.centre.x - here.x) * sign > 0
    ]
    return min(beside, key=lambda one: abs(picture.symbols[one].centre.x - here.x), default=None)
