"""Text files as they come: any encoding, any line ending, cells with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple, NoReturn

from predispo.errors import Unreadable

MAX_BYTES = 64 * 1024 * 1024
MAX_LINE = 1_000_000
MAX_ROWS = 100_000

# The longer marks first: the UTF-32 mark begins with the UTF-16 one.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LINE_END = re.compile(r"\r\n|\n|\r")
_WORD = re.compile(r"[^\s]+")


class Cell(NamedTuple):
    """One cell of a file with its place; line and column count from 1.

    A tuple, since a large file has a hundred thousand of them and a tuple is made several times as fast.
    """

    line: int
    column: int
    text: str

    def refuse(self, reason: str, cure: str) -> NoReturn:
        """Refuse the whole file because of this cell."""
        raise Unreadable(
            f"Line {self.line}, column {self.column}: {reason}",
            cure=cure,
            line=self.line,
            column=self.column,
            text=self.text,
            why=reason,
        )


def decode_text(data: bytes) -> str:
    """The text in these bytes: as the byte order mark says, else UTF-16 by its zeros, UTF-8, Windows-1252, Latin-1.

    Raises:
        Unreadable: when the file is too large, is not text, or is not what its mark says.
    """
    if len(data) > MAX_BYTES:
        raise Unreadable("The file is larger than any family file.", cure="Choose another file.", size=len(data))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise Unreadable(
                    f"The file begins as {encoding.upper()} but does not go on so.",
                    cure="Save the file again as UTF-8.",
                    offset=error.start,
                ) from error
    if b"\x00" in data:
        return _unmarked_utf16(data)
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _unmarked_utf16(data: bytes) -> str:
    """The text of UTF-16 without a mark, known by its zeros: they are all at one side of the pairs in plain text.

    Raises:
        Unreadable: when the file is not text.
    """
    head = data[:1024]
    for side, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head[1 - side :: 2].count(0) == 0 and head[side::2].count(0) * 4 > len(head):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                break
            if "\x00" not in text:
                return text
    raise Unreadable("The file is not text.", cure="Choose another file.")


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with their numbers from 1, whatever ends them; blank lines are left out.

    Raises:
        Unreadable: when a line, or their number, goes beyond what any family file has.
    """
    seen = 0
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if len(line) > MAX_LINE:
            raise Unreadable(
                f"Line {number} is too long for a family file.", cure="Choose another file.", line=number, column=0
            )
        if not line.strip():
            continue
        seen += 1
        if seen > MAX_ROWS:
            raise Unreadable(
                "The file has more lines than any family file.", cure="Split it by families.", line=number, column=0
            )
        yield number, line


def cells_at_tabs(number: int, line: str) -> list[Cell]:
    """The cells of a line between its tabs, without the blanks around them."""
    cells: list[Cell] = []
    column = 1
    for part in line.split("\t"):
        text = part.strip()
        indent = len(part) - len(part.lstrip()) if text and text != part else 0
        cells.append(Cell(number, column + indent, text))
        column += len(part) + 1
    return cells


def cells_at_blanks(number: int, line: str) -> list[Cell]:
    """The cells of a line between its runs of white space."""
    return [Cell(number, word.start() + 1, word[0]) for word in _WORD.finditer(line)]


def first_lines(data: bytes, count: int = 20) -> list[str]:
    """The first lines of a file that are not blank, for sniffing; nothing where it is not text."""
    head = data[: 64 * 1024]
    if len(data) > len(head):
        # A cut inside a character must not make the rest look like another encoding; 64 KiB are whole UTF-16 and
        # UTF-32 units.
        cut = head.rfind(b"\n")
        wide = b"\x00" in head or head.startswith((b"\xff\xfe", b"\xfe\xff"))
        head = head[: cut + 1] if cut > 0 and not wide else head
    try:
        text = decode_text(head)
    except Unreadable:
        return []
    return [line for line in _LINE_END.split(text) if line.strip()][:count]
