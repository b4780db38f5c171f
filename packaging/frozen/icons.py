"""Draw predispo's icon at every size, and pack it as Windows and macOS want it.

python packaging/frozen/icons.py FOLDER
"""

import sys
from pathlib import Path

ICON = Path(__file__).parents[2] / "resources" / "icons" / "predispo.svg"
SIZES = (16, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> None:
    """Write SIZE.png for every size, predispo.ico and predispo.icns."""
    # Here and not above: who packs only wants to know the sizes.
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _ = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(ICON))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
    largest = Image.open(folder / f"{SIZES[-1]}.png")
    largest.save(folder / "predispo.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(folder / "predispo.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
