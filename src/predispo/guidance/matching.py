"""Whether a person has the cancers that a clause counts, and what speaks for and against it."""

from collections.abc import Iterable
from functools import lru_cache

from predispo.domain.cancer import Behaviour, Laterality, Site
from predispo.domain.person import Sex
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.predicate import Cancers, Feature, Term
from predispo.guidance.answers import MET, NOT_MET, Answer, all_of, any_of, at_least, unknown
from predispo.guidance.history import History, Primary
from predispo.guidance.pathology import has_feature, question_of

BEHAVIOURS = frozenset({Feature.INVASIVE, Feature.WITH_IN_SITU, Feature.HIGH_GRADE_IN_SITU})
OFTEN_BENIGN = frozenset({Feature.SEBACEOUS, Feature.KERATOACANTHOMA, Feature.PHAEOCHROMOCYTOMA, Feature.PARAGANGLIOMA})
"""Tumours that count though they may be written down as benign."""
NEAR_OVARY = ("tub", "fallop", "periton", "eggleder", "bukhinne", "stic")


def has_cancer(history: History, wanted: Cancers, *, primaries: int = 1, distinct_sites: bool = False) -> Answer:
    """Whether a person has so many primaries of the kind, of different sites where that is asked."""
    if not _may_be(history, wanted):
        return NOT_MET
    if not history.primaries:
        gap = _gap(history, wanted)
        return NOT_MET if gap is None else all_of([*_of_person(history, wanted), unknown(gap)])
    answers = [one for primary in history.primaries if (one := primary_fits(primary, history, wanted)) is not NOT_MET]
    if distinct_sites:
        answers = _one_a_site(history, wanted)
    gap = _gap(history, wanted)
    if not answers and gap is None:
        return NOT_MET
    return all_of([*_of_person(history, wanted), at_least(primaries, _padded(answers, gap, primaries))])


def primary_fits(primary: Primary, history: History, wanted: Cancers) -> Answer:
    """Whether one primary is of the kind; `NOT_MET` itself where its site already says no."""
    site = any_of([_term_fits(primary, history, term) for term in wanted.terms])
    if site.met is False and not site.against:
        return NOT_MET
    witness = Witness(primary.person, primary.ref, primary.cancer.site.value)
    found = all_of([site, _age_fits(primary, wanted)])
    if found.met:
        return Answer(True, by=frozenset({witness}))
    return Answer(found.met, to_met=found.to_met, to_not=found.to_not, against=frozenset({witness}))


def has_both_sides(history: History, wanted: Cancers) -> Answer:
    """Whether the cancers of a person lie on both sides: two primaries of which one side is not known may."""
    fitting = [one for one in history.primaries if primary_fits(one, history, _any_age(wanted)).met is not False]
    if len(fitting) < 2:
        gap = _gap(history, wanted)
        return NOT_MET if gap is None else unknown(gap)
    sides = {one.cancer.laterality for one in fitting}
    by = frozenset(Witness(one.person, one.ref, one.cancer.site.value) for one in fitting)
    if Laterality.BOTH in sides or {Laterality.LEFT, Laterality.RIGHT} <= sides:
        return Answer(True, by=by)
    if Laterality.UNKNOWN in sides:
        asked = frozenset({Missing(history.person, Question.LATERALITY, fitting[0].cancer.site.value)})
        return Answer(None, to_met=asked, to_not=asked, against=by)
    return Answer(False, against=by)


def ages(history: History, wanted: Cancers) -> tuple[Primary, ...]:
    """The primaries of the kind at any age, certain or not."""
    free = _any_age(wanted)
    return tuple(one for one in history.primaries if primary_fits(one, history, free).met is not False)


def younger_than(low: int, high: int, limit: int, missing: Missing) -> Answer:
    """Whether an age between two bounds lies below a limit."""
    if high < limit:
        return MET
    return NOT_MET if low >= limit else unknown(missing)


def _any_age(wanted: Cancers) -> Cancers:
    return Cancers(terms=wanted.terms, sex=wanted.sex, alive=wanted.alive)


def _may_be(history: History, wanted: Cancers) -> bool:
    """Whether sex and life leave it possible at all."""
    if wanted.sex and history.sex is not Sex.UNKNOWN and history.sex.value != wanted.sex:
        return False
    if wanted.alive is not None and wanted.alive is history.dead:
        return False
    return any(history.can_have(site) for site in _sites(wanted.terms))


def _of_person(history: History, wanted: Cancers) -> list[Answer]:
    if wanted.sex and history.sex is Sex.UNKNOWN:
        return [unknown(Missing(history.person, Question.SEX))]
    return []


def _gap(history: History, wanted: Cancers) -> Missing | None:
    """What nobody asked about the person, where it could be a cancer of the kind."""
    if history.asked is None:
        return None
    if wanted.age_from is not None and history.age is not None and history.age.high < wanted.age_from:
        return None
    sites = " ".join(site.value for site in _sites(wanted.terms) if history.is_open(site))
    return Missing(history.person, Question.HISTORY, sites) if sites else None


@lru_cache(maxsize=1024)
def _sites(terms: tuple[Term, ...]) -> tuple[Site, ...]:
    return tuple(dict.fromkeys(term.site for term in terms))


def _padded(answers: list[Answer], gap: Missing | None, primaries: int) -> list[Answer]:
    """What may be there besides: where nobody asked, any number of cancers."""
    return answers if gap is None else [*answers, *(unknown(gap) for _ in range(primaries))]


def _one_a_site(history: History, wanted: Cancers) -> list[Answer]:
    sites: dict[Site, list[Answer]] = {}
    for primary in history.primaries:
        fits = primary_fits(primary, history, wanted)
        if fits is not NOT_MET:
            sites.setdefault(primary.cancer.site, []).append(fits)
    return [any_of(answers) for answers in sites.values()]


def _term_fits(primary: Primary, history: History, term: Term) -> Answer:
    """Whether a primary is of a site and has its features; against it speaks only what is of the site."""
    here = _site_fits(primary, history, term.site)
    if here.met is False:
        return NOT_MET
    asked = [here, _behaviour_fits(primary, term)]
    asked += [_feature_fits(primary, history, one, wanted=True) for one in term.features]
    asked += [_feature_fits(primary, history, one, wanted=False) for one in term.without]
    found = all_of(asked)
    if found.met is not False:
        return found
    return Answer(False, against=frozenset({Witness(primary.person, primary.ref, primary.cancer.site.value)}))


def _site_fits(primary: Primary, history: History, site: Site) -> Answer:
    told = primary.cancer.site
    if told is site:
        return MET
    if told is Site.UNKNOWN:
        asked = Missing(primary.person, Question.SITE, site.value)
        return unknown(asked) if history.can_have(site) else NOT_MET
    if told is Site.OTHER_FEMALE_GENITAL and site is Site.OVARY:
        text = primary.cancer.morphology.casefold()
        if any(word in text for word in NEAR_OVARY):
            return MET
        return NOT_MET if text.strip() else unknown(Missing(primary.person, Question.SITE, site.value))
    return NOT_MET


def _behaviour_fits(primary: Primary, term: Term) -> Answer:
    """A guideline that does not say whether cancer in situ counts leaves that open."""
    if BEHAVIOURS & {*term.features}:
        return MET
    match primary.cancer.behaviour:
        case Behaviour.INVASIVE:
            return MET
        case Behaviour.IN_SITU:
            return unknown(Missing(primary.person, Question.RULE_SILENT, primary.cancer.site.value))
        case Behaviour.BENIGN:
            return MET if {*term.features} & OFTEN_BENIGN else NOT_MET


def _feature_fits(primary: Primary, history: History, feature: Feature, *, wanted: bool) -> Answer:
    found = has_feature(feature, primary, history)
    if found is None:
        return unknown(Missing(primary.person, question_of(feature), primary.cancer.site.value, more=feature.value))
    return MET if found is wanted else NOT_MET


def _age_fits(primary: Primary, wanted: Cancers) -> Answer:
    asked = Missing(primary.person, Question.AGE_AT_DIAGNOSIS, primary.cancer.site.value)
    answers = list(_age_answers(primary, wanted, asked))
    return all_of(answers) if answers else MET


def _age_answers(primary: Primary, wanted: Cancers, asked: Missing) -> Iterable[Answer]:
    if wanted.age_below is not None:
        yield younger_than(primary.low, primary.high, wanted.age_below, asked)
    if wanted.age_from is not None:
        older = younger_than(primary.low, primary.high, wanted.age_from, asked)
        yield Answer(None if older.met is None else not older.met, to_met=older.to_not, to_not=older.to_met)
