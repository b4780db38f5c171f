"""What tells one table of an evidence file from its neighbours, and tables as canonical text."""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final, cast

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError

REFERENCES: Final = "references.toml"
MODEL: Final = "models/default.toml"
CONTRALATERAL: Final = "models/contralateral.toml"
MARKERS: Final = "models/markers.toml"
SURGERY: Final = "models/surgery.toml"
STRENGTH: Final = "models/acmg_strength.toml"

IDENTITY: Final[Mapping[str, tuple[str, ...]]] = {
    "penetrance": (
        *("cancer", "sex", "genotype", "measure", "age_from", "age_to", "clock"),
        *("form", "condition", "ascertainment", "source", "population"),
    ),
    "allele_frequency": ("ancestry", "model"),
    "test_sensitivity": ("method", "model", "ancestry"),
    "test_specificity": ("method",),
    "carrier_frequency": (),
    "de_novo": (),
    "criterion": ("id",),
    "action": ("id",),
    "reference": ("key",),
    "factor": ("procedure", "cancer", "gene"),
    "share": ("cancer", "sex", "gene", "tumour", "age_from", "age_to"),
    "second_rate": ("years_from", "years_to"),
    "choice": ("gene", "cancer", "sex", "genotype", "when"),
    "left_out": ("gene", "cancer", "sex"),
    "incidence": ("site", "sex", "age_lo"),
    "mortality": ("sex", "period", "age_lo"),
    "observed_rate": ("cancer", "sex", "age_from", "age_to"),
}
"""The tables that a clinic may override or add, each with the keys that tell one from its neighbours."""

VERIFIABLE: Final = frozenset(
    {
        *("penetrance", "allele_frequency", "test_sensitivity", "test_specificity", "carrier_frequency", "de_novo"),
        *("factor", "share", "second_rate", "criterion", "action"),
    }
)
"""The tables that a person can compare with their source and mark as verified."""

SINGLE: Final = frozenset({"carrier_frequency", "de_novo"})
"""The tables of which a file has one at most."""

CITED: Final = frozenset({"source", "population"})
"""What of a figure's identity an override may say anew: whose figure it is."""

_FILE: Final = re.compile(
    r"genes/[A-Z][A-Z0-9-]*\.toml|cancers/[a-z][a-z0-9_]*\.toml|populations/[A-Z]{2,3}(-[A-Z0-9]+)?\.toml"
    r"|guidelines/[A-Z]{2,3}(-[A-Z0-9]+)?/[a-z][a-z0-9_]*\.toml|models/(?:default|surgery|markers|contralateral)\.toml|references\.toml"
)
_TABLES: Final[Mapping[str, frozenset[str]]] = {
    "genes": frozenset(
        {
            *("", "penetrance", "allele_frequency", "test_sensitivity", "test_specificity"),
            *("carrier_frequency", "de_novo", "observed_rate"),
        }
    ),
    "cancers": frozenset({""}),
    "populations": frozenset({"", "incidence", "mortality"}),
    "guidelines": frozenset({"", "criterion", "action"}),
    MODEL: frozenset({"choice", "left_out"}),
    SURGERY: frozenset({"factor"}),
    MARKERS: frozenset({"share"}),
    CONTRALATERAL: frozenset({"second_rate"}),
    REFERENCES: frozenset({"reference"}),
}

_DEFAULTS: Final[Mapping[str, object]] = {
    "clock": "age",
    "censored": False,
    "preferred": False,
    "has_incidence": False,
}


def plain(data: Mapping[str, Any]) -> dict[str, Any]:
    """A table without what says nothing, so that equal tables are equal however they were typed."""
    found: dict[str, Any] = {}
    for key, value in data.items():
        if value is None or value == "" or (key in _DEFAULTS and value == _DEFAULTS[key]):
            continue
        if isinstance(value, Mapping | list | tuple) and not value:
            continue
        found[key] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in cast("list[Any]", value)]
    return value


def canonical(data: Mapping[str, Any]) -> str:
    """A table as canonical JSON: equal tables give the same text.

    Raises:
        EvidenceError: a figure is not a finite number.
    """
    try:
        return json.dumps(plain(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except ValueError as error:
        raise EvidenceError("A figure is not a finite number.", cure="Give a number.") from error


def refuse_misplaced(place: EvidencePlace, *, ships: bool) -> None:
    """Refuse a place where a clinic can put nothing; `ships` says that the edition has the file.

    A whole file is for what the edition lacks: in the place of a shipped gene it would lose the figures that it does
    not repeat. A population holds one description, so that one may be replaced.

    Raises:
        EvidenceError: there is no such kind of file or table, or it is a shipped file as a whole.
    """
    kind = place.file if place.file in _TABLES else place.file.partition("/")[0]
    if not _FILE.fullmatch(place.file) or place.table not in _TABLES[kind]:
        raise EvidenceError(
            f"{place}: nothing can be put there.",
            cure="Choose a figure, criterion, action, choice, reference or band of ages, or add a whole file.",
            file=place.file,
            place=str(place),
        )
    if ships and not place.table and kind != "populations":
        raise EvidenceError(
            f"{place}: the edition has this file, and its figures would be lost.",
            cure="Override single figures of it.",
            file=place.file,
            place=str(place),
        )


def figure_digest(data: Mapping[str, Any]) -> str:
    """What names exactly this table: the sha256 of its canonical text, in hexadecimal."""
    return sha256(canonical(data).encode()).hexdigest()


def parsed(text: str, place: EvidencePlace) -> dict[str, Any]:
    """The table that a canonical text holds.

    Raises:
        EvidenceError: it is not the JSON of an object.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EvidenceError(
            f"{place}: the table is not JSON.", cure="Write it down again.", file=place.file, place=str(place)
        ) from error
    if not isinstance(found, dict):
        raise EvidenceError(
            f"{place}: the table is not an object.", cure="Write it down again.", file=place.file, place=str(place)
        )
    return cast("dict[str, Any]", found)


def key_of(table: str, data: Mapping[str, Any]) -> str:
    """What tells a table from its neighbours, as "cancer=breast; sex=F; …"."""
    said = plain(data)
    return "; ".join(f"{name}={said[name]}" for name in IDENTITY.get(table, ()) if name in said)


def place_of(file: str, table: str, data: Mapping[str, Any]) -> EvidencePlace:
    """The place of a table in a file."""
    return EvidencePlace(file=file, table=table, key=key_of(table, data))


def identity(place: EvidencePlace) -> dict[str, str]:
    """The keys and values that a place's key holds."""
    return dict(part.split("=", 1) for part in place.key.split("; ") if "=" in part)
