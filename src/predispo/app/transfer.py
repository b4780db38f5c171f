"""Transfer: family files read, and written in other formats, with everything that was not read or not held."""

from dataclasses import replace
from datetime import UTC, date, datetime

from predispo.domain.facts import FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId
from predispo.errors import Unreadable
from predispo.exchange import formats
from predispo.exchange.anonymous import anonymise
from predispo.exchange.reading import NotHeld, ReadFamily, ReadOptions, ReadResult, WriteOptions, Written
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of


def read_file(data: bytes, *, options: ReadOptions | None = None) -> ReadResult:
    """The families in a file of any known format.

    Raises:
        Unreadable: with line, column and reason; nothing was taken over.
    """
    result = formats.read(data, options=options)
    if not result.families:
        raise Unreadable("There is no family in this file.", cure="Choose another file.")
    return result


def family_from(read: ReadFamily) -> Family:
    """A family as a file tells it, without a vault.

    Raises:
        InvalidFact: when what the file says cannot all be true.
    """
    family = FamilyId(read.number or "family")
    if read.entries:
        return family_of(family, read.entries)
    return family_of(family, [_first_entry(read.facts)])


def convert(result: ReadResult, format: str, *, anonymous: bool = False, on: date | None = None) -> Written:
    """All families of a file in another format, and what that format does not hold.

    Raises:
        InvalidFact: when what the file says cannot all be true.
        CannotWrite: when the format cannot hold a family; the cure says what to change.
    """
    if not anonymous and format == "bundle" and any(read.entries for read in result.families):
        from predispo.exchange.bundle import Journal, write_journals  # loaded late: it is slow, and rarely wanted

        journals = [
            Journal(family=family_from(read).id, entries=read.entries, documents=read.documents)
            for read in result.families
        ]
        return write_journals(journals)
    families: list[Family] = []
    changed: list[NotHeld] = []
    for place, read in enumerate(result.families, start=1):
        if anonymous:
            facts = tuple(one.fact for one in family_from(read).facts)
            hidden = anonymise(facts)
            changed += hidden.changed
            families.append(family_of(FamilyId(str(place)), [_first_entry(hidden.facts)]))
        else:
            families.append(family_from(read))
    written = formats.write(families, format, options=WriteOptions(on=on))
    return replace(written, not_held=(*changed, *written.not_held))


def write_family(
    family: Family, format: str, *, anonymous: bool = False, on: date | None = None, passphrase: str | None = None
) -> Written:
    """A family as it stands in another format, with names or without, and what that format does not hold.

    Raises:
        CannotWrite: when the format cannot hold it; the cure says what to change.
    """
    changed: tuple[NotHeld, ...] = ()
    if anonymous:
        hidden = anonymise(one.fact for one in family.facts)
        family, changed = family_of(FamilyId("1"), [_first_entry(hidden.facts)]), tuple(hidden.changed)
    written = formats.write([family], format, options=WriteOptions(on=on, passphrase=passphrase))
    return replace(written, not_held=(*changed, *written.not_held))


def _first_entry(facts: tuple[FamilyFact, ...]) -> Entry:
    """The one act that an import is, for a family that lives in a file only."""
    return Entry(id=EntryId("import"), recorded_at=datetime.now(UTC), author="file", facts=facts, subject="import")
