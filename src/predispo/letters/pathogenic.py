"""The letter that tells a patient of a disease-causing variant."""

from collections import Counter

from predispo.domain.assessment import RiskPoint
from predispo.domain.kinship import Side
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.icon_array import hundred
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import PARTNER_TEST_GENES, Finding, agreed_plan, arose_new, had_cancer
from predispo.letters.letter import Bullets, IconArray, Icons, Paragraph, Summary, Table
from predispo.letters.relatives import Cascade, cascade
from predispo.letters.risks import MOST_ARRAYS, SiteRisk, sites_of_few_ages, told_risks
from predispo.letters.sections import (
    both_framings,
    compared,
    contact_section,
    keep_in_touch,
    own_words_section,
    plan_section,
    result_section,
    symbol_of,
)
from predispo.phrases.numbers import Rounded, rounded_count


def pathogenic_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """Summary, result, risks, options, family, children, support, contact and sources."""
    blocks: Blocks = [_summary(desk, finding), *result_section(desk, finding, confirmation=True)]
    if finding is not None and not finding.report.confirmed_on_second_sample:
        blocks.append(desk.paragraph("confirm-first"))
    blocks += risk_section(desk, finding)
    blocks += _options_section(desk)
    blocks += own_words_section(desk)
    blocks += _family_section(desk, None if finding is None else finding.variant)
    blocks += _children_section(desk, finding)
    blocks += contact_section(desk)
    blocks += keep_in_touch(desk)
    return blocks


def _summary(desk: Desk, finding: Finding | None) -> Summary:
    likely = finding is not None and finding.acting is VariantClass.LIKELY_PATHOGENIC
    return Summary(
        key="summary",
        heading=desk.text("summary-heading"),
        paragraphs=(
            desk.text("summary-found", symbol=symbol_of(desk, finding), likely="yes" if likely else "no"),
            desk.text("summary-cancer" if had_cancer(desk.person, invasive=True) else "summary-well"),
            desk.text("summary-family"),
        ),
    )


def risk_section(desk: Desk, finding: Finding | None) -> Blocks:
    """The remaining risks as icon arrays and a table, each beside the population's."""
    assessed = desk.assessed
    blocks: Blocks = [desk.heading("risk-heading")]
    if assessed is None or assessed.age is None:
        return [*blocks, Paragraph(key="risk-missing", text=desk.need("assessment", ""))]
    few = sites_of_few_ages(desk.assessment, finding)
    risks = told_risks(assessed, few)
    if not risks:
        return [*blocks, desk.paragraph("risk-none")]
    blocks.append(desk.paragraph("risk-intro", age=assessed.age, **compared(desk)))
    blocks += [_icon_array(desk, risk) for risk in risks[:MOST_ARRAYS]]
    blocks.append(risk_table(desk, risks))
    uncertain = [desk.phrases.disease(risk.site) for risk in risks if risk.site in few]
    if uncertain:
        blocks.append(desk.paragraph("risk-few-ages", diseases=desk.phrases.listing(uncertain)))
    return [*blocks, desk.paragraph("risk-not-all")]


def _icon_array(desk: Desk, risk: SiteRisk) -> IconArray:
    """The risk of one cancer to the furthest age, beside the population's."""
    point, disease = risk.last, desk.phrases.disease(risk.site)
    captions = [
        _framed(desk, "risk-person", rounded_count(point.risk), risk.site, point.age),
        _framed(desk, "risk-population", rounded_count(point.population), risk.site, point.age),
    ]
    if point.interval is not None:
        captions.append(desk.text("risk-interval", range=desk.phrases.chance_range(*point.interval)))
    return IconArray(
        key=f"risk-{risk.site}",
        title=desk.text("risk-title", disease=desk.phrases.capital(disease), age=point.age),
        arrays=(
            _icons(desk.phrases.capital(desk.text("risk-you", **compared(desk))), point.risk, point.interval),
            _icons(desk.phrases.capital(desk.text("risk-others", **compared(desk))), point.population, None),
        ),
        captions=tuple(captions),
        alt=captions[0],
    )


def _framed(desk: Desk, key: str, rounded: Rounded, site: str, age: int) -> str:
    """How many get it and how many do not, as one whole sentence or two."""
    values = compared(desk) | {"disease": desk.phrases.disease(site, "gets"), "age": age}
    return both_framings(desk, key, rounded, **values).text


def _icons(label: str, probability: float, interval: tuple[float, float] | None) -> Icons:
    shown = hundred(probability, interval)
    return Icons(label=label, filled=shown.filled, part=shown.part, band=shown.band)


def risk_table(desk: Desk, risks: tuple[SiteRisk, ...]) -> Table:
    """All cancers that are told, by each age."""
    phrases = desk.phrases
    ranged = any(point.interval is not None for risk in risks for point in risk.points)
    head = ["risk-table-cancer", "risk-table-span", "risk-table-you", "risk-table-others"]
    widths = [0.3, 0.13, 0.285, 0.285]
    if ranged:
        head.append("risk-table-range")
        widths = [0.24, 0.12, 0.21, 0.21, 0.22]
    rows: list[tuple[str, ...]] = []
    for risk in risks:
        for place, point in enumerate(risk.points):
            cells = [
                phrases.capital(phrases.disease(risk.site)) if place == 0 else "",
                str(point.age),
                phrases.chance(point.risk),
                phrases.chance(point.population),
            ]
            rows.append((*cells, _range(desk, point)) if ranged else tuple(cells))
    return Table(
        key="risk-table",
        caption=desk.text("risk-table-caption"),
        head=tuple(desk.text(key) for key in head),
        rows=tuple(rows),
        widths=tuple(widths),
    )


def _range(desk: Desk, point: RiskPoint) -> str:
    return "–" if point.interval is None else desk.phrases.chance_range(*point.interval)


def _options_section(desk: Desk) -> Blocks:
    """The agreed plan, else that the counsellor will go through one; never an invented one."""
    if agreed_plan(desk.family, desk.person_id):
        return [*plan_section(desk), desk.paragraph("options-see-doctor")]
    return [
        desk.heading("options-heading"),
        desk.paragraph("options-counsellor"),
        desk.paragraph("options-see-doctor"),
    ]


def _family_section(desk: Desk, variant: Variant | None) -> Blocks:
    blocks: Blocks = [desk.heading("family-heading"), desk.paragraph("family-inheritance")]
    found = cascade(desk.family, desk.person_id, variant, desk.chances) if variant and desk.chances else None
    new = variant is not None and arose_new(desk.family, desk.person_id, variant)
    if new:
        blocks.append(desk.paragraph("family-new"))
    elif found is None or found.side is Side.NEITHER:
        blocks.append(desk.paragraph("family-origin"))
    items = () if found is None else _relative_items(desk, found)
    if found is not None and items:
        blocks.append(desk.paragraph("family-relatives"))
        blocks.append(Bullets(key="relatives", items=items))
        blocks += [] if new else _sides(desk, found)
    blocks += [desk.paragraph("family-tell"), desk.paragraph("family-order"), desk.paragraph("family-children")]
    return blocks


def _sides(desk: Desk, found: Cascade) -> Blocks:
    """From which side of the family the list is; nothing where the side is not known and the list has one alone."""
    listed = {kin.side for _, kins in found.groups for kin, _ in kins}
    if found.side is not Side.NEITHER:
        return [desk.paragraph("family-side")]
    return [desk.paragraph("family-both-sides")] if {Side.MATERNAL, Side.PATERNAL} <= listed else []


def _relative_items(desk: Desk, found: Cascade) -> tuple[str, ...]:
    """One line for each class of chance, with kin terms and numbers."""
    items = [desk.text("relatives-twin")] if found.twin else []
    for chance, kins in found.groups:
        counted: Counter[str] = Counter()
        for kin, count in kins:
            counted[desk.phrases.kin(kin)] += count
        named = [desk.text("relatives-count", kin=word, count=count) for word, count in counted.items()]
        items.append(desk.text(f"relatives-{chance.value}", relatives=desk.phrases.listing(named)))
    return tuple(items)


def _children_section(desk: Desk, finding: Finding | None) -> Blocks:
    blocks: Blocks = [desk.heading("children-heading"), desk.paragraph("children-options")]
    if finding is not None and finding.variant is not None and finding.variant.gene in PARTNER_TEST_GENES:
        blocks.append(desk.paragraph("children-partner", symbol=symbol_of(desk, finding)))
    return blocks
