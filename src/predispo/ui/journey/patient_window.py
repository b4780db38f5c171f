"""The patient's window: a plain pedigree and chosen figures, for a second screen; empty until something is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from predispo.app.consulting import Shown
from predispo.drawing.palette import DARK, LIGHT
from predispo.drawing.picture import Picture
from predispo.phrases.phrases import Phrases
from predispo.ui.pedigree.painter import paint, prepared
from predispo.ui.theme import theme_of
from predispo.ui.widgets.icon_array import IconArray
from predispo.ui.widgets.page import Page

LARGEST = 1.6
CARDS = 2
LEAST = 400
"""The least height of the pedigree in pixels, so that names can be read from a chair."""


class PlainPedigree(QWidget):
    """A picture as large as its place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture, or nothing."""
        self.picture = picture
        self.setVisible(picture is not None)
        if picture is not None:
            self.setAccessibleName(picture.description or picture.title)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a small family."""
        return QSize(640, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle, whole."""
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self.picture.width, self.height() / self.picture.height, LARGEST)
        painter.translate(
            (self.width() - scale * self.picture.width) / 2, (self.height() - scale * self.picture.height) / 2
        )
        painter.scale(scale, scale)
        palette = DARK if theme_of(self).name == "dark" else LIGHT
        paint(painter, prepared(self.picture, palette), QRectF(0, 0, self.picture.width, self.picture.height))


class FigureCard(QWidget):
    """One figure: of one hundred people like this person, and beside it of one hundred in the population."""

    def __init__(self, shown: Shown, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        figure = shown.figure
        heading = QLabel(words.capital(title_of(shown, words)))
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        grid = QGridLayout(self)
        grid.addWidget(heading, 0, 0, 1, 2)
        sides = (
            (figure.probability, "person", words.text("consult-like-you", chance=words.chance(figure.probability))),
            (shown.population, "population", words.text("consult-population", chance=words.chance(shown.population))),
        )
        self.sentences: list[str] = []
        for column, (chance, tone, text) in enumerate(sides):
            array = IconArray(tone=tone)
            array.setMinimumSize(150, 150)
            array.show_chance(chance, text, shown.interval if column == 0 else None)
            label = QLabel(text)
            label.setWordWrap(True)
            grid.addWidget(array, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, 2, column, Qt.AlignmentFlag.AlignTop)
            self.sentences.append(text)
        if shown.interval is not None:
            range_ = QLabel(words.text("consult-interval", ends=words.chance_range(*shown.interval)))
            range_.setWordWrap(True)
            grid.addWidget(range_, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


class PatientWindow(QWidget):
    """Empty until `show_to_patient`; closing it shows nothing more."""

    def __init__(self, words: Phrases, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._words = words
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("predispo – for the patient"))
        self.resize(1000, 720)
        self.pedigree = PlainPedigree()
        self.pedigree.hide()
        self.cards: list[FigureCard] = []
        self.note = QLabel(words.text("consult-note"))
        self.note.setWordWrap(True)
        self.note.hide()
        self.page = Page()
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(24)
        self.page.body.addWidget(self.pedigree, 1)
        self.page.body.addWidget(self._holder)
        self.page.body.addWidget(self.note)
        self.page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def open_beside(self) -> None:
        """Open on the second screen, over all of it, where there is one; else as a window of its own."""
        own = self.parentWidget().screen()
        other = next((one for one in QGuiApplication.screens() if one is not own), None)
        if other is None:
            self.show()
        else:
            self.setGeometry(other.availableGeometry())
            self.showFullScreen()

    def show_to_patient(self, picture: Picture | None, figures: Sequence[Shown]) -> None:
        """Show exactly this."""
        self.pedigree.show_picture(picture)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [FigureCard(one, self._words) for one in figures]
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // CARDS, number % CARDS)
        self.note.setVisible(bool(self.cards))

    def show_nothing(self) -> None:
        """Hide everything."""
        self.show_to_patient(None, ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def title_of(shown: Shown, words: Phrases) -> str:
    """What a figure is of, with the time that it spans."""
    figure = shown.figure
    if figure.by_age is None:
        return words.text("consult-carrier", gene=figure.what)
    disease = f"disease-{figure.what.replace('_', '-')}"
    name = words.text(disease) if words.has(disease) else figure.what
    return words.text("consult-risk", disease=name, age=figure.by_age)
