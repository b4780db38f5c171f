"""What the clinic does with and for a family."""

from enum import StrEnum


class ConsentScope(StrEnum):
    """What somebody agreed to."""

    TESTING = "testing"
    STORAGE = "storage"
    INFORM_RELATIVES = "inform_relatives"
    NAME_IN_FAMILY_LETTER = "name_in_family_letter"
    OBTAIN_RECORDS = "obtain_records"
    RESEARCH = "research"
    RECONTACT = "recontact"


class ConsultationKind(StrEnum):
    """Which conversation of the journey it was."""

    FIRST = "first"
    PRE_TEST = "pre_test"
    POST_TEST = "post_test"
    FOLLOW_UP = "follow_up"
    OTHER = "other"


class LetterKind(StrEnum):
    """The letters that predispo writes; the values are those of the command line."""

    RESULT_PATHOGENIC = "result-pathogenic"
    RESULT_PREDICTIVE_POSITIVE = "result-predictive-positive"
    RESULT_MODERATE_RISK = "result-moderate-risk"
    RESULT_RECESSIVE_CARRIER = "result-recessive-carrier"
    RESULT_MOSAIC = "result-mosaic"
    RESULT_TUMOUR = "result-tumour"
    RESULT_VUS = "result-vus"
    RESULT_NEGATIVE_INFORMATIVE = "result-negative-informative"
    RESULT_NEGATIVE_UNINFORMATIVE = "result-negative-uninformative"
    RECLASSIFICATION = "reclassification"
    ACKNOWLEDGEMENT = "acknowledgement"
    REMINDER = "reminder"
    PRE_TEST_SUMMARY = "pre-test-summary"
    CONSENT_FORM = "consent-form"
    RISK_CATEGORY = "risk-category"
    DISCHARGE = "discharge"
    RISK_REPORT = "risk-report"
    TEST_REQUEST = "test-request"
    CONFIRMATION_REQUEST = "confirmation-request"
    REFERRER_PLAN = "referrer-plan"
    SURVEILLANCE_REFERRAL = "surveillance-referral"
    SURGERY_REFERRAL = "surgery-referral"
    FERTILITY_REFERRAL = "fertility-referral"
    TRANSFER_OF_CARE = "transfer-of-care"
    FAMILY_LETTER = "family-letter"
    RECORDS_CONSENT = "records-consent"
    SEGREGATION_INVITATION = "segregation-invitation"
    YOUNG_PERSON = "young-person"
    NEXT_OF_KIN = "next-of-kin"
    RECALL = "recall"
    CORRECTION = "correction"
    INSURANCE_NOTE = "insurance-note"


class RiskCategory(StrEnum):
    """How a counsellor judged a person's risk from the family's history, in the words of NICE CG164."""

    POPULATION = "population"
    MODERATE = "moderate"
    HIGH = "high"
