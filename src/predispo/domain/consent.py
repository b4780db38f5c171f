"""What a person's consent stands for: given, and not taken back since."""

from collections.abc import Iterable, Mapping

from predispo.domain.care import ConsentScope
from predispo.domain.fact import Fact
from predispo.domain.facts import ConsentGiven, ConsentWithdrawn
from predispo.domain.family import Recorded
from predispo.domain.ids import PersonId


def consents(facts: Iterable[Recorded[Fact]], person: PersonId) -> Mapping[ConsentScope, tuple[ConsentGiven, ...]]:
    """The consents of a person that stand after these facts, in their order, for each scope that has any."""
    standing: dict[ConsentScope, tuple[ConsentGiven, ...]] = {}
    for one in facts:
        match one.fact:
            case ConsentGiven() as given if given.person == person:
                standing |= {scope: (*standing.get(scope, ()), given) for scope in given.scopes}
            case ConsentWithdrawn() as back if back.person == person:
                for scope in back.scopes:
                    standing.pop(scope, None)
            case _:
                pass
    return standing
