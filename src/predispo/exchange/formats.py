"""The formats that predispo reads and writes: one line each."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from predispo.domain.family import Family
from predispo.errors import CannotWrite, Unreadable
from predispo.exchange.canrisk import read_boadicea, read_canrisk, sniff_boadicea, sniff_canrisk
from predispo.exchange.canrisk_writer import write_canrisk
from predispo.exchange.envelope import looks_like_bundle
from predispo.exchange.ped import read_ped, sniff_ped
from predispo.exchange.ped_writer import write_ped
from predispo.exchange.reading import ReadOptions, ReadResult, WriteOptions, Written

Reader = Callable[[bytes, ReadOptions], ReadResult]
Writer = Callable[[Sequence[Family], WriteOptions], Written]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its identifier, its name for people, its usual extension, and what can be done with it.

    `sniff` answers whether bytes look like it, by their content alone.
    """

    id: str
    name: str
    extension: str
    sniff: Callable[[bytes], bool]
    reader: Reader | None = None
    writer: Writer | None = None


def _read_bundle(data: bytes, options: ReadOptions) -> ReadResult:
    """The families of a bundle; what reads JSON is loaded only now, for a command line that starts at once."""
    from predispo.exchange.bundle import read_bundle

    return read_bundle(data, options)


_JOURNAL = re.compile(rb'^(?:\xef\xbb\xbf)?\s*\{\s*"(?:entries|number)"\s*:')


def _looks_like_journal(data: bytes) -> bool:
    """Whether bytes begin as a journal in JSON does: an object that starts with its entries or its number."""
    return _JOURNAL.match(data[:200]) is not None


def _read_journal(data: bytes, options: ReadOptions) -> ReadResult:
    """The family whose journal this is."""
    from predispo.exchange.journal_file import read_journal

    return read_journal(data, options)


def _write_bundle(families: Sequence[Family], options: WriteOptions) -> Written:
    """The families as a bundle."""
    from predispo.exchange.bundle import write_bundle

    return write_bundle(families, options)


# In the order in which they are tried: what marks itself first, PED, which has no mark, last.
FORMATS: tuple[Format, ...] = (
    Format(
        id="bundle",
        name="predispo bundle",
        extension=".predispo",
        sniff=looks_like_bundle,
        reader=_read_bundle,
        writer=_write_bundle,
    ),
    Format(id="journal", name="predispo journal", extension=".json", sniff=_looks_like_journal, reader=_read_journal),
    Format(
        id="canrisk",
        name="CanRisk",
        extension=".canrisk",
        sniff=sniff_canrisk,
        reader=read_canrisk,
        writer=write_canrisk,
    ),
    Format(id="boadicea", name="BOADICEA", extension=".bwa", sniff=sniff_boadicea, reader=read_boadicea),
    Format(id="ped", name="PED", extension=".ped", sniff=sniff_ped, reader=read_ped, writer=write_ped),
)


def by_id(identifier: str) -> Format:
    """The format with this identifier.

    Raises:
        CannotWrite: when there is none.
    """
    for one in FORMATS:
        if one.id == identifier:
            return one
    raise CannotWrite(
        f"There is no format {identifier!r}.", cure=f"Choose one of {', '.join(one.id for one in FORMATS)}."
    )


def by_extension(name: str) -> Format | None:
    """The format that a file of this name is usually written in; only for files that are yet to be written."""
    lowered = name.lower()
    return next((one for one in FORMATS if one.writer is not None and lowered.endswith(one.extension)), None)


def sniff(data: bytes) -> Format:
    """The format of these bytes, by their content.

    Raises:
        Unreadable: when they look like none of the formats.
    """
    for one in FORMATS:
        if one.reader is not None and one.sniff(data):
            return one
    raise Unreadable("This is not a family file that predispo knows.", cure="Choose another file.")


def read(data: bytes, *, format: str | None = None, options: ReadOptions | None = None) -> ReadResult:
    """The families in these bytes, and what was not read; `format` overrules what the content looks like.

    Raises:
        Unreadable: nothing is read then; `data` of the error has `line`, `column` and `text` where they are known.
    """
    chosen = sniff(data) if format is None else by_id(format)
    if chosen.reader is None:
        raise Unreadable(f"{chosen.name} files can only be written.", cure="Choose another file.")
    return chosen.reader(data, options or ReadOptions())


def write(families: Sequence[Family], format: str, *, options: WriteOptions | None = None) -> Written:
    """These families in a format, and what it does not hold.

    Raises:
        CannotWrite: when the format cannot hold a family; the cure says what to change.
    """
    chosen = by_id(format)
    if chosen.writer is None:
        raise CannotWrite(f"{chosen.name} files can only be read.", cure="Choose another format.")
    return chosen.writer(families, options or WriteOptions())
