"""The codes of countries in registries' tables: ISO 3166-1 alpha-3 and the United Nations' numbers (M49)."""

from collections.abc import Collection
from typing import Final

_CODES: Final = {
    "AT": ("AUT", 40), "BE": ("BEL", 56), "BG": ("BGR", 100), "BY": ("BLR", 112), "CH": ("CHE", 756),
    "CY": ("CYP", 196), "CZ": ("CZE", 203), "DE": ("DEU", 276), "DK": ("DNK", 208), "EE": ("EST", 233),
    "ES": ("ESP", 724), "FI": ("FIN", 246), "FO": ("FRO", 234), "FR": ("FRA", 250), "GB": ("GBR", 826),
    "GL": ("GRL", 304), "GR": ("GRC", 300), "HR": ("HRV", 191), "HU": ("HUN", 348), "IE": ("IRL", 372),
    "IS": ("ISL", 352), "IT": ("ITA", 380), "LI": ("LIE", 438), "LT": ("LTU", 440), "LU": ("LUX", 442),
    "LV": ("LVA", 428),
    "MD": ("MDA", 498), "MT": ("MLT", 470), "NL": ("NLD", 528), "NO": ("NOR", 578), "PL": ("POL", 616),
    "PT": ("PRT", 620), "RO": ("ROU", 642), "RS": ("SRB", 688), "SE": ("SWE", 752), "SI": ("SVN", 705),
    "SK": ("SVK", 703), "TR": ("TUR", 792), "UA": ("UKR", 804),
}  # fmt: skip
_BY_LETTERS: Final = {letters: iso2 for iso2, (letters, _) in _CODES.items()}
_BY_NUMBER: Final = {number: iso2 for iso2, (_, number) in _CODES.items()}
ALL_PEOPLE: Final = "99"
"""The end of a registry's number in Cancer Incidence in Five Continents where it counts people of every descent."""


def of_code(word: str, known: Collection[str]) -> str:
    """The population that an alpha-3 code or a United Nations number names; empty where it names none of the known.

    A registry of Cancer Incidence in Five Continents has the number continent, country (three digits), registry, and
    whose descent it counts: 45780099 is the whole of Norway. A part of a country's people by descent is none.
    """
    said = word.strip().upper()
    found = _BY_LETTERS.get(said, "")
    if not found and said.isdigit():
        if len(said) == len("45780099"):
            found = _BY_NUMBER.get(int(said[1:4]), "") if said.endswith(ALL_PEOPLE) else ""
        elif len(said) <= len("578"):
            found = _BY_NUMBER.get(int(said), "")
    return found if found in known else ""
