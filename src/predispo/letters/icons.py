"""The icon array: one hundred persons of one size, the person's beside the population's."""

from reportlab.lib.colors import white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from predispo.drawing.icon_array import SIDE, Hundred, banded, head, shoulders
from predispo.drawing.shapes import Box
from predispo.letters.letter import Icons
from predispo.letters.look import ACCENT, BAND, HOLLOW, TEXT_WIDTH, styles

PITCH = 13.0
GAP = 8.0
WIDTH = SIDE * PITCH


class IconArrays(Flowable):
    """Arrays of ten by ten persons side by side, filled row by row from the top left, each under its label.

    Filled against hollow, so that the array can be read without colour; the interval is a shaded field behind.
    """

    def __init__(self, arrays: tuple[Icons, ...]) -> None:
        super().__init__()
        self._arrays = arrays
        self._column = TEXT_WIDTH / max(len(arrays), 2)
        self._labels = [Paragraph(_escaped(one.label), styles()["icons"]) for one in arrays]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """The size: labels over squares."""
        heights = [label.wrap(self._column - 20, aH)[1] for label in self._labels]
        self._label_height = max(heights)
        return aW, self._label_height + GAP + WIDTH + 6

    def draw(self) -> None:
        """Paints labels, shaded interval and persons."""
        for place, (icons, label) in enumerate(zip(self._arrays, self._labels, strict=True)):
            left = place * self._column
            label.drawOn(self.canv, left, WIDTH + 6 + GAP + self._label_height - label.height)
            self._band(icons, left)
            for row in range(SIDE):
                self._row(icons, row, left)

    def _band(self, icons: Icons, left: float) -> None:
        shown = Hundred(filled=icons.filled, part=icons.part, band=icons.band)
        self.canv.setFillColor(BAND)
        for row in range(SIDE):
            if (ends := banded(shown, row)) is not None:
                wide = (ends[1] - ends[0]) * PITCH
                self.canv.rect(left + ends[0] * PITCH, WIDTH + 6 - (row + 1) * PITCH, wide, PITCH, stroke=0, fill=1)

    def _row(self, icons: Icons, row: int, left: float) -> None:
        """Ten persons, as a form that the file holds once."""
        shapes = tuple(_shape(icons, row * SIDE + column) for column in range(SIDE))
        self.canv.saveState()
        self.canv.translate(left, WIDTH + 6 - row * PITCH)
        self.canv.doForm(_form(self.canv, shapes))
        self.canv.restoreState()


def _shape(icons: Icons, index: int) -> str:
    """Filled, hollow, or the first one marked in part where the chance is under one of a hundred."""
    if index < icons.filled:
        return "f"
    return "p" if icons.part and index == 0 else "h"


def _form(canvas: Canvas, shapes: tuple[str, ...]) -> str:
    """The name of the form of a row of persons who stand under (0, 0) to the right."""
    name = f"icons-{''.join(shapes)}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, -PITCH, WIDTH, 0)  # pyright: ignore[reportArgumentType]
        canvas.setLineWidth(0.7)
        for place, shape in enumerate(shapes):
            left = place * PITCH
            cell = Box(left, 0.0, left + PITCH, PITCH)
            _person(canvas, cell, filled=shape == "f")
            if shape == "p":
                canvas.saveState()
                half = canvas.beginPath()
                half.rect(left, -PITCH, PITCH / 2, PITCH)
                canvas.clipPath(half, stroke=0, fill=0)
                _person(canvas, cell, filled=True)
                canvas.restoreState()
        canvas.endForm()
    return name


def _person(canvas: Canvas, cell: Box, *, filled: bool) -> None:
    """A head and shoulders in a cell whose y runs downwards."""
    canvas.setFillColor(ACCENT if filled else white)
    canvas.setStrokeColor(ACCENT if filled else HOLLOW)
    box = head(cell)
    canvas.ellipse(box.left, -box.bottom, box.right, -box.top, stroke=1, fill=1)
    corners = shoulders(cell)
    body = canvas.beginPath()
    body.moveTo(corners[0].x, -corners[0].y)
    for corner in corners[1:]:
        body.lineTo(corner.x, -corner.y)
    body.close()
    canvas.drawPath(body, stroke=1, fill=1)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
