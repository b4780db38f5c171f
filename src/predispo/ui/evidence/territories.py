"""Countries and regions of the evidence by name."""

from PySide6.QtCore import QCoreApplication

from predispo.ui.countries import country_choices

translate = QCoreApplication.translate


def territory(code: str) -> str:
    """A country, a part of one, or what lies above countries."""
    named = {
        "EUR": translate("Evidence", "Europe"),
        "INT": translate("Evidence", "international"),
        "GB-ENG": translate("Evidence", "England"),
        "GB-WLS": translate("Evidence", "Wales"),
        "CA-ON": translate("Evidence", "Ontario"),
    }
    return named.get(code) or country_choices((code,))[0][1]
