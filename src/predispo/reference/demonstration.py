"""The demonstration set: a few published classes that ship with the program, shown until ClinVar is imported."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache

from predispo.domain.published import PublishedClass
from predispo.paths import resources
from predispo.reference.clinvar_words import class_of, stars_of


@cache
def demonstration_set() -> Mapping[str, PublishedClass]:
    """The records by the name of their variant; none was checked against ClinVar."""
    with (resources() / "classification" / "demonstration.toml").open("rb") as file:
        said = tomllib.load(file)
    return {
        one["name"]: PublishedClass(
            source=said["source"],
            edition=date.fromisoformat(said["date"]),
            record="",
            name=one["name"],
            significance=one["significance"],
            variant_class=class_of(one["significance"]),
            stars=stars_of(one["review"]),
            review=one["review"],
            demonstration=True,
        )
        for one in said["record"]
    }
