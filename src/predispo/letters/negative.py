"""The two letters that tell a patient that no disease-causing variant was found."""

from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import HIGH_RISK_GENES, Finding, had_cancer, nothing_else_in_the_family
from predispo.letters.letter import KeyFacts, Summary
from predispo.letters.relatives import worth_testing
from predispo.letters.sections import (
    contact_section,
    keep_in_touch,
    outside_section,
    own_words_section,
    plan_section,
    report_rows,
    symbol_of,
    variant_rows,
)


def has_population_risk(desk: Desk, finding: Finding | None) -> bool:
    """Whether a true negative may be told the population's risk: a high-risk gene, no cancer, nothing else known."""
    variant = None if finding is None else finding.absent
    return (
        variant is not None
        and variant.gene in HIGH_RISK_GENES
        and not had_cancer(desk.person)
        and nothing_else_in_the_family(desk.family, desk.person_id, variant)
    )


def informative_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """The family's variant is absent: what is left of the risk, and what it means for children and siblings."""
    population = has_population_risk(desk, finding)
    summary = [
        desk.text("summary-found", symbol=symbol_of(desk, finding)),
        desk.text("summary-population" if population else "summary-family-history"),
        desk.text("summary-children"),
    ]
    if had_cancer(desk.person):
        summary.append(desk.text("summary-own-cancer"))
    gene, sought = variant_rows(desk, finding)[:2]
    rows = [
        gene,
        (desk.text("looked-for"), sought[1]),
        (desk.text("looked-for-answer"), desk.phrases.capital(desk.text("looked-for-absent"))),
        *report_rows(desk, finding),
    ]
    blocks: Blocks = [
        Summary(key="summary", heading=desk.text("summary-heading"), paragraphs=tuple(summary)),
        desk.heading("result-heading"),
        KeyFacts(key="result", rows=tuple(rows)),
        desk.heading("follow-heading"),
    ]
    if population:
        blocks += [desk.paragraph("follow-population"), desk.paragraph("follow-other-factors")]
    else:
        blocks += [desk.paragraph("follow-family-history"), *outside_section(desk)]
    if had_cancer(desk.person):
        blocks.append(desk.paragraph("follow-own-cancer"))
    blocks += plan_section(desk)
    blocks += [
        desk.heading("family-heading"),
        desk.paragraph("family-children"),
        desk.paragraph("family-siblings"),
        desk.paragraph("family-other-side"),
        *own_words_section(desk),
        *contact_section(desk, support="support-relief"),
        *keep_in_touch(desk),
    ]
    return blocks


def uninformative_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """No variant was found and none is known: a hereditary cause is not ruled out, the family's history decides."""
    genes = "" if finding is None else ", ".join(finding.report.genes)
    others = worth_testing(desk.family, desk.person_id)
    blocks: Blocks = [
        Summary(
            key="summary",
            heading=desk.text("summary-heading"),
            paragraphs=(
                desk.text("summary-found"),
                desk.text("summary-not-excluded"),
                desk.text("summary-follow"),
            ),
        ),
        desk.heading("result-heading"),
        KeyFacts(
            key="result",
            rows=((desk.text("result-genes"), desk.need("result", genes)), *report_rows(desk, finding)),
        ),
        desk.heading("risk-heading"),
        *outside_section(desk),
        desk.heading("follow-heading"),
        desk.paragraph("follow"),
        *plan_section(desk),
        desk.heading("others-heading"),
        desk.paragraph("others"),
    ]
    if others:
        named = desk.phrases.listing([desk.phrases.kin(one) for one in others])
        blocks.append(desk.paragraph("others-relatives", count=len(others), relatives=named))
    blocks += [
        desk.heading("again-heading"),
        desk.paragraph("again"),
        *own_words_section(desk),
        *contact_section(desk),
        *keep_in_touch(desk),
    ]
    return blocks
