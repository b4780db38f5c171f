"""Letters before a test: the referral has come, no answer has come, what was talked about, and the forms to sign."""

from predispo.domain.care import ConsentScope
from predispo.domain.facts import ReferralReceived, TestOrdered
from predispo.domain.testing import TestMethod, TestPurpose
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding
from predispo.letters.history import agreed_scopes, last, sought
from predispo.letters.letter import Choices, KeyFacts, SignatureLines
from predispo.letters.risks import told_chances
from predispo.letters.sections import both_framings, contact_section, own_words_section
from predispo.phrases.numbers import rounded_count

# The countries for whose insurance law there is a sentence.
INSURANCE = {"NO": "insurance-no", "GB": "insurance-gb"}


def acknowledgement_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """The referral has come: how long to wait, what to call about at once, what to do meanwhile."""
    referral = last(desk.family, desk.person_id, ReferralReceived)
    referrer = "" if referral is None else referral.referrer
    return [
        desk.summary(
            "summary-received",
            "summary-wait",
            "summary-call",
            referrer=referrer,
            known="yes" if referrer else "no",
            **dated(desk),
        ),
        *desk.section("change-heading", "change-intro"),
        desk.bullets("change-cancer", "change-family", "change-pregnancy", "change-surgery", "change-address"),
        *desk.section("prepare-heading", "prepare-family", "prepare-papers", "prepare-someone", "see-doctor"),
        *own_words_section(desk),
        *contact_section(desk, support="support-waiting"),
    ]


def reminder_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """Nobody answered or came: neutral, with an open door, and until when it is open."""
    closing = ("how-closed",) if desk.wishes.until else ()
    return [
        desk.summary("summary-missed", "summary-open", "summary-until", **dated(desk)),
        *desk.section("how-heading", "how-call", "how-help", "how-no", *closing, **dated(desk)),
        *own_words_section(desk),
        *contact_section(desk, support="support-open"),
    ]


def pre_test_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """What a test can answer and how likely, its limits, relatives, insurance, and the right not to know."""
    order = last(desk.family, desk.person_id, TestOrdered)
    variant = sought(desk.family, desk.person_id, order)
    predictive = order is not None and order.purpose is TestPurpose.PREDICTIVE
    answers = ("answer-has", "answer-lacks") if predictive else ("answer-found", "answer-uncertain", "answer-none")
    scopes = agreed_scopes(desk.family, desk.person_id)
    named = desk.phrases.listing([desk.phrases.term(scope) for scope in scopes])
    chances: Blocks = []
    for one in told_chances(desk):
        key = "answers-familial" if variant is not None else "answers-chance"
        chances.append(both_framings(desk, key, rounded_count(one.probability)))
        row = (desk.text("answers-label"), desk.phrases.chance(one.probability))
        chances.append(KeyFacts(key="chance", rows=(row,)))
    return [
        desk.summary("summary-why", "summary-choice", "summary-family", predictive="yes" if predictive else "no"),
        *order_section(desk),
        desk.paragraph("test-how"),
        desk.heading("answers-heading"),
        *chances,
        desk.bullets(*answers, *(() if predictive else ("answer-other",))),
        *desk.section("limits-heading", "limits"),
        *desk.section("family-heading", "family", "family-parent"),
        *insurance_section(desk),
        *desk.section("choice-heading", "choice", "choice-time"),
        desk.paragraph("consent-taken", scopes=named)
        if ConsentScope.TESTING in scopes
        else desk.paragraph("consent-open"),
        *own_words_section(desk),
        *contact_section(desk, support="support-test"),
    ]


def consent_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """The form of consent to a test: what was talked about, a choice for each scope, lines to sign on."""
    scopes = ("testing", "told", *(scope.value for scope in ConsentScope if scope is not ConsentScope.TESTING))
    return [
        desk.summary("summary-about", "summary-free", "summary-ask"),
        *order_section(desk),
        desk.heading("understood-heading"),
        desk.bullets(
            "understood-purpose", "understood-answers", "understood-other", "understood-family", "understood-choice"
        ),
        *insurance_section(desk),
        *choices_section(desk, *(f"consent-{scope.replace('_', '-')}" for scope in scopes)),
        *desk.section("withdraw-heading", "withdraw"),
        *own_words_section(desk),
        *contact_section(desk, support="support-form"),
        SignatureLines(
            key="signature",
            heading=desk.text("form-heading"),
            lines=tuple(desk.text(key) for key in ("form-place", "form-signature", "sign-parent", "form-counsellor")),
        ),
    ]


def records_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """The form by which a relative, or the next of kin of a dead one, lets the clinic have records and tissue."""
    name = desk.need("name", desk.person.name)
    keys = ("form-name", *(("sign-relation",) if desk.person.is_dead else ()), "form-place", "form-signature")
    return [
        desk.summary(
            "summary-why", "summary-ask", "summary-choice", name=name, dead="yes" if desk.person.is_dead else "no"
        ),
        *desk.section("what-heading", "what", "what-tissue", "what-know"),
        *desk.section("keep-heading", "keep"),
        *choices_section(
            desk, "records-reports", "records-registry", "records-tissue", "records-told", "records-relatives"
        ),
        desk.paragraph("back", **dated(desk)),
        *own_words_section(desk),
        *contact_section(desk, support="support-records"),
        SignatureLines(key="signature", heading=desk.text("form-heading"), lines=tuple(desk.text(key) for key in keys)),
    ]


def dated(desk: Desk) -> dict[str, str | int]:
    """The day that the counsellor wants in the letter, and whether there is one."""
    until = desk.wishes.until
    return {"date": desk.phrases.date(until) if until else "", "dated": "yes" if until else "no"}


def order_section(desk: Desk) -> Blocks:
    """The test that is to be taken, as labels with values."""
    order, phrases = last(desk.family, desk.person_id, TestOrdered), desk.phrases
    variant = sought(desk.family, desk.person_id, order)
    genes = "" if order is None else ", ".join(order.genes)
    rows = [(desk.text("test-genes"), desk.need("genes", genes or (variant.gene if variant else "")))]
    if variant is not None:
        rows.append((desk.text("test-variant"), desk.need("variant", variant.hgvs)))
    if order is not None and order.purpose is not TestPurpose.UNKNOWN:
        rows.append((desk.text("test-purpose"), phrases.capital(phrases.term(order.purpose))))
    if order is not None and order.method is not TestMethod.UNKNOWN:
        rows.append((desk.text("test-method"), phrases.capital(phrases.term(order.method))))
    if order is not None and order.laboratory:
        rows.append((desk.text("test-laboratory"), order.laboratory))
    return [desk.heading("test-heading"), KeyFacts(key="test", rows=tuple(rows))]


def insurance_section(desk: Desk) -> Blocks:
    """What insurers may ask for where the family lives, else that the rules differ."""
    return desk.section("insurance-heading", INSURANCE.get(desk.family.country, "insurance-other"))


def choices_section(desk: Desk, *keys: str) -> Blocks:
    """Lines to tick yes or no."""
    return [
        *desk.section("choices-heading", "choices-intro"),
        Choices(
            key=keys[0],
            items=tuple(desk.text(key) for key in keys),
            yes=desk.text("form-yes"),
            no=desk.text("form-no"),
        ),
    ]
