"""Make a release of what lies in dist/: check version and changelog, list every file with its digest, sign the list.

python packaging/release.py [--dist dist]

PREDISPO_RELEASE_KEY names a PEM file with the ed25519 key; without it the list is written and left unsigned. Before it:
`make package`, `make package-check`, `make screenshots`, `python -m tests.vaults.freeze VERSION`.
"""

import argparse
import os
import subprocess
import sys
import tomllib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from predispo.app.updating import LIST, SIGNATURE, public_key, release_list, sign_list
from predispo.evidence.catalogue import Catalogue

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Check, list, sign."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    dist: Path = parser.parse_args().dist
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    names = sorted(file.name for file in dist.iterdir() if version in file.name)
    lacking = [one for one in lacks(version, names) if one]
    if lacking:
        sys.exit("No release: " + "; ".join(lacking) + ".")
    told = release_list(
        dist,
        version=version,
        day=_git("log", "-1", "--format=%cs"),
        edition=Catalogue.load().edition,
        commit=_git("rev-parse", "HEAD"),
        names=names,
    )
    (dist / LIST).write_bytes(told)
    print(f"{dist / LIST}: {len(names)} files of predispo {version}")
    place = os.environ.get("PREDISPO_RELEASE_KEY")
    if place is None:
        print("not signed: no PREDISPO_RELEASE_KEY is given")
        return
    key = load_pem_private_key(Path(place).read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        sys.exit("No release: PREDISPO_RELEASE_KEY is no ed25519 key.")
    (dist / SIGNATURE).write_bytes(sign_list(told, key))
    print(f"signed by {public_key(key)}")


def lacks(version: str, names: list[str]) -> list[str]:
    """What stands in the way of a release; empty where nothing does."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return [
        "" if f"\n## {version} — 2" in changelog else f"CHANGELOG.md has no day for {version}",
        "" if (ROOT / "tests" / "vaults" / version).exists() else f"tests/vaults has no vault of {version}",
        "" if not _git("status", "--porcelain") else "something is not committed",
        *(
            "" if any(name.endswith(ending) for name in names) else f"there is no {ending} of {version}"
            for ending in (".deb", ".tar.xz", ".whl")
        ),
    ]


def _git(*arguments: str) -> str:
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
