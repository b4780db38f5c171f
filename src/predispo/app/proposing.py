"""Which letters the state of a person's case calls for; the first is shown first, and another may be chosen."""

from predispo.domain.care import ConsentScope, ConsultationKind, LetterKind
from predispo.domain.consent import consents
from predispo.domain.facts import ConsultationHeld, LetterIssued, ReferralReceived, SampleTaken, TestOrdered
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.letters.findings import fitting, new_class
from predispo.letters.history import last
from predispo.letters.rules import RULES

# Of several letters that fit a result, the one that says most of it.
_CLOSEST_FIRST = (
    LetterKind.RESULT_MODERATE_RISK,
    LetterKind.RESULT_PREDICTIVE_POSITIVE,
    LetterKind.RESULT_PATHOGENIC,
    LetterKind.RESULT_RECESSIVE_CARRIER,
    LetterKind.RESULT_MOSAIC,
    LetterKind.RESULT_TUMOUR,
    LetterKind.RESULT_VUS,
    LetterKind.RESULT_NEGATIVE_INFORMATIVE,
    LetterKind.RESULT_NEGATIVE_UNINFORMATIVE,
)


def proposed_kind(family: Family, person: PersonId) -> LetterKind:
    """The first letter that the state calls for; else that of the result again, else the family letter."""
    called = called_for(family, person)
    return called[0] if called else (_of_result(family, person) or LetterKind.FAMILY_LETTER)


def called_for(family: Family, person: PersonId) -> tuple[LetterKind, ...]:
    """The letters that the facts call for and that have not been issued since, the most urgent first."""
    sent = {one.fact.kind for one in family.facts if isinstance(one.fact, LetterIssued) and one.fact.person == person}
    wanted = (*_of_class(family, person), *_of_test(family, person), *_of_referral(family, person))
    return tuple(dict.fromkeys(kind for kind in wanted if kind.value not in sent))


def _of_class(family: Family, person: PersonId) -> tuple[LetterKind, ...]:
    """News of a class that changed after a letter told the old one; then the letters of a result."""
    result = _of_result(family, person)
    told = [
        one
        for one in family.facts
        if isinstance(one.fact, LetterIssued) and one.fact.person == person and one.fact.kind.startswith("result-")
    ]
    change = new_class(family, person)
    kinds: list[LetterKind] = []
    days = (told[-1].fact.on, None if change is None else change.new_on) if told else (None, None)
    if days[0] is not None and days[1] is not None and days[1].middle > days[0].middle:
        kinds.append(LetterKind.RECLASSIFICATION)
    if result is not None:
        kinds.append(result)
        if RULES[result].of_carrier:
            kinds.append(LetterKind.REFERRER_PLAN)
            if ConsentScope.INFORM_RELATIVES in consents(family.facts, person):
                kinds.append(LetterKind.FAMILY_LETTER)
    return tuple(kinds)


def _of_test(family: Family, person: PersonId) -> tuple[LetterKind, ...]:
    """What goes before a test that has been ordered and has no sample yet."""
    if last(family, person, TestOrdered) is None or last(family, person, SampleTaken) is not None:
        return ()
    agreed = ConsentScope.TESTING in consents(family.facts, person)
    before = () if agreed else (LetterKind.PRE_TEST_SUMMARY, LetterKind.CONSENT_FORM)
    return (*before, LetterKind.TEST_REQUEST)


def _of_referral(family: Family, person: PersonId) -> tuple[LetterKind, ...]:
    """The answer to a referral, until the first talk."""
    talk = last(family, person, ConsultationHeld)
    waits = last(family, person, ReferralReceived) is not None and (talk is None or talk.kind is ConsultationKind.OTHER)
    return (LetterKind.ACKNOWLEDGEMENT,) if waits else ()


def _of_result(family: Family, person: PersonId) -> LetterKind | None:
    """The closest kind of result letter that a recorded result fits."""
    for kind in _CLOSEST_FIRST:
        found = fitting(kind, family, person)
        if found is not None and (found.is_plain or not RULES[kind].of_carrier):
            return kind
    return None
