"""Charts of published figures, as shapes."""

import pytest

from predispo.drawing.chart import Axes, Chart, Mark, Series, chart
from predispo.drawing.palette import LIGHT
from predispo.drawing.shapes import Colour, Ellipse, Point, Polygon, Polyline, Rect, Text, flat

AXES = Axes(x="age", y="%", number=lambda value: f"{value:g}", first=0, last=80, top=100)
CURVE = Series(
    name="Somebody 2020",
    marks=(Mark(x=40, y=20), Mark(x=60, y=45, hollow=True), Mark(x=80, y=70, low=60, high=80)),
    strong=True,
)
POINT = Series(name="Another 2021", marks=(Mark(x=80, y=50),))


def drawn(*series: Series, width: float = 600) -> Chart:
    return chart(series, AXES, width=width)


def texts(one: Chart) -> list[str]:
    return [shape.text for shape in flat(one.groups) if isinstance(shape, Text)]


def test_a_curve_rises_on_paper_as_its_figures_do() -> None:
    curve = next(shape for shape in flat(drawn(CURVE).groups) if isinstance(shape, Polyline) and len(shape.points) == 3)

    assert [point.x for point in curve.points] == sorted(point.x for point in curve.points)
    assert [point.y for point in curve.points] == sorted((point.y for point in curve.points), reverse=True)


def test_an_interval_is_drawn_from_end_to_end_around_its_figure() -> None:
    shapes = list(flat(drawn(CURVE).groups))
    marker = [shape for shape in shapes if isinstance(shape, Ellipse)][2].box.centre
    upright = [
        shape.points
        for shape in shapes
        if isinstance(shape, Polyline) and len(shape.points) == 2 and shape.points[0].x == shape.points[1].x == marker.x
    ]

    (whisker,) = [ends for ends in upright if ends[0].y - ends[1].y > 10]
    assert whisker[0].y - marker.y == pytest.approx(marker.y - whisker[1].y)


def test_two_sources_differ_in_form_and_dash_not_in_colour_alone() -> None:
    key = [shape for shape in flat(drawn(CURVE, POINT).groups) if isinstance(shape, Ellipse | Rect)]

    assert {type(shape) for shape in key} == {Ellipse, Rect}
    lines = [shape.stroke.dash for shape in flat(drawn(CURVE, POINT).groups) if isinstance(shape, Polyline)]
    assert () in lines
    assert any(lines)


def test_what_nobody_verified_is_hollow() -> None:
    fills = [shape.fill for shape in flat(drawn(CURVE).groups) if isinstance(shape, Ellipse)]

    assert fills[:3] == [Colour.TEAL, Colour.PAPER, Colour.TEAL]


def test_the_axis_reaches_the_highest_end_and_never_beyond_its_limit() -> None:
    assert {"0", "80"} <= set(texts(drawn(CURVE)))
    over = Series(name="x", marks=(Mark(x=80, y=95, low=90, high=99),))
    assert "100" in texts(drawn(over))
    assert "120" not in texts(drawn(over))


def test_names_that_do_not_fit_in_one_row_make_the_chart_higher() -> None:
    many = [Series(name=f"An author of some length 20{number:02d}", marks=POINT.marks) for number in range(8)]

    assert drawn(*many, width=400).height > drawn(*many, width=2000).height
    assert all(one.name in texts(drawn(*many, width=400)) for one in many)


def test_every_shape_lies_on_the_chart() -> None:
    one = drawn(CURVE, POINT)

    for shape in flat(one.groups):
        points = shape.points if isinstance(shape, Polyline) else ()
        assert all(0 <= point.x <= one.width and 0 <= point.y <= one.height for point in map(Point._make, points))


def test_the_same_figures_make_the_same_chart() -> None:
    assert drawn(CURVE, POINT) == drawn(CURVE, POINT)


def test_every_colour_of_a_chart_is_in_the_palettes() -> None:
    strokes = {shape.stroke.colour for shape in flat(drawn(CURVE, POINT).groups) if isinstance(shape, Polyline)}

    assert all(LIGHT[colour].startswith("#") for colour in strokes)


def test_a_chart_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one mark"):
        chart((), AXES, width=400)


def test_forty_series_are_told_apart_by_form_and_colour() -> None:
    many = [Series(name=str(number), marks=(Mark(x=40, y=20),)) for number in range(40)]

    key = [shape for shape in flat(drawn(*many).groups) if isinstance(shape, Ellipse | Rect | Polygon)][40:]

    looks = {(type(one), _outline(one), one.fill) for one in key}
    assert len(looks) == 40


def _outline(shape: Ellipse | Rect | Polygon) -> tuple[float, ...]:
    """The form of a marker wherever it lies."""
    if not isinstance(shape, Polygon):
        return ()
    first = shape.points[0]
    return tuple(round(value, 3) for at in shape.points for value in (at.x - first.x, at.y - first.y))


def test_an_interval_that_goes_on_beyond_the_plot_has_no_end_there() -> None:
    axes = Axes(x="age", y="%", number=lambda value: f"{value:g}", top=10)
    within = Series(name="A", marks=(Mark(x=40, y=2, low=1, high=8),))
    beyond = Series(name="A", marks=(Mark(x=40, y=2, low=1, high=80),))

    ends = [
        sum(isinstance(one, Polyline) and one.stroke.width == 1.3 for one in flat(chart((it,), axes, width=600).groups))
        for it in (within, beyond)
    ]

    assert ends == [3, 2]
