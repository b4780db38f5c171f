"""Printing the evidence: a page in words as a PDF."""

from predispo.drawing.sheet import Sheet


def sheet_pdf(sheet: Sheet) -> bytes:
    """The page on A4, as the bytes of a PDF; the same page always gives the same bytes."""
    from predispo.letters.sheet import pdf

    return pdf(sheet)
