"""Freeze predispo into one folder with its own Python: the same on Linux, macOS and Windows.

python packaging/frozen/freeze.py [--out build/frozen]

Makes a virtual environment of the pinned versions only, freezes it by predispo.spec, takes debugging information out,
writes the licence notices and the bill of materials beside the program, and refuses what would not start elsewhere.
Two runs on one machine from one commit give the same bytes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from libraries import missing_libraries, newest_glibc
from pruning import rules

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
LINUX = sys.platform.startswith("linux")
# What pip leaves behind says where and when it was installed.
TRACES = ("INSTALLER", "REQUESTED", "direct_url.json")


def main() -> None:
    """Freeze, finish, check; the sizes are printed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "frozen")
    out = parser.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    python = _environment(out / "environment")
    moment = commit_moment()
    draw_icons = [python, HERE / "icons.py", out / "icons"]
    subprocess.run(draw_icons, check=True, env=_clean() | {"QT_QPA_PLATFORM": "offscreen"})
    quiet = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    subprocess.run(
        [*quiet, "--distpath", out, "--workpath", out / "work", HERE / "predispo.spec"],
        check=True,
        env=_clean() | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(moment), "PREDISPO_ICONS": str(out / "icons")},
    )
    program = out / "predispo"
    _finish(program, python)
    _check(program)


def commit_moment() -> int:
    """When the commit was made that is built, in seconds since 1970: the time that every file of a package bears."""
    return int(_git("log", "-1", "--format=%ct"))


def write_build(resources: Path) -> None:
    """Write beside the resources which commit was built, for `predispo --version`."""
    dirty = " with changes" if _git("status", "--porcelain", "--untracked-files=no") else ""
    commit, day = _git("rev-parse", "--short=12", "HEAD"), _git("log", "-1", "--format=%cs")
    (resources / "build.toml").write_text(f'commit = "{commit}{dirty}"\nday = "{day}"\n', encoding="utf-8")


def _environment(place: Path) -> Path:
    """The virtual environment of the shipped versions; its python."""
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(place, with_pip=True, clear=True)
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    pinned = ["-c", ROOT / "packaging" / "constraints.txt"]
    subprocess.run([*install, *pinned, f"{ROOT}[package]"], check=True, env=_clean())
    # The same version again: the code may have changed where the number has not, and modules may have gone.
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    subprocess.run([*install, "--force-reinstall", "--no-deps", ROOT], check=True, env=_clean())
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    for trace in TRACES:
        for file in packages.glob(f"*.dist-info/{trace}"):
            file.unlink()
    write_build(packages / "predispo" / "resources")
    return python


def _finish(program: Path, python: Path) -> None:
    shipped = rules()
    lib = program / "lib"
    for record in lib.glob("*.dist-info/RECORD"):
        record.unlink()
    if LINUX:
        for file in sorted(lib.rglob("*.so*")):
            if not file.is_symlink() and shipped.strips(file.relative_to(lib).as_posix()):
                subprocess.run(["strip", "--strip-debug", file], check=True)
    app = program.with_suffix(".app")
    notices = app / "Contents" / "Resources" / "licences" if app.exists() else program / "licences"
    subprocess.run(
        [python, HERE / "contents.py", lib, notices, _git("rev-parse", "HEAD"), str(commit_moment())], check=True
    )


def _check(program: Path) -> None:
    shipped = rules()
    if LINUX:
        known = set(shipped.system) | set(shipped.optional)
        if lacking := missing_libraries(program / "lib") - known:
            raise SystemExit(
                f"libraries that are neither shipped nor named in shipped.toml: {', '.join(sorted(lacking))}"
            )
        floor = newest_glibc(program)
        print(f"glibc {'.'.join(map(str, floor))} or newer is needed")
        if floor > shipped.glibc:
            raise SystemExit(f"that is newer than shipped.toml allows: {'.'.join(map(str, shipped.glibc))}")
    size = sum(file.lstat().st_size for file in program.rglob("*")) / 1e6
    print(f"{program}: {size:.0f} MB")
    if size > shipped.installed_megabytes:
        raise SystemExit(f"that is more than the {shipped.installed_megabytes} MB that shipped.toml allows")


def _clean() -> dict[str, str]:
    """The environment without what would let Python find modules elsewhere, as in a checkout."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def _git(*arguments: str) -> str:
    return subprocess.run(["git", "-C", ROOT, *arguments], check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
