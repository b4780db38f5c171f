"""What holds for every letter of a kind: who reads it, what it cannot do without, which texts it shares."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from predispo.domain.care import LetterKind


class Reader(StrEnum):
    """To whom a kind of letter is written."""

    PATIENT = "patient"  # the person whom it is about
    FAMILY = "relative"  # anybody whom the person gives it to; nobody is addressed by name


class Ask(StrEnum):
    """What a kind of letter is not issued without."""

    RESULT = "result"
    FIGURES = "figures"
    CONSENT_OF_INDEX = "consent_of_index"
    NEW_CLASS = "new_class"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What holds for one kind of letter.

    `of_carrier` says that it tells of a disease-causing germline variant, so that what contradicts one blocks it;
    `figures` that it tells computed risks; `pedigree` that the family's drawing follows it. `uses` are the folders of
    texts between those that all letters share and its own, which may say one of theirs anew.
    """

    reader: Reader = Reader.PATIENT
    asks: frozenset[Ask] = frozenset({Ask.RESULT})
    of_carrier: bool = False
    figures: bool = False
    pedigree: bool = True
    uses: tuple[str, ...] = ()


_FIGURES = frozenset({Ask.RESULT, Ask.FIGURES})
_PATHOGENIC = (LetterKind.RESULT_PATHOGENIC.value,)

RULES: Mapping[LetterKind, Rule] = {
    LetterKind.RESULT_PATHOGENIC: Rule(asks=_FIGURES, of_carrier=True, figures=True),
    LetterKind.RESULT_PREDICTIVE_POSITIVE: Rule(asks=_FIGURES, of_carrier=True, figures=True, uses=_PATHOGENIC),
    LetterKind.RESULT_MODERATE_RISK: Rule(asks=_FIGURES, of_carrier=True, figures=True, uses=_PATHOGENIC),
    LetterKind.RESULT_RECESSIVE_CARRIER: Rule(),
    LetterKind.RESULT_MOSAIC: Rule(),
    LetterKind.RESULT_TUMOUR: Rule(),
    LetterKind.RESULT_VUS: Rule(),
    LetterKind.RESULT_NEGATIVE_INFORMATIVE: Rule(),
    LetterKind.RESULT_NEGATIVE_UNINFORMATIVE: Rule(),
    LetterKind.RECLASSIFICATION: Rule(asks=frozenset({Ask.NEW_CLASS}), pedigree=False),
    LetterKind.FAMILY_LETTER: Rule(
        reader=Reader.FAMILY,
        asks=frozenset({Ask.RESULT, Ask.CONSENT_OF_INDEX}),
        of_carrier=True,
        pedigree=False,
    ),
}
