"""Guideline changes: who was advised otherwise by older evidence, and one task for each such family."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest

from predispo import paths
from predispo.app.demonstration import COST
from predispo.app.guideline_watch import changed_advice, review
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed, RoleTaken, TaskOpened
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.evidence.catalogue import Catalogue
from predispo.store import vault as vaults
from tests.builders import cancer, trio
from tests.unit.test_guidance_plan import found, people, result

NOW = Catalogue.load()
ON = date(2026, 12, 31)
DAUGHTER = PersonId("daughter")


@pytest.fixture
def older(tmp_path: Path) -> Catalogue:
    """Evidence in which Norway tested before 40 and European surveillance of the breast began at 31."""
    folder, shipped = tmp_path / "older", paths.resources() / "evidence"
    folder.mkdir()
    for part in shipped.iterdir():
        if part.name != "guidelines":
            (folder / part.name).symlink_to(part)
    shutil.copytree(shipped / "guidelines", folder / "guidelines")
    for name, new, old in (
        ("EUR/sessa2023.toml", "start_age = 25", "start_age = 31"),
        ("NO/hdir_bryst2021.toml", "age_lt = 60", "age_lt = 40"),
    ):
        file = folder / "guidelines" / name
        text = file.read_text(encoding="utf-8")
        assert new in text
        file.write_text(text.replace(new, old), encoding="utf-8")
    return Catalogue.load(folder)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    numbers = count(1)
    vault = vaults.create(tmp_path / "vault", "a passphrase", clinic="Test", now=datetime.now(UTC), cost=COST)
    space = Workspace(
        vault=vault,
        settings=Settings(tmp_path / "settings.json"),
        clock=lambda: datetime(2026, 12, 31, 12, tzinfo=UTC),
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )
    yield space
    space.close()


def advised(known: Family, before: Catalogue, *, country: str = "NO") -> list[PersonId]:
    return [one.person for one in changed_advice(known, before, NOW, country=country, on=ON)]


def test_the_same_evidence_advises_the_same() -> None:
    assert advised(people("F", 1990, result("daughter", found("BRCA1"))), NOW) == []


def test_a_carrier_whose_surveillance_begins_at_another_age_is_advised_otherwise(older: Catalogue) -> None:
    assert advised(people("F", 2000, result("daughter", found("BRCA1"))), older) == [DAUGHTER]
    assert advised(people("F", 2000), older) == []


def test_a_family_that_newly_meets_a_criterion_gets_one_task(workspace: Workspace, older: Catalogue) -> None:
    described = FamilyDescribed(number="7", country="NO")
    role = RoleTaken(person=DAUGHTER, role=Role.CONSULTAND)
    case = workspace.add_family((*trio(), described, role, cancer("daughter", Site.BREAST, 50)), subject="import")
    workspace.add_family((*trio(), FamilyDescribed(number="8", country="NO")), subject="import")

    first, again = (review(workspace, older, NOW) for _ in range(2))

    assert (first.families, first.opened, again.opened) == (2, 1, 0)
    (told,) = first.found
    assert (told.number, told.advice[0].criteria) == ("7", ("no_hbo_2020_mainstream",))
    family = workspace.family(case.family.id)
    tasks = [one.fact for one in family.facts if isinstance(one.fact, TaskOpened)]
    assert [one.text for one in tasks] == [f"The guidelines’ advice is another with the evidence {NOW.edition}"]
