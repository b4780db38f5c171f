"""Signs that are noted of a person: there or not, how many, and at which age they were seen."""

import re
from dataclasses import dataclass

from predispo.domain.dates import Age, age_on
from predispo.domain.facts import RiskFactorNoted
from predispo.domain.family import Person
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.predicate import HasFeature
from predispo.guidance.answers import MET, NOT_MET, Answer, all_of, any_of, unknown
from predispo.guidance.case import Case
from predispo.guidance.history import ABOUT, OLDEST

YES = frozenset({"yes", "true", "1", "present", "ja"})
NO = frozenset({"no", "false", "0", "absent", "nei"})
MOST = 100_000
_COUNTED = re.compile(r"(?P<more>[>≥]|(?:more|mer|over|flere)\D*)?\s*(?P<number>\d+)\s*(?P<plus>\+)?")
_SEEN_AT = re.compile(r"(?:\bat|\bved|@)\s*(?:age\s*)?(?P<age>[~<>\d].*)$")


@dataclass(frozen=True, slots=True)
class Noted:
    """What a note says: at least and at most so many, seen between two ages."""

    low: int
    high: int
    youngest: int
    oldest: int


def noted(fact: RiskFactorNoted, person: Person, age_now: Age | None) -> Noted | None:
    """What a note of a sign says, None where its words are not understood: "yes", "no", "12", "> 20", "12 at 45"."""
    text = fact.value.strip().casefold()
    seen = _SEEN_AT.search(text)
    counted = text[: seen.start()].strip() if seen else text
    if match := _COUNTED.fullmatch(counted):
        number = int(match["number"])
        least = number + 1 if (match["more"] or "") and "≥" not in match["more"] else number
        many = (least, MOST if match["more"] or match["plus"] else number)
    elif counted in YES:
        many = (1, MOST)
    elif counted in NO:
        many = (0, 0)
    else:
        return None
    try:
        told = None if seen is None else Age.parse(seen["age"])
    except ValueError:
        return None
    return Noted(*many, *_seen(fact, person, age_now, told))


def _seen(fact: RiskFactorNoted, person: Person, age_now: Age | None, told: Age | None) -> tuple[int, int]:
    if told is not None:
        return told.low - (ABOUT if told.about else 0), told.high + (ABOUT if told.about else 0)
    born, on = person.details.birth, fact.on
    if born is not None and on is not None and on.earliest is not None and on.latest is not None:
        first, last = age_on(born, on.earliest), age_on(born, on.latest)
        if first is not None and last is not None:
            return first.low, last.high
    return 0, OLDEST if age_now is None else age_now.high


def has_sign(case: Case, wanted: HasFeature, person: PersonId) -> Answer:
    """Whether a person has a sign, so many of it and so young where that is asked."""
    asked = Missing(person, Question.FEATURE, wanted.feature)
    who = case.family.person(person)
    answers: list[Answer] = []
    for recorded in who.risk_factors:
        if recorded.fact.factor.casefold() != wanted.feature.casefold():
            continue
        said = noted(recorded.fact, who, case.histories[person].age)
        if said is None:
            continue
        answers.append(_weighed(said, wanted, asked, Witness(person, recorded.ref, wanted.feature)))
    return any_of(answers) if answers else unknown(asked)


def _weighed(said: Noted, wanted: HasFeature, asked: Missing, witness: Witness) -> Answer:
    parts = [_between(said.low, said.high, wanted.at_least or 1, asked)]
    if wanted.age_below is not None:
        young = MET if said.oldest < wanted.age_below else NOT_MET if said.youngest >= wanted.age_below else None
        parts.append(unknown(asked) if young is None else young)
    found = all_of(parts)
    if found.met:
        return Answer(True, by=frozenset({witness}))
    return Answer(found.met, to_met=found.to_met, to_not=found.to_not, against=frozenset({witness}))


def _between(low: int, high: int, least: int, asked: Missing) -> Answer:
    if low >= least:
        return MET
    return NOT_MET if high < least else unknown(asked)
