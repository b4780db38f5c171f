"""Signs that a guideline asks for, noted of a person: there or not, how many, at which age."""

from predispo.app.editing import Step, correct, write_down
from predispo.domain.dates import Age
from predispo.domain.facts import RiskFactorNoted
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import InvalidFact
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.predicate import AtLeast, Different, HasFeature, Not, Predicate


def is_counted(catalogue: Catalogue, sign: str) -> bool:
    """Whether any guideline asks how many there are of a sign, and not only whether it is there."""
    return any(
        one.feature == sign and one.at_least is not None
        for guide in catalogue.guidelines
        for criterion in guide.criteria
        for clause in criterion.clauses
        for one in _signs(clause.needs)
    )


def note_sign(
    family: Family, person: PersonId, sign: str, *, there: bool, number: int | None = None, age: Age | None = None
) -> Step | None:
    """Note a sign of a person in the place of what was noted before; None where that is the same.

    Raises:
        InvalidFact: when a number is told of a sign that is not there.
    """
    if not there and number:
        raise InvalidFact("A number is told of what is not there.", cure="Answer yes, or leave the number away.")
    what = "no" if not there else "yes" if number is None else str(number)
    value = what if age is None or not there else f"{what} at {_written(age)}"
    return _noted(family, RiskFactorNoted(person=person, factor=sign, value=value))


def note_menopause(family: Family, person: PersonId, age: Age) -> Step | None:
    """Note the age at the menopause."""
    return _noted(family, RiskFactorNoted(person=person, factor="menopause", value=_written(age)))


def _noted(family: Family, better: RiskFactorNoted) -> Step | None:
    for recorded in family.person(better.person).risk_factors:
        if recorded.fact.factor.casefold() == better.factor.casefold():
            return correct(family, recorded.ref, better)
    return write_down(better)


def _written(age: Age) -> str:
    """An age as `Age.parse` reads it."""
    years = str(age.low) if age.low == age.high else f"{age.low}-{age.high}"
    return f"~{years}" if age.about else years


def _signs(needs: Predicate | None) -> tuple[HasFeature, ...]:
    match needs:
        case HasFeature():
            return (needs,)
        case Not():
            return _signs(needs.of)
        case AtLeast() | Different():
            return tuple(found for one in needs.of for found in _signs(one))
        case _:
            return ()
