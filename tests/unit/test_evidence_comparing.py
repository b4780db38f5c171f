"""What changes if: which families' answers would move under other evidence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from predispo import paths
from predispo.app import evidence_editing as editing
from predispo.app.evidence_comparing import Quantity, another_edition, what_changes
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyDescribed, RoleTaken
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.errors import Cancelled, NotApplicable
from predispo.evidence.catalogue import Catalogue
from tests.builders import born, cancer, person, union
from tests.clinics import clinic, draft


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def workspace(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path, shipped) as space:
        for number, affected in (("1", True), ("2", False)):
            diagnoses = (cancer("mother", Site.OVARY, 41), cancer("daughter", Site.BREAST, 38)) if affected else ()
            space.add_family(
                (
                    FamilyDescribed(number=number, country="NO"),
                    person("mother", "F", born=1950),
                    person("father", "M", born=1948),
                    person("daughter", "F", born=1980),
                    person("sister", "F", born=1985),
                    union("u", "mother", "father"),
                    born("daughter", "u"),
                    born("sister", "u"),
                    *diagnoses,
                    RoleTaken(person=PersonId("sister"), role=Role.CONSULTAND),
                ),
                subject="import",
            )
        yield space


def overridden(workspace: Workspace, value: float) -> Catalogue:
    """The evidence as it would be with another figure for BRCA1 and breast cancer to 80."""
    written = editing.override(workspace, [draft(workspace, value)], reason="a reason")
    after = workspace.catalogue
    editing.undo(workspace, written.id)
    return after


def test_only_who_moves_by_more_than_the_amount_is_named(workspace: Workspace):
    entries = workspace.clinic_journal.entries
    changes = what_changes(workspace, overridden(workspace, 90), by=0.01)

    assert changes.families == 2
    assert {one.number for one in changes.moved} == {"1"}
    first = next(one for one in changes.moved if one.person == "sister")
    assert (first.number, first.quantity, first.of) == ("1", Quantity.RISK, "breast")
    assert first.after - first.before > 0.01
    assert changes.not_compared == ()
    assert len(workspace.clinic_journal.entries) == len(entries) + 2


def test_the_same_evidence_moves_nothing(workspace: Workspace):
    changes = what_changes(workspace, workspace.catalogue, by=0.0)

    assert changes.moved == ()


def test_a_family_that_cannot_be_computed_is_said(workspace: Workspace):
    workspace.add_family((FamilyDescribed(number="3"),), subject="import")

    changes = what_changes(workspace, workspace.catalogue, by=0.01)

    assert [one.number for one in changes.not_compared] == ["3"]


def test_progress_is_told_and_the_work_can_be_stopped(workspace: Workspace):
    told: list[tuple[int, int]] = []
    what_changes(workspace, workspace.catalogue, by=0.01, ticket=Ticket(lambda done, total: told.append((done, total))))
    assert told == [(0, 2), (1, 2), (2, 2)]

    stopped = Ticket()
    stopped.cancel()
    with pytest.raises(Cancelled):
        what_changes(workspace, workspace.catalogue, by=0.01, ticket=stopped)


def test_another_edition_keeps_the_clinics_own_figures(workspace: Workspace):
    editing.override(workspace, [draft(workspace, 80)], reason="a reason")

    other = another_edition(workspace, paths.resources() / "evidence")

    assert other.edition == workspace.catalogue.edition
    assert what_changes(workspace, other, by=0.0).moved == ()


@pytest.mark.parametrize("by", [-0.1, 1.0, float("nan")])
def test_an_amount_that_is_no_probability_is_refused(workspace: Workspace, by: float):
    with pytest.raises(NotApplicable):
        what_changes(workspace, workspace.catalogue, by=by)
