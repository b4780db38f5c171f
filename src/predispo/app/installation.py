"""The installation: which build of what this is, and whether it works on this machine."""

import json
import math
import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

from predispo.app.annotating import check_variant
from predispo.app.assessing import assess_family
from predispo.app.demonstration import open_demonstration
from predispo.app.picturing import draw
from predispo.app.settings import Settings
from predispo.app.solving import solve_case
from predispo.errors import PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.paths import policies_file, resources, user_data
from predispo.store.keys import KEYS
from predispo.store.lane import DATABASE

LEAST_ROOM = 500_000_000
"""Bytes that a clinic's disk should have left: a vault, its backup, and the letters of a month."""

Found = tuple[str, str] | None
"""What is wrong and what to do, or nothing."""

NEAR = 1e-9
_PACKAGE = re.compile(r"[\w.-]+")
DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What is installed: version, commit and its day (empty in a checkout), edition of the evidence, and its parts."""

    version: str
    commit: str
    day: str
    edition: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One thing that was tried: what it is, what is wrong with it (empty where nothing is), and what to do."""

    name: str
    problem: str = ""
    cure: str = ""


def build() -> Build:
    """Which predispo this is."""
    try:
        told = tomllib.loads((resources() / "build.toml").read_text(encoding="utf-8"))
    except OSError:
        told = {}
    version = metadata.version("predispo")
    needs = [name for name in metadata.requires("predispo") or () if "extra ==" not in name]
    names = sorted({found[0] for need in needs if (found := _PACKAGE.match(need))}, key=str.lower)
    parts = (("Python", ".".join(map(str, sys.version_info[:3]))), *((one, metadata.version(one)) for one in names))
    return Build(
        version=version,
        commit=str(told.get("commit", "")),
        day=str(told.get("day", "")),
        edition=Catalogue.load().edition,
        parts=parts,
    )


def examine(vault: Path | None = None) -> Iterator[Trial]:
    """Try everything that an installation needs, one after the other; nothing of the user's is written to or opened."""
    yield _tried("settings and policies", _settings)
    yield _tried("evidence as it was sealed", _evidence)
    yield _tried("engine against a case worked out by enumeration", lambda: answers_as_known(known_case()))
    yield _tried("variants against the reference", _variants)
    yield _tried("vault, assessment and PDF of a demonstration family", _clinic)
    yield _tried("room on the disk", lambda: _room(user_data()))
    if vault is not None:
        yield _tried("the clinic's vault", lambda: _vault(vault))


def _tried(name: str, trial: Callable[[], Found]) -> Trial:
    try:
        found = trial()
    except PredispoError as problem:
        return Trial(name=name, problem=problem.reason, cure=problem.cure)
    except Exception as problem:
        # Whatever is broken in an installation, the examination itself goes on.
        told = f"{type(problem).__name__}: {problem}"
        return Trial(name=name, problem=told, cure="Install predispo again; where that does not help, report it.")
    return Trial(name=name) if found is None else Trial(name=name, problem=found[0], cure=found[1])


def _settings() -> Found:
    Settings()
    return None


def _evidence() -> Found:
    findings = check(Catalogue.load())
    if not findings:
        return None
    first = findings[0]
    return f"{len(findings)} findings, the first in {first.file}: {first.text}", "Install predispo again."


def known_case() -> dict[str, Any]:
    """An invented family, and the carrier probabilities that were worked out for it by enumeration."""
    return json.loads((resources() / "trial" / "engine.json").read_text(encoding="utf-8"))


def answers_as_known(case: dict[str, Any]) -> Found:
    """Whether the engine gives a known answer to the last digit that counts."""
    answer = solve_case(case["case"])["marginals"]
    wrong = [
        person
        for person, expected in case["marginals"].items()
        if not all(math.isclose(one, other, abs_tol=NEAR) for one, other in zip(expected, answer[person], strict=True))
    ]
    if not wrong:
        return None
    cure = "Do not use predispo on this machine, and report it with the processor's name."
    return "The engine does not give the known answer here.", cure


def _variants() -> Found:
    if check_variant("NM_007294.4:c.68_69del").valid:
        return None
    return "A variant that is known to be valid was refused.", "Install predispo again."


def _clinic() -> Found:
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place) / "settings.json")
        workspace = open_demonstration(settings, Path(place) / "clinic")
        try:
            family = workspace.family_numbered("D-101").family
            assess_family(family, workspace.catalogue, on=DAY, country="NO")
            drawing = draw(family, suffix=".pdf", language="en", on=DAY)
        finally:
            workspace.close()
    if drawing.startswith(b"%PDF"):
        return None
    return "The drawing is no PDF.", "Install predispo again."


def _room(folder: Path) -> Found:
    nearest = next(one for one in (folder, *folder.parents) if one.exists())
    left = shutil.disk_usage(nearest).free
    if left < LEAST_ROOM:
        problem = f"{nearest} has {left / 1e6:.0f} MB left."
        return problem, f"Free {LEAST_ROOM / 1e6:.0f} MB, or move the vault to another disk."
    return None


def _vault(folder: Path) -> Found:
    if not all((folder / part).exists() for part in (DATABASE, KEYS)):
        return f"There is no vault in {folder}.", "Check the name of the folder."
    return _room(folder)


def policies_in_force() -> Path | None:
    """The administrator's file of policies, where there is one."""
    return policies_file() if policies_file().exists() else None
