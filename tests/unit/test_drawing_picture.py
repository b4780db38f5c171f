"""The picture of a family and its SVG: groups, words, styles, what is hidden."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.domain.assessment import Assessment, CarrierProbability, PersonAssessment
from predispo.domain.cancer import Site
from predispo.domain.facts import CancerUnknownNoted
from predispo.domain.ids import PersonId
from predispo.drawing.measure import approximate_width
from predispo.drawing.moving import box_of
from predispo.drawing.options import PictureOptions, Style
from predispo.drawing.palette import PALETTES
from predispo.drawing.patterns import CARRIER, OBLIGATE_CARRIER, PATTERNS, patterns_of
from predispo.drawing.picture import Picture, picture
from predispo.drawing.shapes import Colour, Ellipse, Group, GroupKind, Point, Polyline, Text, flat
from predispo.drawing.svg import svg
from tests import builders
from tests.drawing_cases import ON, rich_family

FAMILY = rich_family()


def groups(drawn: Picture, kind: GroupKind) -> dict[str, Group]:
    return {group.key: group for group in drawn.groups if group.kind is kind}


def texts(group: Group) -> list[str]:
    return [shape.text for shape in flat(group.shapes) if isinstance(shape, Text)]


def test_everybody_and_every_union_is_a_group_once() -> None:
    drawn = picture(FAMILY, on=ON)

    persons = [group.key for group in drawn.groups if group.kind is GroupKind.PERSON]
    unions = [group.key for group in drawn.groups if group.kind is GroupKind.UNION]
    assert sorted(persons) == sorted(FAMILY.persons)
    assert sorted(unions) == sorted(FAMILY.pedigree.unions)


def test_no_two_texts_of_persons_overlap() -> None:
    drawn = picture(FAMILY, on=ON)

    boxes = [
        (group.key, box_of(shape, approximate_width))
        for group in groups(drawn, GroupKind.PERSON).values()
        for shape in flat(group.shapes)
        if isinstance(shape, Text)
    ]
    assert not [(a, b) for i, (a, one) in enumerate(boxes) for b, two in boxes[i + 1 :] if a != b and one.overlaps(two)]


def test_a_symbol_tells_age_diagnoses_and_results_in_order() -> None:
    group = groups(picture(FAMILY, on=ON), GroupKind.PERSON)["a1"]

    said = texts(group)
    order = [said.index(text) for text in ("Kari Berg", "breast 44", "ER− PR− HER2−", "BRCA1+ c.181T>G")]
    assert order == sorted(order)
    assert said[-1] == "*" or re.fullmatch(r"[IVX]+-\d+", said[-1])


def test_an_anonymous_picture_holds_no_name_no_day_and_no_identifier() -> None:
    drawn = picture(FAMILY, on=ON, options=PictureOptions(anonymous=True))

    text = svg(drawn)
    for person in FAMILY.persons.values():
        assert not person.name or not re.search(rf"\b{person.name}\b", text)
    assert "F-0042" not in text
    assert "Example" not in text
    assert "azoospermia" not in text
    assert 'data-person="II-2"' in text


def test_partners_without_common_ancestors_have_a_single_line() -> None:
    unions = groups(picture(FAMILY, on=ON), GroupKind.UNION)

    level = {
        key: sum(1 for shape in group.shapes if isinstance(shape, Polyline) and _is_couple_line(shape.points, group))
        for key, group in unions.items()
    }
    assert level["u0"] == 1
    assert level["u8"] == 2


def _is_couple_line(points: tuple[Point, ...], union: Group) -> bool:
    """Whether a line is level and at the height of the partners, above all else of the union."""
    top = min(point.y for shape in flat(union.shapes) if isinstance(shape, Polyline) for point in shape.points)
    return len(points) == 2 and all(abs(point.y - top) < 6 for point in points) and abs(points[0].x - points[1].x) > 25


def test_the_svg_names_persons_and_unions_for_a_script() -> None:
    root = ET.fromstring(svg(picture(FAMILY, on=ON)))

    persons = [one.attrib["data-person"] for one in root.iter() if "data-person" in one.attrib]
    unions = {one.attrib["data-union"]: one.attrib for one in root.iter() if "data-union" in one.attrib}
    assert sorted(persons) == sorted(FAMILY.persons)
    assert set(unions["u4"]["data-partners"].split()) == {"f", "m"}
    assert set(unions["u4"]["data-children"].split()) == {"c", "t1", "t2"}
    assert root.find("{http://www.w3.org/2000/svg}title") is not None


def test_identifiers_are_percent_encoded_in_the_svg() -> None:
    drawn = picture(FAMILY, on=ON)

    assert 'data-person="a%20b"' in svg(drawn, identifier=lambda _: "a%20b")


@pytest.mark.parametrize("style", list(Style))
def test_both_styles_draw_carriers_and_say_so(style: Style) -> None:
    drawn = picture(FAMILY, on=ON, options=PictureOptions(style=style))

    assert "Carrier of a BRCA1 variant" in texts(groups(drawn, GroupKind.LEGEND)["legend"])


def test_an_assessment_puts_a_chip_at_the_symbol() -> None:
    chance = CarrierProbability(probability=0.472, population=0.002)
    assessment = Assessment(
        consultand=PersonId("c"),
        on=ON,
        country="NO",
        model="m",
        evidence_edition="e",
        evidence_digest="d",
        method="x",
        genes=("BRCA1",),
        persons={PersonId("ms"): PersonAssessment(carrier={"any": chance})},
    )

    drawn = picture(FAMILY, on=ON, assessment=assessment)

    assert "47 %" in texts(groups(drawn, GroupKind.PERSON)["ms"])


def test_a_click_on_a_symbol_finds_its_person() -> None:
    drawn = picture(FAMILY, on=ON)

    for person, box in drawn.symbols.items():
        assert drawn.person_at(box.centre) == person


def test_no_two_cancers_look_alike() -> None:
    assert len(set(PATTERNS.values())) == len(PATTERNS)


@settings(max_examples=200, deadline=None)
@given(st.frozensets(st.sampled_from(Site), max_size=9))
def test_the_cancers_of_one_drawing_differ_without_colour(sites: frozenset[Site]) -> None:
    found = patterns_of(sites)

    hatches = [pattern.hatch for pattern in found.values()]
    assert set(found) == sites
    assert len({*hatches, CARRIER.hatch, OBLIGATE_CARRIER.hatch}) == len(sites) + 2
    assert all(found[site].colour is PATTERNS[site].colour for site in sites)


def test_every_palette_has_every_colour() -> None:
    for palette in PALETTES.values():
        assert set(palette.colours) == set(Colour)


def test_everything_lies_within_the_picture() -> None:
    drawn = picture(FAMILY, on=ON)

    for shape in flat(drawn.groups):
        box = box_of(shape, approximate_width)
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= drawn.width
        assert box.bottom <= drawn.height


def test_a_halo_is_whole_where_it_raises_and_broken_where_it_lowers() -> None:
    family = rich_family()
    raising, lowering = list(family.persons)[:2]

    drawn = picture(
        family, on=ON, options=PictureOptions(halos={raising: 1.0, lowering: -0.5}), measure=approximate_width
    )

    def halo(person: PersonId) -> Ellipse:
        shapes = flat(groups(drawn, GroupKind.PERSON)[person].shapes)
        return next(
            one for one in shapes if isinstance(one, Ellipse) and one.stroke and one.stroke.colour is Colour.HALO
        )

    first, second = halo(raising).stroke, halo(lowering).stroke
    assert first is not None
    assert second is not None
    assert first.dash == ()
    assert second.dash != ()
    assert first.width > second.width


def test_a_cancer_of_which_nobody_knows_is_told_and_not_filled_in() -> None:
    unknown = CancerUnknownNoted(person=PersonId("Kari"), sites=(Site.BREAST,))
    drawn = picture(builders.family(builders.person("Kari", "F"), unknown), on=ON)

    assert "breast?" in texts(groups(drawn, GroupKind.PERSON)["Kari"])
    assert "breast" not in texts(groups(drawn, GroupKind.PERSON)["Kari"])
