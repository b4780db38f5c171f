"""Transfer: family files in and out, with everything that was not read or not held."""

from dataclasses import replace
from datetime import date

from predispo.app.casework import Casework
from predispo.app.workspace import Workspace, now
from predispo.domain.facts import FamilyDescribed, FamilyFact
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId
from predispo.errors import Unreadable
from predispo.exchange import formats
from predispo.exchange.anonymous import anonymise
from predispo.exchange.bundle import Journal, write_journals
from predispo.exchange.reading import Document as BundleDocument
from predispo.exchange.reading import NotHeld, ReadFamily, ReadOptions, ReadResult, WriteOptions, Written
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, record
from predispo.store.documents import Document


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


def import_families(workspace: Workspace, result: ReadResult) -> tuple[FamilyId, ...]:
    """Take over all families of a file; each becomes one act in a journal of its own, or keeps its whole journal.

    Raises:
        InvalidFact: when what the file says cannot all be true; nothing was taken over then.
    """
    for read in result.families:
        family_from(read)
    return tuple(_import(workspace, read).family.id for read in result.families)


def _import(workspace: Workspace, read: ReadFamily) -> Casework:
    """Take over one family."""
    number = workspace.free_number(read.number or "1")
    if not read.entries:
        facts = tuple(
            FamilyDescribed(number=number, name=fact.name, country=fact.country, comment=fact.comment)
            if isinstance(fact, FamilyDescribed)
            else fact
            for fact in read.facts
        )
        if not any(isinstance(fact, FamilyDescribed) for fact in facts):
            facts = (FamilyDescribed(number=number, name=read.name), *facts)
        return workspace.add_family(facts, subject="import")
    family = FamilyId(workspace.new_id("f"))
    stored = tuple(
        Document(
            id=one.id,
            family=family,
            name=one.id,
            media_type=one.media_type,
            content=one.data,
            stored_at=workspace.clock(),
        )
        for one in read.documents
    )
    workspace.vault.entries.append_all(family, 0, read.entries, stored)
    casework = workspace.open_family(family)
    if casework.family.number != number:
        header = FamilyDescribed(number=number, name=casework.family.name, country=casework.family.country)
        entry = Entry(
            id=EntryId(workspace.new_id("e")),
            recorded_at=workspace.clock(),
            author=workspace.author,
            facts=(header,),
            subject="import",
        )
        record(family, casework.entries, entry)
        workspace.vault.entries.append(family, len(casework.entries), entry)
        casework = workspace.open_family(family)
    return casework


def _first_entry(facts: tuple[FamilyFact, ...]) -> Entry:
    """The one act that an import is, for a family that lives in a file only."""
    return Entry(id=EntryId("import"), recorded_at=now(), author="file", facts=facts, subject="import")


def convert(result: ReadResult, format: str, *, anonymous: bool = False, on: date | None = None) -> Written:
    """All families of a file in another format, and what that format does not hold.

    Raises:
        InvalidFact: when what the file says cannot all be true.
        CannotWrite: when the format cannot hold a family; the cure says what to change.
    """
    if not anonymous and format == "bundle" and any(read.entries for read in result.families):
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


def export_families(workspace: Workspace, families: tuple[FamilyId, ...], passphrase: str | None = None) -> Written:
    """Whole journals with their documents as a bundle, for another clinic or a backup; the export is noted.

    Raises:
        SealBroken: when a journal is not as it was written.
    """
    journals: list[Journal] = []
    for family in families:
        stored = workspace.vault.documents
        documents = tuple(stored.get(header.id) for header in stored.of(family))
        journals.append(
            Journal(
                family=family,
                entries=workspace.vault.entries.load(family),
                documents=tuple(
                    BundleDocument(id=one.id, media_type=one.media_type, data=one.content) for one in documents
                ),
            )
        )
        workspace.note_access(family, "exported")
    return write_journals(journals, passphrase=passphrase)
