"""What a person carries for certain, may carry, or was found without."""

from collections.abc import Iterable, Sequence

from predispo.domain.familial import FamilialVariant, VariantReport
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.plan import Basis, Carried, Copies, Doubt, Why
from predispo.domain.reach import acts, holders
from predispo.domain.testing import WHOLE_GENE
from predispo.domain.variant import Phase, Variant, Zygosity


def carried(family: Family, person: PersonId, known: Sequence[FamilialVariant]) -> tuple[Carried, ...]:
    """The genes in which a person carries a pathogenic or likely pathogenic variant, each once, the certain first.

    Certain is what a report showed in every cell and no laboratory disputes, what the place in the family makes
    certain, and what an identical twin was found to carry.
    """
    found: dict[str, list[tuple[FamilialVariant, Basis, tuple[Why, ...]]]] = {}
    for variant in known:
        standing = _standing(family, person, variant)
        if standing is not None:
            found.setdefault(variant.variant.gene, []).append((variant, *standing))
    every = [_of_gene(family, person, gene, parts) for gene, parts in found.items()]
    return tuple(sorted(every, key=lambda one: bool(one.doubts)))


def without(person: PersonId, known: Sequence[FamilialVariant]) -> tuple[str, ...]:
    """The genes whose familial variant a person was tested for and found without."""
    genes = (one.variant.gene for one in known if person in one.negative and acts(one))
    return tuple(dict.fromkeys(genes))


def _standing(family: Family, person: PersonId, variant: FamilialVariant) -> tuple[Basis, tuple[Why, ...]] | None:
    """On what a variant is taken to be a person's, with what makes that doubtful; None where it is not."""
    gene = variant.variant.gene
    if person in variant.carriers:
        classes = {
            family.class_of(one.found).makes_a_carrier
            for one in variant.reports
            if one.person == person and one.is_germline
        }
        if classes == {False} and not acts(variant):
            return None
        doubts = () if classes == {True} else (Why(doubt=Doubt.LABORATORIES, detail=gene),)
        return Basis.TESTED, doubts
    if not acts(variant) or person in variant.negative:
        return None
    if any(person in group and set(group) & set(variant.carriers) for group in family.pedigree.monozygotic_groups):
        return Basis.TWIN, ()
    if person in variant.obligate:
        return Basis.OBLIGATE, ()
    if person in variant.elsewhere:
        return Basis.TESTED, (Why(doubt=Doubt.MOSAIC, detail=gene),)
    return None


def _of_gene(
    family: Family, person: PersonId, gene: str, parts: Sequence[tuple[FamilialVariant, Basis, tuple[Why, ...]]]
) -> Carried:
    sure = [one for one in parts if not one[2]] or list(parts)
    reports = [one for variant, _, _ in sure for one in variant.reports if one.person == person and one.is_germline]
    days = [one.result.fact.on for one in reports if one.result.fact.on is not None]
    return Carried(
        gene=gene,
        variants=tuple(variant.variant for variant, _, _ in sure),
        basis=sure[0][1],
        copies=_copies(reports),
        origin=_origin(family, person, sure[0][0], reports),
        since=min(days, key=lambda day: day.middle, default=None),
        confirmed=any(one.report.confirmed_on_second_sample for one in reports),
        doubts=() if not sure[0][2] else tuple(dict.fromkeys(why for _, _, doubts in sure for why in doubts)),
    )


def _copies(reports: Sequence[VariantReport]) -> Copies:
    """Both where a report says so, or where two variants came from different parents; one where the gene was read."""
    if any(one.found.zygosity is Zygosity.HOMOZYGOUS for one in reports):
        return Copies.BOTH
    named = {one.found.variant: one for one in reports if one.found.variant.hgvs}
    if len({variant.parts[1] for variant in named}) > 1:
        phases = {one.found.phase for one in named.values()}
        if {Phase.MATERNAL, Phase.PATERNAL} <= phases:
            return Copies.BOTH
        return Copies.UNKNOWN if Phase.UNKNOWN in phases else Copies.ONE
    read = any(
        one.found.zygosity is Zygosity.HETEROZYGOUS and one.report.method in WHOLE_GENE and not one.report.sought
        for one in reports
    )
    return Copies.ONE if read else Copies.UNKNOWN


def _origin(family: Family, person: PersonId, variant: FamilialVariant, reports: Iterable[VariantReport]) -> Phase:
    """From which parent, as reported, else by the parent who alone is known to carry it."""
    told = {one.found.phase for one in reports} - {Phase.UNKNOWN}
    if len(told) == 1:
        return told.pop()
    sure = holders(family, variant)
    parents = family.pedigree.genetic_parents(person)
    from_father, from_mother = parents.father in sure, parents.mother in sure
    if from_father is from_mother:
        return Phase.UNKNOWN
    return Phase.PATERNAL if from_father else Phase.MATERNAL


def same_change(variant: Variant, wanted: str) -> bool | None:
    """Whether a variant is the one that a guideline names, as c.7271T>G, M918T or a codon as C634; None: not known."""
    if wanted.startswith("c."):
        change = variant.parts[1]
        return change == wanted if change.startswith("c.") else None
    protein = one_letter(variant.protein) or one_letter(variant.hgvs.rpartition(":")[2])
    if not protein:
        return None
    return protein == wanted or (wanted[-1].isdigit() and protein[: len(wanted)] == wanted and protein[-1].isalpha())


AMINO_ACIDS = {
    "Ala": "A",
    "Arg": "R",
    "Asn": "N",
    "Asp": "D",
    "Cys": "C",
    "Gln": "Q",
    "Glu": "E",
    "Gly": "G",
    "His": "H",
    "Ile": "I",
    "Leu": "L",
    "Lys": "K",
    "Met": "M",
    "Phe": "F",
    "Pro": "P",
    "Ser": "S",
    "Thr": "T",
    "Trp": "W",
    "Tyr": "Y",
    "Val": "V",
}


def one_letter(protein: str) -> str:
    """A substitution of one amino acid in letters, as M918T for p.(Met918Thr); empty where it is no such thing."""
    text = protein.rpartition(":")[2].removeprefix("p.").strip("()")
    first, rest = text[:3], text[3:]
    if first in AMINO_ACIDS and rest[-3:] in AMINO_ACIDS and rest[:-3].isdigit():
        return f"{AMINO_ACIDS[first]}{rest[:-3]}{AMINO_ACIDS[rest[-3:]]}"
    letters = frozenset(AMINO_ACIDS.values())
    if len(text) > 2 and text[0] in letters and text[-1] in letters and text[1:-1].isdigit():
        return text
    return ""
