"""The frozen vault of a release: one small family that says each kind of fact once.

`python -m tests.vaults.freeze 0.1.0` makes it anew. Once a release is out its vault never changes: what it holds must
be read by every later predispo.
"""

import shutil
import sys
from datetime import timedelta
from pathlib import Path

from predispo.domain import clinic_facts as c
from predispo.domain import facts as f
from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Procedure, Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.classification import Criterion
from predispo.domain.cosegregation import Strength
from predispo.domain.dates import Age, PartialDate
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.ids import DocumentId, EntryId, FactRef, FamilyId, OverrideId, PersonId, TaskId, UnionId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.person import Ancestry, Details, Flag, Gender, PregnancyOutcome, Role, Sex
from predispo.domain.standing import Confirmation, Disclosure
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Phase, Variant, VariantClass, Zygosity
from predispo.journal.entry import Entry, Reference
from predispo.store.access import Access
from predispo.store.documents import Document
from predispo.store.entries import CLINIC
from predispo.store.vault import create
from tests.builders import START
from tests.vaults.quick import PASSPHRASE, QUICK

FROZEN = Path(__file__).parent
FAMILY = FamilyId("frozen")
LETTER = Document(
    id=DocumentId("letter"),
    family=FAMILY,
    name="letter.pdf",
    media_type="application/pdf",
    content=b"%PDF-1.7 of the frozen vault",
    stored_at=START,
)
VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del", protein="p.(Glu23Valfs*17)")
ANNA, BO, CLARA, DAG, EVA, BABY = (PersonId(one) for one in ("anna", "bo", "clara", "dag", "eva", "baby"))
HOME, SECOND = UnionId("home"), UnionId("second")


def entries() -> tuple[Entry, ...]:
    """The acts of the frozen family: an import, a journey, a correction, a withdrawal and its undoing."""
    return (
        _entry(1, *_shape()),
        _entry(2, *_health()),
        _entry(3, *_journey()),
        _entry(4, f.NoteWritten(text="A note of the whole family.", informant="Anna")),
        _entry(5, f.NoteWritten(text="A better note."), supersedes=[EntryId("e4")]),
        _entry(6, supersedes=[EntryId("e5")]),
        _entry(7, supersedes=[EntryId("e6")]),
        _entry(8, f.NoteWritten(text="Two notes,", person=ANNA), f.NoteWritten(text="of which one goes.")),
        _entry(9, supersedes=[FactRef(EntryId("e8"), 1)]),
    )


def clinic_entries() -> tuple[Entry[c.ClinicFact], ...]:
    """The acts of the frozen clinic: a rule, an override that another author approved, a figure seen, a pack."""
    place = EvidencePlace(file="genes/BRCA1.toml", table="de_novo")
    key = "ab" * 32
    return (
        _clinic_entry(1, "Åse", c.ApprovalRuled(required=True)),
        _clinic_entry(
            2,
            "Åse",
            c.EvidenceOverridden(
                override=OverrideId("o1"),
                place=place,
                text='{"source":"predispo_pack","unit":"proportion","value":0.01,"verified":"no"}',
                reason="a reason",
                edition="2026-11",
                replaced='{"value":0.02}',
                pack="a pack",
                informant="Another clinic",
                on=PartialDate.of(2024, 1, 2),
            ),
        ),
        _clinic_entry(3, "Bo", c.EvidenceApproved(overrides=(OverrideId("o1"),))),
        _clinic_entry(
            4, "Bo", c.EvidenceVerified(place=place, figure="0" * 64, by="Bo Berg", seen="table 1", pack="a pack")
        ),
        _clinic_entry(5, "Åse", c.KeyTrusted(key=key, name="Another clinic")),
        _clinic_entry(6, "Åse", c.PackInstalled(name="a pack", version=3, key=key, sha256="1" * 64)),
    )


def freeze(folder: Path) -> None:
    """Make the frozen vault in an empty folder."""
    with create(folder, PASSPHRASE, clinic="Frozen clinic", now=START, cost=QUICK) as vault:
        for sequence, entry in enumerate(entries()):
            documents = [LETTER] if entry.id == "e3" else []
            vault.entries.append_with_documents(FAMILY, sequence, entry, documents)
        for sequence, entry in enumerate(clinic_entries()):
            vault.entries.append(CLINIC, sequence, entry)
        vault.access.note(Access(who="Åse", at=START, what="opened", family=FAMILY))
        vault.index.rebuild()
    (folder / "vault.lock").unlink()


def _entry(number: int, *facts: f.FamilyFact, supersedes: list[Reference] | None = None) -> Entry:
    return Entry(
        id=EntryId(f"e{number}"),
        recorded_at=START + timedelta(days=number),
        author="Åse",
        facts=facts,
        supersedes=frozenset(supersedes or ()),
        subject=f"Act {number}",
    )


def _clinic_entry(number: int, author: str, fact: c.ClinicFact) -> Entry[c.ClinicFact]:
    return Entry(
        id=EntryId(f"c{number}"),
        recorded_at=START + timedelta(days=number),
        author=author,
        facts=(fact,),
        subject=f"Act {number}",
    )


def _shape() -> tuple[f.FamilyFact, ...]:
    anna = Details(
        name="Anna Ærlig",
        sex=Sex.FEMALE,
        gender=Gender.WOMAN,
        birth=PartialDate.of(1952, 3, 4),
        karyotype="46,XX",
        ancestry=Ancestry.ASHKENAZI,
        identifier="A-1",
        language="nb",
        address="A street 1",
        comment="a comment",
        flags=(Flag.DO_NOT_CONTACT,),
    )
    return (
        f.FamilyDescribed(number="2026-1", name="Ærlig", country="NO", comment="frozen"),
        f.PersonAdded(person=ANNA, details=Details(name="Anna")),
        f.PersonDescribed(person=ANNA, details=anna, informant="Anna", confirmation=Confirmation.RECORD_SEEN),
        f.PersonAdded(person=BO, details=Details(name="Bo", sex=Sex.MALE, birth=PartialDate.parse("about 1950"))),
        f.PersonAdded(person=CLARA, details=Details(name="Clara", sex=Sex.FEMALE, birth=PartialDate.of(1980, 5))),
        f.PersonAdded(person=DAG, details=Details(name="Dag", sex=Sex.MALE, birth=PartialDate.of(1980, 5))),
        f.PersonAdded(person=EVA, details=Details(name="Eva", sex=Sex.FEMALE, birth=PartialDate.parse("195X"))),
        f.PersonAdded(person=BABY, details=Details()),
        f.RoleTaken(person=CLARA, role=Role.PROBAND),
        f.UnionFormed(union=HOME, partners=(ANNA, BO), consanguineous=True, relation="third cousins"),
        f.UnionEnded(union=HOME, on=PartialDate.of(1990)),
        f.UnionFormed(union=SECOND, partners=(BO, EVA)),
        f.ChildlessnessNoted(union=SECOND, infertile=True, cause="a cause"),
        f.ChildBorn(child=CLARA, union=HOME, order=1),
        f.ChildBorn(child=DAG, union=HOME, order=2),
        f.TwinsNoted(persons=(CLARA, DAG), kind=f.TwinKind.DIZYGOTIC),
        f.AdoptionNoted(person=DAG, into=SECOND),
        f.PregnancyNoted(person=BABY, outcome=PregnancyOutcome.ONGOING, weeks=20, due=PartialDate.of(2024, 6)),
        f.PersonPlaced(person=CLARA, x=1.5, row=1),
    )


def _health() -> tuple[f.FamilyFact, ...]:
    cancer = Cancer(
        site=Site.BREAST,
        behaviour=Behaviour.INVASIVE,
        laterality=Laterality.LEFT,
        morphology="ductal",
        markers=(Marker("ER", MarkerStatus.NEGATIVE),),
    )
    return (
        f.DiagnosisMade(person=CLARA, cancer=cancer, age=Age.exactly(39), confirmation=Confirmation.PATHOLOGY),
        f.DiagnosisMade(person=ANNA, cancer=Cancer(site=Site.OVARY), age=Age.parse("about 50")),
        f.UnaffectedNoted(person=BO, sites=(Site.PROSTATE,), age=Age.exactly(70)),
        f.CancerUnknownNoted(person=DAG, sites=(Site.COLORECTUM,)),
        f.SurgeryDone(person=CLARA, procedure=Procedure.SALPINGO_OOPHORECTOMY, age=Age.exactly(41), reason="risk"),
        f.PersonSeenAlive(person=DAG, age=Age.exactly(40), on=PartialDate.of(2020, 8, 1)),
        f.PersonDied(person=ANNA, age=Age.exactly(55), cause="cancer", on=PartialDate.of(2007, 9)),
        f.RiskFactorNoted(person=CLARA, factor="height", value="168"),
    )


def _journey() -> tuple[f.FamilyFact, ...]:
    day = PartialDate.of(2023, 11, 2)
    found = ReportedVariant(
        variant=VARIANT,
        reported_class=VariantClass.PATHOGENIC,
        zygosity=Zygosity.MOSAIC,
        phase=Phase.MATERNAL,
        allele_fraction=0.31,
    )
    report = TestReport(
        genes=("BRCA1", "BRCA2"),
        method=TestMethod.SEQUENCING_AND_COPY_NUMBER,
        purpose=TestPurpose.DIAGNOSTIC,
        variants=(found,),
        sought=(VARIANT,),
        sample=SampleKind.BLOOD,
        laboratory="A laboratory",
        accession="L-1",
        confirmed_on_second_sample=True,
        sensitivity=0.98,
        not_seen="deep introns",
    )
    clinic = Disclosure.CLINIC
    return (
        f.ReferralReceived(person=CLARA, referrer="A doctor", reason="a reason", urgent=True, on=day),
        f.ConsultationHeld(
            person=CLARA,
            kind=ConsultationKind.PRE_TEST,
            counsellor="Åse",
            present="Dag",
            interpreter="none",
            summary="a summary",
            on=day,
            disclosure=clinic,
        ),
        f.ConsentGiven(person=CLARA, scopes=(ConsentScope.TESTING, ConsentScope.STORAGE), version="1", on=day),
        f.ConsentWithdrawn(person=CLARA, scopes=(ConsentScope.STORAGE,), on=day),
        f.TestOrdered(person=CLARA, genes=("BRCA1", "BRCA2"), method=TestMethod.SEQUENCING, on=day),
        f.SampleTaken(person=CLARA, sample=SampleKind.SALIVA, on=day),
        f.ResultReceived(person=CLARA, report=report, on=day),
        f.VariantClassified(
            variant=VARIANT,
            decided=VariantClass.PATHOGENIC,
            decided_by="Åse",
            reason="a reason",
            criteria=(
                Criterion(
                    code="PVS1",
                    strength=Strength.VERY_STRONG,
                    reason="a stop",
                    evidence="aboutayoun2018",
                    author="Åse",
                ),
            ),
            points=8,
            rules="general 1",
        ),
        f.ClassPublished(
            variant=VARIANT,
            source="ClinVar",
            significance="Pathogenic",
            published=VariantClass.PATHOGENIC,
            stars=3,
            record="17662",
        ),
        f.RiskTold(
            person=CLARA,
            figures=(ToldFigure(what="contralateral breast", probability=0.26, by_age=60),),
            model="1",
            evidence_edition="2026-11",
            evidence_digest="0" * 64,
            inputs_digest="1" * 64,
            on=day,
        ),
        f.LetterIssued(
            person=CLARA,
            kind="result-pathogenic",
            language="nb",
            document=LETTER.id,
            sha256=LETTER.sha256,
            addressee="Clara",
            template_version="1",
            on=day,
        ),
        f.PlanMade(person=CLARA, text="a plan", on=day),
        f.SurveillanceDone(person=CLARA, examination="MRI", finding="nothing", on=day),
        f.RelativeInformed(person=DAG, through="Clara", on=day),
        f.TaskOpened(task=TaskId("t1"), text="Call", person=CLARA, due=PartialDate.of(2024, 1), owner="Åse"),
        f.TaskDone(task=TaskId("t1"), on=day),
        f.TaskArranged(task=TaskId("t2"), person=ANNA, owner="Ida", due=day, put_off_until=day),
        f.RuleSetAside(person=CLARA, rule="NO/minimum-age", reason="treatable", on=day),
        f.RelativeInvited(person=DAG, through="letter", on=day),
        f.RelativeDeclined(person=DAG, reason="later", on=day),
        f.ContactAgreed(person=DAG, contact=CLARA, way="by telephone", on=day),
        f.SeenElsewhere(person=EVA, clinic="Elsewhere", on=day),
        f.PromiseMade(
            promise=TaskId("t2"), text="write", person=CLARA, due=PartialDate.of(2024, 5), owner="Åse", on=day
        ),
        f.PromiseKept(promise=TaskId("t2"), on=day),
        f.DecisionTaken(person=CLARA, text="waits", on=day),
    )


if __name__ == "__main__":
    target = FROZEN / sys.argv[1]
    shutil.rmtree(target, ignore_errors=True)
    freeze(target)
