"""The status bar: how long the vault stays open, which evidence counts, and what is being computed, to be cancelled."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QPushButton, QStatusBar, QToolButton, QWidget

from predispo.ui.intervals import RANGING
from predispo.ui.reasoning import ADVISING, EXPLAINING, SUPPOSING
from predispo.ui.session import ASSESSING, Session

PATIENCE_MS = 300
UNLOCKED_SECONDS = 60


class Status(QStatusBar):
    """Tells without asking for attention."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.vault = QLabel(self)
        self.evidence = QLabel(self.tr("Evidence {edition}").format(edition=session.workspace.catalogue.edition), self)
        self.odd = QToolButton(self)
        self.odd.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.odd.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.odd.setAutoRaise(True)
        self.odd.setMenu(QMenu(self.odd))
        self.computing = QLabel(self.tr("Computing"), self)
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(120)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setFlat(True)
        self.cancel.clicked.connect(self._cancel)
        self.addWidget(self.vault)
        self.addWidget(self.evidence)
        self.addWidget(self.odd)
        self.addPermanentWidget(self.computing)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.cancel)
        self._kind = ""
        self._told = {
            ASSESSING: self.tr("Computing"),
            SUPPOSING: self.tr("Computing what is supposed"),
            EXPLAINING: self.tr("Weighing the relatives"),
            ADVISING: self.tr("Weighing the tests"),
            RANGING: self.tr("Drawing intervals"),
        }
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._show_computing(True))
        self._show_computing(False)
        self.show_oddities()
        session.family_opened.connect(self.show_oddities)
        session.family_changed.connect(self.show_oddities)
        session.jobs.started.connect(self._begin)
        session.jobs.progressed.connect(self._step)
        session.jobs.ended.connect(self._end)

    def show_seconds(self, seconds: int) -> None:
        """Tell how long the vault stays open."""
        time = f"{seconds // 60}:{seconds % 60:02d}"
        self.vault.setText(self.tr("Vault locks in {time}").format(time=time))

    def show_unlocked(self) -> None:
        """Tell that the vault does not lock by itself."""
        self.vault.setText(self.tr("Vault open"))

    def show_demonstration(self) -> None:
        """Tell that nothing here is real."""
        self.vault.setText(self.tr("Demonstration clinic: every family is invented"))

    def show_oddities(self, _: object = None) -> None:
        """Tell how many things in the family are odd; each leads to the person whom it is about."""
        odd = self._session.oddities
        menu = self.odd.menu()
        menu.clear()
        for text, persons in odd:
            menu.addAction(text).triggered.connect(lambda _=False, one=persons[0]: self._session.select(one))
        self.odd.setText("! " + self.tr("%n thing(s) to look at", "", len(odd)))
        self.odd.setToolTip("\n".join(text for text, _ in odd))
        self.odd.setVisible(bool(odd))

    def _begin(self, kind: str) -> None:
        if kind in self._told:
            self._show_kind(kind)
            self._patience.start()

    def _step(self, kind: str, done: int, total: int) -> None:
        if kind == self._kind:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _end(self, kind: str) -> None:
        """Tell of what else is under way, or of nothing."""
        if kind not in self._told:
            return
        other = next((one for one in self._told if self._session.jobs.is_running(one)), None)
        if other is not None:
            self._show_kind(other)
            return
        self._kind = ""
        self._patience.stop()
        self._show_computing(False)

    def _show_kind(self, kind: str) -> None:
        self._kind = kind
        self.computing.setText(self._told[kind])
        self.progress.setAccessibleName(self._told[kind])
        self.cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=self._told[kind]))
        self.progress.setRange(0, 0)

    def _cancel(self) -> None:
        session, kind = self._session, self._kind
        if kind == ASSESSING:
            session.cancel_assessment()
        elif kind == RANGING:
            session.intervals.cancel()
        elif kind:
            session.reasoning.stop(kind)

    def _show_computing(self, shown: bool) -> None:
        for part in (self.computing, self.progress, self.cancel):
            part.setVisible(shown)
