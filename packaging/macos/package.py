"""Make the disk image for macOS, on macOS: frozen, signed and notarised where the means are given.

python packaging/macos/package.py [--out dist]

One image for each architecture, as the wheels are. PREDISPO_SIGNING_IDENTITY names a "Developer ID Application"
certificate of the keychain, PREDISPO_NOTARY_PROFILE a profile of `xcrun notarytool store-credentials`.
"""

import argparse
import os
import platform
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent


def main() -> None:
    """Freeze, sign, pack, notarise."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    _run(sys.executable, ROOT / "packaging" / "frozen" / "freeze.py")
    app = ROOT / "build" / "frozen" / "predispo.app"
    identity = os.environ.get("PREDISPO_SIGNING_IDENTITY")
    if identity:
        entitlements = ["--options", "runtime", "--entitlements", HERE / "entitlements.plist"]
        _run("codesign", "--force", "--deep", "--timestamp", *entitlements, "--sign", identity, app)
        _run("codesign", "--verify", "--deep", "--strict", app)
    else:
        print("not signed: no PREDISPO_SIGNING_IDENTITY is given")
    image = out / f"predispo-{version}-macos-{platform.machine()}.dmg"
    _run("hdiutil", "create", "-ov", "-format", "UDZO", "-volname", "predispo", "-srcfolder", app, image)
    profile = os.environ.get("PREDISPO_NOTARY_PROFILE")
    if identity and profile:
        _run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        _run("xcrun", "stapler", "staple", image)
    else:
        print("not notarised: no PREDISPO_NOTARY_PROFILE is given")
    print(f"{image}: {image.stat().st_size / 1e6:.1f} MB")


def _run(*command: object) -> None:
    subprocess.run(list(map(str, command)), check=True)


if __name__ == "__main__":
    main()
