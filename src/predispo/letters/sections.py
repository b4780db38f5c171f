"""Sections that several letters have: the result, the figures' origin, the plan, support and contact."""

from predispo.domain.assessment import Note
from predispo.domain.testing import SampleKind, TestMethod
from predispo.domain.variant import Zygosity
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import Finding, agreed_plan
from predispo.letters.letter import Bullets, KeyFacts, Paragraph, PedigreeFigure
from predispo.letters.risks import group_of
from predispo.phrases.numbers import Bound, Rounded, rounded_count


def symbol_of(desk: Desk, finding: Finding | None) -> str:
    """The symbol of the gene that a letter is about: "BRCA1"."""
    return desk.need("gene", finding.variant.gene if finding is not None and finding.variant is not None else "")


def variant_rows(desk: Desk, finding: Finding | None) -> list[tuple[str, str]]:
    """Gene, variant and class."""
    variant = None if finding is None else finding.variant
    hgvs = ", ".join(part for part in (variant.hgvs, variant.protein) if part) if variant is not None else ""
    rows = [
        (desk.text("result-gene"), desk.need("gene", variant.gene if variant is not None else "")),
        (desk.text("result-variant"), desk.need("variant", hgvs)),
    ]
    if finding is not None and finding.acting is not None:
        named = desk.phrases.capital(desk.phrases.term(finding.acting))
        dated = finding.classed_on is not None
        shown = (
            desk.text("result-classed-on", **{"class": named, "date": desk.phrases.date(finding.classed_on)})
            if dated
            else named
        )
        rows.append((desk.text("result-class"), shown))
    return rows


def report_rows(desk: Desk, finding: Finding | None) -> list[tuple[str, str]]:
    """Sample, method, laboratory and day, as far as they are known."""
    if finding is None:
        return []
    report, phrases = finding.report, desk.phrases
    rows: list[tuple[str, str]] = []
    if finding.found is not None and finding.found.zygosity is not Zygosity.UNKNOWN and not finding.of_tumour:
        rows.append((desk.text("result-copies"), phrases.capital(phrases.term(finding.found.zygosity))))
    if report.sample is not SampleKind.UNKNOWN:
        rows.append((desk.text("result-sample"), phrases.capital(phrases.term(report.sample))))
    if report.method is not TestMethod.UNKNOWN:
        rows.append((desk.text("result-method"), phrases.capital(phrases.term(report.method))))
    if report.laboratory:
        rows.append((desk.text("result-laboratory"), report.laboratory))
    if finding.on is not None:
        rows.append((desk.text("result-date"), phrases.date(finding.on)))
    return rows


def result_section(desk: Desk, finding: Finding | None, *, confirmation: bool = False) -> Blocks:
    """What the laboratory found, as labels with values."""
    rows = variant_rows(desk, finding) + report_rows(desk, finding)
    if confirmation and finding is not None:
        confirmed = "yes" if finding.report.confirmed_on_second_sample else "no"
        rows.append((desk.text("result-confirmed"), desk.phrases.capital(desk.text(f"result-confirmed-{confirmed}"))))
    return [desk.heading("result-heading"), KeyFacts(key="result", rows=tuple(rows))]


def compared(desk: Desk) -> dict[str, str | int]:
    """With whom a person is compared: the word for `group`, and `who` for languages in which it takes other forms."""
    who = group_of(desk.person)
    return {"group": desk.text(f"group-{who}"), "who": who}


def both_framings(desk: Desk, key: str, rounded: Rounded, **values: str | int) -> Paragraph:
    """How many of a hundred and how many not, as one whole message for a figure and one for each bound."""
    if rounded.bound is not Bound.EQUAL:
        return desk.paragraph(f"{key}-{rounded.bound.value}", **values)
    count = int(rounded.value)
    return desk.paragraph(key, count=count, rest=100 - count, **values)


def outside_section(desk: Desk) -> Blocks:
    """The risk from the family's history: figures of another tool, or that the counsellor will tell it.

    This model has no figure for a person without a variant (RISK_MODEL.md §9), so it gives none.
    """
    outside = desk.outside
    if outside is None or not outside.figures:
        return [desk.paragraph("outside-none")]
    lines: list[str] = []
    for figure in outside.figures:
        rounded = rounded_count(figure.probability)
        bound = "" if rounded.bound is Bound.EQUAL else f"-{rounded.bound.value}"
        lines.append(
            desk.text(
                f"outside-line{bound}",
                count=int(rounded.value),
                disease=desk.phrases.disease(figure.what, "gets"),
                age=figure.by_age or 0,
                **compared(desk),
            )
        )
    return [
        desk.paragraph("outside-intro", tool=outside.tool, date=desk.phrases.date(outside.on)),
        Bullets(key="outside-line", items=tuple(lines)),
    ]


def plan_section(desk: Desk) -> Blocks:
    """The plan that was agreed with the person, in the counsellor's words; nothing where there is none."""
    plan = agreed_plan(desk.family, desk.person_id)
    return [desk.heading("plan-heading"), Paragraph(key="plan", text=plan)] if plan else []


def own_words_section(desk: Desk) -> Blocks:
    """Paragraphs that the counsellor added."""
    if not desk.wishes.paragraphs:
        return []
    return [
        desk.heading("own-words-heading"),
        *(Paragraph(key=f"own-words-{place}", text=text) for place, text in enumerate(desk.wishes.paragraphs)),
    ]


def contact_section(desk: Desk, *, support: str = "support") -> Blocks:
    """Support, and how to reach the clinic."""
    clinic = desk.clinic
    phone = desk.need("phone", clinic.phone)
    blocks: Blocks = [
        desk.heading("contact-heading"),
        desk.paragraph(support),
        desk.paragraph("contact-phone-hours", phone=phone, hours=clinic.hours)
        if clinic.hours
        else desk.paragraph("contact-phone", phone=phone),
    ]
    if clinic.email:
        blocks.append(desk.paragraph("contact-email", email=clinic.email))
    return blocks


def keep_in_touch(desk: Desk) -> Blocks:
    """When a patient should call, and with which number."""
    return [
        desk.paragraph("contact-change"),
        desk.paragraph("contact-family-number", number=desk.need("family-number", desk.family.number)),
    ]


def pedigree_section(desk: Desk) -> Blocks:
    """The family's drawing, where one was passed that the addressee may see."""
    if desk.picture is None:
        return []
    return [
        desk.heading("pedigree-heading"),
        PedigreeFigure(
            key="pedigree",
            picture=desk.picture,
            caption=desk.text("pedigree-caption"),
            alt=desk.picture.description or desk.picture.title,
        ),
    ]


def _notes(desk: Desk, notes: tuple[Note, ...]) -> Blocks:
    """Those notes of an assessment that have a sentence for patients; the others are for the counsellor's screen."""
    blocks: Blocks = []
    for note in notes:
        key = f"note-{note.code.replace('_', '-')}"
        if note.person not in (None, desk.person_id) or key not in desk.texts:
            continue
        values: dict[str, str | int] = dict(note.data)
        if "site" in note.data:
            values["disease"] = desk.phrases.capital(desk.phrases.disease(note.data["site"]))
        blocks.append(desk.small(key, **values))
    return blocks


def figures_section(desk: Desk) -> Blocks:
    """Model, edition, notes and sources of the computed figures."""
    assessment = desk.assessment
    if assessment is None or desk.assessed is None:
        return []
    blocks: Blocks = [
        desk.heading("figures-heading"),
        desk.small("figures-meaning"),
        desk.small("figures-net"),
        desk.small("figures-care"),
        desk.small(
            "figures-model",
            date=desk.phrases.date(assessment.on),
            model=assessment.model,
            edition=assessment.evidence_edition,
        ),
    ]
    if assessment.unverified:
        blocks.append(desk.small("figures-unverified"))
    blocks += _notes(desk, assessment.notes)
    sources = tuple(
        desk.need("source", desk.references.get(key, key if desk.draft else ""))
        for key in [one for one in assessment.sources if one in desk.references] or assessment.sources
    )
    if sources:
        blocks += [
            desk.heading("sources-heading"),
            Bullets(key="sources", items=sources, numbered=True, small=True),
        ]
    return blocks
