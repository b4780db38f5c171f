"""Cosegregation in a family: whether a variant goes with the disease as it would if it were the cause.

Thompson, Easton & Goldgar (2003), doi:10.1086/378100, with the penetrance of the gene's pathogenic variants by sex,
site and age; beside it the count of Jarvik & Browning (2016), doi:10.1016/j.ajhg.2016.04.003.
"""

from collections.abc import Sequence
from datetime import date
from math import exp, log

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.cosegregation import Cosegregation, LiabilityClasses
from predispo.domain.familial import reported_variants
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.variant import Variant, same_variant
from predispo.errors import ImpossibleFamily, NotApplicable, TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Inheritance
from predispo.evidence.strength import OddsThreshold, Towards, reached
from predispo.risk.bayes_factor import Likelihoods, weigh
from predispo.risk.familial import FAMILIAL_FREQUENCY
from predispo.risk.genotyped import Genotyped, genotyped
from predispo.risk.phenotypes import Phenotypes, by_evidence, by_liability

CRITERION = {Towards.PATHOGENIC: "PP1", Towards.BENIGN: "BS4"}
"""The criteria that cosegregation can meet (Richards et al. 2015, doi:10.1038/gim.2015.30)."""

METHOD = ("jarvik2016", "thompson2003")

AROUND = 10.0
"""By how much the variant's frequency is varied to show what it matters."""


def cosegregate(
    family: Family,
    catalogue: Catalogue,
    *,
    variant: Variant,
    on: date,
    country: str,
    proband: PersonId | None = None,
    frequency: float = FAMILIAL_FREQUENCY,
    liability: LiabilityClasses | None = None,
) -> Cosegregation:
    """The Bayes factor of a variant in a family: causal against not, given the proband's genotype.

    Phenotypes count by the penetrance of the gene in the evidence, as in an assessment with this gene alone, or by
    `liability` classes where they are given. `proband` is the family's where that person carries, else the first
    carrier tested. `frequency` is the variant's own in the population; the notes say what it matters.

    Raises:
        NotApplicable: nobody has this variant, the proband does not, or the evidence cannot compute with the gene.
        ImpossibleFamily: the results cannot all be true; `data['persons']` names whose.
        TooManyLoops: the family's loops put the exact answer out of reach; `data['persons']` names who is in them.
    """
    _ = catalogue.gene(variant.gene)
    tested = genotyped(family, variant)
    index, chosen = _proband(family, variant, tested, proband)
    shown = (
        by_evidence(family, catalogue, variant.gene, on=on, country=country)
        if liability is None
        else by_liability(family, liability)
    )
    places = {person: place for place, person in enumerate(family.persons)}
    genotype = np.ones((len(places), 3))
    for person, copies in tested.copies.items():
        genotype[places[person]] = [float(count in copies) for count in range(3)]
    affected = [who for who in tested.carriers if who in shown.affected]
    try:
        weighed = weigh(
            shown.plan,
            [frequency, frequency * AROUND, frequency / AROUND],
            shown.likelihood,
            genotype,
            places[index],
            on_x=shown.on_x,
            sharers=[places[who] for who in sorted(affected, key=lambda who: who != index)],
        )
    except (ImpossibleFamily, TooManyLoops) as error:
        raise _named(error, tuple(places), variant) from error
    (found, often, seldom), meioses = weighed.likelihoods, weighed.meioses
    notes = [
        chosen,
        *_remarks(family, catalogue, variant, affected, meioses, index, shown),
        _frequency_note(frequency, often, seldom),
        *tested.notes,
        *shown.notes,
    ]
    met, reason = _worth(found.log_bayes_factor, catalogue)
    return Cosegregation(
        variant=variant,
        proband=index,
        on=on,
        country=country,
        bayes_factor=exp(found.log_bayes_factor),
        log10=found.log_bayes_factor / log(10.0),
        code=None if met is None else CRITERION[met.towards],
        strength=None if met is None else met.strength,
        points=0 if met is None else met.points,
        strength_reason=reason,
        meioses=meioses,
        jarvik_browning=None if meioses is None else 0.5**meioses,
        carriers=tested.carriers,
        non_carriers=tested.non_carriers,
        affected=tuple(who for who in places if who in shown.affected),
        components=_components(found),
        frequency=frequency,
        evidence_edition=catalogue.edition,
        notes=tuple(notes),
        sources=tuple(sorted({*shown.sources, *METHOD, *(one.odds.source for one in catalogue.odds_thresholds)})),
        unverified=(*shown.unverified, *_unverified(met)),
    )


def _proband(family: Family, variant: Variant, tested: Genotyped, asked: PersonId | None) -> tuple[PersonId, Note]:
    """On whose genotype the answer is conditional, with what to say of the choice."""
    if not tested.carriers:
        raise NotApplicable(
            f"No report in this family finds {variant.name} in the germline.",
            cure=_cure(family, variant),
            variants=tuple(one.name for one in reported_variants(family)),
        )
    if asked is not None:
        if asked not in tested.carriers:
            raise NotApplicable(
                f"{asked} is not known to carry {variant.name}.",
                cure=f"Carriers are {', '.join(tested.carriers)}.",
                persons=tested.carriers,
            )
        return asked, Note(code="proband_asked", text="The proband is the person who was named.", person=asked)
    if family.proband in tested.carriers and family.proband is not None:
        return family.proband, Note(
            code="proband_of_family", text="The answer is conditional on the family's proband.", person=family.proband
        )
    first = tested.carriers[0]
    text = "The family names no proband who carries: the first carrier tested is taken as the proband."
    return first, Note(code="proband_first_carrier", text=text, person=first)


def _cure(family: Family, variant: Variant) -> str:
    there = [one.name for one in reported_variants(family)]
    if not there:
        return "Enter the report that found it."
    return f"Reported in this family: {', '.join(there)}."


def _worth(log_factor: float, catalogue: Catalogue) -> tuple[OddsThreshold | None, str]:
    thresholds = catalogue.odds_thresholds
    met = reached(exp(log_factor), thresholds)
    if met is not None:
        return met, ""
    least = [one.odds.value for one in thresholds if abs(one.points) == 1]
    return None, f"Between {min(least):g} and {max(least):g} a Bayes factor is no evidence, either way."


def _unverified(met: OddsThreshold | None) -> tuple[str, ...]:
    if met is None or met.odds.verified is Verified.YES:
        return ()
    return (f"{met.strength} {met.towards}: {met.odds.source}",)


def _components(found: Likelihoods) -> dict[str, float]:
    """By the names that segregatr and the oracle cases give them."""
    return {
        "P_pheno_geno_causal": found.both,
        "P_pheno_proband_causal": found.first,
        "P_geno": found.genotypes,
        "P_proband_geno": found.proband,
        "P_pheno": found.phenotypes,
    }


def _frequency_note(frequency: float, often: Likelihoods, seldom: Likelihoods) -> Note:
    high, low = exp(often.log_bayes_factor), exp(seldom.log_bayes_factor)
    return Note(
        code="variant_frequency",
        text=f"The variant's frequency in the population is taken as {frequency:g};"
        f" ten times as common the factor would be {high:.3g}, ten times as rare {low:.3g}.",
        data={"frequency": f"{frequency:g}", "common": f"{high:.3g}", "rare": f"{low:.3g}"},
    )


def _remarks(
    family: Family,
    catalogue: Catalogue,
    variant: Variant,
    affected: Sequence[PersonId],
    meioses: float | None,
    proband: PersonId,
    shown: Phenotypes,
) -> list[Note]:
    notes: list[Note] = []
    if proband not in shown.affected:
        text = "The proband has no cancer that the gene is known to cause: look whether the right person is named."
        notes.append(Note(code="proband_not_affected", text=text, person=proband))
    if not variant.hgvs:
        text = "The reports name the gene only: all of them are taken to mean one variant."
        notes.append(Note(code="variant_not_named", text=text, data={"gene": variant.gene}))
    if meioses is None:
        text = "One founder cannot have brought the variant to all affected carriers: meioses cannot be counted."
        notes.append(Note(code="more_than_one_source", text=text, data={"persons": ", ".join(affected)}))
    inheritance = catalogue.gene(variant.gene).inheritance
    if inheritance is not Inheritance.DOMINANT:
        text = f"{variant.gene} is inherited {inheritance.value}: a second, different variant of it is not followed."
        notes.append(Note(code="not_plainly_dominant", text=text, data={"gene": variant.gene}))
    for person in family.persons.values():
        others = {
            found.variant.name
            for result in person.results
            for found in result.fact.report.variants
            if family.class_of(found).makes_a_carrier and not same_variant(found.variant, variant)
        }
        if others:
            names = ", ".join(sorted(others))
            text = f"Another pathogenic variant may explain cancer in the family and is not weighed: {names}."
            notes.append(Note(code="other_pathogenic_variant", text=text, data={"variants": names}, person=person.id))
    return notes


def _named(
    error: ImpossibleFamily | TooManyLoops, persons: tuple[PersonId, ...], variant: Variant
) -> ImpossibleFamily | TooManyLoops:
    """The same error with persons for indices."""
    data = dict(error.data)
    data["persons"] = tuple(persons[index] for index in data.pop("indices", ()))
    if isinstance(error, TooManyLoops):
        return TooManyLoops(error.reason, cure=error.cure, **data)
    return ImpossibleFamily(
        f"These persons cannot all be as reported for {variant.name}: {', '.join(data['persons'])}.",
        cure="Look again at their results and at who descends from whom; a new (de novo) variant cannot be weighed"
        " by cosegregation.",
        **data,
    )
