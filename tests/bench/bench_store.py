"""How fast the vault is, beside plain SQLite that in the same run writes and reads the same texts as carefully."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tests.builders import FAMILY, START, entry, person, trio, well
from tests.vaults.quick import PASSPHRASE, new_vault

from predispo.domain.facts import FamilyDescribed
from predispo.domain.ids import FamilyId
from predispo.journal import codec
from predispo.journal.entry import Entry
from predispo.store.vault import Vault, check, create, open_vault

APPENDED = 200
LOADED = 2000
FAMILIES = 500


def bench() -> list[dict[str, Any]]:
    """Append, load, index, search, open and check; seconds are for the whole size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with new_vault(folder / "vault") as vault, _plain(folder / "plain.db") as plain:
            results = [*_streams(vault, plain), *_search(vault)]
        plain.close()
        results.append(_result("check a vault", LOADED + FAMILIES, _timed(lambda: check(folder / "vault", PASSPHRASE))))
        create(folder / "dear", PASSPHRASE, clinic="", now=START).close()
        seconds = _timed(lambda: open_vault(folder / "dear", PASSPHRASE, now=START).close())
        results.append(_result("open a vault at full cost of the passphrase", 1, seconds))
    return results


def _streams(vault: Vault, plain: sqlite3.Connection) -> Iterable[dict[str, Any]]:
    entries = [entry("e0", *trio()), *(entry(f"e{number}", well("daughter", 40)) for number in range(1, LOADED))]
    few, rest = entries[:APPENDED], entries[APPENDED:]

    ours = _timed(lambda: [vault.entries.append(FAMILY, sequence, one) for sequence, one in enumerate(few)])
    theirs = _timed(lambda: [_write(plain, sequence, [one]) for sequence, one in enumerate(few)])
    yield _result("append entries one by one", APPENDED, ours, theirs)

    ours = _timed(lambda: vault.entries.append_all(FAMILY, APPENDED, rest))
    theirs = _timed(lambda: _write(plain, APPENDED, rest))
    yield _result("append entries at once", len(rest), ours, theirs)

    ours = min(_timed(lambda: vault.entries.load(FAMILY)) for _ in range(3))
    theirs = min(_timed(lambda: _read(plain)) for _ in range(3))
    yield _result("load a stream, seals verified", LOADED, ours, theirs)


def _search(vault: Vault) -> Iterable[dict[str, Any]]:
    for number in range(FAMILIES):
        people = [person(f"Person {number}-{one}", born=1900 + (number + one) % 100) for one in range(20)]
        described = FamilyDescribed(number=str(number), name=f"Family {number}")
        vault.entries.append(FamilyId(f"N{number}"), 0, entry(f"n{number}", described, *people))
    yield _result("rebuild the index of families of 20", FAMILIES, _timed(vault.index.rebuild))
    yield _result("search by name and birth", FAMILIES * 20, _timed(lambda: vault.index.search("person 1950")))
    yield _result("list the families", FAMILIES, _timed(vault.index.families))


def _plain(path: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("CREATE TABLE entry (stream, sequence, body, UNIQUE (stream, sequence))")
    return plain


def _write(plain: sqlite3.Connection, start: int, entries: list[Entry]) -> None:
    plain.execute("BEGIN IMMEDIATE")
    rows = [(FAMILY, sequence, codec.encode(one)) for sequence, one in enumerate(entries, start)]
    plain.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
    plain.execute("COMMIT")


def _read(plain: sqlite3.Connection) -> list[Entry]:
    rows = plain.execute("SELECT body FROM entry WHERE stream = ? ORDER BY sequence", (FAMILY,))
    return [codec.decode(body) for (body,) in rows]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _result(name: str, size: int, seconds: float, reference: float | None = None) -> dict[str, Any]:
    return {
        "name": f"store: {name}",
        "size": size,
        "seconds": seconds,
        "reference": None if reference is None else {"name": "plain sqlite3", "seconds": reference},
        "ratio": None if reference is None else seconds / reference,
    }


if __name__ == "__main__":
    for one in bench():
        beside = "" if one["ratio"] is None else f"  {one['ratio']:.2f} × {one['reference']['name']}"
        print(f"{one['name']:60} {one['size']:6} {one['seconds'] * 1000:9.1f} ms{beside}")
