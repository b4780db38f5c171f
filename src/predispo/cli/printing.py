"""What the commands print and write."""

import json
import os
import re
import sys
from pathlib import Path
from typing import TextIO

from predispo.errors import ImpossibleFamily, PredispoError, TooManyLoops

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Control characters but for tab and line feed, and those that turn the direction of writing."""

MOST_NAMES = 12
"""How many persons a sentence names."""


def print_json(answer: object) -> None:
    """Print one JSON object, in ASCII where the terminal holds no more."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    letters_held = encoding.lower().replace("-", "") == "utf8"
    text = json.dumps(answer, ensure_ascii=not letters_held, indent=1, allow_nan=False)
    print(_UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text))


def say(text: str, *, file: TextIO | None = None, flush: bool = False) -> None:
    """Print for people; what would steer a terminal, or turn the order of its letters, is printed as its code."""
    seen = _UNSEEN.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)
    print(seen, file=file or sys.stdout, flush=flush)


def write_file(path: str, data: bytes) -> None:
    """Write a file whole or not at all; what is no file, as a pipe or a device, is written to and never replaced."""
    try:
        if Path(path).exists() and not Path(path).is_file():
            Path(path).write_bytes(data)
            return
        target = Path(os.path.realpath(path))
        if target.exists():
            # A file that may not be written may not be replaced either, though its folder would allow it.
            target.open("ab").close()
        part = target.with_name(f".{os.getpid()}.part")
        try:
            part.write_bytes(data)
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise OSError(problem.errno, problem.strerror, path) from problem


def progress(done: int, total: int) -> None:
    """How far a file was read, on the line that is overwritten."""
    print(f"\r{100 * done // max(total, 1)} %", end="\n" if done >= total else "", file=sys.stderr, flush=True)


def tell_progress(done: int, total: int) -> None:
    """Tell how far the work is, where somebody watches."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total} families", end="\n" if done == total else "", file=sys.stderr, flush=True)


def problem_sentence(problem: PredispoError) -> str:
    """Where in a file the problem lies, what it is, and the cure."""
    parts = [f"{key} {problem.data[key]}" for key in ("line", "column") if problem.data.get(key)]
    place = f"{', '.join(parts)}: " if parts else ""
    # The reason of a reader says the place too; its `why` does not.
    reason = str(problem.data.get("why") or problem.reason)
    persons = problem.data.get("persons") if isinstance(problem, ImpossibleFamily | TooManyLoops) else None
    if persons:
        more = ", …" if len(persons) > MOST_NAMES else ""
        reason = f"{reason.rstrip('.')} ({', '.join(map(str, persons[:MOST_NAMES]))}{more})."
    return f"{place}{reason} {problem.cure}".strip()
