"""Every vault that a release ever wrote must open, say the same and go on."""

import shutil
from pathlib import Path

import pytest

from predispo.domain.clinic import OverrideState
from predispo.domain.clinic_facts import CLINIC_FACT_KINDS
from predispo.domain.facts import FACT_KINDS
from predispo.domain.person import Role
from predispo.journal.clinic_fold import clinic_of
from predispo.journal.journal import family_of
from predispo.store.vault import check
from tests.builders import entry, well
from tests.vaults.freeze import FAMILY, FROZEN, LETTER, clinic_entries, entries, freeze
from tests.vaults.quick import PASSPHRASE, reopened

RELEASES = sorted(one.name for one in FROZEN.iterdir() if (one / "keys.json").exists())


@pytest.fixture(params=RELEASES)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a release's vault."""
    return Path(shutil.copytree(FROZEN / request.param, tmp_path / "vault"))


def test_a_vault_is_frozen_for_the_first_release() -> None:
    assert "0.1.0" in RELEASES


def test_a_frozen_vault_is_whole(folder: Path) -> None:
    seen = check(folder, PASSPHRASE)

    assert (seen.clinic, seen.entries, seen.documents) == ("Frozen clinic", 15, 1)


def test_a_frozen_vault_says_what_it_said(folder: Path) -> None:
    with reopened(folder) as vault:
        assert vault.entries.load(FAMILY) == entries()
        assert vault.entries.load_clinic() == clinic_entries()
        assert vault.documents.get(LETTER.id) == LETTER
        assert [one.name for one in vault.index.search("BRCA1")] == ["", "Clara"]
        assert vault.access.read(FAMILY)[0].who == "Åse"


def test_a_frozen_family_still_folds(folder: Path) -> None:
    with reopened(folder) as vault:
        family = family_of(FAMILY, vault.entries.load(FAMILY))

    assert family.number == "2026-1"
    assert family.roles == {Role.PROBAND: "clara"}
    assert [one.name for one in family.persons.values()] == ["Anna Ærlig", "Bo", "Clara", "Dag", "Eva", ""]
    notes = [one.fact.text for one in family.facts if type(one.fact).__name__ == "NoteWritten"]
    assert notes == ["A better note.", "Two notes,"]


def test_a_frozen_clinic_still_folds(folder: Path) -> None:
    with reopened(folder) as vault:
        clinic = clinic_of(vault.entries.load_clinic())

    assert clinic.approval_required
    assert [(one.fact.override, one.state) for one in clinic.overrides] == [("o1", OverrideState.ACTING)]
    assert [one.fact.by for one in clinic.verifications] == ["Bo Berg"]
    assert [one.fact.name for one in clinic.trusted_keys.values()] == ["Another clinic"]
    assert [one.fact.version for one in clinic.packs.values()] == [3]


def test_a_frozen_family_can_be_written_on(folder: Path) -> None:
    with reopened(folder) as vault:
        vault.entries.append(FAMILY, 9, entry("new", well("dag", 50)))
        vault.index.rebuild()

    assert check(folder, PASSPHRASE).entries == 16


def test_this_release_freezes_every_kind_of_fact(tmp_path: Path) -> None:
    freeze(tmp_path / "vault")

    assert {type(fact).__name__ for one in entries() for fact in one.facts} == set(FACT_KINDS)
    assert {type(fact).__name__ for one in clinic_entries() for fact in one.facts} == set(CLINIC_FACT_KINDS)
    assert check(tmp_path / "vault", PASSPHRASE).entries == len(entries()) + len(clinic_entries())
