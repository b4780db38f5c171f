"""From a family and the evidence to arrays: the only bridge between what a counsellor talks about and the kernel.

Axes: `person` in the family's order; `cancer` counts the diagnoses that count; `gene` the panel; `copies` 0, 1, 2.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Sex
from predispo.domain.variant import Variant
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.ages import last_age
from predispo.risk.contralateral import contralateral_penetrance
from predispo.risk.familial import FAMILIAL_FREQUENCY, familial_variant
from predispo.risk.health import Health, Key, health_of
from predispo.risk.history import History, history
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import Locus, autosomal, with_familial_variant
from predispo.risk.kernel.linked import Places, loci_of, places_of
from predispo.risk.kernel.plan import Plan, Relations, make_plan
from predispo.risk.laboratory import tests_of
from predispo.risk.linkage import links_of, mutation_rate
from predispo.risk.outcome import Second
from predispo.risk.penetrance import SitePenetrance, point_hazards, site_penetrance, sites_of
from predispo.risk.penetrance import panel as all_genes
from predispo.risk.tumours import tumour_notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A family as the kernel needs it, with what is needed to tell the answer.

    `loci` are what is solved, each with the genes of its `places`: two linked genes are one, any other is its own.
    `cancers` (cancer,) says whose each cancer is, `father` and `mother` (person,) who descends from whom. `histories`
    and `women` follow `persons`; `penetrance` is by site and whether female.
    """

    persons: tuple[PersonId, ...]
    women: tuple[bool | None, ...]
    histories: tuple[History, ...]
    panel: tuple[str, ...]
    genes: tuple[Gene, ...]
    loci: tuple[Gene, ...]
    places: Places
    cancers: IntArray
    father: IntArray
    mother: IntArray
    twins: tuple[tuple[int, ...], ...]
    plan: Plan
    penetrance: Mapping[Key, SitePenetrance]
    notes: tuple[Note, ...]


def compile_family(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    panel: Sequence[str],
    follow: Mapping[str, Variant] | None = None,
    familial_frequency: float = FAMILIAL_FREQUENCY,
) -> Compiled:
    """Everything that is known on a day as likelihoods, for a panel of genes and a country's incidence.

    `follow` names by gene variants to be told apart from others though no familial test of them has been done;
    `familial_frequency` is how common such a variant is taken to be.

    Raises:
        NotApplicable: when the country has no incidence at all.
        EvidenceError: when the figures cannot all be true.
    """
    notes: list[Note] = []
    penetrance = _penetrance(catalogue, country, tuple(panel), notes)
    women = tuple(_is_woman(person) for person in family.persons.values())
    histories = tuple(
        _history(person, family, woman, on, penetrance, notes)
        for person, woman in zip(family.persons.values(), women, strict=True)
    )
    hazards = {key: point_hazards(site, tuple(panel)) for key, site in penetrance.items()}
    health = health_of(histories, women, len(panel), hazards)
    links = links_of(catalogue, panel)
    bound = {place for link in links for place in (link.first, link.second)}
    genes = tuple(
        _gene(
            family,
            catalogue,
            gene,
            health,
            number,
            notes,
            # an allele of the family's own has no place among two genes' haplotypes
            None if number in bound else _familial(family, catalogue, gene, (follow or {}).get(gene)),
            familial_frequency,
        )
        for number, gene in enumerate(panel)
    )
    for person, told, woman in zip(family.persons, histories, women, strict=True):
        for onset in told.onsets:
            if onset.tumour:
                key = onset.site, bool(woman)
                notes.extend(tumour_notes(person, onset, penetrance[key], hazards[key]))
    relations = _relations(family)
    return Compiled(
        persons=tuple(family.persons),
        women=women,
        histories=histories,
        panel=tuple(panel),
        genes=genes,
        loci=loci_of(genes, links),
        places=places_of(len(genes), links),
        cancers=np.array([place for place, told in enumerate(histories) for _ in told.onsets], dtype=np.intp),
        father=np.frombuffer(relations[0], dtype=np.intp),
        mother=np.frombuffer(relations[1], dtype=np.intp),
        twins=relations[3],
        plan=_plan(*relations),
        penetrance=penetrance,
        notes=(*notes, *(note for told in histories for note in told.notes)),
    )


def reduced_plan(compiled: Compiled, consultand: PersonId) -> Plan:
    """A plan of the consultand, those of whom something is known, and their ancestors: the others change nothing."""
    known = {person for gene in compiled.genes for person in np.flatnonzero((gene.own != 1.0).any(axis=-1)).tolist()}
    return make_plan(
        Relations(
            father=compiled.father,
            mother=compiled.mother,
            female=np.array([woman is True for woman in compiled.women]),
            twins=compiled.twins,
        ),
        keep={compiled.persons.index(consultand), *known, *compiled.cancers.tolist()},
    )


def _penetrance(
    catalogue: Catalogue, country: str, panel: tuple[str, ...], notes: list[Note]
) -> dict[Key, SitePenetrance]:
    found: dict[Key, SitePenetrance] = {}
    refused: NotApplicable | None = None
    for female in (True, False):
        for site in sites_of(female):
            try:
                found[site, female] = site_penetrance(catalogue, country, site, female, panel)
            except NotApplicable as error:
                refused = error
                notes.append(Note(code="no_incidence", text=str(error), data={"site": site.value, "country": country}))
    if not found and refused is not None:
        raise refused
    other = contralateral_penetrance(catalogue, panel)
    if other is not None:
        found[other.site, True] = other
    return found


def _is_woman(person: Person) -> bool | None:
    return None if person.sex is Sex.UNKNOWN else person.sex is Sex.FEMALE


def _history(
    person: Person,
    family: Family,
    woman: bool | None,
    on: date,
    penetrance: Mapping[Key, SitePenetrance],
    notes: list[Note],
) -> History:
    told = bool(person.cancers or person.unaffected)
    if woman is None or person.details.people != 1 or person.pregnancy is not None:
        if told:
            notes.append(
                Note(
                    code="health_not_used",
                    text="Health counts only where the sex is known and the symbol stands for one person.",
                    person=person.id,
                )
            )
        return History()
    sites = [site for site in sites_of(woman) if (site, woman) in penetrance]
    cited = {site: frozenset(penetrance[site, woman].operated) for site in sites}
    tumours = {site: found.known for site in sites if (found := penetrance[site, woman].markers) is not None}
    return history(
        person,
        on,
        sites,
        last=last_age(person, family, on),
        cited=cited,
        tumours=tumours,
        second_breast=(Second.CONTRALATERAL_BREAST, woman) in penetrance,
    )


def _relations(family: Family) -> tuple[bytes, bytes, bytes, tuple[tuple[int, ...], ...]]:
    """Who descends from whom, in a form that a cache can look up: a plan outlives edits of health and results."""
    place = {person: number for number, person in enumerate(family.persons)}
    parents = [family.pedigree.genetic_parents(person) for person in family.persons]
    father = [-1 if one.father is None else place[one.father] for one in parents]
    mother = [-1 if one.mother is None else place[one.mother] for one in parents]
    female = [person.sex is Sex.FEMALE for person in family.persons.values()]
    twins = tuple(tuple(place[one] for one in group if one in place) for group in family.pedigree.monozygotic_groups)
    return (
        np.array(father, dtype=np.intp).tobytes(),
        np.array(mother, dtype=np.intp).tobytes(),
        np.array(female, dtype=bool).tobytes(),
        tuple(group for group in twins if len(group) > 1),
    )


@lru_cache(maxsize=64)
def _plan(father: bytes, mother: bytes, female: bytes, twins: tuple[tuple[int, ...], ...]) -> Plan:
    return make_plan(
        Relations(
            father=np.frombuffer(father, dtype=np.intp),
            mother=np.frombuffer(mother, dtype=np.intp),
            female=np.frombuffer(female, dtype=bool),
            twins=twins,
        )
    )


def _familial(family: Family, catalogue: Catalogue, gene: str, follow: Variant | None) -> Variant | None:
    """The family's own variant of a gene, where it is to be told apart from others."""
    # where variants arise anew a carrier's parents may both lack the family's own, which three alleles would not allow
    return follow or (None if catalogue.gene(gene).de_novo is not None else familial_variant(family, gene))


def _gene(
    family: Family,
    catalogue: Catalogue,
    gene: str,
    health: Health,
    number: int,
    notes: list[Note],
    known: Variant | None,
    familial_frequency: float,
) -> Gene:
    """One gene's part, the `number`-th of the panel's health; `known` is the family's own variant where it counts."""
    locus, founders = _loci(family, catalogue, gene, familial=None if known is None else familial_frequency)
    if known is not None:
        notes.append(
            Note(
                code="familial_variant_locus",
                text=f"A test for the family's {gene} variant speaks only of that variant and is taken to be certain;"
                f" its frequency in the population is taken as {FAMILIAL_FREQUENCY:g} or less.",
                data={"gene": gene},
            )
        )
    tests = tests_of(family, catalogue, gene, locus, known, all_genes(catalogue), founders)
    notes.extend(tests.notes)
    copies = np.clip(locus.copies[1], 0, 2).astype(int)
    return Gene(
        locus=locus,
        founders=founders,
        own=health.own[0, :, number][:, copies] * tests.likelihood,
        free=health.free[0, :, number][:, copies],
        cause=health.cause[0, :, number][:, copies],
    )


def _loci(family: Family, catalogue: Catalogue, gene: str, *, familial: float | None) -> tuple[Locus, FloatArray]:
    """The locus of a gene, and the founder priors of everybody's ancestry, (person or 1, sex, genotype).

    `familial` is the frequency of the family's own variant, None where it is not told apart.
    """
    evidence = catalogue.gene(gene)
    general = evidence.allele_frequency().value
    rate = mutation_rate(catalogue, gene)

    def locus(frequency: float) -> Locus:
        if familial is None:
            return autosomal(frequency, mutation_rate=rate)
        own = min(familial, frequency / 2.0)
        return with_familial_variant(frequency - own, own, mutation_rate=rate)

    named = {person.details.ancestry for person in family.persons.values()}
    by_ancestry = {
        one: locus(evidence.allele_frequency(one.value if one in _FOUNDERS else "general").value) for one in named
    }
    plain = locus(general)
    if not named & _FOUNDERS:
        return plain, plain.founders[None]
    return plain, np.stack([by_ancestry[person.details.ancestry].founders for person in family.persons.values()])


_FOUNDERS = {Ancestry.ASHKENAZI, Ancestry.ICELANDIC}
