"""Random families for property tests: grown by births and unions, never generated and filtered."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Procedure, Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    CancerUnknownNoted,
    ChildBorn,
    ChildlessnessNoted,
    ClassPublished,
    ConsentGiven,
    ConsultationHeld,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    NoteWritten,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    PersonPlaced,
    PersonSeenAlive,
    PregnancyNoted,
    ReferralReceived,
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
)
from predispo.domain.family import Family
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId, UnionId
from predispo.domain.person import Ancestry, Details, Gender, PregnancyOutcome, Role, Sex
from predispo.domain.standing import Confirmation, Disclosure
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

T = TypeVar("T")

GENES = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "BARD1", "RAD51D", "RAD51C", "BRIP1", "HOXB13", "MLH1")
_FEMALE = (Site.BREAST, Site.OVARY, Site.ENDOMETRIUM, Site.COLORECTUM, Site.PANCREAS)
_MALE = (Site.BREAST, Site.PROSTATE, Site.COLORECTUM, Site.PANCREAS)
_START = datetime(2024, 1, 1, 12, tzinfo=UTC)
_GENERATION = 27


def texts() -> st.SearchStrategy[str]:
    """What people type: any letters, also none."""
    return st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


@st.composite
def partial_dates(draw: st.DrawFn, first_year: int = 1, last_year: int = 9998) -> PartialDate:
    """Days, months, years, decades, ranges and open ends, some of them approximate."""
    about = draw(st.booleans())
    days = st.dates(date(first_year, 1, 1), date(last_year, 12, 31))
    day = draw(days)
    match draw(st.integers(0, 6)):
        case 0:
            return PartialDate(day, day, about)
        case 1:
            return PartialDate.of(day.year, day.month, about=about)
        case 2:
            return PartialDate.of(day.year, about=about)
        case 3:
            decade = PartialDate.decade(max(day.year // 10 * 10, 10))
            return PartialDate(decade.earliest, decade.latest, about)
        case 4:
            other = draw(days)
            return PartialDate(min(day, other), max(day, other), about)
        case 5:
            return PartialDate(None, day, about)
        case _:
            return PartialDate(day, None, about)


@st.composite
def ages(draw: st.DrawFn, lowest: int = 0, highest: int = 125) -> Age:
    """Ages and ranges of ages, some of them approximate."""
    low = draw(st.integers(lowest, highest))
    high = low if draw(st.booleans()) else draw(st.integers(low, highest))
    return Age(low, high, draw(st.booleans()))


@dataclass
class Growing:
    """A family while it grows; every step leaves it one that can be.

    `plain` keeps to what any exchange format can say: exact ages and years, sexes that are known.
    """

    draw: st.DrawFn
    plain: bool
    facts: list[FamilyFact] = field(default_factory=list)
    sexes: dict[PersonId, Sex] = field(default_factory=dict)
    years: dict[PersonId, int] = field(default_factory=dict)
    details: dict[PersonId, Details] = field(default_factory=dict)
    parents: dict[PersonId, tuple[PersonId, ...]] = field(default_factory=dict)
    donors: dict[PersonId, dict[str, Any]] = field(default_factory=dict)
    unions: dict[UnionId, tuple[PersonId, ...]] = field(default_factory=dict)
    children: dict[UnionId, list[PersonId]] = field(default_factory=dict)
    twins: set[PersonId] = field(default_factory=set)
    adopted: set[PersonId] = field(default_factory=set)

    def sometimes(self, one_in: int = 3) -> bool:
        """True once in so many draws; False is the simpler case."""
        return self.draw(st.integers(0, one_in - 1)) == one_in - 1

    def one_of(self, choices: Sequence[T]) -> T:
        """One of these."""
        return self.draw(st.sampled_from(choices))

    def qualities(self) -> dict[str, Any]:
        """Who said a fact, how surely, and when it happened."""
        if self.plain or not self.sometimes(4):
            return {}
        return {
            "on": self.draw(st.none() | partial_dates(1990, 2023)),
            "informant": self.draw(texts()),
            "confirmation": self.one_of([one for one in Confirmation if one is not Confirmation.REFUTED]),
            "disclosure": self.one_of(list(Disclosure)),
        }

    def person(self, year: int, sex: Sex | None = None) -> PersonId:
        """A new person, born about a year."""
        mark = "" if self.plain else self.one_of(["", "a", "é ", "I-"])
        person = PersonId(f"{mark}{len(self.sexes) + 1}")
        if sex is None:
            sexes = [Sex.FEMALE, Sex.MALE] if self.plain else [Sex.FEMALE, Sex.MALE, Sex.FEMALE, Sex.MALE, Sex.UNKNOWN]
            sex = self.one_of(sexes)
        birth = PartialDate.of(year)
        if not self.plain:
            match self.draw(st.integers(0, 4)):
                case 0:
                    pass
                case 1:
                    birth = PartialDate.of(year, self.draw(st.integers(1, 12)), self.draw(st.integers(1, 28)))
                case 2:
                    birth = PartialDate.of(year, about=True)
                case 3:
                    birth = PartialDate(date(year, 1, 1), date(year + 3, 12, 31))
                case _:
                    birth = None
        details = Details(
            name=self.draw(texts()) if self.sometimes(2) and not self.plain else "",
            sex=sex,
            birth=birth,
            gender=None if self.plain or not self.sometimes(6) else self.one_of(list(Gender)),
            ancestry=self.one_of([Ancestry.UNKNOWN, Ancestry.UNKNOWN, Ancestry.ASHKENAZI]),
            people=1 if self.plain or not self.sometimes(9) else self.one_of([2, None]),
            comment="" if self.plain else self.draw(texts()) if self.sometimes(6) else "",
        )
        self.sexes[person], self.years[person], self.details[person] = sex, year, details
        self.facts.append(PersonAdded(person=person, details=details, **self.qualities()))
        return person

    def union(self, *partners: PersonId) -> UnionId:
        """A new union of these persons."""
        union = UnionId(f"u{len(self.unions) + 1}")
        self.unions[union], self.children[union] = partners, []
        self.facts.append(
            UnionFormed(
                union=union,
                partners=partners,
                consanguineous=not self.plain and self.sometimes(9),
                **self.qualities(),
            )
        )
        return union

    def partner_for(self, person: PersonId) -> PersonId:
        """Somebody who married in, mostly of the other sex."""
        sex = {Sex.FEMALE: Sex.MALE, Sex.MALE: Sex.FEMALE, Sex.UNKNOWN: None}[self.sexes[person]]
        if not self.plain and self.sometimes(9):
            sex = self.sexes[person]
        return self.person(self.years[person] + self.draw(st.integers(-5, 5)), sex)

    def child(
        self,
        union: UnionId,
        year: int | None = None,
        sex: Sex | None = None,
        donors: dict[str, Any] | None = None,
    ) -> PersonId:
        """A child of a union, some of them by a donor, where none are given."""
        partners = self.unions[union]
        if year is None:
            year = max(self.years[one] for one in partners) + _GENERATION + self.draw(st.integers(-6, 6))
        if donors is None and not self.plain and self.sometimes(9):
            donor = self.person(year - _GENERATION)
            role = {Sex.FEMALE: "ovum_from", Sex.MALE: "sperm_from", Sex.UNKNOWN: "carried_by"}[self.sexes[donor]]
            donors = {role: donor}
        donors = donors or {}
        child = self.person(year, sex)
        order = len(self.children[union]) + 1 if not self.plain and self.sometimes(6) else None
        self.facts.append(ChildBorn(child=child, union=union, order=order, **donors, **self.qualities()))
        self.children[union].append(child)
        self.parents[child] = (*partners, *donors.values())
        self.donors[child] = donors
        return child

    def twin(self, child: PersonId) -> None:
        """A twin for somebody who has parents and no twin yet."""
        union = next(one for one, children in self.children.items() if child in children)
        kind = self.one_of([TwinKind.MONOZYGOTIC] if self.plain else list(TwinKind))
        sex = self.sexes[child] if kind is TwinKind.MONOZYGOTIC else None
        donors = self.donors[child] if kind is TwinKind.MONOZYGOTIC else None
        twin = self.child(union, self.years[child], sex, donors)
        self.details[twin] = replace_birth(self.details[twin], self.details[child])
        self.facts.append(PersonDescribed(person=twin, details=self.details[twin]))
        self.facts.append(TwinsNoted(persons=(child, twin), kind=kind))
        self.twins |= {child, twin}

    def ancestors(self, person: PersonId) -> set[PersonId]:
        """A person with everybody above."""
        found, todo = {person}, [person]
        while todo:
            for parent in self.parents.get(todo.pop(), ()):
                if parent not in found:
                    found.add(parent)
                    todo.append(parent)
        return found

    def cousins(self) -> list[tuple[PersonId, PersonId]]:
        """Pairs of the other sex and about the same age who share grandparents or more, and are not partners."""
        couples = {frozenset(partners) for partners in self.unions.values()}
        pairs: list[tuple[PersonId, PersonId]] = []
        related = list(self.parents)
        for place, one in enumerate(related):
            for other in related[:place]:
                fits = {self.sexes[one], self.sexes[other]} == {Sex.FEMALE, Sex.MALE}
                siblings = set(self.parents[one]) & set(self.parents[other])
                near = abs(self.years[one] - self.years[other]) <= 12
                if fits and near and not siblings and frozenset((one, other)) not in couples:
                    lineal = one in self.ancestors(other) or other in self.ancestors(one)
                    if not lineal and self.ancestors(one) & self.ancestors(other):
                        pairs.append((one, other))
        return pairs

    def step(self) -> None:
        """One birth, union or other change of the family's shape."""
        kinds = ["child"] * 4 + ["marry", "cousins", "twin", "lone parent"]
        kinds += [] if self.plain else ["childless", "adopt", "adopt out", "parted", "pregnancy"]
        people = list(self.sexes)
        match self.one_of(kinds):
            case "child":
                self.child(self.one_of(list(self.unions)))
            case "marry":
                person = self.one_of(people)
                self.child(self.union(person, self.partner_for(person)))
            case "cousins" if pairs := self.cousins():
                self.child(self.union(*self.one_of(pairs)))
            case "twin" if single := [one for one in self.parents if one not in self.twins]:
                self.twin(self.one_of(single))
            case "lone parent":
                self.child(self.union(self.one_of(people)))
            case "childless":
                union = self.union(person := self.one_of(people), self.partner_for(person))
                self.facts.append(ChildlessnessNoted(union=union, infertile=self.sometimes(), cause=self.draw(texts())))
            case "adopt":
                union = self.one_of(list(self.unions))
                child = self.person(max(self.years[one] for one in self.unions[union]) + _GENERATION)
                self.facts.append(AdoptionNoted(person=child, into=union, **self.qualities()))
            case "adopt out" if born := [one for one in self.parents if one not in self.adopted]:
                self.facts.append(AdoptionNoted(person=(child := self.one_of(born))))
                self.adopted.add(child)
            case "parted":
                self.facts.append(UnionEnded(union=self.one_of(list(self.unions))))
            case "pregnancy":
                child = self.child(self.one_of(list(self.unions)))
                self.facts.append(PregnancyNoted(person=child, outcome=self.one_of(list(PregnancyOutcome))))
            case _:
                self.child(self.one_of(list(self.unions)))

    def health(self, person: PersonId) -> None:
        """Cancers, tests, an operation, and the last that is known of somebody."""
        sex = self.sexes[person]
        last = self.draw(st.integers(1, 90))
        sites = {Sex.FEMALE: _FEMALE, Sex.MALE: _MALE, Sex.UNKNOWN: (Site.BREAST, Site.COLORECTUM)}[sex]
        affected: list[Site] = []
        for _ in range(self.draw(st.integers(0, 2))):
            site = self.one_of(sites)
            affected.append(site)
            self.facts.append(
                DiagnosisMade(person=person, cancer=self.cancer(site), age=self.age_until(last), **self.qualities())
            )
        if self.sometimes(2):
            free = () if self.sometimes() else tuple(site for site in sites if site not in affected)
            self.facts.append(UnaffectedNoted(person=person, sites=free, age=Age.exactly(last), **self.qualities()))
        if not self.plain and self.sometimes(6):
            self.facts.append(CancerUnknownNoted(person=person, sites=tuple(sites)[:1], **self.qualities()))
        if self.sometimes():
            self.facts.append(self.result(person))
        if not self.plain and self.sometimes(6):
            procedure = self.one_of(list(Procedure))
            self.facts.append(SurgeryDone(person=person, procedure=procedure, age=self.age_until(last)))
        if self.sometimes():
            self.facts.append(PersonDied(person=person, age=Age.exactly(last), **self.qualities_without_day()))
        else:
            self.facts.append(PersonSeenAlive(person=person, age=Age.exactly(last)))

    def qualities_without_day(self) -> dict[str, Any]:
        """As `qualities`, for what happened on a day that goes with another fact."""
        return {name: value for name, value in self.qualities().items() if name != "on"}

    def age_until(self, last: int) -> Age | None:
        """An age up to the last one, or one that is not known."""
        if self.sometimes(5):
            return None
        low = self.draw(st.integers(1, last))
        if self.plain or self.sometimes(2):
            return Age.exactly(low)
        return Age(low, self.draw(st.integers(low, last)), self.sometimes(2))

    def cancer(self, site: Site) -> Cancer:
        """A cancer of an organ, some with markers."""
        names = ("ER", "PR", "HER2", "CK14", "CK56") if site is Site.BREAST else ("MSI",) if not self.plain else ()
        looked_at = [name for name in names if self.sometimes()]
        return Cancer(
            site=site,
            behaviour=Behaviour.INVASIVE if self.plain else self.one_of(list(Behaviour)),
            laterality=Laterality.UNKNOWN if self.plain else self.one_of(list(Laterality)),
            morphology="" if self.plain else self.draw(texts()) if self.sometimes(5) else "",
            markers=tuple(Marker(name, self.one_of(list(MarkerStatus))) for name in looked_at),
        )

    def result(self, person: PersonId) -> ResultReceived:
        """A laboratory's report."""
        known = GENES[:-1] if self.plain else GENES
        genes = tuple(dict.fromkeys(self.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3))))
        methods = [TestMethod.SEQUENCING, TestMethod.FAMILIAL_VARIANT] if self.plain else list(TestMethod)
        variants: list[ReportedVariant] = []
        if self.sometimes():
            variants.append(
                ReportedVariant(
                    variant=Variant(
                        gene=self.one_of(genes), hgvs="" if self.plain else self.one_of(["", "c.68_69del"])
                    ),
                    reported_class=VariantClass.PATHOGENIC if self.plain else self.one_of(list(VariantClass)),
                    zygosity=Zygosity.HETEROZYGOUS if self.plain else self.one_of(list(Zygosity)),
                )
            )
        report = TestReport(genes=genes, method=self.one_of(methods), variants=tuple(variants))
        return ResultReceived(person=person, report=report, **self.qualities())

    def journey(self, person: PersonId) -> None:
        """Something of the clinic's work with somebody."""
        choices: list[FamilyFact] = [
            ReferralReceived(person=person, referrer=self.draw(texts()), urgent=self.sometimes(2)),
            ConsultationHeld(person=person, kind=self.one_of(list(ConsultationKind)), on=PartialDate.of(2023, 5, 3)),
            ConsentGiven(person=person, scopes=(self.one_of(list(ConsentScope)),)),
            NoteWritten(text=self.draw(texts()), person=person),
            PersonPlaced(person=person, x=self.draw(st.floats(-50, 50)), row=self.draw(st.none() | st.integers(0, 9))),
            RiskFactorNoted(person=person, factor="height", value=str(self.draw(st.integers(140, 190)))),
            VariantClassified(variant=Variant(gene="BRCA1", hgvs="c.68_69del"), decided=VariantClass.UNCERTAIN),
            ClassPublished(
                variant=Variant(gene="BRCA1", hgvs="c.68_69del"), source="ClinVar", significance=self.draw(texts())
            ),
        ]
        self.facts.append(self.one_of(choices))


def replace_birth(details: Details, other: Details) -> Details:
    """The same person's details with another's day of birth."""
    return replace(details, birth=other.birth)


@st.composite
def family_facts(draw: st.DrawFn, *, plain: bool = False, max_steps: int = 12) -> tuple[FamilyFact, ...]:
    """The facts of a grown family, in an order in which they could have been written down."""
    growing = Growing(draw, plain)
    number = draw(st.from_regex(r"[A-Z][A-Z0-9]{0,5}", fullmatch=True)) if plain else draw(texts())
    growing.facts.append(FamilyDescribed(number=number, name="" if plain else draw(texts())))
    first = growing.person(1900, Sex.FEMALE)
    growing.child(growing.union(first, growing.partner_for(first)))
    for _ in range(draw(st.integers(0, max_steps))):
        growing.step()
    pregnant = {fact.person for fact in growing.facts if isinstance(fact, PregnancyNoted)}
    target = growing.one_of([person for person in growing.sexes if person not in pregnant])
    if plain or growing.sometimes(2):
        growing.facts.append(RoleTaken(person=target, role=Role.CONSULTAND))
    for person in growing.sexes:
        if person not in pregnant and (growing.sometimes(2) or (plain and person == target)):
            growing.health(person)
    for _ in range(0 if plain else draw(st.integers(0, 3))):
        growing.journey(growing.one_of(list(growing.sexes)))
    return tuple(growing.facts)


@st.composite
def families(draw: st.DrawFn, *, plain: bool = False, max_steps: int = 12) -> Family:
    """A grown family, folded."""
    facts = draw(family_facts(plain=plain, max_steps=max_steps))
    entry = Entry(id=EntryId("e1"), recorded_at=_START, author="tester", facts=facts)
    return family_of(FamilyId("F1"), [entry])


@st.composite
def journals(draw: st.DrawFn, *, max_steps: int = 8) -> tuple[Entry, ...]:
    """The journal of a grown family: written down in several acts, then added to, corrected, withdrawn and redone."""
    facts = draw(family_facts(max_steps=max_steps))
    entries: list[Entry] = []
    people = [fact for fact in facts if isinstance(fact, PersonAdded)]

    def write(*written: FamilyFact, supersedes: frozenset[EntryId | FactRef] = frozenset()) -> Entry:
        hours = timedelta(hours=20 * len(entries))
        entry = Entry(
            id=EntryId(f"e{len(entries) + 1}"),
            recorded_at=_START + hours,
            author=draw(st.sampled_from(("Ann", "Øyvind"))),
            facts=written,
            supersedes=supersedes,
            subject=draw(texts()),
        )
        entries.append(entry)
        return entry

    rest = list(facts)
    while rest:
        size = draw(st.integers(1, len(rest)))
        write(*rest[:size])
        rest = rest[size:]
    for _ in range(draw(st.integers(0, 4))):
        person = draw(st.sampled_from(people)).person
        note = write(NoteWritten(text=draw(texts()), person=person), PersonSeenAlive(person=person, age=draw(ages())))
        match draw(st.integers(0, 5)):
            case 0:
                write(supersedes=frozenset({note.id}))
            case 1:
                write(NoteWritten(text="better", person=person), supersedes=frozenset({note.id}))
            case 2:
                undo = write(supersedes=frozenset({note.id}))
                write(supersedes=frozenset({undo.id}))
            case 3:
                better = write(NoteWritten(text="better"), supersedes=frozenset({note.id}))
                write(supersedes=frozenset({note.id, better.id}))
            case 4:
                write(supersedes=frozenset({FactRef(note.id, 0)}))
            case _:
                pass
    return tuple(entries)
