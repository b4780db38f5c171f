"""Which letter a person's results call for, as the first choice that is shown; the counsellor may choose another."""

from predispo.domain.care import LetterKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.letters.findings import fitting


def proposed_kind(family: Family, person: PersonId) -> LetterKind:
    """The first kind of result letter that a recorded result fits; the family letter where none does."""
    for kind in LetterKind:
        if kind is not LetterKind.FAMILY_LETTER and fitting(kind, family, person) is not None:
            return kind
    return LetterKind.FAMILY_LETTER
