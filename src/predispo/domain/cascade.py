"""The cascade of one familial variant: where every relative stands, how far each was reached, who needs no test."""

from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.dates import PartialDate
from predispo.domain.familial import FamilialVariant
from predispo.domain.ids import PersonId
from predispo.domain.person import Flag


class Standing(StrEnum):
    """How somebody stands to the variant."""

    CARRIER = "carrier"
    OBLIGATE = "obligate"
    """Not tested, and a carrier by the place in the family or as an identical twin."""
    AT_RISK = "at_risk"
    SOME_CELLS = "some_cells"
    """Found in some cells or in a tumour only."""
    WITHOUT = "without"
    NOT_CONCERNED = "not_concerned"


class Reached(StrEnum):
    """How far somebody was reached, in the order of the way; a test counts though nobody wrote down who told."""

    NOT_YET = "not_yet"
    INFORMED = "informed"
    DECLINED = "declined"
    INVITED = "invited"
    COUNSELLED = "counselled"
    TESTED = "tested"


class NoNeed(StrEnum):
    """Why somebody need not be tested for this variant."""

    TESTED = "tested"
    BELOW_WITHOUT = "below_without"
    """Those through whom it would have come were tested without it."""
    OTHER_SIDE = "other_side"
    NOT_RELATED = "not_related"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """One person of the family.

    `degree` is that to the nearest carrier, None for who is not related by blood. `because` are those from whom
    `no_need` follows. `arose_new` marks whose parents were both tested without the variant of a brother or sister.
    `people` counts for how many the symbol stands, None where that is not known.
    """

    person: PersonId
    standing: Standing
    reached: Reached
    degree: int | None
    no_need: NoNeed | None = None
    because: tuple[PersonId, ...] = ()
    arose_new: bool = False
    informed: PartialDate | None = None
    invited: PartialDate | None = None
    counselled: PartialDate | None = None
    tested: PartialDate | None = None
    contact: PersonId | None = None
    way: str = ""
    clinic: str = ""
    flags: tuple[Flag, ...] = ()
    is_alive: bool = True
    is_minor: bool = False
    people: int | None = 1

    @property
    def could_benefit(self) -> bool:
        """Whether this living person carries the variant or may, tested or not."""
        return self.is_alive and self.standing in {Standing.CARRIER, Standing.OBLIGATE, Standing.AT_RISK}

    @property
    def wishes_not(self) -> bool:
        """Whether the person asked not to be told or not to be contacted."""
        return bool({Flag.RIGHT_NOT_TO_KNOW, Flag.DO_NOT_CONTACT} & set(self.flags))

    @property
    def waits(self) -> bool:
        """Whether nobody has reached this person, who is alive, grown up, and did not ask to be left alone."""
        left = self.could_benefit and self.reached is Reached.NOT_YET
        return left and not self.is_minor and not self.wishes_not

    @property
    def is_unfound(self) -> bool:
        """Whether this living person may be a carrier who was not tested."""
        return self.is_alive and self.standing in {Standing.AT_RISK, Standing.OBLIGATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade:
    """Everybody in the family, as they stand to one variant."""

    variant: FamilialVariant
    relatives: tuple[Relative, ...]
