"""Which function writes the blocks of which kind of letter."""

from collections.abc import Callable, Mapping

from predispo.domain.care import LetterKind
from predispo.letters.before import (
    acknowledgement_blocks,
    consent_blocks,
    pre_test_blocks,
    records_blocks,
    reminder_blocks,
)
from predispo.letters.colleagues import (
    confirmation_blocks,
    fertility_blocks,
    referrer_blocks,
    request_blocks,
    surgery_blocks,
    surveillance_blocks,
    transfer_blocks,
)
from predispo.letters.desk import Blocks, Desk
from predispo.letters.family_letter import family_blocks
from predispo.letters.findings import Finding
from predispo.letters.further_results import (
    moderate_blocks,
    mosaic_blocks,
    recessive_blocks,
    reclassification_blocks,
    tumour_blocks,
)
from predispo.letters.judged import category_blocks, report_blocks
from predispo.letters.negative import informative_blocks, uninformative_blocks
from predispo.letters.pathogenic import pathogenic_blocks
from predispo.letters.people import (
    correction_blocks,
    insurance_blocks,
    next_of_kin_blocks,
    recall_blocks,
    segregation_blocks,
    young_blocks,
)
from predispo.letters.uncertain import uncertain_blocks

Writer = Callable[[Desk, Finding | None], Blocks]

WRITERS: Mapping[LetterKind, Writer] = {
    LetterKind.RESULT_PATHOGENIC: pathogenic_blocks,
    LetterKind.RESULT_PREDICTIVE_POSITIVE: pathogenic_blocks,
    LetterKind.RESULT_MODERATE_RISK: moderate_blocks,
    LetterKind.RESULT_RECESSIVE_CARRIER: recessive_blocks,
    LetterKind.RESULT_MOSAIC: mosaic_blocks,
    LetterKind.RESULT_TUMOUR: tumour_blocks,
    LetterKind.RESULT_VUS: uncertain_blocks,
    LetterKind.RESULT_NEGATIVE_INFORMATIVE: informative_blocks,
    LetterKind.RESULT_NEGATIVE_UNINFORMATIVE: uninformative_blocks,
    LetterKind.RECLASSIFICATION: reclassification_blocks,
    LetterKind.ACKNOWLEDGEMENT: acknowledgement_blocks,
    LetterKind.REMINDER: reminder_blocks,
    LetterKind.PRE_TEST_SUMMARY: pre_test_blocks,
    LetterKind.CONSENT_FORM: consent_blocks,
    LetterKind.RISK_CATEGORY: category_blocks,
    LetterKind.DISCHARGE: category_blocks,
    LetterKind.RISK_REPORT: report_blocks,
    LetterKind.FAMILY_LETTER: family_blocks,
    LetterKind.RECORDS_CONSENT: records_blocks,
    LetterKind.TEST_REQUEST: request_blocks,
    LetterKind.CONFIRMATION_REQUEST: confirmation_blocks,
    LetterKind.REFERRER_PLAN: referrer_blocks,
    LetterKind.SURVEILLANCE_REFERRAL: surveillance_blocks,
    LetterKind.SURGERY_REFERRAL: surgery_blocks,
    LetterKind.FERTILITY_REFERRAL: fertility_blocks,
    LetterKind.TRANSFER_OF_CARE: transfer_blocks,
    LetterKind.SEGREGATION_INVITATION: segregation_blocks,
    LetterKind.YOUNG_PERSON: young_blocks,
    LetterKind.NEXT_OF_KIN: next_of_kin_blocks,
    LetterKind.RECALL: recall_blocks,
    LetterKind.CORRECTION: correction_blocks,
    LetterKind.INSURANCE_NOTE: insurance_blocks,
}
