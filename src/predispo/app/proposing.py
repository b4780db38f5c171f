"""Which letter a person's results call for, as the first choice that is shown; the counsellor may choose another."""

from predispo.domain.care import LetterKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.letters.findings import fitting
from predispo.letters.rules import RULES

# Of several letters that fit a result, the one that says most of it.
_CLOSEST_FIRST = (
    LetterKind.RESULT_MODERATE_RISK,
    LetterKind.RESULT_PREDICTIVE_POSITIVE,
    LetterKind.RESULT_PATHOGENIC,
    LetterKind.RESULT_RECESSIVE_CARRIER,
    LetterKind.RESULT_MOSAIC,
    LetterKind.RESULT_TUMOUR,
    LetterKind.RESULT_VUS,
    LetterKind.RESULT_NEGATIVE_INFORMATIVE,
    LetterKind.RESULT_NEGATIVE_UNINFORMATIVE,
)


def proposed_kind(family: Family, person: PersonId) -> LetterKind:
    """The closest kind of result letter that a recorded result fits; the family letter where none does."""
    for kind in _CLOSEST_FIRST:
        found = fitting(kind, family, person)
        if found is not None and (found.is_plain or not RULES[kind].of_carrier):
            return kind
    return LetterKind.FAMILY_LETTER
