"""Which letter a person's results call for, as the first choice that is shown; the counsellor may choose another."""

from predispo.domain.care import LetterKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.variant import VariantClass


def proposed_kind(family: Family, person: PersonId) -> LetterKind:
    """The letter for the latest result; the family letter where there is none."""
    results = family.person(person).results
    if not results:
        return LetterKind.FAMILY_LETTER
    report = results[-1].fact.report
    classes = {family.class_of(found) for found in report.variants}
    if any(one.makes_a_carrier for one in classes):
        return LetterKind.RESULT_PATHOGENIC
    if VariantClass.UNCERTAIN in classes:
        return LetterKind.RESULT_VUS
    return LetterKind.RESULT_NEGATIVE_INFORMATIVE if report.sought else LetterKind.RESULT_NEGATIVE_UNINFORMATIVE
