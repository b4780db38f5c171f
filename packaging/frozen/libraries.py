"""What the shared libraries of a frozen folder ask of the system, read from their headers by objdump."""

import re
import subprocess
from pathlib import Path

# The C library's own, there on every system that has it at all.
C_LIBRARY = frozenset(
    f"{name}.so.{number}"
    for name, number in (
        ("libc", 6),
        ("libm", 6),
        ("libdl", 2),
        ("libpthread", 0),
        ("librt", 1),
        ("libresolv", 2),
        ("libutil", 1),
    )
) | {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def missing_libraries(folder: Path) -> set[str]:
    """Names of libraries that files under `folder` are linked with, and that neither it nor the C library has."""
    files = _libraries(folder)
    have = {file.name for file in files}
    needed = {name for file in files for name in _NEEDED.findall(_objdump("-p", file))}
    return needed - have - C_LIBRARY


def newest_glibc(folder: Path) -> tuple[int, int]:
    """The oldest version of glibc with which everything under `folder` loads."""
    files = [*_libraries(folder), *(file for file in folder.iterdir() if file.is_file())]
    return max((int(major), int(minor)) for file in files for major, minor in _GLIBC.findall(_objdump("-T", file)))


def _libraries(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*.so*") if file.is_file()]


def _objdump(option: str, file: Path) -> str:
    return subprocess.run(["objdump", option, file], capture_output=True, text=True, check=False).stdout
