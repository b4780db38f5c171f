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
    """The letters that predispo writes so far; the values are those of the command line."""

    RESULT_PATHOGENIC = "result-pathogenic"
    RESULT_VUS = "result-vus"
    RESULT_NEGATIVE_INFORMATIVE = "result-negative-informative"
    RESULT_NEGATIVE_UNINFORMATIVE = "result-negative-uninformative"
    FAMILY_LETTER = "family-letter"
