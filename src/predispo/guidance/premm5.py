"""PREMM5: the chance of a variant in a mismatch-repair gene (Kastrinos et al. 2017, doi:10.1200/JCO.2016.69.6120)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from predispo.domain.cancer import Behaviour, Site
from predispo.domain.person import Sex
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.guideline import Criterion
from predispo.guidance.history import History, Primary

CENTRE = 45
NOW = (22, 83)
COLORECTUM_AGES = ((27, 77), (28, 81), (30, 85))
ENDOMETRIUM_AGES = ((31, 67), (28, 69), (34, 70))


@dataclass(frozen=True, slots=True)
class Premm5:
    """P(variant) by gene, and "any", from what is known; `missing` may raise it, `undecided` must be known first."""

    probability: Mapping[str, float]
    missing: frozenset[Missing]
    undecided: frozenset[Missing]
    by: frozenset[Witness]


def premm5(criterion: Criterion, person: History, first: Sequence[History], second: Sequence[History]) -> Premm5:
    """The model's probabilities for a person with first- and second-degree relatives of both sides."""
    other = frozenset(Site(one) for one in criterion.rule["other_cancers"])
    groups = ((person,), tuple(first), tuple(second))
    undecided = _undecided(groups, person)
    missing = frozenset(
        Missing(one.person, Question.HISTORY, " ".join(site.value for site in sorted(sites)))
        for group in groups
        for one in group
        if (sites := [site for site in (Site.COLORECTUM, Site.ENDOMETRIUM, *other) if one.is_open(site)])
    )
    by = frozenset(
        Witness(each.person, each.ref, each.cancer.site.value)
        for group in groups
        for one in group
        for each in _of(one, {Site.COLORECTUM, Site.ENDOMETRIUM} | other)
    )
    if undecided:
        return Premm5({}, missing, undecided, by)
    odds = {
        gene: exp(sum(beta * value for beta, value in zip(betas, _values(groups, other), strict=True)))
        for gene, betas in criterion.rule["coefficients"].items()
        if gene != "order"
    }
    whole = 1 + sum(odds.values())
    found = {gene: one / whole for gene, one in odds.items()}
    return Premm5({**found, "any": sum(found.values())}, missing, undecided, by)


def _values(groups: tuple[tuple[History, ...], ...], other: frozenset[Site]) -> list[float]:
    """The intercept and V0 to V10, in the order of the coefficients."""
    (person,), first, second = groups
    own = len(_of(person, {Site.COLORECTUM}))
    assert person.age is not None
    return [
        1.0,
        float(person.sex is Sex.MALE),
        float(own == 1),
        float(own > 1),
        float(bool(_of(person, {Site.ENDOMETRIUM}))),
        float(bool(_of(person, other))),
        _in_relatives(first, second, Site.COLORECTUM),
        _in_relatives(first, second, Site.ENDOMETRIUM),
        float(any(_of(one, other) for one in first)) + 0.5 * any(_of(one, other) for one in second),
        _ages(groups, Site.COLORECTUM, COLORECTUM_AGES),
        _ages(groups, Site.ENDOMETRIUM, ENDOMETRIUM_AGES),
        float(min(max(person.age.middle, NOW[0]), NOW[1])),
    ]


def _of(history: History, sites: set[Site] | frozenset[Site]) -> list[Primary]:
    return [one for one in history.primaries if one.cancer.site in sites and one.cancer.behaviour is Behaviour.INVASIVE]


def _in_relatives(first: Sequence[History], second: Sequence[History], site: Site) -> float:
    """One or two first-degree relatives count 1 or 2, one or two second-degree relatives a half or 1."""
    near = sum(bool(_of(one, {site})) for one in first)
    far = sum(bool(_of(one, {site})) for one in second)
    return min(near, 2) + 0.5 * min(far, 2)


def _ages(groups: tuple[tuple[History, ...], ...], site: Site, limits: Sequence[tuple[int, int]]) -> float:
    """The sum over person, first and second degree of the youngest age less 45; without a cancer nothing."""
    found = 0.0
    for group, (low, high) in zip(groups, limits, strict=True):
        youngest = min(((each.low + each.high) // 2 for one in group for each in _of(one, {site})), default=None)
        if youngest is not None:
            found += min(max(youngest, low), high) - CENTRE
    return found


def _undecided(groups: tuple[tuple[History, ...], ...], person: History) -> frozenset[Missing]:
    found: set[Missing] = set()
    if person.sex is Sex.UNKNOWN:
        found.add(Missing(person.person, Question.SEX))
    if person.age is None:
        found.add(Missing(person.person, Question.CURRENT_AGE))
    for group in groups:
        for one in group:
            for each in _of(one, {Site.COLORECTUM, Site.ENDOMETRIUM}):
                if each.high - each.low > 4:
                    found.add(Missing(each.person, Question.AGE_AT_DIAGNOSIS, each.cancer.site.value))
    return frozenset(found)
