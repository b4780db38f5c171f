"""The errors of predispo: each carries data and a cure; sentences for people are made at the edge."""

from typing import Any, ClassVar


class PredispoError(Exception):
    """Anything that predispo refuses to do, with the reason and the cure.

    `reason` says in one English sentence what is wrong, `cure` what to do about it; `data` holds the values that
    a translated sentence needs.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, reason: str, *, cure: str = "", **data: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.cure = cure
        self.data = data

    def __str__(self) -> str:
        return f"{self.reason} {self.cure}".strip()


class InvalidFact(PredispoError):
    """A fact that cannot be true beside the facts that stand; `data['persons']` names whom it concerns."""

    exit_code = 3


class StaleChange(PredispoError):
    """A change of something that is no longer in force."""

    exit_code = 3


class StillNeeded(PredispoError):
    """A withdrawal of what later facts need; `data['entries']` is the closure that could be withdrawn as one."""

    exit_code = 3


class Conflict(PredispoError):
    """Somebody else wrote to the stream first; `data['stream']` and `data['sequence']` say where."""

    exit_code = 5


class Cancelled(PredispoError):
    """The user asked for the work to stop."""


class PoliciesUnreadable(PredispoError):
    """The administrator's file of policies cannot be followed; `data['file']` names it."""

    exit_code = 3


class EvidenceError(PredispoError):
    """A figure without unit, source or sense; `data['file']` and `data['place']` say where."""

    exit_code = 4


class RiskError(PredispoError):
    """A risk that cannot be computed."""

    exit_code = 4


class NotApplicable(RiskError):
    """Outside of what the model or the evidence can answer."""


class ImpossibleFamily(RiskError):
    """The facts have likelihood zero; `data['persons']` names whose facts cannot go together."""


class TooManyLoops(RiskError):
    """The family's loops put the exact answer out of reach; `data['persons']` names who is in them."""


class VariantError(PredispoError):
    """A written variant that cannot be right; `data['code']` says how, `data['suggestion']` what may be meant."""

    exit_code = 3


class VaultError(PredispoError):
    """The vault cannot be opened or written."""

    exit_code = 5


class WrongPassphrase(VaultError):
    """No key of the vault opens with this passphrase."""


class VaultDamaged(VaultError):
    """The vault's file is not whole; `data['path']` names it."""


class VaultInUse(VaultError):
    """Another process holds the vault."""


class VaultTooNew(VaultError):
    """A newer predispo wrote the vault; `data['version']` says which."""


class SealBroken(VaultError):
    """An entry does not match its seal; `data['stream']` and `data['sequence']` say which."""


class ExchangeError(PredispoError):
    """A file that cannot be exchanged."""

    exit_code = 3


class Unreadable(ExchangeError):
    """A file that cannot be read; `data` has `line`, `column` and `text` where they are known."""


class PackRefused(ExchangeError):
    """A pack of evidence that may not be taken in: unsigned, altered, of an unknown signer, or not newer."""


class ReleaseRefused(PredispoError):
    """An update that may not be installed: unsigned, altered, not whole, or not newer."""

    exit_code = 3


class CannotWrite(ExchangeError):
    """A family that the format cannot hold at all."""


class LetterError(PredispoError):
    """A letter that cannot be made."""

    exit_code = 3


class MissingField(LetterError):
    """A letter lacks what it must say; `data['field']` names it."""


class MissingTranslation(LetterError):
    """A text is not there in the language; `data['language']` and `data['message']` name it."""
