"""What a form has on paper: boxes to tick, and lines to write on."""

from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from predispo.letters.fonts import REGULAR
from predispo.letters.letter import Choices
from predispo.letters.look import INK, MUTED, RULE, TEXT_WIDTH, styles

BOX, LINE_HEIGHT = 10.0, 40.0


class TickBox(Flowable):
    """An empty box with its answer beside it."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self._answer = answer

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """One line of a table."""
        return aW, 14

    def draw(self) -> None:
        """Paints the box and its answer."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 2, BOX, BOX, stroke=1, fill=0)
        self.canv.setFillColor(INK)
        self.canv.setFont(REGULAR, 11)
        self.canv.drawString(BOX + 5, 3, self._answer)


class SignatureLine(Flowable):
    """A line over its label."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Room to write."""
        return aW, LINE_HEIGHT

    def draw(self) -> None:
        """Paints line and label."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.7)
        self.canv.line(0, 13, TEXT_WIDTH * 0.75, 13)
        self.canv.setFillColor(MUTED)
        self.canv.setFont(REGULAR, 9.5)
        self.canv.drawString(0, 2, self._label)


def choices(block: Choices) -> Table:
    """Each line with a box for yes and one for no."""
    rows = [[Paragraph(escape(item), styles()["value"]), TickBox(block.yes), TickBox(block.no)] for item in block.items]
    table = Table(rows, colWidths=[TEXT_WIDTH * 0.74, TEXT_WIDTH * 0.13, TEXT_WIDTH * 0.13])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
    )
    return table
