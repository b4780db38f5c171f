"""The streams, their seals, and the documents beside them."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from predispo.domain.facts import NoteWritten
from predispo.domain.ids import DocumentId, FamilyId
from predispo.errors import Conflict, SealBroken, VaultDamaged, VaultError
from predispo.journal.entry import Entry
from predispo.store.access import Access
from predispo.store.documents import Document
from predispo.store.entries import CLINIC
from predispo.store.lane import Lane
from predispo.store.vault import Vault, check
from tests.builders import FAMILY, START, entry, trio, well
from tests.vaults.quick import PASSPHRASE, new_vault

OTHER = FamilyId("F2")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        yield vault


def letter(name: str = "d1", content: bytes = b"%PDF-1.7 \x00\xff") -> Document:
    return Document(
        id=DocumentId(name),
        family=FAMILY,
        name=f"{name}.pdf",
        media_type="application/pdf",
        content=content,
        stored_at=START,
    )


def lane(vault: Vault) -> Lane:
    return vault._lane  # pyright: ignore[reportPrivateUsage]


# -- streams ----------------------------------------------------------------------------------------------------------


def test_entries_come_back_as_they_went_in(vault: Vault) -> None:
    first, second = entry("e1", *trio()), entry("e2", well("daughter", 40), supersedes=["e1"], day=1)

    assert vault.entries.append(FAMILY, 0, first) == 1
    assert vault.entries.append(FAMILY, 1, second) == 2

    assert vault.entries.load(FAMILY) == (first, second)
    assert vault.entries.sequence(FAMILY) == 2


def test_a_stream_that_was_never_written_is_empty(vault: Vault) -> None:
    assert vault.entries.load(FAMILY) == ()
    assert vault.entries.sequence(FAMILY) == 0
    assert vault.entries.heads() == ()


def test_streams_do_not_mix(vault: Vault) -> None:
    vault.entries.append(OTHER, 0, entry("b1"))
    vault.entries.append(FAMILY, 0, entry("a1"))
    vault.entries.append(CLINIC, 0, entry("c1"))
    vault.entries.append(OTHER, 1, entry("b2"))

    assert [one.id for one in vault.entries.load(OTHER)] == ["b1", "b2"]
    assert vault.entries.families() == (OTHER, FAMILY)
    assert [(head.stream, head.sequence) for head in vault.entries.heads()] == [(OTHER, 2), (FAMILY, 1), (CLINIC, 1)]


def test_the_second_to_write_is_told_where_the_stream_ends(vault: Vault) -> None:
    vault.entries.append(FAMILY, 0, entry("e1"))

    for expected in (0, 2):
        with pytest.raises(Conflict) as refused:
            vault.entries.append(FAMILY, expected, entry("e2"))
        assert refused.value.data == {"stream": FAMILY, "sequence": 1}

    assert vault.entries.append(FAMILY, 1, entry("e2")) == 2


def test_an_entry_is_written_once(vault: Vault) -> None:
    vault.entries.append(FAMILY, 0, entry("e1"))

    with pytest.raises(Conflict):
        vault.entries.append(FAMILY, 1, entry("e1"))
    with pytest.raises(Conflict):
        vault.entries.append_all(FAMILY, 1, [entry("e2"), entry("e2")])

    assert vault.entries.sequence(FAMILY) == 1


def test_the_hour_of_an_entry_is_the_same_in_every_zone(vault: Vault) -> None:
    here = datetime(2024, 7, 1, 14, 30, 15, 123456, tzinfo=timezone(timedelta(hours=2)))
    vault.entries.append(FAMILY, 0, Entry(id=entry("e1").id, recorded_at=here, author="Åse"))

    found = vault.entries.load(FAMILY)[0].recorded_at

    assert found == here
    assert found.utcoffset() == timedelta(0)


def test_threads_wait_for_each_other(vault: Vault) -> None:
    def write(number: int) -> int:
        return vault.entries.append(f"F{number}", 0, entry(f"e{number}", *trio()))

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(write, range(50))) == {1}
        assert [len(one) for one in pool.map(vault.entries.load, (f"F{number}" for number in range(50)))] == [1] * 50


def test_of_threads_that_write_to_one_stream_each_number_goes_to_one(vault: Vault) -> None:
    def write(number: int) -> int:
        while True:
            try:
                return vault.entries.append(FAMILY, vault.entries.sequence(FAMILY), entry(f"e{number}"))
            except Conflict:
                continue

    with ThreadPoolExecutor(4) as pool:
        numbers = sorted(pool.map(write, range(40)))

    assert numbers == list(range(1, 41))
    assert len(vault.entries.load(FAMILY)) == 40


# -- seals ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def five(vault: Vault) -> Vault:
    """A vault with a stream of five entries."""
    notes = [entry(f"e{number}", NoteWritten(text=f"note {number}")) for number in range(1, 6)]
    vault.entries.append_all(FAMILY, 0, notes)
    return vault


@pytest.mark.parametrize(
    ("tampering", "place"),
    [
        ("UPDATE entry SET body = replace(body, 'note 3', 'note X') WHERE sequence = 3", 3),
        ("UPDATE entry SET salt = x'00' WHERE sequence = 2", 2),
        ("UPDATE entry SET seal = (SELECT seal FROM entry WHERE sequence = 1) WHERE sequence = 2", 2),
        ("DELETE FROM entry WHERE sequence = 1", 1),
        ("DELETE FROM entry WHERE sequence = 3", 3),
        ("UPDATE entry SET author = 'somebody else' WHERE sequence = 4", 4),
        ("UPDATE entry SET recorded_at = '2020-01-01 00:00:00.000000' WHERE sequence = 5", 5),
        ("UPDATE entry SET entry_id = 'other' WHERE sequence = 5", 5),
        (
            "UPDATE entry SET (body, salt, body_hash) = (SELECT o.body, o.salt, o.body_hash FROM entry o"
            " WHERE o.sequence = 5 - entry.sequence) WHERE sequence IN (2, 3)",
            2,
        ),
        ("UPDATE entry SET sequence = sequence + 1 WHERE sequence = 5", 5),
    ],
)
def test_a_seal_shows_what_was_changed_removed_or_swapped(five: Vault, tampering: str, place: int) -> None:
    lane(five).pragma(tampering)

    with pytest.raises(SealBroken) as refused:
        five.entries.load(FAMILY)

    assert refused.value.data == {"stream": FAMILY, "sequence": place}


def test_entries_cannot_be_moved_to_another_family(five: Vault) -> None:
    lane(five).pragma("UPDATE entry SET stream = 'F2'")

    with pytest.raises(SealBroken):
        five.entries.load(OTHER)


def test_an_anchored_head_shows_that_the_end_was_cut_off(five: Vault) -> None:
    anchored = five.entries.heads()
    lane(five).pragma("DELETE FROM entry WHERE sequence = 5")

    assert len(five.entries.verify()) == 1
    with pytest.raises(SealBroken) as refused:
        five.entries.verify(anchored)

    assert refused.value.data == {"stream": FAMILY, "sequence": 5}


def test_an_anchored_head_stays_true_while_the_stream_grows(five: Vault) -> None:
    anchored = five.entries.heads()

    five.entries.append(FAMILY, 5, entry("e6"))

    assert five.entries.verify(anchored) == five.entries.heads()


def test_a_check_of_the_vault_finds_a_broken_seal(five: Vault) -> None:
    lane(five).pragma("UPDATE entry SET body = replace(body, 'note 3', 'note X') WHERE sequence = 3")
    five.close()

    with pytest.raises(SealBroken):
        check(five.folder, PASSPHRASE)


# -- documents --------------------------------------------------------------------------------------------------------


def test_a_document_comes_back_byte_for_byte(vault: Vault) -> None:
    stored = letter(content=bytes(range(256)) * 5000)

    assert vault.documents.put(stored) == stored.sha256
    assert vault.documents.get(stored.id) == stored


def test_documents_are_listed_without_their_bytes(vault: Vault) -> None:
    vault.documents.put(letter("d1", b"one"))
    vault.documents.put(letter("d2", b"three"))

    assert [(one.id, one.size, one.name) for one in vault.documents.of(FAMILY)] == [
        ("d1", 3, "d1.pdf"),
        ("d2", 5, "d2.pdf"),
    ]
    assert vault.documents.of(OTHER) == ()


def test_a_document_is_never_replaced(vault: Vault) -> None:
    vault.documents.put(letter(content=b"first"))

    with pytest.raises(VaultError):
        vault.documents.put(letter(content=b"second"))

    assert vault.documents.get(DocumentId("d1")).content == b"first"


def test_a_document_that_is_not_there_is_no_empty_document(vault: Vault) -> None:
    with pytest.raises(KeyError):
        vault.documents.get(DocumentId("d1"))


def test_a_document_that_was_changed_is_refused(vault: Vault) -> None:
    vault.documents.put(letter())
    lane(vault).pragma("UPDATE document SET content = x'00'")

    with pytest.raises(VaultDamaged):
        vault.documents.get(DocumentId("d1"))


def test_an_entry_and_its_letter_are_written_together_or_not_at_all(vault: Vault) -> None:
    vault.entries.append_with_documents(FAMILY, 0, entry("e1"), [letter("d1")])

    with pytest.raises(VaultError):
        vault.entries.append_with_documents(FAMILY, 1, entry("e2"), [letter("d2"), letter("d1")])

    assert vault.entries.sequence(FAMILY) == 1
    assert vault.documents.ids() == ("d1",)
    with pytest.raises(Conflict):
        vault.entries.append_with_documents(FAMILY, 0, entry("e3"), [letter("d3")])
    assert vault.documents.ids() == ("d1",)


# -- the access log and the tables ------------------------------------------------------------------------------------


def test_who_looked_is_on_record(vault: Vault) -> None:
    looks = (
        Access(who="Åse", at=START, what="opened"),
        Access(who="Åse", at=START, what="printed", family=FAMILY),
        Access(who="Bo", at=START + timedelta(days=1), what="exported", family=OTHER),
    )

    for look in looks:
        vault.access.note(look)

    assert vault.access.read() == looks
    assert vault.access.read(FAMILY) == looks[1:2]


def test_the_steps_make_what_the_tables_say(vault: Vault) -> None:
    with lane(vault).reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
