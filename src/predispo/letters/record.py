"""What an issued letter says of itself inside its file, and what a letter's file is found to say."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from predispo.domain.journey_facts import ToldFigure
from predispo.errors import Unreadable
from predispo.letters.letter import Letter

MARK = "predispo-letter "


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The letter's own account of itself: nothing that is not printed in it, and a digest of its printed text.

    `document` is the identifier under which the vault keeps it; it is empty, like `digest`, in a draft.
    """

    kind: str
    language: str
    on: date
    template_version: str
    draft: bool
    figures: tuple[ToldFigure, ...] = ()
    document: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """A PDF as it is found: its text by page with single spaces, the sha256 of the file, what it says of itself."""

    pages: tuple[str, ...]
    sha256: str
    record: Record | None

    @property
    def text(self) -> str:
        """The text of all pages."""
        return " ".join(self.pages)

    @property
    def is_whole(self) -> bool:
        """Whether the text is still that of which the file holds the digest."""
        return self.record is not None and self.record.digest == text_digest(self.pages)


def record_of(letter: Letter, *, document: str = "", digest: str = "") -> str:
    """The record of a letter, as its file keeps it among the key words."""
    told = [[one.what, one.by_age, one.probability] for one in letter.figures]
    return MARK + json.dumps(
        {
            "kind": letter.kind.value,
            "language": letter.language,
            "on": letter.on.isoformat(),
            "template": letter.template_version,
            "draft": letter.draft,
            "figures": told,
            "document": document,
            "digest": digest,
        }
    )


def read_back(pdf: bytes) -> ReadBack:
    """What a PDF says.

    Raises:
        Unreadable: when it is no PDF.
    """
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(BytesIO(pdf))
    except pypdfium2.PdfiumError:
        raise Unreadable("This is not a PDF file.", cure="Choose the PDF of a letter.") from None
    try:
        pages = tuple(" ".join(page.get_textpage().get_text_range().split()) for page in opened)
        words = opened.get_metadata_value("Keywords")
    finally:
        opened.close()
    return ReadBack(pages=pages, sha256=hashlib.sha256(pdf).hexdigest(), record=_record(words))


def text_digest(pages: tuple[str, ...]) -> str:
    """The sha256 of the letters and digits of all pages, in the order in which they are printed."""
    return hashlib.sha256("\f".join(re.sub(r"\W+", "", page) for page in pages).encode()).hexdigest()


def _record(words: str) -> Record | None:
    if not words.startswith(MARK):
        return None
    try:
        said = json.loads(words.removeprefix(MARK))
        return Record(
            kind=str(said["kind"]),
            language=str(said["language"]),
            on=date.fromisoformat(said["on"]),
            template_version=str(said["template"]),
            draft=bool(said["draft"]),
            figures=tuple(
                ToldFigure(what=str(what), probability=float(chance), by_age=age)
                for what, age, chance in said["figures"]
            ),
            document=str(said["document"]),
            digest=str(said["digest"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
