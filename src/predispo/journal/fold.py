"""The fold: standing facts in, a family out, and a refusal where they cannot all be true."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Any, NoReturn, TypeVar, cast

from predispo.domain.cancer import FEMALE_SITES, MALE_SITES
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    CancerUnknownNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    PersonPlaced,
    PersonSeenAlive,
    PregnancyNoted,
    ResultReceived,
    RiskFactorNoted,
    RoleTaken,
    SurgeryDone,
    TwinKind,
    TwinsNoted,
    UnaffectedNoted,
    UnionEnded,
    UnionFormed,
    VariantClassified,
    persons_of,
    unions_of,
)
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import FamilyId, PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree, Twins, Union
from predispo.domain.person import Details, Role, Sex
from predispo.domain.variant import Variant
from predispo.errors import InvalidFact

K = TypeVar("K", bound=FamilyFact)

# Which field of a person holds the facts of each kind that a person collects in a tuple.
_COLLECTED: dict[type[Any], str] = {
    DiagnosisMade: "diagnoses",
    UnaffectedNoted: "unaffected",
    CancerUnknownNoted: "nobody_knows",
    SurgeryDone: "surgeries",
    ResultReceived: "results",
    RiskFactorNoted: "risk_factors",
    PersonSeenAlive: "seen_alive",
}
# Which field of a person holds the last fact of each kind that counts once.
_LAST: dict[type[Any], str] = {PersonDied: "death", PregnancyNoted: "pregnancy", PersonPlaced: "placed"}


def fold(family: FamilyId, facts: Iterable[Recorded[FamilyFact]]) -> Family:
    """The family that the standing facts tell.

    What exists does not depend on the order of the facts; what was said twice is as it was said last.

    Raises:
        InvalidFact: a fact about nobody, a cycle of descent, a child before its parent, a father who is female, a
            death before birth … `data['ref']` is the fact that cannot stand, `data['persons']` whom it concerns.
    """
    recorded = tuple(facts)
    details = _people(recorded)
    _known_persons_only(recorded, details)
    unions, births, adoptions, twins = _shape(recorded, details)
    pedigree = Pedigree(
        sexes={person: one.sex for person, one in details.items()},
        unions=unions,
        births=births,
        adoptions=adoptions,
        twins=tuple(twins),
    )
    _check_descent(pedigree, details, _of(recorded, ChildBorn), _of(recorded, AdoptionNoted))
    persons = _persons(recorded, details)
    header = _last(recorded, FamilyDescribed)
    return Family(
        id=family,
        number=header.fact.number if header else "",
        name=header.fact.name if header else "",
        country=header.fact.country if header else "",
        comment=header.fact.comment if header else "",
        pedigree=pedigree,
        persons=persons,
        roles=_roles(recorded),
        classified=_classified(recorded),
        facts=recorded,
    )


def _of(facts: Iterable[Recorded[FamilyFact]], kind: type[K]) -> list[Recorded[K]]:
    """The recorded facts of one kind, in order."""
    return [cast("Recorded[K]", one) for one in facts if type(one.fact) is kind]


def _last(facts: Iterable[Recorded[FamilyFact]], kind: type[K]) -> Recorded[K] | None:
    """The last recorded fact of one kind."""
    found = _of(facts, kind)
    return found[-1] if found else None


def _refuse(recorded: Recorded[Any], reason: str, cure: str, *persons: PersonId, **data: object) -> NoReturn:
    """Refuse a fact."""
    raise InvalidFact(reason, cure=cure, ref=recorded.ref, persons=persons or persons_of(recorded.fact), **data)


def _people(facts: Iterable[Recorded[FamilyFact]]) -> dict[PersonId, Details]:
    """Everybody who was added, as last described."""
    facts = tuple(facts)
    details: dict[PersonId, Details] = {}
    for one in _of(facts, PersonAdded):
        if one.fact.person in details:
            _refuse(one, "The same person was added twice.", "Describe the person who is there instead.")
        details[one.fact.person] = one.fact.details
    for one in _of(facts, PersonDescribed):
        if one.fact.person in details:
            details[one.fact.person] = one.fact.details
    return details


def _known_persons_only(facts: Iterable[Recorded[FamilyFact]], details: Mapping[PersonId, Details]) -> None:
    """Refuse a fact about somebody who is not in the family."""
    for one in facts:
        for person in persons_of(one.fact):
            if person not in details:
                _refuse(one, "A fact is about somebody who is not in this family.", "Add the person first.", person)


def _shape(
    facts: tuple[Recorded[FamilyFact], ...], details: Mapping[PersonId, Details]
) -> tuple[dict[UnionId, Union], dict[PersonId, Birth], dict[PersonId, UnionId | None], list[Twins]]:
    """Unions with their children, births, adoptions and twins."""
    unions: dict[UnionId, Union] = {}
    couples: dict[frozenset[PersonId], UnionId] = {}
    for one in _of(facts, UnionFormed):
        fact = one.fact
        if fact.union in unions:
            _refuse(one, "The same union was formed twice.", "Change the union that is there instead.")
        if len(fact.partners) not in (1, 2) or len(set(fact.partners)) != len(fact.partners):
            _refuse(one, "A union has one or two different partners.", "Name one or two partners.")
        pair = frozenset(fact.partners)
        if len(pair) == 2 and pair in couples:
            _refuse(one, "These two are already partners.", "Add the child to their union instead.")
        couples[pair] = fact.union
        unions[fact.union] = Union(
            id=fact.union, partners=fact.partners, consanguineous=fact.consanguineous, relation=fact.relation
        )
    for one in facts:
        for union in unions_of(one.fact):
            if union not in unions:
                _refuse(one, "A fact is about a union that is not in this family.", "Add the union first.")
    for one in _of(facts, UnionEnded):
        unions[one.fact.union] = replace(unions[one.fact.union], ended=True)
    for one in _of(facts, ChildlessnessNoted):
        unions[one.fact.union] = replace(
            unions[one.fact.union], childless=True, infertile=one.fact.infertile, childless_cause=one.fact.cause
        )
    births = _births(facts, unions, details)
    adoptions = _adoptions(facts, unions, births)
    return unions, births, adoptions, _twins(facts, births, details)


def _births(
    facts: tuple[Recorded[FamilyFact], ...], unions: dict[UnionId, Union], details: Mapping[PersonId, Details]
) -> dict[PersonId, Birth]:
    """How everybody was born; the children are entered in their unions, in birth order."""
    births: dict[PersonId, Birth] = {}
    children: dict[UnionId, list[PersonId]] = {}
    for one in _of(facts, ChildBorn):
        fact = one.fact
        if fact.child in births:
            _refuse(one, "A person can be born only once.", "Take the person out of the other union first.", fact.child)
        if fact.child in unions[fact.union].partners:
            _refuse(one, "Nobody can be their own parent.", "Choose other parents.", fact.child)
        if fact.ovum_from is not None and details[fact.ovum_from].sex is Sex.MALE:
            _refuse(one, "An egg cannot come from somebody who was male at birth.", "Name another.", fact.ovum_from)
        if fact.sperm_from is not None and details[fact.sperm_from].sex is Sex.FEMALE:
            _refuse(one, "Sperm cannot come from somebody who was female at birth.", "Name another.", fact.sperm_from)
        if fact.child in {fact.ovum_from, fact.sperm_from, fact.carried_by}:
            _refuse(one, "Nobody can be their own parent.", "Name somebody else.", fact.child)
        births[fact.child] = Birth(
            union=fact.union,
            order=fact.order,
            ovum_from=fact.ovum_from,
            sperm_from=fact.sperm_from,
            carried_by=fact.carried_by,
        )
        children.setdefault(fact.union, []).append(fact.child)
    place = {person: index for index, person in enumerate(details)}
    for union, born in children.items():
        ordered = tuple(sorted(born, key=_birth_order_key(births, details, place)))
        unions[union] = replace(unions[union], children=ordered)
    return births


def _birth_order_key(
    births: Mapping[PersonId, Birth], details: Mapping[PersonId, Details], place: Mapping[PersonId, int]
) -> Callable[[PersonId], tuple[float, float, int]]:
    """Sort siblings by stated order, then by day of birth, then as they were written down."""

    def key(person: PersonId) -> tuple[float, float, int]:
        order, birth = births[person].order, details[person].birth
        return (
            float("inf") if order is None else order,
            float("inf") if birth is None else birth.middle.toordinal(),
            place[person],
        )

    return key


def _adoptions(
    facts: tuple[Recorded[FamilyFact], ...], unions: dict[UnionId, Union], births: Mapping[PersonId, Birth]
) -> dict[PersonId, UnionId | None]:
    """Who was adopted, and into which union."""
    adoptions: dict[PersonId, UnionId | None] = {}
    for one in _of(facts, AdoptionNoted):
        person, into = one.fact.person, one.fact.into
        adoptions[person] = into
        if into is None:
            continue
        if person in births and births[person].union == into:
            _refuse(one, "Nobody is adopted by the union that they were born into.", "Choose one of the two.", person)
        if person in unions[into].partners:
            _refuse(one, "Nobody can be their own parent.", "Choose other adoptive parents.", person)
    for person, into in adoptions.items():
        if into is not None:
            unions[into] = replace(unions[into], adopted=(*unions[into].adopted, person))
    return adoptions


def _twins(
    facts: tuple[Recorded[FamilyFact], ...], births: Mapping[PersonId, Birth], details: Mapping[PersonId, Details]
) -> list[Twins]:
    """The groups of siblings who were born together."""
    twins: list[Twins] = []
    taken: set[PersonId] = set()
    for one in _of(facts, TwinsNoted):
        persons, kind = one.fact.persons, one.fact.kind
        if len(set(persons)) < 2 or len(set(persons)) != len(persons):
            _refuse(one, "Twins are at least two different persons.", "Name both twins.")
        if taken & set(persons):
            _refuse(one, "A person can be one of a twin group only once.", "Name all of the group together.")
        if len({births[person].union if person in births else None for person in persons}) != 1 or any(
            person not in births for person in persons
        ):
            _refuse(one, "Twins have the same parents.", "Give both twins the same parents first.")
        sexes = {details[person].sex for person in persons} - {Sex.UNKNOWN}
        if kind is TwinKind.MONOZYGOTIC and len(sexes) > 1:
            _refuse(one, "Identical twins have the same sex at birth.", "Note them as fraternal twins.")
        gametes = {(births[person].ovum_from, births[person].sperm_from) for person in persons}
        if kind is TwinKind.MONOZYGOTIC and len(gametes) > 1:
            _refuse(one, "Identical twins come from one egg and one sperm.", "Name the same donors for both.")
        if _born_apart([details[person].birth for person in persons]):
            _refuse(one, "Twins are born together.", "Check their days of birth.")
        taken |= set(persons)
        twins.append(Twins(persons=persons, kind=kind))
    return twins


def _born_apart(births: Iterable[PartialDate | None]) -> bool:
    """Whether some of these births lie surely more than a year apart; none is refused for a day remembered wrongly."""
    known = [birth for birth in births if birth is not None]
    return any(
        one.latest is not None
        and other.earliest is not None
        and (other.earliest - one.latest).days > (366 if not (one.about or other.about) else 3 * 366)
        for one in known
        for other in known
    )


def _check_descent(
    pedigree: Pedigree,
    details: Mapping[PersonId, Details],
    born: Iterable[Recorded[ChildBorn]],
    adopted: Iterable[Recorded[AdoptionNoted]],
) -> None:
    """Refuse somebody who is their own ancestor, by birth or adoption, or who was born before a parent."""
    said_by: dict[tuple[PersonId, PersonId], Recorded[ChildBorn] | Recorded[AdoptionNoted]] = {}
    for adoption in adopted:
        child, into = adoption.fact.person, adoption.fact.into
        if into is not None and pedigree.adoptions.get(child) == into:
            said_by.update(((parent, child), adoption) for parent in pedigree.unions[into].partners)
    for recorded in born:
        child = recorded.fact.child
        parents = {
            *pedigree.unions[recorded.fact.union].partners,
            *(one for one in pedigree.parents[child] if one is not None),
        }
        # Sorted, so that the same facts are always refused for the same reason.
        for parent in sorted(parents):
            said_by[parent, child] = recorded
            first, then = details[parent].birth, details[child].birth
            if first is not None and then is not None and then.surely_before(first):
                _refuse(
                    recorded, "A child cannot be born before its parent.", "Check both days of birth.", child, parent
                )
    order: TopologicalSorter[PersonId] = TopologicalSorter()
    for parent, child in said_by:
        order.add(child, parent)
    try:
        order.prepare()
    except CycleError as error:
        circle = list(pairwise(cast("list[PersonId]", error.args[1])))
        last = max((said_by[edge] for edge in circle), key=lambda one: (one.recorded_at, one.ref))
        _refuse(last, "Nobody can be their own ancestor.", "Choose other parents.", *(parent for parent, _ in circle))


def _persons(facts: tuple[Recorded[FamilyFact], ...], details: Mapping[PersonId, Details]) -> dict[PersonId, Person]:
    """Everybody with what is known of their health."""
    collected: dict[PersonId, dict[str, Any]] = {person: {} for person in details}
    for one in facts:
        kind = type(one.fact)
        if (name := _COLLECTED.get(kind)) is not None:
            held = collected[cast("DiagnosisMade", one.fact).person]
            held[name] = (*held.get(name, ()), one)
        elif (name := _LAST.get(kind)) is not None:
            collected[cast("PersonDied", one.fact).person][name] = one
    persons: dict[PersonId, Person] = {}
    for person, said in details.items():
        built = Person(id=person, details=said, **collected[person])
        _check_health(built)
        persons[person] = built
    return persons


def _check_health(person: Person) -> None:
    """Refuse what no body and no life allows: organs that are not there, death before birth, illness after death."""
    birth = person.details.birth
    death = person.death
    if death is not None and death.fact.on is not None and birth is not None and death.fact.on.surely_before(birth):
        _refuse(death, "Nobody can die before being born.", "Check the days of birth and death.")
    for diagnosis in person.cancers:
        site = diagnosis.fact.cancer.site
        if (person.sex is Sex.MALE and site in FEMALE_SITES) or (person.sex is Sex.FEMALE and site in MALE_SITES):
            _refuse(
                diagnosis,
                "This organ does not go with the sex at birth.",
                "Check the cancer, or the sex at birth.",
                site=site.value,
            )
        happened = diagnosis.fact.on
        if happened is not None and birth is not None and happened.surely_before(birth):
            _refuse(diagnosis, "Nobody can fall ill before being born.", "Check the day of the diagnosis.")
        age, last = diagnosis.fact.age, person.age_at_death
        if age is not None and last is not None and age.low > last.high and not (age.about or last.about):
            _refuse(diagnosis, "A cancer cannot be diagnosed after death.", "Check the ages at diagnosis and at death.")


def _roles(facts: tuple[Recorded[FamilyFact], ...]) -> dict[Role, PersonId]:
    """Who is proband and who consultand."""
    return {one.fact.role: one.fact.person for one in _of(facts, RoleTaken)}


def _classified(facts: tuple[Recorded[FamilyFact], ...]) -> dict[Variant, Recorded[VariantClassified]]:
    """The clinic's decisions on variants, the last one for each."""
    return {one.fact.variant: one for one in _of(facts, VariantClassified)}
