"""Icons: our own line drawings from `resources/icons`, in the colour of the text beside them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from predispo.paths import resources


class _LineIcon(QIconEngine):
    """Draws one icon in the colours of the palette that the program has at that moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon."""
        palette = QGuiApplication.palette()
        colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        _renderer(self._name, colour.name()).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the icon on nothing."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        """Another that draws the same."""
        return _kept(_LineIcon(self._name))


# Qt holds the engines, Python must not let go of them.
_ENGINES: list[_LineIcon] = []


def _kept(engine: _LineIcon) -> _LineIcon:
    _ENGINES.append(engine)
    return engine


@lru_cache(maxsize=64)
def icon(name: str) -> QIcon:
    """The icon of a name; it follows the palette by itself."""
    return QIcon(_kept(_LineIcon(name)))


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """One icon in one colour, ready to be drawn at any size."""
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
