"""Planning: what the guidelines that count for a clinic offer one person, and what was done of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from predispo.app.advising import chosen_guidelines, person_asked
from predispo.app.editing import Step, write_down
from predispo.domain.assessment import Assessment
from predispo.domain.dates import PartialDate
from predispo.domain.facts import SurveillanceDone, TaskOpened
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.offspring import Offspring
from predispo.domain.person import Sex
from predispo.domain.plan import Carried, Choice, Due, Offer, Plan, SecondRisk, Supposed, Why
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import Clock, GeneEvidence, Inheritance
from predispo.guidance.examinations import examination_text
from predispo.guidance.plan import Ask, plan_of
from predispo.guidance.schedule import dates
from predispo.guidance.sources import FACTS, Unit, is_advised_against, name_of
from predispo.phrases.offspring import offspring_lines
from predispo.phrases.phrases import Phrases, load
from predispo.phrases.plan import (
    ages_text,
    carried_text,
    caution_text,
    every_text,
    kind_word,
    offer_title,
    organ_word,
    second_text,
    strength_word,
    turn_lines,
    verified_word,
    why_text,
)
from predispo.phrases.spoken import languages

MOTHER_TO = 50
"""To this age a woman is told of ways to a child (general knowledge, not verified)."""
MODERATE = ("CHEK2", "ATM", "BARD1")
"""Genes whose variant explains so little that without it the risk by family history remains."""


def plan_for(
    family: Family,
    catalogue: Catalogue,
    person: PersonId | None,
    *,
    country: str,
    on: date,
    assessment: Assessment | None = None,
    names: str = "",
    choices: str = "",
) -> Plan:
    """The plan of a person; `names` are the guidelines that the clinic put first, `choices` those for one organ.

    Raises:
        NotApplicable: when there is nobody, nobody of that name, or nobody alive; or a guideline that there is not.
    """
    asked = person_asked(family, person)
    who = family.person(asked)
    if who.is_dead:
        raise NotApplicable(
            "There is no plan for somebody who has died.", cure="Choose somebody who is alive.", persons=(asked,)
        )
    if who.pregnancy is not None:
        raise NotApplicable(
            "There is no plan for somebody who is not born.", cure="Choose somebody who is born.", persons=(asked,)
        )
    named = [name_of(one) for one in chosen_guidelines(catalogue, country=country, names=names).guidelines]
    usual = [name_of(one) for one in chosen_guidelines(catalogue, country=country).guidelines]
    ask = Ask(
        guidelines=catalogue.guidelines,
        country=country,
        order=tuple(dict.fromkeys((*named, *usual))),
        named=tuple(named) if names.strip() else (),
        chosen=read_choices(choices),
        second=tuple(
            row
            for gene in catalogue.genes()
            for row in catalogue.gene(gene).penetrance
            if row.clock is Clock.FIRST_CANCER
        ),
        recessive={one: disease for one in catalogue.genes() if (disease := of_two_copies(catalogue.gene(one)))},
        paternal=frozenset(
            one for one in catalogue.genes() if catalogue.gene(one).inheritance is Inheritance.DOMINANT_PATERNAL
        ),
        organ_word=lambda organ, language: organ_word(load(language), organ),
        languages=languages(),
    )
    return plan_of(family, asked, ask, on=on, assessment=assessment)


def of_two_copies(gene: GeneEvidence) -> str:
    """The disease of who has two copies, as the gene's syndrome names it."""
    if gene.inheritance is Inheritance.RECESSIVE:
        return gene.syndrome
    _, marked, disease = gene.syndrome.partition("biallelic: ")
    return disease.partition(";")[0].strip() if marked else ""


def read_choices(text: str) -> Mapping[Unit, str]:
    """The clinic's choices for one gene and organ, as "TP53 breast=GB/hanson2021tp53; …"; what is no such is left."""
    found: dict[Unit, str] = {}
    for part in text.split(";"):
        unit, equals, name = part.strip().rpartition("=")
        gene, space, organ = unit.strip().rpartition(" ")
        if equals and organ and (space or not gene):
            found[gene.strip().removeprefix("*"), organ] = name.strip()
    return found


def with_choice(text: str, choice: Choice, guideline: str) -> str:
    """The clinic's choices with another guideline for one gene and organ."""
    found = {**read_choices(text), (choice.gene, choice.organ): guideline}
    return "; ".join(f"{gene or '*'} {organ}={name}" for (gene, organ), name in found.items())


def needs_chances(catalogue: Catalogue, country: str) -> bool:
    """Whether a guideline of the country offers something by computed chances and not by a variant."""
    guides = chosen_guidelines(catalogue, country=country).guidelines
    return any(action.needs is not None and not action.genes for guide in guides for action in guide.actions)


def mark_done(offer: Offer, person: PersonId, on: PartialDate, finding: str, phrases: Phrases) -> Step:
    """The step that writes down that an offer's examination was done."""
    text = examination_text(offer.texts, organ_word(phrases, offer.organ), phrases.language)
    return write_down(SurveillanceDone(person=person, on=on, examination=text, finding=finding))


def recall(offer: Offer, person: PersonId, phrases: Phrases, task: TaskId, *, owner: str = "") -> Step:
    """The step that opens a task for the day on which an offer is due next."""
    return write_down(
        TaskOpened(task=task, text=offer_title(phrases, offer), person=person, due=offer.next_due, owner=owner)
    )


def can_be_done(offer: Offer) -> bool:
    """Whether an offer is an examination, which is written down as done; an operation is a fact of its own."""
    return offer.kind in {"surveillance", "test", "awareness", "followup"}


def plan_json(family: Family, plan: Plan, phrases: Phrases) -> dict[str, Any]:
    """The plan in the form of the command line's contract."""
    offer = partial(_offer_json, family=family, phrases=phrases)
    return {
        "person": plan.person,
        "country": plan.country,
        "on": plan.on.isoformat(),
        "carrier": [_carried_json(family, one, phrases) for one in plan.carried],
        "tested_without": list(plan.negative),
        "own_country": plan.own,
        "actions": [offer(one) for one in plan.offers],
        "open": [offer(one) for one in plan.open],
        "not_recommended": [offer(one) for one in plan.refrain],
        "facts": [offer(one) for one in plan.facts],
        "second_cancers": [
            {
                "gene": one.gene,
                "cancer": one.cancer,
                "years": one.years,
                "percent": one.percent,
                "interval": None if one.low is None else [one.low, one.high],
                "source": one.source,
                "verified": one.verified,
            }
            for one in plan.second
        ],
        "if_carrier": [
            {
                "gene": one.gene,
                "variant": one.variant.name,
                "relatives": list(one.relatives),
                "because": _whys(family, one.doubts, phrases),
                "actions": [offer(each) for each in one.offers],
            }
            for one in plan.supposed
        ],
        "sources": [
            {
                "gene": one.gene or None,
                "organ": one.organ,
                "guideline": one.chosen or None,
                "others": list(one.others),
                "other_countries": list(one.beyond),
                "unheard": {name: list(kinds) for name, kinds in one.unheard.items()},
            }
            for one in plan.choices
        ],
        "birthdays": [
            {
                "age": one.age,
                "on": None if one.on is None else str(one.on),
                "begins": [each.id for each in one.begins],
                "ends": [each.id for each in one.ends],
            }
            for one in plan.turns
        ],
        "offspring": [_offspring_json(one) for one in plan.offspring],
        "undated": list(plan.undated),
        "unmatched": [{"text": one.text, "on": str(one.on)} for one in plan.unmatched],
        "notes": list(plan_notes(plan, phrases)),
    }


def _offer_json(offer: Offer, *, family: Family, phrases: Phrases) -> dict[str, Any]:
    window = offer.window
    return {
        "id": offer.id,
        "genes": list(offer.genes),
        "organ": offer.organ,
        "kind": offer.kind,
        "modality": offer.text(phrases.language),
        "start_age": offer.start_age if window is None else window[0],
        "stop_age": offer.stop_age,
        "window": None if window is None else list(window),
        "interval_months": offer.interval_months,
        "next_due": None if offer.next_due is None else str(offer.next_due),
        "state": offer.state.value,
        "strength": offer.strength,
        "done": [{"on": str(one.on), "text": one.text} for one in offer.done],
        "cautions": [{"code": one.care.value, "detail": one.detail or None} for one in offer.cautions],
        "because": _whys(family, offer.doubts, phrases),
        "note": offer.note(phrases.language) or None,
        "defect": offer.defect or None,
        "guideline": offer.guideline,
        "edition": offer.edition,
        "source": offer.source,
        "verified": offer.verified,
    }


def _offspring_json(one: Offspring) -> dict[str, Any]:
    return {
        "gene": one.gene,
        "variants": [each.hgvs for each in one.variants],
        "chance": one.chance,
        "matters_from": one.matters_from,
        "guideline": one.guideline or None,
        "two_copies": one.recessive or None,
        "chance_of_both": one.both if one.recessive else None,
        "partners": dict(one.partners),
        "untested": list(one.untested),
        "acts_from_father": one.paternal,
    }


def _whys(family: Family, doubts: Sequence[Why], phrases: Phrases) -> list[dict[str, str]]:
    return [{"code": one.doubt.value, "text": why_text(phrases, one, family.name_of)} for one in doubts]


def _carried_json(family: Family, carried: Carried, phrases: Phrases) -> dict[str, Any]:
    return {
        "gene": carried.gene,
        "variants": [one.hgvs for one in carried.variants],
        "by": carried.basis.value,
        "certain": not carried.doubts,
        "copies": carried.copies.value,
        "origin": carried.origin.value,
        "because": _whys(family, carried.doubts, phrases),
    }


def plan_notes(plan: Plan, phrases: Phrases) -> tuple[str, ...]:
    """What the reader of a plan must know of it as a whole."""
    country = phrases.text("plan-country", code=plan.country)
    notes: list[str] = []
    certain = [one for one in plan.carried if not one.doubts]
    if not plan.own:
        notes.append(phrases.text("plan-no-own", country=country))
    if not certain:
        notes.append(phrases.text("plan-not-carrier"))
    elif not (plan.offers or plan.open):
        notes.append(phrases.text("plan-nothing", country=country))
    notes += [phrases.text("plan-negative-moderate", gene=gene) for gene in plan.negative if gene in MODERATE]
    for one in plan.choices:
        organ = organ_word(phrases, one.organ)
        if one.gene and not one.chosen and one.beyond:
            names = phrases.listing(list(one.beyond))
            notes.append(phrases.text("plan-elsewhere", gene=one.gene, organ=organ, guidelines=names))
    return tuple(notes)


def plan_lines(family: Family, plan: Plan, phrases: Phrases) -> tuple[str, ...]:
    """The plan for people: what is carried, what to avoid, what is due when, and what cannot be said."""
    lines = [carried_text(phrases, one) for one in plan.carried if not one.doubts]
    lines += [phrases.text("plan-negative", gene=gene) for gene in plan.negative]
    lines += plan_notes(plan, phrases)
    parts = (
        ("facts", [line for one in plan.facts for line in _offer_lines(family, one, phrases)]),
        ("offers", [line for one in by_due(plan.offers) for line in _offer_lines(family, one, phrases)]),
        (
            "second",
            [second_line(one, phrases) for one in plan.second],
        ),
        ("offspring", offspring_told(family, plan, phrases, family.name_of)),
        ("turns", [line for one in plan.turns for line in _indented(turn_lines(phrases, one))]),
        ("refrain", [line for one in plan.refrain for line in _offer_lines(family, one, phrases)]),
        ("open", [line for one in plan.open for line in _offer_lines(family, one, phrases)]),
        ("sources", [line for one in plan.choices for line in choice_lines(one, phrases)]),
        ("supposed", [line for one in plan.supposed for line in _supposed_lines(family, plan, one, phrases)]),
    )
    for name, found in parts:
        if found:
            lines += ["", phrases.text(f"plan-heading-{name}"), *found]
    lines += [phrases.text("plan-undated-done", text=one) for one in plan.undated]
    lines += [phrases.text("plan-unmatched", text=one.text, day=phrases.date(one.on)) for one in plan.unmatched]
    return tuple(lines)


def offspring_told(family: Family, plan: Plan, phrases: Phrases, name_of: Callable[[PersonId], str]) -> list[str]:
    """What a variant means for children; the ways to a child once, and not to a woman past the usual age for it."""
    past = family.person(plan.person).sex is Sex.FEMALE and plan.age is not None and plan.age.low > MOTHER_TO
    last = len(plan.offspring) - 1
    return [
        line
        for place, one in enumerate(plan.offspring)
        for line in offspring_lines(phrases, one, name_of, wish=not past, options=place == last)
    ]


def second_line(risk: SecondRisk, phrases: Phrases) -> str:
    """A published second risk with its source and whether somebody compared it."""
    return second_text(phrases, risk, f"{risk.source}, {verified_word(phrases, risk.verified)}")


def by_due(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """What is due first, first; what has no day, last."""
    return tuple(sorted(offers, key=lambda one: date.max if one.next_due is None else one.next_due.middle))


def offer_details(offer: Offer, phrases: Phrases) -> tuple[str, ...]:
    """Ages, interval, strength and the state of the evidence of an offer."""
    return (
        ages_text(phrases, offer),
        every_text(phrases, offer.interval_months),
        strength_word(phrases, offer.strength),
        f"{offer.guideline} {offer.edition}, {verified_word(phrases, offer.verified)}",
    )


def _offer_lines(family: Family, offer: Offer, phrases: Phrases) -> tuple[str, ...]:
    timeless = offer.kind in FACTS or is_advised_against(offer)
    state = phrases.text(f"plan-state-{offer.state.value}")
    day = "" if offer.next_due is None else f" {phrases.date(offer.next_due)}"
    head = offer_title(phrases, offer)
    genes = f" ({', '.join(offer.genes)})" if offer.genes else ""
    details = offer_details(offer, phrases)[-1:] if timeless else offer_details(offer, phrases)
    return (
        f"{head}{genes}" if timeless else f"{head}{genes}: {state}{day}",
        f"  {kind_word(phrases, offer.kind)}; {'; '.join(details)}",
        *(f"  ! {caution_text(phrases, one)}" for one in offer.cautions),
        *(f"  ? {why_text(phrases, one, family.name_of)}" for one in offer.doubts),
        *(f"  {phrases.text('plan-done', day=phrases.date(one.on), text=one.text)}" for one in offer.done),
        *(f"  {one}" for one in (offer.note(phrases.language), offer.defect) if one),
    )


def choice_lines(choice: Choice, phrases: Phrases) -> tuple[str, ...]:
    """Which guideline speaks, which others there are, and of what the chosen one is silent."""
    if not choice.chosen:
        return ()
    organ = organ_word(phrases, choice.organ)
    head = phrases.text("plan-chosen", gene=choice.gene or "–", organ=organ, guideline=choice.chosen)
    if choice.others:
        head = f"{head}; {phrases.text('plan-others', guidelines=phrases.listing(list(choice.others)))}"
    silent = (
        phrases.text("plan-unheard", guideline=name, kinds=phrases.listing([kind_word(phrases, one) for one in kinds]))
        for name, kinds in choice.unheard.items()
    )
    return (head, *(f"  {one}" for one in silent))


def _supposed_lines(family: Family, plan: Plan, supposed: Supposed, phrases: Phrases) -> tuple[str, ...]:
    name = family.name_of(plan.person)
    return (
        phrases.text("plan-supposed", name=name, variant=supposed.variant.name),
        *(f"  ? {why_text(phrases, one, family.name_of)}" for one in supposed.doubts),
        *(f"  {line}" for one in by_due(supposed.offers) for line in _supposed_offer(family, one, phrases)),
    )


def _supposed_offer(family: Family, offer: Offer, phrases: Phrases) -> tuple[str, ...]:
    return (
        f"{offer_title(phrases, offer)}: {'; '.join(offer_details(offer, phrases))}",
        *(f"  ? {why_text(phrases, one, family.name_of)}" for one in offer.doubts),
    )


def _indented(lines: Sequence[str]) -> tuple[str, ...]:
    return (lines[0], *(f"  {one}" for one in lines[1:]))


def calendar_lines(plan: Plan, phrases: Phrases, *, years: int) -> tuple[str, ...]:
    """What is due in each of the next years, one line a year and offer."""
    lines: list[str] = []
    by_year: dict[int, dict[str, list[Due]]] = {}
    for due in dates(plan.offers, on=plan.on, years=years):
        by_year.setdefault(due.on.middle.year, {}).setdefault(due.offer.id, []).append(due)
    for year, offers in sorted(by_year.items()):
        for found in offers.values():
            days = phrases.listing([phrases.date(one.on) for one in found])
            lines.append(f"{year} · {offer_title(phrases, found[0].offer)} · {days}")
    return tuple(lines)
