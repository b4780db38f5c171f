"""A clinic in a real vault: families begun, changed, undone, looked back at, closed and opened again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from predispo.app import editing
from predispo.app.casework import touched
from predispo.app.demonstration import COST, open_demonstration
from predispo.app.importing import export_families, import_families
from predispo.app.settings import Settings
from predispo.app.transfer import read_file
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age
from predispo.domain.ids import DocumentId, PersonId
from predispo.domain.person import Details, Sex
from predispo.errors import Conflict, InvalidFact, NotApplicable, StaleChange, StillNeeded
from predispo.evidence.catalogue import Catalogue
from predispo.exchange.reading import ReadOptions
from predispo.store import vault as vaults
from predispo.store.documents import Document
from tests.builders import trio

PASSPHRASE = "a passphrase for tests"


class Clock:
    """A clock that moves a day at each look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 1, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(days=1)
        return self.at


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    numbers = count(1)
    vault = vaults.create(tmp_path / "vault", PASSPHRASE, clinic="Test clinic", now=datetime.now(UTC), cost=COST)
    space = Workspace(
        vault=vault,
        settings=Settings(tmp_path / "settings.json"),
        catalogue=Catalogue.load(),
        clock=Clock(),
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )
    yield space
    space.close()


def test_a_family_is_there_again_when_the_vault_is_opened_again(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    casework.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=Age.exactly(42)))
    before = casework.family
    folder, settings = workspace.vault.folder, workspace.settings
    workspace.close()

    again = Workspace.open(folder, PASSPHRASE, settings)
    found = again.open_family(again.families()[0].id)
    again.close()

    assert found.family.persons == before.persons
    assert found.family.facts == before.facts


def test_undo_and_redo_are_withdrawals(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    first = casework.family
    done = casework.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=Age.exactly(42)))

    undone = casework.withdraw(done.entry.id)
    redone = casework.withdraw(undone.entry.id)

    assert undone.after.persons == first.persons
    assert redone.after.persons == done.after.persons
    assert len(casework.entries) == 4
    assert done.touched == undone.touched == redone.touched == {"mother"}


def test_what_was_not_known_yet_is_not_known_on_that_day(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    first_day = casework.first_day
    assert first_day == date(2026, 1, 2)
    casework.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=Age.exactly(42)))

    then, now = casework.known_on(first_day), casework.known_on(date(2027, 1, 1))

    assert then.person(PersonId("mother")).diagnoses == ()
    assert now.persons == casework.family.persons


def test_a_withdrawal_of_what_is_needed_names_all_that_needs_it(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    added = casework.record(editing.add_sibling(casework.family, PersonId("daughter"), Sex.FEMALE, workspace.new_id))
    sister = added.after.persons.keys() - added.before.persons.keys()
    later = casework.record(editing.diagnose(next(iter(sister)), Cancer(site=Site.BREAST), age=None))

    with pytest.raises(StillNeeded) as refused:
        casework.withdraw(added.entry.id)
    casework.withdraw(*refused.value.data["entries"])

    assert refused.value.data["entries"] == (later.entry.id, added.entry.id)
    assert casework.family.persons == added.before.persons


def test_what_is_withdrawn_cannot_be_withdrawn_again(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    done = casework.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=None))
    casework.withdraw(done.entry.id)

    with pytest.raises(StaleChange):
        casework.withdraw(done.entry.id)


def test_a_refused_step_leaves_no_trace(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")
    before = casework.family

    with pytest.raises(InvalidFact):
        casework.record(editing.diagnose(PersonId("father"), Cancer(site=Site.OVARY), age=None))

    assert casework.family is before
    assert len(workspace.open_family(casework.family.id).entries) == 1


def test_two_windows_on_one_family_do_not_overwrite_each_other(workspace: Workspace) -> None:
    first = workspace.add_family(trio(), subject="import")
    second = workspace.open_family(first.family.id)
    first.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=None))

    with pytest.raises(Conflict):
        second.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.OVARY), age=None))


def test_a_family_number_is_given_only_once(workspace: Workspace) -> None:
    workspace.new_family("7")

    with pytest.raises(InvalidFact):
        workspace.new_family("7")
    assert workspace.free_number("7") == "7-2"


def test_an_unknown_number_is_answered_with_the_known_ones(workspace: Workspace) -> None:
    workspace.new_family("7", consultand=Details(name="Kari"))

    with pytest.raises(NotApplicable, match="There are: 7"):
        workspace.family_numbered("8")


def test_an_imported_file_is_one_act(workspace: Workspace) -> None:
    result = read_file(b"1 f 0 0 1 1\n1 m 0 0 2 2\n1 c f m 2 1\n")

    (family,) = import_families(workspace, result)

    casework = workspace.open_family(family)
    assert set(casework.family.persons) == {"f", "m", "c"}
    assert len(casework.entries) == 1


def test_an_opened_family_is_in_the_access_log(workspace: Workspace) -> None:
    casework = workspace.new_family("7")

    workspace.open_family(casework.family.id)

    assert [(one.what, one.family) for one in workspace.vault.access.read()] == [("opened", casework.family.id)]


def test_the_demonstration_clinic_is_kept_as_it_was_left(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    first = open_demonstration(settings, tmp_path / "demo")
    numbers = {header.number for header in first.families()}
    casework = first.family_numbered("D-101")
    casework.record(editing.note_death(casework.family, PersonId("II3"), age=Age.exactly(66), on=None))
    first.close()

    again = open_demonstration(settings, tmp_path / "demo")
    dead = again.family_numbered("D-101").family.person(PersonId("II3")).is_dead
    again.close()

    assert len(numbers) == 7
    assert dead


def test_the_demonstration_clinic_has_a_letterhead_that_stays_with_it(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.choose("clinic", "Real clinic")

    demonstration = open_demonstration(settings, tmp_path / "demo")
    demonstration.settings.choose("clinic_phone", "1")
    demonstration.settings.choose("theme", "dark")
    demonstration.close()

    assert demonstration.settings.text("clinic") == "Demonstration clinic"
    assert demonstration.settings.text("clinic_phone") == "1"
    again = Settings(tmp_path / "settings.json")
    assert [again.text(name) for name in ("clinic", "clinic_phone", "theme")] == ["Real clinic", "", "dark"]


def test_a_choice_that_cannot_be_written_lasts_as_long_as_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where a folder should be")
    settings = Settings(tmp_path / "file" / "settings.json")

    settings.choose("language", "nb")

    assert settings.text("language") == "nb"


def test_a_demonstration_clinic_that_was_not_finished_is_made_anew(tmp_path: Path) -> None:
    for place in ("demo", "demo.part"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "vault.db").write_bytes(b"half")

    demonstration = open_demonstration(Settings(tmp_path / "settings.json"), tmp_path / "demo")
    families = demonstration.families()
    demonstration.close()

    assert len(families) == 7
    assert not (tmp_path / "demo.part").exists()


def test_only_those_are_touched_of_whom_something_is_said_differently(workspace: Workspace) -> None:
    casework = workspace.add_family(trio(), subject="import")

    assert touched(casework.family, casework.family) == frozenset()


def test_a_setting_is_remembered_and_nonsense_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    Settings(file).choose("language", "nb")

    with pytest.raises(ValueError, match="not a value"):
        Settings(file).choose("language", "xx")
    file.write_text('{"theme": "dark", "language": 7, "unknown": 1}')

    assert Settings(file).text("theme") == "dark"
    assert Settings(file).text("language") == "en"


def test_a_whole_journal_with_its_letters_goes_to_another_clinic(workspace: Workspace, tmp_path: Path) -> None:
    casework = workspace.add_family(trio(), subject="import")
    letter = Document(
        id=DocumentId("d1"),
        family=casework.family.id,
        name="letter.pdf",
        media_type="application/pdf",
        content=b"%PDF-1.7 a letter",
        stored_at=datetime(2026, 1, 5, tzinfo=UTC),
    )
    done = casework.record(editing.diagnose(PersonId("mother"), Cancer(site=Site.BREAST), age=None), (letter,))
    casework.withdraw(done.entry.id)

    bundle = export_families(workspace, (casework.family.id,), "a secret")
    other = vaults.create(tmp_path / "other", PASSPHRASE, clinic="", now=datetime.now(UTC), cost=COST)
    elsewhere = Workspace(vault=other, settings=workspace.settings, catalogue=workspace.catalogue)
    (family,) = import_families(elsewhere, read_file(bundle.data, options=ReadOptions(passphrase="a secret")))
    taken = elsewhere.open_family(family)
    again = taken.document(DocumentId("d1"))
    elsewhere.close()

    assert [entry.id for entry in taken.entries] == [entry.id for entry in casework.entries]
    assert taken.family.persons == casework.family.persons
    assert (again.name, again.content, again.stored_at) == (letter.name, letter.content, letter.stored_at)
    assert [one.what for one in workspace.vault.access.read()] == ["exported"]
