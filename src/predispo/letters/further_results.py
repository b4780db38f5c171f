"""Results that ask for more than a plain letter: moderate and recessive genes, some cells, tumours, new classes."""

from predispo.domain.testing import SampleKind
from predispo.domain.variant import VariantClass
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import HARMLESS, Finding, had_cancer, new_class
from predispo.letters.letter import KeyFacts
from predispo.letters.pathogenic import pathogenic_blocks
from predispo.letters.sections import (
    contact_section,
    keep_in_touch,
    outside_section,
    own_words_section,
    plan_section,
    result_section,
    symbol_of,
)

# Variants of these are found in the blood of healthy people too, as blood cells gain them with age (CLINIC.md).
CLONAL_GENES = frozenset({"TP53", "CHEK2", "ATM"})


def _end(desk: Desk, *, support: str = "support") -> Blocks:
    return [*own_words_section(desk), *contact_section(desk, support=support), *keep_in_touch(desk)]


def moderate_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """The letter of a disease-causing variant, and before its figures that the family's history counts beside it."""
    blocks = pathogenic_blocks(desk, finding)
    place = next(place for place, block in enumerate(blocks) if block.key == "risk-heading")
    beside = desk.section("moderate-heading", "moderate", "moderate-history", "moderate-relatives")
    return [*blocks[:place], *beside, *blocks[place:]]


def recessive_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """One copy of a recessive variant: what it does not cause, and for whom a second copy matters."""
    symbol = symbol_of(desk, finding)
    return [
        desk.summary("summary-found", "summary-one", "summary-family", symbol=symbol),
        *result_section(desk, finding),
        *desk.section("meaning-heading", "meaning-two", "meaning-one", symbol=symbol),
        desk.heading("follow-heading"),
        desk.paragraph("follow"),
        *outside_section(desk),
        *plan_section(desk),
        *desk.section("family-heading", "family-siblings", "family-children", "family-partner", symbol=symbol),
        *_end(desk),
    ]


def mosaic_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """A variant in some of the cells: what that can mean, which test comes next, and what is not decided yet."""
    symbol = symbol_of(desk, finding)
    found = None if finding is None else finding.found
    heading, facts = result_section(desk, finding, confirmation=True)
    assert isinstance(facts, KeyFacts)
    if found is not None and found.allele_fraction is not None:
        share = desk.text("result-share-of-reads", share=desk.phrases.percent(found.allele_fraction))
        facts = KeyFacts(key=facts.key, rows=(*facts.rows, (desk.text("result-share"), share)))
    of_blood = finding is not None and finding.report.sample in {SampleKind.BLOOD, SampleKind.SALIVA}
    can_be_clonal = finding is not None and finding.is_of(CLONAL_GENES) and of_blood
    return [
        desk.summary("summary-found", "summary-unclear", "summary-next", symbol=symbol),
        heading,
        facts,
        *desk.section(
            "meaning-heading", "meaning-early", *(("meaning-blood",) if can_be_clonal else ()), symbol=symbol
        ),
        *desk.section("next-heading", "next-tissue", "next-wait"),
        *plan_section(desk),
        *desk.section("family-heading", "family-children", "family-others"),
        *_end(desk),
    ]


def tumour_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """A variant in a tumour: it may or may not be inherited, a second sample tells, and no relative is tested yet."""
    symbol = symbol_of(desk, finding)
    return [
        desk.summary("summary-found", "summary-unknown", "summary-next", symbol=symbol),
        *result_section(desk, finding),
        *desk.section("meaning-heading", "meaning-tumour", "meaning-born"),
        *desk.section("next-heading", "next-sample", "next-treatment"),
        *desk.section("family-heading", "family-wait"),
        *plan_section(desk),
        *_end(desk),
    ]


def reclassification_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """The old class and the new with their days, what changes, and whom it concerns."""
    change = new_class(desk.family, desk.person_id)
    symbol = desk.need("gene", "" if change is None else change.variant.gene)
    turn = "raised" if change is None else _turn(change.new)
    variant = (
        "" if change is None else ", ".join(part for part in (change.variant.hgvs, change.variant.protein) if part)
    )
    rows = [(desk.text("result-gene"), symbol), (desk.text("result-variant"), desk.need("variant", variant))]
    if change is not None:
        phrases = desk.phrases
        for key, named, day in (("old", change.old, change.old_on), ("new", change.new, change.new_on)):
            term = phrases.capital(phrases.term(named))
            dated = desk.text("result-classed-on", **{"class": term, "date": phrases.date(day)}) if day else term
            rows.append((desk.text(f"class-{key}"), dated))
    likely = "yes" if change is not None and change.new is VariantClass.LIKELY_PATHOGENIC else "no"
    blocks: Blocks = [
        desk.summary("summary-new", f"summary-{turn}", f"summary-{turn}-next", symbol=symbol, likely=likely),
        desk.heading("result-heading"),
        KeyFacts(key="result", rows=tuple(rows)),
        *desk.section("why-heading", "why"),
        desk.heading("change-heading"),
        desk.paragraph(f"change-{turn}"),
    ]
    if had_cancer(desk.person):
        blocks.append(desk.paragraph("change-own-cancer"))
    blocks += [*plan_section(desk), *desk.section("family-heading", f"family-{turn}"), *_end(desk)]
    return blocks


def _turn(now: VariantClass) -> str:
    """What a new class amounts to: "raised" risk, "harmless", or "uncertain"."""
    if now.makes_a_carrier:
        return "raised"
    return "harmless" if now in HARMLESS else "uncertain"
