"""What tables of persons cannot hold of a family: listed, never silent."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from predispo.domain.facts import (
    ChildBorn,
    ChildlessnessNoted,
    FamilyDescribed,
    NoteWritten,
    PersonPlaced,
    PregnancyNoted,
    SurgeryDone,
    TwinKind,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
    persons_of,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Role
from predispo.domain.standing import Confirmation, Disclosure
from predispo.exchange.reading import NotHeld

_JOURNEY = frozenset(
    {
        "ReferralReceived",
        "ConsultationHeld",
        "ConsentGiven",
        "ConsentWithdrawn",
        "TestOrdered",
        "SampleTaken",
        "RiskTold",
        "LetterIssued",
        "PlanMade",
        "SurveillanceDone",
        "RelativeInformed",
        "TaskOpened",
        "TaskDone",
        "TaskArranged",
        "RuleSetAside",
        "RelativeInvited",
        "RelativeDeclined",
        "ContactAgreed",
        "SeenElsewhere",
        "PromiseMade",
        "PromiseKept",
        "DecisionTaken",
    }
)


@dataclass(slots=True)
class Losses:
    """What a format does not hold, collected while it is written: each kind once, with everybody it concerns."""

    found: dict[str, tuple[str, dict[PersonId, None]]] = field(default_factory=dict)

    def note(self, code: str, text: str, *persons: PersonId) -> None:
        """Add a loss, or persons to it."""
        _, concerned = self.found.setdefault(code, (text, {}))
        concerned.update(dict.fromkeys(persons))

    def listed(self) -> tuple[NotHeld, ...]:
        """Everything that was noted, in the order in which it came up."""
        return tuple(
            NotHeld(code=code, text=text, persons=tuple(concerned)) for code, (text, concerned) in self.found.items()
        )


def note_common_losses(losses: Losses, family: Family, *, informant: str, children: Iterable[PersonId]) -> None:
    """Note what no table of persons with father and mother holds.

    `informant` is whom the format's own reader names; `children` are the persons whose parents are written.
    """
    with_parents = {family.pedigree.births[one].union for one in children if one in family.pedigree.births}
    for recorded in family.facts:
        fact = recorded.fact
        persons = persons_of(fact)
        if fact.informant not in {"", informant}:
            losses.note("informant", "Who said so is not held.")
        if fact.confirmation is not Confirmation.TOLD:
            losses.note("confirmation", "How sure a fact is is not held.", *persons)
        if fact.disclosure is not Disclosure.FAMILY:
            losses.note("disclosure", "Who may be shown a fact is not held.", *persons)
        if fact.on is not None:
            losses.note("days", "The days on which things happened are not held.", *persons)
        if type(fact).__name__ in _JOURNEY:
            losses.note("journey", "The journey (referral to letter, plans and tasks) is not held.", *persons)
        match fact:
            case FamilyDescribed() if fact.name or fact.country or fact.comment:
                losses.note("header", "The family's name, country and comment are not held.")
            case UnionEnded():
                losses.note("parted", "That partners parted is not held.")
            case ChildlessnessNoted():
                losses.note("childlessness", "That a couple has no children is not held.")
            case UnionFormed():
                if fact.union not in with_parents:
                    losses.note("union-without-children", "Couples without children are not held.", *persons)
                if fact.consanguineous or fact.relation:
                    losses.note("relation", "How partners are related is not held in words.", *persons)
            case ChildBorn():
                if fact.order is not None:
                    losses.note("birth-order", "The order of birth is not held.", fact.child)
                if fact.carried_by is not None:
                    losses.note("surrogate", "Who carried a child is not held.", fact.child)
                if fact.ovum_from is not None or fact.sperm_from is not None:
                    losses.note("donor", "Donors are written as parents; who brought the child up is not.", fact.child)
            case TwinsNoted() if fact.kind is not TwinKind.MONOZYGOTIC:
                losses.note("twins", "Twins who are not identical are written as siblings.", *persons)
            case PregnancyNoted():
                losses.note("pregnancy", "That a person is a pregnancy is not held.", *persons)
            case PersonPlaced():
                losses.note("placement", "Where symbols were placed by hand is not held.", *persons)
            case SurgeryDone():
                losses.note("surgery", "Operations are not held.", *persons)
            case NoteWritten():
                losses.note("notes", "Notes are not held.", *persons)
            case _:
                pass
    for person, adopted_into in family.pedigree.adoptions.items():
        text = "That somebody was adopted is not held; parents by birth are."
        losses.note("adoption", text, person)
        if adopted_into is not None:
            losses.note("adoption", text, *family.pedigree.unions[adopted_into].partners)
    _note_details(losses, family)


def _note_details(losses: Losses, family: Family) -> None:
    """Note what describes persons and is not held."""
    if (proband := family.proband) is not None and proband != family.roles.get(Role.CONSULTAND):
        losses.note("proband", "Who is the proband is not held.", proband)
    for person, one in family.persons.items():
        said = one.details
        if said.gender is not None:
            losses.note("gender", "Gender identity is not held; sex at birth is.", person)
        if said.karyotype:
            losses.note("karyotype", "The karyotype is not held.", person)
        if said.people != 1:
            losses.note("people", "A symbol that stands for several persons is written as one.", person)
        if said.identifier or said.language or said.address or said.comment or said.flags:
            losses.note("particulars", "Identifier, language, address, comment and warnings are not held.", person)
        if said.ancestry not in {Ancestry.UNKNOWN, Ancestry.ASHKENAZI, Ancestry.GENERAL}:
            losses.note("ancestry", "Ancestry other than Ashkenazi is not held.", person)
