"""Forest plots of published ratios, as shapes."""

import pytest

from predispo.drawing.chart import Chart
from predispo.drawing.forest import Estimate, forest
from predispo.drawing.shapes import Colour, Ellipse, Polygon, Polyline, Rect, Shape, Text, flat

TAKEN = Estimate(name="A 2021 (model)", about="cohort", told="OR 2 (1–4)", value=2, low=1, high=4, strong=True)
OTHER = Estimate(name="B 2020", about="", told="RR 8", value=8, hollow=True)


def drawn(*estimates: Estimate, width: float = 700) -> Chart:
    return forest(estimates, axis="ratio", number=lambda value: f"{value:g}", width=width)


def shapes(chart: Chart, kind: type[Shape]) -> list[Shape]:
    return [one for one in flat(chart.groups) if isinstance(one, kind)]


def texts(chart: Chart) -> dict[str, Text]:
    return {one.text: one for one in flat(chart.groups) if isinstance(one, Text)}


def test_the_axis_is_logarithmic_and_no_effect_is_drawn_through() -> None:
    chart = drawn(TAKEN, OTHER)

    (taken,) = [one for one in flat(chart.groups) if isinstance(one, Rect)]
    (other,) = [one for one in flat(chart.groups) if isinstance(one, Ellipse)]
    ticks = texts(chart)
    step = ticks["2"].at.x - ticks["1"].at.x
    assert taken.box.centre.x == pytest.approx(ticks["2"].at.x)
    assert other.box.centre.x - ticks["1"].at.x == pytest.approx(3 * step)
    through = [one for one in flat(chart.groups) if isinstance(one, Polyline) and one.stroke.dash]
    assert [line.points[0].x for line in through] == pytest.approx([ticks["1"].at.x])


def test_an_interval_reaches_from_end_to_end_and_none_is_drawn_where_there_is_none() -> None:
    ticks = texts(drawn(TAKEN, OTHER))
    level = [
        one.points
        for one in flat(drawn(TAKEN, OTHER).groups)
        if isinstance(one, Polyline) and one.stroke.colour is Colour.TEAL and one.points[0].y == one.points[1].y
    ]

    (whisker,) = level
    assert whisker[0].x == pytest.approx(ticks["1"].at.x)
    assert whisker[1].x > ticks["2"].at.x


def test_what_the_model_takes_differs_in_form_and_what_nobody_verified_is_hollow() -> None:
    chart = drawn(TAKEN, OTHER)

    assert [one.fill for one in flat(chart.groups) if isinstance(one, Rect)] == [Colour.TEAL]
    assert [one.fill for one in flat(chart.groups) if isinstance(one, Ellipse)] == [Colour.PAPER]
    assert texts(chart)["A 2021 (model)"].bold


def test_an_interval_beyond_every_tick_ends_in_an_arrow() -> None:
    far = Estimate(name="C", about="", told="OR 90 (2–9000)", value=90, low=2, high=9000)

    arrows = [one for one in flat(drawn(far).groups) if isinstance(one, Polygon)]

    assert len(arrows) == 1
    assert max(point.x for point in arrows[0].points) <= texts(drawn(far))["1000"].at.x + 1


@pytest.mark.parametrize("width", [300, 420, 900])
def test_everything_lies_within_the_width(width: float) -> None:
    long = Estimate(name="Name of a body that is long 2020", about="prospective, " * 9, told="HR 2.5 (2–3)", value=2.5)
    chart = drawn(TAKEN, long, width=width)

    assert all(one.at.x <= width for one in texts(chart).values())
    assert any(text.endswith("…") for text in texts(chart))
    assert texts(chart)["HR 2.5 (2–3)"].at.x > texts(chart)["1"].at.x


@pytest.mark.parametrize("estimates", [(), (Estimate(name="A", about="", told="", value=0),)], ids=["none", "zero"])
def test_what_is_no_ratio_is_not_drawn(estimates: tuple[Estimate, ...]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        drawn(*estimates)
