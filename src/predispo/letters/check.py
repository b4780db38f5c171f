"""What a letter lacks, and what stands in the way of issuing it."""

from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.care import LetterKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.letters.letter import Letterhead
from predispo.phrases.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWarning:
    """One thing to see to before a letter goes; a `blocking` one stops issuing, never a draft."""

    code: str
    text: str
    blocking: bool = False


def check_letter(
    kind: LetterKind,
    *,
    family: Family,
    person: PersonId,
    assessment: Assessment | None,
    phrases: Phrases,
    clinic: Letterhead,
    on: date,
) -> tuple[LetterWarning, ...]:
    """What is missing or doubtful, the blocking first, in the language of `phrases`."""
    raise NotImplementedError
