"""The contents of the evidence: one topic at a time, or whatever fits what is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from predispo.app.evidence_pages import Address, Question, Topic
from predispo.app.evidence_search import EvidenceIndex, Hit
from predispo.ui.evidence import words
from predispo.ui.naming import capitalised
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.editable import always_works
from predispo.ui.widgets.row_list import Row, RowList

SETTLE_MS = 120


class Contents(QWidget):
    """A search line, the choice of a topic and a list; opening a row asks for its page."""

    page_requested = Signal(object, object)  # Address, Question or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index: EvidenceIndex | None = None
        self._shown: Address | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Gene, cancer, author …"))
        self.search.setAccessibleName(self.tr("Search the evidence"))
        self.search.setToolTip(self.tr("Search genes, cancers, figures, populations, guidelines, law and sources"))
        self.search.setClearButtonEnabled(True)
        self.topic = ChoiceBox(
            (
                (Topic.GENE, self.tr("Genes")),
                (Topic.CANCER, self.tr("Cancers")),
                (Topic.POPULATION, self.tr("Populations")),
                (Topic.GUIDELINE, self.tr("Guidelines")),
                (Topic.LAW, self.tr("Law")),
                (Topic.REFERENCE, self.tr("Sources")),
            )
        )
        self.topic.set_value(Topic.GENE)
        self.topic.setAccessibleName(self.tr("Topic"))
        for part in (self.search, self.topic):
            always_works(part)
        self.list = RowList(fits=False)
        self.list.setAccessibleName(self.tr("Contents of the evidence"))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("muted", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.search, self.topic):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._open_first)
        self.topic.chosen.connect(lambda _: self._show_topic())
        self.list.clicked.connect(lambda index: self._open(self.list.rows.rows[index.row()].key))
        self.list.open_requested.connect(self._open)

    def show_index(self, index: EvidenceIndex) -> None:
        """List another edition."""
        self._index = index
        self.refresh()

    def mark(self, address: Address) -> None:
        """Mark the page that is shown; its topic is listed unless something is searched for."""
        self._shown = address
        if not self.search.text().strip() and self.topic.value() is not address.topic:
            self.topic.set_value(address.topic)
            self.refresh()
        self.list.select_key((address, None))

    def mark_question(self, question: Question) -> None:
        """Mark what is compared: its figures where they are listed, else the page of its gene."""
        address = Address(Topic.GENE, question.gene)
        self.mark(address)
        self.list.select_key((address, question))

    def refresh(self) -> None:
        """List what fits now."""
        self._timer.stop()
        if self._index is None:
            return
        typed = self.search.text().strip()
        topic = self.topic.value()
        assert isinstance(topic, Topic)
        hits = self._index.search(typed) if typed else self._index.contents(topic)
        self.topic.setVisible(not typed)
        self.list.show_rows([self._row(hit) for hit in hits])
        if self._shown is not None:
            self.list.select_key((self._shown, None))
        self.empty.setVisible(not hits)
        self.list.setVisible(bool(hits))
        self.empty.setText(self.tr("Nothing fits “{text}”.").format(text=typed))

    def _row(self, hit: Hit) -> Row:
        if hit.question is not None:
            what = self.tr("{disease}, {people}: %n figure(s)", "", len(hit.question.rows))
            return Row(
                (hit.address, hit.question),
                hit.name,
                capitalised(what.format(disease=hit.detail, people=words.sex(hit.question.sex))),
            )
        said = {Topic.GENE: words.as_written, Topic.POPULATION: words.coverage}.get(hit.address.topic, str)
        return Row((hit.address, None), capitalised(hit.name), said(hit.detail))

    def _show_topic(self) -> None:
        self.search.clear()
        self.refresh()

    def _open(self, key: object) -> None:
        assert isinstance(key, tuple)
        self.page_requested.emit(*key)

    def _open_first(self) -> None:
        self.refresh()
        if self.list.rows.rows:
            self._open(self.list.rows.rows[0].key)
