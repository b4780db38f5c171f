"""Colours for painting, out of the theme that a palette belongs to."""

from PySide6.QtGui import QColor, QPalette

from predispo.ui.theme import DARK, LIGHT, Theme


def theme(palette: QPalette) -> Theme:
    """The theme of a palette."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two; `share` is that of the first."""
    mixed = (share * one + (1 - share) * other for one, other in zip(first.getRgbF(), second.getRgbF(), strict=True))
    return QColor.fromRgbF(*mixed)


def muted(palette: QPalette) -> QColor:
    """Text of the second rank."""
    return QColor(theme(palette).muted)


def hairline(palette: QPalette) -> QColor:
    """Lines that part without being looked at."""
    return QColor(theme(palette).line)


def person(palette: QPalette) -> QColor:
    """The person's own figures."""
    return QColor(theme(palette).accent)


def population(palette: QPalette) -> QColor:
    """The population's figures."""
    return blend(QColor(theme(palette).muted), QColor(theme(palette).panel), 0.72)


def alarm(palette: QPalette) -> QColor:
    """What was not understood, or must be seen to."""
    return QColor("#ff9c91" if theme(palette) is DARK else "#b3261e")


def caution(palette: QPalette) -> QColor:
    """What should be looked at."""
    return QColor("#e9bd62" if theme(palette) is DARK else "#8a5a00")


def assured(palette: QPalette) -> QColor:
    """What was checked and is in order."""
    return QColor("#8fd19e" if theme(palette) is DARK else "#1f6b3a")
