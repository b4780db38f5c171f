"""What the counsellor adds to one letter: nothing of it is computed, and nothing computed can be typed over."""

from dataclasses import dataclass
from datetime import date

from predispo.domain.care import RiskCategory
from predispo.domain.ids import DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the counsellor wants of one letter.

    `addressee` are the lines of the address field, where it is not the person's own; `copies` are those who get one;
    `paragraphs` are the counsellor's own; `category` is how the risk was judged; `until` is a day that the letter
    names: that of an answer, or until which a file stays open; `corrects` is the issued letter that this one replaces.
    """

    addressee: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    category: RiskCategory | None = None
    until: date | None = None
    corrects: DocumentId | None = None


NO_WISHES = Wishes()
