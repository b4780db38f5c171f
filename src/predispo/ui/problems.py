"""What a problem says to the user: one sentence and its cure, in the language of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from predispo import errors
from predispo.ui.reasons import REASONS

_SENTENCES: dict[type[errors.PredispoError], tuple[str, str]] = {
    errors.PredispoError: (
        QT_TRANSLATE_NOOP("Problems", "That could not be done."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
    ),
    errors.InvalidFact: (
        QT_TRANSLATE_NOOP("Problems", "This cannot be true beside what is already written down."),
        QT_TRANSLATE_NOOP("Problems", "Check both, and correct the one that is wrong."),
    ),
    errors.StaleChange: (
        QT_TRANSLATE_NOOP("Problems", "What would be changed has been changed or withdrawn already."),
        QT_TRANSLATE_NOOP("Problems", "Look at the family as it is now and make the change again."),
    ),
    errors.StillNeeded: (
        QT_TRANSLATE_NOOP("Problems", "What was written down later needs what would be withdrawn."),
        QT_TRANSLATE_NOOP("Problems", "Withdraw the later facts together with it."),
    ),
    errors.Conflict: (
        QT_TRANSLATE_NOOP("Problems", "Somebody else changed this family at the same time."),
        QT_TRANSLATE_NOOP("Problems", "Open the family again and make the change once more."),
    ),
    errors.Cancelled: (
        QT_TRANSLATE_NOOP("Problems", "The work was stopped."),
        QT_TRANSLATE_NOOP("Problems", "Start it again when you need it."),
    ),
    errors.PoliciesUnreadable: (
        QT_TRANSLATE_NOOP("Problems", "The policies of your clinic's administrator cannot be followed."),
        QT_TRANSLATE_NOOP("Problems", "Ask the administrator to mend the file: predispo health names the place."),
    ),
    errors.EvidenceError: (
        QT_TRANSLATE_NOOP("Problems", "A published figure in the evidence has no unit, no source or no sense."),
        QT_TRANSLATE_NOOP("Problems", "Install predispo again, or report it: no risk is computed from such a figure."),
    ),
    errors.RiskError: (
        QT_TRANSLATE_NOOP("Problems", "The risk cannot be computed."),
        QT_TRANSLATE_NOOP("Problems", "Check the family, above all ages and results."),
    ),
    errors.NotApplicable: (
        QT_TRANSLATE_NOOP("Problems", "The model or its evidence does not reach to this question."),
        QT_TRANSLATE_NOOP("Problems", "Choose another person, gene or country, or judge without the model."),
    ),
    errors.ImpossibleFamily: (
        QT_TRANSLATE_NOOP("Problems", "These facts cannot all be true of one family: {names}."),
        QT_TRANSLATE_NOOP("Problems", "Check parentage, twins and results of these persons."),
    ),
    errors.TooManyLoops: (
        QT_TRANSLATE_NOOP("Problems", "The loops in this family put the exact answer out of reach: {names}."),
        QT_TRANSLATE_NOOP("Problems", "Leave distant relatives out and compute again."),
    ),
    errors.VaultError: (
        QT_TRANSLATE_NOOP("Problems", "The vault cannot be opened or written."),
        QT_TRANSLATE_NOOP("Problems", "Check that the disk has room and that the folder may be written to."),
    ),
    errors.WrongPassphrase: (
        QT_TRANSLATE_NOOP("Problems", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP("Problems", "Try again, or use the recovery key that was printed when the vault was made."),
    ),
    errors.VaultDamaged: (
        QT_TRANSLATE_NOOP("Problems", "The file of the vault is not whole."),
        QT_TRANSLATE_NOOP("Problems", "Restore the latest backup; do not write to this vault."),
    ),
    errors.VaultInUse: (
        QT_TRANSLATE_NOOP("Problems", "Another predispo has this vault open."),
        QT_TRANSLATE_NOOP("Problems", "Close the other window first."),
    ),
    errors.VaultTooNew: (
        QT_TRANSLATE_NOOP("Problems", "A newer predispo wrote this vault."),
        QT_TRANSLATE_NOOP("Problems", "Install the newest predispo and open the vault with it."),
    ),
    errors.SealBroken: (
        QT_TRANSLATE_NOOP("Problems", "An entry in the journal is not as it was written."),
        QT_TRANSLATE_NOOP("Problems", "Do not rely on this family; restore the latest backup."),
    ),
    errors.ExchangeError: (
        QT_TRANSLATE_NOOP("Problems", "The file cannot be exchanged."),
        QT_TRANSLATE_NOOP("Problems", "Choose another file or format."),
    ),
    errors.Unreadable: (
        QT_TRANSLATE_NOOP("Problems", "The file cannot be read."),
        QT_TRANSLATE_NOOP("Problems", "Mend the file, or export it again; nothing was imported."),
    ),
    errors.PackRefused: (
        QT_TRANSLATE_NOOP("Problems", "This pack of evidence may not be taken in."),
        QT_TRANSLATE_NOOP("Problems", "Ask whoever sent it for a new one, and compare the fingerprint of their key."),
    ),
    errors.CannotWrite: (
        QT_TRANSLATE_NOOP("Problems", "The format cannot hold this family."),
        QT_TRANSLATE_NOOP("Problems", "Choose another format."),
    ),
    errors.LetterError: (
        QT_TRANSLATE_NOOP("Problems", "The letter cannot be made."),
        QT_TRANSLATE_NOOP("Problems", "Choose another letter or another person."),
    ),
    errors.MissingField: (
        QT_TRANSLATE_NOOP("Problems", "The letter lacks something that it must say."),
        QT_TRANSLATE_NOOP("Problems", "Fill it in, then make the letter again."),
    ),
    errors.MissingTranslation: (
        QT_TRANSLATE_NOOP("Problems", "A text is missing in this language."),
        QT_TRANSLATE_NOOP("Problems", "Choose another language, and report the missing text."),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A problem for people: what is wrong, what to do, and the program's own words where they say more."""

    what: str
    cure: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.cure}".strip()


def told(problem: Exception, names: tuple[str, ...] = ()) -> Told:
    """What a problem says in the language of the window; `names` are of the persons whom it concerns."""
    if not isinstance(problem, errors.PredispoError):
        return Told(
            what=QCoreApplication.translate("Problems", "Something went wrong that should not have."),
            cure=QCoreApplication.translate("Problems", "What you wrote down is kept. Please report this."),
            detail=type(problem).__name__,
        )
    general, general_cure = _sentences(type(problem))
    # A reader says the place and the reason in one; here the place has a sentence of its own.
    what, cure = _reason(problem.data.get("why") or problem.reason), _reason(problem.cure)
    if what is None:
        shown = ", ".join(names) or "–"
        what = QCoreApplication.translate("Problems", general).format(names=shown)
        cure = QCoreApplication.translate("Problems", general_cure)
    elif cure is None:
        cure = QCoreApplication.translate("Problems", general_cure)
    elif names and isinstance(problem, errors.InvalidFact | errors.ImpossibleFamily):
        what = QCoreApplication.translate("Problems", "{reason} ({names}).").format(
            reason=what.rstrip("."), names=", ".join(names)
        )
    where = _place(problem)
    return Told(what=f"{what} {where}".strip(), cure=cure or "", detail=str(problem))


def in_words(reason: str) -> str:
    """A reason that a lower room gives, in the language of the window where it has a translation."""
    return _reason(reason) or reason


def _sentences(kind: type[errors.PredispoError]) -> tuple[str, str]:
    """The sentence and cure of a kind of problem, or of the nearest kind above it."""
    return next(_SENTENCES[one] for one in kind.__mro__ if one in _SENTENCES)


def _reason(text: str) -> str | None:
    """A reason or cure in the language of the window; None where it has no translation."""
    if QLocale().language() is QLocale.Language.English:
        return text
    return QCoreApplication.translate("Reasons", text) if not text or text in REASONS else None


def _place(problem: errors.PredispoError) -> str:
    """Where in a file the problem lies, where that is known."""
    line, column = problem.data.get("line"), problem.data.get("column")
    if not line:
        return ""
    if not column:
        return QCoreApplication.translate("Problems", "Line {line}.").format(line=line)
    return QCoreApplication.translate("Problems", "Line {line}, column {column}.").format(line=line, column=column)
