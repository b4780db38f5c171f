"""The letter that tells a patient of a variant of uncertain significance."""

from predispo.domain.care import ConsentScope
from predispo.domain.consent import consents
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding
from predispo.letters.letter import Summary
from predispo.letters.sections import (
    contact_section,
    keep_in_touch,
    outside_section,
    own_words_section,
    plan_section,
    result_section,
    symbol_of,
)


def uncertain_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """What it means, that nothing is decided by it, and how it may change; no figure of the model."""
    promised = ConsentScope.RECONTACT in consents(desk.family.facts, desk.person_id)
    clinic = desk.need("clinic", desk.clinic.name)
    return [
        Summary(
            key="summary",
            heading=desk.text("summary-heading"),
            paragraphs=(
                desk.text("summary-found", symbol=symbol_of(desk, finding)),
                desk.text("summary-no-change"),
                desk.text("summary-family"),
            ),
        ),
        *result_section(desk, finding),
        desk.heading("meaning-heading"),
        desk.paragraph("meaning"),
        desk.paragraph("meaning-no-decisions"),
        desk.heading("follow-heading"),
        desk.paragraph("follow"),
        *outside_section(desk),
        *plan_section(desk),
        desk.heading("change-heading"),
        desk.paragraph("change"),
        desk.paragraph("change-promise" if promised else "change-ask", clinic=clinic),
        *own_words_section(desk),
        *contact_section(desk),
        *keep_in_touch(desk),
    ]
