"""Importing: whole families from files into the vault, and whole journals out of it."""

from predispo.app.casework import Casework
from predispo.app.transfer import family_from
from predispo.app.workspace import Workspace
from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import EntryId, FamilyId
from predispo.exchange.bundle import Journal, write_journals
from predispo.exchange.reading import Document as BundleDocument
from predispo.exchange.reading import ReadFamily, ReadResult, Written
from predispo.journal.entry import Entry
from predispo.journal.journal import record
from predispo.store.documents import Document


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
            name=one.name or one.id,
            media_type=one.media_type,
            content=one.data,
            stored_at=one.stored_at or workspace.clock(),
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
                    BundleDocument(
                        id=one.id,
                        media_type=one.media_type,
                        data=one.content,
                        name=one.name,
                        stored_at=one.stored_at,
                    )
                    for one in documents
                ),
            )
        )
        workspace.note_access(family, "exported")
    return write_journals(journals, passphrase=passphrase)
