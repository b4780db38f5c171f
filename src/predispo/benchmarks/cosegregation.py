"""How long the Bayes factor of a variant takes in families of a clinic's size, from the facts to the answer."""

from datetime import UTC, date, datetime

from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ChildBorn,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    ResultReceived,
    RoleTaken,
    UnaffectedNoted,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FamilyId, PersonId, UnionId
from predispo.domain.person import Details, Role, Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.evidence.catalogue import Catalogue
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of
from predispo.risk.cosegregation import cosegregate

VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
TODAY = date(2026, 11, 1)


def segregating_family(branches: int) -> Family:
    """Three generations: of two founders, `branches` children, each with a partner and three children.

    Every second branch carries the variant; two in three of its women have breast cancer, one in four is untested.
    """
    grandfather, grandmother = PersonId("gf"), PersonId("gm")
    facts: list[FamilyFact] = [
        FamilyDescribed(number="bench"),
        *_person(grandfather, Sex.MALE, 1920),
        *_person(grandmother, Sex.FEMALE, 1922),
        UnionFormed(union=UnionId("u"), partners=(grandfather, grandmother)),
    ]
    for branch in range(branches):
        own, other, union = PersonId(f"c{branch}"), PersonId(f"s{branch}"), UnionId(f"u{branch}")
        woman = branch % 4 < 2
        facts += _person(own, Sex.FEMALE if woman else Sex.MALE, 1945, carries=branch % 2 == 0, tested=branch % 4 != 3)
        facts += _person(other, Sex.MALE if woman else Sex.FEMALE, 1944)
        facts += [ChildBorn(child=own, union=UnionId("u")), UnionFormed(union=union, partners=(own, other))]
        for place in range(3):
            child = PersonId(f"g{branch}{place}")
            sex = Sex.FEMALE if (branch + place) % 3 else Sex.MALE
            facts += _person(child, sex, 1970, carries=branch % 2 == 0 and place < 2, tested=(branch + place) % 4 != 1)
            facts.append(ChildBorn(child=child, union=union))
    facts.append(RoleTaken(person=PersonId("c0"), role=Role.PROBAND))
    entry = Entry(id=EntryId("e"), recorded_at=datetime(2024, 1, 1, tzinfo=UTC), author="bench", facts=tuple(facts))
    return family_of(FamilyId("bench"), [entry])


def measure() -> list[Row]:
    """The factor in families of 27, 99 and 302 persons, once evidence and relations have been read."""
    catalogue = Catalogue.load()
    rows: list[Row] = []
    for branches in (5, 20, 60):
        family = segregating_family(branches)

        def work(family: Family = family) -> object:
            return cosegregate(family, catalogue, variant=VARIANT, on=TODAY, country="NO")

        work()
        rows.append(row("cosegregation", f"{len(family.persons)} persons", best_of(9, work)))
    return rows


def _person(who: PersonId, sex: Sex, year: int, *, carries: bool = False, tested: bool = False) -> list[FamilyFact]:
    added = PersonAdded(person=who, details=Details(sex=sex, birth=PartialDate.of(year)))
    ill = carries and sex is Sex.FEMALE and _number(who) % 3 != 0
    health: FamilyFact = (
        DiagnosisMade(person=who, cancer=Cancer(site=Site.BREAST), age=Age.exactly(44))
        if ill
        else UnaffectedNoted(person=who, age=Age.exactly(2020 - year - 10))
    )
    if not tested:
        return [added, health]
    found = (ReportedVariant(variant=VARIANT, reported_class=VariantClass.UNCERTAIN),) if carries else ()
    report = TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT, variants=found, sought=(VARIANT,))
    return [added, health, ResultReceived(person=who, report=report)]


def _number(who: PersonId) -> int:
    """A number from a name, the same in every run."""
    return sum(map(ord, who))
