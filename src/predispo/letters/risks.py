"""Which computed risks a letter tells: remaining risks from today's age, in ten years and to 80."""

from dataclasses import dataclass

from predispo.domain.assessment import Assessment, PersonAssessment, RiskPoint
from predispo.domain.care import LetterKind
from predispo.domain.facts import TestOrdered
from predispo.domain.family import Person
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.person import Gender, Sex
from predispo.domain.testing import TestPurpose
from predispo.letters.desk import Desk
from predispo.letters.findings import Finding
from predispo.letters.history import is_tested, last, sought

LAST_AGE = 80
HORIZON = 10
NEAR = 3  # an age so close to the horizon stands for it; its own number is told
MOST_ARRAYS = 2
ANY = "any"  # under which an assessment keeps the chance of a variant in any of its genes
LEAST_CHANCE = 0.005  # the least that is told as a count of a hundred


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRisk:
    """The remaining risk of one cancer: the points that are told, the nearest age first."""

    site: str
    points: tuple[RiskPoint, ...]

    @property
    def last(self) -> RiskPoint:
        """The point of the furthest age."""
        return self.points[-1]


def sites_of_few_ages(assessment: Assessment | None, finding: Finding | None) -> frozenset[str]:
    """The cancers whose figure for the gene found was published at fewer than three ages."""
    if assessment is None or finding is None or finding.variant is None:
        return frozenset()
    figures = [note.data.get("figures", "") for note in assessment.notes if note.code == "figure_one_ratio"]
    named = [figure.split(" ") for text in figures for figure in text.split(", ")]
    return frozenset(rest[0] for gene, *rest in named if rest and gene == finding.variant.gene)


def told_risks(assessed: PersonAssessment, few: frozenset[str] = frozenset()) -> tuple[SiteRisk, ...]:
    """The cancers whose risk is clearly above the population's, the greatest first.

    Of those in `few` only the furthest age is told: how their risk is spread over the years is not known.
    """
    chosen = [
        SiteRisk(site=site, points=points[-1:] if site in few else points)
        for site, all_points in assessed.remaining_risk.items()
        if (points := _told_points(assessed.age, all_points)) and _raised(points[-1])
    ]
    return tuple(sorted(chosen, key=lambda one: (-one.last.risk, one.site)))


def _told_points(age: int | None, points: tuple[RiskPoint, ...]) -> tuple[RiskPoint, ...]:
    """The point ten years from now, or nearest to it, and that at 80; from 71 on that in ten years alone."""
    ahead = {point.age: point for point in points if age is not None and point.age > age}
    if age is None or not ahead:
        return ()
    soon = min(ahead, key=lambda one: (abs(one - age - HORIZON), one))
    near = (soon,) if abs(soon - age - HORIZON) <= NEAR else ()
    if near and age + HORIZON > LAST_AGE:
        return (ahead[soon],)
    last = LAST_AGE if LAST_AGE in ahead else max(ahead)
    return tuple(ahead[one] for one in dict.fromkeys((*near, last)))


def _raised(point: RiskPoint) -> bool:
    """Whether a risk is above the population's by a fifth and by two in a thousand."""
    return point.risk >= 1.2 * point.population and point.risk - point.population >= 0.002


def told_figures(risks: tuple[SiteRisk, ...]) -> tuple[ToldFigure, ...]:
    """The figures as the fact that they were told keeps them."""
    return tuple(
        ToldFigure(what=one.site, probability=point.risk, by_age=point.age) for one in risks for point in one.points
    )


def told_chances(desk: Desk) -> tuple[ToldFigure, ...]:
    """The chances of a variant that a letter tells who was not tested, the whole panel's first, then by size.

    Before a predictive test only that of the family's gene; before another one, the whole panel's alone. A gene whose
    chance is under one of a hundred is left out, and each of the rest is told.
    """
    assessed = desk.assessed
    if not desk.rule.chances or assessed is None or is_tested(desk.family, desk.person_id):
        return ()
    order = last(desk.family, desk.person_id, TestOrdered)
    variant = sought(desk.family, desk.person_id, order)
    if desk.kind is LetterKind.PRE_TEST_SUMMARY:
        wanted = [variant.gene] if variant is not None else [ANY]
        if variant is None and order is not None and order.purpose is TestPurpose.PREDICTIVE:
            wanted = []
    else:
        by_size = sorted(assessed.carrier.items(), key=lambda one: (-one[1].probability, one[0]))
        wanted = [ANY, *(gene for gene, one in by_size if gene != ANY and one.probability >= LEAST_CHANCE)]
    return tuple(
        ToldFigure(what=gene, probability=assessed.carrier[gene].probability)
        for gene in wanted
        if gene in assessed.carrier
    )


def group_of(person: Person) -> str:
    """With whom a person is compared: "women" or "men" where sex and gender agree, else "people"."""
    if person.sex is Sex.FEMALE and person.gender is Gender.WOMAN:
        return "women"
    if person.sex is Sex.MALE and person.gender is Gender.MAN:
        return "men"
    return "people"
