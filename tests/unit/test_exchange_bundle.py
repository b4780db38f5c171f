"""Bundles: whole journals, encrypted or not, and what is refused of them."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from predispo.domain.facts import NoteWritten
from predispo.domain.ids import DocumentId, FamilyId, PersonId
from predispo.errors import CannotWrite, Unreadable
from predispo.exchange import formats
from predispo.exchange.bundle import Journal, read_bundle, write_journals
from predispo.exchange.envelope import MAGIC
from predispo.exchange.reading import Document, ReadOptions, WriteOptions
from tests.builders import entry, family, trio

NOTE = NoteWritten(text="Møtte til samtale")
JOURNAL = Journal(
    family=FamilyId("F1"),
    entries=(entry("e1", *trio()), entry("e2", NOTE, day=1), entry("e3", supersedes=["e2"], day=2)),
    documents=(Document(id=DocumentId("d1"), media_type="application/pdf", data=b"%PDF"),),
)


def packed(files: dict[str, bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(change: Callable[[dict[str, bytes]], None]) -> bytes:
    files = unpacked(write_journals([JOURNAL]).data)
    change(files)
    return packed(files)


def refused(data: bytes, **options: object) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        formats.read(data, format="bundle", options=ReadOptions(**options))  # pyright: ignore[reportArgumentType]
    assert caught.value.cure
    return caught.value


def test_history_comes_along() -> None:
    (read,) = formats.read(write_journals([JOURNAL]).data).families

    assert read.entries == JOURNAL.entries
    assert read.documents == JOURNAL.documents
    assert NOTE not in read.facts
    assert read.number == "1"
    assert read.persons == ("father", "mother", "daughter")


def test_several_families_come_along() -> None:
    other = Journal(family=FamilyId("F2"), entries=(entry("x1", *trio()),), documents=JOURNAL.documents)

    result = formats.read(write_journals([JOURNAL, other]).data)

    assert [one.id for one in result.families] == ["F1", "F2"]
    assert result.persons == 6
    assert [len(one.documents) for one in result.families] == [1, 1]


def test_a_family_written_without_its_journal_says_so() -> None:
    written = formats.write([family(*trio())], "bundle")

    assert [one.code for one in written.not_held] == ["history"]


def test_no_family_is_no_bundle() -> None:
    with pytest.raises(CannotWrite):
        formats.write([], "bundle")


def test_a_passphrase_opens_what_it_closed() -> None:
    data = formats.write([family(*trio())], "bundle", options=WriteOptions(passphrase="blåbær og fløte")).data

    assert data.startswith(MAGIC)
    assert b"daughter" not in data
    assert formats.read(data, options=ReadOptions(passphrase="blåbær og fløte")).persons == 3


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    data = write_journals([JOURNAL], passphrase="bl\u00e5").data

    assert formats.read(data, options=ReadOptions(passphrase="bla\u030a")).persons == 3


def test_the_same_randomness_gives_the_same_envelope() -> None:
    closed = [write_journals([JOURNAL], passphrase="x", random=bytes).data for _ in range(2)]

    assert closed[0] == closed[1]
    assert closed[0] != write_journals([JOURNAL], passphrase="x").data


def test_without_or_with_the_wrong_passphrase_nothing_is_read() -> None:
    data = write_journals([JOURNAL], passphrase="right").data

    assert refused(data).data["passphrase"] == "missing"
    assert refused(data, passphrase="wrong").data["passphrase"] == "wrong"


@pytest.mark.parametrize("place", [len(MAGIC) + 15, len(MAGIC) + 30, -1, -40])
def test_a_changed_envelope_is_refused(place: int) -> None:
    data = bytearray(write_journals([JOURNAL], passphrase="right").data)
    data[place] ^= 1

    assert refused(bytes(data), passphrase="right").data["passphrase"] == "wrong"


def test_an_envelope_that_asks_for_endless_work_is_refused() -> None:
    data = MAGIC + b"\xff" * 12 + bytes(60)

    assert "work" in refused(data, passphrase="x").reason


def test_a_zip_that_is_no_bundle_is_refused() -> None:
    refused(packed({"predispo.json": b'{"format": "other"}'}))
    refused(packed({"letter.txt": b"hello"}))
    refused(packed({}))


@pytest.mark.parametrize(
    "name", ["../predispo.json", "/etc/passwd", "families/../../x.json", "families/1.json/", "C:\\x", "documents/a"]
)
def test_a_file_outside_of_the_bundles_own_names_is_refused(name: str) -> None:
    assert refused(changed(lambda files: files.update({name: b"x"}))).reason


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("predispo.exchange.bundle.MAX_BYTES", 100_000)

    assert "unpacks" in refused(changed(lambda files: files.update({"documents/9": bytes(200_000)}))).reason


def test_deep_json_is_refused() -> None:
    refused(changed(lambda files: files.update({"families/1.json": b"[" * 100_000})))
    refused(changed(lambda files: files.update({"predispo.json": b'{"a":' * 100_000})))


def test_a_newer_bundle_is_refused() -> None:
    def newer(files: dict[str, bytes]) -> None:
        files["predispo.json"] = files["predispo.json"].replace(b'"version":1', b'"version":2')

    assert "newer" in refused(changed(newer)).reason


def test_a_document_that_was_changed_is_refused() -> None:
    refused(changed(lambda files: files.update({"documents/1": b"%PDX"})))
    refused(changed(lambda files: files.pop("documents/1")))


def altered(alter: Callable[[list[dict[str, object]]], None]) -> bytes:
    def change(files: dict[str, bytes]) -> None:
        entries = json.loads(files["families/1.json"])
        alter(entries)
        files["families/1.json"] = json.dumps(entries).encode()

    return changed(change)


@pytest.mark.parametrize(
    "alter",
    [
        lambda entries: entries.append(entries[0]),
        lambda entries: entries.pop(1),
        lambda entries: entries[2].update(supersedes=[["e9"]]),
        lambda entries: entries[2].update(supersedes=[["e3"]]),
        lambda entries: entries[2].update(supersedes=["e1"]),
        lambda entries: entries[0].update(facts=[1]),
        lambda entries: entries[0].update(facts={"fact": "PersonAdded"}),
        lambda entries: entries[0].update(id=7),
        lambda entries: entries[0].update(id=[]),
        lambda entries: entries[0].update(recorded_at="2024-01-01T00:00:00"),
        lambda entries: entries[0].update(recorded_at=5),
        lambda entries: entries[0].update(author=None),
        lambda entries: entries[0].update(version=99),
        lambda entries: entries[0].update(version="1"),
        lambda entries: entries[0]["facts"].reverse() or entries[0]["facts"].append(entries[0]["facts"][0]),
        lambda entries: entries[0]["facts"][1]["details"].update(eyes="blue"),
        lambda entries: entries[0]["facts"][1].update(fact="PersonCloned"),
        lambda entries: entries[0]["facts"][1].update(fact=None),
        lambda entries: entries.append("e4"),
    ],
)
def test_what_is_no_true_journal_is_refused(alter: Callable[[list[dict[str, object]]], None]) -> None:
    refused(altered(alter))


def test_the_person_whom_it_is_about_is_named() -> None:
    assert read_bundle(write_journals([JOURNAL]).data, ReadOptions()).families[0].target is None
    assert PersonId("daughter") in read_bundle(write_journals([JOURNAL]).data, ReadOptions()).families[0].persons
