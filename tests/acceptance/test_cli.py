"""The command line as scripts and hospitals call it: what it prints, and how it says no."""

import json
import re
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pypdfium2
import pytest

from predispo.app.editing import write_down
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.cli import program
from predispo.domain.dates import PartialDate
from predispo.domain.facts import TaskOpened
from predispo.domain.ids import TaskId
from predispo.letters.record import read_back

CANRISK = """##CanRisk 2.0
##menarche=14
##FamID\tName\tTarget\tIndivID\tFathID\tMothID\tSex\tMZtwin\tDead\tAge\tYob\tBC1\tBC2\tOC\tPRO\tPAN\tAshkn\tBRCA1\tBRCA2\tPALB2\tATM\tCHEK2\tBARD1\tRAD51D\tRAD51C\tBRIP1\tER:PR:HER2:CK14:CK56
F9\tgran\t0\tPGO\t0\t0\tF\t0\t1\t40\t1915\t40\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0
F9\tgrandpa\t0\tPGA\t0\t0\tM\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0
F9\tfather\t0\tPF\tPGA\tPGO\tM\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0
F9\tmother\t0\tPM\t0\t0\tF\t0\t1\t61\t1940\t55\t0\t44\t0\t0\t0\tS:P\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0
F9\tme\t1\tPB\tPF\tPM\tF\t0\t0\t54\t1967\t0\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0
"""
PED = "1 f 0 0 1 1\n1 m 0 0 2 2\n1 c f m 2 1\n"


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(CANRISK, encoding="utf-8")
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = program.run([str(one) for one in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def text_of(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))


def test_assess_prints_one_object_with_everybody(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "assess", canrisk, "--country", "GB", "--on", "2021-06-01", "--json")

    answer = json.loads(out)
    assert code == 0
    assert answer["consultand"] == "PB"
    assert set(answer["persons"]) == {"PGO", "PGA", "PF", "PM", "PB"}
    chance = answer["persons"]["PB"]["carrier"]["BRCA1"]
    assert 0.3 < chance["probability"] < 0.6
    assert chance["population"] < 0.01
    breast = answer["persons"]["PB"]["remaining_risk"]["breast"]
    assert [point["risk"] for point in breast] == sorted(point["risk"] for point in breast)
    assert breast[-1]["risk"] > breast[-1]["population"]
    assert answer["unverified_evidence"]
    assert answer["evidence_edition"]


def test_a_remark_stands_once_and_names_everybody_whom_it_is_about(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = run(capsys, "assess", canrisk, "--country", "GB", "--on", "2021-06-01", "--json")
    about = [note["person"] for note in json.loads(out)["notes"] if note["code"] == "age_unknown"]

    code, told, _ = run(capsys, "assess", canrisk, "--country", "GB", "--on", "2021-06-01")

    remarks = [line for line in told.splitlines() if "is told only where the age is known" in line]
    assert code == 0
    assert len(about) > 1
    assert len(remarks) == 1
    assert remarks[0].split(": ")[0].count(", ") == len(about) - 1
    assert "by age 95" in told
    assert "population" in told


def test_every_person_of_an_assessment_has_probabilities(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "assess", canrisk, "--country", "NO", "--on", "2021-06-01", "--json")

    for person in json.loads(out)["persons"].values():
        assert all(0 <= chance["probability"] <= 1 for chance in person["carrier"].values())
        for points in person["remaining_risk"].values():
            assert all(0 <= point["risk"] <= 1 for point in points)


def test_a_country_without_incidence_is_refused_with_neighbours(
    canrisk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "assess", canrisk, "--country", "HU")

    assert code == 4
    assert out == ""
    assert "Hungary" in err
    assert "AT" in err


def test_genes_narrow_the_panel(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "assess", canrisk, "--genes", "BRCA1,PALB2", "--on", "2021-06-01", "--json")

    assert set(json.loads(out)["persons"]["PB"]["carrier"]) == {"BRCA1", "PALB2", "any"}


def test_an_unknown_consultand_is_refused(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "assess", canrisk, "--consultand", "nobody")

    assert code == 4
    assert "nobody" in err


def test_convert_says_what_it_read_and_lost(canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out_file = tmp_path / "family.ped"

    code, out, _ = run(capsys, "convert", canrisk, out_file, "--json")

    answer = json.loads(out)
    assert code == 0
    assert answer["read"] == {"format": "canrisk", "version": "2.0", "persons": 5, "families": 1, "not_read": []}
    assert answer["written"]["format"] == "ped"
    assert answer["written"]["not_held"]
    assert len(out_file.read_text().splitlines()) >= 5


def test_a_bundle_keeps_everything(canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle, back = tmp_path / "family.predispo", tmp_path / "back.canrisk"

    run(capsys, "convert", canrisk, bundle)
    run(capsys, "convert", bundle, back)
    _, first, _ = run(capsys, "assess", canrisk, "--country", "GB", "--on", "2021-06-01", "--json")
    _, second, _ = run(capsys, "assess", back, "--country", "GB", "--on", "2021-06-01", "--json")

    one, other = json.loads(first)["persons"], json.loads(second)["persons"]
    assert one["PB"]["carrier"] == other["PB"]["carrier"]


def test_anonymous_names_nobody(canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out_file = tmp_path / "family.canrisk"

    run(capsys, "convert", canrisk, out_file, "--anonymous", "--on", "2021-06-01")

    assert not re.search("gran|mother|father|PB|PGO", out_file.read_text().split("##FamID", 1)[1].split("\n", 1)[1])


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (CANRISK.replace("\tPGA\tPGO\t", "\tPGA\tNOBODY\t"), "line 6"),
        (CANRISK.replace("\t54\t1967\t0", "\t54\t1967\t77"), "line 8"),
        (CANRISK.replace("\tF\t0\t0\t54", "\tQ\t0\t0\t54"), "line 8"),
    ],
)
def test_a_bad_cell_is_named_by_line_and_column(
    content: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.canrisk"
    file.write_text(content, encoding="utf-8")

    code, out, err = run(capsys, "assess", file)

    assert code == 3
    assert out == ""
    assert place in err
    assert "column" in err


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"%PDF-1.4", b"hello", b"{}", b"PK\x03\x04"])
def test_what_is_no_family_file_is_refused_in_one_sentence(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "strange.bin"
    file.write_bytes(content)

    code, out, err = run(capsys, "check", file)

    assert (code, out) == (3, "")
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) == 1


def test_a_missing_file_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "check", "no-such-file.ped")

    assert code == 3
    assert "no-such-file.ped" in err


def test_an_svg_can_be_read_by_a_script(canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn = tmp_path / "family.svg"

    code, _, _ = run(capsys, "draw", canrisk, "-o", drawn, "--language", "nb")

    svg = drawn.read_text(encoding="utf-8")
    assert code == 0
    assert set(re.findall(r'data-person="([^"]+)"', svg)) == {quote(one) for one in ("PGO", "PGA", "PF", "PM", "PB")}
    couples = {frozenset(one.split()) for one in re.findall(r'data-partners="([^"]+)"', svg)}
    assert couples == {frozenset({"PGA", "PGO"}), frozenset({"PF", "PM"})}
    assert "Familie" in svg


@pytest.mark.parametrize(("name", "magic"), [("family.pdf", b"%PDF-"), ("family.png", b"\x89PNG")])
def test_a_drawing_is_also_a_pdf_or_a_png(
    name: str, magic: bytes, canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "draw", canrisk, "-o", tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(magic)


def test_an_unknown_picture_format_is_refused(
    canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "draw", canrisk, "-o", tmp_path / "family.gif")

    assert code == 3
    assert ".svg" in err


@pytest.mark.parametrize(("language", "mark"), [("en", "DRAFT"), ("nb", "UTKAST")])
def test_a_letter_from_a_file_is_a_draft_on_every_page(
    language: str, mark: str, canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.pdf"

    code, out, _ = run(
        capsys, "letter", canrisk, "--kind", "family-letter", "--language", language, "-o", file, "--json"
    )

    answer = json.loads(out)
    assert code == 0
    assert answer["draft"] is True
    assert answer["warnings"]
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(file.read_bytes())]
    assert pages
    assert all(mark in page.upper() for page in pages)


def test_letter_kinds_name_their_languages(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "letter", "kinds", "--json")

    kinds = {one["kind"]: one for one in json.loads(out)["kinds"]}
    assert code == 0
    assert {"result-pathogenic", "family-letter"} <= kinds.keys()
    assert {"en", "nb"} <= set(kinds["family-letter"]["languages"])


def test_what_the_counsellor_adds_to_a_letter_stands_in_it(
    capsys: pytest.CaptureFixture[str], canrisk: Path, tmp_path: Path
) -> None:
    file = tmp_path / "letter.pdf"
    wishes = ("--to", "Dr. Ola Hansen; Storgata 1", "--paragraph", "Thank you.", "--category", "high")
    code, _, _ = run(capsys, "letter", canrisk, "--kind", "discharge", *wishes, "-o", file)
    waiting = tmp_path / "waiting.pdf"
    code |= run(capsys, "letter", canrisk, "--kind", "acknowledgement", "--until", "2026-12-24", "-o", waiting)[0]

    assert code == 0
    text = read_back(file.read_bytes()).text
    assert all(part in text for part in ("Dr. Ola Hansen Storgata 1", "Thank you.", "clearly higher than for most"))
    assert "before 24 December 2026" in read_back(waiting.read_bytes()).text


def test_an_unknown_letter_kind_is_refused_with_the_known_ones(
    canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(capsys, "letter", canrisk, "--kind", "love-letter", "-o", tmp_path / "x.pdf")

    assert ended.value.code == 2
    assert "family-letter" in capsys.readouterr().err


def test_a_vault_is_created_and_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "correct horse battery staple")
    folder = tmp_path / "vault"

    created, out, _ = run(capsys, "vault", "create", folder, "--clinic", "Test", "--json")
    key = json.loads(out)["recovery_key"]
    checked, out, _ = run(capsys, "vault", "check", folder, "--json")
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "wrong")
    wrong, _, err = run(capsys, "vault", "check", folder)
    monkeypatch.setenv("PREDISPO_PASSPHRASE", key)
    recovered, _, _ = run(capsys, "vault", "check", folder)

    assert (created, checked, wrong, recovered) == (0, 0, 5, 0)
    assert json.loads(out)["entries"] == 0
    assert "passphrase" in err.lower()


def test_a_vault_is_backed_up_restored_audited_and_a_family_is_erased(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "correct horse battery staple")
    folder, file, again = tmp_path / "vault", tmp_path / "copy.predispo-backup", tmp_path / "again"
    run(capsys, "vault", "create", folder)
    with closing(Workspace.open(folder, "correct horse battery staple", Settings(tmp_path / "s.json"))) as workspace:
        workspace.new_family("F-7")
        workspace.new_family("F-8")

    backed_up, _, _ = run(capsys, "vault", "backup", file, "--vault", folder)
    unreasoned, _, _ = run(capsys, "vault", "erase", "F-7", "--vault", folder, "--why", " ")
    erased, _, _ = run(capsys, "vault", "erase", "F-7", "--vault", folder, "--why", "asked by the family")
    unknown, _, err = run(capsys, "vault", "erase", "F-7", "--vault", folder, "--why", "again")
    audited, out, _ = run(capsys, "vault", "audit", "--vault", folder, "--json")
    restored, told, _ = run(capsys, "vault", "restore", file, "--vault", again, "--json")
    twice, _, _ = run(capsys, "vault", "restore", file, "--vault", again)

    assert (backed_up, unreasoned, erased, unknown, audited, restored, twice) == (0, 3, 0, 4, 0, 0, 5)
    assert "F-7" in err
    deeds = json.loads(out)["deeds"]
    assert [one["at"] for one in deeds] == sorted(one["at"] for one in deeds)
    assert "erased: asked by the family" in {one["what"] for one in deeds}
    assert {"F-8", ""} <= {one["family"] for one in deeds}
    assert json.loads(told)["families"] == 2


def test_what_waits_in_a_vault_is_printed_and_written_as_a_calendar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "correct horse battery staple")
    folder, calendar = tmp_path / "vault", tmp_path / "tasks.ics"
    run(capsys, "vault", "create", folder)
    with closing(Workspace.open(folder, "correct horse battery staple", Settings(tmp_path / "s.json"))) as workspace:
        casework = workspace.new_family("F-7")
        task = TaskOpened(task=TaskId("t"), text="ask for the pathology", due=PartialDate.of(2020, 5, 4))
        casework.record(write_down(task))

    code, out, _ = run(capsys, "vault", "tasks", "--vault", folder, "--list", "overdue", "--ics", calendar, "--json")
    _, told, _ = run(capsys, "vault", "tasks", "--vault", folder, "--list", "soon")

    assert code == 0
    assert [(one["family"], one["due"], one["text"]) for one in json.loads(out)["tasks"]] == [
        ("F-7", "2020-05-04", "ask for the pathology")
    ]
    assert "DTSTART;VALUE=DATE:20200504" in calendar.read_text(encoding="utf-8")
    assert "Nothing waits." in told


def test_a_record_that_the_law_keeps_is_erased_only_by_a_deliberate_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "correct horse battery staple")
    folder = tmp_path / "vault"
    run(capsys, "vault", "create", folder)
    with closing(Workspace.open(folder, "correct horse battery staple", Settings(tmp_path / "s.json"))) as workspace:
        workspace.new_family("F-7", country="DE")
    erase = ("vault", "erase", "F-7", "--vault", folder, "--why", "asked by the family")

    refused, _, said = run(capsys, *erase)
    erased, _, _ = run(capsys, *erase, "--although-kept")
    _, out, _ = run(capsys, "vault", "audit", "--vault", folder, "--json")

    assert (refused, erased) == (3, 0)
    assert "10 years" in said
    assert "GenDG" in said
    assert any("DE/retention" in one["what"] for one in json.loads(out)["deeds"])


def test_a_backup_does_not_go_into_the_vaults_own_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", "correct horse battery staple")
    folder = tmp_path / "vault"
    run(capsys, "vault", "create", folder)

    code, _, err = run(capsys, "vault", "backup", folder / "copy", "--vault", folder)

    assert code == 4
    assert "another disk" in err
    assert not (folder / "copy").exists()


def test_the_evidence_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "evidence", "check", "--json")

    assert code == 0
    assert json.loads(out) == {"findings": []}


def test_the_evidence_of_a_gene_is_listed_with_sources(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "evidence", "list", "--gene", "brca1", "--json")

    rows = json.loads(out)["rows"]
    assert rows
    assert all(row["source"] and row["unit"] and row["gene"] == "BRCA1" for row in rows)


def test_check_tells_what_is_odd(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "family.ped"
    file.write_text(PED + "1 stranger 0 0 1 1\n")

    code, out, _ = run(capsys, "check", file, "--json")

    assert code == 0
    assert [one["code"] for one in json.loads(out)["odd"]] == ["apart"]


@pytest.mark.parametrize("arguments", [["assess"], ["nonsense"], ["letter"], ["assess", "x", "--on", "yesterday"], []])
def test_wrong_usage_exits_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        program.run(arguments)

    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_solve_refuses_what_is_no_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "case.json"
    file.write_text('{"case_id": ')

    code, _, err = run(capsys, "solve", file)

    assert code == 3
    assert "line 1" in err


def test_a_drawing_has_every_line_under_a_symbol_unless_some_are_chosen(
    canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, chosen = tmp_path / "whole.svg", tmp_path / "chosen.svg"

    run(capsys, "draw", canrisk, "-o", whole)
    run(capsys, "draw", canrisk, "-o", chosen, "--labels", "number")

    persons = [
        set(re.findall(r"<text[^>]*>([^<]+)</text>", group))
        for group in re.findall(r"<g data-person=.*?</g>", whole.read_text(encoding="utf-8"), re.DOTALL)
    ]
    assert all(len(told) > 1 and any(re.fullmatch(r"[IVX]+-\d+", one) for one in told) for told in persons)
    assert len(chosen.read_text(encoding="utf-8")) < len(whole.read_text(encoding="utf-8"))
    assert ">I-1<" in chosen.read_text(encoding="utf-8")


def test_a_pdf_may_have_pages_and_an_svg_may_not(
    canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, _ = run(capsys, "draw", canrisk, "-o", tmp_path / "family.pdf", "--pages", "auto", "--paper", "A3")
    refused, _, err = run(capsys, "draw", canrisk, "-o", tmp_path / "family.svg", "--pages", "auto")

    assert code == 0
    assert len(pypdfium2.PdfDocument(tmp_path / "family.pdf")) == 1
    assert refused == 3
    assert "--pages" in err


def test_a_png_is_as_large_as_its_scale(canrisk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "draw", canrisk, "-o", tmp_path / "one.png", "--scale", "1")
    run(capsys, "draw", canrisk, "-o", tmp_path / "three.png", "--scale", "3")
    with pytest.raises(SystemExit) as refused:
        run(capsys, "draw", canrisk, "-o", tmp_path / "none.png", "--scale", "0")

    one, three = (int.from_bytes((tmp_path / name).read_bytes()[16:20]) for name in ("one.png", "three.png"))
    assert three == pytest.approx(3 * one, abs=3)
    assert refused.value.code == 2
