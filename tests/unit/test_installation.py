"""What is installed, whether it works here, and what an administrator fixes."""

import json
from importlib import metadata
from pathlib import Path

import pytest

from predispo.app import installation
from predispo.app.installation import build, examine
from predispo.app.settings import Settings
from predispo.cli import program
from predispo.errors import PoliciesUnreadable
from predispo.evidence.catalogue import Catalogue


@pytest.fixture
def policies(tmp_path: Path):
    def written(text: str) -> Path:
        file = tmp_path / "policies.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return written


def test_a_policy_goes_before_what_was_chosen_and_before_a_clinic_of_its_own(tmp_path, policies):
    file = tmp_path / "settings.json"
    Settings(file).choose("lock_after_minutes", 60)
    settings = Settings(file, policies("[settings]\nlock_after_minutes = 5\n"))
    assert settings.get("lock_after_minutes") == 5
    assert settings.fixes("lock_after_minutes")
    assert settings.holding({"lock_after_minutes": 90}).get("lock_after_minutes") == 5
    assert not settings.fixes("language")


def test_what_is_fixed_stays_and_the_own_choice_is_there_again_without_the_policy(tmp_path, policies):
    file = tmp_path / "settings.json"
    Settings(file).choose("lock_after_minutes", 60)
    Settings(file, policies("[settings]\nlock_after_minutes = 5\n")).choose("lock_after_minutes", 30)
    assert Settings(file, tmp_path / "none.toml").get("lock_after_minutes") == 60


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[settings\n", "line 1"),
        ("[settings]\ncolour = 1\n", "colour"),
        ('[settings]\nlock_after_minutes = "soon"\n', "'soon'"),
        ('[settings]\nlanguage = "xx"\n', "'xx'"),
        ("settings = 3\n", "[settings]"),
    ],
    ids=["not TOML", "no setting", "another type", "no choice", "no table"],
)
def test_policies_that_cannot_be_followed_are_refused_with_their_place(tmp_path, policies, text, named):
    file = policies(text)
    with pytest.raises(PoliciesUnreadable) as refused:
        Settings(tmp_path / "settings.json", file)
    assert str(file) in str(refused.value)
    assert named in str(refused.value)


def test_the_file_that_ships_fixes_nothing_and_every_example_in_it_can_be_followed(tmp_path):
    shipped = Path(__file__).parents[2] / "packaging" / "policies.toml"
    settings = Settings(tmp_path / "settings.json", shipped)
    assert not any(settings.fixes(name) for name in settings.declared)
    lines = shipped.read_text(encoding="utf-8").splitlines()
    begun = lines.index("[settings]")
    active = tmp_path / "active.toml"
    active.write_text("\n".join(line.removeprefix("# ") for line in lines[begun:]), encoding="utf-8")
    followed = Settings(tmp_path / "settings.json", active)
    assert sum(followed.fixes(name) for name in followed.declared) == len([one for one in lines[begun + 1 :] if one])


def test_a_sound_installation_passes_every_trial(tmp_path):
    found = list(examine())
    assert [one.name for one in found if one.problem] == []
    assert len(found) == 6


def test_an_engine_that_does_not_give_the_known_answer_is_told():
    case = installation.known_case()
    assert installation.answers_as_known(case) is None
    case["marginals"]["d"][0] += 1e-6
    problem, cure = installation.answers_as_known(case) or ("", "")
    assert "known answer" in problem
    assert "Do not use" in cure


def test_a_vault_that_is_not_there_is_told(tmp_path):
    *_, last = examine(tmp_path / "nowhere")
    assert last.name == "the clinic's vault"
    assert str(tmp_path / "nowhere") in last.problem


def test_the_version_names_the_edition_and_every_dependency(capsys):
    with pytest.raises(SystemExit) as ended:
        program.run(["--version"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith(f"predispo {metadata.version('predispo')} ")
    assert f"evidence {Catalogue.load().edition}" in told
    assert f"numpy {metadata.version('numpy')}\n" in told
    assert {name for name, _ in build().parts} > {"Python", "scipy", "reportlab", "PySide6-Essentials"}


def test_health_tells_as_json_and_by_its_exit_code(capsys, tmp_path):
    code = program.run(["health", "--json", "--vault", str(tmp_path)])
    told = json.loads(capsys.readouterr().out)
    assert code == 1
    assert not told["whole"]
    assert [one["name"] for one in told["trials"] if one["problem"]] == ["the clinic's vault"]
