"""A page of the evidence on paper."""

import pypdfium2

from predispo.app.evidence_printing import sheet_pdf
from predispo.drawing.chart import Axes, Mark, Series
from predispo.drawing.forest import Estimate
from predispo.drawing.sheet import Diagram, Facts, Grid, Heading, Line, Prose, Ratios, Sheet

AXES = Axes(x="age", y="%", number=lambda value: f"{value:g}")
SHEET = Sheet(
    title="BRCA1",
    subtitle="A syndrome",
    blocks=(
        Facts(rows=(("HGNC", "HGNC:1100"),)),
        Prose(lines=("Mostly ascertained in family clinics.",), tone="caution"),
        Heading(text="Breast cancer, women"),
        Diagram(title="x", description="x", series=(Series(name="S 2017", marks=(Mark(x=80, y=72),)),), axes=AXES),
        Ratios(
            title="y",
            description="y",
            estimates=(Estimate(name="R 2021", about="40–60", told="OR 2 (1.5–3)", value=2, low=1.5, high=3),),
            axis="ratio",
            number=lambda value: f"{value:g}",
        ),
        Grid(
            name="Figures",
            head=("Source", "Figure"),
            shares=(0.5, 0.5),
            lines=tuple(Line(cells=("Kuchenbaecker 2017", f"{number} <&> %")) for number in range(120)),
        ),
    ),
    foot="evidence 2026-11",
    language="en",
)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range() for page in document]


def test_every_block_stands_on_paper() -> None:
    text = "\n".join(pages(sheet_pdf(SHEET)))

    for said in (
        "BRCA1",
        "HGNC:1100",
        "! Mostly ascertained",
        "Breast cancer, women",
        "S 2017",
        "OR 2 (1.5–3)",
        "119 <&> %",
    ):
        assert said in text


def test_every_leaf_says_which_of_how_many_it_is_and_of_which_edition() -> None:
    leaves = pages(sheet_pdf(SHEET))

    assert len(leaves) > 2
    for number, text in enumerate(leaves, start=1):
        assert f"{number} / {len(leaves)}" in text
        assert "evidence 2026-11" in text


def test_the_head_of_a_table_stands_on_each_of_its_leaves() -> None:
    assert all("Source" in text for text in pages(sheet_pdf(SHEET)))


def test_the_same_page_gives_the_same_bytes() -> None:
    assert sheet_pdf(SHEET) == sheet_pdf(SHEET)
