"""The clinic's own work on the evidence: what is begun in the form, taken, and marked as checked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from predispo.app.evidence_editing import Draft, override, verify
from predispo.app.evidence_forms import Form
from predispo.app.evidence_pages import Address, Topic
from predispo.domain.dates import PartialDate
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.counts import ObservedRate
from predispo.evidence.places import identity
from predispo.phrases.phrases import load
from predispo.ui.evidence.additions import Addition, additions
from predispo.ui.evidence.detail import Chosen
from predispo.ui.evidence.evidence_form import EvidenceForm
from predispo.ui.evidence.form_words import title
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.verify_dialog import VerifyDialog
from predispo.ui.session import Session

TOPICS = {"genes": Topic.GENE, "populations": Topic.POPULATION, "guidelines": Topic.GUIDELINE}


class OwnWork(QObject):
    """Opens the form and the dialog, and writes down what comes of them; each is one step of undo."""

    begun = Signal(str)  # what the chosen figure is called, empty where something new is begun
    taken = Signal(object)  # Address of a page that is new, or None

    def __init__(self, session: Session, form: EvidenceForm, sources: Callable[[], Sources], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._form, self._sources, self._window = session, form, sources, window
        form.saved.connect(self._take)

    def offer(self, menu: QMenu, address: Address | None) -> None:
        """Fill a menu with what can be added from a page."""
        menu.clear()
        for group in additions(address, self._session.workspace.catalogue):
            if not menu.isEmpty():
                menu.addSeparator()
            for one in group:
                menu.addAction(one.text).triggered.connect(lambda _=False, one=one: self.add(one))

    def edit(self, name: str, chosen: Chosen) -> None:
        """Begin a figure of the clinic's own in place of one, or an offer or a criterion anew."""
        if isinstance(chosen, EvidencePlace):
            self._form.open_table(Form(chosen.table), name, chosen)
        elif isinstance(chosen, ObservedRate):
            self._form.open_counts(chosen)
        else:
            self._form.open_figure(name, chosen.quantity, self._sources())
        self.begun.emit(name)

    def add(self, addition: Addition) -> None:
        """Begin something of the clinic's own, or anew what stands already."""
        form = addition.form
        if addition.place is None:
            self._form.open_new(form, addition.owner, addition.name)
        elif form in (Form.CARRIER_FREQUENCY, Form.DE_NOVO):
            gene = self._session.workspace.catalogue.gene(addition.name)
            quantity = gene.carrier_frequency if form is Form.CARRIER_FREQUENCY else gene.de_novo
            assert quantity is not None
            self._form.open_figure(title(form, addition.name, changing=False), quantity, self._sources())
        else:
            self._form.open_table(form, addition.name, addition.place)
        self.begun.emit("")

    def ask_verification(self, name: str, chosen: Chosen) -> None:
        """Ask who compared a figure, an offer or a criterion with its source."""
        workspace, place = self._session.workspace, place_of_chosen(chosen)
        if place is None:
            return
        source = str((workspace.catalogue.table_at(place) or {}).get("source", ""))
        phrases = load(workspace.settings.text("language"))
        dialog = VerifyDialog(phrases, name, self._sources().full(source), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def record(by: str, on: PartialDate, seen: str) -> None:
            self._session.propose_for_clinic(
                self.tr("Mark a figure as checked"), lambda: verify(workspace, place, by=by, seen=seen, on=on)
            )

        dialog.verified.connect(record)
        dialog.open_with(workspace.settings.text("author"), PartialDate.exactly(workspace.today))

    def _take(self, drafts: tuple[Draft, ...], reason: str, step: str) -> None:
        workspace = self._session.workspace
        if self._session.propose_for_clinic(step, lambda: override(workspace, drafts, reason=reason)):
            self.taken.emit(_page_of(drafts[-1]))


def place_of_chosen(chosen: Chosen) -> EvidencePlace | None:
    """Where what is chosen stands in the evidence."""
    if isinstance(chosen, ObservedRate):
        return chosen.place
    return chosen if isinstance(chosen, EvidencePlace) else chosen.quantity.place


def _page_of(draft: Draft) -> Address | None:
    """The page of a file or source that a draft makes; None where it lays something over a page that is there."""
    folder, _, stem = draft.place.file.removesuffix(".toml").partition("/")
    if draft.place.table == "reference":
        return Address(Topic.REFERENCE, identity(draft.place).get("key", ""))
    return Address(TOPICS[folder], stem) if not draft.place.table and folder in TOPICS else None
