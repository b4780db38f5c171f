"""The layout of a pedigree: everybody once, every couple a couple of the data."""

from collections.abc import Mapping

from predispo.domain.ids import PersonId
from predispo.domain.pedigree import Pedigree
from predispo.drawing.positions import Extent, Layout, Placed
from predispo.drawing.shapes import Point


def layout(
    pedigree: Pedigree,
    *,
    extents: Mapping[PersonId, Extent] | None = None,
    placed: Mapping[PersonId, Placed] | None = None,
    previous: Mapping[PersonId, Point] | None = None,
) -> Layout:
    """Place everybody of a pedigree once, every union between its own partners only.

    `extents` are the measured symbols with labels, `placed` what the user put by hand, `previous` where people stood
    before a change, to which they then keep.
    """
    raise NotImplementedError
