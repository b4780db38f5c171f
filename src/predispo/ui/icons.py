"""Icons: our own line drawings from `resources/icons`, in the colour of the text beside them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from predispo.paths import resources

SIZES = (16, 20, 24, 32, 48)


def icon(name: str) -> QIcon:
    """The icon of a name, in the colours of the palette that the program has now."""
    palette = QGuiApplication.palette()
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.45)
        for size in SIZES:
            made.addPixmap(_drawn(name, colour, size), mode)
    return made


def _drawn(name: str, colour: QColor, size: int) -> QPixmap:
    """One icon in one colour and size."""
    source = _source(name).replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(source.encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    """The SVG text of an icon."""
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
