"""The letter "to whom it may concern" that a patient gives to relatives; it names nobody without consent."""

from predispo.domain.care import ConsentScope
from predispo.domain.consent import consents
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding, arose_new
from predispo.letters.letter import Bullets, KeyFacts, Summary
from predispo.letters.sections import contact_section, own_words_section, symbol_of, variant_rows


def family_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """Gene and variant, who may have it, what a test offers, how to be referred, and the right not to know.

    Neither the index's diagnoses nor any risk of a person is ever in it; the name only with consent.
    """
    number = desk.need("family-number", desk.family.number)
    variant = None if finding is None else finding.variant
    new = variant is not None and arose_new(desk.family, desk.person_id, variant)
    blocks: Blocks = [
        Summary(
            key="summary",
            heading=desk.text("summary-heading"),
            paragraphs=(
                desk.text("summary-found", symbol=symbol_of(desk, finding)),
                desk.text("summary-you"),
                desk.text("summary-choice"),
            ),
        )
    ]
    name = consented_name(desk)
    if name:
        blocks.append(desk.paragraph("named", name=name))
    rows = (*_undated(desk, finding), (desk.text("found-reference"), number))
    blocks += [
        desk.heading("found-heading"),
        KeyFacts(key="found", rows=rows),
        desk.heading("who-heading"),
        *[desk.paragraph(key) for key in (("who-new",) if new else ("who-first", "who-second"))],
        desk.heading("test-heading"),
        desk.paragraph("test-how"),
        desk.paragraph("test-present"),
        desk.paragraph("test-absent"),
        desk.heading("refer-heading"),
        desk.paragraph("refer-intro", number=number),
        Bullets(key="refer", items=tuple(desk.text(key) for key in ("refer-no", "refer-uk", "refer-other"))),
        desk.paragraph("refer-soon"),
        desk.heading("choice-heading"),
        desk.paragraph("choice"),
        desk.paragraph("choice-children"),
    ]
    if desk.family.country == "NO":
        blocks.append(desk.paragraph("choice-insurance-no"))
    blocks += own_words_section(desk)
    blocks += contact_section(desk, support="support-family")
    return blocks


def consented_name(desk: Desk) -> str:
    """The index's name where that person agreed to be named, else nothing."""
    agreed = ConsentScope.NAME_IN_FAMILY_LETTER in consents(desk.family.facts, desk.person_id)
    return desk.person.name if agreed else ""


def _undated(desk: Desk, finding: Finding | None) -> list[tuple[str, str]]:
    """Gene, variant and class without days, which could point to the person tested."""
    rows = variant_rows(desk, finding)[:2]
    if finding is not None and finding.acting is not None:
        rows.append((desk.text("result-class"), desk.phrases.capital(desk.phrases.term(finding.acting))))
    return rows
