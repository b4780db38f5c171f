"""Picturing: a family's drawing in the words of a language, on screen and in files."""

from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Marker, MarkerStatus
from predispo.domain.dates import Age, PartialDate
from predispo.domain.family import Family
from predispo.drawing.picture import Picture, PictureOptions, Style, picture
from predispo.drawing.words import Words
from predispo.errors import CannotWrite
from predispo.phrases.phrases import Phrases, load

SUFFIXES = (".svg", ".pdf", ".png")


def words_in(language: str) -> Words:
    """The words of a picture in a language."""
    phrases = load(language)

    def said(message: str, name: str) -> "_Said":
        return _Said(phrases, message, name)

    def diagnosis(cancer: str, age: str) -> str:
        return phrases.text("drawing-diagnosis", cancer=cancer, age=age)

    def union(one: str, other: str) -> str:
        return phrases.text("drawing-union", one=one, other=other)

    def marker(found: Marker) -> str:
        return found.name + ("+" if found.status is MarkerStatus.POSITIVE else "−")

    def age(value: Age) -> str:
        return phrases.age(value)

    def day(value: PartialDate) -> str:
        return phrases.date(value)

    return Words(
        date=day,
        day=phrases.date,
        age=age,
        site=phrases.organ,
        marker=marker,
        percent=phrases.percent,
        born=said("drawing-born", "day"),
        aged=said("drawing-aged", "age"),
        died_aged=said("drawing-died-aged", "age"),
        died_on=said("drawing-died-on", "day"),
        died=phrases.text("drawing-died"),
        weeks=lambda weeks: phrases.text("drawing-weeks", weeks=weeks),
        due=said("drawing-due", "day"),
        assigned=phrases.term,
        diagnosis=diagnosis,
        bilateral=said("drawing-bilateral", "cancer"),
        in_situ=said("drawing-in-situ", "cancer"),
        benign=said("drawing-benign", "cancer"),
        uncertain=phrases.text("drawing-uncertain"),
        panel_negative=lambda genes: phrases.text("drawing-panel-negative", genes=genes),
        legend=phrases.text("drawing-legend"),
        family=said("drawing-family", "number"),
        drawn_on=said("drawing-drawn-on", "day"),
        told_by=said("drawing-told-by", "who"),
        recorded_by=said("drawing-recorded-by", "who"),
        anonymous=phrases.text("drawing-anonymous"),
        carrier_of=said("drawing-carrier-of", "gene"),
        obligate_carrier=phrases.text("drawing-obligate-carrier"),
        proband_key=phrases.text("drawing-proband"),
        consultand_key=phrases.text("drawing-consultand"),
        verified_key=phrases.text("drawing-verified"),
        positive_key=phrases.text("drawing-positive"),
        uncertain_key=phrases.text("drawing-uncertain-key"),
        chip_key=phrases.text("drawing-chip"),
        adopted_key=phrases.text("drawing-adopted"),
        donor_key=phrases.text("drawing-donor"),
        surrogate_key=phrases.text("drawing-surrogate"),
        title=said("drawing-title", "number"),
        persons=lambda count: phrases.text("drawing-persons", count=count),
        union=union,
        gender=phrases.term,
        variant_class=phrases.term,
    )


class _Said:
    """A message of one value, to be called with it."""

    def __init__(self, phrases: Phrases, message: str, name: str) -> None:
        self._phrases = phrases
        self._message = message
        self._name = name

    def __call__(self, value: str) -> str:
        return self._phrases.text(self._message, **{self._name: value})


def family_picture(
    family: Family,
    *,
    language: str,
    on: date,
    anonymous: bool = False,
    style: str = "2022",
    assessment: Assessment | None = None,
    options: PictureOptions | None = None,
    previous: Picture | None = None,
) -> Picture:
    """A family's drawing in a language, with ages on a day."""
    chosen = options or PictureOptions(style=Style(style), anonymous=anonymous)
    return picture(family, on=on, options=chosen, words=words_in(language), assessment=assessment, previous=previous)


def draw(
    family: Family, *, suffix: str, language: str, on: date, anonymous: bool = False, style: str = "2022"
) -> bytes:
    """A family's drawing as the bytes of a file: SVG, PDF or PNG by the suffix.

    Raises:
        CannotWrite: when the suffix is none of these, or nobody is there to be drawn.
    """
    if suffix not in SUFFIXES:
        raise CannotWrite(f"A pedigree cannot be drawn as {suffix or 'that'}.", cure="Use .svg, .pdf or .png.")
    if not family.persons:
        raise CannotWrite("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    drawn = family_picture(family, language=language, on=on, anonymous=anonymous, style=style)
    return picture_file(drawn, suffix=suffix, language=language)


def picture_file(drawn: Picture, *, suffix: str, language: str) -> bytes:
    """A picture as the bytes of a file: SVG, PDF or PNG by the suffix.

    Raises:
        CannotWrite: when the suffix is none of these.
    """
    match suffix:
        case ".svg":
            from predispo.drawing.svg import svg

            return svg(drawn).encode()
        case ".pdf":
            from predispo.letters.pdf import picture_pdf

            return picture_pdf(drawn, title=drawn.title, language=language)
        case ".png":
            from predispo.letters.pdf import picture_png

            return picture_png(drawn, title=drawn.title, language=language)
        case _:
            raise CannotWrite(f"A pedigree cannot be drawn as {suffix or 'that'}.", cure="Use .svg, .pdf or .png.")
