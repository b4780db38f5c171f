"""Backups, erasure, and the steps from schema to schema."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import DocumentId, FamilyId
from predispo.errors import VaultDamaged, VaultError, WrongPassphrase
from predispo.store.backup import backup, restore
from predispo.store.documents import Document
from predispo.store.erasure import Erasure
from predispo.store.lane import Lane
from predispo.store.migrations import steps
from predispo.store.vault import Vault, check
from tests.builders import FAMILY, START, entry, person, trio, well
from tests.vaults.quick import PASSPHRASE, QUICK, new_vault, reopened

OTHER = FamilyId("F2")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A vault with two families, one of which has a letter."""
    letter = Document(
        id=DocumentId("d1"), family=FAMILY, name="a name", media_type="", content=b"a letter", stored_at=START
    )
    with new_vault(tmp_path / "vault") as vault:
        vault.entries.append_with_documents(FAMILY, 0, entry("e1", *trio(), person("Kunigunde")), [letter])
        vault.entries.append(FAMILY, 1, entry("e2", well("daughter", 40)))
        vault.entries.append(OTHER, 0, entry("b1", FamilyDescribed(number="2"), person("Hadwig")))
        yield vault


def lane(vault: Vault) -> Lane:
    return vault._lane  # pyright: ignore[reportPrivateUsage]


# -- backups ----------------------------------------------------------------------------------------------------------


def test_a_backup_of_an_open_vault_restores_to_the_same(vault: Vault, tmp_path: Path) -> None:
    backup(vault, tmp_path / "backup.zip")

    seen = restore(tmp_path / "backup.zip", tmp_path / "restored", PASSPHRASE)

    assert (seen.clinic, seen.entries, seen.documents) == ("Test clinic", 3, 1)
    assert seen.heads == vault.entries.heads()
    with reopened(tmp_path / "restored") as restored:
        assert restored.entries.load(FAMILY) == vault.entries.load(FAMILY)


def test_a_backup_is_as_secret_as_the_vault(vault: Vault, tmp_path: Path) -> None:
    backup(vault, tmp_path / "backup.zip")

    assert b"Kunigunde" not in (tmp_path / "backup.zip").read_bytes()
    with pytest.raises(WrongPassphrase):
        restore(tmp_path / "backup.zip", tmp_path / "restored", "a guess")
    assert not (tmp_path / "restored").exists()


def test_a_vault_goes_on_after_its_backup(vault: Vault, tmp_path: Path) -> None:
    backup(vault, tmp_path / "backup.zip")
    vault.entries.append(OTHER, 1, entry("b2"))
    backup(vault, tmp_path / "backup.zip")

    assert restore(tmp_path / "backup.zip", tmp_path / "restored", PASSPHRASE).entries == 4


def test_a_backup_that_cannot_be_written_leaves_the_one_before(vault: Vault, tmp_path: Path) -> None:
    backup(vault, tmp_path / "backup.zip")
    before = (tmp_path / "backup.zip").read_bytes()
    (tmp_path / "backup.zip.new").mkdir()

    with pytest.raises(VaultError):
        backup(vault, tmp_path / "backup.zip")

    assert (tmp_path / "backup.zip").read_bytes() == before


def test_what_is_no_whole_backup_is_refused(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    backup(vault, file)
    whole = file.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("something", "else")

    for content in (b"", b"text", whole[: len(whole) // 2], bytes(flipped), (tmp_path / "other.zip").read_bytes()):
        file.write_bytes(content)
        with pytest.raises(VaultDamaged):
            restore(file, tmp_path / "restored", PASSPHRASE)
        assert not (tmp_path / "restored").exists()


def test_a_backup_is_never_restored_over_something(vault: Vault, tmp_path: Path) -> None:
    backup(vault, tmp_path / "backup.zip")

    with pytest.raises(VaultError):
        restore(tmp_path / "backup.zip", vault.folder, PASSPHRASE)

    assert len(vault.entries.load(FAMILY)) == 2


# -- erasure ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def erased(vault: Vault) -> Vault:
    """The vault after its first family was erased."""
    assert len(vault.index.search("kunigunde")) == 1
    vault.erasures.erase(Erasure(family=FAMILY, who="Åse", at=START, why="asked for"))
    return vault


def test_an_erased_family_is_gone(erased: Vault) -> None:
    assert erased.entries.load(FAMILY) == ()
    assert erased.entries.families() == (OTHER,)
    assert erased.index.search("kunigunde") == ()
    assert [one.id for one in erased.index.families()] == [OTHER]
    assert erased.documents.of(FAMILY) == ()
    with pytest.raises(KeyError):
        erased.documents.get(DocumentId("d1"))


def test_what_was_erased_is_in_no_page_of_the_database(erased: Vault, tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    lane(erased).pragma(f"ATTACH '{plain}' AS plain KEY ''")
    lane(erased).pragma("SELECT sqlcipher_export('plain')")
    lane(erased).pragma("DETACH plain")

    content = plain.read_bytes()

    assert b"Hadwig" in content
    assert b"Kunigunde" not in content
    assert b"a letter" not in content


def test_an_erasure_stays_on_record_and_the_chain_whole(erased: Vault) -> None:
    heads = erased.entries.verify()
    erased.close()

    assert [(head.stream, head.sequence) for head in heads] == [(FAMILY, 2), (OTHER, 1)]
    assert check(erased.folder, PASSPHRASE).heads == heads
    with reopened(erased.folder) as again:
        assert again.erasures.read() == (Erasure(family=FAMILY, who="Åse", at=START, why="asked for"),)


def test_nothing_is_written_to_an_erased_family(erased: Vault) -> None:
    with pytest.raises(VaultError, match="erased"):
        erased.entries.append(FAMILY, 2, entry("e3"))
    with pytest.raises(VaultError, match="erased"):
        erased.erasures.erase(Erasure(family=FAMILY, who="Åse", at=START, why="again"))


def test_only_a_family_that_is_there_can_be_erased(vault: Vault) -> None:
    with pytest.raises(VaultError):
        vault.erasures.erase(Erasure(family=FamilyId("nobody"), who="Åse", at=START, why=""))

    assert vault.erasures.read() == ()


# -- schemas ----------------------------------------------------------------------------------------------------------


def add_a_table(op: Any) -> None:
    op.create_table("added", sa.Column("row", sa.Integer(), primary_key=True))


def fail(op: Any) -> None:
    raise ZeroDivisionError


def tables(vault: Vault) -> set[str]:
    return {name for (name,) in lane(vault).pragma("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_an_older_vault_is_lifted(vault: Vault) -> None:
    steps.upgrade(lane(vault), steps.SCHEMA, (*steps.STEPS, add_a_table))

    assert "added" in tables(vault)
    assert lane(vault).pragma("SELECT value FROM meta WHERE key = 'schema'") == [(str(steps.SCHEMA + 1),)]
    assert len(vault.entries.load(FAMILY)) == 2


def test_a_step_that_fails_leaves_the_vault_as_it_was(vault: Vault) -> None:
    with pytest.raises(ZeroDivisionError):
        steps.upgrade(lane(vault), steps.SCHEMA, (*steps.STEPS, add_a_table, fail))

    assert "added" not in tables(vault)
    vault.close()
    assert check(vault.folder, PASSPHRASE).schema == steps.SCHEMA


def test_a_folder_that_was_copied_while_closed_is_a_vault(vault: Vault, tmp_path: Path) -> None:
    vault.change_passphrase(PASSPHRASE, PASSPHRASE, cost=QUICK)
    vault.close()

    shutil.copytree(vault.folder, tmp_path / "copy")

    assert check(tmp_path / "copy", PASSPHRASE).entries == 3
