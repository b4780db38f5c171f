"""Which organs an offer speaks of, and whether a person still has them."""

from predispo.domain.cancer import ORGAN_REMOVED, Behaviour, Procedure, Site
from predispo.domain.family import Person
from predispo.domain.standing import Confirmation
from predispo.evidence.guideline import Action

PARTS: dict[str, frozenset[Site]] = {
    "gynaecological": frozenset({Site.OVARY, Site.ENDOMETRIUM, Site.CERVIX}),
    "gastrointestinal": frozenset({Site.STOMACH, Site.SMALL_INTESTINE, Site.COLORECTUM}),
    "duodenum": frozenset({Site.SMALL_INTESTINE}),
    "kidney_pancreas": frozenset({Site.KIDNEY, Site.PANCREAS}),
    "kidney_abdomen_chest": frozenset({Site.KIDNEY}),
    "skin": frozenset({Site.MELANOMA}),
}
"""The sites of organs that the evidence names otherwise than by one site."""

WHOLE = frozenset({Site.OVARY, Site.ENDOMETRIUM, Site.CERVIX, Site.STOMACH, Site.THYROID, Site.PROSTATE})
"""Organs that are mostly taken out whole for a cancer: without a note of that nobody knows whether they are there."""


def sites_of(action: Action) -> frozenset[Site]:
    """The sites that must be there for an action; empty where it speaks of no organ that is taken out."""
    found = PARTS.get(action.organ)
    if found is None:
        found = frozenset({Site(action.organ)}) if action.organ in set(Site) else frozenset()
    return found | {Site.OVARY} if "oophorectomy" in action.modality else found


def unit_of(organ: str) -> str:
    """The organ under which guidelines are compared: what has two names counts once."""
    return "skin" if organ == "melanoma" else organ


def removed(person: Person) -> frozenset[Site]:
    """The sites that operations took away."""
    return frozenset(site for one in _operations(person) for site in ORGAN_REMOVED[one])


def had(person: Person, procedures: frozenset[Procedure]) -> bool:
    """Whether one of these operations was done."""
    return any(one in procedures for one in _operations(person))


def one_breast_gone(person: Person) -> int:
    """How many operations took one breast."""
    return sum(one is Procedure.UNILATERAL_MASTECTOMY for one in _operations(person))


def cancers_of(person: Person) -> frozenset[Site]:
    """The sites of a person's invasive cancers."""
    return frozenset(one.fact.cancer.site for one in person.cancers if one.fact.cancer.behaviour is Behaviour.INVASIVE)


def _operations(person: Person) -> list[Procedure]:
    return [one.fact.procedure for one in person.surgeries if one.fact.confirmation is not Confirmation.REFUTED]
