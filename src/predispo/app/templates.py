"""Templates: shapes of families to begin new ones from; the program brings some, the clinic saves its own.

What is saved of a family is its shape alone: who is whose child, partner and twin, and the sexes. Nothing that could
tell one family from another is in it, since the file lies outside the vault.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from predispo.app.beginning import Beginning, Relative, Siblings, Told
from predispo.app.editing import NewId
from predispo.domain.cancer import Site
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    RoleTaken,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details, Role, Sex
from predispo.domain.renaming import renamed
from predispo.errors import CannotWrite, InvalidFact, PredispoError
from predispo.exchange.branch_text import read_branch, write_branch
from predispo.paths import user_data

LONGEST_NAME = 60
_SHAPE = (PersonAdded, UnionFormed, UnionEnded, ChildBorn, AdoptionNoted, TwinsNoted, ChildlessnessNoted, RoleTaken)


class Start(StrEnum):
    """The templates that the program brings."""

    THREE_GENERATIONS = "three-generations"
    NUCLEAR = "nuclear"
    COUPLE = "couple"
    SISTERS_BREAST = "sisters-breast"
    MATERNAL_BREAST_OVARY = "maternal-breast-ovary"
    PATERNAL_BOWEL = "paternal-bowel"


STARTS: Mapping[Start, Beginning] = {
    Start.THREE_GENERATIONS: Beginning(number=""),
    Start.NUCLEAR: Beginning(number="", grandparents=False, siblings=Siblings(male=1, female=1)),
    Start.COUPLE: Beginning(number="", parents=False, grandparents=False, children=Siblings(male=1, female=1)),
    Start.SISTERS_BREAST: Beginning(
        number="",
        siblings=Siblings(female=2),
        told=(Told(relative=Relative.SISTER, site=Site.BREAST), Told(relative=Relative.SISTER, site=Site.BREAST)),
    ),
    Start.MATERNAL_BREAST_OVARY: Beginning(
        number="",
        mothers_siblings=Siblings(female=1),
        told=(
            Told(relative=Relative.MOTHER, site=Site.BREAST),
            Told(relative=Relative.MOTHERS_SISTER, site=Site.OVARY),
        ),
    ),
    Start.PATERNAL_BOWEL: Beginning(
        number="",
        fathers_siblings=Siblings(male=1),
        told=(
            Told(relative=Relative.FATHER, site=Site.COLORECTUM),
            Told(relative=Relative.FATHERS_BROTHER, site=Site.COLORECTUM),
        ),
    ),
}
"""What each of these templates begins with; the counts can be changed before the family is begun."""


def shape_of(family: Family) -> tuple[FamilyFact, ...]:
    """The shape of a family: sexes, unions, children, twins and adoption, and whose counsel it is."""
    facts: list[FamilyFact] = [
        PersonAdded(person=one.id, details=Details(sex=one.sex, people=one.details.people))
        for one in family.persons.values()
    ]
    if family.consultand is not None:
        facts.append(RoleTaken(person=family.consultand, role=Role.CONSULTAND))
    for recorded in family.facts:
        fact = recorded.fact
        match fact:
            case UnionFormed():
                facts.append(UnionFormed(union=fact.union, partners=fact.partners, consanguineous=fact.consanguineous))
            case UnionEnded():
                facts.append(UnionEnded(union=fact.union))
            case ChildlessnessNoted():
                facts.append(ChildlessnessNoted(union=fact.union))
            case ChildBorn():
                facts.append(
                    ChildBorn(
                        child=fact.child,
                        union=fact.union,
                        order=fact.order,
                        ovum_from=fact.ovum_from,
                        sperm_from=fact.sperm_from,
                        carried_by=fact.carried_by,
                    )
                )
            case AdoptionNoted():
                facts.append(AdoptionNoted(person=fact.person, into=fact.into))
            case TwinsNoted():
                facts.append(TwinsNoted(persons=fact.persons, kind=fact.kind))
            case _:
                pass
    return tuple(facts)


def facts_from(shape: tuple[FamilyFact, ...], beginning: Beginning, new_id: NewId) -> tuple[FamilyFact, ...]:
    """The facts of a new family of a shape; its consultand is as the beginning describes.

    Where the beginning does not know the consultand's sex, that of the shape counts.
    """
    persons = {fact.person: PersonId(new_id("p")) for fact in shape if isinstance(fact, PersonAdded)}
    unions = {fact.union: UnionId(new_id("u")) for fact in shape if isinstance(fact, UnionFormed)}
    consultand = next((fact.person for fact in shape if isinstance(fact, RoleTaken)), next(iter(persons)))
    facts: list[FamilyFact] = [FamilyDescribed(number=beginning.number, country=beginning.country)]
    for fact in shape:
        if isinstance(fact, PersonAdded) and fact.person == consultand:
            known = beginning.consultand
            sex = fact.details.sex if known.sex is Sex.UNKNOWN else known.sex
            fact = replace(fact, details=replace(known, sex=sex))
        facts.append(renamed(fact, persons, unions))
    return tuple(facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A shape that the clinic saved under a name."""

    name: str
    shape: tuple[FamilyFact, ...]

    @property
    def people(self) -> int:
        """How many persons it begins with."""
        return sum(isinstance(fact, PersonAdded) for fact in self.shape)


class Shelf:
    """The clinic's own templates, in one file of the user's folder."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file if file is not None else user_data() / "templates.json"

    def templates(self) -> tuple[Template, ...]:
        """The templates by name; one that cannot be read is left out."""
        found: list[Template] = []
        for name, text in sorted(self._texts().items(), key=lambda pair: pair[0].casefold()):
            try:
                found.append(Template(name=name, shape=read_branch(text, _SHAPE)))
            except PredispoError:
                continue
        return tuple(found)

    def save(self, name: str, family: Family) -> Template:
        """Save the shape of a family under a name.

        Raises:
            InvalidFact: when the name is empty, too long or taken, or nobody is in the family.
            CannotWrite: when the folder cannot be written.
        """
        name, texts = " ".join(name.split()), self._texts()
        if not name or len(name) > LONGEST_NAME:
            raise InvalidFact("A template needs a name of at most 60 characters.", cure="Write a short name.")
        if name in texts:
            raise InvalidFact(
                "There is a template with this name already.",
                cure="Choose another name, or remove that template where a new family is begun.",
            )
        if not family.persons:
            raise InvalidFact("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
        made = Template(name=name, shape=shape_of(family))
        self._write({**texts, name: write_branch(made.shape)})
        return made

    def put_back(self, template: Template) -> None:
        """Keep a template that was removed.

        Raises:
            CannotWrite: when the folder cannot be written.
        """
        self._write({**self._texts(), template.name: write_branch(template.shape)})

    def remove(self, template: Template) -> None:
        """Keep a template no more.

        Raises:
            CannotWrite: when the folder cannot be written.
        """
        self._write({name: text for name, text in self._texts().items() if name != template.name})

    def _texts(self) -> dict[str, str]:
        try:
            read = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): text for name, text in read.items() if isinstance(text, str)} if type(read) is dict else {}

    def _write(self, texts: Mapping[str, str]) -> None:
        written = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(texts, ensure_ascii=False, indent=1), encoding="utf-8")
            written.replace(self._file)
        except OSError as problem:
            raise CannotWrite(
                "The template could not be saved.", cure="Check that there is room on the disk and try again."
            ) from problem
