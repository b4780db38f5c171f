"""Draw a contact sheet of every symbol and line in both styles, and the families made for the layout.

`python packaging/symbol_sheet.py FOLDER`
"""

import sys
from dataclasses import replace
from pathlib import Path

from predispo.app.drawing_options import drawing_options
from predispo.app.picturing import family_picture
from predispo.app.transfer import family_from, read_file
from predispo.drawing.moving import moved
from predispo.drawing.options import LabelLine, PictureOptions, Style
from predispo.drawing.picture import Picture, picture
from predispo.drawing.shapes import Box, Colour, Group, GroupKind, Point, Rect, Stroke, Text
from predispo.letters.pdf import picture_png
from tests.drawing_cases import ON
from tests.symbol_cases import CASES, SymbolCase

SAMPLES = {"A_clinical": 1.2, "B_habsburg": 1.2, "C_haemophilia": 0.9, "S_500": 0.25}
WIDTH = 320.0
COLUMNS = 6
CAPTION = 34.0
LINES = tuple(one for one in LabelLine if one is not LabelLine.NUMBER)
KINDS = (GroupKind.PERSON, GroupKind.UNION, GroupKind.LEGEND)


def drawn(case: SymbolCase, style: Style) -> Picture:
    """One case without a frame."""
    options = PictureOptions(
        style=style,
        labels=LINES,
        header=False,
        legend=case.evaluations,
        silent_carriers=case.silent,
        obligate_carriers=case.obligate,
        evaluations=case.evaluations,
    )
    return picture(case.family, on=ON, options=options)


def sheet(style: Style) -> Picture:
    """All cases in a grid, each with what it is."""
    pictures = [(case.what, drawn(case, style)) for case in CASES.values()]
    groups: list[Group] = []
    top = 0.0
    for start in range(0, len(pictures), COLUMNS):
        row = pictures[start : start + COLUMNS]
        height = CAPTION + max(one.height for _, one in row)
        for place, (what, one) in enumerate(row):
            left = place * WIDTH
            frame = Rect(box=Box(left, top, left + WIDTH, top + height), stroke=Stroke(colour=Colour.FRAME, width=1))
            caption = Text(at=Point(left + WIDTH / 2, top + 18), text=what, size=12, bold=True)
            groups.append(Group(kind=GroupKind.HEADER, shapes=(frame, caption)))
            shift = (left + (WIDTH - one.width) / 2 - 8, top + CAPTION)
            groups += [moved(group, *shift) for group in one.groups if group.kind in KINDS]  # type: ignore[misc]
        top += height
    return replace(pictures[0][1], groups=tuple(groups), width=COLUMNS * WIDTH + 2, height=top + 2)


def sample_picture(name: str) -> Picture:
    """A family made for the layout, as `predispo draw` has it."""
    file = Path(__file__).parents[1] / "tests" / "samples" / "own" / f"{name}.ped"
    family = family_from(read_file(file.read_bytes()).families[0])
    return family_picture(family, language="en", on=ON, options=drawing_options(family, language="en"))


if __name__ == "__main__":
    for name, scale in SAMPLES.items():
        file = Path(sys.argv[1]) / f"pedigree-{name}.png"
        file.write_bytes(picture_png(sample_picture(name), scale=scale))
    for style in Style:
        file = Path(sys.argv[1]) / f"symbols-{style.value}.png"
        file.write_bytes(picture_png(sheet(style), scale=1.0))
