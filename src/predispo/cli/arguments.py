"""Arguments that several commands share, and how they are read."""

import argparse
import os
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from predispo.domain.advice import TestCosts
    from predispo.domain.care import RiskCategory


LABEL_LINES = "only these lines under a symbol, in this order: name,age,sex,diagnoses,operations,results,number"

LEAST_SCALE, MOST_SCALE = 0.1, 12.0

PAPERS = ("A4", "A3", "A2", "letter", "tabloid")

MOST_DRAWS = 10_000


LEAST_DRAWS = 20


def gene_symbols(text: str | None) -> tuple[str, ...] | None:
    """The genes of a list with commas; None where none is named."""
    return None if text is None else tuple(part.strip().upper() for part in text.split(",") if part.strip())


def a_pair(text: str) -> tuple[str, str]:
    """Two words with an equals sign between them."""
    name, equals, value = text.rpartition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text} is not as NAME=VALUE")
    return name, value


def in_language(parser: argparse.ArgumentParser) -> None:
    """Let a command speak another language."""
    parser.add_argument(
        "--language", type=_spoken, default=_language(), metavar="LANG", help="en or nb; else PREDISPO_LANGUAGE"
    )


def written_in(parser: argparse.ArgumentParser) -> None:
    """Let a letter or a drawing be in another language; there are more of these than predispo itself speaks."""
    parser.add_argument(
        "--language",
        type=_written,
        default=_language(),
        metavar="LANG",
        help="as `predispo letter kinds` lists them; else PREDISPO_LANGUAGE",
    )


def in_country(parser: argparse.ArgumentParser) -> None:
    """Let a command reckon with another country's population."""
    parser.add_argument("--country", metavar="NO", help="whose population; else the family's, else the settings'")


def takes_family(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let a command take its family from a file or from a vault."""
    parser.add_argument("file", nargs="?", metavar="FAMILY", help="any readable family file")
    parser.add_argument("--vault", metavar="DIR", help="take the family from a vault")
    parser.add_argument("--family", dest="family_number", metavar="NUMBER", help="the family's number")
    parser.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
    parser.add_argument("--on", type=a_day, metavar="DAY", help="reckon as of this day, as 2026-11-01")
    return parser


def a_day(text: str) -> date:
    """A day as 2026-11-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-11-01") from None


def a_share(text: str) -> float:
    """A share between 0 and 1."""
    try:
        share = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 0 and 1")
    return share


def number_of_draws(text: str) -> int:
    """How many draws: enough for a percentile, and as many as fit in memory, far more than an interval needs."""
    try:
        count = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if count > MOST_DRAWS:
        raise argparse.ArgumentTypeError(f"{text} draws are too many; 200 are enough, {MOST_DRAWS} the most")
    if count != 0 and count < LEAST_DRAWS:
        raise argparse.ArgumentTypeError(
            f"{text} draws are too few for an interval; take {LEAST_DRAWS} or more, as 200, or 0 for no interval"
        )
    return count


def a_seed(text: str) -> int:
    """Where chance starts."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is not a seed; take a whole number from 0 on")
    return int(text)


def test_costs(text: str) -> "TestCosts":
    """What tests cost, as "panel=4500,familial=900"."""
    from predispo.domain.advice import TestCosts

    given = [part.partition("=") for part in text.split(",")]
    named = {name.strip().lower(): value for name, _, value in given}
    try:
        costs = {name: float(value) for name, value in named.items()}
    except ValueError:
        costs = {}
    if costs.keys() != {"panel", "familial"} or not all(0.0 < one < float("inf") for one in costs.values()):
        raise argparse.ArgumentTypeError(f"{text} is not as panel=4500,familial=900, both above 0 and in one unit")
    return TestCosts(**costs)


def _spoken(text: str) -> str:
    """A language that predispo speaks."""
    from predispo.phrases.spoken import languages

    return _one_of(text, languages(), "language")


def _written(text: str) -> str:
    """A language that letters and drawings are written in."""
    from predispo.phrases.spoken import letter_languages

    return _one_of(text, letter_languages(), "language")


def writable_format(text: str) -> str:
    """A format that can be written."""
    from predispo.exchange.formats import FORMATS

    return _one_of(text, [one.id for one in FORMATS if one.writer is not None], "format that can be written")


def a_scale(text: str) -> float:
    """How large a PNG is; more dots than this would not fit in memory."""
    try:
        scale = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if not LEAST_SCALE <= scale <= MOST_SCALE:
        raise argparse.ArgumentTypeError(f"{text} is no scale; choose from {LEAST_SCALE} to {MOST_SCALE}")
    return scale


def label_lines(text: str) -> str:
    """The lines under a symbol, in the order in which they are named and no others."""
    from predispo.drawing.options import LabelLine

    known = [one.value for one in LabelLine]
    shown = [_one_of(part.strip(), known, "line") for part in text.split(",") if part.strip()]
    return ",".join([*shown, *(f"-{one}" for one in known if one not in shown)])


def letter_kind(text: str) -> str:
    """A kind of letter."""
    from predispo.domain.care import LetterKind

    return _one_of(text, [one.value for one in LetterKind], "kind of letter")


def risk_category(text: str) -> "RiskCategory":
    """How a risk was judged."""
    from predispo.domain.care import RiskCategory

    return RiskCategory(_one_of(text, [one.value for one in RiskCategory], "category"))


def _one_of(text: str, known: Sequence[str], what: str) -> str:
    if text.lower() not in known:
        raise argparse.ArgumentTypeError(f"{text} is no {what}; choose {', '.join(known)}")
    return text.lower()


def _language() -> str:
    return os.environ.get("PREDISPO_LANGUAGE") or "en"
