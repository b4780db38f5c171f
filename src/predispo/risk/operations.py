"""Operations on organs at risk: from when on the hazard of which cancer is another, or nobody knows which."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from predispo.domain.assessment import Note
from predispo.domain.cancer import ORGAN_REMOVED, Procedure, Site
from predispo.domain.family import Person
from predispo.domain.standing import Confirmation
from predispo.risk.ages import OLDEST, spread, told_age

UNILATERAL = frozenset({Procedure.UNILATERAL_MASTECTOMY})
"""Operations on one of a pair: the other organ stays at risk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What was done to the organ of one cancer: `weights` over the `ages` at which it may have been; none: not known.

    `cited` says that the hazard afterwards is known. From the age `known_until` on it is not: there was another one.
    """

    site: Site
    procedure: Procedure
    ages: tuple[int, ...]
    weights: tuple[float, ...]
    cited: bool
    known_until: int = OLDEST

    @property
    def first(self) -> int:
        """The youngest age at which it may have been done; 0 where that is not known."""
        return min(self.ages, default=0)

    @property
    def middle(self) -> int:
        """The age at which it most likely was done or had been done: the median of what is known."""
        total = 0.0
        for age, weight in zip(self.ages, self.weights, strict=True):
            total += weight
            if total >= 0.5:
                return age
        return self.first

    @property
    def computable(self) -> bool:
        """Whether the risk after it can be told."""
        return self.cited and bool(self.ages) and self.known_until >= OLDEST


def operations(
    person: Person, sites: Sequence[Site], cited: Mapping[Site, Collection[Procedure]], notes: list[Note]
) -> dict[Site, Operation]:
    """The operation that counts for each cancer: the first one that takes the organ out or has a cited factor.

    `sites` are the cancers that count, `cited` by cancer the operations whose factor has a source.
    """
    done: dict[Site, list[Operation]] = {}
    for one in person.surgeries:
        if one.fact.confirmation is Confirmation.REFUTED:
            continue
        procedure, age = one.fact.procedure, told_age(one.fact, person)
        ages, weights = ((), ()) if age is None else spread(age)
        for site in sites:
            known = procedure in cited.get(site, ())
            if known or site in ORGAN_REMOVED[procedure]:
                made = Operation(site=site, procedure=procedure, ages=ages, weights=weights, cited=known)
                done.setdefault(site, []).append(made)
        if procedure in UNILATERAL and not any(procedure in cited.get(site, ()) for site in sites):
            text = "An operation on one side only changes nothing here: no factor with a source is there."
            data = {"procedure": procedure.value}
            notes.append(Note(code="unilateral_operation", text=text, data=data, person=person.id))
    found = {site: _first(several) for site, several in done.items()}
    notes.extend(_said(person, one) for one in found.values())
    return found


def _first(several: Sequence[Operation]) -> Operation:
    """The earliest operation; what another one adds to it is not known."""
    ordered = sorted(several, key=lambda one: one.first)
    first = ordered[0]
    others = [one for one in ordered[1:] if one.procedure is not first.procedure]
    if not first.cited or not others:
        return first
    return Operation(
        site=first.site,
        procedure=first.procedure,
        ages=first.ages,
        weights=first.weights,
        cited=first.cited,
        known_until=min(one.first for one in others),
    )


def _said(person: Person, one: Operation) -> Note:
    data = {"site": one.site.value, "procedure": one.procedure.value}
    if not one.cited:
        text = (
            f"From the removal of the organ on, {one.site.value} cancer neither counts nor is it shown:"
            " no factor with a source is there."
        )
        return Note(code="censored_at_surgery", text=text, data=data, person=person.id)
    if not one.ages:
        text = f"The age at an operation is not known: years without {one.site.value} cancer say nothing here."
        return Note(code="surgery_at_unknown_age", text=text, data=data, person=person.id)
    if one.known_until < OLDEST:
        text = f"After a second operation {one.site.value} cancer neither counts nor is it shown: no figure of both."
        return Note(code="second_operation", text=text, data=data, person=person.id)
    text = f"From the operation on, the hazard of {one.site.value} cancer is changed by its published factor."
    return Note(code="surgery_factor_used", text=text, data=data, person=person.id)
