"""Why: how much each relative's information moves the answer, and which published figures it rests on."""

from collections.abc import Sequence
from datetime import date

from predispo.domain.assessment import Assessment, EvidenceRow, Influence
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Role
from predispo.risk.compile import compile_family, reduced_plan
from predispo.risk.kernel.causes import predicted
from predispo.risk.kernel.leaving_out import log_odds_without
from predispo.risk.kernel.left_out import log_odds_left_out
from predispo.risk.kernel.linked import carried
from predispo.risk.kernel.many import messages_fit, too_much
from predispo.risk.kernel.plan import Plan
from predispo.risk.penetrance import MODELLED

SINGLE_CANCERS = 9
"""Up to so many cancers the sum over all sets of causes is taken; beyond, messages."""

MOST_NUMBERS = 1.5e8
"""How many numbers all tables of all one-locus passes may hold together: some half a minute."""

MATTERS = 0.01
"""A gene matters for a person whose chance to carry it is at least this; the likeliest gene always does."""


def influences(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    consultand: PersonId,
    panel: Sequence[str],
    gene: str | None = None,
) -> tuple[Influence, ...]:
    """What everybody's phenotypes and tests are worth for "the consultand carries a gene of the panel", or one `gene`.

    The natural log of the odds with all data, over the odds with that person's diagnoses, years free of cancer,
    surgeries and tests left out: positive where they raise the chance. The consultand's own are among them. Log odds
    beyond ±27.6 (odds of 10¹²) count as that. Exact up to `SINGLE_CANCERS` cancers; beyond, by messages as the answer
    itself, whose rounding moved no log factor by 0.002 in tests against the exact sum. The largest first; nobody is
    left out of the list.

    Raises:
        NotApplicable: when the gene is not of the panel.
        TooManyLoops: when the family's loops put the answer out of reach.
    """
    if gene is not None and gene not in panel:
        raise NotApplicable(f"{gene} is not among the genes computed.", cure=f"Choose among {', '.join(panel)}.")
    compiled = compile_family(family, catalogue, on=on, country=country, panel=panel)
    by_gene = [
        (part.locus.copies[1] > 0).astype(float) if gene in (None, name) else None
        for name, part in zip(compiled.panel, compiled.genes, strict=True)
    ]
    carries = [None if one is None else one > 0.0 for one in carried(by_gene, compiled.places)]
    asked = compiled.persons.index(consultand)

    def with_plan(plan: Plan) -> tuple[float, Sequence[float]]:
        genes, cancers = compiled.loci, compiled.cancers
        many = len(cancers) > SINGLE_CANCERS
        if not (messages_fit(plan, genes) if many else predicted(genes)[1] * plan.states(3) <= MOST_NUMBERS):
            raise too_much(plan)
        if many:
            odds, without = log_odds_left_out(plan, genes, cancers, asked=asked, carries=carries)
        else:
            odds, without = log_odds_without(plan, genes, cancers, asked=asked, carries=carries)
        return odds, without.tolist()

    try:
        odds, without = with_plan(compiled.plan)
    except TooManyLoops:
        odds, without = with_plan(reduced_plan(compiled, consultand))
    found = [
        Influence(person=person, log_bayes_factor=odds - alone)
        for person, alone in zip(compiled.persons, without, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: -abs(one.log_bayes_factor)))


def evidence_rows(catalogue: Catalogue, assessment: Assessment, person: PersonId) -> tuple[EvidenceRow, ...]:
    """The published figures behind a person's answer: of the genes that matter for the person, each source once."""
    carrier = {gene: one.probability for gene, one in assessment.persons[person].carrier.items() if gene != "any"}
    likeliest = max(carrier, key=lambda gene: carrier[gene], default=None)
    matter = [gene for gene in assessment.genes if gene == likeliest or carrier.get(gene, 0.0) >= MATTERS]
    found: dict[EvidenceRow, None] = {}
    for gene in sorted(matter, key=lambda one: -carrier[one]):
        for site in _sites(catalogue, gene):
            for sex in ("F", "M"):
                for role in (Role.LIKELIHOOD, Role.COUNSELLING):
                    for row in catalogue.chosen_rows(gene, site, sex, role):
                        checked = row.quantity.verified is Verified.YES
                        found[EvidenceRow(gene=gene, cancer=site, sex=sex, source=row.source, verified=checked)] = None
        frequency = catalogue.gene(gene).allele_frequency()
        checked = frequency.verified is Verified.YES
        found[EvidenceRow(gene=gene, cancer="allele_frequency", sex="B", source=frequency.source, verified=checked)] = (
            None
        )
    return tuple(_once(found))


def _sites(catalogue: Catalogue, gene: str) -> tuple[str, ...]:
    return tuple(site.value for site in MODELLED if gene in catalogue.supported([site.value]))


def _once(rows: Sequence[EvidenceRow] | dict[EvidenceRow, None]) -> list[EvidenceRow]:
    """Each figure's source once; not verified as soon as one of its rows is not."""
    worst: dict[tuple[str, str, str, str], bool] = {}
    for one in rows:
        key = (one.gene, one.cancer, one.sex, one.source)
        worst[key] = worst.get(key, True) and one.verified
    return [
        EvidenceRow(gene=gene, cancer=cancer, sex=sex, source=source, verified=verified)
        for (gene, cancer, sex, source), verified in worst.items()
    ]
