"""What a person is called on the screen: by name, else by kin term, so that nobody is a blank."""

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import kin
from predispo.phrases.phrases import Phrases


def called(family: Family, person: PersonId, words: Phrases) -> str:
    """A person's name, else how they stand to the consultand."""
    known = family.persons.get(person)
    if known is None:
        return str(person)
    return known.name.strip() or relation(family, person, words) or words.term(known.sex)


def relation(family: Family, person: PersonId, words: Phrases) -> str:
    """How a person stands to the consultand, in words; nothing for the consultand and for strangers."""
    consultand = family.consultand
    if consultand is None or consultand == person:
        return ""
    found = kin(family.pedigree, consultand, person)
    return "" if found is None else words.kin(found)


def capitalised(text: str) -> str:
    """A text that begins with a capital letter, the rest as it is."""
    return text[:1].upper() + text[1:]
