"""A person's place in the family: roles, the relation to the consultand, parents, partners, children and siblings."""

import html
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.phrases.phrases import Phrases
from predispo.ui.naming import called, capitalised
from predispo.ui.theme import LOOK
from predispo.ui.widgets.page import GAP, add_row, aligned_form


class KinForm(QWidget):
    """Links to the nearest relatives, and buttons that add one."""

    person_chosen = Signal(object)  # PersonId
    role_wished = Signal(object)  # Role
    relative_wished = Signal(str)

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.roles: dict[Role, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        form = aligned_form()
        roles = QWidget()
        row = QHBoxLayout(roles)
        row.setContentsMargins(0, 0, 0, 0)
        for role in (Role.CONSULTAND, Role.PROBAND):
            button = QPushButton()
            button.setCheckable(True)
            button.setStyleSheet("QPushButton:checked { border-color: palette(highlight); font-weight: 600 }")
            button.clicked.connect(lambda _=False, role=role: self._wish_role(role))
            self.roles[role] = button
            row.addWidget(button, 1)
        add_row(form, self.tr("Role"), roles)
        self.parents = self._link_label(form, self.tr("Parents"))
        self.siblings = self._link_label(form, self.tr("Siblings"))
        self.partners = self._link_label(form, self.tr("Partners"))
        self.children = self._link_label(form, self.tr("Children"))
        column.addLayout(form)
        column.addSpacing(4)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for place, (name, text) in enumerate(
            (
                ("parents", self.tr("+ Parents")),
                ("brother", self.tr("+ Brother")),
                ("sister", self.tr("+ Sister")),
                ("partner", self.tr("+ Partner")),
                ("son", self.tr("+ Son")),
                ("daughter", self.tr("+ Daughter")),
            )
        ):
            button = QPushButton(text)
            button.setAccessibleName(self.tr("Add relative: {who}").format(who=text.removeprefix("+ ")))
            button.clicked.connect(lambda _=False, name=name: self.relative_wished.emit(name))
            self.buttons[name] = button
            grid.addWidget(button, place // 3, place % 3)
        column.addLayout(grid)
        LOOK.changed.connect(self._take_look)

    def _take_look(self) -> None:
        """Lay the links out anew: rich text keeps the colours of the palette that it was first shown in."""
        for label in (self.parents, self.siblings, self.partners, self.children):
            text = label.text()
            label.clear()
            label.setText(text)

    def show_person(self, family: Family, person: PersonId) -> None:
        """Show a person's nearest."""
        for role, button in self.roles.items():
            held = family.consultand if role is Role.CONSULTAND else family.roles.get(role)
            button.setChecked(held == person)
            word = capitalised(self.words.term(role))
            button.setText(f"✓ {word}" if held == person else word)
        pedigree = family.pedigree
        born = pedigree.birth_union(person)
        unions = pedigree.unions_of(person)
        self._link(self.parents, family, born.partners if born else ())
        self._link(self.siblings, family, (one for one in born.children if one != person) if born else ())
        self._link(self.partners, family, (one for union in unions for one in union.partners if one != person))
        self._link(self.children, family, (one for union in unions for one in (*union.children, *union.adopted)))
        self.buttons["parents"].setEnabled(born is None or len(born.partners) < 2)

    def _wish_role(self, role: Role) -> None:
        self.roles[role].setChecked(True)
        self.role_wished.emit(role)

    def _link_label(self, form: object, text: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setContentsMargins(0, 3, 0, 3)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.linkActivated.connect(lambda person: self.person_chosen.emit(PersonId(person)))
        add_row(form, text, label, top=3)  # pyright: ignore[reportArgumentType]
        return label

    def _link(self, label: QLabel, family: Family, persons: Iterable[PersonId]) -> None:
        names = [(person, called(family, person, self.words)) for person in dict.fromkeys(persons)]
        links = [
            f'<a href="{html.escape(person)}" style="text-decoration: none">{html.escape(name)}</a>'
            for person, name in names
        ]
        label.setText(", ".join(links) or "–")
        label.setAccessibleDescription(", ".join(name for _, name in names) or self.tr("nobody"))
