"""Which of the files that PyInstaller gathers are shipped; see shipped.toml."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

SHIPPED = Path(__file__).parent / "shipped.toml"
_LOCALE = re.compile(r"babel/locale-data/([a-z]{2,4})(?:_\w+)?\.dat")
_QT_WORDS = re.compile(r"PySide6/(?:Qt/)?translations/qt\w*?_([a-z]{2})(?:_\w+)?\.qm")


@dataclass(frozen=True)
class Shipped:
    """The rules of shipped.toml."""

    languages: frozenset[str]
    system: Mapping[str, str]
    optional: Mapping[str, str]
    excluded: tuple[str, ...]
    unlicensed: Mapping[str, str]
    stripped: tuple[str, ...]
    dropped: tuple[str, ...]
    windows: tuple[str, ...]
    glibc: tuple[int, ...]
    installed_megabytes: int
    compressed_megabytes: int
    fitted: set[str] = field(default_factory=set[str])

    def keeps(self, name: str, source: str = "", kind: str = "") -> bool:
        """Is the file `name`, a path within lib/, shipped? Of a link its aim, `source`, tells too."""
        path = PurePath(name).as_posix()
        if kind == "SYMLINK" and not self.keeps(PurePath(name).parent.joinpath(source).as_posix()):
            return False
        if self._fits(path, self.dropped):
            return False
        return self.keeps_language(path) and path not in self.system and path not in self.optional

    def keeps_language(self, path: str) -> bool:
        """Is it of no language, or of one that is shipped?"""
        found = [words.fullmatch(path) for words in (_LOCALE, _QT_WORDS)]
        return all(language is None or language[1] in self.languages for language in found)

    def strips(self, name: str) -> bool:
        """Is debugging information taken out of it?"""
        return self._fits(name, self.stripped)

    def idle(self, platform_is_linux: bool) -> list[str]:
        """Patterns that fitted nothing in this build: the libraries have changed, and the list must follow."""
        return sorted(set(self.dropped) - self.fitted) if platform_is_linux else []

    def _fits(self, path: str, patterns: Sequence[str]) -> bool:
        fitting = [one for one in patterns if fnmatchcase(path, one)]
        self.fitted.update(fitting)
        return bool(fitting)


def rules(file: Path = SHIPPED) -> Shipped:
    """Read shipped.toml."""
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return Shipped(
        languages=frozenset(read["languages"]),
        system=read["system"],
        optional=read["optional"],
        excluded=tuple(read["excluded"]),
        unlicensed=read["unlicensed"],
        stripped=tuple(read["stripped"]),
        dropped=tuple(pattern for one in read["dropped"] for pattern in one["files"]),
        windows=tuple(read["windows"]["dropped"]),
        glibc=tuple(int(part) for part in read["limits"]["glibc"].split(".")),
        installed_megabytes=read["limits"]["installed_megabytes"],
        compressed_megabytes=read["limits"]["compressed_megabytes"],
    )
