"""Which relative an arrow key leads to."""

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
            union = family.pedigree.birth_union(person)
            return _nearest(picture, here, () if union is None else union.partners)
        case Direction.DOWN:
            children = [child for union in family.pedigree.unions_of(person) for child in union.children]
            return _nearest(picture, here, children)
        case Direction.LEFT:
            return _beside(picture, person, here, -1)
        case Direction.RIGHT:
            return _beside(picture, person, here, 1)


def _nearest(picture: Picture, here: Point, among: "tuple[PersonId, ...] | list[PersonId]") -> PersonId | None:
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
