"""A process that is killed at any moment loses no entry whose append had returned."""

import random
import subprocess
import sys
from pathlib import Path

from predispo.errors import WrongPassphrase
from predispo.store.vault import check, open_vault
from tests.builders import FAMILY, START
from tests.vaults.quick import PASSPHRASE, new_vault, reopened

ROUNDS = 10

# Writes until it is killed, and says after each append where the stream ends.
WRITER = """
import sys
from pathlib import Path
from predispo.domain.facts import NoteWritten
from predispo.domain.ids import DocumentId
from predispo.store.documents import Document
from tests.builders import FAMILY, START, entry
from tests.vaults.quick import reopened

vault = reopened(Path(sys.argv[1]))
number = vault.entries.sequence(FAMILY)
print(number, flush=True)
while True:
    next = entry(f"e{number + 1}", NoteWritten(text=f"note {number + 1} " + "x" * 2000))
    letter = Document(
        id=DocumentId(f"d{number + 1}"), family=FAMILY, name="", media_type="", content=b"%d" % number * 3000,
        stored_at=START,
    )
    number = vault.entries.append_with_documents(FAMILY, number, next, [letter])
    print(number, flush=True)
"""

# Changes the passphrase to and fro until it is killed.
CHANGER = """
import sys
from pathlib import Path
from tests.vaults.quick import PASSPHRASE, QUICK, reopened

vault = reopened(Path(sys.argv[1]))
print("open", flush=True)
old, new = PASSPHRASE, "the other one"
while True:
    vault.change_passphrase(old, new, cost=QUICK)
    old, new = new, old
"""


def killed(program: str, folder: Path, after: float) -> list[str]:
    """What a program said before it was killed, `after` seconds from its first line."""
    process = subprocess.Popen([sys.executable, "-c", program, folder], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
    rest = process.stdout.read()
    process.wait()
    return (first + rest).splitlines()


def test_a_killed_process_loses_no_entry(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    new_vault(folder).close()
    moments = random.Random(7)

    written = 0
    for _ in range(ROUNDS):
        said = killed(WRITER, folder, moments.uniform(0, 0.4))
        assert said
        with reopened(folder) as vault:
            entries = vault.entries.load(FAMILY)
            # The last append may have been committed without having said so.
            assert int(said[-1]) <= len(entries) <= int(said[-1]) + 1
            assert [one.id for one in entries] == [f"e{number + 1}" for number in range(len(entries))]
            assert len(vault.documents.ids()) == len(entries)
        written = len(entries)

    assert written > ROUNDS
    assert check(folder, PASSPHRASE).entries == written


def test_a_killed_change_of_the_passphrase_leaves_one_that_opens(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    new_vault(folder).close()
    moments = random.Random(7)

    for _ in range(5):
        killed(CHANGER, folder, moments.uniform(0, 0.1))
        try:
            reopened(folder).close()
        except WrongPassphrase:
            with open_vault(folder, "the other one", now=START) as vault:
                vault.change_passphrase("the other one", PASSPHRASE)
