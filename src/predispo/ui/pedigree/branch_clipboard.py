"""The clipboard of branches: what leaves the program names nobody, what stays in it loses nothing."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from predispo.app import copying, removing
from predispo.app.copying import COPIED, Branch
from predispo.app.editing import NewId, Step
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import InvalidFact, PredispoError
from predispo.exchange.branch_text import looks_like_branch, read_branch, write_branch
from predispo.ui.session import Session

Paste = Callable[[Family, PersonId, Branch, NewId], Step]


class BranchClipboard(QObject):
    """Copies, cuts and pastes parts of families.

    The system's clipboard gets a text without names, days and notes; while that very text is on it, this window pastes
    the branch as it was copied. Only `copy_named` lets names out.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._text = ""
        self._whole: Branch | None = None

    @property
    def holds_branch(self) -> bool:
        """Whether there is a branch to paste."""
        return looks_like_branch(QGuiApplication.clipboard().text())

    def copy(self, persons: Collection[PersonId], *, named: bool = False) -> bool:
        """Copy these people; whether there was anybody."""
        family = self._session.family
        if family is None:
            return False
        try:
            branch = copying.copied(family, persons)
        except PredispoError as problem:
            self._session.problem_happened.emit(problem)
            return False
        text = write_branch(branch.facts, named=named)
        self._text, self._whole = text, branch
        QGuiApplication.clipboard().setText(text)
        count = len(branch.persons)
        if named:
            self._session.notice_happened.emit(
                self.tr("%n people copied with names: other programs can read them.", "", count)
            )
        else:
            self._session.notice_happened.emit(
                self.tr("%n people copied; other programs see neither names nor days.", "", count)
            )
        return True

    def cut(self, persons: Collection[PersonId]) -> None:
        """Copy these people and take them out of the family."""
        family = self._session.family
        if family is not None and self._session.is_editable and self.copy(persons):
            self._session.propose(self.tr("Cut"), lambda: removing.remove_people(family, persons))

    def duplicate(self, persons: Collection[PersonId]) -> None:
        """The same people once more, beside the first ones."""
        casework = self._session.casework
        if casework is not None:
            self._record(self.tr("Duplicate"), lambda: copying.duplicate(casework.family, persons, casework.new_id))

    def paste_apart(self) -> None:
        """Paste the branch, tied to nobody."""
        self._paste(self.tr("Paste"), lambda _, __, branch, new_id: copying.paste_apart(branch, new_id))

    def paste_as_children(self) -> None:
        """Paste the branch as children of the selected person."""
        self._paste(self.tr("Paste as children"), copying.paste_as_children)

    def paste_on(self) -> None:
        """Paste the branch so that its first person is the selected one."""
        self._paste(self.tr("Paste onto this person"), copying.paste_on)

    def _paste(self, text: str, how: Paste) -> None:
        casework, person = self._session.casework, self._session.selected
        if casework is None:
            return

        def make() -> Step:
            branch = self._branch()
            if person is None and how in (copying.paste_as_children, copying.paste_on):
                raise InvalidFact("Nobody is selected.", cure="Select the person to whom the branch belongs.")
            return how(casework.family, person or PersonId(""), branch, casework.new_id)

        self._record(text, make)

    def _record(self, text: str, make: Callable[[], Step]) -> None:
        """Record a step and select everybody whom it brings."""
        made: list[Step] = []

        def kept() -> Step:
            made.append(make())
            return made[0]

        if self._session.propose(text, kept):
            self._session.selection.choose(copying.added_by(made[0]), current=made[0].selects)

    def _branch(self) -> Branch:
        """The branch on the clipboard: whole where this window put it there.

        Raises:
            Unreadable: when there is none, or it is not whole.
        """
        text = QGuiApplication.clipboard().text()
        if self._whole is not None and text == self._text:
            return self._whole
        return Branch(facts=read_branch(text, COPIED))
