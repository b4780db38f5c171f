"""The encrypted envelope of a bundle: a key from a passphrase (Argon2id, RFC 9106), AES-256 in GCM."""

import struct
from collections.abc import Callable

from predispo.errors import Unreadable

# The first file of every bundle's zip, by which the zip is known.
CONTENTS = "predispo.json"
MAGIC = b"predispo bundle encrypted 1\n"
_HEADER = struct.Struct(">III16s12s")
_TAG = 16

# RFC 9106, second recommended setting: 64 MiB, 3 passes, 4 lanes.
_PASSES, _KIBIBYTES, _LANES = 3, 65_536, 4
_MOST_PASSES, _MOST_KIBIBYTES, _MOST_LANES = 20, 1_048_576, 16


def is_closed(data: bytes) -> bool:
    """Whether these bytes are an encrypted envelope."""
    return data.startswith(MAGIC)


def looks_like_bundle(data: bytes) -> bool:
    """Whether these bytes are a bundle, encrypted or not."""
    name = CONTENTS.encode()
    return is_closed(data) or (data.startswith(b"PK\x03\x04") and data[30 : 30 + len(name)] == name)


def close(content: bytes, passphrase: str, random: Callable[[int], bytes]) -> bytes:
    """The content encrypted; `random` gives that many bytes that nobody can foresee."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = random(16), random(12)
    header = MAGIC + _HEADER.pack(_PASSES, _KIBIBYTES, _LANES, salt, nonce)
    return header + AESGCM(_key(passphrase, salt, _PASSES, _KIBIBYTES, _LANES)).encrypt(nonce, content, header)


def open_with(data: bytes, passphrase: str | None) -> bytes:
    """The content of an envelope.

    Raises:
        Unreadable: when the passphrase is missing or wrong (`data['passphrase']` is then "missing" or "wrong"), or the
            file was changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    length = len(MAGIC) + _HEADER.size
    if len(data) < length + _TAG:
        raise Unreadable("The encrypted bundle is cut short.", cure="Get the file again.")
    passes, kibibytes, lanes, salt, nonce = _HEADER.unpack_from(data, len(MAGIC))
    fits = 1 <= passes <= _MOST_PASSES and 1 <= lanes <= _MOST_LANES and 8 * lanes <= kibibytes <= _MOST_KIBIBYTES
    if not fits:
        raise Unreadable("The encrypted bundle asks for more work than predispo does.", cure="Get the file again.")
    if passphrase is None:
        raise Unreadable("The bundle is encrypted.", cure="Give its passphrase.", passphrase="missing")
    try:
        key = _key(passphrase, salt, passes, kibibytes, lanes)
        return AESGCM(key).decrypt(nonce, data[length:], data[:length])
    except InvalidTag as error:
        raise Unreadable(
            "The passphrase is wrong, or the file was changed.",
            cure="Check the passphrase; else get the file again.",
            passphrase="wrong",
        ) from error


def _key(passphrase: str, salt: bytes, passes: int, kibibytes: int, lanes: int) -> bytes:
    """The key that a passphrase gives."""
    import unicodedata

    from argon2.low_level import Type, hash_secret_raw

    secret = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(
        secret, salt, time_cost=passes, memory_cost=kibibytes, parallelism=lanes, hash_len=32, type=Type.ID
    )
