"""Each symbol and line of the standard, in the style of 2022 and of 2008."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from predispo.domain.cancer import Site
from predispo.drawing.options import PictureOptions, Style
from predispo.drawing.patterns import CARRIER, OBLIGATE_CARRIER, PATTERNS
from predispo.drawing.picture import Picture, picture
from predispo.drawing.positions import RADIUS
from predispo.drawing.shapes import Colour, Ellipse, GroupKind, Polygon, Polyline, Rect, Shape, Text, flat
from tests.drawing_cases import ON
from tests.symbol_cases import CASES, A, C, D, E


class Drawn:
    """A case as it is drawn, with questions to its shapes."""

    def __init__(self, key: str, style: Style) -> None:
        case = CASES[key]
        options = PictureOptions(
            style=style,
            silent_carriers=case.silent,
            obligate_carriers=case.obligate,
            evaluations=case.evaluations,
            header=False,
        )
        self.modern = style is Style.NSGC_2022
        self.picture: Picture = picture(case.family, on=ON, options=options)

    def shapes(self, person: str = A) -> list[Shape]:
        return [*flat(next(one for one in self.picture.groups if one.key == person).shapes)]

    def union(self, key: str = "u") -> list[Shape]:
        found = next(one for one in self.picture.groups if one.kind is GroupKind.UNION and one.key == key)
        return [*flat(found.shapes)]

    def texts(self, person: str = A) -> list[str]:
        return [one.text for one in self.shapes(person) if isinstance(one, Text)]

    def key(self) -> list[str]:
        found = [one for one in self.picture.groups if one.kind is GroupKind.LEGEND]
        return [one.text for group in found for one in flat(group.shapes) if isinstance(one, Text)]

    def outline(self, person: str = A) -> str:
        box = self.picture.symbols[person]  # type: ignore[index]
        for one in self.shapes(person):
            if isinstance(one, Ellipse) and one.stroke and one.box.width == 2 * RADIUS:
                return "circle"
            if isinstance(one, Polygon) and one.stroke and one.stroke.width == 1.8:
                xs = sorted(point.x for point in one.points)
                corners = len(one.points)
                return "triangle" if corners == 3 else "square" if xs[0] == xs[1] else "diamond"
        raise AssertionError(f"no outline in {box}")

    def colours(self, person: str = A) -> set[Colour]:
        """The colours that fill or hatch a symbol."""
        found = set[Colour]()
        for one in self.shapes(person):
            fill = getattr(one, "fill", None)
            stroke = getattr(one, "stroke", None)
            found |= {fill} if fill is not None else set()
            found |= {stroke.colour} if isinstance(one, Polyline) and stroke is not None else set()
        return found - {Colour.PAPER, Colour.INK}

    def slashed(self, person: str = A) -> bool:
        """Whether a line runs from the lower left to the upper right beyond the symbol."""
        box = self.picture.symbols[person]  # type: ignore[index]
        return any(
            isinstance(one, Polyline)
            and len(one.points) == 2
            and one.points[0].x < box.left
            and one.points[0].y > box.bottom
            and one.points[1].x > box.right
            and one.points[1].y < box.top
            for one in self.shapes(person)
        )

    def upright_through(self, person: str = A) -> bool:
        box = self.picture.symbols[person]  # type: ignore[index]
        return any(
            isinstance(one, Polyline) and [point.x for point in one.points] == [box.centre.x, box.centre.x]
            for one in self.shapes(person)
        )

    def dot(self, person: str = A) -> bool:
        return any(isinstance(one, Ellipse) and one.fill is Colour.INK for one in self.shapes(person))

    def brackets(self, person: str = A) -> int:
        return sum(isinstance(one, Polyline) and len(one.points) == 4 for one in self.shapes(person))

    def lines(self, key: str = "u", *, dashed: bool = False) -> list[Polyline]:
        return [one for one in self.union(key) if isinstance(one, Polyline) and bool(one.stroke.dash) is dashed]

    def level_pairs(self, key: str = "u") -> int:
        """How many couple's lines there are: level, long, at the height of the partners."""
        middle = self.picture.symbols[A].centre.y
        return sum(
            all(abs(a.y - b.y) < 0.1 for a, b in pairwise(one.points))
            and abs(one.points[0].y - middle) < 4
            and abs(one.points[-1].x - one.points[0].x) > 25
            for one in self.lines(key)
        )


HATCHED = {site: PATTERNS[site].colour for site in Site}
SEEN: dict[str, Callable[[Drawn], bool]] = {
    "man": lambda it: it.outline() == "square",
    "woman": lambda it: it.outline() == "circle",
    "nonbinary": lambda it: it.outline() == "diamond" and "AFAB" in it.texts(),
    "unknown-gender": lambda it: it.outline() == "diamond" and not {"AFAB", "AMAB"} & {*it.texts()},
    "trans-man": lambda it: it.outline() == "square" and "AFAB 46,XX" in it.texts(),
    "several": lambda it: it.outline() == "square" and "3" in it.texts(),
    "several-unknown": lambda it: it.outline() == "circle" and "n" in it.texts(),
    "affected": lambda it: it.colours() == {HATCHED[Site.BREAST]} and "Breast" in it.key(),
    "affected-2": lambda it: it.colours() == {HATCHED[Site.BREAST], HATCHED[Site.OVARY]},
    "affected-4": lambda it: {"Breast", "Ovary", "Bowel", "Melanoma"} <= {*it.key()} and len(it.colours()) == 4,
    "unknown-status": lambda it: "?" in it.texts() and not it.colours() and "Nothing known of health" in it.key(),
    "asked-unknown": lambda it: "?" in it.texts() and not it.colours(),
    "carrier": lambda it: it.colours() == {CARRIER.colour} if it.modern else it.upright_through() and not it.colours(),
    "carrier-ill": lambda it: (
        it.colours() == {HATCHED[Site.BREAST], CARRIER.colour}
        if it.modern
        else it.colours() == {HATCHED[Site.BREAST]} and not it.upright_through()
    ),
    "carrier-silent": lambda it: (
        it.colours() == {CARRIER.colour} if it.modern else it.dot() and not it.upright_through()
    ),
    "carrier-obligate": lambda it: (
        "Obligate carrier" in it.key()
        and (it.colours() == {OBLIGATE_CARRIER.colour} if it.modern else it.upright_through() and not it.dot())
    ),
    "dead": lambda it: it.slashed() and {"b. 1970, d. 45 y", "stroke"} <= {*it.texts()},
    "proband": lambda it: "P" in it.texts() and "Proband" in it.key(),
    "consultand": lambda it: "P" not in it.texts() and "Consultand" in it.key(),
    "verified": lambda it: "*" in it.texts() and "Documents seen by the clinic" in it.key(),
    "pregnancy": lambda it: it.outline(C) == "diamond" and {"P", "20 wk", "due 2027-03"} <= {*it.texts(C)},
    "stillbirth": lambda it: it.outline(C) == "diamond" and it.slashed(C) and "SB 36 wk" in it.texts(C),
    "miscarriage": lambda it: it.outline(C) == "triangle" and not it.slashed(C) and "9 wk" in it.texts(C),
    "miscarriage-ill": lambda it: it.outline(C) == "triangle" and it.colours(C) == {HATCHED[Site.OTHER]},
    "termination": lambda it: it.outline(C) == "triangle" and it.slashed(C),
    "ectopic": lambda it: it.outline(C) == "triangle" and "ECT" in it.texts(C),
    "couple": lambda it: it.level_pairs() == 1 and len(it.lines()) == 1,
    "separated": lambda it: it.level_pairs() == 1 and sum(_is_slash(one) for one in it.lines()) == 2,
    "related": lambda it: (
        it.level_pairs() == 2 and any(isinstance(s, Text) and s.text == "2nd cousins" for s in it.union())
    ),
    "siblings": lambda it: it.picture.symbols[C].left < it.picture.symbols[D].left,
    "childless": lambda it: _bars(it) == 1,
    "infertile": lambda it: _bars(it) == 2 and any(isinstance(s, Text) and s.text == "azoospermia" for s in it.union()),
    "childless-alone": lambda it: _bars(it) == 1,
    "twins-mz": lambda it: _apexes(it, C, D) == 1 and _twin_bars(it) == 1,
    "twins-dz": lambda it: _apexes(it, C, D) == 1 and _twin_bars(it) == 0 and not _asks(it),
    "twins-unknown": lambda it: _apexes(it, C, D) == 1 and _twin_bars(it) == 0 and _asks(it),
    "triplets": lambda it: _apexes(it, C, D, E) == 1 and _twin_bars(it) == 1,
    "adopted-in": lambda it: it.brackets(C) == 2 and len(it.lines(dashed=True)) == 1,
    "adopted-out": lambda it: it.brackets(C) == 2 and not it.lines(dashed=True),
    "adopted-by-kin": lambda it: it.brackets(E) == 2 and bool(it.lines("v", dashed=True)) and bool(it.lines("w")),
    "parents-unknown": lambda it: "?" in it.texts() and it.brackets() == 2,
    "donor": lambda it: "D" in it.texts(C) and "Donor" in it.key() and any(_is_diagonal(one) for one in it.lines()),
    "surrogate": lambda it: "S" in it.texts(C) and "Gestational carrier" in it.key() and _comes_down_on(it, D),
    "one-parent": lambda it: len(it.picture.symbols) == 2 and _comes_down_on(it, C),
    "operation": lambda it: {"salpingo", "oophorectomy 42"} <= {*it.texts()},
    "tests": lambda it: {"BRCA1+ c.181T>G", "ATM VUS", "PALB2−"} <= {*it.texts()},
    "evaluations": lambda it: (
        {"E2+(BRCA1 c.181T>G)", "Eu(ATM c.1A>G)", "E3−(PALB2)"} <= {*it.texts()}
        and {"E1", "E2", "E3", "Eu", "Test of BRCA1"} <= {*it.key()}
    ),
}


def _is_slash(one: Polyline) -> bool:
    a, b = one.points[0], one.points[-1]
    return len(one.points) == 2 and a.x < b.x and a.y > b.y and abs(a.x - b.x) < 10


def _is_diagonal(one: Polyline) -> bool:
    return any(abs(a.x - b.x) > 3 and abs(a.y - b.y) > 3 for a, b in pairwise(one.points))


def _bars(it: Drawn) -> int:
    """How many short level bars close the line of a union without children."""
    return sum(
        len(one.points) == 2 and one.points[0].y == one.points[1].y and abs(one.points[0].x - one.points[1].x) == 16
        for one in it.lines()
    )


def _legs(it: Drawn) -> list[Polyline]:
    return [one for one in it.lines() if (len(one.points) > 2 and _is_diagonal(one)) or _is_upright_leg(one)]


def _is_upright_leg(one: Polyline) -> bool:
    return len(one.points) > 2 and all(point.x == one.points[0].x for point in one.points)


def _apexes(it: Drawn, *children: str) -> int:
    """How many points the lines of twins begin to part from."""
    assert len(_legs(it)) == len(children)
    return len({tuple(round(part, 2) for part in one.points[-2]) for one in _legs(it)})


def _twin_bars(it: Drawn) -> int:
    """How many level lines join two legs."""
    apex = _legs(it)[0].points[-2].y
    return sum(
        len(one.points) == 2 and one.points[0].y == pytest.approx(one.points[1].y) and one.points[0].y > apex + 1
        for one in it.lines()
    )


def _asks(it: Drawn) -> bool:
    return any(isinstance(one, Text) and one.text == "?" for one in it.union())


def _comes_down_on(it: Drawn, child: str) -> bool:
    """Whether a line ends right above a child's symbol, coming straight down."""
    box = it.picture.symbols[child]  # type: ignore[index]
    return any(
        abs(one.points[-1].x - box.centre.x) < 0.5
        and abs(one.points[-1].y - box.top) < 1.5
        and abs(one.points[-2].x - box.centre.x) < 0.5
        for one in it.lines()
    )


@pytest.mark.parametrize("style", list(Style), ids=lambda one: one.value)
@pytest.mark.parametrize("key", list(CASES))
def test_the_symbol_is_drawn_as_the_standard_has_it(key: str, style: Style) -> None:
    assert SEEN[key](Drawn(key, style))


def test_a_symbol_is_framed_by_no_rectangle_unless_it_is_highlighted() -> None:
    assert not [one for one in Drawn("man", Style.NSGC_2022).shapes() if isinstance(one, Rect)]
