"""Keys, lock and files of a vault."""

import json
import logging
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from predispo.errors import Conflict, VaultDamaged, VaultError, VaultInUse, VaultTooNew, WrongPassphrase
from predispo.store.documents import Document
from predispo.store.keys import DESKTOP
from predispo.store.lane import Lane
from predispo.store.vault import Vault, check, create, open_vault
from tests.builders import FAMILY, START, entry, person, trio, well
from tests.vaults.quick import PASSPHRASE, QUICK, new_vault, reopened


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """The folder of a closed vault with enough in it to be damaged in the middle."""
    with new_vault(tmp_path / "vault") as vault:
        vault.entries.append(FAMILY, 0, entry("e1", *trio()))
        more = [entry(f"e{number}", well("daughter", 40)) for number in range(2, 200)]
        vault.entries.append_all(FAMILY, 1, more)
    return tmp_path / "vault"


def stream_of(folder: Path) -> list[str]:
    with reopened(folder) as vault:
        return [one.id for one in vault.entries.load(FAMILY)]


def test_what_was_written_is_there_after_closing_and_opening(closed: Path) -> None:
    with reopened(closed) as vault:
        assert vault.clinic == "Test clinic"
        assert vault.entries.load(FAMILY)[0] == entry("e1", *trio())
        assert len(vault.entries.load(FAMILY)) == 199


def test_a_closed_vault_is_one_database_file_with_its_keys(closed: Path) -> None:
    assert sorted(one.name for one in closed.iterdir()) == ["keys.json", "vault.db", "vault.lock"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_the_files(closed: Path) -> None:
    assert closed.stat().st_mode & 0o077 == 0
    assert all(one.stat().st_mode & 0o077 == 0 for one in closed.iterdir())


def test_a_wrong_passphrase_is_told_from_damage(closed: Path) -> None:
    with pytest.raises(WrongPassphrase) as refused:
        open_vault(closed, PASSPHRASE + "!", now=START)

    assert refused.value.cure
    assert refused.value.exit_code == 5


def test_an_empty_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VaultError):
        create(tmp_path / "vault", "", clinic="", now=START, cost=QUICK)

    assert not (tmp_path / "vault").exists()


def test_a_passphrase_opens_however_the_keyboard_composes_its_letters(tmp_path: Path) -> None:
    create(tmp_path / "vault", "blåbær", clinic="", now=START, cost=QUICK).close()

    open_vault(tmp_path / "vault", "bla\u030abær", now=START).close()


def test_the_recovery_key_opens_as_it_is_copied_from_paper(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        printed = vault.recovery_key

    assert len(printed.split("-")) == 8
    copied = printed.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    with open_vault(tmp_path / "vault", copied, now=START) as vault:
        assert vault.recovery_key == ""


def test_a_new_passphrase_replaces_the_old(closed: Path) -> None:
    with reopened(closed) as vault:
        vault.change_passphrase(PASSPHRASE, "another one", cost=QUICK)

    with pytest.raises(WrongPassphrase):
        reopened(closed)
    with open_vault(closed, "another one", now=START) as vault:
        assert len(vault.entries.load(FAMILY)) == 199


def test_a_passphrase_is_changed_only_by_who_knows_the_old(closed: Path) -> None:
    with reopened(closed) as vault:
        before = (closed / "keys.json").read_bytes()

        with pytest.raises(WrongPassphrase):
            vault.change_passphrase("a guess", "another one", cost=QUICK)

        assert (closed / "keys.json").read_bytes() == before


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_key(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        printed = vault.recovery_key

    with open_vault(tmp_path / "vault", printed, now=START) as vault:
        vault.change_passphrase(printed, "a new start", cost=QUICK)

    open_vault(tmp_path / "vault", "a new start", now=START).close()
    open_vault(tmp_path / "vault", printed, now=START).close()


def test_a_new_recovery_key_replaces_the_old(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        old = vault.recovery_key
        new = vault.new_recovery_key(PASSPHRASE)

    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path / "vault", old, now=START)
    open_vault(tmp_path / "vault", new, now=START).close()


def test_keys_that_cannot_be_written_stay_as_they_were(closed: Path) -> None:
    with reopened(closed) as vault:
        (closed / "keys.json.new").mkdir()

        with pytest.raises(VaultError):
            vault.change_passphrase(PASSPHRASE, "another one", cost=QUICK)

    assert len(stream_of(closed)) == 199


def test_a_vault_is_never_made_over_another(closed: Path) -> None:
    with pytest.raises(VaultError):
        new_vault(closed)

    assert len(stream_of(closed)) == 199


def test_a_folder_without_a_vault_is_no_damaged_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as refused:
        reopened(tmp_path)

    assert not isinstance(refused.value, VaultDamaged)
    assert list(tmp_path.iterdir()) == []


# -- damage -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keep", [0, 1, 100, 4095, 4096, 20_000])
def test_a_cut_database_is_refused(closed: Path, keep: int) -> None:
    os.truncate(closed / "vault.db", keep)

    with pytest.raises(VaultDamaged) as refused:
        reopened(closed)

    assert "vault.db" in refused.value.data["path"]
    assert (closed / "vault.db").stat().st_size == keep


@pytest.mark.parametrize("place", [0, 20, 4000])
def test_a_changed_byte_of_the_first_page_is_refused(closed: Path, place: int) -> None:
    flip(closed / "vault.db", place)

    with pytest.raises(VaultDamaged):
        reopened(closed)


def test_a_changed_byte_anywhere_is_found_by_a_check(closed: Path) -> None:
    whole = (closed / "vault.db").read_bytes()

    for place in range(100, len(whole), 4096 * 3):
        flip(closed / "vault.db", place)
        with pytest.raises(VaultDamaged):
            check(closed, PASSPHRASE)
        (closed / "vault.db").write_bytes(whole)


def test_a_changed_byte_is_never_read_as_something_else(closed: Path) -> None:
    whole = (closed / "vault.db").read_bytes()
    with reopened(closed) as vault:
        told = vault.entries.load(FAMILY)
    (closed / "vault.db").write_bytes(whole)
    refused = 0

    for place in range(100, len(whole), 4096):
        flip(closed / "vault.db", place)
        try:
            with reopened(closed) as vault:
                assert vault.entries.load(FAMILY) == told
        except VaultDamaged:
            refused += 1
        (closed / "vault.db").write_bytes(whole)

    assert refused > 1


def test_a_database_that_is_not_encrypted_is_refused(closed: Path) -> None:
    (closed / "vault.db").unlink()
    with sqlite3.connect(closed / "vault.db") as plain:
        plain.execute("CREATE TABLE entry (body)")
    plain.close()

    with pytest.raises(VaultDamaged, match="not encrypted"):
        reopened(closed)


def test_the_database_of_another_vault_is_refused(closed: Path, tmp_path: Path) -> None:
    new_vault(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / "vault.db", closed / "vault.db")

    with pytest.raises(VaultDamaged):
        reopened(closed)


@pytest.mark.parametrize("missing", ["vault.db", "keys.json"])
def test_a_missing_file_is_named(closed: Path, missing: str) -> None:
    (closed / missing).unlink()

    with pytest.raises(VaultDamaged) as refused:
        reopened(closed)

    assert missing in refused.value.data["path"]
    assert not (closed / missing).exists()


def test_damaged_keys_are_told_from_a_wrong_passphrase(closed: Path) -> None:
    whole = (closed / "keys.json").read_bytes()

    for place in range(0, len(whole), 7):
        flip(closed / "keys.json", place)
        with pytest.raises(VaultDamaged):
            reopened(closed)
        (closed / "keys.json").write_bytes(whole)
    for keep in (0, 1, 100, len(whole) - 1):
        (closed / "keys.json").write_bytes(whole[:keep])
        with pytest.raises(VaultDamaged):
            reopened(closed)


def test_a_damaged_vault_can_be_tried_again_at_once(closed: Path) -> None:
    whole = (closed / "vault.db").read_bytes()
    flip(closed / "vault.db", 50)
    with pytest.raises(VaultDamaged):
        reopened(closed)

    (closed / "vault.db").write_bytes(whole)

    assert len(stream_of(closed)) == 199


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x01
    path.write_bytes(content)


# -- versions ---------------------------------------------------------------------------------------------------------


def test_a_newer_database_is_left_alone(closed: Path) -> None:
    with reopened(closed) as vault:
        lane_of(vault).pragma("UPDATE meta SET value = '99' WHERE key = 'schema'")

    for attempt in (reopened, lambda folder: check(folder, PASSPHRASE)):
        with pytest.raises(VaultTooNew) as refused:
            attempt(closed)
        assert refused.value.data["version"] == "99"


def test_newer_keys_are_left_alone(closed: Path) -> None:
    plain = json.loads((closed / "keys.json").read_text())
    (closed / "keys.json").write_text(json.dumps({**plain, "version": 99}))

    with pytest.raises(VaultTooNew):
        reopened(closed)


# -- who holds it -----------------------------------------------------------------------------------------------------


def test_a_vault_opens_once(closed: Path) -> None:
    with reopened(closed), pytest.raises(VaultInUse):
        reopened(closed)

    reopened(closed).close()


def test_a_second_process_is_told_that_the_vault_is_in_use(closed: Path) -> None:
    with reopened(closed):
        second = subprocess.run([sys.executable, "-c", OPEN, closed, PASSPHRASE], capture_output=True, text=True)

    assert second.stdout.strip() == "VaultInUse", second.stderr


def test_a_vault_is_free_again_when_its_process_was_killed(closed: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", OPEN + HOLD, closed, PASSPHRASE], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "open"
    with pytest.raises(VaultInUse):
        reopened(closed)

    holder.kill()
    holder.wait()

    assert len(stream_of(closed)) == 199


OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from predispo.errors import VaultError
from predispo.store.vault import open_vault
try:
    vault = open_vault(Path(sys.argv[1]), sys.argv[2], now=datetime(2024, 1, 1, tzinfo=UTC))
    print("open", flush=True)
except VaultError as error:
    print(type(error).__name__)
"""
HOLD = """
__import__("time").sleep(60)
"""


# -- secrecy ----------------------------------------------------------------------------------------------------------


def test_nothing_can_be_read_on_the_disk(tmp_path: Path) -> None:
    secrets = (b"Kunigunde", b"NM_007294", b"Pasientbrev", b"Test clinic", b"PersonAdded", b"CREATE TABLE", b"tester")

    with new_vault(tmp_path / "vault") as vault:
        letter = Document(
            id="d1", family=FAMILY, name="Pasientbrev", media_type="text/plain", content=b"Kunigunde", stored_at=START
        )
        vault.entries.append_with_documents(FAMILY, 0, entry("e1", person("Kunigunde"), *trio()), [letter])
        assert len(vault.index.search("kunigunde")) == 1
        open_files = {one.name: one.read_bytes() for one in (tmp_path / "vault").iterdir()}
    closed_files = {one.name: one.read_bytes() for one in (tmp_path / "vault").iterdir()}

    assert "vault.db-wal" in open_files
    for files in (open_files, closed_files):
        for name, content in files.items():
            assert not [one for one in secrets if one in content], name


def test_no_log_carries_what_is_in_the_vault(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    with new_vault(tmp_path / "vault") as vault:
        vault.entries.append(FAMILY, 0, entry("e1", person("Kunigunde"), *trio()))
        with pytest.raises(Conflict):
            vault.entries.append(FAMILY, 0, entry("e2"))
        assert len(vault.index.search("kunigunde")) == 1

    assert "kunigunde" not in caplog.text.lower()


def test_a_guess_at_the_passphrase_is_dear_unless_a_test_asks_otherwise() -> None:
    assert DESKTOP.memory_kib >= 64 * 1024
    assert DESKTOP.passes >= 3


# -- check ------------------------------------------------------------------------------------------------------------


def test_a_check_counts_and_changes_nothing(closed: Path) -> None:
    before = (closed / "vault.db").read_bytes()

    seen = check(closed, PASSPHRASE)

    assert (seen.clinic, seen.entries, seen.documents) == ("Test clinic", 199, 0)
    assert [(head.stream, head.sequence) for head in seen.heads] == [(FAMILY, 199)]
    assert (closed / "vault.db").read_bytes() == before


def test_closing_twice_is_nothing_and_using_a_closed_vault_is_refused(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.close()
    vault.close()

    with pytest.raises(VaultError):
        vault.entries.load(FAMILY)


def lane_of(vault: Vault) -> Lane:
    return vault._lane  # pyright: ignore[reportPrivateUsage]
