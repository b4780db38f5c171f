"""What a figure rests on, in words: each set of published figures as a title and a few whole sentences."""

from predispo.domain.cancer import Procedure
from predispo.domain.ground import Figure, Ground, Spread
from predispo.phrases.phrases import Phrases

PROPORTIONS = frozenset({"allele_frequency", "new_variant", "sensitivity", "tumour_share"})
FACTOR = "hazard_factor"
RATES = frozenset({"incidence", "mortality"})
RISK = "cumulative_risk"


def ground_title(phrases: Phrases, ground: Ground) -> str:
    """What the figures are of: "BRCA1, breast cancer in women"."""
    named = ground.measure in PROPORTIONS | RATES | {FACTOR}
    procedure = phrases.term(Procedure(ground.detail)) if ground.measure == FACTOR else ""
    return phrases.text(
        "ground-title",
        measure=_kebab(ground.measure) if named else "penetrance",
        gene=ground.gene or "none",
        detail=procedure or ground.detail,
        disease=phrases.disease(ground.cancer) if ground.cancer else "",
        sex=ground.sex,
    )


def ground_lines(phrases: Phrases, ground: Ground, citation: str) -> tuple[str, ...]:
    """The figures, how they enter, what they do in an interval, whose they are, their source, and who compared them."""
    measure = phrases.text(f"ground-measure-{_kebab(ground.measure)}")
    if ground.genotype == "biallelic":
        measure = phrases.text("ground-both-copies", measure=measure)
    values = "; ".join(_figure(phrases, ground.measure, one) for one in ground.figures)
    ways = " ".join(phrases.text(f"ground-way-{_kebab(way.value)}") for way in ground.ways)
    population = phrases.text("ground-population", population=ground.population) if ground.population else ""
    lines = (
        phrases.text("ground-values", measure=measure, values=values),
        f"{ways} {_spread(phrases, ground)}",
        population,
        citation,
        phrases.text(f"ground-verified-{ground.verified or 'whole'}"),
    )
    return tuple(one for one in lines if one)


def _figure(phrases: Phrases, measure: str, figure: Figure) -> str:
    value = _value(phrases, measure, figure.value)
    if figure.interval is not None:
        low, high = (_value(phrases, measure, end) for end in figure.interval)
        value = phrases.text("ground-with-interval", value=value, low=low, high=high)
    if measure == RISK:
        return phrases.text("ground-at-risk", age=figure.age_to or 0, value=value)
    years = "all" if figure.age_from is None else "from" if figure.age_to is None else "between"
    return phrases.text(
        "ground-at-years", years=years, first=figure.age_from or 0, last=figure.age_to or 0, value=value
    )


def _value(phrases: Phrases, measure: str, value: float) -> str:
    """A published value as it was published: nothing is rounded away that a reader would compare with the source."""
    if measure == RISK:
        return phrases.text("percent", number=_number(phrases, value, 4), bound="equal")
    if measure in PROPORTIONS:
        return phrases.text("percent", number=_number(phrases, value * 100, 4), bound="equal")
    return _number(phrases, value, 3 if measure in RATES else 5)


def _number(phrases: Phrases, value: float, digits: int) -> str:
    """With so many digits that count."""
    return phrases.number(float(f"{value:.{digits}g}"), decimals=9)


def _spread(phrases: Phrases, ground: Ground) -> str:
    """What the figures do in an interval, told once for the set."""
    spreads = {one.spread for one in ground.figures}
    if spreads == {Spread.DRAWN, Spread.FIXED}:
        return phrases.text("ground-spread-partly")
    for spread in (Spread.LENT, Spread.COUNTED, Spread.DRAWN, Spread.HELD):
        if spread in spreads:
            return phrases.text(f"ground-spread-{spread.value}")
    return phrases.text("ground-spread-fixed")


def _kebab(name: str) -> str:
    return name.lower().replace("_", "-")
