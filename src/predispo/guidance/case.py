"""Everything that the judging of one person needs to look up, looked up once."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Site
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Side
from predispo.domain.person import Sex
from predispo.domain.verdict import Missing, Question, Witness
from predispo.evidence.guideline import Criterion
from predispo.evidence.predicate import DEGREES, Cancers, Who
from predispo.guidance.answers import NOT_MET, Answer
from predispo.guidance.history import History, histories
from predispo.guidance.kindred import Kindred
from predispo.guidance.manchester import Rule, Total, rule, total
from predispo.guidance.matching import has_cancer
from predispo.guidance.premm5 import Premm5, premm5

UNRELATED = 99
Match = tuple[int, int, bool, PersonId]


class Case:
    """One person of one family on one day, with the scores' figures and the assessment, where there is one."""

    def __init__(
        self,
        family: Family,
        person: PersonId,
        *,
        on: date,
        scores: Mapping[str, Criterion],
        assessment: Assessment | None,
    ) -> None:
        self.family = family
        self.person = person
        self.on = on
        self.assessment = assessment
        self.kindred = Kindred(family, person)
        self.histories: Mapping[PersonId, History] = histories(family, on)
        self._scores = scores
        self._matches: dict[Match, Answer] = {}
        self._members: dict[tuple[Who, Side], tuple[PersonId, ...]] = {}
        self._first: dict[PersonId, frozenset[PersonId]] = {}

    @property
    def own(self) -> History:
        """The person's own history."""
        return self.histories[self.person]

    @cached_property
    def place(self) -> Mapping[PersonId, int]:
        """Everybody's place in the family's order."""
        return {one: number for number, one in enumerate(self.family.persons)}

    @cached_property
    def degree(self) -> Mapping[PersonId, int]:
        """Everybody's nearest degree; far for whom no blood relates."""
        found = {one: self.kindred.degree(one) for one in self.family.persons}
        return {one: UNRELATED if degree is None else degree for one, degree in found.items()}

    def members(self, who: Who, side: Side) -> tuple[PersonId, ...]:
        """The persons that a word of the clauses names on one side."""
        key = (who, side)
        if key not in self._members:
            degrees = DEGREES[who]
            found = [self.person] if 0 in degrees else []
            for relative, relation in self.kindred.by_side[side].items():
                near = relation.degree in degrees
                if who is Who.NEAR and relation.degree == 2:
                    near = self._through_a_man(relative)
                elif who is Who.SIBLING:
                    near = near and relation.generation == 0
                if near:
                    found.append(relative)
            self._members[key] = tuple(found)
        return self._members[key]

    def _through_a_man(self, relative: PersonId) -> bool:
        between = self.kindred.path(relative)
        return any(self.family.pedigree.sexes[one] is Sex.MALE for one in between)

    def unseen(self, who: Who, side: Side) -> Missing | None:
        """The parent of whom nothing is recorded, where that parent's side would count."""
        if who is Who.SELF or not self.kindred.lacks(side):
            return None
        return Missing(self.person, Question.PARENT, side.value)

    def match(self, person: PersonId, wanted: Cancers, *, primaries: int, distinct_sites: bool) -> Answer:
        """Whether somebody has the cancers; each question is asked once."""
        key = (id(wanted), primaries, distinct_sites, person)
        found = self._matches.get(key)
        if found is None:
            history = self.histories[person]
            if not history.primaries and history.asked is None:
                found = NOT_MET
            else:
                found = has_cancer(history, wanted, primaries=primaries, distinct_sites=distinct_sites)
            self._matches[key] = found
        return found

    def first_degree(self, person: PersonId) -> frozenset[PersonId]:
        """The first-degree relatives of anybody."""
        if person not in self._first:
            self._first[person] = self.kindred.first_degree(person)
        return self._first[person]

    def variants(self, person: PersonId, genes: Sequence[str]) -> list[Witness]:
        """The pathogenic or likely pathogenic variants that a person was reported with, in these genes or in any."""
        return [
            Witness(person, recorded.ref, found.variant.gene)
            for recorded in self.family.person(person).results
            for found in recorded.fact.report.variants
            if (not genes or found.variant.gene in genes) and self.family.class_of(found).makes_a_carrier
        ]

    def tested(self, person: PersonId, gene: str) -> bool:
        """Whether a whole gene was looked at in a person's germline, and reported."""
        return any(
            gene in recorded.fact.report.genes and not recorded.fact.report.sought
            for recorded in self.family.person(person).results
        )

    def manchester(self, side: Side) -> Total | None:
        """The Manchester score of the lineage on one side; None where its file is not among the guidelines."""
        return self._manchester.get(side)

    @cached_property
    def _manchester(self) -> Mapping[Side, Total]:
        criterion = self._scores.get("manchester_mss3")
        if criterion is None:
            return {}
        points = rule(criterion)
        return {side: self._lineage(points, side) for side in self.kindred.by_side}

    def _lineage(self, points: Rule, side: Side) -> Total:
        relatives = self.kindred.by_side[side]
        line = [self.person, *relatives]
        affected = [one for one in relatives if self._had(one, Site.OVARY)]
        return total(
            points,
            [self.histories[one] for one in line],
            index=self._index(line),
            paths={one: [self.histories[each] for each in self.kindred.path(one)] for one in affected},
            adopted=self.person in self.family.pedigree.adoptions and not relatives,
        )

    def _index(self, line: Sequence[PersonId]) -> PersonId | None:
        """Whose pathology counts: the person's with breast cancer, else the proband's."""
        for one in (self.person, self.family.proband):
            if one is not None and one in line and self._had(one, Site.BREAST):
                return one
        return None

    def _had(self, person: PersonId, site: Site) -> bool:
        return any(one.cancer.site is site for one in self.histories[person].primaries)

    @cached_property
    def premm5(self) -> Premm5 | None:
        """PREMM5 for the person; None where its file is not among the guidelines."""
        criterion = self._scores.get("premm5")
        if criterion is None:
            return None
        groups: dict[int, list[History]] = {1: [], 2: []}
        for one in self.histories:
            degree = self.degree[one]
            if degree in groups:
                groups[degree].append(self.histories[one])
        return premm5(criterion, self.own, groups[1], groups[2])
