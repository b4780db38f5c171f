"""Short words to tell an invented family's story: who they are, and what was written down on which day."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from predispo.domain.cancer import Cancer, Marker, MarkerStatus, Procedure, Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ChildBorn,
    Confirmation,
    ConsentGiven,
    ConsultationHeld,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    NoteWritten,
    PersonAdded,
    PersonDied,
    PlanMade,
    ReferralReceived,
    RelativeInformed,
    ResultReceived,
    RoleTaken,
    SampleTaken,
    SurgeryDone,
    SurveillanceDone,
    TaskDone,
    TaskOpened,
    TestOrdered,
    UnaffectedNoted,
    UnionFormed,
)
from predispo.domain.ids import EntryId, FamilyId, PersonId, TaskId, UnionId
from predispo.domain.person import Ancestry, Details, Role, Sex
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.journal.codec import entry_to_plain
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of

PANEL = ("ATM", "BARD1", "BRCA1", "BRCA2", "BRIP1", "CDH1", "CHEK2", "PALB2", "PTEN", "RAD51C", "RAD51D", "TP53")
BOWEL_PANEL = ("APC", "MLH1", "MSH2", "MSH6", "MUTYH", "NTHL1", "PMS2", "POLD1", "POLE")


class Story:
    """One invented family as its journal will tell it."""

    def __init__(self, number: str, name: str, *, author: str, country: str = "NO") -> None:
        self.number = number
        self.author = author
        self.entries: list[Entry] = []
        self._births: dict[str, int] = {}
        self._pending: list[FamilyFact] = [FamilyDescribed(number=number, name=name, country=country)]

    # -- people --

    def person(self, id: str, name: str, sex: str, born: str | int, **more: object) -> str:
        birth = PartialDate.parse(str(born))
        details = Details(name=name, sex=Sex(sex), birth=birth, ancestry=Ancestry.GENERAL)
        self._births[id] = birth.year or 0
        self._pending.append(PersonAdded(person=PersonId(id), details=replace(details, **more)))
        return id

    def union(self, id: str, *partners: str, **more: object) -> str:
        self._pending.append(UnionFormed(union=UnionId(id), partners=tuple(PersonId(one) for one in partners), **more))
        return id

    def child(self, union: str, id: str, name: str, sex: str, born: str | int, **more: object) -> str:
        self.person(id, name, sex, born, **more)
        self._pending.append(ChildBorn(child=PersonId(id), union=UnionId(union)))
        return id

    def fact(self, fact: FamilyFact) -> None:
        self._pending.append(fact)

    def consultand(self, id: str) -> None:
        self.fact(RoleTaken(person=PersonId(id), role=Role.CONSULTAND))

    def proband(self, id: str) -> None:
        self.fact(RoleTaken(person=PersonId(id), role=Role.PROBAND))

    def dead(self, id: str, age: int, cause: str = "") -> None:
        year = self._births[id] + age
        self.fact(PersonDied(person=PersonId(id), age=Age.exactly(age), on=PartialDate.of(year), cause=cause))

    def well(self, id: str, age: int, informant: str = "") -> None:
        self.fact(UnaffectedNoted(person=PersonId(id), age=Age.exactly(age), informant=informant))

    def cancer(
        self,
        id: str,
        site: Site,
        age: int | str,
        *,
        morphology: str = "",
        seen: bool = False,
        markers: str = "",
        informant: str = "",
    ) -> None:
        found = tuple(
            Marker(one[:-1], MarkerStatus.POSITIVE if one.endswith("+") else MarkerStatus.NEGATIVE)
            for one in markers.split()
        )
        told = Age.parse(str(age))
        self.fact(
            DiagnosisMade(
                person=PersonId(id),
                cancer=Cancer(site=site, morphology=morphology, markers=found),
                age=told,
                on=PartialDate.of(self._births[id] + told.low) if told.is_exact else None,
                confirmation=Confirmation.PATHOLOGY if seen else Confirmation.TOLD,
                informant=informant,
            )
        )

    # -- days --

    def day(self, on: str, subject: str, *facts: FamilyFact) -> None:
        """Everything told since the last day is written down on this one, with these facts of the day itself."""
        happened = PartialDate.exactly(date.fromisoformat(on))
        said = (*self._pending, *(fact if fact.on else replace(fact, on=happened) for fact in facts))
        self._pending = []
        self.entries.append(
            Entry(
                id=EntryId(f"{self.number}-{len(self.entries) + 1:03d}"),
                recorded_at=datetime.combine(date.fromisoformat(on), time(10, 30), UTC),
                author=self.author,
                facts=said,
                subject=subject,
            )
        )

    def save(self, folder: Path) -> None:
        """Check that the story folds, and write it as readable JSON."""
        family_of(FamilyId(self.number), self.entries)
        plain = {"number": self.number, "entries": [entry_to_plain(entry) for entry in self.entries]}
        text = json.dumps(plain, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / f"{self.number}.json").write_text(text + "\n", encoding="utf-8")


# -- facts of a day ---------------------------------------------------------------------------------------------------


def referral(id: str, referrer: str, reason: str, *, urgent: bool = False) -> FamilyFact:
    return ReferralReceived(person=PersonId(id), referrer=referrer, reason=reason, urgent=urgent)


def talk(id: str, kind: ConsultationKind, summary: str, *, present: str = "", interpreter: str = "") -> FamilyFact:
    return ConsultationHeld(
        person=PersonId(id),
        kind=kind,
        counsellor="K. Counsellor",
        present=present,
        interpreter=interpreter,
        summary=summary,
    )


def consent(id: str, *scopes: ConsentScope) -> FamilyFact:
    return ConsentGiven(person=PersonId(id), scopes=scopes, written=True, version="2023-1")


def ordered(id: str, genes: tuple[str, ...], purpose: TestPurpose, method: TestMethod) -> FamilyFact:
    return TestOrdered(
        person=PersonId(id), genes=genes, purpose=purpose, method=method, laboratory="Demonstration Laboratory"
    )


def sample(id: str) -> FamilyFact:
    return SampleTaken(person=PersonId(id), sample=SampleKind.BLOOD)


def result(
    id: str,
    genes: tuple[str, ...],
    *found: ReportedVariant,
    purpose: TestPurpose = TestPurpose.DIAGNOSTIC,
    method: TestMethod = TestMethod.SEQUENCING_AND_COPY_NUMBER,
    sought: tuple[Variant, ...] = (),
    on: str | None = None,
) -> FamilyFact:
    return ResultReceived(
        person=PersonId(id),
        on=PartialDate.parse(on) if on else None,
        confirmation=Confirmation.RECORD_SEEN,
        report=TestReport(
            genes=genes,
            method=method,
            purpose=purpose,
            variants=found,
            sought=sought,
            sample=SampleKind.BLOOD,
            laboratory="Demonstration Laboratory",
        ),
    )


def found(
    variant: Variant, *, zygosity: Zygosity = Zygosity.HETEROZYGOUS, kind: VariantClass = VariantClass.PATHOGENIC
) -> ReportedVariant:
    return ReportedVariant(variant=variant, reported_class=kind, zygosity=zygosity)


def surgery(id: str, procedure: Procedure, age: int, on: str) -> FamilyFact:
    return SurgeryDone(
        person=PersonId(id), procedure=procedure, age=Age.exactly(age), on=PartialDate.parse(on), reason="risk-reducing"
    )


def plan(id: str, text: str) -> FamilyFact:
    return PlanMade(person=PersonId(id), text=text)


def examined(id: str, examination: str, finding: str) -> FamilyFact:
    return SurveillanceDone(person=PersonId(id), examination=examination, finding=finding)


def informed(id: str, through: str) -> FamilyFact:
    return RelativeInformed(person=PersonId(id), through=through)


def task(name: str, id: str | None, text: str, due: str) -> FamilyFact:
    return TaskOpened(
        task=TaskId(name),
        person=PersonId(id) if id else None,
        text=text,
        due=PartialDate.parse(due),
        owner="K. Counsellor",
    )


def done(name: str) -> FamilyFact:
    return TaskDone(task=TaskId(name))


def note(text: str, id: str | None = None) -> FamilyFact:
    return NoteWritten(text=text, person=PersonId(id) if id else None)
