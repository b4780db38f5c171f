"""The form of one cancer: where, at which age, how sure, and what a pathologist says of it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Site
from predispo.domain.facts import DiagnosisMade
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.phrases.phrases import Phrases
from predispo.ui.person.fact_section import FactForm
from predispo.ui.widgets.age_edit import AgeEdit
from predispo.ui.widgets.check_box import CheckBox
from predispo.ui.widgets.choice_box import ChoiceBox
from predispo.ui.widgets.page import add_row
from predispo.ui.widgets.partial_date_edit import PartialDateEdit
from predispo.ui.widgets.site_picker import SitePicker

PAIRED = frozenset({Site.BREAST, Site.OVARY, Site.KIDNEY, Site.TESTIS, Site.EYE, Site.LUNG, Site.ADRENAL})
MARKERS = {
    Site.BREAST: ("ER", "PR", "HER2", "CK14", "CK56"),
    Site.COLORECTUM: ("MSI", "MLH1", "MSH2", "MSH6", "PMS2", "BRAF", "MLH1 methylation"),
    Site.ENDOMETRIUM: ("MSI", "MLH1", "MSH2", "MSH6", "PMS2", "MLH1 methylation"),
}


class MarkerFields(QWidget):
    """One choice a marker: not known, positive, negative; which markers depends on the cancer."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: dict[str, ChoiceBox] = {}
        self._others: tuple[Marker, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)

    def offer(self, site: Site | None) -> None:
        """Ask for the markers of a cancer; what was answered stays."""
        before = self.markers()
        wanted = MARKERS.get(site, ()) if site is not None else ()
        if tuple(self._boxes) != wanted:
            for box in self._boxes.values():
                self._grid.removeWidget(box)
                box.setParent(None)
            self._boxes = {name: self._box(name) for name in wanted}
            for place, box in enumerate(self._boxes.values()):
                self._grid.addWidget(box, place // 2, place % 2)
        self.show_markers(before)
        self.setVisible(bool(wanted))

    def show_markers(self, markers: tuple[Marker, ...]) -> None:
        """Show what was found."""
        for name, box in self._boxes.items():
            box.set_value(next((one.status for one in markers if one.name == name), None))
        self._others = tuple(one for one in markers if one.name not in self._boxes)

    def markers(self) -> tuple[Marker, ...]:
        """What was found; markers that are not asked for stay as they were."""
        asked = (
            Marker(name=name, status=status)
            for name, box in self._boxes.items()
            if isinstance(status := box.value(), MarkerStatus)
        )
        return (*asked, *self._others)

    def _box(self, name: str) -> ChoiceBox:
        signs = {MarkerStatus.POSITIVE: "+", MarkerStatus.NEGATIVE: "−"}
        box = ChoiceBox([(None, f"{name} ?"), *((one, f"{name} {sign}") for one, sign in signs.items())])
        for place, said in enumerate((self.tr("not known"), *(self._words.term(one) for one in signs))):
            box.setItemData(place, f"{name}: {said}", Qt.ItemDataRole.ToolTipRole)
            box.setItemData(place, f"{name}: {said}", Qt.ItemDataRole.AccessibleTextRole)
        box.setAccessibleName(name)
        box.setMinimumContentsLength(4)
        return box


class CancerForm(FactForm):
    """One diagnosis."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact: DiagnosisMade | None = None
        self.site = SitePicker(words)
        self.age = AgeEdit(words)
        self.on = PartialDateEdit(words)
        self.confirmation = ChoiceBox([(one, words.term(one)) for one in Confirmation])
        self.behaviour = ChoiceBox([(one, words.term(one)) for one in Behaviour])
        self.laterality = ChoiceBox([(one, words.term(one)) for one in Laterality])
        self.morphology = QLineEdit()
        self.morphology.setPlaceholderText(self.tr("as the report says"))
        self.markers = MarkerFields(words)
        self.informant = QLineEdit()
        self.informant.setPlaceholderText(self.tr("who said so"))
        self.more = CheckBox(self.tr("Pathology"))
        add_row(self.form, self.tr("Cancer"), self.site, label_width=96)
        add_row(self.form, self.tr("Age"), self.age, label_width=96)
        add_row(self.form, self.tr("Date"), self.on, label_width=96)
        add_row(self.form, self.tr("How sure"), self.confirmation, label_width=96)
        add_row(self.form, self.tr("Informant"), self.informant, label_width=96)
        add_row(self.form, "", self.more, label_width=96)
        self._rows = [
            (add_row(self.form, text, field, label_width=96), field)
            for text, field in (
                (self.tr("Behaviour"), self.behaviour),
                (self.tr("Side"), self.laterality),
                (self.tr("Morphology"), self.morphology),
                (self.tr("Markers"), self.markers),
            )
        ]
        self.more.toggled.connect(lambda _: self._offer())
        self.site.edited.connect(self._offer)

    def begin(self, family: Family, person: Person) -> None:
        """Empty fields."""
        self._fill(person, DiagnosisMade(person=person.id, cancer=Cancer(site=Site.UNKNOWN)), site=None)
        self._fact = None

    def show_fact(self, family: Family, person: Person, fact: Any) -> None:
        """The fields of a diagnosis."""
        self._fill(person, fact, site=fact.cancer.site)
        self._fact = fact

    def start(self) -> None:
        """Put the cursor into the name of the cancer."""
        self.site.line.setFocus()

    def fact(self, person: PersonId) -> DiagnosisMade | None:
        """The diagnosis as the fields tell it."""
        site = self.site.site()
        if site is None:
            self.site.complain()
            return None
        for field in (self.age, self.on):
            if not field.is_understood:
                field.commit()
                field.line.setFocus()
                return None
        cancer = Cancer(
            site=site,
            behaviour=self.behaviour.value(),  # pyright: ignore[reportArgumentType]
            laterality=self.laterality.value(),  # pyright: ignore[reportArgumentType]
            morphology=self.morphology.text().strip(),
            markers=self.markers.markers(),
        )
        base = self._fact or DiagnosisMade(person=person, cancer=cancer)
        return replace(
            base,
            cancer=cancer,
            age=self.age.value(),
            on=self.on.value(),
            confirmation=self.confirmation.value(),
            informant=self.informant.text().strip(),
        )

    def _fill(self, person: Person, fact: DiagnosisMade, *, site: Site | None) -> None:
        cancer = fact.cancer
        self.site.offer(person.sex)
        self.site.set_site(site)
        self.age.set_value(fact.age, afresh=True)
        self.on.set_value(fact.on, afresh=True)
        self.confirmation.set_value(fact.confirmation)
        self.behaviour.set_value(cancer.behaviour)
        self.laterality.set_value(cancer.laterality)
        self.morphology.setText(cancer.morphology)
        self.informant.setText(fact.informant)
        self.markers.offer(site)
        self.markers.show_markers(cancer.markers)
        plain = Cancer(site=cancer.site)
        self.more.setChecked(cancer != plain)
        self._offer()

    def _offer(self) -> None:
        """Ask only what fits the cancer, and for pathology only when it is wanted."""
        site = self.site.site()
        self.markers.offer(site)
        for label, field in self._rows:
            fits = self.more.isChecked()
            if field is self.markers:
                fits = fits and site in MARKERS
            elif field is self.laterality:
                fits = fits and (site in PAIRED or self.laterality.value() is not Laterality.UNKNOWN)
            label.setVisible(fits)
            field.setVisible(fits)
