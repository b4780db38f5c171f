"""Settings: declared as data in `resources/settings.toml`, remembered in the user's folder, some fixed by policy."""

import json
import logging
import os
import tomllib
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from predispo.errors import PoliciesUnreadable
from predispo.paths import policies_file, resources, user_data

Value = str | int | bool

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting as declared; `choices` limits a text to these; what is `remembered` by itself nobody is asked for."""

    name: str
    default: Value
    description: Mapping[str, str]
    choices: tuple[str, ...] = ()
    remembered: bool = False


def declared() -> tuple[Setting, ...]:
    """The settings that there are."""
    with (resources() / "settings.toml").open("rb") as file:
        tables = tomllib.load(file)["setting"]
    return tuple(
        Setting(
            name=table["name"],
            default=table["default"],
            description=table["description"],
            choices=tuple(table.get("choices", ())),
            remembered=bool(table.get("remembered", False)),
        )
        for table in tables
    )


class Settings:
    """The user's choices; what was never chosen is as declared, and what does not fit is left out.

    Raises:
        PoliciesUnreadable: The administrator's policies cannot be read, or fix what is no setting.
    """

    def __init__(self, file: Path | None = None, policies: Path | None = None) -> None:
        self._file = file if file is not None else user_data() / "settings.json"
        self.declared = {one.name: one for one in declared()}
        self._fixed = self._policies(policies if policies is not None else policies_file())
        self._chosen: dict[str, Value] = {}
        self._held: dict[str, Value] = {}
        try:
            read = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            read = {}
        for name, value in read.items() if isinstance(read, dict) else ():
            if name in self.declared and self._fits(name, value):
                self._chosen[name] = value

    def get(self, name: str) -> Value:
        """The value of a setting.

        Raises:
            KeyError: when it is not declared.
        """
        for values in (self._fixed, self._held, self._chosen):
            if name in values:
                return values[name]
        return self.declared[name].default

    def holding(self, values: Mapping[str, Value]) -> "Settings":
        """The same settings with some values of one clinic's own; what is chosen of these is not remembered."""
        other = copy(self)
        other._held = {**self._held, **values}
        return other

    def holds(self, name: str) -> bool:
        """Whether the value is one clinic's own."""
        return name in self._held

    def fixes(self, name: str) -> bool:
        """Whether the clinic's administrator has fixed the value."""
        return name in self._fixed

    def text(self, name: str) -> str:
        """The value of a setting that is a text."""
        return str(self.get(name))

    def choose(self, name: str, value: Value) -> None:
        """Choose a value and remember it; the file is never half written. What an administrator fixed stays as it is.

        Where the folder cannot be written, the choice lasts as long as the program runs.

        Raises:
            KeyError: when the setting is not declared.
            ValueError: when the value does not fit it.
        """
        if not self._fits(name, value):
            raise ValueError(f"{value!r} is not a value of the setting {name}")
        if name in self._fixed:
            return
        if name in self._held:
            self._held[name] = value
            return
        self._chosen[name] = value
        written = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(self._chosen, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(written, self._file)
        except OSError as problem:
            _LOG.warning("The settings could not be written: %s", type(problem).__name__)

    def _policies(self, file: Path) -> dict[str, Value]:
        try:
            read = tomllib.loads(file.read_text(encoding="utf-8")).get("settings", {})
        except FileNotFoundError:
            return {}
        except OSError as problem:
            raise _spoilt(file, problem.strerror or type(problem).__name__) from problem
        except ValueError as problem:
            raise _spoilt(file, str(problem)) from problem
        if not isinstance(read, dict):
            raise _spoilt(file, "[settings] must be a table")
        for name, value in read.items():
            if name not in self.declared:
                raise _spoilt(file, f"there is no setting {name}")
            if not self._fits(name, value):
                raise _spoilt(file, f"the setting {name} cannot be {value!r}")
        return read

    def _fits(self, name: str, value: object) -> bool:
        setting = self.declared[name]
        if type(value) is not type(setting.default):
            return False
        return not setting.choices or value in setting.choices


def _spoilt(file: Path, why: str) -> PoliciesUnreadable:
    return PoliciesUnreadable(
        f"The policies of your clinic's administrator cannot be followed: {file}: {why}.",
        cure="Ask the administrator to mend the file.",
        file=str(file),
    )
