"""What the reader of an assessment must know: where figures were stretched, what was not used, what is not verified."""

from collections.abc import Iterable, Sequence

from predispo.domain.assessment import Note
from predispo.domain.family import Family
from predispo.domain.person import Ancestry
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.risk.compile import Compiled
from predispo.risk.hazards import Flag
from predispo.risk.linkage import linked_genes
from predispo.risk.penetrance import SitePenetrance

_FLAGS = {
    Flag.CAPPED: "A published risk of 100 % is taken as 99 %.",
    Flag.CENSORED: "A published zero from few people is taken as not yet seen, not as no risk.",
    Flag.CONTINUED_BEFORE: "Before the first published age the first ratio to the population continues.",
    Flag.CONTINUED_AFTER: "Beyond the last published age the last ratio to the population continues.",
    Flag.ONE_RATIO: "Fewer than three ages are published: one ratio to the population is taken for all ages.",
    Flag.NOT_RISING: "A published curve falls with age; it is held where it had been.",
    Flag.POOLED: "A stretch of a published curve in which nobody of few people fell ill is taken together with the one "
    "before.",
}

WORTH_TELLING = 1e-4
"""The error of a probability from which on the reader is told of it."""

_FREQUENCIES_FROM = {"GB", "IS"}


def remarks(
    family: Family, catalogue: Catalogue, compiled: Compiled, *, country: str, bound: float
) -> tuple[Note, ...]:
    """Everything to be told beside the numbers, each sentence once a person."""
    notes = [*_model_notes(bound), *_country_notes(catalogue, country, family), *_flag_notes(compiled)]
    notes += _own_notes(catalogue, compiled, country)
    for person in family.persons.values():
        if person.risk_factors:
            names = ", ".join(sorted({one.fact.factor for one in person.risk_factors}))
            notes.append(
                Note(
                    code="risk_factors_not_used",
                    text=f"Other risk factors and polygenic scores are recorded but not used: {names}.",
                    data={"factors": names},
                    person=person.id,
                )
            )
    return tuple(_once([*notes, *compiled.notes]))


def unverified(catalogue: Catalogue, compiled: Compiled) -> tuple[str, ...]:
    """The figures in use that nobody has compared with their source."""
    found = {one for site in _used(compiled) for one in site.unverified}
    for gene in compiled.panel:
        frequency = catalogue.gene(gene).allele_frequency()
        if frequency.verified is not Verified.YES:
            found.add(f"{gene} allele frequency: {frequency.source}")
    for pair in linked_genes(catalogue):
        if set(pair.genes) <= set(compiled.panel) and pair.fraction.verified is not Verified.YES:
            found.add(f"{' and '.join(pair.genes)} recombination: {pair.fraction.source}")
    return tuple(sorted(found))


def sources(catalogue: Catalogue, compiled: Compiled) -> tuple[str, ...]:
    """The keys of every reference that the numbers rest on."""
    found = {one for site in _used(compiled) for one in site.sources}
    found |= {catalogue.gene(gene).allele_frequency().source for gene in compiled.panel}
    found |= {pair.fraction.source for pair in linked_genes(catalogue) if set(pair.genes) <= set(compiled.panel)}
    return tuple(sorted(found))


def overridden(catalogue: Catalogue, compiled: Compiled) -> tuple[str, ...]:
    """The clinic's own figures in use: by gene or country and cancer, or by gene and what of it."""
    found = {one for site in _used(compiled) for one in site.overridden}
    for symbol in compiled.panel:
        gene = catalogue.gene(symbol)
        own = [one.quantity for one in gene.allele_frequencies if one.preferred]
        if any(one.override for one in own):
            found.add(f"{symbol} allele frequency")
        if gene.de_novo is not None and gene.de_novo.override:
            found.add(f"{symbol} de novo share")
        if any(one.quantity.override for one in gene.test_sensitivities):
            found.add(f"{symbol} test sensitivity")
    return tuple(sorted(found))


def _own_notes(catalogue: Catalogue, compiled: Compiled, country: str) -> list[Note]:
    """That figures of the clinic's own act here, and which."""
    notes: list[Note] = []
    own = [*overridden(catalogue, compiled), *_own_deaths(catalogue, country)]
    if own:
        figures = ", ".join(own)
        text = f"Figures of this clinic's own act here, in place of the published edition's: {figures}."
        notes.append(Note(code="clinic_figures", text=text, data={"figures": figures}))
    if catalogue.population(country).override:
        text = f"The population {country} is this clinic's own."
        notes.append(Note(code="clinic_population", text=text, data={"country": country}))
    return notes


def _own_deaths(catalogue: Catalogue, country: str) -> list[str]:
    """The clinic's own death rates that count in a country."""
    population = catalogue.population(country)
    try:
        own = any(population.mortality(sex).overrides for sex in ("F", "M"))
    except NotApplicable:
        return []
    return [f"{country} mortality"] if own else []


def _used(compiled: Compiled) -> Iterable[SitePenetrance]:
    return compiled.penetrance.values()


def _model_notes(bound: float) -> list[Note]:
    notes = [
        Note(
            code="no_polygenic_residual",
            text="The model has no polygenic part: without a variant it gives no risk category from family history.",
        ),
        Note(
            code="all_cause_mortality",
            text="Risk with competing mortality takes death from all causes, this cancer's own among them.",
        ),
    ]
    if bound > WORTH_TELLING:
        notes.append(
            Note(
                code="probabilities_bounded",
                text="There are too many cancers to follow each one's cause exactly. Rounding leaves every"
                f" probability of carrying a variant within {bound:.1g} of the model's own.",
                data={"bound": f"{bound:.1g}"},
            )
        )
    return notes


def _country_notes(catalogue: Catalogue, country: str, family: Family) -> list[Note]:
    population = catalogue.population(country)
    elsewhere = country not in _FREQUENCIES_FROM
    notes = [
        Note(code="population", text=text, data={"country": country})
        for text in population.warnings
        if not (elsewhere and text.startswith("Allele frequencies"))
    ]
    if elsewhere:
        notes.append(
            Note(
                code="frequencies_from_elsewhere",
                text="Allele frequencies are those of the UK (Ashkenazi or Iceland where stated), not of this country.",
                data={"country": country},
            )
        )
    if any(person.details.ancestry is Ancestry.OTHER for person in family.persons.values()):
        notes.append(
            Note(code="other_ancestry", text="For other ancestries the general population's frequencies are taken.")
        )
    return notes


def _flag_notes(compiled: Compiled) -> list[Note]:
    found: dict[Flag, list[str]] = {}
    for site in _used(compiled):
        for gene, flag in site.flags:
            found.setdefault(flag, []).append(f"{gene} {site.site.value}")
    return [
        Note(code=f"figure_{flag.value}", text=_FLAGS[flag], data={"figures": ", ".join(sorted(set(names)))})
        for flag, names in sorted(found.items())
    ]


def _once(notes: Sequence[Note]) -> list[Note]:
    found: dict[tuple[str, str, object, tuple[tuple[str, str], ...]], Note] = {}
    for note in notes:
        found.setdefault((note.code, note.text, note.person, tuple(sorted(note.data.items()))), note)
    return list(found.values())
