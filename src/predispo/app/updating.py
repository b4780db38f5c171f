"""An update that came on a disk: a folder of packages with a signed list of what belongs to it (ed25519, RFC 8032).

Nothing is fetched and nothing is installed here: predispo says whether the files are those that were released, and
newer than what runs; the system's own installer does the rest.
"""

import hashlib
import json
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from predispo.app.installation import build
from predispo.errors import ReleaseRefused
from predispo.paths import resources

LIST: Final = "release.json"
SIGNATURE: Final = "release.json.sig"
MOST_BYTES: Final = 1_000_000
_DOMAIN: Final = b"predispo release 1\n"
_AGAIN: Final = "Get the update again, from where it was released."
_SHIPPED_KEY: Final = "release-key.txt"
_KEY = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"\d+(?:\.\d+){2}")
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release whose signature and files were seen to be right; `installer` is its file for this system."""

    version: str
    day: str
    edition: str
    commit: str
    installer: Path | None


def release_list(folder: Path, *, version: str, day: str, edition: str, commit: str, names: list[str]) -> bytes:
    """The list of a release's files in a folder, as it is signed."""
    files = {name: {"sha256": _digest(folder / name), "bytes": (folder / name).stat().st_size} for name in names}
    told = {"version": version, "day": day, "edition": edition, "commit": commit, "files": files}
    return (json.dumps(told, indent=1, sort_keys=True) + "\n").encode()


def sign_list(told: bytes, key: Ed25519PrivateKey) -> bytes:
    """The signature of a release's list, in hexadecimal."""
    return (key.sign(_DOMAIN + told).hex() + "\n").encode()


def check_release(folder: Path, key: str | None = None) -> Release:
    """What a folder releases, once the list's signature, every file and the version were seen to be right.

    `key` is the public key to trust, in hexadecimal; else the one that ships with this predispo.

    Raises:
        ReleaseRefused: It is unsigned, altered, not whole, or not newer than what runs.
    """
    plain = _signed(folder, key)
    version = str(plain["version"])
    if _numbers(version) <= _numbers(build().version):
        raise ReleaseRefused(
            f"This is predispo {version}, and {build().version} runs here: an older or equal one is never an update.",
            cure="Get a newer release; to go back on purpose, remove predispo and install the older one by hand.",
        )
    for name, expected in plain["files"].items():
        file = folder / name
        if Path(name).name != name or not file.is_file():
            raise ReleaseRefused(f"{name} is missing from this release.", cure=_AGAIN)
        if file.stat().st_size != expected["bytes"] or _digest(file) != expected["sha256"]:
            raise ReleaseRefused(f"{name} is not the file that was released.", cure=_AGAIN)
    return Release(
        version=version,
        day=str(plain["day"]),
        edition=str(plain["edition"]),
        commit=str(plain["commit"]),
        installer=_installer(folder, list(plain["files"])),
    )


def public_key(key: Ed25519PrivateKey) -> str:
    """The public half of a key, in hexadecimal."""
    return key.public_key().public_bytes_raw().hex()


def _signed(folder: Path, key: str | None) -> dict[str, Any]:
    trusted = (key if key is not None else _shipped_key()).strip()
    if not _KEY.fullmatch(trusted):
        raise ReleaseRefused(
            "No key of the releases is known to this predispo.",
            cure="Give the public key by --key, as it was published.",
        )
    try:
        told = (folder / LIST).read_bytes()
        signature = bytes.fromhex((folder / SIGNATURE).read_text(encoding="ascii").strip())
    except FileNotFoundError as problem:
        name = Path(problem.filename).name
        raise ReleaseRefused(f"There is no {name} in {folder}.", cure="Name the folder of the release.") from problem
    except ValueError as problem:
        raise ReleaseRefused("The signature of this release is no signature.", cure=_AGAIN) from problem
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(trusted)).verify(signature, _DOMAIN + told)
    except InvalidSignature as problem:
        raise ReleaseRefused("This release was not signed by the key that is trusted here.", cure=_AGAIN) from problem
    if len(told) > MOST_BYTES:
        raise ReleaseRefused("The list of this release is larger than any.", cure=_AGAIN)
    return json.loads(told)


def _shipped_key() -> str:
    file = resources() / _SHIPPED_KEY
    return file.read_text(encoding="ascii") if file.exists() else ""


def _installer(folder: Path, names: list[str]) -> Path | None:
    """The file that this system installs."""
    machine = {"x86_64": ("x86_64", "amd64"), "AMD64": ("x86_64",), "aarch64": ("aarch64", "arm64")}
    mine = machine.get(platform.machine(), (platform.machine(),))
    endings = {"win32": ("-setup.exe",), "darwin": (".dmg",)}.get(sys.platform, (".deb", ".tar.xz"))
    fitting = [
        name for ending in endings for name in names if name.endswith(ending) and any(one in name for one in mine)
    ]
    return folder / fitting[0] if fitting else None


def _numbers(version: str) -> tuple[int, ...]:
    if not _VERSION.fullmatch(version):
        raise ReleaseRefused(f"{version!r} is no version.", cure=_AGAIN)
    return tuple(map(int, version.split(".")))


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
