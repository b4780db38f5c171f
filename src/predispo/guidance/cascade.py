"""Cascade testing: who may have a familial variant, who was reached, and who need not be tested and why."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from predispo.domain.cascade import Cascade, NoNeed, Reached, Relative, Standing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    ContactAgreed,
    FamilyFact,
    RelativeDeclined,
    RelativeInformed,
    RelativeInvited,
    ResultReceived,
    SeenElsewhere,
    persons_of,
)
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family, Person, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.kinship import ancestors
from predispo.domain.person import ADULT
from predispo.domain.reach import acts, holders, reach
from predispo.guidance.kindred import Kindred
from predispo.guidance.stages import day_of


def cascades(family: Family, *, today: date) -> tuple[Cascade, ...]:
    """The cascade of every variant of the family that makes carriers."""
    known = [one for one in familial_variants(family) if acts(one) and holders(family, one)]
    return tuple(cascade(family, one, today=today) for one in known)


def cascade(family: Family, variant: FamilialVariant, *, today: date) -> Cascade:
    """Where everybody stands, the nearest to a carrier first; `today` decides who is grown up."""
    case = _Case(family, variant, today)
    relatives = [case.relative(one) for one in family.persons.values()]
    far = len(family.persons)
    relatives.sort(key=lambda one: (far if one.degree is None else one.degree, not one.is_alive))
    return Cascade(variant=variant, relatives=tuple(relatives))


class _Case:
    """One variant of one family, with what is asked of it for everybody."""

    def __init__(self, family: Family, variant: FamilialVariant, today: date) -> None:
        self.family, self.variant, self.today = family, variant, today
        self.sure = holders(family, variant)
        self.reach = reach(family, variant)
        self.without = frozenset(variant.negative)
        self.wider = {one: reach(family, variant, heeding=self.without - {one}) for one in variant.negative}
        self.kindred = [Kindred(family, one) for one in self.sure]
        self.new_siblings = _new_siblings(family, variant)
        self.facts: Mapping[PersonId, list[Recorded[FamilyFact]]] = defaultdict(list)
        self.written: Mapping[PersonId, list[Recorded[FamilyFact]]] = defaultdict(list)
        for facts, order in ((self.facts, sorted(family.facts, key=day_of)), (self.written, family.facts)):
            for one in order:
                for person in persons_of(one.fact)[:1]:
                    facts[person].append(one)

    def relative(self, person: Person) -> Relative:
        """Where one person stands."""
        who = person.id
        standing = self._standing(who)
        no_need, because = self._no_need(who) if standing is Standing.NOT_CONCERNED else (None, ())
        if standing is Standing.WITHOUT:
            no_need = NoNeed.TESTED
        said = self.facts[who]
        contact = _last(self.written[who], ContactAgreed)
        elsewhere = _last(self.written[who], SeenElsewhere)
        age = person.age_at(self.today)
        tested = standing in {Standing.CARRIER, Standing.WITHOUT, Standing.SOME_CELLS}
        return Relative(
            person=who,
            standing=standing,
            reached=Reached.TESTED if tested else _reached(said),
            degree=self._degree(who),
            no_need=no_need,
            because=because,
            arose_new=who in self.new_siblings and standing is Standing.AT_RISK,
            informed=_day(said, RelativeInformed),
            invited=_day(said, RelativeInvited),
            counselled=_day(said, ConsultationHeld),
            tested=self._tested_on(who) if tested else None,
            contact=contact.contact if isinstance(contact, ContactAgreed) else None,
            way=contact.way if isinstance(contact, ContactAgreed) else "",
            clinic=elsewhere.clinic if isinstance(elsewhere, SeenElsewhere) else "",
            flags=person.details.flags,
            is_alive=not person.is_dead and person.pregnancy is None,
            is_minor=age is not None and person.details.birth is not None and age.high < ADULT,
            people=person.details.people,
        )

    def _standing(self, who: PersonId) -> Standing:
        if who in self.variant.carriers:
            return Standing.CARRIER
        if who in self.without:
            return Standing.WITHOUT
        if who in self.sure:
            return Standing.OBLIGATE
        if who in self.variant.elsewhere:
            return Standing.SOME_CELLS
        return Standing.AT_RISK if who in self.reach or who in self.new_siblings else Standing.NOT_CONCERNED

    def _degree(self, who: PersonId) -> int | None:
        """The degree to the nearest carrier other than the person; 0 for a carrier who has none."""
        degrees = (one.degree(who) for one in self.kindred if one.person != who)
        nearest = min((one for one in degrees if one is not None), default=None)
        return 0 if nearest is None and who in self.sure else nearest

    def _no_need(self, who: PersonId) -> tuple[NoNeed, tuple[PersonId, ...]]:
        """Why the variant cannot have reached somebody, and by whose tests."""
        above = ancestors(self.family.pedigree, who).keys() - {who}
        blocking = tuple(one for one in self.variant.negative if who in self.wider[one])
        over = tuple(one for one in blocking if one in above)
        if over:
            return NoNeed.BELOW_WITHOUT, over
        if self._degree(who) is None:
            return NoNeed.NOT_RELATED, ()
        if not blocking and who in reach(self.family, self.variant, heeding=self.without - above):
            return NoNeed.BELOW_WITHOUT, tuple(one for one in self.variant.negative if one in above)
        return NoNeed.OTHER_SIDE, blocking

    def _tested_on(self, who: PersonId) -> PartialDate | None:
        """The day of the last report that spoke of the variant's gene."""
        gene = self.variant.variant.gene
        found = [
            one.fact.on
            for one in self.facts[who]
            if isinstance(one.fact, ResultReceived)
            and (gene in one.fact.report.genes or any(v.gene == gene for v in one.fact.report.sought))
        ]
        return found[-1] if found else None


def _new_siblings(family: Family, variant: FamilialVariant) -> frozenset[PersonId]:
    """Brothers and sisters of a carrier both of whose parents were tested without the variant.

    It may have arisen anew; a parent can have it in some germ cells all the same, so that they are offered the test.
    """
    found: set[PersonId] = set()
    for carrier in variant.carriers:
        parents = family.pedigree.genetic_parents(carrier)
        if None in parents or not {parents.father, parents.mother} <= set(variant.negative):
            continue
        for parent in parents:
            if parent is not None:
                found.update(family.pedigree.genetic_children[parent])
    return frozenset(found - {*variant.carriers, *variant.negative})


def _reached(said: Iterable[Recorded[FamilyFact]]) -> Reached:
    """How far somebody was reached; who declined counts as such until something is done after it."""
    reached = Reached.NOT_YET
    order = list(Reached)
    for one in said:
        match one.fact:
            case RelativeInformed():
                step = Reached.INFORMED
            case RelativeInvited():
                step = Reached.INVITED
            case ConsultationHeld():
                step = Reached.COUNSELLED
            case RelativeDeclined():
                reached = Reached.DECLINED
                continue
            case _:
                continue
        if reached is Reached.DECLINED or order.index(step) > order.index(reached):
            reached = step
    return reached


def _last(said: Iterable[Recorded[FamilyFact]], kind: type[FamilyFact]) -> FamilyFact | None:
    """The fact of a kind that counts last."""
    found = [one.fact for one in said if isinstance(one.fact, kind)]
    return found[-1] if found else None


def _day(said: Iterable[Recorded[FamilyFact]], kind: type[FamilyFact]) -> PartialDate | None:
    """The day of the last fact of a kind; the day on which it was written where it has none."""
    found = [one for one in said if isinstance(one.fact, kind)]
    if not found:
        return None
    return found[-1].fact.on or PartialDate.exactly(found[-1].recorded_at.date())
