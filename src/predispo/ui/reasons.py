"""The reasons and cures that the lower rooms give in English, named here so that they are translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REASONS = frozenset(
    {
        QT_TRANSLATE_NOOP("Reasons", "There is nothing to write down."),
    }
)
