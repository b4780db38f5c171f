"""What holds for every letter of a kind: who reads it, what it cannot do without, which texts it shares."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from predispo.domain.care import LetterKind


class Reader(StrEnum):
    """To whom a kind of letter is written."""

    PATIENT = "patient"  # the person whom it is about
    RELATIVE = "relative"  # the person, of what was found in somebody else of the family
    FAMILY = "family"  # anybody whom the person gives it to; nobody is addressed by name
    NEXT_OF_KIN = "next-of-kin"  # whom the counsellor names, of a person who has died
    COLLEAGUE = "colleague"  # whom the counsellor names, about the person
    ANYBODY = "anybody"  # whom the person shows it to; it names nobody and no family


class Ask(StrEnum):
    """What a kind of letter is not issued without."""

    RESULT = "result"
    FIGURES = "figures"
    FIGURES_IF_ANY = "figures_if_any"  # what was computed must be of today, but need not be there
    CONSENT_OF_INDEX = "consent_of_index"
    NEW_CLASS = "new_class"
    REFERRAL = "referral"
    ORDER = "order"
    CATEGORY = "category"
    OWN_WORDS = "own_words"
    OFFERS = "offers"
    KNOWN_VARIANT = "known_variant"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What holds for one kind of letter.

    `of_carrier` says that it tells of a disease-causing germline variant, so that what contradicts one blocks it;
    `figures` that it tells remaining risks, `chances` those of a variant; `pedigree` that the
    family's drawing follows it; `plan` that it quotes what guidelines offer; `of_minors` and `of_dead` that it may be
    about such a person. `uses` are the folders of
    texts between those that all letters share and its own, which may say one of theirs anew.
    """

    reader: Reader = Reader.PATIENT
    asks: frozenset[Ask] = frozenset()
    of_carrier: bool = False
    figures: bool = False
    chances: bool = False
    pedigree: bool = False
    plan: bool = False
    of_minors: bool = False
    of_dead: bool = False
    uses: tuple[str, ...] = ()


_FIGURES = frozenset({Ask.RESULT, Ask.FIGURES})
_RESULT = frozenset({Ask.RESULT})
_PATHOGENIC = (LetterKind.RESULT_PATHOGENIC.value,)
_CARRIER = Rule(asks=_FIGURES, of_carrier=True, figures=True, pedigree=True)
_FINDING = Rule(asks=_RESULT, pedigree=True)
_COLLEAGUE = Rule(reader=Reader.COLLEAGUE, of_minors=True, uses=("colleague",))
_JUDGED = frozenset({Ask.CATEGORY, Ask.OWN_WORDS})

RULES: Mapping[LetterKind, Rule] = {
    LetterKind.RESULT_PATHOGENIC: _CARRIER,
    LetterKind.RESULT_PREDICTIVE_POSITIVE: replace(_CARRIER, uses=_PATHOGENIC),
    LetterKind.RESULT_MODERATE_RISK: replace(_CARRIER, uses=_PATHOGENIC),
    LetterKind.RESULT_RECESSIVE_CARRIER: _FINDING,
    LetterKind.RESULT_MOSAIC: _FINDING,
    LetterKind.RESULT_TUMOUR: _FINDING,
    LetterKind.RESULT_VUS: _FINDING,
    LetterKind.RESULT_NEGATIVE_INFORMATIVE: _FINDING,
    LetterKind.RESULT_NEGATIVE_UNINFORMATIVE: _FINDING,
    LetterKind.RECLASSIFICATION: Rule(asks=frozenset({Ask.NEW_CLASS})),
    LetterKind.ACKNOWLEDGEMENT: Rule(asks=frozenset({Ask.REFERRAL}), of_minors=True),
    LetterKind.REMINDER: Rule(asks=frozenset({Ask.REFERRAL}), of_minors=True),
    LetterKind.PRE_TEST_SUMMARY: Rule(asks=frozenset({Ask.ORDER, Ask.FIGURES_IF_ANY}), chances=True, uses=("order",)),
    LetterKind.CONSENT_FORM: Rule(asks=frozenset({Ask.ORDER}), of_minors=True, uses=("order", "form")),
    LetterKind.RISK_CATEGORY: Rule(asks=_JUDGED),
    LetterKind.DISCHARGE: Rule(asks=_JUDGED, uses=(LetterKind.RISK_CATEGORY.value,)),
    LetterKind.RISK_REPORT: Rule(
        asks=frozenset({Ask.FIGURES}), figures=True, chances=True, pedigree=True, uses=_PATHOGENIC
    ),
    LetterKind.FAMILY_LETTER: Rule(
        reader=Reader.FAMILY,
        asks=frozenset({Ask.RESULT, Ask.CONSENT_OF_INDEX}),
        of_carrier=True,
    ),
    LetterKind.TEST_REQUEST: replace(_COLLEAGUE, asks=frozenset({Ask.ORDER}), uses=("order", "colleague")),
    LetterKind.CONFIRMATION_REQUEST: replace(
        _COLLEAGUE, asks=frozenset({Ask.KNOWN_VARIANT}), uses=("order", "colleague")
    ),
    LetterKind.REFERRER_PLAN: replace(_COLLEAGUE, asks=frozenset({Ask.OFFERS}), plan=True),
    LetterKind.SURVEILLANCE_REFERRAL: replace(_COLLEAGUE, asks=frozenset({Ask.OFFERS}), plan=True),
    LetterKind.SURGERY_REFERRAL: replace(
        _COLLEAGUE,
        asks=frozenset({Ask.OFFERS, Ask.FIGURES_IF_ANY}),
        figures=True,
        plan=True,
        uses=(*_PATHOGENIC, "colleague"),
    ),
    LetterKind.FERTILITY_REFERRAL: replace(_COLLEAGUE, asks=_RESULT, of_carrier=True),
    LetterKind.TRANSFER_OF_CARE: replace(_COLLEAGUE, pedigree=True, plan=True),
    LetterKind.SEGREGATION_INVITATION: Rule(reader=Reader.RELATIVE, asks=frozenset({Ask.RESULT, Ask.CONSENT_OF_INDEX})),
    LetterKind.YOUNG_PERSON: Rule(
        reader=Reader.RELATIVE,
        asks=frozenset({Ask.RESULT, Ask.CONSENT_OF_INDEX}),
        of_carrier=True,
        of_minors=True,
    ),
    LetterKind.NEXT_OF_KIN: Rule(
        reader=Reader.NEXT_OF_KIN,
        asks=frozenset({Ask.RESULT, Ask.CONSENT_OF_INDEX}),
        of_carrier=True,
        of_dead=True,
        uses=(LetterKind.FAMILY_LETTER.value,),
    ),
    LetterKind.RECALL: Rule(),
    LetterKind.CORRECTION: Rule(asks=frozenset({Ask.LETTER, Ask.OWN_WORDS})),
    LetterKind.INSURANCE_NOTE: Rule(reader=Reader.ANYBODY),
    LetterKind.RECORDS_CONSENT: Rule(reader=Reader.RELATIVE, asks=frozenset(), of_dead=True, uses=("form",)),
}
