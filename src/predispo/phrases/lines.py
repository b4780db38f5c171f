"""Facts as whole sentences for the Journey: one message a kind of fact, with what it needs."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from predispo.domain import facts as f
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases

NameOf = Callable[[PersonId], str]
Values = dict[str, str | int]


def message_of_fact(kind: type[f.Fact]) -> str:
    """The message of a kind of fact: `fact-diagnosis-made`."""
    return "fact-" + re.sub("(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


def fact_line(phrases: "Phrases", fact: f.FamilyFact, name_of: NameOf) -> str:
    """One whole sentence for a fact, without its day."""
    values: Values = {"confirmation": fact.confirmation.value}
    persons = tuple(name_of(one) for one in f.persons_of(fact))
    if persons:
        values["person"] = persons[0]
        values["persons"] = phrases.listing(persons)
        values["other"] = persons[-1]
    values |= _values(phrases, fact)
    return phrases.text(message_of_fact(type(fact)), **values)


def _values(phrases: "Phrases", fact: f.FamilyFact) -> Values:
    """What the message of a fact needs beyond the persons."""
    return _journey(phrases, fact) | _family(fact) | _health(phrases, fact)


def _family(fact: f.FamilyFact) -> Values:
    match fact:
        case f.FamilyDescribed():
            return {"number": fact.number}
        case f.RoleTaken():
            return {"role": fact.role.value}
        case f.UnionFormed():
            return {"partners": len(fact.partners), "related": _yes(fact.consanguineous)}
        case f.ChildlessnessNoted():
            return {"infertile": _yes(fact.infertile)}
        case f.TwinsNoted():
            return {"kind": fact.kind.value}
        case f.AdoptionNoted():
            return {"into": _yes(fact.into)}
        case f.PregnancyNoted():
            return {"outcome": fact.outcome.value}
        case _:
            return {}


def _health(phrases: "Phrases", fact: f.FamilyFact) -> Values:
    match fact:
        case f.DiagnosisMade():
            return {"cancer": phrases.cancer(fact.cancer)} | _age(phrases, fact)
        case f.UnaffectedNoted():
            sites = phrases.listing([phrases.disease(site) for site in fact.sites])
            return {"sites": sites, "sites_known": _yes(sites)} | _age(phrases, fact)
        case f.CancerUnknownNoted():
            sites = phrases.listing([phrases.disease(site) for site in fact.sites])
            return {"sites": sites, "sites_known": _yes(sites)}
        case f.SurgeryDone():
            return {"procedure": phrases.term(fact.procedure)} | _age(phrases, fact)
        case f.PersonSeenAlive():
            return _age(phrases, fact)
        case f.PersonDied():
            return _known("cause", fact.cause) | _age(phrases, fact)
        case f.RiskFactorNoted():
            return {"factor": fact.factor, "value": fact.value}
        case f.SurveillanceDone():
            return {"examination": fact.examination} | _known("finding", fact.finding)
        case _:
            return {}


def _journey(phrases: "Phrases", fact: f.FamilyFact) -> Values:
    match fact:
        case f.ReferralReceived():
            return {"urgent": _yes(fact.urgent)} | _known("referrer", fact.referrer) | _known("reason", fact.reason)
        case f.ConsultationHeld():
            return {"kind": fact.kind.value} | _known("counsellor", fact.counsellor) | _known("present", fact.present)
        case f.ConsentGiven() | f.ConsentWithdrawn():
            written = fact.written if isinstance(fact, f.ConsentGiven) else False
            scopes = phrases.listing([phrases.term(scope) for scope in fact.scopes])
            return {"scopes": scopes, "written": _yes(written)}
        case f.TestOrdered():
            return (
                {"purpose": fact.purpose.value}
                | _known("genes", phrases.listing(fact.genes))
                | _known("laboratory", fact.laboratory)
            )
        case f.SampleTaken():
            return {"sample": phrases.term(fact.sample)}
        case f.ResultReceived():
            found = phrases.listing([one.variant.name for one in fact.report.variants])
            return {"outcome": phrases.outcome(fact.report)} | _known("variants", found)
        case f.VariantClassified():
            return {"variant": fact.variant.name, "class": phrases.term(fact.decided)} | _known(
                "author", fact.decided_by
            )
        case f.ClassPublished():
            return {"variant": fact.variant.name, "source": fact.source, "significance": fact.significance}
        case f.RiskTold():
            return {"figures": phrases.listing([_told(phrases, figure) for figure in fact.figures])}
        case f.LetterIssued():
            kind = f"letter-kind-{fact.kind}"
            name = phrases.text(kind) if phrases.has(kind) else fact.kind
            return {"letter": name} | _known("addressee", fact.addressee)
        case f.PlanMade() | f.NoteWritten() | f.TaskOpened() | f.PromiseMade() | f.DecisionTaken():
            return {"text": fact.text, "about_person": _yes(isinstance(fact, f.PlanMade) or fact.person)}
        case f.TaskArranged():
            return _known("owner", fact.owner) | _known("later", phrases.date(fact.put_off_until))
        case f.RuleSetAside():
            return {"rule": fact.rule, "reason": fact.reason}
        case f.RelativeInformed() | f.RelativeInvited():
            return _known("through", fact.through)
        case f.RelativeDeclined():
            return _known("reason", fact.reason)
        case f.ContactAgreed():
            return _known("way", fact.way) | {"contact_known": _yes(fact.contact)}
        case f.SeenElsewhere():
            return _known("clinic", fact.clinic)
        case _:
            return {}


def _told(phrases: "Phrases", figure: ToldFigure) -> str:
    """One figure as it was told; `what` is a site, or whatever the writer called it."""
    return phrases.text(
        "told-figure",
        what=told_what(phrases, figure.what),
        chance=phrases.percent(figure.probability),
        age=figure.by_age or 0,
        age_known=_yes(figure.by_age),
    )


def told_what(phrases: "Phrases", what: str) -> str:
    """Of what a told figure is the chance: a disease, or a variant of a gene or of any of them."""
    disease = f"disease-{what.replace('_', '-')}"
    if phrases.has(disease):
        return phrases.text(disease)
    return phrases.text("told-any-variant") if what == "any" else what


def _age(
    phrases: "Phrases",
    fact: f.DiagnosisMade | f.UnaffectedNoted | f.SurgeryDone | f.PersonSeenAlive | f.PersonDied,
) -> Values:
    return {"at_age": phrases.at_age(fact.age), "age": phrases.age(fact.age), "age_known": _yes(fact.age)}


def _known(name: str, value: str) -> Values:
    """A value that may be empty, with what the message asks to choose between its forms."""
    return {name: value, f"{name}_known": _yes(value)}


def _yes(value: object) -> str:
    return "yes" if value else "no"
