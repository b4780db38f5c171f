"""The keys file: the vault's random data key, wrapped once by the passphrase and once by a printed recovery key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCost:
    """What argon2id spends on one guess: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
DESKTOP = KeyCost(memory_kib=64 * 1024, passes=3, lanes=4)
