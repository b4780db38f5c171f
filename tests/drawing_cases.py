"""Families for the tests of drawing: the samples read into domain values, and a small one with every symbol."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from predispo.domain.cancer import Cancer, Marker, MarkerStatus, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    PersonDied,
    PregnancyNoted,
    ResultReceived,
    RoleTaken,
    TwinKind,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
)
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree, Twins, Union
from predispo.domain.person import Details, Gender, PregnancyOutcome, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.journal.fold import fold

ON = date(2026, 11, 1)
SAMPLES = [
    folder
    for folder in (
        Path(__file__).parent / "samples" / "own",
        Path(__file__).resolve().parents[2] / "shared" / "samples" / "own",
    )
    if folder.is_dir()
]


def family_of(facts: Iterable[FamilyFact]) -> Family:
    """The family that facts tell, as if written down at once."""
    at = datetime(2026, 11, 1, tzinfo=UTC)
    recorded = tuple(
        Recorded(ref=FactRef(EntryId("e"), index), fact=fact, recorded_at=at, author="test")
        for index, fact in enumerate(facts)
    )
    return fold(FamilyId("f"), recorded)


def sample(name: str) -> Family:
    """A sample family by its name."""
    data = json.loads((SAMPLES[0] / f"{name}.json").read_text())
    facts: list[FamilyFact] = []
    couples: dict[tuple[str, ...], UnionId] = {}
    for one in data["persons"]:
        facts.append(PersonAdded(person=PersonId(one["id"]), details=Details(name=one["id"], sex=Sex(one["sex"]))))
        if one["aff"] == 2:
            facts.append(DiagnosisMade(person=PersonId(one["id"]), cancer=Cancer(site=Site.UNKNOWN)))
    for one in data["persons"]:
        partners = tuple(PersonId(parent) for parent in (one["father"], one["mother"]) if parent)
        if partners:
            if partners not in couples:
                couples[partners] = UnionId("+".join(partners))
                facts.append(UnionFormed(union=couples[partners], partners=partners))
            facts.append(ChildBorn(child=PersonId(one["id"]), union=couples[partners]))
    facts += [TwinsNoted(persons=tuple(map(PersonId, group)), kind=TwinKind.MONOZYGOTIC) for group in data["mz"]]
    return family_of(facts)


def _p(name: str) -> PersonId:
    return PersonId(name)


def rich_family() -> Family:
    """A small invented family in which every symbol and every line occurs."""
    facts: list[FamilyFact] = [FamilyDescribed(number="F-0042", name="Example")]

    def person(key: str, sex: str, name: str, born: int | None = None, **more: object) -> None:
        birth = PartialDate.of(born) if born else None
        facts.append(PersonAdded(person=_p(key), details=Details(name=name, sex=Sex(sex), birth=birth, **more)))  # type: ignore[arg-type]

    def union(key: str, *partners: str, **more: object) -> None:
        facts.append(UnionFormed(union=UnionId(key), partners=tuple(map(_p, partners)), **more))  # type: ignore[arg-type]

    def born(key: str, union: str, **more: object) -> None:
        facts.append(ChildBorn(child=_p(key), union=UnionId(union), **more))  # type: ignore[arg-type]

    def cancer(key: str, site: Site, age: int, *markers: str, **more: object) -> None:
        found = tuple(
            Marker(one[:-1], MarkerStatus.POSITIVE if one[-1] == "+" else MarkerStatus.NEGATIVE) for one in markers
        )
        facts.append(
            DiagnosisMade(person=_p(key), cancer=Cancer(site=site, markers=found), age=Age.exactly(age), **more)  # type: ignore[arg-type]
        )

    def result(key: str, gene: str, hgvs: str = "", found: VariantClass = VariantClass.PATHOGENIC) -> None:
        variants = (ReportedVariant(variant=Variant(gene=gene, hgvs=hgvs), reported_class=found),) if hgvs else ()
        facts.append(ResultReceived(person=_p(key), report=TestReport(genes=(gene,), variants=variants)))

    person("gf", "M", "Gunnar Berg", 1928)
    person("gm", "F", "Astrid Berg", 1931)
    union("u0", "gf", "gm")
    facts.append(PersonDied(person=_p("gf"), age=Age.exactly(81), cause="stroke"))
    facts.append(PersonDied(person=_p("gm"), age=Age.exactly(45)))
    cancer("gm", Site.OVARY, 43)
    person("mgf", "M", "Olav Lie", 1930)
    person("mgm", "F", "Ruth Lie", 1933)
    union("u1", "mgf", "mgm")
    person("f", "M", "Per Berg", 1955)
    born("f", "u0")
    cancer("f", Site.PROSTATE, 66)
    cancer("f", Site.PANCREAS, 70)
    person("a1", "F", "Kari Berg", 1953)
    born("a1", "u0")
    cancer("a1", Site.BREAST, 44, "ER-", "PR-", "HER2-", confirmation=Confirmation.PATHOLOGY)
    cancer("a1", Site.OVARY, 58)
    cancer("a1", Site.MELANOMA, 60)
    result("a1", "BRCA1", "NM_007294.4:c.181T>G")
    person("a1h", "M", "Jon")
    union("u2", "a1", "a1h")
    facts.append(UnionEnded(union=UnionId("u2")))
    person("a1h2", "M", "Lars")
    union("u3", "a1", "a1h2")
    facts.append(ChildlessnessNoted(union=UnionId("u3"), infertile=True, cause="azoospermia"))
    person("bros", "M", "", people=3)
    born("bros", "u0")
    person("m", "F", "Liv Berg", 1957)
    born("m", "u1")
    person("mb", "U", "Kim Lie", 1960, gender=Gender.NONBINARY)
    born("mb", "u1")
    person("ms", "F", "Unni Lie", 1962)
    born("ms", "u1")
    union("u4", "f", "m")
    person("c", "F", "Anna Berg", 1982)
    born("c", "u4")
    facts.append(RoleTaken(person=_p("c"), role=Role.CONSULTAND))
    result("c", "BRCA1", "NM_007294.4:c.181T>G")
    person("t1", "M", "Tor", 1985)
    person("t2", "M", "Ulf", 1985)
    born("t1", "u4")
    born("t2", "u4")
    facts.append(TwinsNoted(persons=(_p("t1"), _p("t2")), kind=TwinKind.MONOZYGOTIC))
    result("t1", "BRCA1")
    person("co", "F", "Marit", 1978)
    born("co", "u2")
    facts.append(RoleTaken(person=_p("co"), role=Role.PROBAND))
    cancer("co", Site.BREAST, 38, "ER+", confirmation=Confirmation.RECORD_SEEN)
    result("co", "BRCA1", "NM_007294.4:c.181T>G")
    result("co", "PALB2", "NM_024675.4:c.100A>G", VariantClass.UNCERTAIN)
    person("h", "M", "Erik", 1980)
    union("u5", "c", "h")
    person("d", "F", "Ida", 2010)
    born("d", "u5")
    person("misc", "U", "")
    born("misc", "u5", order=2)
    facts.append(PregnancyNoted(person=_p("misc"), outcome=PregnancyOutcome.MISCARRIAGE, weeks=9))
    person("top", "U", "")
    born("top", "u5", order=3)
    facts.append(PregnancyNoted(person=_p("top"), outcome=PregnancyOutcome.TERMINATION, weeks=14))
    person("ect", "U", "")
    born("ect", "u5", order=4)
    facts.append(PregnancyNoted(person=_p("ect"), outcome=PregnancyOutcome.ECTOPIC))
    person("sb", "M", "")
    born("sb", "u5", order=5)
    facts.append(PregnancyNoted(person=_p("sb"), outcome=PregnancyOutcome.STILLBIRTH, weeks=36))
    person("ad", "F", "Mei", 2014)
    facts.append(AdoptionNoted(person=_p("ad"), into=UnionId("u5")))
    person("prg", "U", "")
    born("prg", "u5", order=6)
    facts.append(PregnancyNoted(person=_p("prg"), weeks=20, due=PartialDate.of(2027, 3)))
    person("tw", "F", "Siv", 1987)
    union("u6", "t2", "tw")
    person("don", "F", "")
    person("dch", "M", "Bo", 2015)
    born("dch", "u6", ovum_from=_p("don"))
    person("sur", "F", "")
    person("sch", "F", "Eva", 2018)
    born("sch", "u6", carried_by=_p("sur"))
    person("single", "F", "Gro", 1964)
    born("single", "u1")
    union("u7", "single")
    person("sc1", "F", "Ada", 1990)
    person("sc2", "M", "Odd", 1990)
    born("sc1", "u7")
    born("sc2", "u7")
    facts.append(TwinsNoted(persons=(_p("sc1"), _p("sc2"))))
    union("u8", "sc1", "t1", consanguineous=True, relation="second cousins?")
    person("out", "M", "", 1992)
    born("out", "u7")
    facts.append(AdoptionNoted(person=_p("out")))
    person("blank", "F", "")
    union("u9", "ms", "blank")
    person("far", "F", "Not related", 1970, gender=Gender.MAN, karyotype="46,XX")
    return family_of(facts)


class Grown:
    """A pedigree that grows by births, unions, adoptions and gifts of eggs and sperm, never into nonsense."""

    def __init__(self) -> None:
        self.sexes: dict[PersonId, Sex] = {}
        self.unions: dict[UnionId, tuple[PersonId, ...]] = {}
        self.births: dict[PersonId, Birth] = {}
        self.children: dict[UnionId, list[PersonId]] = {}
        self.adoptions: dict[PersonId, UnionId | None] = {}
        self.twins: list[Twins] = []
        self.above: dict[PersonId, set[PersonId]] = {}

    def person(self, sex: Sex) -> PersonId:
        """Somebody new."""
        key = PersonId(f"p{len(self.sexes) + 1}")
        self.sexes[key] = sex
        self.above[key] = {key}
        return key

    def union(self, *partners: PersonId) -> UnionId:
        """The union of one or two persons, made where it is not there."""
        for key, there in self.unions.items():
            if set(there) == set(partners):
                return key
        key = UnionId(f"u{len(self.unions) + 1}")
        self.unions[key] = partners
        self.children[key] = []
        return key

    def child(self, union: UnionId, sex: Sex, **more: PersonId) -> PersonId:
        """A child born into a union."""
        key = self.person(sex)
        self.births[key] = Birth(union=union, **more)
        self.children[union].append(key)
        for parent in (*self.unions[union], *more.values()):
            self.above[key] |= self.above[parent]
        return key

    def step(self, kind: int, first: int, second: int) -> None:
        """Grow by one step; the numbers choose what and who."""
        people, unions = list(self.sexes), list(self.unions)
        sex = (Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)[second % 3 if second % 7 == 0 else second % 2]
        if not people:
            self.person(sex)
            return
        one, other = people[first % len(people)], people[second % len(people)]
        spouse = {Sex.FEMALE: Sex.MALE, Sex.MALE: Sex.FEMALE, Sex.UNKNOWN: Sex.UNKNOWN}[self.sexes[one]]
        union = unions[first % len(unions)] if unions else None
        match kind:
            case 0 | 1 | 2 if union is not None:
                self.child(union, sex)
            case 3 | 4:
                self.child(self.union(one, self.person(spouse)), sex)
            case 5 if one != other:
                self.union(one, other)
            case 6:
                self.child(self.union(one), sex)
            case 7 if one not in self.births:
                parents = self.union(self.person(Sex.MALE), self.person(Sex.FEMALE))
                self.births[one] = Birth(union=parents)
                self.children[parents].append(one)
                new = {one, *self.unions[parents]}
                for below in self.above.values():
                    if one in below:
                        below |= new
            case 8 if union is not None:
                pair = (self.child(union, sex), self.child(union, sex))
                self.twins.append(Twins(persons=pair, kind=list(TwinKind)[second % 3]))
            case 9 if union is not None:
                giver = self.person(Sex.FEMALE) if second % 2 else other
                key = ("ovum_from", "carried_by")[first % 2]
                if giver not in self.unions[union]:
                    self.child(union, sex, **{key: giver})
            case 10 if union is not None:
                adopted = self.person(sex) if second % 2 else other
                parents = self.unions[union]
                own = self.births.get(adopted)
                if not any(adopted in self.above[one] for one in parents) and (own is None or own.union != union):
                    self.adoptions[adopted] = union if first % 3 else None
            case 11:
                self.person(sex)
            case _:
                self.union(one, self.person(spouse))

    def pedigree(self, shuffle: Random | None = None) -> Pedigree:
        """The pedigree so far; shuffled, everything comes in another order but siblings."""

        def mixed(items: Iterable[Any]) -> list[Any]:
            found = list(items)
            if shuffle is not None:
                shuffle.shuffle(found)
            return found

        adopted = {union: sorted(one for one, into in self.adoptions.items() if into == union) for union in self.unions}
        return Pedigree(
            sexes=dict(mixed(self.sexes.items())),
            unions={
                key: Union(
                    id=key,
                    partners=tuple(mixed(partners)),
                    children=tuple(self.children[key]),
                    adopted=tuple(adopted[key]),
                    childless=not self.children[key] and len(key) % 2 == 0,
                )
                for key, partners in mixed(self.unions.items())
            },
            births=dict(mixed(self.births.items())),
            adoptions=dict(mixed(self.adoptions.items())),
            twins=tuple(mixed(self.twins)),
        )


def grown(steps: Iterable[tuple[int, int, int]]) -> Grown:
    """What grows by these steps."""
    found = Grown()
    for kind, first, second in steps:
        found.step(kind, first, second)
    return found
