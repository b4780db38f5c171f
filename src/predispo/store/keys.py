"""The keys file: the vault's random data key, wrapped once by the passphrase and once by a printed recovery key.

The passphrase goes through argon2id (RFC 9106), the recovery key, which is random already, through HKDF (RFC 5869);
either result wraps the data key with AES-256-GCM. The file is replaced whole or not at all.
"""

import base64
import hashlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from predispo.errors import VaultDamaged, VaultError, VaultTooNew, WrongPassphrase
from predispo.store.files import replaced

KEYS: Final = "keys.json"
VERSION: Final = 1
# 160 random bits, printed as eight groups of four; Crockford's letters cannot be mistaken for digits.
_RECOVERY_BYTES: Final = 20
_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BASE32: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_PRINTED: Final = str.maketrans(_BASE32, _CROCKFORD)
_TYPED: Final = str.maketrans(_CROCKFORD + "OIL", _BASE32 + "ABB")  # O is read as 0, I and L as 1
# A keys file that asks for more was tampered with: it would only exhaust the machine.
_MOST_MEMORY_KIB: Final = 4 * 1024 * 1024
_MOST_PASSES: Final = 100
_CURE: Final = "Put the vault's keys.json back from a backup."


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCost:
    """What argon2id spends on one guess: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
DESKTOP: Final = KeyCost(memory_kib=64 * 1024, passes=3, lanes=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """The data key under one secret; `cost` is None where the secret is random and needs no stretching."""

    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KeyCost | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The wrapped keys of one vault."""

    passphrase: Wrapped
    recovery: Wrapped

    def unwrap(self, secret: str) -> bytes:
        """The data key, by the passphrase or the recovery key.

        Raises:
            WrongPassphrase: when `secret` is neither.
        """
        for slot in (self.passphrase, self.recovery):
            try:
                return AESGCM(_wrapping_key(secret, slot)).decrypt(slot.nonce, slot.wrapped, _bound(slot))
            except (InvalidTag, ValueError):
                continue
        raise WrongPassphrase(
            "This passphrase does not open the vault.",
            cure="Type it again, with an eye to capitals and keyboard layout, or use the printed recovery key.",
        )


def new_data_key() -> bytes:
    """A random key for the database."""
    return secrets.token_bytes(32)


def new_recovery_key() -> str:
    """A random recovery key as it is printed: `0A1B-…`, eight groups of four."""
    text = base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode().translate(_PRINTED)
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def wrap_by_passphrase(data_key: bytes, passphrase: str, cost: KeyCost) -> Wrapped:
    """The data key under a passphrase.

    Raises:
        VaultError: when the passphrase is empty.
    """
    if not passphrase:
        raise VaultError("A vault needs a passphrase.", cure="Choose one that you can remember.")
    return _wrap(data_key, passphrase, cost)


def wrap_by_recovery_key(data_key: bytes, recovery_key: str) -> Wrapped:
    """The data key under a recovery key."""
    return _wrap(data_key, recovery_key, None)


def read_keys(folder: Path) -> KeyFile:
    """The keys of the vault in a folder.

    Raises:
        VaultDamaged: when the file is missing or not whole.
        VaultTooNew: when a newer predispo wrote it.
    """
    path = folder / KEYS
    try:
        plain = json.loads(path.read_bytes())
        version = plain["version"]
    except FileNotFoundError as error:
        raise VaultDamaged("The vault's keys are missing.", cure=_CURE, path=str(path)) from error
    except OSError as error:
        raise VaultError("The vault's keys cannot be read.", cure="Check the disk.", path=str(path)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise VaultDamaged("The vault's keys are damaged.", cure=_CURE, path=str(path)) from error
    if isinstance(version, int) and version > VERSION:
        raise VaultTooNew("A newer predispo wrote the vault.", cure="Install the newer predispo.", version=version)
    try:
        # Without this sum a damaged file would look like a wrong passphrase.
        if plain.pop("sha256") != _sum(plain):
            raise ValueError("the sum does not match")
        return KeyFile(passphrase=_slot(plain["passphrase"]), recovery=_slot(plain["recovery"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VaultDamaged("The vault's keys are damaged.", cure=_CURE, path=str(path)) from error


def write_keys(folder: Path, keys: KeyFile) -> None:
    """Replace the keys of the vault in a folder: after a crash the old ones are there or the new ones, whole.

    Raises:
        VaultError: when the disk refuses; the old ones are there then.
    """
    plain = {"version": VERSION, "passphrase": _plain(keys.passphrase), "recovery": _plain(keys.recovery)}
    text = json.dumps({**plain, "sha256": _sum(plain)}, indent=1)
    with replaced(folder / KEYS) as file:
        file.write(text.encode())


def _wrap(data_key: bytes, secret: str, cost: KeyCost | None) -> Wrapped:
    empty = Wrapped(salt=secrets.token_bytes(16), nonce=secrets.token_bytes(12), wrapped=b"", cost=cost)
    wrapped = AESGCM(_wrapping_key(secret, empty)).encrypt(empty.nonce, data_key, _bound(empty))
    return Wrapped(salt=empty.salt, nonce=empty.nonce, wrapped=wrapped, cost=cost)


def _wrapping_key(secret: str, slot: Wrapped) -> bytes:
    """The key that a secret makes.

    Raises:
        ValueError: when a secret cannot be a recovery key.
    """
    if slot.cost is None:
        typed = "".join(one for one in secret.upper() if one.isalnum()).translate(_TYPED)
        return HKDF(SHA256(), 32, slot.salt, b"predispo recovery key").derive(base64.b32decode(typed))
    # Keyboards and systems write "å" in more than one way; NFKC makes them one.
    return hash_secret_raw(
        unicodedata.normalize("NFKC", secret).encode(),
        slot.salt,
        time_cost=slot.cost.passes,
        memory_cost=slot.cost.memory_kib,
        parallelism=slot.cost.lanes,
        hash_len=32,
        type=Type.ID,
    )


def _bound(slot: Wrapped) -> bytes:
    """What is authenticated beside the wrapped key, so that nobody can lower the cost."""
    return json.dumps({"version": VERSION, "cost": asdict(slot.cost) if slot.cost else None}).encode()


def _plain(slot: Wrapped) -> dict[str, Any]:
    cost = {"kdf": "hkdf-sha256"} if slot.cost is None else {"kdf": "argon2id", **asdict(slot.cost)}
    return {**cost, "salt": slot.salt.hex(), "nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()}


def _slot(plain: dict[str, Any]) -> Wrapped:
    cost = None
    if plain["kdf"] == "argon2id":
        cost = KeyCost(memory_kib=plain["memory_kib"], passes=plain["passes"], lanes=plain["lanes"])
        if not (0 < cost.memory_kib <= _MOST_MEMORY_KIB and 0 < cost.passes <= _MOST_PASSES):
            raise ValueError("no vault of ours costs that much")
    elif plain["kdf"] != "hkdf-sha256":
        raise ValueError("an unknown way to a key")
    return Wrapped(
        salt=bytes.fromhex(plain["salt"]),
        nonce=bytes.fromhex(plain["nonce"]),
        wrapped=bytes.fromhex(plain["wrapped"]),
        cost=cost,
    )


def _sum(plain: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
