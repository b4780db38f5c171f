"""Assessing: the whole family's carrier probabilities and risks, as everybody who asks gets them."""

from collections.abc import Sequence
from datetime import date

from predispo.app.ticket import Ticket
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess


def assess_family(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    consultand: PersonId | None = None,
    genes: Sequence[str] | None = None,
    ticket: Ticket | None = None,
) -> Assessment:
    """Carrier probabilities and remaining risks of everybody in a family on a day.

    Raises:
        NotApplicable: when there is nobody to assess, or the evidence does not reach.
        ImpossibleFamily: when the facts cannot all be true of one family.
        Cancelled: when nobody waits for the answer any more.
    """
    asked = consultand or family.consultand
    if asked is None:
        raise NotApplicable("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    if asked not in family.persons:
        raise NotApplicable(
            f"Nobody in this family has the identifier {asked}.",
            cure=f"Choose one of {', '.join(list(family.persons)[:12])}.",
            persons=(asked,),
        )
    return assess(family, catalogue, on=on, consultand=asked, country=country, genes=genes, ticket=ticket)
