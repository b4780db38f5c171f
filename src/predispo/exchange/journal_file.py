"""One family's journal as readable JSON, as the demonstration families lie in the program's files."""

import json
from typing import Any, cast

from predispo.domain.ids import FamilyId
from predispo.errors import Unreadable
from predispo.exchange.bundle import family_of_journal
from predispo.exchange.reading import ReadOptions, ReadResult
from predispo.exchange.text import decode_text


def read_journal(data: bytes, options: ReadOptions) -> ReadResult:
    """The family whose journal this is.

    Raises:
        Unreadable: when it is no JSON (with line and column), or not a journal that can be true.
    """
    try:
        plain = json.loads(decode_text(data))
    except json.JSONDecodeError as error:
        raise Unreadable(
            f"This is not JSON: {error.msg}.", cure="Get the file again.", line=error.lineno, column=error.colno
        ) from error
    except (RecursionError, ValueError) as error:
        raise Unreadable("This JSON goes too deep.", cure="Get the file again.") from error
    if not isinstance(plain, dict):
        raise Unreadable("This is not the journal of a family.", cure="Choose another file.")
    held = cast("dict[str, Any]", plain)
    number = held.get("number")
    if not isinstance(number, str) or not number:
        raise Unreadable("The journal names no family number.", cure="Get the file again.")
    family = family_of_journal(FamilyId(number), held.get("entries"), "the journal")
    return ReadResult(format="journal", version="1", families=(family,))
