"""Countries by name, in the language of the window."""

from babel import Locale
from PySide6.QtCore import QCoreApplication, QLocale


def country_choices(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """ISO 3166 codes with the countries' names, in the order of the names."""
    language = "nb" if QLocale().language() is QLocale.Language.NorwegianBokmal else "en"
    territories = Locale(language).territories
    named = ((code, territories.get(code, code)) for code in codes)
    return tuple(sorted(named, key=lambda pair: pair[1].casefold()))


def population_name(code: str) -> str:
    """A country by name, or what lies above countries."""
    if code == "EUR":
        return QCoreApplication.translate("Countries", "Europe")
    return country_choices((code,))[0][1]
