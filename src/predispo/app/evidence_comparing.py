"""What changes if: whose risks in which families would move under other evidence; nothing is written down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from predispo.app.assessing import assess_family
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId
from predispo.errors import Cancelled, NotApplicable, PredispoError
from predispo.evidence.catalogue import Catalogue


class Quantity(StrEnum):
    """What of a person would move."""

    CARRIER = "carrier"
    RISK = "risk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One answer that would move: of whom, of what, from where to where, both 0 to 1.

    `of` is a gene ("any" for the whole panel) where `quantity` is a carrier probability, a cancer where it is the risk
    from today to the birthday `age`. Of a cancer the age at which it moves most is named.
    """

    family: FamilyId
    number: str
    person: PersonId
    name: str
    quantity: Quantity
    of: str
    before: float
    after: float
    age: int | None = None

    @property
    def change(self) -> float:
        """By how much it would move, upwards positive."""
        return self.after - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCompared:
    """A family that cannot be computed under one of the two, and why."""

    family: FamilyId
    number: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What would move by more than `by`, the largest first, and what could not be compared."""

    before: str
    after: str
    by: float
    families: int
    moved: tuple[Moved, ...]
    not_compared: tuple[NotCompared, ...] = ()


def what_changes(workspace: Workspace, after: Catalogue, *, by: float, ticket: Ticket | None = None) -> Changes:
    """Which answers of the clinic's families would move by more than `by` (0 to 1) under another catalogue.

    Every family is computed twice, as of today; whoever waits is told how many are done.

    Raises:
        NotApplicable: `by` is not between 0 and 1.
        Cancelled: nobody waits any more.
    """
    if not 0 <= by < 1:
        raise NotApplicable(
            "A change is an amount of probability from 0 to below 1.", cure="Give 0.01 for one percent."
        )
    headers = workspace.families()
    moved: list[Moved] = []
    not_compared: list[NotCompared] = []
    for done, header in enumerate(headers):
        if ticket is not None:
            ticket.step(done, len(headers))
        try:
            family = workspace.family(header.id)
            if family.consultand is None:
                raise NotApplicable("There is nobody in this family yet.")
            country = workspace.population_of(family)
            then = _answer(family, workspace.catalogue, workspace.today, country)
            moved += _moved(family, then, _answer(family, after, workspace.today, country), by)
        except Cancelled:
            raise
        except PredispoError as error:
            not_compared.append(NotCompared(family=header.id, number=header.number, reason=str(error)))
    if ticket is not None:
        ticket.step(len(headers), len(headers))
    return Changes(
        before=workspace.catalogue.edition,
        after=after.edition,
        by=by,
        families=len(headers),
        moved=tuple(sorted(moved, key=lambda one: -abs(one.change))),
        not_compared=tuple(not_compared),
    )


def another_edition(workspace: Workspace, folder: Path) -> Catalogue:
    """Another edition of the evidence, in a folder, with what of the clinic's own acts over it.

    Raises:
        EvidenceError: the folder holds no edition.
    """
    catalogue = workspace.catalogue
    return Catalogue.load(folder).with_overrides(catalogue.overrides, catalogue.verifications)


def _answer(family: Family, catalogue: Catalogue, on: date, country: str) -> Assessment:
    return assess_family(family, catalogue, on=on, country=country)


def _moved(family: Family, then: Assessment, now: Assessment, by: float) -> Iterator[Moved]:
    for person in (one for one in then.persons if one in now.persons):
        for quantity, of, age, before, after in _pairs(then, now, person):
            if abs(after - before) > by:
                yield Moved(
                    family=family.id,
                    number=family.number,
                    person=person,
                    name=family.person(person).name,
                    quantity=quantity,
                    of=of,
                    before=before,
                    after=after,
                    age=age,
                )


def _pairs(
    then: Assessment, now: Assessment, person: PersonId
) -> Iterator[tuple[Quantity, str, int | None, float, float]]:
    """A person's answers, one by one: a gene or cancer that only one of the two knows counts as the population's."""
    was, is_now = then.persons[person], now.persons[person]
    for gene in dict.fromkeys((*was.carrier, *is_now.carrier)):
        before, after = was.carrier.get(gene), is_now.carrier.get(gene)
        if before is not None and after is not None:
            yield Quantity.CARRIER, gene, None, before.probability, after.probability
        elif (only := before or after) is not None:
            known, population = only.probability, only.population
            yield Quantity.CARRIER, gene, None, *((known, population) if before else (population, known))
    for site, points in was.remaining_risk.items():
        later = {point.age: point.risk for point in is_now.remaining_risk.get(site, ())}
        both = [(point.age, point.risk, later[point.age]) for point in points if point.age in later]
        if both:
            age, before_risk, after_risk = max(both, key=lambda one: abs(one[2] - one[1]))
            yield Quantity.RISK, site, age, before_risk, after_risk
