"""Identical twins as CanRisk wants them: marked in pairs, of one year of birth, age and result."""

from collections.abc import Mapping

from predispo.domain.facts import TwinKind
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.errors import CannotWrite
from predispo.exchange.canrisk_cells import Cancers
from predispo.exchange.canrisk_layout import TWIN_MARKS
from predispo.exchange.losses import Losses


def twin_marks(family: Family, ids: Mapping[PersonId, str], losses: Losses) -> dict[str, str]:
    """The marks of identical twins, two persons each, in the order of the table."""
    marks: dict[str, str] = {}
    pairs = 0
    place = {person: index for index, person in enumerate(ids)}
    for group in sorted(family.pedigree.twins, key=lambda one: min(place.get(person, 0) for person in one.persons)):
        members = [ids[person] for person in ids if person in group.persons]
        if group.kind is not TwinKind.MONOZYGOTIC or len(members) < 2:
            continue
        if len(members) > 2:
            losses.note("triplets", "Of more than two identical siblings only two are marked.", *group.persons)
        if pairs == len(TWIN_MARKS):
            raise CannotWrite(
                f"CanRisk takes {len(TWIN_MARKS)} pairs of identical twins.",
                cure="Note the most distant pairs as fraternal twins.",
                persons=group.persons,
            )
        marks.update(dict.fromkeys(members[:2], TWIN_MARKS[pairs]))
        pairs += 1
    return marks


def match_twins(
    marks: Mapping[str, str],
    persons: Mapping[str, Person],
    cancers: Mapping[str, Cancers],
    years: dict[str, int],
    ages: dict[str, int],
    genes: Mapping[str, tuple[str, ...]],
    target: str,
    losses: Losses,
) -> None:
    """Give identical twins the same year of birth and, while both live, the same age, as CanRisk demands."""
    pairs: dict[str, list[str]] = {}
    for one, mark in marks.items():
        pairs.setdefault(mark, []).append(one)
    for first, second in pairs.values():
        both = (persons[first].id, persons[second].id)
        if years[first] != years[second]:
            if min(years[first], years[second]) > 0 and abs(years[first] - years[second]) > 1:
                raise CannotWrite(
                    "CanRisk wants identical twins to be born in the same year.",
                    cure="Check the days of birth.",
                    persons=both,
                )
            years[first] = years[second] = max(years[first], years[second])
            losses.note("twin-years", "Identical twins are written with one year of birth.", *both)
        if not any(persons[one].is_dead for one in (first, second)) and ages[first] != ages[second]:
            common = min(ages[first], ages[second])
            affected = bool(cancers[first].ages or cancers[second].ages)
            least = 1 if affected or target in (first, second) else 0
            if common < max(least, cancers[first].latest, cancers[second].latest):
                raise CannotWrite(
                    "CanRisk wants living identical twins to have the same age at last follow-up.",
                    cure="Note for both twins until which age nothing else had been found.",
                    persons=both,
                )
            ages[first] = ages[second] = common
            losses.note("twin-ages", "Living identical twins are written with the lower of their ages.", *both)
        for one, other in zip(genes[first], genes[second], strict=True):
            if "0:0" not in (one, other) and one.partition(":")[2] != other.partition(":")[2]:
                raise CannotWrite(
                    "Identical twins were tested with different results.", cure="Check the results.", persons=both
                )
