"""Letters to the young, the bereaved, the invited and the recalled, to insurers, and the correction of a letter."""

from predispo.domain.care import LetterKind
from predispo.domain.facts import LetterIssued
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, PersonId
from predispo.domain.plan import State
from predispo.errors import MissingTranslation
from predispo.letters.before import dated
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding, arose_new, fitting
from predispo.letters.letter import KeyFacts, Summary
from predispo.letters.sections import (
    contact_section,
    keep_in_touch,
    own_words_section,
    plan_section,
    symbol_of,
    variant_rows,
)
from predispo.letters.texts import texts

# The countries for whose insurance law there is a sentence.
_RULES = {"NO": "rule-no", "GB": "rule-gb"}


def recall_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """An offer of a new talk: why now, what to think of, and that it is a choice."""
    due = desk.plan is not None and any(one.state in {State.DUE, State.OVERDUE} for one in desk.plan.offers)
    return [
        desk.summary("summary-time", "summary-offer", "summary-choice"),
        *desk.section("why-heading", "why-knowledge", "why-you", *(("why-due",) if due else ())),
        *desk.section("before-heading", "before-intro"),
        desk.bullets("before-cancer", "before-health", "before-children", "before-contact"),
        *desk.section("how-heading", "how", "see-doctor"),
        *own_words_section(desk),
        *contact_section(desk, support="support-recall"),
    ]


def insurance_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """That no result goes to an insurer, and the rule of the country; nobody and no test is named."""
    return [
        desk.summary("summary-no-result", "summary-person"),
        *desk.section("rule-heading", _RULES.get(desk.family.country, "rule-other")),
        *desk.section("ask-heading", "ask"),
    ]


def corrected(family: Family, person: PersonId, wished: DocumentId | None) -> LetterIssued | None:
    """The issued letter that a correction is of: the one that is wished, else the person's last."""
    sent = [one.fact for one in family.facts if isinstance(one.fact, LetterIssued) and one.fact.person == person]
    return next((one for one in sent if one.document == wished), sent[-1] if sent and wished is None else None)


def correction_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """Which letter no longer holds, what was wrong and is right in the counsellor's words, and what to do."""
    old = corrected(desk.family, desk.person_id, desk.wishes.corrects)
    day = "" if old is None else desk.phrases.date(old.on)
    rows = [(desk.text("old-date"), desk.need("letter", day))]
    if old is not None:
        title = _title(desk, old)
        rows = [*([(desk.text("old-title"), title)] if title else []), *rows, (desk.text("old-number"), old.document)]
    reason = own_words_section(desk) or [desk.heading("own-words-heading"), desk.mark("reason")]
    return [
        desk.summary("summary-wrong", "summary-stop", "summary-sorry", date=day or desk.text("missing-letter")),
        desk.heading("old-heading"),
        KeyFacts(key="old", rows=tuple(rows)),
        *reason,
        *plan_section(desk),
        *desk.section("do-heading", "do-choices", "do-others", "do-doctors"),
        *contact_section(desk, support="support-correction"),
        *keep_in_touch(desk),
    ]


def _title(desk: Desk, old: LetterIssued) -> str:
    """The title of the corrected letter in this letter's language; nothing where it has none."""
    try:
        return texts(LetterKind(old.kind), desk.phrases.language).text("title", gender="unknown")
    except (ValueError, MissingTranslation):
        return ""


def young_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """For a reader of 12 to 17 years: the family's variant, or the reader's own, in the plainest words."""
    own = fitting(desk.kind, desk.family, desk.person_id) is not None
    first = ("summary-own", "summary-care") if own else ("summary-family", "summary-maybe")
    test = ("test-own",) if own else ("test-later", "test-early")
    return [
        desk.summary(*first, "summary-ask", symbol=symbol_of(desk, finding)),
        *desk.section("gene-heading", "gene", "gene-variant", "gene-fault"),
        *([] if own else desk.section("chance-heading", "chance")),
        *desk.section("test-heading", *test),
        *desk.section("feel-heading", "feel", "feel-talk"),
        *own_words_section(desk),
        *contact_section(desk, support="support-young"),
    ]


def next_of_kin_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """What was found in somebody who has died, who else can have it, and what a test can tell."""
    variant = None if finding is None else finding.variant
    new = variant is not None and arose_new(desk.family, desk.person_id, variant)
    values = {"name": desk.need("name", desk.person.name), "symbol": symbol_of(desk, finding)}
    keys = ("summary-found", "summary-agreed", "summary-you", "summary-choice")
    number = desk.need("family-number", desk.family.number)
    rows = (*variant_rows(desk, finding)[:2], (desk.text("found-reference"), number))
    return [
        Summary(
            key="summary",
            heading=desk.text("summary-heading"),
            paragraphs=tuple(desk.text(key, **values) for key in keys),
        ),
        desk.heading("found-heading"),
        KeyFacts(key="found", rows=rows),
        *desk.section("who-heading", *(("who-new",) if new else ("who-first", "who-second"))),
        *desk.section("test-heading", "test-how", "test-present", "test-absent"),
        *desk.section("refer-heading", "refer-intro", number=number),
        desk.bullets("refer-no", "refer-uk", "refer-other"),
        *desk.section("tell-heading", "tell"),
        *own_words_section(desk),
        *contact_section(desk, support="support-family"),
    ]


def segregation_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """An invitation to give a sample: what it is for, that it tells nothing of one's own risk, and how to answer."""
    return [
        desk.summary("summary-why", "summary-ask", "summary-choice"),
        desk.heading("variant-heading"),
        KeyFacts(key="variant", rows=tuple(variant_rows(desk, finding)[:2])),
        *desk.section("how-heading", "how", "how-consent"),
        *desk.section("learn-heading", "learn-not", "learn-told", "learn-later"),
        *desk.section("answer-heading", "answer", "answer-no", **dated(desk)),
        *own_words_section(desk),
        *contact_section(desk, support="support-invited"),
    ]
