"""How each family is looked at: its folds and its side, remembered without an identifier of anybody."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import cast

from predispo.app.settings import Settings
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.drawing.folding import FamilySide, View

SETTING = "views_of_families"
MOST_FAMILIES = 200


def remembered_view(settings: Settings, family: Family) -> View:
    """How a family was last looked at; whole where that is not known."""
    kept = _kept(settings).get(_digest(family.id))
    if not isinstance(kept, dict):
        return View()
    known = {_digest(family.id, person): person for person in family.persons}
    told = cast("dict[str, object]", kept)
    side = told.get("side")
    return View(
        above=_persons(told.get("above"), known),
        below=_persons(told.get("below"), known),
        side=FamilySide(side) if side in [one.value for one in FamilySide] else FamilySide.BOTH,
    )


def remember_view(settings: Settings, family: Family, view: View) -> None:
    """Keep how a family is looked at, by digests; the least recent of very many families is forgotten."""
    kept = _kept(settings)
    kept.pop(_digest(family.id), None)
    if view != View():
        kept[_digest(family.id)] = {
            "side": view.side.value,
            "above": sorted(_digest(family.id, one) for one in view.above),
            "below": sorted(_digest(family.id, one) for one in view.below),
        }
    newest = dict(list(kept.items())[-MOST_FAMILIES:])
    settings.choose(SETTING, json.dumps(newest) if newest else "")


def _kept(settings: Settings) -> dict[str, object]:
    try:
        read = json.loads(settings.text(SETTING) or "{}")
    except ValueError:
        return {}
    return cast("dict[str, object]", read) if isinstance(read, dict) else {}


def _persons(digests: object, known: Mapping[str, PersonId]) -> frozenset[PersonId]:
    told = cast("list[object]", digests) if isinstance(digests, list) else []
    return frozenset(known[one] for one in told if isinstance(one, str) and one in known)


def _digest(*identifiers: str) -> str:
    """A short digest: the settings lie outside the vault, and an identifier may be a name."""
    return sha256("\x1f".join(identifiers).encode()).hexdigest()[:20]
