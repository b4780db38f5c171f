"""What was said of a table once, remembered in the settings for the next one with the same header."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from predispo.app.settings import Settings

MOST = 20


def keep(settings: Settings, setting: str, header: Sequence[str], said: Mapping[str, Any]) -> None:
    """Keep what was said of a table with this header, the latest tables first."""
    every = _every(settings, setting)
    name = _name(header)
    every.pop(name, None)
    newest = {name: said, **every}
    settings.choose(setting, json.dumps(dict(list(newest.items())[:MOST]), ensure_ascii=False))


def kept(settings: Settings, setting: str, header: Sequence[str]) -> dict[str, Any] | None:
    """What was said of the last table with this header; None where there was none."""
    return _every(settings, setting).get(_name(header))


def texts(said: object) -> dict[str, str]:
    """A mapping of texts out of what was kept.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(said, dict):
        raise TypeError(said)
    return {str(name): str(text) for name, text in said.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _every(settings: Settings, setting: str) -> dict[str, dict[str, Any]]:
    try:
        read: object = json.loads(settings.text(setting) or "{}")
    except ValueError:
        return {}
    return (
        {str(name): dict(said) for name, said in read.items() if isinstance(said, dict)}
        if isinstance(read, dict)
        else {}
    )  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _name(header: Sequence[str]) -> str:
    """What tells one layout from another: its header."""
    return "\x1f".join(one.casefold() for one in header)
