"""What the window says at its top: what went wrong, with the cure at hand, and what was done."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from predispo.errors import ImpossibleFamily, PredispoError, StillNeeded
from predispo.phrases.phrases import load
from predispo.ui.naming import called
from predispo.ui.problems import told
from predispo.ui.session import Session
from predispo.ui.widgets.message_bar import MessageBar


class Telling(QObject):
    """Says problems and notices in the window's message bar."""

    def __init__(self, session: Session, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong; where a cure can be done at once, offer it."""
        said = told(problem, self._names(problem))
        if isinstance(problem, StillNeeded) and problem.data.get("entries"):
            step, entries = self.tr("Withdraw together"), problem.data["entries"]
            self._bar.show_problem(
                str(said),
                offer=self.tr("Withdraw them all"),
                do=lambda: self._session.withdraw(step, entries),
                detail=said.detail,
            )
            return
        self._bar.show_problem(str(said), detail=said.detail)

    def show_failed_assessment(self, problem: PredispoError) -> None:
        """An impossible family must be seen to; what the model cannot answer is said in the Risk tab."""
        if isinstance(problem, ImpossibleFamily):
            self.show_problem(problem)

    def tell_saved(self, file: str) -> None:
        """The drawing is in a file."""
        self._bar.show_notice(self.tr("The drawing was saved: {file}").format(file=file))

    def tell_exported(self, file: str) -> None:
        """The family is in a file."""
        self._bar.show_notice(self.tr("The family was exported: {file}").format(file=file))

    def tell_page_saved(self, file: str) -> None:
        """A page of the evidence is in a file."""
        self._bar.show_notice(self.tr("The page was saved: {file}").format(file=file))

    def tell_pack_saved(self, file: str) -> None:
        """The clinic's own evidence is in a file."""
        self._bar.show_notice(self.tr("The pack was exported: {file}").format(file=file))

    def tell_page_printed(self) -> None:
        """A page of the evidence is on its way to the printer."""
        self._bar.show_notice(self.tr("The page was sent to the printer."))

    def tell_printed(self) -> None:
        """The drawing is on its way to the printer."""
        self._bar.show_notice(self.tr("The drawing was sent to the printer."))

    def tell_copied(self) -> None:
        """The drawing lies on the clipboard."""
        self._bar.show_notice(self.tr("The drawing lies on the clipboard, to be pasted elsewhere."))

    def _names(self, problem: Exception) -> tuple[str, ...]:
        family = self._session.family
        if family is None or not isinstance(problem, PredispoError):
            return ()
        words = load(self._session.workspace.settings.text("language"))
        persons = problem.data.get("persons") or ()
        return tuple(called(family, one, words) for one in persons if one in family.persons)
