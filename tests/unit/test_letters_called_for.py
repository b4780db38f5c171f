"""Which letters the state of a case calls for."""

import pytest

from predispo.app.proposing import called_for, proposed_kind
from predispo.domain import facts as f
from predispo.domain.care import ConsentScope, ConsultationKind, LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.ids import DocumentId, PersonId
from predispo.domain.variant import VariantClass
from tests.builders import family
from tests.unit.letter_cases import ANNA, BRCA1, VUS, agreed, report, three_generations

CARRIER = report("anna", (BRCA1, VariantClass.PATHOGENIC))
REFERRED = f.ReferralReceived(person=ANNA, on=PartialDate.of(2025, 1, 2))
ORDERED = f.TestOrdered(person=ANNA, genes=("BRCA1",))
TALKED = f.ConsultationHeld(person=ANNA, kind=ConsultationKind.FIRST)
# Without the talk after the test that the shared family has.
CASE = tuple(one for one in three_generations() if not isinstance(one, f.ConsultationHeld))


def sent(kind: LetterKind, month: int = 3, who: PersonId = ANNA) -> f.LetterIssued:
    on = PartialDate.of(2025, month, 2)
    return f.LetterIssued(person=who, on=on, kind=kind.value, language="en", document=DocumentId("d"), sha256="0")


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        ((), []),
        ((REFERRED,), ["acknowledgement"]),
        ((REFERRED, sent(LetterKind.ACKNOWLEDGEMENT)), []),
        ((REFERRED, TALKED), []),
        ((TALKED, ORDERED), ["pre-test-summary", "consent-form", "test-request"]),
        ((TALKED, ORDERED, agreed(ConsentScope.TESTING)), ["test-request"]),
        ((TALKED, ORDERED, f.SampleTaken(person=ANNA)), []),
        ((CARRIER,), ["result-pathogenic", "referrer-plan"]),
        ((CARRIER, sent(LetterKind.RESULT_PATHOGENIC, who=PersonId("sister"))), ["result-pathogenic", "referrer-plan"]),
        (
            (CARRIER, sent(LetterKind.RESULT_PATHOGENIC), agreed(ConsentScope.INFORM_RELATIVES)),
            ["referrer-plan", "family-letter"],
        ),
    ],
    ids=[
        "nothing",
        "referred",
        "answered",
        "talked",
        "ordered",
        "agreed",
        "sampled",
        "carrier",
        "told another",
        "told",
    ],
)
def test_the_facts_call_for_letters_until_they_are_issued(facts: tuple[f.FamilyFact, ...], kinds: list[str]) -> None:
    assert called_for(family(*CASE, *facts), ANNA) == tuple(LetterKind(one) for one in kinds)


def test_a_class_that_changed_after_it_was_told_calls_for_news_first() -> None:
    uncertain = report("anna", (VUS, VariantClass.UNCERTAIN))
    decided = f.VariantClassified(variant=VUS, decided=VariantClass.PATHOGENIC, on=PartialDate.of(2025, 3, 9))
    told, untold = (family(*CASE, uncertain, *more, decided) for more in ((sent(LetterKind.RESULT_VUS),), ()))
    later = family(*CASE, uncertain, decided, sent(LetterKind.RESULT_PATHOGENIC, month=4))

    assert called_for(told, ANNA)[0] is LetterKind.RECLASSIFICATION
    assert LetterKind.RECLASSIFICATION not in called_for(untold, ANNA)
    assert LetterKind.RECLASSIFICATION not in called_for(later, ANNA)


def test_where_all_is_sent_the_letter_of_the_result_is_shown_and_without_a_result_the_family_letter() -> None:
    all_sent = (sent(LetterKind.RESULT_PATHOGENIC), sent(LetterKind.REFERRER_PLAN))

    assert proposed_kind(family(*CASE, CARRIER, *all_sent), ANNA) is LetterKind.RESULT_PATHOGENIC
    assert proposed_kind(family(*CASE), ANNA) is LetterKind.FAMILY_LETTER
