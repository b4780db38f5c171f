"""Which guideline speaks for a gene and an organ: one at a time, by the clinic's choice, else by a stated order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from predispo.domain.plan import Choice, Offer
from predispo.evidence.guideline import Action, Guideline
from predispo.evidence.quantity import Verified
from predispo.guidance.limbs import Bearing
from predispo.guidance.organs import unit_of

FACTS = frozenset({"contraindication", "treatment_flag"})
"""Kinds that are no plan: they are told whatever the country."""
SURVEILLANCE = "surveillance"
NOT_RECOMMENDED = "not_recommended"

Unit = tuple[str, str]
"""A gene and an organ: what one guideline speaks for. The gene is empty where no variant is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One action of one guideline as it bears on the person, and whether the person's age is past it."""

    guideline: Guideline
    action: Action
    bearing: Bearing
    over: bool

    @property
    def counts(self) -> bool:
        """Whether it may still come to something."""
        return self.bearing.applies is not False and not self.over


def name_of(guide: Guideline) -> str:
    """The name by which a clinic chooses a guideline: GB/nice_cg164."""
    return f"{guide.country}/{guide.source}"


def is_of(guide: Guideline, country: str) -> bool:
    """Whether a guideline is of the country, of one of its regions, or of the country that a region belongs to."""
    here = guide.country
    return here == country or here.startswith(f"{country}-") or country.startswith(f"{here}-")


def is_advised_against(action: Action | Offer) -> bool:
    """Whether a source says that something should not be done."""
    return NOT_RECOMMENDED in (action.kind, action.strength)


def choices(
    heard: Mapping[Unit, Sequence[Heard]],
    *,
    order: Sequence[str],
    named: Sequence[str],
    chosen: Mapping[Unit, str],
) -> tuple[Choice, ...]:
    """For every gene and organ the guideline that speaks, and the others.

    `chosen` are the clinic's choices for one gene and organ, `named` the guidelines that it put first, `order` those
    that count for the country: its own, then Europe's, then the international. After the clinic's own order a guideline
    comes first that offers surveillance the person can have; then the nearer to the country; then the better verified;
    then the newer. A guideline of another country speaks only where the clinic chose it.
    """
    found: list[Choice] = []
    for unit, every in heard.items():
        guides: dict[str, list[Heard]] = {}
        for one in every:
            if one.counts:
                guides.setdefault(name_of(one.guideline), []).append(one)
        if not guides:
            continue
        inside = sorted(
            (name for name in guides if name in order), key=lambda name: _rank(name, guides[name], order, named)
        )
        beyond = tuple(name for name in guides if name not in order)
        wish = chosen.get(unit, "")
        speaks = wish if wish in guides else inside[0] if inside else ""
        others = tuple(name for name in inside if name != speaks)
        found.append(
            Choice(
                gene=unit[0],
                organ=unit[1],
                chosen=speaks,
                others=others,
                beyond=tuple(name for name in beyond if name != speaks),
                unheard=_unheard(guides, speaks, others) if speaks else {},
            )
        )
    return tuple(found)


def _rank(
    name: str, heard: Sequence[Heard], order: Sequence[str], named: Sequence[str]
) -> tuple[int, bool, int, int, int, str]:
    watches = any(
        one.bearing.applies and one.action.kind == SURVEILLANCE and not is_advised_against(one.action) for one in heard
    )
    worst = max(list(Verified).index(one.action.verified) for one in heard)
    digits = "".join(sign for sign in heard[0].guideline.edition if sign.isdigit())[:4]
    return (
        named.index(name) if name in named else len(named),
        not watches,
        _tier(name, order),
        worst,
        -int(digits or "0"),
        name,
    )


def _tier(name: str, order: Sequence[str]) -> int:
    """How far a guideline is from the country: the countries in the order in which they first come."""
    countries = list(dict.fromkeys(one.partition("/")[0].partition("-")[0] for one in order))
    return countries.index(name.partition("/")[0].partition("-")[0])


def _unheard(guides: Mapping[str, Sequence[Heard]], speaks: str, others: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The kinds of offer that the others make and the chosen one does not."""
    said = {one.action.kind for one in guides[speaks]}
    found = {
        name: tuple(dict.fromkeys(one.action.kind for one in guides[name] if one.action.kind not in said))
        for name in others
    }
    return {name: kinds for name, kinds in found.items() if kinds}


def units_of(action: Action, genes: Iterable[str]) -> tuple[Unit, ...]:
    """The units that an action belongs to for a carrier of these genes."""
    organ = unit_of(action.organ)
    if action.conditions.get("any_gene"):
        return (("", organ),) if any(True for _ in genes) else ()
    if not action.genes:
        return (("", organ),)
    return tuple((gene, organ) for gene in genes if gene in action.genes)
