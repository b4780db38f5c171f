"""Writes the readable TOML of the evidence files; tomllib of the standard library only reads."""

from collections.abc import Mapping, Sequence
from typing import Any

WIDTH = 120


def document(data: Mapping[str, Any], comment: str = "") -> str:
    """A whole file: plain keys first, then tables, then arrays of tables; keys without a value are left away."""
    lines = [f"# {line}" for line in comment.splitlines()]
    _table(lines, "", data)
    return "\n".join(lines).rstrip() + "\n"


def _table(lines: list[str], name: str, data: Mapping[str, Any]) -> None:
    tables: list[tuple[str, Mapping[str, Any]]] = []
    arrays: list[tuple[str, Sequence[Mapping[str, Any]]]] = []
    for key, value in data.items():
        if value is None or value == "" or (isinstance(value, list | tuple | dict) and not value):
            continue
        if isinstance(value, Mapping) and not name:
            tables.append((key, value))
        elif key in _ARRAYS:
            arrays.append((key, value))
        else:
            lines.append(f"{_key(key)} = {_value(value)}")
    for key, table in tables:
        lines += ["", f"[{_key(key)}]"]
        _table(lines, key, table)
    for key, rows in arrays:
        for row in rows:
            lines += ["", f"[[{key}]]"]
            _table(lines, key, row)


_ARRAYS = frozenset({"allele_frequency", "test_sensitivity", "penetrance"})


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else _text(key)


def _text(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _value(value: Any, indent: int = 0) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value) if "e" not in repr(value) else format(value, ".12f").rstrip("0")
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items())
        return f"{{ {inside} }}"
    flat = f"[{', '.join(_value(item) for item in value)}]"
    if len(flat) + indent <= WIDTH - 20:
        return flat
    inside = "".join(f"    {_value(item)},\n" for item in value)
    return f"[\n{inside}]"
