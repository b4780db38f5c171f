"""The icon array: one hundred figures of one size, the person's beside the population's."""

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from predispo.letters.letter import Icons
from predispo.letters.look import ACCENT, BAND, HOLLOW, TEXT_WIDTH, styles

PITCH = 13.0
RADIUS = 4.6
GAP = 8.0
SIDE = 10 * PITCH


class IconArrays(Flowable):
    """Arrays of ten by ten circles side by side, filled row by row from the top left, each under its label.

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
        return aW, self._label_height + GAP + SIDE + 6

    def draw(self) -> None:
        """Paints labels, shaded interval and circles."""
        for place, (icons, label) in enumerate(zip(self._arrays, self._labels, strict=True)):
            left = place * self._column
            label.drawOn(self.canv, left, SIDE + 6 + GAP + self._label_height - label.height)
            self._band(icons, left)
            for row in range(10):
                self._row(icons, row, left)

    def _band(self, icons: Icons, left: float) -> None:
        if icons.band is None:
            return
        low, high = icons.band
        self.canv.setFillColor(BAND)
        for row in range(10):
            first, last = max(low, row * 10), min(high, row * 10 + 10)
            if first < last:
                x = left + (first - row * 10) * PITCH
                self.canv.rect(x, SIDE + 6 - (row + 1) * PITCH, (last - first) * PITCH, PITCH, stroke=0, fill=1)

    def _row(self, icons: Icons, row: int, left: float) -> None:
        """Ten circles, as a form that the file holds once."""
        shapes = tuple(_shape(icons, row * 10 + column) for column in range(10))
        self.canv.saveState()
        self.canv.translate(left, SIDE + 6 - (row + 0.5) * PITCH)
        self.canv.doForm(_form(self.canv, shapes))
        self.canv.restoreState()


def _shape(icons: Icons, index: int) -> str:
    """Filled, hollow, or the first one marked in part where the chance is under one of a hundred."""
    if index < icons.filled:
        return "f"
    return "p" if icons.part and index == 0 else "h"


def _form(canvas: Canvas, shapes: tuple[str, ...]) -> str:
    """The name of the form of a row of circles from (0, 0) to the right."""
    name = f"icons-{''.join(shapes)}"
    if not canvas.hasForm(name):
        canvas.beginForm(name, 0, -PITCH / 2, SIDE, PITCH / 2)  # pyright: ignore[reportArgumentType]
        canvas.setLineWidth(0.8)
        canvas.setFillColor(ACCENT)
        for place, shape in enumerate(shapes):
            x = (place + 0.5) * PITCH
            canvas.setStrokeColor(HOLLOW if shape == "h" else ACCENT)
            canvas.circle(x, 0, RADIUS, stroke=1, fill=int(shape == "f"))
            if shape == "p":
                canvas.wedge(x - RADIUS, -RADIUS, x + RADIUS, RADIUS, 90, 180, stroke=0, fill=1)
        canvas.endForm()
    return name


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
