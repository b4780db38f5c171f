"""The plan of one person: what the chosen guidelines offer, what is open, what changes at which birthday."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.plan import (
    Basis,
    Care,
    Carried,
    Caution,
    Choice,
    Copies,
    Offer,
    Plan,
    SecondRisk,
    Supposed,
)
from predispo.domain.reach import holders, may_carry
from predispo.evidence.guideline import Action, Guideline
from predispo.evidence.schema import Clock, PenetranceRow
from predispo.guidance.carriage import carried, without
from predispo.guidance.case import Case
from predispo.guidance.examinations import examination_text, examinations, matching
from predispo.guidance.limbs import Bearing, bearing, irradiated_at
from predispo.guidance.offspring import offspring
from predispo.guidance.organs import cancers_of, removed, unit_of
from predispo.guidance.schedule import is_over, scheduled, turns
from predispo.guidance.sources import FACTS, Heard, Unit, choices, is_advised_against, is_of, name_of, units_of

OrganWord = Callable[[str, str], str]
"""The word for an organ of the evidence in a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a plan is made by: every guideline, those that count for the country in their order, the clinic's choices.

    `named` are the guidelines that the clinic put first, `chosen` its choice for one gene and organ; `second` are the
    published risks of a second cancer; `recessive` names by gene the disease of who has two copies, `paternal` are
    genes whose variant acts when it came from the father; `organ_word` gives the words by which examinations are
    written down.
    """

    guidelines: Sequence[Guideline]
    country: str
    order: Sequence[str]
    named: Sequence[str] = ()
    chosen: Mapping[Unit, str] = field(default_factory=dict[Unit, str])
    second: Sequence[PenetranceRow] = ()
    recessive: Mapping[str, str] = field(default_factory=dict[str, str])
    paternal: frozenset[str] = frozenset()
    organ_word: OrganWord = lambda organ, _: organ.replace("_", " ")
    languages: Sequence[str] = ("en",)


def plan_of(family: Family, person: PersonId, ask: Ask, *, on: date, assessment: Assessment | None = None) -> Plan:
    """The plan of a living person on a day; `assessment` is what some offers without a variant put a threshold on."""
    known = familial_variants(family)
    mine = carried(family, person, known)
    maker = _Maker(family, person, ask, on=on, assessment=assessment)
    offers, decided, ended = maker.offers(mine)
    sure = tuple(one for one in mine if not one.doubts)
    facts = maker.facts(mine)
    listed = tuple(_warned(one, facts) for one in offers if not one.doubts)
    advised = tuple(one for one in listed if not is_advised_against(one))
    done, undated = maker.done, maker.undated
    used = {each.ref for one in (*offers, *ended) for each in one.done}
    genes = {one.gene for one in mine}
    return Plan(
        person=person,
        on=on,
        country=ask.country,
        age=maker.age,
        carried=mine,
        own=any(
            is_of(guide, ask.country) and any(not genes or genes & set(one.genes) for one in guide.actions)
            for guide in ask.guidelines
        ),
        offers=advised,
        open=tuple(one for one in offers if one.doubts),
        refrain=tuple(one for one in listed if one not in advised),
        ended=ended,
        facts=facts,
        second=_second(family.person(person), sure, ask.second),
        supposed=tuple(maker.supposed(known, mine)),
        choices=decided,
        turns=turns(advised, maker.age, family.person(person).details.birth),
        negative=without(person, known),
        undated=undated,
        unmatched=tuple(one for one in done if one.ref not in used),
        offspring=offspring(maker.case, mine, known, maker.counting, recessive=ask.recessive, paternal=ask.paternal),
    )


class _Maker:
    """What is looked up once for all offers of one person."""

    def __init__(self, family: Family, person: PersonId, ask: Ask, *, on: date, assessment: Assessment | None) -> None:
        self.family, self.ask, self.on = family, ask, on
        self.who: Person = family.person(person)
        scores = {one.id: one for guide in ask.guidelines for one in guide.criteria}
        self.case = Case(family, person, on=on, scores=scores, assessment=assessment)
        self.age: Age | None = self.who.age_at(on)
        self.done, self.undated = examinations(family, person, on)
        self.every = [(guide, action) for guide in ask.guidelines for action in guide.actions]

    @property
    def counting(self) -> tuple[Guideline, ...]:
        """The guidelines that count for the country."""
        return tuple(one for one in self.ask.guidelines if name_of(one) in self.ask.order)

    def offers(self, mine: Sequence[Carried]) -> tuple[tuple[Offer, ...], tuple[Choice, ...], tuple[Offer, ...]]:
        """What the guidelines that speak offer, which those are, and what the person is past."""
        sure = [one for one in mine if not one.doubts]
        heard = self._heard(sure)
        decided = choices(heard, order=self.ask.order, named=self.ask.named, chosen=self.ask.chosen)
        speaks = {(one.gene, one.organ): one.chosen for one in decided}
        now: dict[str, list[tuple[Unit, Heard]]] = {}
        past: dict[str, list[tuple[Unit, Heard]]] = {}
        for unit, every in heard.items():
            for one in every:
                name = name_of(one.guideline)
                if one.over and one.bearing.applies and name in self.ask.order:
                    past.setdefault(one.action.id, []).append((unit, one))
                elif one.counts and speaks.get(unit) == name:
                    now.setdefault(one.action.id, []).append((unit, one))
        by_gene = {one.gene: one for one in sure}
        return (
            tuple(self._made(parts, by_gene) for parts in now.values()),
            decided,
            tuple(self._made(parts, by_gene, dated=False) for parts in past.values()),
        )

    def facts(self, mine: Sequence[Carried]) -> tuple[Offer, ...]:
        """Contraindications and treatment flags of every country, for whatever the person carries or may carry."""
        found: list[Offer] = []
        for guide, action in self.every:
            if action.kind not in FACTS:
                continue
            for one in mine:
                if one.gene not in action.genes:
                    continue
                bears = bearing(action, self.case, one)
                if bears.applies is not False:
                    found.append(self._offer(guide, action, (one.gene,), bears))
        return tuple(found)

    def supposed(self, known: Sequence[FamilialVariant], mine: Sequence[Carried]) -> Iterable[Supposed]:
        """What would apply if the person carried a variant of the family that may have reached them."""
        sure = {one.gene for one in mine if not one.doubts}
        doubtful = {one.gene: one for one in mine if one.doubts}
        for variant in known:
            gene = variant.variant.gene
            doubts = doubtful[gene].doubts if gene in doubtful else ()
            if gene in sure or not (doubts or may_carry(self.family, self.case.person, variant)):
                continue
            if_carried = Carried(gene=gene, variants=(variant.variant,), basis=Basis.TESTED, copies=Copies.UNKNOWN)
            heard = {unit: every for unit, every in self._heard([if_carried]).items() if unit[0]}
            decided = choices(heard, order=self.ask.order, named=self.ask.named, chosen=self.ask.chosen)
            speaks = {(one.gene, one.organ): one.chosen for one in decided}
            yield Supposed(
                gene=gene,
                variant=variant.variant,
                relatives=tuple(one for one in holders(self.family, variant) if one != self.case.person),
                offers=tuple(
                    self._dated(self._offer(one.guideline, one.action, (gene,), one.bearing), None)
                    for unit, every in heard.items()
                    for one in every
                    if one.counts and speaks.get(unit) == name_of(one.guideline) and not is_advised_against(one.action)
                ),
                doubts=doubts,
            )

    def _heard(self, mine: Sequence[Carried]) -> dict[Unit, list[Heard]]:
        by_gene = {one.gene: one for one in mine}
        found: dict[Unit, list[Heard]] = {}
        for guide, action in self.every:
            if action.kind in FACTS:
                continue
            for unit in units_of(action, by_gene):
                carrier = by_gene.get(unit[0])
                if carrier is None and action.conditions.get("any_gene"):
                    carrier = next(iter(by_gene.values()))
                bears = bearing(action, self.case, carrier)
                if bears.applies is False:
                    continue
                offer = self._offer(guide, action, (), bears)
                found.setdefault(unit, []).append(
                    Heard(guideline=guide, action=action, bearing=bears, over=is_over(offer, self.age))
                )
        return found

    def _made(
        self, parts: Sequence[tuple[Unit, Heard]], by_gene: Mapping[str, Carried], *, dated: bool = True
    ) -> Offer:
        """One offer for all the person's genes that it is for."""
        one = parts[0][1]
        genes = tuple(unit[0] for unit, _ in parts if unit[0])
        offer = self._offer(one.guideline, one.action, genes, one.bearing)
        if not dated:
            return offer
        days = [by_gene[gene].since for gene in genes]
        known = [day for day in days if day is not None]
        since = None if len(known) < len(days) else min(known, key=lambda day: day.middle, default=None)
        return self._dated(offer, since)

    def _dated(self, offer: Offer, since: PartialDate | None) -> Offer:
        return scheduled(offer, birth=self.who.details.birth, age=self.age, on=self.on, since=since)

    def _offer(self, guide: Guideline, action: Action, genes: tuple[str, ...], bears: Bearing) -> Offer:
        texts = {"en": action.modality, **({"nb": action.modality_nb} if action.modality_nb else {})}
        start, earlier = self._start(action)
        stop = self._stop(guide, action)
        organ = unit_of(action.organ)
        written = [
            examination_text(texts, self.ask.organ_word(action.organ, language), language)
            for language in self.ask.languages
        ]
        window = None
        if action.kind == "risk_reducing_surgery" or action.window_from is not None:
            window = (action.window_from, action.window_to)
        return Offer(
            id=action.id,
            genes=genes,
            organ=action.organ,
            kind=action.kind,
            strength=action.strength,
            texts=texts,
            notes={"en": action.note, **({"nb": action.note_nb} if action.note_nb else {})},
            defect=action.defect,
            start_age=start,
            stop_age=stop,
            window=window,
            interval_months=action.interval_months or None,
            guideline=name_of(guide),
            source=action.source,
            country=guide.country,
            edition=guide.edition,
            verified=action.verified.value,
            done=matching(self.done, texts=texts, organ=organ, written=written),
            cautions=(*bears.cautions, *earlier),
            doubts=bears.doubts,
        )

    def _start(self, action: Action) -> tuple[int | None, tuple[Caution, ...]]:
        """The first age: earlier by a young relative, later by the latency after irradiation."""
        start = action.start_age
        if start is None:
            return None, ()
        years = action.conditions.get("years_before_youngest")
        if years is not None and action.organ in set(Site):
            ages = [
                primary.low
                for one, history in self.case.histories.items()
                if one != self.case.person and self.case.degree[one] <= 2
                for primary in history.primaries
                if primary.cancer.site is Site(action.organ) and primary.age_is_known
            ]
            if ages and min(ages) - years < start:
                return max(min(ages) - years, 0), (Caution(care=Care.EARLIER, detail=str(min(ages))),)
        latency = action.conditions.get("latency_years")
        first = irradiated_at(self.who)
        if latency is not None and isinstance(first, Age):
            start = max(start, first.high + latency)
        return start, ()

    def _stop(self, guide: Guideline, action: Action) -> int | None:
        """The last completed year: one less where the same source goes on otherwise from that very birthday."""
        stop = action.stop_age
        if stop is None:
            return None
        goes_on = any(
            other.id != action.id
            and other.start_age == stop
            and (other.organ, other.kind, other.sex) == (action.organ, action.kind, action.sex)
            and set(other.genes) & set(action.genes)
            for other in guide.actions
        )
        return stop - 1 if goes_on else stop


def _warned(offer: Offer, facts: Sequence[Offer]) -> Offer:
    """The offer with every contraindication of its organ that names what it does."""
    against = tuple(
        Caution(care=Care.CONTRAINDICATED, detail=one.source)
        for one in facts
        if one.kind == "contraindication"
        and unit_of(one.organ) == unit_of(offer.organ)
        and one.modality.casefold() in offer.modality.casefold()
    )
    return replace(offer, cautions=(*dict.fromkeys(against), *offer.cautions)) if against else offer


def _second(person: Person, mine: Sequence[Carried], rows: Sequence[PenetranceRow]) -> tuple[SecondRisk, ...]:
    """The published risks of cancer in the other breast, for carriers who had it in one and still have the other."""
    if Site.BREAST not in cancers_of(person) or Site.BREAST in removed(person):
        return ()
    genes = {one.gene for one in mine}
    return tuple(
        SecondRisk(
            gene=row.gene,
            cancer=row.cancer,
            years=row.age_to or 0,
            percent=row.value,
            low=row.quantity.low,
            high=row.quantity.high,
            source=row.source,
            verified=row.quantity.verified.value,
            ascertainment=row.ascertainment,
        )
        for row in rows
        if row.gene in genes and row.clock is Clock.FIRST_CANCER and row.sex in {person.sex.value, "B"}
    )
