"""Help: short pages, and what predispo is and is not for."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from predispo.paths import resources
from predispo.phrases.phrases import load


def pages(language: str) -> tuple[tuple[str, str], ...]:
    """The help pages of a language as (title, Markdown), in the order of their file names."""
    folder = resources() / "help" / language
    if not folder.is_dir():
        folder = resources() / "help" / "en"
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.md"))]
    return tuple((text.splitlines()[0].lstrip("# ").strip(), text) for text in texts)


class HelpWindow(QDialog):
    """Shows the help pages beside their list; never in the way of the work."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self.resize(860, 620)
        self._pages = (*pages(language), (self.tr("About predispo"), self._about(language)))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Help pages"))
        self.list.setFixedWidth(260)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([title for title, _ in self._pages])
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.document().setDocumentMargin(22)
        self.list.currentRowChanged.connect(self._show)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.show_page(0)

    def show_page(self, row: int) -> None:
        """Show a page; -1 is the last one, about predispo."""
        self.list.setCurrentRow(row % len(self._pages))

    def _show(self, row: int) -> None:
        self.text.setMarkdown(self._pages[row][1])

    def _about(self, language: str) -> str:
        return "\n\n".join(
            (
                "# predispo",
                load(language).intended_use,
                self.tr(
                    "predispo is free software under the GNU General Public License, version 3 or later. It comes with "
                    "no warranty, to the extent that the law allows. You may use, study, change and share it under the "
                    "terms of that licence."
                ),
                self.tr(
                    "The window is made with Qt {version} and PySide6, used under the GNU Lesser General Public "
                    "License, version 3. Text is set in Source Sans 3 under the SIL Open Font License, version 1.1."
                ).format(version=qVersion()),
                self.tr("No data leave this machine. predispo makes no connection to the Internet."),
            )
        )
