"""How fast the vault is, beside plain SQLite that in the same run writes and reads the same texts as carefully."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from predispo.app.worklists import worklists
from predispo.benchmarks.journal import FAMILY, START, long_journal
from predispo.benchmarks.stopwatch import Row, row
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyDescribed, FamilyFact, PersonAdded, TaskOpened
from predispo.domain.ids import EntryId, FamilyId, PersonId, TaskId
from predispo.domain.person import Details
from predispo.journal.codec import decode, encode
from predispo.journal.entry import Entry
from predispo.store.keys import KeyCost
from predispo.store.vault import Vault, create, open_vault

LENGTH = 2000
SINGLY = 200
FAMILIES = 200
CLINIC = 10_000
PLAIN = "plain SQLite"
# The cost of the passphrase is not what is measured here.
CHEAP = KeyCost(memory_kib=8, passes=1, lanes=1)


def measure() -> list[Row]:
    """Append, load, search, and open at the full cost of the passphrase."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = create(folder / "vault", "bench", clinic="", now=START, cost=CHEAP)
        plain = _plain(folder / "plain.db")
        rows = [*_streams(vault, plain), *_search(vault), _worklists(folder)]
        vault.close()
        plain.close()
        create(folder / "dear", "bench", clinic="", now=START).close()
        seconds = _timed(lambda: open_vault(folder / "dear", "bench", now=START).close())
        return [*rows, row("open a vault", "64 MiB argon2id", seconds)]


def _streams(vault: Vault, plain: sqlite3.Connection) -> list[Row]:
    entries = long_journal(LENGTH)
    few, rest = entries[:SINGLY], entries[SINGLY:]
    ours = _timed(lambda: [vault.entries.append(FAMILY, place, one) for place, one in enumerate(few)])
    theirs = _timed(lambda: [_write(plain, place, [one]) for place, one in enumerate(few)])
    vault.entries.append_all(FAMILY, SINGLY, rest)
    _write(plain, SINGLY, rest)
    loaded = min(_timed(lambda: vault.entries.load(FAMILY)) for _ in range(3))
    read = min(_timed(lambda: _read(plain)) for _ in range(3))
    return [
        row("append one entry, encrypted, on disk", f"mean of {SINGLY}", ours / SINGLY, (PLAIN, theirs / SINGLY)),
        row("load a journal, seals verified", f"{LENGTH} entries", loaded, (PLAIN, read)),
    ]


def _search(vault: Vault) -> list[Row]:
    for number in range(FAMILIES):
        people = (
            PersonAdded(
                person=PersonId(f"p{place}"),
                details=Details(name=f"Person {number}-{place}", birth=PartialDate.of(1900 + (number + place) % 100)),
            )
            for place in range(20)
        )
        facts: tuple[FamilyFact, ...] = (FamilyDescribed(number=str(number), name=f"Family {number}"), *people)
        entry = Entry(id=EntryId(f"f{number}"), recorded_at=START, author="bench", facts=facts)
        vault.entries.append(FamilyId(f"f{number}"), 0, entry)
    rebuilt = _timed(vault.index.rebuild)
    found = min(_timed(lambda: vault.index.search("person 1950")) for _ in range(3))
    return [
        row("rebuild the search index", f"{FAMILIES} families of 20", rebuilt),
        row("search by name and birth", f"{FAMILIES * 20} persons", found),
    ]


def _worklists(folder: Path) -> Row:
    """All worklists of a clinic in which something waits in every family."""
    vault = create(folder / "large", "bench", clinic="", now=START, cost=CHEAP)
    for number in range(CLINIC):
        due = PartialDate.of(2026, 1 + number % 12, 1)
        task = TaskOpened(task=TaskId(f"t{number}"), text="call back", due=due)
        entry = Entry(
            id=EntryId(f"e{number}"),
            recorded_at=START,
            author="bench",
            facts=(FamilyDescribed(number=str(number), name=f"Family {number}"), task),
        )
        vault.entries.append(FamilyId(f"g{number}"), 0, entry)
    vault.index.tasks()
    seconds = min(_timed(lambda: worklists(vault.index.tasks(), date(2026, 6, 1))) for _ in range(5))
    vault.close()
    return row("worklists, counted and listed", f"{CLINIC} families, a task in each", seconds)


def _plain(path: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("CREATE TABLE entry (stream, sequence, body, UNIQUE (stream, sequence))")
    return plain


def _write(plain: sqlite3.Connection, start: int, entries: Sequence[Entry]) -> None:
    plain.execute("BEGIN IMMEDIATE")
    rows = [(FAMILY, place, encode(one)) for place, one in enumerate(entries, start)]
    plain.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
    plain.execute("COMMIT")


def _read(plain: sqlite3.Connection) -> list[Entry]:
    rows = plain.execute("SELECT body FROM entry WHERE stream = ? ORDER BY sequence", (FAMILY,))
    return [decode(body) for (body,) in rows]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
