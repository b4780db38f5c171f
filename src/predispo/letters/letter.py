"""A letter as a value: letterhead, addressee and blocks of finished text; the PDF paints it and decides nothing."""

from dataclasses import dataclass
from datetime import date

from predispo.domain.care import LetterKind
from predispo.domain.journey_facts import ToldFigure
from predispo.drawing.picture import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The clinic as its letters show it; `logo` is a PNG or JPEG file's content."""

    name: str = ""
    department: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    web: str = ""
    hours: str = ""
    logo: bytes = b""
    signatory: str = ""
    signatory_title: str = ""
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is the letter's title, 2 a section. `key` names the message, as in every block."""

    key: str
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph; `small` for notes."""

    key: str
    text: str
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The first answer, set apart: what this means for the reader."""

    key: str
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list of short items; `numbered` for footnotes."""

    key: str
    items: tuple[str, ...]
    numbered: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFacts:
    """Labels with their values: the result, the gene, the sample."""

    key: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose head is repeated on every page; `widths` are shares of the text width."""

    key: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Icons:
    """One hundred figures, `filled` of them; `part` where the chance is under one but not none; `band` the interval."""

    label: str
    filled: int
    part: bool = False
    band: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IconArray:
    """Arrays of one hundred side by side: the person and the population; `alt` says in words what they show."""

    key: str
    title: str
    arrays: tuple[Icons, ...]
    captions: tuple[str, ...]
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Lines of a form, each with a box to tick for yes and one for no."""

    key: str
    items: tuple[str, ...]
    yes: str
    no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureLines:
    """Lines to write on, each over its label, under a heading that stays with them."""

    key: str
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PedigreeFigure:
    """The family's drawing."""

    key: str
    picture: Picture
    caption: str
    alt: str


Block = (
    Heading | Paragraph | Summary | Bullets | KeyFacts | Table | IconArray | Choices | SignatureLines | PedigreeFigure
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One finished letter in one language.

    `appendix` follows the signature: the drawing, and where the figures come from. `figures` are the risks that the
    letter tells, unrounded, for the fact that they were told. `statement` is the intended-use statement, empty where no
    figure was computed.
    """

    kind: LetterKind
    language: str
    title: str
    on: date
    day: str
    letterhead: Letterhead
    addressee: tuple[str, ...]
    reference: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    closing: tuple[str, ...]
    appendix: tuple[Block, ...] = ()
    copies: str = ""
    figures: tuple[ToldFigure, ...] = ()
    statement: str = ""
    draft: bool = True
    template_version: str = "1"
