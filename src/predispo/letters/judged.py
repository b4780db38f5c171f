"""Letters of a risk without a test: how it was judged, the end of counselling, and the report of what was computed."""

from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding, agreed_plan
from predispo.letters.history import is_tested
from predispo.letters.letter import Summary, Table
from predispo.letters.pathogenic import risk_section
from predispo.letters.risks import ANY, told_chances
from predispo.letters.sections import (
    both_framings,
    contact_section,
    keep_in_touch,
    outside_section,
    own_words_section,
    plan_section,
    symbol_of,
)
from predispo.phrases.numbers import rounded_count


def category_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """The category as the counsellor judged it, the reason in the counsellor's words, advice, and when to come back."""
    tested = is_tested(desk.family, desk.person_id)
    advice = plan_section(desk) or [desk.paragraph("follow")]
    again = ("again-family", "again-variant", "again-history", "again-own")
    return [
        _category(desk),
        *desk.section("why-heading", "why"),
        *_own_reason(desk),
        *(outside_section(desk) if desk.outside is not None else []),
        desk.heading("follow-heading"),
        *advice,
        desk.paragraph("follow-body"),
        *desk.section("test-heading", "test-tested" if tested else "test"),
        *desk.section("again-heading", "again-intro"),
        desk.bullets(*again),
        *contact_section(desk, support="support-judged"),
        *keep_in_touch(desk),
    ]


def _category(desk: Desk) -> Summary:
    """The category in words; a draft without one says so, and never another category."""
    category = desk.wishes.category
    if category is None:
        missing = desk.need("category", "")
        return Summary(key="summary", heading=desk.text("summary-heading"), paragraphs=(missing,))
    return desk.summary("summary-category", "summary-judged", "summary-follow", category=category.value)


def _own_reason(desk: Desk) -> Blocks:
    """The counsellor's reason, without which a category is not told."""
    if desk.wishes.paragraphs:
        return own_words_section(desk)
    return [desk.heading("own-words-heading"), desk.mark("reason")]


def report_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """What was computed: the chance of a variant of who was not tested, the remaining risks of who carries one."""
    chances = told_chances(desk)
    whole = next((one for one in chances if one.what == ANY), None)
    summary = [desk.text("summary-report")]
    if finding is not None:
        summary.append(desk.text("summary-carrier", symbol=symbol_of(desk, finding)))
    elif whole is not None:
        summary.append(both_framings(desk, "summary-chance", rounded_count(whole.probability)).text)
    elif is_tested(desk.family, desk.person_id):
        summary.append(desk.text("summary-tested"))
    summary.append(desk.text("summary-chances-only"))
    return [
        Summary(key="summary", heading=desk.text("summary-heading"), paragraphs=tuple(summary)),
        *(_genes_section(desk) if chances else []),
        *(
            risk_section(desk, finding)
            if finding is not None
            else [desk.heading("risk-heading"), *outside_section(desk)]
        ),
        *(plan_section(desk) if agreed_plan(desk.family, desk.person_id) else []),
        *desk.section("talk-heading", "talk", "talk-change"),
        *own_words_section(desk),
        *contact_section(desk, support="support-report"),
        *keep_in_touch(desk),
    ]


def _genes_section(desk: Desk) -> Blocks:
    """The chance of a variant by gene, beside the population's."""
    assessed, phrases = desk.assessed, desk.phrases
    assert assessed is not None
    rows = [
        (
            desk.text("genes-any") if one.what == ANY else one.what,
            phrases.chance(one.probability),
            phrases.chance(assessed.carrier[one.what].population),
        )
        for one in told_chances(desk)
    ]
    return [
        *desk.section("genes-heading", "genes-intro"),
        Table(
            key="genes-table",
            caption=desk.text("genes-caption"),
            head=tuple(desk.text(key) for key in ("genes-gene", "genes-you", "genes-others")),
            rows=tuple(rows),
            widths=(0.4, 0.3, 0.3),
        ),
        desk.paragraph("genes-left-out"),
    ]
