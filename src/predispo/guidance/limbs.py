"""Whether one action of a guideline is meant for a person: limb by limb, in three-valued logic."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from predispo.domain.cancer import Procedure, Site
from predispo.domain.dates import Age
from predispo.domain.family import Person
from predispo.domain.person import Sex
from predispo.domain.plan import Care, Carried, Caution, Copies, Doubt, Why
from predispo.domain.variant import Phase
from predispo.domain.verdict import Missing, Question
from predispo.evidence.guideline import Action
from predispo.guidance.carriage import same_change
from predispo.guidance.case import Case
from predispo.guidance.features import NO, YES
from predispo.guidance.judging import judge
from predispo.guidance.organs import WHOLE, cancers_of, had, one_breast_gone, removed, sites_of

IRRADIATED = "age_at_first_breast_irradiation"
"""The risk factor whose value is the age at which the breast was first irradiated, or "no"."""
SURGERY = "risk_reducing_surgery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """Whether an action is meant for somebody; None where that cannot be said, because of the `doubts`."""

    applies: bool | None
    doubts: tuple[Why, ...] = ()
    cautions: tuple[Caution, ...] = ()


NEVER = Bearing(applies=False)
Limb = bool | Why


def bearing(action: Action, case: Case, carried: Carried | None) -> Bearing:
    """Whether an action is meant for the case's person as a carrier; for nobody's carrier where `carried` is None."""
    person = case.family.person(case.person)
    limbs: list[Limb] = [_sex(action, person), *_organ(action, person), _after(action, person)]
    limbs += [_spared(action, person), _irradiated(action, person), *_needs(action, case, carried)]
    if carried is not None:
        limbs += [*carried.doubts, *_of_carrier(action, carried, person)]
    if any(one is False for one in limbs):
        return NEVER
    doubts = tuple(dict.fromkeys(one for one in limbs if isinstance(one, Why)))
    return Bearing(applies=None if doubts else True, doubts=doubts, cautions=tuple(_cautions(action, person, carried)))


def _sex(action: Action, person: Person) -> Limb:
    if action.sex == "B" or person.sex.value == action.sex:
        return True
    return Why(doubt=Doubt.SEX) if person.sex is Sex.UNKNOWN else False


def _organ(action: Action, person: Person) -> Iterable[Limb]:
    """Gone where every part is gone; not known after a cancer for which the whole organ is mostly taken out."""
    sites = sites_of(action)
    if not sites or action.kind in {"contraindication", "treatment_flag"} or "after" in action.conditions:
        return
    left = sites - removed(person)
    if not left:
        yield False
    if Site.BREAST in left and one_breast_gone(person) > 1:
        yield Why(doubt=Doubt.ORGAN, detail=Site.BREAST.value)
    yield from (
        Why(doubt=Doubt.ORGAN, detail=site.value) for site in sorted(left & cancers_of(person) & WHOLE) if left <= WHOLE
    )


def _after(action: Action, person: Person) -> Limb:
    wanted = action.conditions.get("after")
    return wanted is None or had(person, frozenset(Procedure(one) for one in wanted))


def _spared(action: Action, person: Person) -> Limb:
    sites = frozenset(Site(one) for one in action.conditions.get("unless_cancer", ()))
    return not sites & cancers_of(person)


def _irradiated(action: Action, person: Person) -> Limb:
    wanted = action.conditions.get("irradiated")
    if wanted is None:
        return True
    age = irradiated_at(person)
    if age is None:
        return Why(doubt=Doubt.NEEDS, missing=(Missing(person.id, Question.FEATURE, IRRADIATED),))
    return isinstance(age, Age) and wanted[0] <= age.low and age.high <= wanted[1]


def irradiated_at(person: Person) -> Age | Literal[False] | None:
    """The age at the first irradiation of the breast; False where there was none, None where nobody asked."""
    for one in person.risk_factors:
        if one.fact.factor.casefold() == IRRADIATED:
            if one.fact.value.strip().casefold() in NO:
                return False
            try:
                return Age.parse(one.fact.value)
            except ValueError:
                return None
    return None


def _needs(action: Action, case: Case, carried: Carried | None) -> Iterable[Limb]:
    """What the source asks beside the gene; of a gene for which it does not say what it asks, nothing is known."""
    if action.needs is None:
        return
    if carried is not None and action.needs_for and carried.gene not in action.needs_for:
        yield Why(doubt=Doubt.SILENT, detail=carried.gene)
        return
    answer = judge(case, action.needs)
    if answer.met is None:
        missing = sorted(answer.to_met | answer.to_not, key=lambda one: (case.degree[one.person], str(one)))
        chances = (Missing(case.person, Question.PROBABILITY),)
        yield Why(doubt=Doubt.NEEDS, missing=tuple(missing) or chances)
    else:
        yield answer.met


def _of_carrier(action: Action, carried: Carried, person: Person) -> Iterable[Limb]:
    gene = carried.gene
    if not action.conditions.get("any_gene"):
        yield gene in action.genes
    yield _copies(action, carried)
    wanted = action.variants.get(gene)
    if wanted is not None:
        yield _variant(carried, wanted)
    form = action.forms.get(gene)
    if form is not None:
        yield _form(person, gene, form)
    if gene in action.conditions.get("paternal_origin", ()):
        yield {
            Phase.PATERNAL: True,
            Phase.MATERNAL: False,
            Phase.UNKNOWN: Why(doubt=Doubt.ORIGIN, detail=gene),
        }[carried.origin]


def _copies(action: Action, carried: Carried) -> Limb:
    """What is said of carriers is said of one copy, unless the row names both."""
    wanted = action.zygosity.get(carried.gene)
    if wanted is None:
        if carried.copies is Copies.BOTH and not action.conditions.get("any_gene"):
            return Why(doubt=Doubt.BOTH_COPIES, detail=carried.gene)
        return True
    if carried.copies is Copies.UNKNOWN:
        return Why(doubt=Doubt.COPIES, detail=carried.gene)
    return (carried.copies is Copies.BOTH) is (wanted == "biallelic")


def _variant(carried: Carried, wanted: Iterable[str]) -> Limb:
    found = [same_change(variant, one) for variant in carried.variants for one in wanted]
    if True in found:
        return True
    return Why(doubt=Doubt.VARIANT, detail=", ".join(wanted)) if None in found else False


def form_factor(gene: str, form: str) -> str:
    """The risk factor that answers whether a person has a form of a gene's disease: apc_afap."""
    return f"{gene}_{form}".lower().replace(" ", "_")


def _form(person: Person, gene: str, form: str) -> Limb:
    for one in person.risk_factors:
        if one.fact.factor.casefold() == form_factor(gene, form):
            value = one.fact.value.strip().casefold()
            if value in YES | NO:
                return value in YES
    return Why(doubt=Doubt.FORM, detail=form)


def _cautions(action: Action, person: Person, carried: Carried | None) -> Iterable[Caution]:
    sites = sites_of(action)
    if action.kind == SURGERY and carried is not None and not carried.confirmed:
        yield Caution(care=Care.CONFIRM_FIRST)
    for site in sorted(sites & cancers_of(person)):
        yield Caution(care=Care.HAD_CANCER, detail=site.value)
    if "after" not in action.conditions:
        for site in sorted(sites & removed(person)):
            yield Caution(care=Care.PART_REMOVED, detail=site.value)
    if Site.BREAST in sites and one_breast_gone(person) == 1:
        yield Caution(care=Care.UNILATERAL)
