"""The clinic's signing key: made once, kept in the vault, never written to a file or a journal."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import select

from predispo.store.lane import Lane
from predispo.store.tables import MetaRow

_KEY: Final = "signing_key"


class Signing:
    """The ed25519 key of one vault (RFC 8032)."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    @property
    def public_key(self) -> str:
        """The raw public key in hexadecimal; empty before the key is made."""
        found = self._found()
        return "" if found is None else found.public_key().public_bytes_raw().hex()

    def make(self) -> str:
        """The public key in hexadecimal, of a new key where there is none yet.

        Raises:
            VaultError: when the disk refuses.
        """
        if self._found() is None:
            made = Ed25519PrivateKey.generate().private_bytes_raw().hex()
            with self._lane.writing() as session:
                session.add(MetaRow(key=_KEY, value=made))
        return self.public_key

    def sign(self, content: bytes) -> str:
        """The signature of some bytes, in hexadecimal, by the vault's key; the key is made where there is none yet."""
        self.make()
        found = self._found()
        assert found is not None
        return found.sign(content).hex()

    def _found(self) -> Ed25519PrivateKey | None:
        with self._lane.reading() as session:
            value = session.exec(select(MetaRow.value).where(MetaRow.key == _KEY)).first()
        return None if value is None else Ed25519PrivateKey.from_private_bytes(bytes.fromhex(value))
