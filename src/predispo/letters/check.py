"""What a letter lacks, and what stands in the way of issuing it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.care import ConsentScope, ConsultationKind, LetterKind
from predispo.domain.consent import consents
from predispo.domain.facts import ReferralReceived, TestOrdered
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import ADULT, Flag
from predispo.domain.plan import Plan
from predispo.domain.testing import TestPurpose
from predispo.domain.variant import Variant, Zygosity
from predispo.letters.findings import (
    RECESSIVE_GENES,
    Finding,
    about,
    counselled,
    findings,
    index_of,
    known_variants,
    new_class,
)
from predispo.letters.history import last, usual_addressee
from predispo.letters.letter import Letterhead
from predispo.letters.offers import quoted
from predispo.letters.people import corrected
from predispo.letters.rules import RULES, Ask, Reader, Rule
from predispo.letters.texts import reviewed
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.phrases.phrases import Phrases

BLOCKING = frozenset(
    {
        "no-result",
        "no-hgvs",
        "other-result",
        "no-new-class",
        "no-referral",
        "no-order",
        "no-category",
        "no-own-words",
        "no-addressee",
        "no-offers",
        "no-known-variant",
        "no-letter-to-correct",
        "not-dead",
        "not-young",
        "no-consent-inform-relatives",
        "no-assessment",
        "stale-assessment",
        "tumour-sample",
        "mosaic",
        "two-copies",
        "two-variants-of-gene",
        "recessive-gene",
        "right-not-to-know",
        "do-not-contact",
        "dead",
        "child",
        "no-name",
        "no-letterhead",
    }
)

YOUNGEST_READER = 12  # of the letter for the young
# Letters to colleagues that tell of a finding as inherited.
_OF_RESULTS = frozenset({LetterKind.REFERRER_PLAN, LetterKind.SURVEILLANCE_REFERRAL, LetterKind.SURGERY_REFERRAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWarning:
    """One thing to see to before a letter goes; a `blocking` one stops issuing, never a draft."""

    code: str
    text: str
    blocking: bool = False


def check_letter(
    kind: LetterKind,
    *,
    family: Family,
    person: PersonId,
    assessment: Assessment | None,
    phrases: Phrases,
    clinic: Letterhead,
    on: date,
    language: str = "",
    wishes: Wishes = NO_WISHES,
    plan: Plan | None = None,
) -> tuple[LetterWarning, ...]:
    """What is missing or doubtful, the blocking first, in the language of `phrases`.

    `language` is that of the letter, where it is another one.
    """
    codes = dict.fromkeys(
        _codes(kind, family, family.persons[person], assessment, clinic, on, wishes, plan, language or phrases.language)
    )
    if not reviewed(kind, language or phrases.language):
        codes["not-reviewed"] = None
    warnings = [
        LetterWarning(code=code, text=phrases.text(f"letter-warning-{code}"), blocking=code in BLOCKING)
        for code in codes
    ]
    return tuple(sorted(warnings, key=lambda one: not one.blocking))


def _codes(
    kind: LetterKind,
    family: Family,
    person: Person,
    assessment: Assessment | None,
    clinic: Letterhead,
    on: date,
    wishes: Wishes,
    plan: Plan | None,
    language: str,
) -> Iterator[str]:
    rule = RULES[kind]
    index = index_of(family, person.id) if rule.reader is Reader.FAMILY else person.id
    index, finding = about(kind, family, index)
    if Ask.RESULT in rule.asks:
        yield from _of_result(kind, family, family.persons[index], finding)
    yield from _of_facts(kind, family, person, wishes, plan)
    if Ask.CONSENT_OF_INDEX in rule.asks and (index != person.id or rule.reader is not Reader.RELATIVE):
        yield from _of_index(rule, family, family.persons[index])
    if rule.reader in {Reader.PATIENT, Reader.RELATIVE}:
        yield from _of_patient(rule, family, person, on, wishes)
        if Ask.RESULT in rule.asks and rule.reader is Reader.PATIENT:
            yield from _of_counselling(family, person, finding)
    if rule.reader in {Reader.COLLEAGUE, Reader.NEXT_OF_KIN}:
        yield from _of_others(kind, family, person, wishes)
    if kind is LetterKind.YOUNG_PERSON and not _is_young(person, on):
        yield "not-young"
    if Ask.FIGURES in rule.asks or (Ask.FIGURES_IF_ANY in rule.asks and assessment is not None):
        yield from _of_assessment(family, family.persons[index], assessment, on)
    if rule.plan and plan is not None and _quotes_english(kind, plan, language):
        yield "quoted-in-english"
    if not clinic.name or not clinic.phone:
        yield "no-letterhead"
    if not clinic.signatory:
        yield "no-signatory"


def _is_young(person: Person, on: date) -> bool:
    """Whether the letter for the young was written for somebody of this age."""
    age = person.age_at(on)
    return age is not None and age.low >= YOUNGEST_READER and age.high < ADULT


def _quotes_english(kind: LetterKind, plan: Plan, language: str) -> bool:
    """Whether what the letter quotes of guidelines is not there in its language."""
    told = (*quoted(kind, plan.offers), *plan.facts, *plan.refrain)
    return any(not offer.texts.get(language) for offer in told)


def _of_others(kind: LetterKind, family: Family, person: Person, wishes: Wishes) -> Iterator[str]:
    """What a letter to a colleague, or to the next of kin, lacks."""
    if not wishes.addressee and not usual_addressee(kind, family, person.id):
        yield "no-addressee"
    if not person.name:
        yield "no-name"
    if kind is LetterKind.NEXT_OF_KIN:
        if not person.is_dead:
            yield "not-dead"
        return
    if person.is_dead:
        yield "dead"
    if Flag.SAFEGUARDING in person.details.flags:
        yield "safeguarding"
    if Flag.RIGHT_NOT_TO_KNOW in person.details.flags:
        yield "reader-may-tell"
    if kind is LetterKind.TRANSFER_OF_CARE:
        yield "ask-before-sharing"
    if kind in _OF_RESULTS and (found := about(kind, family, person.id)[1]) is not None:
        if found.of_tumour:
            yield "tumour-sample"
        if found.is_mosaic:
            yield "mosaic"
        if not found.report.confirmed_on_second_sample:
            yield "not-confirmed"


def _of_facts(kind: LetterKind, family: Family, person: Person, wishes: Wishes, plan: Plan | None) -> Iterator[str]:
    """What must have been written down, or said by the counsellor, before a letter of the kind goes."""
    rule = RULES[kind]
    if Ask.NEW_CLASS in rule.asks and new_class(family, person.id) is None:
        yield "no-new-class"
    if Ask.REFERRAL in rule.asks and last(family, person.id, ReferralReceived) is None:
        yield "no-referral"
    if Ask.ORDER in rule.asks and last(family, person.id, TestOrdered) is None:
        yield "no-order"
    if Ask.CATEGORY in rule.asks and wishes.category is None:
        yield "no-category"
    if Ask.OWN_WORDS in rule.asks and not wishes.paragraphs:
        yield "no-own-words"
    if Ask.OFFERS in rule.asks and (plan is None or not quoted(kind, plan.offers)):
        yield "no-offers"
    if Ask.KNOWN_VARIANT in rule.asks:
        own = about(kind, family, person.id)[1]
        if own is None and not known_variants(family, besides=person.id):
            yield "no-known-variant"
    if Ask.LETTER in rule.asks and corrected(family, person.id, wishes.corrects) is None:
        yield "no-letter-to-correct"


def _of_result(kind: LetterKind, family: Family, person: Person, finding: Finding | None) -> Iterator[str]:
    if finding is None:
        yield "other-result" if findings(family, person.id) and kind is not LetterKind.FAMILY_LETTER else "no-result"
        return
    if finding.variant is not None and not finding.variant.hgvs:
        yield "no-hgvs"
    if finding.of_tumour and kind is not LetterKind.RESULT_TUMOUR:
        yield "tumour-sample"
    if finding.found is None:
        return
    if finding.acting is not finding.found.reported_class:
        yield "classes-differ"
    if RULES[kind].of_carrier or kind is LetterKind.RESULT_RECESSIVE_CARRIER:
        if finding.is_mosaic:
            yield "mosaic"
        if finding.found.zygosity is Zygosity.HOMOZYGOUS:
            yield "two-copies"
        yield from _of_other_variants(family, person, finding.found.variant)
        if finding.is_of(RECESSIVE_GENES) and kind is not LetterKind.RESULT_RECESSIVE_CARRIER:
            yield "recessive-gene"
        if not finding.report.confirmed_on_second_sample:
            yield "not-confirmed"


def _of_other_variants(family: Family, person: Person, told: Variant) -> Iterator[str]:
    carried = [one for one in findings(family, person.id) if one.acting is not None and one.acting.makes_a_carrier]
    others = {one.variant for one in carried if one.variant is not None} - {told}
    if any(one.gene == told.gene and one.hgvs and told.hgvs for one in others):
        yield "two-variants-of-gene"
    elif others:
        yield "several-variants"


def _of_index(rule: Rule, family: Family, person: Person) -> Iterator[str]:
    """What the person in whom a finding was made must have agreed to before relatives are told of it."""
    agreed = consents(family.facts, person.id)
    if ConsentScope.INFORM_RELATIVES not in agreed:
        yield "no-consent-inform-relatives"
    if rule.reader is Reader.FAMILY and ConsentScope.NAME_IN_FAMILY_LETTER not in agreed:
        yield "not-named"
    if rule.reader is Reader.RELATIVE or (
        rule.reader is Reader.FAMILY and ConsentScope.NAME_IN_FAMILY_LETTER not in agreed
    ):
        yield "tell-index-first"


def _of_patient(rule: Rule, family: Family, person: Person, on: date, wishes: Wishes) -> Iterator[str]:
    flags = {
        Flag.RIGHT_NOT_TO_KNOW: "right-not-to-know",
        Flag.DO_NOT_CONTACT: "do-not-contact",
        Flag.SAFEGUARDING: "safeguarding",
    }
    yield from (flags[flag] for flag in person.details.flags)
    if person.is_dead and not rule.of_dead:
        yield "dead"
    age = person.age_at(on)
    if age is not None and age.low < ADULT and not person.is_dead:
        yield "child" if age.low < 16 and not rule.of_minors else "minor"
    if not person.name:
        yield "no-name"
    if person.is_dead and not wishes.addressee:
        yield "no-addressee"
    if not (person.details.address or wishes.addressee):
        yield "no-address"


def _of_counselling(family: Family, person: Person, finding: Finding | None) -> Iterator[str]:
    if finding is not None and finding.report.purpose is TestPurpose.PREDICTIVE:
        if ConsentScope.TESTING not in consents(family.facts, person.id):
            yield "no-consent-testing"
        if not counselled(family, person.id, ConsultationKind.PRE_TEST):
            yield "no-counselling-before"
    if finding is not None and not counselled(family, person.id, ConsultationKind.POST_TEST):
        yield "no-post-test-counselling"


def _of_assessment(family: Family, person: Person, assessment: Assessment | None, on: date) -> Iterator[str]:
    assessed = None if assessment is None else assessment.persons.get(person.id)
    if assessment is None or assessed is None or not (assessed.remaining_risk or assessed.carrier):
        yield "no-assessment"
        return
    age = person.age_at(on)
    changed = max((one.recorded_at.date() for one in family.facts), default=assessment.on)
    older = age is not None and assessed.age is not None and not age.low <= assessed.age <= age.high
    if changed > assessment.on or older:
        yield "stale-assessment"
    if assessment.unverified:
        yield "unverified-evidence"
