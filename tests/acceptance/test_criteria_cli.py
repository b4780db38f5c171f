"""`predispo criteria` as a script calls it."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from predispo.app import evidence_editing as editing
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.facts import FamilyDescribed
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.store import vault as vaults
from tests.acceptance.test_cli import CANRISK, run
from tests.builders import trio
from tests.vaults.quick import PASSPHRASE, QUICK, START


@pytest.fixture
def canrisk(tmp_path: Path) -> Path:
    file = tmp_path / "family.txt"
    file.write_text(CANRISK, encoding="utf-8")
    return file


def test_one_object_holds_every_verdict_with_its_clauses(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "criteria", canrisk, "--country", "GB", "--on", "2021-06-01", "--json")

    answer = json.loads(out)
    assert code == 0
    assert (answer["consultand"], answer["country"]) == ("PB", "GB")
    verdicts = {one["criterion"]: one for one in answer["verdicts"]}
    assert {"nice_cg164_primary_to_secondary", "nice_ng241", "nhs_r208", "amsterdam_ii"} <= set(verdicts)
    assert not {"gc_hboc", "no_hbo_2017", "nccn_facts"} & set(verdicts)
    for one in answer["verdicts"]:
        assert {"criterion", "edition", "met", "because", "would_change", "source", "verified"} <= set(one)
        assert one["met"] in {True, False, None}
        assert all({"clause", "met", "persons"} <= set(clause) for clause in one["because"])
    assert verdicts["nice_ng241"]["met"] is True
    ovary = next(one for one in verdicts["nice_ng241"]["because"] if one["clause"] == "relative")
    assert (ovary["met"], ovary["persons"]) == (True, ["PM"])
    carrier = next(
        one for one in verdicts["nice_cg164_secondary_to_tertiary"]["because"] if one["clause"] == "carrier_10"
    )
    assert carrier["met"] is True


def test_another_consultand_and_another_country(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "criteria", canrisk, "--country", "DE", "--consultand", "PM", "--json")

    answer = json.loads(out)
    assert code == 0
    assert answer["consultand"] == "PM"
    assert answer["verdicts"][0]["criterion"] == "gc_hboc"
    assert answer["verdicts"][0]["met"] is True


def test_a_clinic_chooses_the_guidelines_and_their_order(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = "DE/gchboc_leipzig,INT/vasen1999,GB/nice_ng241"
    _, out, _ = run(capsys, "criteria", canrisk, "--guidelines", names, "--json")

    assert [one["criterion"] for one in json.loads(out)["verdicts"]] == ["gc_hboc", "amsterdam_ii", "nice_ng241"]


def test_for_people_it_says_met_by_whom_and_what_is_missing(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "criteria", canrisk, "--country", "GB", "--on", "2026-06-01")

    assert code == 0
    assert "nice_ng241 (GB, 2024): met" in out
    assert "  met: A relative of first or second degree with ovarian cancer [mother]" in out
    assert "Not a medical device" in out


def test_it_speaks_norwegian(canrisk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "criteria", canrisk, "--country", "GB", "--language", "nb")

    assert code == 0
    assert "oppfylt: Slektning i første eller andre grad med eggstokkreft [mother]" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--consultand", "XX"), "Nobody in this family has the identifier XX."),
        (("--guidelines", "GB/nobody"), "There is no guideline GB/nobody."),
    ],
)
def test_nobody_and_no_guideline_are_refused_with_a_cure(
    canrisk: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], says: str
) -> None:
    code, _, err = run(capsys, "criteria", canrisk, *arguments)

    assert code == 4
    assert says in err


def test_a_vaults_own_evidence_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREDISPO_PASSPHRASE", PASSPHRASE)
    vault = vaults.create(tmp_path / "vault", PASSPHRASE, clinic="A", now=START, cost=QUICK)
    with closing(Workspace(vault=vault, settings=Settings(tmp_path / "settings.json"))) as workspace:
        workspace.add_family((FamilyDescribed(number="1", country="NO"), *trio()), subject="import")
        place = EvidencePlace(file="guidelines/INT/vasen1999.toml", table="criterion", key="id=amsterdam_ii")
        editing.verify(workspace, place, by="Bo", seen="the paper")

    code, out, _ = run(capsys, "criteria", "--vault", tmp_path / "vault", "--family", "1", "--json")

    verified = {one["criterion"]: one["verified"] for one in json.loads(out)["verdicts"]}
    shipped = (one for guideline in Catalogue.load().guidelines for one in guideline.criteria)
    assert code == 0
    assert verified["amsterdam_ii"] == "yes"
    assert next(one for one in shipped if one.id == "amsterdam_ii").verified is not Verified.YES
