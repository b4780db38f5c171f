"""How fast every criterion of every guideline is judged, and a carrier's plan made, in families of 20 to 500 people."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime

from predispo.app.planning import plan_for
from predispo.benchmarks.drawing import grown
from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age
from predispo.domain.facts import (
    ChildBorn,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    ResultReceived,
    UnaffectedNoted,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId, PersonId
from predispo.domain.person import Details
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.evidence.catalogue import Catalogue
from predispo.guidance.verdicts import verdicts
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

SIZES = (20, 100, 500)
ON = date(2026, 11, 1)


def measure() -> list[Row]:
    """All criteria, and plans, in families where some are ill, most are well, and of some nobody asked."""
    return list(_measured())


def _measured() -> Iterator[Row]:
    catalogue = Catalogue.load()
    guides = catalogue.guidelines
    count = sum(len(guide.criteria) for guide in guides)
    for size in SIZES:
        family = _family(size)
        person = list(family.persons)[size // 2]
        seconds = best_of(
            3,
            lambda: verdicts(family, person, guides, every=guides, on=ON, assessment=None),  # noqa: B023
        )
        yield row("judge every criterion", f"{len(family.persons)} persons, {count} criteria", seconds)
        carrier, bearing = _carrier(family, person), f"{len(family.persons)} persons, BRCA1"
        seconds = best_of(
            3,
            lambda: plan_for(carrier, catalogue, person, country="GB", on=ON),  # noqa: B023
        )
        yield row("plan of a carrier", bearing, seconds)


def _carrier(family: Family, person: PersonId) -> Family:
    """The same family with a BRCA1 variant found in one person."""
    found = ReportedVariant(variant=Variant(gene="BRCA1", hgvs="c.68_69del"), reported_class=VariantClass.PATHOGENIC)
    report = TestReport(genes=("BRCA1",), method=TestMethod.SEQUENCING, variants=(found,))
    facts = (*(one.fact for one in family.facts), ResultReceived(person=person, report=report))
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2026, 1, 1, tzinfo=UTC), author="bench", facts=facts)
    return family_of(family.id, [entry])


def _family(size: int) -> Family:
    """The first so many people of a grown family, and whoever is tied to them; always the same."""
    pedigree, chance = grown(size), random.Random(size)
    facts: list[FamilyFact] = [FamilyDescribed(number="1")]
    facts += [PersonAdded(person=one, details=Details(sex=pedigree.sexes[one])) for one in pedigree]
    for union in pedigree.unions.values():
        facts.append(UnionFormed(union=union.id, partners=union.partners))
        facts += [ChildBorn(child=child, union=union.id) for child in union.children]
    for one in pedigree:
        roll = chance.random()
        if roll < 0.15:
            site = chance.choice((Site.BREAST, Site.COLORECTUM, Site.PANCREAS))
            age = None if roll < 0.03 else Age.exactly(chance.randint(30, 70))
            facts.append(DiagnosisMade(person=one, cancer=Cancer(site=site), age=age))
        elif roll < 0.8:
            facts.append(UnaffectedNoted(person=one, age=Age.exactly(50)))
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2026, 1, 1, tzinfo=UTC), author="bench", facts=tuple(facts))
    return family_of(FamilyId("f"), [entry])
