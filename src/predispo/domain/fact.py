"""What every fact carries."""

from dataclasses import dataclass

from predispo.domain.dates import PartialDate
from predispo.domain.standing import Confirmation, Disclosure


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """The day it happened, who said so, how sure it is and who may be shown it."""

    on: PartialDate | None = None
    informant: str = ""
    confirmation: Confirmation = Confirmation.TOLD
    disclosure: Disclosure = Disclosure.FAMILY
