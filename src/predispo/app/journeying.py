"""The patient's journey: how far somebody is, what the law asks before the next step, and a step taken all the same."""

from collections.abc import Sequence
from datetime import date

from predispo.app.editing import Step, write_down
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, RuleSetAside
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.law import Law, Objection
from predispo.domain.stage import Progress
from predispo.errors import InvalidFact
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.law import in_country
from predispo.guidance import lawful, stages


def progress(family: Family, person: PersonId, *, today: date) -> Progress:
    """How far somebody is on the journey; no stages for who is not a patient of the clinic.

    Raises:
        KeyError: when nobody has this identifier.
    """
    return stages.progress(family, person, today=today)


def law_of(catalogue: Catalogue, country: str) -> Law:
    """The rules that are kept in a country; where it has none of its own, the general European ones."""
    return in_country(catalogue.laws, country)


def objections(family: Family, step: FamilyFact, law: Law, *, today: date) -> tuple[Objection, ...]:
    """What stands against a step by the law, and by what its person asked; empty where nothing does."""
    return lawful.objections(family, step, law, today=today)


def take_all_the_same(step: FamilyFact, against: Sequence[Objection], reason: str, *, today: date) -> Step:
    """A step with, beside it in the same entry, the rules that it sets aside and why.

    Raises:
        InvalidFact: when no reason is given.
    """
    if not reason.strip():
        raise InvalidFact("A rule asks to wait, and no reason is given.", cure="Write why the step is taken now.")
    on = step.on or PartialDate.exactly(today)
    aside = (RuleSetAside(person=one.person, rule=one.rule.name, reason=reason.strip(), on=on) for one in against)
    taken = write_down(step)
    return Step(subject=taken.subject, facts=(*taken.facts, *aside), selects=taken.selects)
