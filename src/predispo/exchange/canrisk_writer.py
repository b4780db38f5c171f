"""Writes CanRisk 4 files within the limits of CanRisk; what would break one is refused with its cure."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from predispo.domain.dates import age_on
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Role, Sex
from predispo.errors import CannotWrite
from predispo.exchange.canrisk_cells import Cancers, age_cell, cancers_of, gene_cells
from predispo.exchange.canrisk_layout import CANRISK_COLUMNS, GENES_4
from predispo.exchange.canrisk_risk_factors import header_lines
from predispo.exchange.canrisk_twins import match_twins, twin_marks
from predispo.exchange.losses import Losses, note_common_losses
from predispo.exchange.parent_table import TableRow, allowed_ids, allowed_numbers, relatives, rows_of
from predispo.exchange.reading import WriteOptions, Written

MAX_PERSONS = 275
MAX_SIBLINGS = 20
MAX_SIBLINGS_OF_A_YEAR = 12
FIRST_YEAR = 1850

_INFORMANT = "CanRisk file"
_FAMILY_ID = re.compile(r"(?![-0]*$)[A-Za-z0-9-]{1,13}")
_PERSON_ID = re.compile(r"(?![-0]*$)[A-Za-z0-9-]{1,7}")
_NAME = re.compile(r"(?!NA$|0$)[A-Za-z0-9-]{1,8}")


def write_canrisk(families: Sequence[Family], options: WriteOptions) -> Written:
    """These families as one CanRisk 4 file, each with its own header.

    Raises:
        CannotWrite: when a family goes beyond what CanRisk takes; `data['persons']` names who must be changed.
    """
    if not families:
        raise CannotWrite("There is no family to write.", cure="Choose a family.")
    losses = Losses()
    own = [family.number for family in families]
    numbers = allowed_numbers(own, lambda one: _FAMILY_ID.fullmatch(one) is not None, lambda number: f"F{number}")
    if any(one not in {"", number} for one, number in zip(own, numbers, strict=True)):
        losses.note("family-number", "A family's number is replaced: CanRisk takes 13 letters, digits and hyphens.")
    blocks: list[str] = []
    persons = 0
    for number, family in zip(numbers, families, strict=True):
        lines, written = _block(family, number, options, losses)
        blocks += lines
        persons += written
    data = "".join(f"{line}\n" for line in blocks).encode("ascii")
    return Written(format="canrisk", data=data, persons=persons, not_held=losses.listed())


def _block(family: Family, number: str, options: WriteOptions, losses: Losses) -> tuple[list[str], int]:
    """The lines of one family and how many of its persons they hold."""
    target = _target(family, losses)
    included = _included(family, target, losses)
    ids = allowed_ids(
        [person for person in family.persons if person in included],
        lambda wanted: _PERSON_ID.fullmatch(wanted) is not None,
        lambda number: f"p{number}",
    )
    if renamed := [person for person in ids if ids[person] != person]:
        losses.note(
            "identifiers",
            "Identifiers are replaced where they are not up to 7 letters, digits and hyphens.",
            *(PersonId(person) for person in renamed),
        )
    rows = rows_of(family, included, ids, lambda number: f"x{number}")
    if any(row.person is None for row in rows):
        added = {row.id for row in rows if row.person is None}
        losses.note(
            "parent-added",
            "CanRisk wants both parents or none: a parent of whom nothing is known was added.",
            *(row.person for row in rows if row.person is not None and {row.father, row.mother} & added),
        )
    note_common_losses(losses, family, informant=_INFORMANT, children=included)
    header, unwritten = header_lines(family, target)
    for one in unwritten:
        losses.note(one.code, one.text, *one.persons)
    lines = ["##CanRisk 4", *header]
    if any(not line.isascii() for line in header):
        losses.note("risk-factor-letters", "Letters beyond ASCII in the risk factors are replaced by a question mark.")
        lines = [line.encode("ascii", "replace").decode() for line in lines]
    lines.append("##" + "\t".join(CANRISK_COLUMNS[4]))
    people = _people(family, rows, target, options, losses)
    _check_limits(rows, people)
    for row in rows:
        lines.append("\t".join((number, *people[row.id])))
    return lines, len(included)


def _target(family: Family, losses: Losses) -> PersonId:
    """Whom the file is about."""
    target = family.consultand
    if target is None:
        raise CannotWrite("The family has nobody in it.", cure="Add the consultand.")
    if Role.CONSULTAND not in family.roles:
        losses.note("target", "Nobody is named as the consultand; this person is written as the target.", target)
    return target


def _included(family: Family, target: PersonId, losses: Losses) -> frozenset[PersonId]:
    """Whom the file can hold: born, of known sex, tied to the target by descent."""
    pedigree = family.pedigree
    left_out = {
        person
        for person, one in family.persons.items()
        if not pedigree.genetic_children[person] and person != target and _can_be_left_out(one)
    }
    for person in left_out:
        one = family.persons[person]
        if one.pregnancy is not None:
            losses.note("pregnancy-left-out", "Pregnancies are left out.", person)
        else:
            losses.note("unknown-sex-left-out", "Persons of unknown sex without cancer or test are left out.", person)
    tied = relatives(family, target)
    if apart := [person for person in family.persons if person not in tied and person not in left_out]:
        losses.note("not-related", "Who is not tied to the target by descent is left out.", *apart)
    included = tied - left_out
    if unknown := tuple(one for one in family.persons if one in included and pedigree.sexes[one] is Sex.UNKNOWN):
        raise CannotWrite(
            "CanRisk takes only persons whose sex at birth is known.",
            cure="State the sex at birth, or leave these persons out.",
            persons=unknown,
        )
    if len(included) > MAX_PERSONS:
        raise CannotWrite(
            f"CanRisk takes {MAX_PERSONS} persons; the family has {len(included)}.",
            cure="Leave out the most distant relatives.",
            persons=(),
        )
    return included


def _can_be_left_out(person: Person) -> bool:
    """Whether somebody tells nothing that CanRisk could use and cannot be written."""
    if person.pregnancy is not None:
        return True
    return person.sex is Sex.UNKNOWN and not person.cancers and not person.results


def _people(
    family: Family, rows: Sequence[TableRow], target: PersonId, options: WriteOptions, losses: Losses
) -> dict[str, list[str]]:
    """The cells of everybody, by identifier, without the family's number."""
    persons = {row.id: family.persons[row.person] for row in rows if row.person is not None}
    cancers = {one: cancers_of(person, losses) for one, person in persons.items()}
    years = {one: _year(person, cancers[one], losses) for one, person in persons.items()}
    ages = {
        one: age_cell(person, cancers[one], losses, alive_means_unaffected=options.alive_means_unaffected)
        for one, person in persons.items()
    }
    mine = next(row.id for row in rows if row.person == target)
    ages[mine] = _target_age(persons[mine], cancers[mine], ages[mine], options, losses)
    if years[mine] == 0:
        raise CannotWrite(
            "CanRisk wants the target's year of birth.", cure="Give the year of birth.", persons=(target,)
        )
    genes = {one: gene_cells(family, person, losses) for one, person in persons.items()}
    marks = twin_marks(family, {row.person: row.id for row in rows if row.person is not None}, losses)
    match_twins(marks, persons, cancers, years, ages, genes, mine, losses)
    people: dict[str, list[str]] = {}
    for row in rows:
        if row.person is None:
            blank = ["0", "0", "0", "0", *("0" for _ in range(6)), *("0:0" for _ in GENES_4), "0:0:0:0:0"]
            people[row.id] = ["NA", "0", row.id, "0", "0", row.sex.value, *blank]
            continue
        person = persons[row.id]
        name = person.name if _NAME.fullmatch(person.name) else "NA"
        if person.name and name == "NA":
            losses.note("names", "Names are held only up to 8 letters, digits and hyphens.", person.id)
        if person.details.birth is not None and years[row.id] != 0 and person.details.birth.precision.value != "year":
            losses.note("birth-day", "Of the day of birth only a year is held.", person.id)
        people[row.id] = [
            name,
            "1" if row.id == mine else "0",
            row.id,
            row.father,
            row.mother,
            row.sex.value,
            marks.get(row.id, "0"),
            "1" if person.is_dead else "0",
            str(ages[row.id]),
            str(years[row.id]),
            *(cancers[row.id].cell(column) for column in ("BC1", "BC2", "OC", "PRO", "PAN")),
            "1" if person.details.ancestry is Ancestry.ASHKENAZI else "0",
            *genes[row.id],
            cancers[row.id].markers,
        ]
        if person.death is not None and person.death.fact.cause:
            losses.note("cause-of-death", "The cause of death is not held.", person.id)
    return people


def _year(person: Person, cancers: Cancers, losses: Losses) -> int:
    """The year of birth, 0 where none can be written."""
    birth = person.details.birth
    year = None if birth is None else birth.year
    if year is None or year < FIRST_YEAR:
        if cancers.ages:
            raise CannotWrite(
                f"CanRisk wants the year of birth, from {FIRST_YEAR} on, of everybody who had cancer.",
                cure="Give a year of birth; an estimate is better than none.",
                persons=(person.id,),
            )
        if birth is not None:
            losses.note("birth", f"Births before {FIRST_YEAR}, and of no certain year, are not held.", person.id)
        return 0
    return year


def _target_age(person: Person, cancers: Cancers, age: int, options: WriteOptions, losses: Losses) -> int:
    """The target's age, which CanRisk must have: on the day given, else as last known."""
    birth = person.details.birth
    today = None
    if options.on is not None and birth is not None and not person.is_dead:
        counted = age_on(birth, options.on)
        today = None if counted is None else max(counted.middle, cancers.latest)
    known = person.last_known_age
    chosen = today or age or (0 if known is None else known.middle)
    if chosen == 0:
        raise CannotWrite(
            "CanRisk wants the target's age.",
            cure="Give the target's day of birth, or an age at which nothing had been found.",
            persons=(person.id,),
        )
    if chosen > age:
        losses.note(
            "taken-as-unaffected",
            "CanRisk will take them to be free of its other cancers until the age written; that is not known.",
            person.id,
        )
    return chosen


def _check_limits(rows: Sequence[TableRow], people: Mapping[str, list[str]]) -> None:
    """Refuse more persons or larger sibships than CanRisk takes."""
    if len(rows) > MAX_PERSONS:
        raise CannotWrite(
            f"CanRisk takes {MAX_PERSONS} persons; with the parents that it wants the family has {len(rows)}.",
            cure="Leave out the most distant relatives.",
            persons=(),
        )
    sibships: dict[tuple[str, str], list[TableRow]] = {}
    for row in rows:
        if row.father != "0":
            sibships.setdefault((row.father, row.mother), []).append(row)
    for siblings in sibships.values():
        persons = tuple(row.person for row in siblings if row.person is not None)
        if len(siblings) - 1 > MAX_SIBLINGS:
            raise CannotWrite(
                f"CanRisk takes {MAX_SIBLINGS} siblings of a person.",
                cure="Leave out siblings of whom nothing is known.",
                persons=persons,
            )
        years = Counter(people[row.id][9] for row in siblings)
        if max(years.values()) - 1 > MAX_SIBLINGS_OF_A_YEAR:
            raise CannotWrite(
                f"CanRisk takes {MAX_SIBLINGS_OF_A_YEAR} siblings of a person with the same year of birth, "
                "or without one.",
                cure="Give the years of birth.",
                persons=persons,
            )
