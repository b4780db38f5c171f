"""Picturing: a family's drawing in the words of a language, on screen and in files."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from predispo.app.drawing_options import drawing_options
from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Site
from predispo.domain.dates import Age, DatePrecision, PartialDate
from predispo.domain.family import Family
from predispo.domain.person import Gender, Sex
from predispo.domain.variant import VariantClass
from predispo.drawing.options import PictureOptions
from predispo.drawing.pages import Page, Paging, Paper, pages
from predispo.drawing.picture import Picture, picture
from predispo.drawing.words import Words
from predispo.errors import CannotWrite
from predispo.phrases.phrases import Phrases, load

SUFFIXES = (".svg", ".pdf", ".png")
MOST_DOTS = 300_000_000
PAPERS = {
    "A4": Paper(),
    "A3": Paper(width=1190.55, height=841.89),
    "A2": Paper(width=1683.78, height=1190.55),
    "letter": Paper(width=792.0, height=612.0),
    "tabloid": Paper(width=1224.0, height=792.0),
}


@lru_cache(maxsize=16)
def words_in(language: str) -> Words:
    """The words of a picture in a language."""
    phrases = load(language)
    say = phrases.text

    def site(value: Site) -> str:
        return say(f"drawing-site-{_message(value)}")

    def assigned(value: Sex) -> str:
        return say(f"drawing-assigned-{_message(value)}")

    def gender(value: Gender) -> str:
        return say(f"drawing-gender-{_message(value)}")

    def variant_class(value: VariantClass) -> str:
        return say(f"drawing-class-{_message(value)}")

    def filled(message: str, name: str) -> Callable[[str], str]:
        return lambda value: say(message, **{name: value})

    return Words(
        date=lambda day: _date(phrases, day),
        day=phrases.date,
        age=lambda age: _age(phrases, age),
        site=site,
        percent=phrases.percent,
        procedure=phrases.term,
        born=filled("drawing-born", "date"),
        aged=filled("drawing-aged", "age"),
        died_aged=filled("drawing-died-aged", "age"),
        died_on=filled("drawing-died-on", "date"),
        died=say("drawing-died"),
        weeks=lambda weeks: say("drawing-weeks", weeks=weeks),
        due=filled("drawing-due", "date"),
        assigned=assigned,
        diagnosis=lambda cancer, age: say("drawing-diagnosis", cancer=cancer, age=age),
        bilateral=filled("drawing-bilateral", "cancer"),
        in_situ=filled("drawing-in-situ", "cancer"),
        benign=filled("drawing-benign", "cancer"),
        uncertain=say("drawing-uncertain"),
        panel_negative=lambda genes: say("drawing-panel-negative", genes=genes),
        stillbirth=say("drawing-stillbirth"),
        pregnancy=say("drawing-pregnancy"),
        ectopic=say("drawing-ectopic"),
        donor=say("drawing-donor"),
        surrogate=say("drawing-surrogate"),
        proband=say("drawing-proband"),
        several=say("drawing-several"),
        legend=say("drawing-legend"),
        family=filled("drawing-family", "number"),
        drawn_on=filled("drawing-drawn-on", "date"),
        told_by=filled("drawing-told-by", "who"),
        recorded_by=filled("drawing-recorded-by", "who"),
        anonymous=say("drawing-anonymous"),
        carrier_of=filled("drawing-carrier-of", "gene"),
        obligate_carrier=say("drawing-obligate-carrier"),
        proband_key=say("drawing-proband-key"),
        consultand_key=say("drawing-consultand-key"),
        verified_key=say("drawing-verified-key"),
        positive_key=say("drawing-positive-key"),
        uncertain_key=say("drawing-uncertain-key"),
        chip_key=say("drawing-chip-key"),
        named=say("drawing-named"),
        evaluation_key=filled("drawing-evaluation-key", "gene"),
        unknown_key=say("drawing-unknown-key"),
        halo_key=say("drawing-halo-key"),
        folded_above=lambda count: say("drawing-folded-above", count=count),
        folded_below=lambda count: say("drawing-folded-below", count=count),
        page=lambda page, pages: say("drawing-page", page=page, pages=pages),
        adopted_key=say("drawing-adopted-key"),
        donor_key=say("drawing-donor-key"),
        surrogate_key=say("drawing-surrogate-key"),
        pregnancy_key=say("drawing-pregnancy-key"),
        stillbirth_key=say("drawing-stillbirth-key"),
        ectopic_key=say("drawing-ectopic-key"),
        pedigree=say("drawing-pedigree"),
        title=filled("drawing-title", "number"),
        persons=lambda count: say("drawing-persons", count=count),
        union=lambda one, other: say("drawing-union", one=one, other=other),
        gender=gender,
        variant_class=variant_class,
    )


def _message(value: StrEnum) -> str:
    """The part of a message's name that stands for a value."""
    return value.value.lower().replace("_", "-")


def _date(phrases: Phrases, day: PartialDate) -> str:
    """A day for the drawing, where a year is enough: `1962`, `c. 1962`, `1950s`, `before 1950`."""
    first, last = day.earliest, day.latest
    match day.precision:
        case DatePrecision.DECADE if first:
            text = phrases.text("drawing-decade", decade=str(first.year))
        case DatePrecision.RANGE if first and last:
            text = phrases.text("drawing-range", first=str(first.year), last=str(last.year))
        case DatePrecision.BEFORE if last:
            text = phrases.text("drawing-before", year=str(last.year + ((last.month, last.day) == (12, 31))))
        case DatePrecision.AFTER if first:
            text = phrases.text("drawing-after", year=str(first.year - ((first.month, first.day) == (1, 1))))
        case _:
            text = phrases.text("drawing-year", year=str(day.year))
    return phrases.text("drawing-about", date=text) if day.about else text


def _age(phrases: Phrases, age: Age) -> str:
    """An age for the drawing: `42`, `c. 42`, `40s`, `40–45`, `<30`."""
    if age.low == age.high:
        text = str(age.low)
    elif age.low == 0:
        text = phrases.text("drawing-age-under", years=str(age.high + 1))
    elif age.high == 125:
        text = phrases.text("drawing-age-over", years=str(age.low - 1))
    elif age.low % 10 == 0 and age.high == age.low + 9:
        text = phrases.text("drawing-age-decade", decade=str(age.low))
    else:
        text = phrases.text("drawing-age-range", low=str(age.low), high=str(age.high))
    return phrases.text("drawing-age-about", age=text) if age.about else text


def family_picture(
    family: Family,
    *,
    language: str,
    on: date,
    assessment: Assessment | None = None,
    options: PictureOptions | None = None,
    previous: Picture | None = None,
) -> Picture:
    """A family's drawing in a language, with ages on a day."""
    return picture(family, on=on, options=options, words=words_in(language), assessment=assessment, previous=previous)


def draw(
    family: Family,
    *,
    suffix: str,
    language: str,
    on: date,
    anonymous: bool = False,
    style: str = "2022",
    labels: str = "",
    evaluations: bool = False,
    paging: str = "",
    paper: str = "A4",
    scale: float = 2.0,
) -> bytes:
    """A family's drawing as the bytes of a file: SVG, PDF or PNG by the suffix.

    `paging` puts a PDF on pages of a paper, else it has one page of the drawing's own size.

    Raises:
        CannotWrite: when the suffix is none of these, or cannot be paged, or nobody is there to be drawn.
    """
    if suffix not in SUFFIXES:
        raise CannotWrite(f"A pedigree cannot be drawn as {suffix or 'that'}.", cure="Use .svg, .pdf or .png.")
    if not family.persons:
        raise CannotWrite("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    options = drawing_options(
        family, language=language, style=style, labels=labels, evaluations=evaluations, anonymous=anonymous
    )
    drawn = family_picture(family, language=language, on=on, options=options)
    if not paging:
        return picture_file(drawn, suffix=suffix, language=language, scale=scale)
    if suffix != ".pdf":
        raise CannotWrite(f"Only a PDF has pages, and {suffix} has none.", cure="Name a .pdf, or leave --pages out.")
    return paged_file(drawn, language=language, paging=paging, paper=PAPERS[paper])


def picture_pages(
    drawn: Picture, *, language: str, paging: str = "auto", paper: Paper | None = None
) -> tuple[Page, ...]:
    """A picture on paper: on one page where it can be read there, else on several, or as `paging` tells."""
    return pages(drawn, words_in(language), paper=paper, paging=Paging(paging))


def paged_file(drawn: Picture, *, language: str, paging: str, paper: Paper | None = None) -> bytes:
    """A picture on pages of paper as the bytes of a PDF."""
    from predispo.letters.pdf import pages_pdf

    found = picture_pages(drawn, language=language, paging=paging, paper=paper)
    return pages_pdf(found, title=drawn.title, language=language)


def picture_file(drawn: Picture, *, suffix: str, language: str, scale: float = 2.0) -> bytes:
    """A picture as the bytes of a file: SVG, PDF or PNG by the suffix; a PNG has `scale` dots a unit of the drawing.

    Raises:
        CannotWrite: when the suffix is none of these, or the PNG would not fit in memory.
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

            if drawn.width * drawn.height * scale**2 > MOST_DOTS:
                raise CannotWrite("As a PNG this drawing would be too large.", cure="Choose .pdf or .svg instead.")
            return picture_png(drawn, scale=scale, title=drawn.title, language=language)
        case _:
            raise CannotWrite(f"A pedigree cannot be drawn as {suffix or 'that'}.", cure="Use .svg, .pdf or .png.")
