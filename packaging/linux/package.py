"""Make the Debian package and the relocatable archive of the frozen program.

python packaging/linux/package.py [--frozen build/frozen/predispo] [--out dist]

Both are made of the same files, bear the time of the commit, and come out the same from the same folder.
"""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
sys.path.insert(0, str(ROOT / "packaging" / "frozen"))
from freeze import commit_moment
from icons import SIZES
from pruning import rules

MAINTAINER = "The predispo founders <maintainers@predispo.invalid>"


def main() -> None:
    """Make both, and print their sizes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frozen", type=Path, default=ROOT / "build" / "frozen" / "predispo")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    shipped = rules()
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place)
        tree.chmod(0o755)
        _files(tree, given.frozen, version)
        packages = (_archive(tree, given.out, version), _debian(tree, given.out, version))
    for package in packages:
        size = package.stat().st_size / 1e6
        print(f"{package}: {size:.1f} MB")
        if size > shipped.compressed_megabytes:
            raise SystemExit(f"that is more than the {shipped.compressed_megabytes} MB that shipped.toml allows")


def _files(tree: Path, frozen: Path, version: str) -> None:
    """The tree as it is installed, below /."""
    lib, share = tree / "usr/lib/predispo", tree / "usr/share"
    shutil.copytree(frozen, lib, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/predispo").symlink_to("../lib/predispo/predispo")
    day = datetime.fromtimestamp(commit_moment(), UTC).strftime("%Y-%m-%d")
    metainfo = (HERE / "org.predispo.predispo.metainfo.xml").read_text(encoding="utf-8")
    _write(
        share / "metainfo/org.predispo.predispo.metainfo.xml",
        metainfo.replace("@VERSION@", version).replace("@DAY@", day),
    )
    _write(share / "applications/predispo.desktop", (HERE / "predispo.desktop").read_text(encoding="utf-8"))
    _write(share / "mime/packages/predispo.xml", (HERE / "predispo.xml").read_text(encoding="utf-8"))
    _write(share / "man/man1/predispo.1.gz", gzip.compress((HERE / "predispo.1").read_bytes(), 9, mtime=0))
    _write(share / "icons/hicolor/scalable/apps/predispo.svg", (ROOT / "resources/icons/predispo.svg").read_bytes())
    for size in SIZES:
        drawn = (frozen.parent / "icons" / f"{size}.png").read_bytes()
        _write(share / f"icons/hicolor/{size}x{size}/apps/predispo.png", drawn)
    _write(share / "doc/predispo/copyright", (HERE / "copyright").read_text(encoding="utf-8"))
    signed = f" -- {MAINTAINER}  {_rfc(commit_moment())}"
    news = f"predispo ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n{signed}\n"
    _write(share / "doc/predispo/changelog.gz", gzip.compress(news.encode(), 9, mtime=0))
    _write(share / "doc/predispo/CHANGELOG.md.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    _write(tree / "etc/predispo/policies.toml", (ROOT / "packaging/policies.toml").read_text(encoding="utf-8"))
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path == lib / "predispo"
            path.chmod(0o755 if runs else 0o644)
            os.utime(path, (commit_moment(), commit_moment()))


def _archive(tree: Path, out: Path, version: str) -> Path:
    """predispo in a folder of its own, to be unpacked anywhere."""
    package = out / f"predispo-{version}-linux-{os.uname().machine}.tar.xz"
    folder = f"predispo-{version}"
    plain = [
        "tar",
        "--create",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        f"--mtime=@{commit_moment()}",
    ]
    shared = "usr/share/(applications|icons|metainfo|man|mime)"
    names = [rf"--transform=s,^usr/lib/predispo,{folder},", rf"--transform=s,^{shared},{folder}/share/\1,x"]
    parts = ["usr/lib/predispo", *(f"usr/share/{one}" for one in ("applications", "icons", "man", "metainfo", "mime"))]
    with (
        package.open("wb") as file,
        subprocess.Popen([*plain, *names, "-C", tree, *parts], stdout=subprocess.PIPE) as tar,
    ):
        subprocess.run(["xz", "-6", "--threads=2", "--block-size=64MiB"], stdin=tar.stdout, stdout=file, check=True)
    if tar.returncode:
        raise SystemExit("tar failed")
    return package


def _debian(tree: Path, out: Path, version: str) -> Path:
    shipped = rules()
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    glibc = ".".join(map(str, shipped.glibc))
    size = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    depends = ", ".join([f"libc6 (>= {glibc})", *sorted(set(shipped.system.values()))])
    optional = ", ".join(sorted(set(shipped.optional.values())))
    text = (HERE / "control").read_text(encoding="utf-8")
    for name, value in (
        ("VERSION", version),
        ("MACHINE", machine),
        ("SIZE", str(size)),
        ("DEPENDS", depends),
        ("OPTIONAL", optional),
        ("MAINTAINER", MAINTAINER),
    ):
        text = text.replace(f"@{name}@", value)
    _write(control / "control", text)
    _write(control / "conffiles", "/etc/predispo/policies.toml\n")
    _write(tree / "usr/share/lintian/overrides/predispo", (HERE / "lintian-overrides").read_text(encoding="utf-8"))
    package = out / f"predispo_{version}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(commit_moment())},
    )
    return package


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def _rfc(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")


if __name__ == "__main__":
    main()
