"""Assess a family: everybody's carrier probabilities and remaining risks on one day."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import Protocol

import numpy as np

from predispo.domain.assessment import Assessment, CarrierProbability, Note, PersonAssessment
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry
from predispo.errors import ImpossibleFamily, NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.risk.beside import beside_notes
from predispo.risk.compile import Compiled, compile_family, reduced_plan
from predispo.risk.hazards import AGES
from predispo.risk.hypothesis import Hypothesis, supposing
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.kept import Kept
from predispo.risk.kernel.linked import by_gene
from predispo.risk.kernel.many import Posterior, solve_many
from predispo.risk.kernel.plan import Plan
from predispo.risk.linkage import linkage_notes
from predispo.risk.outcome import Outcome
from predispo.risk.penetrance import panel
from predispo.risk.present import AgeNow, age_now, beyond, is_born_after
from predispo.risk.published import published_notes
from predispo.risk.remaining import remaining_risks
from predispo.risk.remarks import remarks, sources, unverified

ANY = "any"
"""The key under which P(a variant of any gene of the panel) stands."""

_KEPT = Kept()
"""One-locus terms of the last answers: an edit computes anew only the genes that it touches."""


class Ticket(Protocol):
    """Who waits: told of progress, and able to end the work by raising `Cancelled`."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is done."""
        ...


def assess(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    consultand: PersonId,
    country: str,
    genes: Sequence[str] | None = None,
    hypotheses: Sequence[Hypothesis] = (),
    ticket: Ticket | None = None,
) -> Assessment:
    """Carrier probabilities of every gene and remaining risks of every cancer, for everybody, as known on a day.

    All genes of the panel are weighed together: excess hazards add, and every cancer has one cause. `country` is an
    ISO 3166 code with incidence; `genes` narrows the panel; `hypotheses` are results that are supposed to be there.

    Raises:
        NotApplicable: outside of what the evidence can answer: no incidence, an unknown gene, nobody there, or a
            consultand who is born after the day.
        ImpossibleFamily: the facts cannot all be true; `data['persons']` names whose, `data['gene']` where.
        TooManyLoops: the family's loops put the exact answer out of reach; `data['persons']` names who is in them.
        EvidenceError: the figures contradict each other.
        Cancelled: the ticket was cancelled.
    """
    if consultand not in family.persons:
        raise NotApplicable(f"Nobody in this family has the identifier {consultand}.", cure="Name a person of it.")
    if is_born_after(family.persons[consultand], on):
        raise NotApplicable(
            "The person who seeks counsel is born after the day that is asked about.",
            cure="Choose a later day, or look at the date of birth.",
            persons=(consultand,),
            on=on.isoformat(),
        )
    chosen = _panel(catalogue, genes)
    known = supposing(family, hypotheses, on) if hypotheses else family
    _step(ticket, 0)
    compiled = compile_family(known, catalogue, on=on, country=country, panel=chosen)
    _step(ticket, 1)
    joint, plan = posterior(compiled, consultand)
    _step(ticket, 2)
    answered = (plan.node_of >= 0).tolist()
    ages = [
        age_now(person, on) if reached else AgeNow(years=None, notes=(_left_out(person),))
        for person, reached in zip(known.persons.values(), answered, strict=True)
    ]
    death, missing = _mortality(catalogue, country)
    risks = remaining_risks(compiled, joint, [one.years for one in ages], death)
    _step(ticket, 3)
    notes = [*remarks(known, catalogue, compiled, country=country, bound=joint.bound), *missing]
    notes += [note for one in ages for note in one.notes]
    notes += [note for one in known.persons.values() for note in beyond(one, on)]
    notes += published_notes(known, catalogue)
    notes += linkage_notes(catalogue, panel(catalogue), chosen)
    notes += beside_notes(known, catalogue, compiled, on)
    return Assessment(
        consultand=consultand,
        on=on,
        country=country,
        model=f"predispo additive 1, evidence model {_model(catalogue)}",
        evidence_edition=catalogue.edition,
        evidence_digest=catalogue.digest,
        method=_method(compiled, joint),
        bound=joint.bound,
        genes=compiled.panel,
        persons={
            who: one
            for (who, one), reached in zip(
                _persons(known, catalogue, compiled, joint, risks, [one.years for one in ages]).items(),
                answered,
                strict=True,
            )
            if reached
        },
        log_likelihood={ANY: joint.log_likelihood},
        notes=tuple(notes),
        sources=sources(catalogue, compiled),
        unverified=unverified(catalogue, compiled),
        inputs_digest=inputs_digest(known, on=on, country=country, genes=compiled.panel),
    )


def forget() -> None:
    """Let go of what was kept for the next answer."""
    _KEPT.clear()


def inputs_digest(family: Family, *, on: date, country: str, genes: Sequence[str]) -> str:
    """The sha256 of all that an assessment is computed from, names left out: equal inputs, equal digest."""
    people = [
        (
            person.id,
            person.sex,
            person.details.birth,
            person.details.ancestry,
            person.details.people,
            family.pedigree.genetic_parents(person.id),
            [
                [one.fact for one in group]
                for group in (person.diagnoses, person.unaffected, person.surgeries, person.results, person.seen_alive)
            ],
            [(one.fact.factor, one.fact.value) for one in person.risk_factors],
            None if person.death is None else person.death.fact,
            None if person.pregnancy is None else person.pregnancy.fact,
        )
        for person in family.persons.values()
    ]
    classes = sorted((variant.name, one.fact.decided) for variant, one in family.classified.items())
    told = repr((on, country, tuple(genes), people, family.pedigree.monozygotic_groups, classes))
    return sha256(told.encode()).hexdigest()


def _panel(catalogue: Catalogue, genes: Sequence[str] | None) -> tuple[str, ...]:
    able = panel(catalogue)
    if genes is None:
        return able
    unable = [gene for gene in genes if gene not in able]
    if unable:
        raise NotApplicable(
            f"The evidence cannot compute with {', '.join(unable)}.",
            cure=f"Choose among {', '.join(able)}.",
            genes=tuple(unable),
        )
    if not genes:
        raise NotApplicable("No gene was chosen.", cure=f"Choose among {', '.join(able)}.")
    return tuple(dict.fromkeys(genes))


def posterior(compiled: Compiled, consultand: PersonId) -> tuple[Posterior, Plan]:
    """The joint posterior and the plan it took: of everybody, else of those who matter to the consultand's answer.

    Raises:
        ImpossibleFamily, TooManyLoops: as `assess` does.
    """
    try:
        try:
            return _solved(compiled, compiled.plan), compiled.plan
        except TooManyLoops:
            reduced = reduced_plan(compiled, consultand)
            return _solved(compiled, reduced), reduced
    except (ImpossibleFamily, TooManyLoops) as error:
        data = dict(error.data)
        data["persons"] = tuple(compiled.persons[index] for index in data.pop("indices", ()))
        data.pop("batch", None)
        if "gene" in data:
            data["gene"] = " and ".join(compiled.panel[place] for place in compiled.places[data["gene"]])
        raise type(error)(error.reason, cure=error.cure, **data) from error


def _solved(compiled: Compiled, plan: Plan) -> Posterior:
    found = solve_many(plan, compiled.loci, compiled.cancers, known=_KEPT)
    return found if len(compiled.loci) == len(compiled.genes) else by_gene(found, compiled.places)


def _left_out(person: Person) -> Note:
    text = "Left out of an inbred family too large for everybody: this person says nothing of the consultand."
    return Note(code="left_out_for_loops", text=text, person=person.id)


def _mortality(catalogue: Catalogue, country: str) -> tuple[dict[bool, FloatArray], list[Note]]:
    found: dict[bool, FloatArray] = {}
    for female, sex in ((True, "F"), (False, "M")):
        try:
            annual = catalogue.population(country).mortality(sex).annual()
        except NotApplicable as error:
            return {}, [Note(code="no_mortality", text=str(error), data={"country": country})]
        found[female] = np.concatenate([annual, np.full(AGES - len(annual), annual[-1])])
    return found, []


def _persons(
    family: Family,
    catalogue: Catalogue,
    compiled: Compiled,
    joint: Posterior,
    risks: Sequence[Mapping[Outcome, object]],
    ages: Sequence[int | None],
) -> dict[PersonId, PersonAssessment]:
    carries = [gene.locus.copies[1] > 0 for gene in compiled.genes]
    probability = np.array(
        [rows[:, mine].sum(axis=-1) for rows, mine in zip(joint.marginals, carries, strict=True)]
    ).reshape(len(compiled.genes), -1)
    none = joint.expect([(~mine).astype(float)[None, None] for mine in carries])
    found: dict[PersonId, PersonAssessment] = {}
    for place, (who, person) in enumerate(family.persons.items()):
        population = [_population(catalogue, gene, person) for gene in compiled.panel]
        carrier = {
            gene: CarrierProbability(probability=_clip(probability[number, place]), population=population[number])
            for number, gene in enumerate(compiled.panel)
        }
        carrier[ANY] = CarrierProbability(
            probability=_clip(1.0 - none[place, 0]), population=1.0 - float(np.prod(1.0 - np.array(population)))
        )
        found[who] = PersonAssessment(
            carrier=carrier,
            remaining_risk={site.value: points for site, points in risks[place].items()},  # pyright: ignore[reportArgumentType]
            age=ages[place],
        )
    return found


def _population(catalogue: Catalogue, gene: str, person: Person) -> float:
    """How common carriers of a gene are at birth among people of a person's ancestry."""
    ancestry = person.details.ancestry
    named = ancestry.value if ancestry in (Ancestry.ASHKENAZI, Ancestry.ICELANDIC) else "general"
    q = catalogue.gene(gene).allele_frequency(named).value
    return 1.0 - (1.0 - q) ** 2


def _clip(probability: float) -> float:
    return float(min(max(probability, 0.0), 1.0))


def _method(compiled: Compiled, joint: Posterior) -> str:
    together = f"{len(compiled.panel)} genes together, {len(compiled.cancers)} cancers"
    if joint.bound == 0.0:
        return f"exact clique tree, {together}, all causes summed"
    return f"clique tree over all genes, {together}, every probability off by {joint.bound:.1g} at most"


@lru_cache(maxsize=8)
def _model(catalogue: Catalogue) -> str:
    model = catalogue.model()
    return f"{model.id} {model.date}"


def _step(ticket: Ticket | None, done: int) -> None:
    if ticket is not None:
        ticket.step(done, 3)
