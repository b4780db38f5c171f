"""How sure a fact is, and who may be shown it."""

from enum import StrEnum


class Confirmation(StrEnum):
    """How sure a fact is."""

    TOLD = "told"
    RECORD_SEEN = "record_seen"
    PATHOLOGY = "pathology"
    REFUTED = "refuted"


class Disclosure(StrEnum):
    """Who may be shown a fact, from everybody in the family to the clinic alone."""

    FAMILY = "family"
    PERSON = "person"
    CLINIC = "clinic"
