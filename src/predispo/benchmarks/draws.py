"""How long the consultand's intervals take in a family of 27, from the assessment to the answer."""

from datetime import UTC, date, datetime

from predispo.app.assessing import assess_family, assess_with_intervals
from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ChildBorn,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    UnaffectedNoted,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId, PersonId, UnionId
from predispo.domain.person import Details, Sex
from predispo.evidence.catalogue import Catalogue
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of
from predispo.risk.drawn_sites import drawn_site

TODAY = date(2026, 11, 1)
CONSULTAND = PersonId("g00")
CANCERS = (
    ("gm", Site.OVARY, 58),
    ("c0", Site.BREAST, 44),
    ("c2", Site.BREAST, 47),
    ("c4", Site.COLORECTUM, 52),
    ("g20", Site.BREAST, 41),
    ("c0", Site.PANCREAS, 61),
    ("g40", Site.BREAST, 43),
    ("c2", Site.OVARY, 60),
    ("gf", Site.PROSTATE, 66),
    ("c1", Site.PROSTATE, 63),
    ("c3", Site.COLORECTUM, 58),
    ("g00", Site.BREAST, 39),
    ("g22", Site.BREAST, 40),
    ("g02", Site.BREAST, 38),
)


def clinic_family(cancers: int) -> Family:
    """Three generations, 27 persons, known free of cancer until 40 or 70 except for the first of `CANCERS`."""
    facts: list[FamilyFact] = [
        FamilyDescribed(number="bench"),
        *_person("gf", Sex.MALE, 1920),
        *_person("gm", Sex.FEMALE, 1922),
        UnionFormed(union=UnionId("u"), partners=(PersonId("gf"), PersonId("gm"))),
    ]
    for branch in range(5):
        own, other, union = f"c{branch}", f"s{branch}", UnionId(f"u{branch}")
        woman = branch % 2 == 0
        facts += _person(own, Sex.FEMALE if woman else Sex.MALE, 1945)
        facts += _person(other, Sex.MALE if woman else Sex.FEMALE, 1944)
        facts += [
            ChildBorn(child=PersonId(own), union=UnionId("u")),
            UnionFormed(union=union, partners=(PersonId(own), PersonId(other))),
        ]
        for place in range(3):
            child = f"g{branch}{place}"
            facts += _person(child, Sex.MALE if place == 1 else Sex.FEMALE, 1975)
            facts.append(ChildBorn(child=PersonId(child), union=union))
    facts += [
        DiagnosisMade(person=PersonId(who), cancer=Cancer(site=site), age=Age.exactly(age))
        for who, site, age in CANCERS[:cancers]
    ]
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2024, 1, 1, tzinfo=UTC), author="bench", facts=tuple(facts))
    return family_of(FamilyId("bench"), [entry])


def measure() -> list[Row]:
    """50 draws for a first answer, with the hazards of all draws to be made, and 200 as they run in the background."""
    catalogue = Catalogue.load()
    rows: list[Row] = []
    for cancers in (4, 6, 8, 12):
        family = clinic_family(cancers)
        assessment = assess_family(family, catalogue, on=TODAY, country="NO", consultand=CONSULTAND)
        size = f"{len(family.persons)} persons, {cancers} cancers, {len(assessment.genes)} genes"
        for draws in (50, 200):

            def cold(draws: int = draws, family: Family = family, assessment: Assessment = assessment) -> object:
                drawn_site.cache_clear()
                return assess_with_intervals(family, catalogue, assessment, draws=draws)

            rows.append(row(f"the consultand's intervals, {draws} draws", size, best_of(2, cold)))
    return rows


def _person(who: str, sex: Sex, year: int) -> list[FamilyFact]:
    person = PersonId(who)
    added = PersonAdded(person=person, details=Details(sex=sex, birth=PartialDate.of(year)))
    return [added, UnaffectedNoted(person=person, age=Age.exactly(40 if year > 1950 else 70))]
