"""Writes PED, the LINKAGE table of persons; only the shape of a family and "affected" fit into it."""

from collections.abc import Sequence

from predispo.domain.cancer import Cancer
from predispo.domain.facts import TwinsNoted
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Sex
from predispo.errors import CannotWrite
from predispo.exchange.losses import Losses, note_common_losses
from predispo.exchange.parent_table import allowed_ids, allowed_numbers, rows_of
from predispo.exchange.ped import NO_PARENT, PED_INFORMANT, PED_SITE
from predispo.exchange.reading import WriteOptions, Written


def _fits(wanted: str) -> bool:
    """Whether a text can be an identifier: visible letters without blanks, and no comment."""
    return wanted.isprintable() and wanted not in NO_PARENT and " " not in wanted and not wanted.startswith("#")


def write_ped(families: Sequence[Family], options: WriteOptions) -> Written:
    """These families as one PED table of six columns, without a header.

    Raises:
        CannotWrite: when there is nobody to write.
    """
    losses = Losses()
    own = [family.number for family in families]
    numbers = allowed_numbers(own, _fits, str)
    if any(family.number not in {"", number} for family, number in zip(families, numbers, strict=True)):
        losses.note("family-number", "A family's number is replaced where it has blanks or is there twice.")
    lines = [line for family, number in zip(families, numbers, strict=True) for line in _lines(family, number, losses)]
    if not lines:
        raise CannotWrite("There is nobody to write.", cure="Choose a family with somebody in it.")
    data = "".join(f"{line}\n" for line in lines).encode()
    return Written(format="ped", data=data, persons=len(lines), not_held=losses.listed())


def _lines(family: Family, number: str, losses: Losses) -> list[str]:
    """The rows of one family."""
    ids = allowed_ids(
        family.persons,
        _fits,
        lambda place: f"p{place}",
    )
    if renamed := [PersonId(person) for person in ids if ids[person] != person]:
        losses.note("identifiers", "Identifiers with blanks, and 0, are replaced.", *renamed)
    note_common_losses(losses, family, informant=PED_INFORMANT, children=family.persons)
    if family.roles:
        losses.note("roles", "Who is proband and consultand is not held.", *family.roles.values())
    lines: list[str] = []
    for row in rows_of(family, family.persons, ids, None):
        assert row.person is not None
        person = family.persons[row.person]
        _note_losses(person, losses)
        sex = {Sex.MALE: "1", Sex.FEMALE: "2", Sex.UNKNOWN: "0"}[row.sex]
        status = "2" if person.cancers else "1" if person.unaffected else "0"
        lines.append("\t".join((number, row.id, row.father, row.mother, sex, status)))
    for one in family.facts:
        if isinstance(one.fact, TwinsNoted):
            losses.note("twins", "Twins are written as siblings.", *one.fact.persons)
    return lines


def _note_losses(person: Person, losses: Losses) -> None:
    """Note what a phenotype of 2 or 1 does not say of a person."""
    if person.name not in {"", person.id}:
        losses.note("names", "Names are not held.", person.id)
    if person.details.birth is not None or person.death is not None or person.seen_alive:
        losses.note("life", "Birth, death and ages are not held.", person.id)
    if person.details.ancestry is not Ancestry.UNKNOWN:
        losses.note("ancestry", "Ancestry is not held.", person.id)
    if any(one.fact.cancer != Cancer(site=PED_SITE) or one.fact.age is not None for one in person.cancers):
        losses.note("cancers", "Which cancers, and at what age, is not held: affected is 2.", person.id)
    if len(person.cancers) > 1:
        losses.note("cancers", "Which cancers, and at what age, is not held: affected is 2.", person.id)
    if any(one.fact.sites != (PED_SITE,) or one.fact.age is not None for one in person.unaffected):
        losses.note("unaffected", "Free of which cancers, and until when, is not held.", person.id)
    if person.nobody_knows:
        losses.note("asked", "That it was asked and nobody knows is not held.", person.id)
    if person.results:
        losses.note("tests", "Tests and variants are not held.", person.id)
    if person.risk_factors:
        losses.note("risk-factors", "Risk factors are not held.", person.id)
