"""What one of a family may be shown of the others."""

from predispo.app.disclosing import shown_to
from predispo.domain.cancer import Cancer, Site
from predispo.domain.care import ConsentScope
from predispo.domain.facts import ConsentGiven, ConsentWithdrawn, DiagnosisMade, ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.standing import Disclosure
from predispo.domain.testing import TestReport
from predispo.journal.journal import family_of
from tests.builders import entry, family, trio

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")
RESULT = ResultReceived(person=MOTHER, report=TestReport(genes=("BRCA1",)))
AGREED = ConsentGiven(person=MOTHER, scopes=(ConsentScope.INFORM_RELATIVES,))


def test_a_result_is_shown_to_its_own_person() -> None:
    assert shown_to(family(*trio(), RESULT), MOTHER).person(MOTHER).results


def test_anothers_result_needs_that_persons_consent() -> None:
    assert not shown_to(family(*trio(), RESULT), DAUGHTER).person(MOTHER).results
    assert shown_to(family(*trio(), RESULT, AGREED), DAUGHTER).person(MOTHER).results


def test_consent_that_was_withdrawn_shows_nothing() -> None:
    withdrawn = ConsentWithdrawn(person=MOTHER, scopes=(ConsentScope.INFORM_RELATIVES,))

    assert not shown_to(family(*trio(), RESULT, AGREED, withdrawn), DAUGHTER).person(MOTHER).results


def test_what_is_for_the_clinic_alone_is_shown_to_nobody() -> None:
    secret = DiagnosisMade(person=MOTHER, cancer=Cancer(site=Site.BREAST), disclosure=Disclosure.CLINIC)

    known = family(*trio(), secret)

    assert not shown_to(known, MOTHER).person(MOTHER).diagnoses
    assert not shown_to(known, DAUGHTER).person(MOTHER).diagnoses


def test_what_is_for_the_person_alone_is_not_shown_to_relatives() -> None:
    private = DiagnosisMade(person=MOTHER, cancer=Cancer(site=Site.BREAST), disclosure=Disclosure.PERSON)

    known = family(*trio(), private)

    assert shown_to(known, MOTHER).person(MOTHER).diagnoses
    assert not shown_to(known, DAUGHTER).person(MOTHER).diagnoses


def test_who_descends_from_whom_is_never_left_out() -> None:
    known: Family = family_of(family().id, [entry("e", *trio(), RESULT)])

    assert shown_to(known, DAUGHTER).pedigree.parents == known.pedigree.parents
