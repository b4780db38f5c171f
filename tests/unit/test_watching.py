"""The watch over ClinVar, and the variants of families: two dated files, a real vault, tasks for whom it concerns."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from predispo.app import clinvar, editing
from predispo.app.demonstration import COST
from predispo.app.settings import Settings
from predispo.app.watching import Watched, watch
from predispo.app.workspace import Workspace
from predispo.cli import program
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ClassPublished,
    FamilyDescribed,
    FamilyFact,
    ResultReceived,
    TaskOpened,
    VariantClassified,
)
from predispo.domain.familial import familial_variants, obligate_carriers
from predispo.domain.ids import FamilyId, PersonId
from predispo.domain.standing import Disclosure
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.errors import Unreadable
from predispo.store import vault as vaults
from tests.builders import born, family, person, trio, union
from tests.clinvar_files import CONFLICT, EXPERT, ONE, clinvar_vcf, vcf_record, written

DELETION = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")
LEGACY = Variant(gene="BRCA1", hgvs="c.68_69del")
P, LP, U = VariantClass.PATHOGENIC, VariantClass.LIKELY_PATHOGENIC, VariantClass.UNCERTAIN


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 1, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(days=1)
        return self.at


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))
    numbers = count(1)
    vault = vaults.create(tmp_path / "vault", "a passphrase", clinic="Test", now=datetime.now(UTC), cost=COST)
    space = Workspace(
        vault=vault,
        settings=Settings(tmp_path / "settings.json"),
        clock=Clock(),
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )
    yield space
    space.close()
    clinvar.let_go()


def result(who: str, reported: VariantClass, variant: Variant = DELETION, **more: object) -> ResultReceived:
    found = ReportedVariant(variant=variant, reported_class=reported)
    report = TestReport(genes=("BRCA1",), variants=(found,), **more)  # pyright: ignore[reportArgumentType]
    return ResultReceived(person=PersonId(who), report=report)


def begin(workspace: Workspace, *facts: FamilyFact) -> FamilyId:
    return workspace.add_family((*trio(), *facts), subject="import").family.id


def take(tmp_path: Path, day: str, significance: str, review: str = EXPERT, conflict: str = "") -> None:
    record = vcf_record(43124027, "ACT", "A", significance, review=review, variation="17662", conflict=conflict)
    clinvar.import_clinvar(written(tmp_path, clinvar_vcf(record, day=day)))


def facts_of(workspace: Workspace, family: FamilyId, kind: type[FamilyFact]) -> list[FamilyFact]:
    return [one.fact for one in workspace.casework(family).family.facts if isinstance(one.fact, kind)]


def test_a_class_that_changes_between_two_files_opens_a_task_for_the_family(
    workspace: Workspace, tmp_path: Path
) -> None:
    concerned = begin(workspace, result("mother", U))
    take(tmp_path, "2026-01-05", "Uncertain_significance", ONE)
    first = watch(workspace)
    take(tmp_path, "2026-11-02", "Pathogenic")
    second = watch(workspace)

    assert first == Watched(families=1, found=())
    assert [one.family for one in second.found] == [concerned]
    said = facts_of(workspace, concerned, ClassPublished)
    tasks = facts_of(workspace, concerned, TaskOpened)
    assert len(said) == len(tasks) == 1
    assert isinstance(said[0], ClassPublished)
    assert (said[0].published, said[0].stars, said[0].on) == (P, 3, PartialDate.of(2026, 11, 2))
    assert isinstance(tasks[0], TaskOpened)
    assert "BRCA1 NM_007294.4:c.68_69del" in tasks[0].text
    assert "uncertain significance" in tasks[0].text
    assert tasks[0].disclosure is Disclosure.CLINIC


def test_what_was_said_is_not_said_again_and_an_older_file_says_nothing(workspace: Workspace, tmp_path: Path) -> None:
    concerned = begin(workspace, result("mother", U))
    take(tmp_path, "2026-11-02", "Pathogenic")
    watch(workspace)
    again = watch(workspace)
    take(tmp_path, "2026-03-01", "Benign")
    older = watch(workspace)

    assert again.found == ()
    assert older.found == ()
    assert len(facts_of(workspace, concerned, TaskOpened)) == 1


def test_a_class_that_is_only_surer_is_noted_without_a_task(workspace: Workspace, tmp_path: Path) -> None:
    concerned = begin(workspace, result("mother", U))
    take(tmp_path, "2026-03-01", "Likely_pathogenic")
    watch(workspace)
    take(tmp_path, "2026-11-02", "Pathogenic")
    second = watch(workspace)

    assert second.tasks == 0
    assert len(facts_of(workspace, concerned, ClassPublished)) == 2
    assert len(facts_of(workspace, concerned, TaskOpened)) == 1


def test_a_conflict_over_a_variant_that_counts_as_harmful_is_told(workspace: Workspace, tmp_path: Path) -> None:
    begin(workspace, result("mother", LP))
    take(
        tmp_path,
        "2026-11-02",
        "Conflicting_classifications_of_pathogenicity",
        CONFLICT,
        "Pathogenic(1)|Uncertain_significance(4)",
    )

    found = watch(workspace)

    assert found.tasks == 1
    assert found.found[0].news[0].published.conflict == "Pathogenic(1), Uncertain significance(4)"


def test_a_published_class_never_acts(workspace: Workspace, tmp_path: Path) -> None:
    concerned = begin(workspace, result("mother", U))
    take(tmp_path, "2026-11-02", "Pathogenic")
    watch(workspace)

    (one,) = familial_variants(workspace.casework(concerned).family)

    assert one.acting is U
    assert one.published[-1].fact.published is P


def test_what_agrees_with_the_acting_class_says_nothing(workspace: Workspace, tmp_path: Path) -> None:
    begin(workspace, result("mother", LP))
    take(tmp_path, "2026-11-02", "Pathogenic")

    assert watch(workspace).found == ()


def test_the_demonstration_set_is_never_watched(workspace: Workspace) -> None:
    begin(workspace, result("mother", U))

    assert watch(workspace) == Watched(families=0, found=())


def test_a_bad_file_leaves_vault_and_index_as_they_were(workspace: Workspace, tmp_path: Path) -> None:
    concerned = begin(workspace, result("mother", U))
    entries = workspace.casework(concerned).entries
    bad = tmp_path / "clinvar.vcf"
    bad.write_bytes(clinvar_vcf(vcf_record(43124027, "ACT", "A", "Pathogenic"))[:-9])

    with pytest.raises(Unreadable):
        clinvar.import_clinvar(bad)
    watch(workspace)

    assert workspace.casework(concerned).entries == entries


# -- the index over all families --------------------------------------------------------------------------------------


def test_variants_of_all_families_are_found_by_gene_name_and_class(workspace: Workspace) -> None:
    other = Variant(gene="MLH1", hgvs="NM_000249.4:c.676C>T", protein="NP_000240.1:p.(Arg226Ter)")
    first = begin(workspace, result("mother", U))
    second = workspace.add_family(
        (
            FamilyDescribed(number="77"),
            *trio()[1:],
            result("father", P, other, method=TestMethod.SEQUENCING),
        ),
        subject="import",
    ).family.id
    index = workspace.vault.index

    def found(text: str) -> list[FamilyId]:
        return [one.family for one in index.variants(text)]

    assert found("") == [first, second]
    assert found("brca1") == [first]
    assert found("68_69") == [first]
    assert found("Arg226") == [second]
    assert found("3") == [first]
    assert found("pathogenic") == [second]
    assert found("MLH1 uncertain") == []
    assert index.variants("MLH1")[0].carriers == 1


def test_those_of_another_opinion_are_listed_until_the_clinic_decides(workspace: Workspace, tmp_path: Path) -> None:
    concerned = begin(workspace, result("mother", U))
    take(tmp_path, "2026-11-02", "Pathogenic")
    watch(workspace)
    before = workspace.vault.index.variants(differing=True)
    decided = VariantClassified(variant=LEGACY, decided=U, decided_by="Åse")
    workspace.casework(concerned).record(editing.write_down(decided))
    after = workspace.vault.index.variants(differing=True)

    assert [(one.family, one.published, one.published_on) for one in before] == [
        (concerned, "Pathogenic", date(2026, 11, 2))
    ]
    assert after == ()


# -- one entity a family ----------------------------------------------------------------------------------------------


def cousins(*facts: FamilyFact):
    """Two sisters with a child each, under one couple."""
    return family(
        person("gran", "F"),
        person("grandad", "M"),
        person("eva", "F"),
        person("liv", "F"),
        person("bo", "M"),
        person("per", "M"),
        person("anna", "F"),
        person("mia", "F"),
        union("top", "gran", "grandad"),
        born("eva", "top"),
        born("liv", "top"),
        union("left", "eva", "bo"),
        born("anna", "left"),
        union("right", "liv", "per"),
        born("mia", "right"),
        *facts,
    )


def test_two_spellings_of_a_variant_are_one(workspace: Workspace) -> None:
    known = cousins(result("anna", P, laboratory="one"), result("mia", U, LEGACY, laboratory="two"))

    (one,) = familial_variants(known)

    assert one.variant == DELETION
    assert one.carriers == ("anna", "mia")
    assert one.reported_classes == (P, U)
    assert one.laboratories_differ
    assert one.acting is P


def test_the_mothers_of_two_carrying_cousins_are_obligate_carriers(workspace: Workspace) -> None:
    known = cousins(result("anna", P), result("mia", P))

    assert obligate_carriers(known.pedigree, frozenset({PersonId("anna"), PersonId("mia")}), frozenset()) == (
        "eva",
        "liv",
    )


def test_where_one_parent_was_tested_without_it_the_other_carries(workspace: Workspace) -> None:
    known = cousins()

    found = obligate_carriers(known.pedigree, frozenset({PersonId("anna")}), frozenset({PersonId("eva")}))

    assert found == ("bo",)


def test_one_carrier_alone_makes_nobody_obligate(workspace: Workspace) -> None:
    assert obligate_carriers(cousins().pedigree, frozenset({PersonId("anna")}), frozenset()) == ()


def test_tumours_and_mosaic_findings_make_no_carrier(workspace: Workspace) -> None:
    mosaic = ReportedVariant(variant=DELETION, reported_class=P, zygosity=Zygosity.MOSAIC, allele_fraction=0.1)
    known = cousins(
        ResultReceived(person=PersonId("anna"), report=TestReport(genes=("BRCA1",), variants=(mosaic,))),
        result("mia", P, sample=SampleKind.TUMOUR),
    )

    (one,) = familial_variants(known)

    assert one.carriers == ()
    assert one.elsewhere == ("anna", "mia")


def test_who_was_tested_for_it_without_it_is_negative(workspace: Workspace) -> None:
    sought = TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT, sought=(DELETION,))
    panel = TestReport(genes=("BRCA1",), method=TestMethod.SEQUENCING)
    founders = TestReport(genes=("BRCA1",), method=TestMethod.FOUNDER_VARIANTS)
    known = cousins(
        result("anna", P),
        ResultReceived(person=PersonId("mia"), report=sought),
        ResultReceived(person=PersonId("liv"), report=panel),
        ResultReceived(person=PersonId("bo"), report=founders),
    )

    (one,) = familial_variants(known)

    assert one.negative == ("liv", "mia")


def test_a_decision_acts_on_every_spelling_and_the_last_one_counts(workspace: Workspace) -> None:
    known = cousins(
        result("anna", U),
        VariantClassified(variant=LEGACY, decided=LP, decided_by="Åse"),
    )

    (one,) = familial_variants(known)

    assert one.acting is LP
    assert known.class_of(one.reports[0].found) is LP
    assert [item.fact.decided for item in one.decisions] == [LP]


def test_the_command_line_compares_a_vault(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(workspace, result("mother", U))
    workspace.close()
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "a passphrase")
    record = vcf_record(43124027, "ACT", "A", "Pathogenic", review=EXPERT)
    file = written(tmp_path, clinvar_vcf(record, day="2026-11-02"))

    code = program.run(["clinvar", "import", str(file), "--vault", str(workspace.vault.folder), "--json"])

    answer = json.loads(capsys.readouterr().out)
    assert code == 0
    assert answer["watched"] == [
        {
            "family": "1",
            "variant": "BRCA1 NM_007294.4:c.68_69del",
            "significance": "Pathogenic",
            "before": "uncertain",
            "task": True,
        }
    ]
