"""The `.predispo` bundle: whole journals of families with their documents, as JSON in a zip; nothing is lost in it."""

import hashlib
import json
import re
import secrets
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, cast

from predispo.domain.facts import FamilyDescribed, PersonAdded, RoleTaken
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, EntryId, FamilyId, PersonId
from predispo.domain.person import Role
from predispo.errors import CannotWrite, InvalidFact, Unreadable
from predispo.exchange.envelope import CONTENTS, close, is_closed, open_with
from predispo.exchange.reading import Document, NotHeld, ReadFamily, ReadOptions, ReadResult, WriteOptions, Written
from predispo.journal.codec import entry_from_plain, entry_to_plain
from predispo.journal.entry import Entry
from predispo.journal.fold import fold
from predispo.journal.journal import standing

VERSION = 1
MAX_BYTES = 512 * 1024 * 1024
MAX_FILES = 10_000

_NAME = re.compile(r"predispo\.json|families/\d{1,6}\.json|documents/\d{1,6}")
# The earliest day that a zip can hold: a bundle's bytes must not depend on when it was written.
_DAY = (1980, 1, 1, 0, 0, 0)
_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    MemoryError,
    LookupError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """One family's journal, as it lies in a vault, with its documents."""

    family: FamilyId
    entries: tuple[Entry, ...]
    documents: tuple[Document, ...] = ()


def write_journals(
    journals: Sequence[Journal],
    *,
    passphrase: str | None = None,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Written:
    """Journals as a bundle; without a passphrase the same journals always give the same bytes."""
    files: dict[str, bytes] = {}
    families: list[dict[str, Any]] = []
    for number, journal in enumerate(journals, start=1):
        documents: list[dict[str, Any]] = []
        for document in journal.documents:
            name = f"documents/{sum(one.startswith('documents/') for one in files) + 1}"
            files[name] = document.data
            documents.append(
                {
                    "id": document.id,
                    "media_type": document.media_type,
                    "name": document.name,
                    "stored_at": None if document.stored_at is None else document.stored_at.isoformat(),
                    "file": name,
                    "sha256": hashlib.sha256(document.data).hexdigest(),
                }
            )
        name = f"families/{number}.json"
        files[name] = _json([entry_to_plain(entry) for entry in journal.entries])
        families.append({"id": journal.family, "file": name, "documents": documents})
    contents = _json({"format": "predispo bundle", "version": VERSION, "families": families})
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in ((CONTENTS, contents), *files.items()):
            info = zipfile.ZipInfo(name, date_time=_DAY)
            info.external_attr = 0o600 << 16
            archive.writestr(info, data, zipfile.ZIP_DEFLATED, 6)
    plain = held.getvalue()
    return Written(
        format="bundle",
        data=plain if passphrase is None else close(plain, passphrase, random),
        persons=sum(
            len({one.fact.person for one in standing(journal.entries) if isinstance(one.fact, PersonAdded)})
            for journal in journals
        ),
    )


def write_bundle(families: Sequence[Family], options: WriteOptions) -> Written:
    """Families as they are now, as a bundle: what was corrected or withdrawn is not in a `Family`, so not here either.

    Raises:
        CannotWrite: when there is no family.
    """
    if not families:
        raise CannotWrite("There is no family to write.", cure="Choose a family.")
    journals: list[Journal] = []
    for family in families:
        by_entry: dict[EntryId, list[int]] = {}
        for index, one in enumerate(family.facts):
            by_entry.setdefault(one.ref.entry, []).append(index)
        journals.append(
            Journal(
                family=family.id,
                entries=tuple(
                    Entry(
                        id=entry,
                        recorded_at=family.facts[indices[0]].recorded_at,
                        author=family.facts[indices[0]].author,
                        facts=tuple(family.facts[index].fact for index in indices),
                    )
                    for entry, indices in by_entry.items()
                ),
            )
        )
    written = write_journals(journals, passphrase=options.passphrase)
    return Written(
        format=written.format,
        data=written.data,
        persons=written.persons,
        not_held=(NotHeld(code="history", text="Only what stands now is written, without history and documents."),),
    )


def read_bundle(data: bytes, options: ReadOptions) -> ReadResult:
    """The journals in a bundle, each seen to fold.

    Raises:
        Unreadable: when it is damaged, encrypted and not opened, written by a newer predispo, or not a true journal.
    """
    if is_closed(data):
        data = open_with(data, options.passphrase)
    files = _unpacked(data)
    contents = _object(_parsed(files.get(CONTENTS), CONTENTS), CONTENTS)
    if contents.get("format") != "predispo bundle":
        raise Unreadable("This zip is not a bundle of predispo.", cure="Choose another file.")
    version = contents.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise Unreadable("A newer predispo wrote this bundle.", cure="Install the newer predispo.")
    named = [_object(one, CONTENTS) for one in _list(contents.get("families"), CONTENTS)]
    families = tuple(_family(one, files) for one in named)
    if len({family.id for family in families}) < len(families):
        raise Unreadable("The bundle holds a family twice.", cure="Get the file again.")
    return ReadResult(format="bundle", version=str(version), families=families)


def _json(value: object) -> bytes:
    """Canonical JSON: the same value always gives the same bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _unpacked(data: bytes) -> dict[str, bytes]:
    """The files in a zip, none of them beyond what a bundle has."""
    files: dict[str, bytes] = {}
    left = MAX_BYTES
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_FILES:
                raise Unreadable("The bundle holds too many files.", cure="Get the file again.")
            for member in members:
                if _NAME.fullmatch(member.filename) is None or member.filename in files:
                    raise Unreadable(
                        "The bundle holds a file that does not belong in it.",
                        cure="Get the file again.",
                        text=member.filename[:80],
                    )
                # What the zip says of a size is not trusted: one byte more than allowed is asked for.
                with archive.open(member) as stream:
                    content = stream.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise Unreadable("The bundle unpacks to more than predispo takes.", cure="Get the file again.")
                files[member.filename] = content
    except _DAMAGED as error:
        raise Unreadable("The bundle is damaged.", cure="Get the file again.") from error
    return files


def _parsed(content: bytes | None, name: str) -> object:
    """The JSON in a file of the bundle."""
    if content is None:
        raise Unreadable(f"The bundle lacks its {name}.", cure="Get the file again.", text=name)
    try:
        return json.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{name} in the bundle is damaged.", cure="Get the file again.", text=name) from error


def _object(value: object, name: str) -> dict[str, Any]:
    """The value, which must be an object."""
    if not isinstance(value, dict):
        raise Unreadable(f"{name} in the bundle is not what it should be.", cure="Get the file again.", text=name)
    return cast("dict[str, Any]", value)


def _list(value: object, name: str) -> list[Any]:
    """The value, which must be a list."""
    if not isinstance(value, list):
        raise Unreadable(f"{name} in the bundle is not what it should be.", cure="Get the file again.", text=name)
    return cast("list[Any]", value)


def _text(value: object, name: str) -> str:
    """The value, which must be a text with something in it."""
    if not isinstance(value, str) or not value:
        raise Unreadable(f"{name} in the bundle is not what it should be.", cure="Get the file again.", text=name)
    return value


def _family(named: dict[str, Any], files: dict[str, bytes]) -> ReadFamily:
    """One family of the bundle."""
    id = FamilyId(_text(named.get("id"), CONTENTS))
    name = _text(named.get("file"), CONTENTS)
    documents = tuple(_document(_object(one, CONTENTS), files) for one in _list(named.get("documents"), CONTENTS))
    return family_of_journal(id, _parsed(files.get(name), name), name, documents)


def family_of_journal(id: FamilyId, plain: object, name: str, documents: tuple[Document, ...] = ()) -> ReadFamily:
    """The family whose entries these plain values are; `name` is the file's, for messages.

    Raises:
        Unreadable: when they are no entries, or what they tell cannot be true.
    """
    entries = tuple(entry_from_plain(_object(one, name)) for one in _list(plain, name))
    _check(id, entries, name)
    facts = tuple(one.fact for one in standing(entries))
    header = [fact for fact in facts if isinstance(fact, FamilyDescribed)]
    roles: dict[Role, PersonId] = {fact.role: fact.person for fact in facts if isinstance(fact, RoleTaken)}
    return ReadFamily(
        id=id,
        number=header[-1].number if header else "",
        name=header[-1].name if header else "",
        facts=facts,
        target=roles.get(Role.CONSULTAND) or roles.get(Role.PROBAND),
        entries=entries,
        documents=documents,
    )


def _check(family: FamilyId, entries: tuple[Entry, ...], name: str) -> None:
    """Refuse what could not have been written down: the same entry twice, a change of what was not there."""
    known: set[str] = set()
    for entry in entries:
        if entry.id in known:
            raise Unreadable("The bundle holds an entry twice.", cure="Get the file again.", text=entry.id)
        for ref in entry.supersedes:
            if (ref if isinstance(ref, str) else ref.entry) not in known:
                raise Unreadable(
                    "The bundle changes an entry that is not in it.", cure="Get the file again.", text=entry.id
                )
        known.add(entry.id)
    try:
        fold(family, standing(entries))
    except InvalidFact as refused:
        raise Unreadable(
            f"What {name} tells cannot be true: {refused.reason}", cure=refused.cure or "Get the file again.", text=name
        ) from refused


def _document(named: dict[str, Any], files: dict[str, bytes]) -> Document:
    """One document of the bundle, seen to be whole."""
    name = _text(named.get("file"), CONTENTS)
    content = files.get(name)
    if content is None or hashlib.sha256(content).hexdigest() != named.get("sha256"):
        raise Unreadable("A document of the bundle is missing or was changed.", cure="Get the file again.", text=name)
    stored_at = named.get("stored_at")
    try:
        day = None if stored_at is None else datetime.fromisoformat(_text(stored_at, CONTENTS))
    except ValueError as error:
        raise Unreadable("A document of the bundle has no true day.", cure="Get the file again.", text=name) from error
    return Document(
        id=DocumentId(_text(named.get("id"), CONTENTS)),
        media_type=_text(named.get("media_type"), CONTENTS),
        data=content,
        name="" if named.get("name", "") == "" else _text(named.get("name"), CONTENTS),
        stored_at=day,
    )
