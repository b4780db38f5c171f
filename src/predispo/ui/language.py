"""The language of the window: our translation, and the locale that numbers and days are shown by."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from predispo.paths import resources

LANGUAGES = {"en": "English", "nb": "Norsk bokmål"}
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "nb": QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
}


def long_day(day: date) -> str:
    """A day in full: 22 April 2024."""
    return QLocale().toString(day, f"d{_point()} MMMM yyyy")


def short_day(day: date) -> str:
    """A day where there is little room: 22 Apr 2024."""
    return QLocale().toString(day, f"d{_point()} MMM yyyy")


def _point() -> str:
    return "." if QLocale().language() is QLocale.Language.NorwegianBokmal else ""


class Language:
    """Installs one translation at a time."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Let everything that is made from now on speak a language."""
        app = QCoreApplication.instance()
        assert app is not None
        if self._translator is not None:
            app.removeTranslator(self._translator)
            self._translator = None
        QLocale.setDefault(_LOCALES.get(language, _LOCALES["en"]))
        # English has a file too, for its plurals.
        translator = QTranslator(app)
        if translator.load(str(resources() / "translations" / f"predispo_{language}.qm")):
            app.installTranslator(translator)
            self._translator = translator
