"""The look: two palettes, one typeface, and the few colours that painting needs by name."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from predispo.paths import resources

TYPEFACE = "Source Sans 3"
POINTS = 10.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one look, as CSS hexadecimal."""

    name: str
    window: str
    panel: str
    field: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    canvas: str
    ink: str
    chip: str
    chip_text: str
    halo: str
    notice: str
    problem: str
    problem_text: str
    past: str
    past_text: str


LIGHT = Theme(
    name="light",
    window="#f3f5f7",
    panel="#ffffff",
    field="#ffffff",
    text="#17222d",
    muted="#566675",
    line="#d3dae1",
    accent="#0b6278",
    on_accent="#ffffff",
    selected="#d5e9ee",
    canvas="#ffffff",
    ink="#17222d",
    chip="#e7eff3",
    chip_text="#123c4a",
    halo="#0b6278",
    notice="#e3f1ea",
    problem="#fdecea",
    problem_text="#7c1d12",
    past="#fff3d6",
    past_text="#5c4300",
)
DARK = Theme(
    name="dark",
    window="#1a2026",
    panel="#212830",
    field="#191f25",
    text="#e6ebef",
    muted="#a3b0bb",
    line="#39434d",
    accent="#63bdd2",
    on_accent="#06222a",
    selected="#234753",
    canvas="#171c21",
    ink="#e6ebef",
    chip="#2b3944",
    chip_text="#d5e7ee",
    halo="#63bdd2",
    notice="#1f3a31",
    problem="#47211d",
    problem_text="#ffd9d3",
    past="#463a17",
    past_text="#ffe9b3",
)


class Look(QObject):
    """Tells those who keep colours of their own that the program has another theme."""

    changed = Signal()


LOOK = Look()


def load_fonts() -> None:
    """Make the typeface that ships known to Qt, so that text looks alike everywhere and without a screen."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def chosen_theme(choice: str) -> Theme:
    """The theme of a setting: "light", "dark", or the one that the system prefers."""
    if choice == "system":
        prefers_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if prefers_dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def theme_now() -> Theme:
    """The theme that the program is shown in."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget is shown in."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_theme(app: QApplication, choice: str) -> None:
    """Show the whole program in a theme."""
    theme = chosen_theme(choice)
    if app.style().objectName() != "fusion" and not app.styleSheet():
        app.setStyle("Fusion")
    # While a style sheet is there, a new palette does not reach every widget.
    app.setStyleSheet("")
    app.setPalette(_palette(theme))
    font = app.font()
    if TYPEFACE in QFontDatabase.families():
        font.setFamilies([TYPEFACE, "DejaVu Sans"])
    font.setPointSizeF(max(POINTS, font.pointSizeF()))
    app.setFont(font)
    app.setStyleSheet(_sheet(theme, font.pointSizeF()))
    LOOK.changed.emit()


def _palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for one, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.field),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.panel),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Midlight, theme.line),
        (role.Light, theme.panel),
        (role.Dark, theme.line),
        (role.Accent, theme.accent),
    ):
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, _between(theme.muted, theme.window))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.line))
    return palette


def _between(one: str, other: str) -> QColor:
    """The colour two thirds of the way from `other` to `one`."""
    first, second = QColor(one), QColor(other)
    return QColor(
        (2 * first.red() + second.red()) // 3,
        (2 * first.green() + second.green()) // 3,
        (2 * first.blue() + second.blue()) // 3,
    )


def _sheet(theme: Theme, points: float) -> str:
    """The few things that a palette cannot say."""
    check = (resources() / "icons" / f"check-on-{theme.name}.svg").as_posix()
    return f"""
    QToolBar {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.line};
        spacing: 2px; padding: 4px 6px; }}
    QToolBar::separator {{ background: {theme.line}; width: 1px; margin: 5px 5px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 5px 6px; color: {theme.text}; }}
    QToolButton:hover {{ background: {theme.selected}; }}
    QToolButton:checked {{ background: {theme.selected}; border-color: {theme.accent}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QStatusBar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; color: {theme.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ color: {theme.muted}; padding: 2px 8px; }}
    QMainWindow::separator {{ background: {theme.line}; width: 4px; }}
    QDockWidget {{ color: {theme.text}; }}
    QPushButton {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 5px; padding: 6px 14px; }}
    QPushButton:hover {{ background: {theme.selected}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {theme.muted}; background: {theme.window}; }}
    QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
        font-weight: 600; }}
    QPushButton[primary="true"]:disabled {{ background: {theme.line}; color: {theme.muted};
        border-color: {theme.line}; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{ border: 1px solid {theme.line}; border-radius: 5px;
        padding: 5px 7px; background: {theme.field}; color: {theme.text};
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
        border: 1px solid {theme.accent}; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 0; }}
    QSpinBox > QLineEdit {{ border: 0; padding: 0 0 0 7px; background: transparent; }}
    QToolTip {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; padding: 6px; }}
    QListView, QTableView, QTreeView {{ border: 0; background: {theme.panel}; outline: 0; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {theme.muted};
        background: {theme.field}; }}
    QCheckBox::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator {{ border-radius: 9px; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
        image: url("{check}"); }}
    QRadioButton::indicator:checked {{ border: 5px solid {theme.accent}; width: 8px; height: 8px; }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {theme.line}; }}
    QListWidget::item {{ padding: 7px 8px; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: 0; padding: 6px 8px;
        border-bottom: 1px solid {theme.line}; }}
    QTableView::item {{ padding: 4px 8px; }}
    QTableView::item:selected {{ background: {theme.selected}; color: {theme.text}; }}
    QMenu {{ background: {theme.panel}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 26px 6px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.selected}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 6px; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.line}; }}
    QTabBar::tab {{ padding: 7px 9px; border: 0; border-bottom: 3px solid transparent; color: {theme.muted};
        background: transparent; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ color: {theme.accent}; }}
    QProgressBar {{ border: 0; border-radius: 3px; background: {theme.line}; max-height: 6px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QFrame#panel {{ background: {theme.panel}; }}
    QFrame#card {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QLabel[muted="true"] {{ color: {theme.muted}; }}
    QLabel[title="true"] {{ font-size: {points * 1.6:.1f}pt; font-weight: 600; }}
    QLabel[heading="true"] {{ font-size: {points * 1.15:.1f}pt; font-weight: 600; }}
    """
