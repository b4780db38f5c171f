"""The seals: each entry is bound to the one before it, so that nothing can be changed, moved or lost unseen."""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass

from predispo.errors import SealBroken

# What the first entry of a stream is bound to.
ORIGIN = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """One entry as it lies in a stream.

    `body` is None where it was lawfully erased: its salted hash stays, so that the chain still verifies.
    """

    stream: str
    sequence: int
    salt: bytes
    body: str | None
    body_hash: str
    seal: str


def body_hash(salt: bytes, body: str) -> str:
    """The salted SHA-256 of an entry's text, in hexadecimal."""
    return hashlib.sha256(salt + body.encode()).hexdigest()


def seal(previous: str, stream: str, sequence: int, hash_of_body: str) -> str:
    """The seal of an entry: the SHA-256 of the seal before it, its place and its body's hash, in hexadecimal."""
    return hashlib.sha256(f"{previous}\n{stream}\n{sequence}\n{hash_of_body}".encode()).hexdigest()


def verify(chain: Iterable[Sealed]) -> str:
    """The last seal of a stream, once every entry was seen to match its own.

    Raises:
        SealBroken: at the first entry that was changed, moved or is missing.
    """
    previous = ORIGIN
    for expected, one in enumerate(chain, start=1):
        body_fits = one.body is None or hmac.compare_digest(body_hash(one.salt, one.body), one.body_hash)
        seal_fits = hmac.compare_digest(seal(previous, one.stream, expected, one.body_hash), one.seal)
        if one.sequence != expected or not body_fits or not seal_fits:
            raise SealBroken(
                f"Entry {expected} of {one.stream} is not as it was sealed.",
                cure="Restore the vault from a backup, and tell whoever is responsible for it.",
                stream=one.stream,
                sequence=expected,
            )
        previous = one.seal
    return previous
