"""From the clause tables of a guideline's file to predicates; what is unknown or can never hold is refused."""

from collections.abc import Callable, Mapping
from typing import NoReturn, TypeVar, cast

from predispo.domain.cancer import FEMALE_SITES, MALE_SITES, Site
from predispo.evidence.predicate import (
    DEGREES,
    FEATURE_SITES,
    AgeNow,
    AtLeast,
    CancerRisk,
    Cancers,
    CarrierChance,
    Clause,
    Confirmed,
    Count,
    Descent,
    Different,
    FamilyVariant,
    Feature,
    HasFeature,
    Not,
    Pattern,
    Predicate,
    RuledOut,
    SamePerson,
    Score,
    Scored,
    Term,
    Who,
)
from predispo.evidence.table import Table

LANGUAGES = ("en", "nb")
OLDEST = 125
PAIRED = frozenset({Site.BREAST, Site.ADRENAL})
"""Organs whose cancers a guideline may ask for on both sides."""
GROUPS = ("ashkenazi", "sephardi", "greenlandic", "maori")
Groups = Mapping[str, tuple[Term, ...]]
Value = TypeVar("Value")


def clauses(criterion: Table) -> tuple[Clause, ...]:
    """The clauses of one criterion.

    Raises:
        EvidenceError: with the clause's place, where it asks an unknown thing or can never hold.
    """
    groups = _groups(criterion)
    found = tuple(_clause(table, groups) for table in criterion.tables("clause"))
    names = [one.id for one in found]
    if len(set(names)) < len(names):
        criterion.refuse("two clauses have one name.", "Give each clause an `id` of its own.")
    return found


def _groups(criterion: Table) -> Groups:
    table = criterion.table("groups")
    return {} if table is None else {name: _terms(table, name, {}) for name in table.data}


def _clause(table: Table, groups: Groups) -> Clause:
    made = Clause(
        id=table.text("id"),
        text={language: table.text(language) for language in LANGUAGES},
        needs=_needs(table, groups),
        cannot={language: said for language in LANGUAGES if (said := table.optional_text(f"cannot_{language}"))},
        proviso=table.flag("proviso"),
    )
    if made.cannot and set(made.cannot) != set(LANGUAGES):
        table.refuse("why a clause cannot be judged is missing in a language.", "Give `cannot_en` and `cannot_nb`.")
    if made.needs is None and not made.cannot:
        table.refuse("a clause has no predicate and does not say why.", "Give `needs`, or `cannot_en` and `cannot_nb`.")
    table.done()
    return made


def _needs(table: Table, groups: Groups) -> Predicate | None:
    needs = table.table("needs")
    return None if needs is None else predicate(needs, groups)


def predicate(table: Table, groups: Groups) -> Predicate:
    """One predicate, told by the one key that only its kind has."""
    kinds = [key for key in _KINDS if key in table.data]
    if not kinds:
        unknown = ", ".join(sorted(table.data)) or "nothing"
        table.refuse(f"no predicate is known by {unknown}.", f"Known predicates: {', '.join(_KINDS)}.")
    made = _KINDS[kinds[0]](table, groups)
    table.done()
    return made


def _count(table: Table, groups: Groups) -> Count:
    made = Count(
        who=_who(table),
        cancers=_cancers(table, groups),
        count=_positive(table, "count", 1),
        primaries=_positive(table, "primaries", 1),
        distinct_sites=table.flag("distinct_sites"),
        mean_age_below=_age(table, "mean_age_lt"),
        with_one=table.choice("with", Who) if "with" in table.data else None,
        bilateral=table.flag("bilateral"),
    )
    if made.who is Who.SELF and made.count > 1:
        _never(table, "one person cannot be several; use `primaries` for several cancers")
    if made.with_one is not None and not DEGREES[made.with_one] <= DEGREES[made.who]:
        _never(table, f"none of {made.who.value} is one of {made.with_one.value}")
    if made.bilateral and any(term.site not in PAIRED for term in made.cancers.terms):
        _never(table, f"only cancers of {', '.join(sorted(PAIRED))} are told by sides")
    return made


def _same_person(table: Table, groups: Groups) -> SamePerson:
    who, names = _who(table, "same_person"), table.texts("cancers")
    below = _age(table, "age_lt")
    if len(names) < 2:
        _never(table, "one person with each of several cancers needs at least two")
    each = tuple(Cancers(terms=_named(table, (name,), groups), age_below=below) for name in names)
    female = {all(term.site in FEMALE_SITES for term in one.terms) for one in each}
    male = {all(term.site in MALE_SITES for term in one.terms) for one in each}
    if True in female and True in male:
        _never(table, "nobody has cancers of both sexes")
    return SamePerson(who=who, cancers=each)


def _pattern(table: Table, groups: Groups) -> Pattern:
    made = Pattern(
        count=_positive(table, "first_degree_of_others", 3),
        cancers=_cancers(table, groups),
        generations=_positive(table, "generations", 1),
        youngest_below=_age(table, "youngest_lt"),
    )
    if made.count < 2:
        _never(table, "nobody is a first-degree relative of others alone")
    if made.generations > min(made.count, 3):
        _never(table, "a person and first-degree relatives span three generations at most")
    return made


def _confirmed(table: Table, groups: Groups) -> Confirmed:
    return Confirmed(who=_who(table, "confirmed"), cancers=_cancers(table, groups))


def _ruled_out(table: Table, groups: Groups) -> RuledOut:
    return RuledOut(gene=table.text("ruled_out"), cancers=_cancers(table, groups))


def _family_variant(table: Table, _: Groups) -> FamilyVariant:
    return FamilyVariant(who=_who(table, "variant_in"), genes=table.texts("genes"))


def _descent(table: Table, _: Groups) -> Descent:
    groups = table.texts("descent")
    if not groups:
        _never(table, "no group is named")
    for one in groups:
        if one not in GROUPS:
            table.refuse(f"`descent` names {one!r}.", f"Choose among {', '.join(GROUPS)}.")
    return Descent(groups=groups)


def _age_now(table: Table, _: Groups) -> AgeNow:
    return AgeNow(at_least=_required(table, "age_now_ge", _age(table, "age_now_ge")))


def _carrier_chance(table: Table, _: Groups) -> CarrierChance:
    percent, above = _percent(table)
    genes = table.texts("carrier_of")
    if not genes:
        _never(table, "no gene is named")
    return CarrierChance(
        who=_who(table), genes=genes, percent=percent, above=above, alive=_optional_flag(table, "alive")
    )


def _cancer_risk(table: Table, _: Groups) -> CancerRisk:
    percent, above = _percent(table)
    first = _required(table, "from_age", _age(table, "from_age"))
    last = _required(table, "to_age", _age(table, "to_age"))
    if first >= last:
        _never(table, "the ages run backwards")
    return CancerRisk(site=table.choice("risk_of", Site), from_age=first, to_age=last, percent=percent, above=above)


def _scored(table: Table, _: Groups) -> Scored:
    score, least = table.choice("score", Score), table.number("ge")
    if score is Score.PREMM5 and not 0 < least <= 100:
        _never(table, "a probability lies between 0 and 100 percent")
    return Scored(score=score, at_least=least)


def _has_feature(table: Table, _: Groups) -> HasFeature:
    return HasFeature(
        who=_who(table),
        feature=table.text("feature"),
        at_least=_positive(table, "at_least_so_many", 1) if "at_least_so_many" in table.data else None,
        age_below=_age(table, "seen_age_lt"),
    )


def _not(table: Table, groups: Groups) -> Not:
    inner = table.table("not")
    if inner is None:
        _never(table, "`not` is empty")
    return Not(of=predicate(inner, groups))


def _at_least(table: Table, groups: Groups) -> AtLeast:
    number = _positive(table, "at_least", 1)
    parts = _parts(table, "of", groups)
    if number > len(parts):
        _never(table, f"{number} of {len(parts)} cannot be met")
    return AtLeast(number=number, of=parts)


def _all(table: Table, groups: Groups) -> AtLeast:
    parts = _parts(table, "all", groups)
    return AtLeast(number=len(parts), of=parts)


def _any(table: Table, groups: Groups) -> AtLeast:
    return AtLeast(number=1, of=_parts(table, "any", groups))


def _different(table: Table, groups: Groups) -> Different:
    parts = _parts(table, "different", groups)
    counts = tuple(part for part in parts if isinstance(part, Count))
    if len(counts) < len(parts):
        table.refuse("`different` holds something that counts nobody.", "Use predicates with `persons` in it.")
    if sum(one.count > 1 for one in counts) > 1:
        table.refuse("`different` holds two parts that count several.", "Let one part count more than one person.")
    if sum(one.who is Who.SELF for one in counts) > 1:
        _never(table, "one person cannot be two")
    return Different(of=tuple(sorted(counts, key=lambda one: one.count)))


_KINDS: Mapping[str, Callable[[Table, Groups], Predicate]] = {
    "all": _all,
    "any": _any,
    "not": _not,
    "at_least": _at_least,
    "different": _different,
    "same_person": _same_person,
    "first_degree_of_others": _pattern,
    "confirmed": _confirmed,
    "ruled_out": _ruled_out,
    "variant_in": _family_variant,
    "descent": _descent,
    "age_now_ge": _age_now,
    "carrier_of": _carrier_chance,
    "risk_of": _cancer_risk,
    "score": _scored,
    "feature": _has_feature,
    "persons": _count,
}


def _parts(table: Table, key: str, groups: Groups) -> tuple[Predicate, ...]:
    parts = tuple(predicate(one, groups) for one in table.tables(key))
    if not parts:
        _never(table, f"`{key}` is empty")
    return parts


def _cancers(table: Table, groups: Groups) -> Cancers:
    below, at_most = _age(table, "age_lt"), _age(table, "age_le")
    if at_most is not None:
        below = at_most + 1
    made = Cancers(
        terms=_terms(table, "cancer", groups),
        sex=table.optional_text("sex"),
        age_below=below,
        age_from=_age(table, "age_ge"),
        alive=_optional_flag(table, "alive"),
    )
    if made.sex not in {"", "F", "M"}:
        table.refuse(f"`sex` is {made.sex!r}.", "Write F or M, or leave it away.")
    others = {"F": MALE_SITES, "M": FEMALE_SITES}.get(made.sex, frozenset())
    if all(term.site in others for term in made.terms):
        _never(table, "that cancer does not go with that sex")
    if made.age_below is not None and made.age_from is not None and made.age_from >= made.age_below:
        _never(table, "no age is that old and that young")
    return made


def _terms(table: Table, key: str, groups: Groups) -> tuple[Term, ...]:
    value = table.value(key)
    names = (value,) if isinstance(value, str) else table.texts(key)
    if not names:
        table.refuse(f"`{key}` is missing.", f'Write {key} = "breast", or a list.')
    return _named(table, names, groups)


def _named(table: Table, names: tuple[str, ...], groups: Groups) -> tuple[Term, ...]:
    found: list[Term] = []
    for name in names:
        if name in groups:
            found += groups[name]
            continue
        word, *rest = name.split(":")
        try:
            site = Site(word)
            term = Term(
                site=site,
                features=tuple(Feature(one) for one in rest if not one.startswith("!")),
                without=tuple(Feature(one[1:]) for one in rest if one.startswith("!")),
            )
        except ValueError as error:
            table.refuse(
                f"{name!r} is no cancer: {error}.", "Name a site, or site:feature, or a group of the criterion."
            )
        for feature in (*term.features, *term.without):
            if site not in FEATURE_SITES[feature]:
                _never(table, f"{site.value} cancer is never {feature.value}")
        if set(term.features) & set(term.without):
            _never(table, f"{name} contradicts itself")
        found.append(term)
    return tuple(found)


def _who(table: Table, key: str = "persons") -> Who:
    return table.choice(key, Who)


def _age(table: Table, key: str) -> int | None:
    found = table.optional_integer(key)
    if found is not None and not 0 < found <= OLDEST:
        _never(table, f"`{key}` is {found}: no age")
    return found


def _positive(table: Table, key: str, default: int) -> int:
    found = table.optional_integer(key)
    if found is not None and found < 1:
        _never(table, f"`{key}` is {found}")
    return default if found is None else found


def _percent(table: Table) -> tuple[float, bool]:
    least, above = table.optional_number("ge_pct"), table.optional_number("gt_pct")
    if (least is None) is (above is None):
        table.refuse("a threshold in percent is missing, or said twice.", "Write ge_pct = 10 or gt_pct = 10.")
    found = least if least is not None else cast("float", above)
    if not 0 <= found <= 100 or (above is not None and found == 100):
        _never(table, "a probability lies between 0 and 100 percent")
    return found, above is not None


def _optional_flag(table: Table, key: str) -> bool | None:
    return table.flag(key) if key in table.data else None


def _required(table: Table, key: str, value: Value | None) -> Value:
    if value is None:
        table.refuse(f"`{key}` is missing.", f"Give `{key}` a whole number.")
    return value


def _never(table: Table, why: str) -> NoReturn:
    table.refuse(f"this can never hold: {why}.", "Mend the clause, or take it out.")
