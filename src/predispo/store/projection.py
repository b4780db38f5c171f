"""What the search index keeps of a family: its header, its persons and what was found in them, folded for searching."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from predispo.domain.all_tasks import all_tasks
from predispo.domain.familial import familial_variants
from predispo.domain.family import Family, Person
from predispo.domain.ids import FamilyId
from predispo.domain.standing import Confirmation
from predispo.domain.variant import VariantClass
from predispo.store.tables import FamilyRow, FindingRow, PersonRow, TaskRow, VariantRow

# Letters that Unicode does not take apart into a base and an accent.
_LETTERS: Final = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})
# Between the parts of a folded text, so that no word fits across two of them.
_GAP: Final = "\n"


def fold_text(text: str) -> str:
    """A text as it is compared: no case, no accents, `ø` as `o`, `æ` as `ae`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one)).translate(_LETTERS)


def family_row(family: Family, sequence: int, updated: datetime) -> FamilyRow:
    """The header of a family as its stream told up to `sequence`."""
    return FamilyRow(
        id=family.id,
        number=family.number,
        name=family.name,
        country=family.country,
        people=len(family.persons),
        sequence=sequence,
        updated=updated,
        readable=True,
        folded=fold_text(family.number + _GAP + family.name),
    )


def unreadable_row(family: FamilyId, sequence: int, updated: datetime) -> FamilyRow:
    """The header of a family whose journal cannot be read."""
    return FamilyRow(
        id=family,
        number="",
        name="",
        country="",
        people=0,
        sequence=sequence,
        updated=updated,
        readable=False,
        folded="",
    )


def person_rows(family: Family) -> Iterator[PersonRow]:
    """The persons of a family."""
    for person in family.persons.values():
        birth = person.details.birth
        yield PersonRow(
            family=family.id,
            person=person.id,
            name=person.name,
            birth="" if birth is None else str(birth),
            birth_first=None if birth is None else birth.earliest,
            birth_last=None if birth is None else birth.latest,
            folded=fold_text(person.name + _GAP + person.details.identifier),
        )


def finding_rows(family: Family) -> Iterator[FindingRow]:
    """The variants and cancers of a family's persons, and the variants that the clinic classified for the family."""
    for person in family.persons.values():
        for text in dict.fromkeys((*_cancers(person), *_variants(person))):
            yield FindingRow(family=family.id, person=person.id, text=text, folded=fold_text(text))
    for variant in family.classified:
        yield FindingRow(family=family.id, person=None, text=variant.name, folded=fold_text(variant.name))


def variant_rows(family: Family) -> Iterator[VariantRow]:
    """The variants of a family, each once, with its classes and who carries it."""
    for one in familial_variants(family):
        last = one.published[-1].fact if one.published else None
        classes = [*([one.acting] if one.acting else []), *one.reported_classes]
        words = [one.variant.gene, one.variant.hgvs, one.variant.protein, *(item.value for item in classes)]
        words += [f"class {list(VariantClass).index(item) + 1}" for item in classes]
        yield VariantRow(
            family=family.id,
            gene=one.variant.gene,
            hgvs=one.variant.hgvs,
            protein=one.variant.protein,
            acting=one.acting.value if one.acting else "",
            reported=" ".join(item.value for item in one.reported_classes),
            carriers=len(one.carriers),
            negative=len(one.negative),
            published=last.significance if last else "",
            published_on=last.on.earliest if last and last.on else None,
            differs=one.is_disputed,
            searched=_GAP.join(fold_text(word) for word in words if word),
        )


def task_rows(family: Family) -> Iterator[TaskRow]:
    """What waits in a family."""
    for one in all_tasks(family):
        yield TaskRow(
            family=family.id,
            person=one.person,
            kind=one.kind.value,
            due=one.due,
            text=one.text,
            owner=one.owner,
            task=one.task or "",
            put_off_until=one.put_off_until,
        )


def _cancers(person: Person) -> Iterator[str]:
    for one in person.cancers:
        site = one.fact.cancer.site.value.replace("_", " ")
        yield f"{site} {one.fact.cancer.morphology}".strip()


def _variants(person: Person) -> Iterator[str]:
    """The variants that were found; a gene that was looked at without a finding is no answer to a search for it."""
    for one in person.results:
        if one.fact.confirmation is not Confirmation.REFUTED:
            for found in one.fact.report.variants:
                yield f"{found.variant.name} {found.variant.protein}".strip()
