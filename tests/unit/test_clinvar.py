"""ClinVar imported: what is kept, what is looked up, and what a bad file leaves as it was."""

import gzip
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from predispo.app import clinvar
from predispo.app.annotating import check_variant
from predispo.app.ticket import Ticket
from predispo.cli import program
from predispo.domain.published import Opinion
from predispo.domain.variant import VariantClass
from predispo.errors import Cancelled, Unreadable
from predispo.reference import clinvar_file
from predispo.reference.clinvar_words import class_of, stars_of
from tests.clinvar_files import CONFLICT, EXPERT, clinvar_vcf, summary, summary_record, vcf_record, written

DELETION = vcf_record(43124027, "ACT", "A", "Pathogenic", review=EXPERT, variation="17662")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PREDISPO_HOME", str(tmp_path / "home"))
    yield
    clinvar.let_go()


def published(name: str):
    return clinvar.published(check_variant(name))


def test_a_variant_is_found_by_its_place_however_its_bases_could_be_shifted(tmp_path: Path) -> None:
    edition = clinvar.import_clinvar(written(tmp_path, clinvar_vcf(DELETION)))

    found = published("BRCA1 185delAG")

    assert edition.date == date(2026, 11, 2)
    assert found is not None
    assert (found.record, found.variant_class, found.stars) == ("17662", VariantClass.PATHOGENIC, 3)
    assert found.edition == date(2026, 11, 2)
    assert not found.demonstration


def test_a_file_on_the_older_build_is_asked_by_the_older_place(tmp_path: Path) -> None:
    record = vcf_record(41276044, "ACT", "A", "Pathogenic", review=EXPERT)
    clinvar.import_clinvar(written(tmp_path, clinvar_vcf(record, build="GRCh37")))

    found = published("NM_007294.4:c.68_69del")

    assert found is not None
    assert found.opinion is Opinion.PATHOGENIC


def test_those_who_disagree_are_told(tmp_path: Path) -> None:
    record = vcf_record(
        43106487, "A", "C", "Conflicting_classifications_of_pathogenicity", review=CONFLICT,
        conflict="Pathogenic(3)|Uncertain_significance(2)",
    )  # fmt: skip
    clinvar.import_clinvar(written(tmp_path, clinvar_vcf(record)))

    found = published("NC_000017.11:g.43106487A>C")

    assert found is not None
    assert found.opinion is Opinion.CONFLICTING
    assert found.variant_class is None
    assert found.conflict == "Pathogenic(3), Uncertain significance(2)"
    assert found.stars == 1


def test_a_variant_summary_gives_names_days_and_submitters(tmp_path: Path) -> None:
    record = summary_record("NM_006231.4(POLE):c.1270C>G (p.Leu424Val)", "Pathogenic", GeneSymbol="POLE")
    file = written(tmp_path, summary(record), "variant_summary_2026-10.txt.gz")
    edition = clinvar.import_clinvar(file)

    found = published("NM_006231.4:c.1270C>G")

    assert edition.date == date(2026, 10, 1)
    assert found is not None
    assert (found.evaluated, found.submitters) == (date(2026, 6, 9), 4)


def test_a_summary_without_a_date_in_its_name_is_as_old_as_its_newest_judgement(tmp_path: Path) -> None:
    record = summary_record("NM_007294.4(BRCA1):c.68_69del (p.Glu23fs)", "Pathogenic")
    edition = clinvar.import_clinvar(written(tmp_path, summary(record), "variant_summary.txt"))

    assert edition.date == date(2026, 6, 9)


def test_the_user_may_name_the_day(tmp_path: Path) -> None:
    edition = clinvar.import_clinvar(written(tmp_path, clinvar_vcf(DELETION)), day=date(2026, 1, 31))

    assert edition.date == date(2026, 1, 31)


def test_only_genes_of_hereditary_cancer_are_kept(tmp_path: Path) -> None:
    other = vcf_record(43124027, "A", "G", "Benign", gene="NOTAGENE:1")
    second = vcf_record(43124028, "C", "G", "Benign", gene="NBR2:10230|BRCA1:672", variation="2")
    hidden = vcf_record(43124029, "C", "G", "Benign", gene="NOTAGENE:1", conflict="x_GENEINFO=BRCA1:672")

    edition = clinvar.import_clinvar(written(tmp_path, clinvar_vcf(DELETION, other, second, hidden)))

    assert edition.records == 2
    assert edition.genes == 1


def test_the_best_reviewed_record_of_a_place_is_taken(tmp_path: Path) -> None:
    weaker = vcf_record(43124027, "ACT", "A", "Uncertain_significance", variation="9")
    clinvar.import_clinvar(written(tmp_path, clinvar_vcf(DELETION, weaker)))

    found = published("BRCA1 185delAG")

    assert found is not None
    assert found.record == "17662"


def cut(data: bytes) -> bytes:
    return gzip.compress(data)[:-20]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (cut, "cut off"),
        (lambda data: data[:-30], "cut off"),
        (lambda data: gzip.compress(data)[:40] + b"rubbish" * 9, "damaged"),
        (lambda _: b"", "neither ClinVar's"),
        (lambda _: b"\x00\xff" * 500, "cut off"),
        (lambda _: b"\x00\xff\n" * 500, "neither ClinVar's"),
        (lambda data: data.replace(b"##source=ClinVar", b"##source=Somebody"), "not ClinVar's"),
        (lambda data: data.replace(b"GRCh38", b"T2T"), "GRCh37 or GRCh38"),
        (lambda data: data.replace(b"BRCA1", b"NOGENE"), "no variant in a gene"),
    ],
    ids=["cut gzip", "cut text", "damaged gzip", "empty", "no lines", "binary", "not ClinVar", "no build", "no gene"],
)
def test_a_bad_file_leaves_the_index_in_use_as_it_was(
    tmp_path: Path, spoil: Callable[[bytes], bytes], said: str
) -> None:
    clinvar.import_clinvar(written(tmp_path, clinvar_vcf(DELETION)))
    before = clinvar.index_file().read_bytes()
    bad = tmp_path / "bad.vcf"
    bad.write_bytes(spoil(clinvar_vcf(DELETION, day="2026-12-01")))

    with pytest.raises(Unreadable, match=said):
        clinvar.import_clinvar(bad)

    assert clinvar.index_file().read_bytes() == before
    assert [one.name for one in clinvar.index_file().parent.iterdir()] == ["clinvar.sqlite"]


def test_a_line_longer_than_any_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clinvar_file, "LONGEST_LINE", 1000)
    bomb = clinvar_vcf(DELETION) + b"A" * 5000

    with pytest.raises(Unreadable, match="larger than any"):
        clinvar.import_clinvar(written(tmp_path, bomb))


def test_hostile_lines_are_passed_over(tmp_path: Path) -> None:
    hostile = ["17\tx\t1\tA\tG\t.\t.\tCLNSIG=Benign;GENEINFO=BRCA1:672", "GENEINFO=BRCA1:672", "17\t1", "\t" * 9]
    hostile.append(vcf_record(5, "'; DROP TABLE record; --", "G", "Benign"))

    edition = clinvar.import_clinvar(written(tmp_path, clinvar_vcf(*hostile, DELETION)))

    assert edition.records == 1


def test_an_import_that_was_stopped_is_taken_up_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clinvar_file, "BLOCK", 400)
    monkeypatch.setattr("predispo.reference.clinvar_import._COMMIT", 1)
    records = [vcf_record(43124027 + at, "A", "G", "Benign", variation=str(at)) for at in range(50)]
    file = written(tmp_path, clinvar_vcf(*records))
    seen: list[int] = []

    def stop(done: int, total: int) -> None:
        seen.append(done)
        if len(seen) == 12:
            ticket.cancel()

    ticket = Ticket(stop)
    with pytest.raises(Cancelled):
        clinvar.import_clinvar(file, ticket=ticket)
    assert clinvar.clinvar() is None
    first = len(seen)
    seen.clear()
    edition = clinvar.import_clinvar(file, ticket=Ticket(lambda done, _: seen.append(done)))

    whole = len(clinvar_vcf(*records)) // 400 + 1
    assert edition.records == 50
    assert edition.rows == 55
    assert len(seen) <= whole - first + 2


def test_a_damaged_index_does_not_stop_a_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clinvar.index_file().parent.mkdir(parents=True)
    clinvar.index_file().write_bytes(b"no database")

    code = program.run(["variant", "BRCA1 185delAG", "--json"])

    answer = json.loads(capsys.readouterr().out)
    assert code == 0
    assert answer["clinvar"] is None
    assert answer["problems"][-1]["code"] == "clinvar-unreadable"


def test_before_any_import_the_demonstration_set_answers_and_says_so() -> None:
    found = published("NM_007294.4:c.68_69del")

    assert found is not None
    assert found.demonstration
    assert found.source == "demonstration set"


def test_the_command_line_imports_tells_and_looks_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, clinvar_vcf(DELETION))

    assert program.run(["clinvar", "status", "--json"]) == 0
    before = json.loads(capsys.readouterr().out)
    assert program.run(["clinvar", "import", str(file), "--json"]) == 0
    imported = json.loads(capsys.readouterr().out)
    assert program.run(["variant", "BRCA1 185delAG", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)["clinvar"]

    assert before == {"imported": False, "edition": None}
    assert imported["edition"] == "2026-11-02"
    assert (answer["class"], answer["stars"], answer["edition"]) == ("pathogenic", 3, "2026-11-02")


def test_a_bad_file_is_one_sentence_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "clinvar.vcf.gz"
    bad.write_bytes(cut(clinvar_vcf(DELETION)))

    code = program.run(["clinvar", "import", str(bad)])

    said = capsys.readouterr().err
    assert code == 3
    assert said.count("\n") == 1
    assert "the index in use was not touched" in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Pathogenic", VariantClass.PATHOGENIC),
        ("Pathogenic/Likely pathogenic", VariantClass.LIKELY_PATHOGENIC),
        ("Likely pathogenic, low penetrance", VariantClass.LIKELY_PATHOGENIC),
        ("Pathogenic|risk factor", VariantClass.PATHOGENIC),
        ("Uncertain significance", VariantClass.UNCERTAIN),
        ("Benign/Likely benign", VariantClass.LIKELY_BENIGN),
        ("Benign; drug response", VariantClass.BENIGN),
        ("drug response", None),
        ("not provided", None),
        ("Conflicting classifications of pathogenicity", None),
    ],
)
def test_clinvars_words_are_one_of_the_five_classes_or_none(words: str, expected: VariantClass | None) -> None:
    assert class_of(words) is expected


@pytest.mark.parametrize(
    ("words", "stars"),
    [
        ("practice guideline", 4),
        ("reviewed by expert panel", 3),
        ("criteria provided, multiple submitters, no conflicts", 2),
        ("criteria provided, conflicting classifications", 1),
        ("criteria provided, single submitter", 1),
        ("no assertion criteria provided", 0),
        ("", 0),
    ],
)
def test_the_stars_follow_the_review(words: str, stars: int) -> None:
    assert stars_of(words) == stars
