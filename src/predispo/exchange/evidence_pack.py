"""A pack of evidence: a clinic's overrides and verifications as one signed JSON file (ed25519, RFC 8032).

The signature covers the canonical JSON of `content`, so that the file may be laid out for people to read.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, TypeVar, cast

from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified
from predispo.domain.fact import Fact
from predispo.errors import PackRefused, Unreadable
from predispo.journal.codec import clinic_fact_from_plain, fact_to_plain

FORMAT: Final = "predispo evidence pack"
SCHEMA: Final = 1
MOST_BYTES: Final = 64 * 1024 * 1024
_DOMAIN: Final = b"predispo evidence pack 1\n"
_ASK: Final = "Ask whoever sent it for a new one."
K = TypeVar("K", bound=Fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a pack holds: `version` counts upwards with each export, `edition` is that which it was made for."""

    name: str
    version: int
    clinic: str
    made_at: datetime
    edition: str
    overrides: tuple[EvidenceOverridden, ...]
    verifications: tuple[EvidenceVerified, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPack:
    """A pack whose signature was seen to be that of `key`; whether the key is trusted is for the clinic to say."""

    pack: Pack
    key: str
    sha256: str


def fingerprint(key: str) -> str:
    """A public key as two people compare it over the telephone: eight groups of four hexadecimal digits."""
    digits = sha256(bytes.fromhex(key)).hexdigest().upper()[:32]
    return "-".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def is_key(text: str) -> bool:
    """Whether a text is a raw ed25519 public key in hexadecimal."""
    return len(text) == 64 and not set(text) - set("0123456789abcdef")


def write_pack(pack: Pack, key: str, sign: Callable[[bytes], str]) -> bytes:
    """The file of a pack, signed by `sign` under `key`."""
    content = {
        "name": pack.name,
        "version": pack.version,
        "clinic": pack.clinic,
        "made_at": pack.made_at.isoformat(),
        "edition": pack.edition,
        "overrides": [fact_to_plain(one) for one in pack.overrides],
        "verifications": [fact_to_plain(one) for one in pack.verifications],
    }
    head = {"format": FORMAT, "schema": SCHEMA, "content": content}
    signed = {**head, "key": key, "signature": sign(_signed_bytes(content))}
    return (json.dumps(signed, ensure_ascii=False, indent=1) + "\n").encode()


def read_pack(data: bytes) -> SignedPack:
    """The pack in a file, once its signature was seen to fit.

    Raises:
        Unreadable: it is no pack, or its content is not whole; `data['text']` says where.
        PackRefused: it is unsigned, or altered since it was signed; `data['place']` says so.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    plain = _json(data)
    if plain.get("format") != FORMAT:
        raise Unreadable("This is not a pack of evidence.", cure="Choose a file that predispo exported as a pack.")
    if plain.get("schema") != SCHEMA:
        raise Unreadable("A newer predispo wrote this pack.", cure="Install the newer predispo.")
    key, signature, content = plain.get("key"), plain.get("signature"), plain.get("content")
    if not isinstance(key, str) or not isinstance(signature, str) or not is_key(key) or not signature:
        raise PackRefused("This pack is not signed.", cure=_ASK, place="signature")
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), _signed_bytes(content))
    except (InvalidSignature, ValueError, RecursionError) as error:
        raise PackRefused("This pack was altered after it was signed.", cure=_ASK, place="signature") from error
    return SignedPack(pack=_pack(content), key=key, sha256=sha256(data).hexdigest())


def _signed_bytes(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return _DOMAIN + text.encode()


def _json(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise Unreadable("This file is larger than any pack.", cure="Choose a file that predispo exported as a pack.")
    cure = "Choose a file that predispo exported as a pack."
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise Unreadable("This pack is not JSON.", cure=_ASK, line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("This is not a pack of evidence.", cure=cure) from error
    if not isinstance(found, dict):
        raise Unreadable("This is not a pack of evidence.", cure=cure)
    return cast("dict[str, Any]", found)


def _pack(content: object) -> Pack:
    if not isinstance(content, dict):
        raise Unreadable("The content of this pack is not whole.", cure=_ASK, text="content")
    plain = cast("dict[str, Any]", content)
    version = plain.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Unreadable("The content of this pack is not whole.", cure=_ASK, text="version")
    made_at = _text(plain, "made_at")
    try:
        made = datetime.fromisoformat(made_at)
    except ValueError as error:
        raise Unreadable("The content of this pack is not whole.", cure=_ASK, text="made_at") from error
    return Pack(
        name=_text(plain, "name"),
        version=version,
        clinic=_text(plain, "clinic"),
        made_at=made,
        edition=_text(plain, "edition"),
        overrides=_facts(plain, "overrides", EvidenceOverridden),
        verifications=_facts(plain, "verifications", EvidenceVerified),
    )


def _text(plain: dict[str, Any], key: str) -> str:
    found = plain.get(key)
    if not isinstance(found, str) or not found.strip():
        raise Unreadable("The content of this pack is not whole.", cure=_ASK, text=key)
    return found


def _facts(plain: dict[str, Any], key: str, kind: type[K]) -> tuple[K, ...]:
    """The facts of one kind under a key."""
    listed = plain.get(key)
    if not isinstance(listed, list):
        raise Unreadable("The content of this pack is not whole.", cure=_ASK, text=key)
    found: list[K] = []
    for number, one in enumerate(cast("list[Any]", listed), start=1):
        fact = clinic_fact_from_plain(cast("dict[str, Any]", one)) if isinstance(one, dict) else None
        if not isinstance(fact, kind):
            raise Unreadable("The content of this pack is not whole.", cure=_ASK, text=f"{key} {number}")
        found.append(fact)
    return tuple(found)
