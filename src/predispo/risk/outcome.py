"""What somebody can be at risk of: the first cancer of an organ, or one that only who had a first one can have."""

from enum import StrEnum

from predispo.domain.cancer import Site


class Second(StrEnum):
    """Cancers on a clock of their own, which starts with a first cancer; they are no sites of a diagnosis."""

    CONTRALATERAL_BREAST = "contralateral_breast"


Outcome = Site | Second

SECONDS = frozenset(one.value for one in Second)


def outcome(name: str) -> Outcome:
    """The outcome of an identifier of the evidence."""
    return Second(name) if name in SECONDS else Site(name)
