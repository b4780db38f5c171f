"""Letters to colleagues: the laboratory, the referrer, who checks, who operates, who takes a patient over."""

from predispo.domain.care import ConsentScope
from predispo.domain.consent import consents
from predispo.domain.facts import ReferralReceived, TaskDone, TaskOpened, TestOrdered
from predispo.domain.kinship import kin
from predispo.domain.person import Flag
from predispo.domain.testing import SampleKind, TestPurpose
from predispo.letters.before import dated, order_section
from predispo.letters.desk import Blocks, Desk
from predispo.letters.findings import (
    PARTNER_TEST_GENES,
    Finding,
    findings,
    known_variants,
    results,
)
from predispo.letters.history import agreed_scopes, last
from predispo.letters.letter import Bullets, KeyFacts, Table
from predispo.letters.offers import avoided_section, offers_of, offers_section
from predispo.letters.pathogenic import risk_table
from predispo.letters.patient import colleague_end, history_section, patient_rows, patient_section
from predispo.letters.risks import sites_of_few_ages, told_risks
from predispo.letters.sections import plan_section, result_section, symbol_of, variant_rows

OVARIES, BREASTS = frozenset({"ovary", "gynaecological"}), frozenset({"breast"})


def request_blocks(desk: Desk, _: Finding | None) -> Blocks:
    """To the laboratory: what to test, of whom, why, with which consent, and what to report."""
    order = last(desk.family, desk.person_id, TestOrdered)
    referral = last(desk.family, desk.person_id, ReferralReceived)
    purpose = TestPurpose.UNKNOWN if order is None else order.purpose
    heading, facts = order_section(desk)
    assert isinstance(facts, KeyFacts)
    agreed = consents(desk.family.facts, desk.person_id).get(ConsentScope.TESTING, ())
    consent = "no" if not agreed else "yes" if agreed[-1].on else "undated"
    day = desk.phrases.date(agreed[-1].on) if agreed else ""
    rows = (
        *facts.rows,
        (desk.text("test-consent"), desk.phrases.capital(desk.text(f"test-consent-{consent}", date=day))),
    )
    return [
        desk.summary(
            "summary-ask",
            "summary-urgent",
            "summary-report",
            purpose=purpose.value,
            urgent="yes" if referral is not None and referral.urgent else "no",
        ),
        *patient_section(desk),
        heading,
        KeyFacts(key="test", rows=rows),
        *history_section(desk),
        desk.heading("report-heading"),
        desk.bullets("report-name", "report-found", "report-covered", "report-vus"),
        *colleague_end(desk),
    ]


def confirmation_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To the laboratory: a known variant in a second sample or in a relative's, and where a positive control is."""
    own = None if finding is None else finding.variant
    known = known_variants(desk.family, besides=desk.person_id)
    variant = own or next(iter(known), None)
    rows = [
        (desk.text("result-gene"), desk.need("gene", variant.gene if variant else "")),
        (desk.text("result-variant"), desk.need("variant", variant.hgvs if variant else "")),
    ]
    control = [
        (desk.text("control-laboratory"), fact.report.laboratory, fact.report.accession, person.id == desk.person_id)
        for person in desk.family.persons.values()
        for fact in results(person, shown_to_family=person.id != desk.person_id)
        if variant is not None and any(found.variant == variant for found in fact.report.variants)
    ]
    named = next((one for one in control if one[1]), None)
    blocks: Blocks = [
        desk.summary("summary-ask", "summary-second" if own is not None else "summary-familial", "summary-control"),
        *patient_section(desk),
        desk.heading("result-heading"),
        KeyFacts(key="result", rows=tuple(rows)),
        desk.heading("control-heading"),
    ]
    if named is None:
        blocks.append(desk.paragraph("control-none"))
    else:
        label, laboratory, accession, is_own = named
        whose = desk.phrases.capital(desk.text(f"control-own-{'yes' if is_own else 'no'}"))
        shown = [(desk.text("control-own"), whose), (label, laboratory)]
        if accession:
            shown.append((desk.text("control-accession"), accession))
        blocks.append(KeyFacts(key="control", rows=tuple(shown)))
    blocks += [desk.heading("report-heading"), desk.bullets("report-both", "report-limits"), *colleague_end(desk)]
    return blocks


def referrer_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To the referrer or the GP: what is known, the plan as a table, and who does what."""
    symbol = symbol_of(desk, finding) if finding is not None else ""
    rows = [row for row in patient_rows(desk) if row[1] != desk.phrases.capital(desk.text("patient-none"))]
    if finding is not None:
        rows += [*variant_rows(desk, finding), (desk.text("code-label"), desk.text("code", symbol=symbol))]
    return [
        desk.summary(
            *(("summary-carrier",) if symbol else ("variant-none",)), "summary-plan", "summary-who", symbol=symbol
        ),
        desk.heading("patient-heading"),
        KeyFacts(key="patient", rows=tuple(rows)),
        *_confirm_first(desk, finding),
        desk.heading("plan-table-heading"),
        *offers_section(desk),
        *plan_section(desk),
        *avoided_section(desk),
        desk.heading("orders-heading"),
        desk.bullets(
            "orders-you", "orders-us", "orders-symptoms", number=desk.need("family-number", desk.family.number)
        ),
        *colleague_end(desk),
    ]


def surveillance_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To who does the check-ups: why, which, from and to which age, how often, what to avoid, who recalls."""
    carrier = finding is not None
    symbol = symbol_of(desk, finding) if carrier else ""
    return [
        desk.summary("summary-ask", "summary-carrier" if carrier else "summary-family", symbol=symbol),
        *patient_section(desk),
        *(result_section(desk, finding, confirmation=True) if carrier else [desk.paragraph("variant-none")]),
        desk.heading("plan-table-heading"),
        *offers_section(desk),
        *avoided_section(desk),
        *history_section(desk),
        *desk.section("recall-heading", "recall", "recall-stop"),
        *colleague_end(desk),
    ]


def surgery_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To the surgeon: what is offered at which age, the risk without surgery, and what is to be talked through."""
    carrier = finding is not None
    symbol = symbol_of(desk, finding) if carrier else ""
    organs = {one.organ for one in offers_of(desk)}
    considered = ["consider-support"]
    if organs & BREASTS:
        considered.insert(0, "consider-breast")
    if organs & OVARIES:
        considered[:0] = ["consider-fertility", "consider-menopause", "consider-pathology"]
    risks = ()
    if carrier and desk.assessed is not None:
        risks = told_risks(desk.assessed, sites_of_few_ages(desk.assessment, finding))
    return [
        desk.summary("summary-ask", "summary-carrier" if carrier else "variant-none", "summary-open", symbol=symbol),
        *patient_section(desk),
        *(result_section(desk, finding, confirmation=True) if carrier else []),
        *_confirm_first(desk, finding),
        desk.heading("plan-table-heading"),
        *offers_section(desk),
        *avoided_section(desk),
        desk.heading("without-heading"),
        *([risk_table(desk, risks), desk.paragraph("without-after")] if risks else [desk.paragraph("without-none")]),
        desk.heading("consider-heading"),
        desk.bullets(*considered),
        *history_section(desk),
        *colleague_end(desk),
    ]


def fertility_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To who counsels about having children: the variant, its inheritance, the partner, and all choices."""
    symbol = symbol_of(desk, finding)
    partner = finding is not None and finding.is_of(PARTNER_TEST_GENES)
    return [
        desk.summary("summary-ask", "summary-carrier", "summary-open", symbol=symbol),
        *patient_section(desk),
        *result_section(desk, finding, confirmation=True),
        desk.heading("consider-heading"),
        desk.bullets(
            *(("consider-partner",) if partner else ()),
            "consider-time",
            "consider-control",
            "consider-all",
            symbol=symbol,
        ),
        *colleague_end(desk),
    ]


def transfer_blocks(desk: Desk, finding: Finding | None) -> Blocks:
    """To another clinic: results, consents, plan, what is still to be done, and whose wishes are to be respected."""
    phrases, scopes = desk.phrases, agreed_scopes(desk.family, desk.person_id)
    named = phrases.listing([phrases.term(scope) for scope in scopes])
    blocks: Blocks = [
        desk.summary("summary-ask", "summary-what", "summary-until", **dated(desk)),
        *patient_section(desk),
        desk.heading("results-heading"),
        *_results(desk),
        *history_section(desk),
        desk.heading("consents-heading"),
        desk.paragraph("consents-given", scopes=named) if scopes else desk.paragraph("consents-none"),
        *plan_section(desk),
    ]
    if offers_of(desk):
        blocks += [desk.heading("plan-table-heading"), *offers_section(desk), *avoided_section(desk)]
    tasks = _tasks(desk)
    blocks.append(desk.heading("tasks-heading"))
    blocks.append(Bullets(key="tasks", items=tasks) if tasks else desk.paragraph("tasks-none"))
    wishes = _wishes(desk)
    if wishes:
        blocks += [desk.heading("respect-heading"), Bullets(key="respect", items=wishes)]
    return [*blocks, *colleague_end(desk)]


def _results(desk: Desk) -> Blocks:
    """Each report of the patient: its day, what it found with the class that acts, and the laboratory."""
    rows: list[tuple[str, ...]] = []
    for one in findings(desk.family, desk.person_id):
        term = "" if one.acting is None else desk.phrases.term(one.acting)
        said = desk.phrases.outcome(one.report) if one.found is None else f"{one.found.variant.name}: {term}"
        sample = desk.phrases.term(one.report.sample) if one.report.sample is not SampleKind.UNKNOWN else ""
        day = desk.phrases.date(one.on)
        rows.append(
            (day, desk.phrases.capital(said), ", ".join(part for part in (one.report.laboratory, sample) if part))
        )
    if not rows:
        return [desk.paragraph("results-none")]
    head = tuple(desk.text(key) for key in ("results-date", "results-what", "results-where"))
    caption = desk.text("results-caption")
    return [Table(key="results", caption=caption, head=head, rows=tuple(rows), widths=(0.22, 0.48, 0.3))]


def _tasks(desk: Desk) -> tuple[str, ...]:
    """What is recorded as still to be done for the patient, with its day."""
    done = {one.fact.task for one in desk.family.facts if isinstance(one.fact, TaskDone)}
    tasks = [one.fact for one in desk.family.facts if isinstance(one.fact, TaskOpened)]
    return tuple(
        desk.text("task-due", text=one.text, date=desk.phrases.date(one.due)) if one.due else one.text
        for one in tasks
        if one.person == desk.person_id and one.task not in done
    )


def _wishes(desk: Desk) -> tuple[str, ...]:
    """Who does not wish to be contacted or to know, by kin term."""
    flags = {Flag.DO_NOT_CONTACT: "respect-contact", Flag.RIGHT_NOT_TO_KNOW: "respect-know"}
    lines: list[str] = []
    for person in desk.family.persons.values():
        for flag in person.details.flags:
            if flag in flags:
                own = person.id == desk.person_id
                term = "" if own else desk.phrases.kin(kin(desk.family.pedigree, desk.person_id, person.id))
                who = desk.phrases.capital(desk.text("respect-own") if own else term)
                lines.append(desk.text(flags[flag], who=who))
    return tuple(lines)


def _confirm_first(desk: Desk, finding: Finding | None) -> Blocks:
    """That no operation goes before a second sample, where there was none."""
    waits = finding is not None and not finding.report.confirmed_on_second_sample
    return [desk.paragraph("confirm-first")] if waits else []
