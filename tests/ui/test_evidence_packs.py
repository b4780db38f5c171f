"""Packs and what would change, through the real window."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from predispo import paths
from predispo.app.evidence_editing import Draft, addition, override, overrides
from predispo.app.evidence_packs import export_pack, own_signer, trusted_signers
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.domain.clinic import OverrideState
from predispo.evidence.catalogue import Catalogue
from predispo.exchange.evidence_pack import read_pack, write_pack
from predispo.store import vault as vaults
from predispo.ui.evidence.browser import EvidenceBrowser
from predispo.ui.evidence.moves_view import COMPARING
from predispo.ui.main_window import MainWindow
from predispo.ui.session import Session
from tests.evidence_editions import edition
from tests.ui.conftest import CHEAP, PASSPHRASE, WAIT, Clock, open_family


def take(workspace: Workspace, value: float) -> None:
    """The clinic's own figure for breast cancer in BRCA1 to 80."""
    row = next(
        row
        for row in workspace.catalogue.chosen_rows("BRCA1", "breast", "F")
        if row.age_to == 80 and row.quantity.place is not None
    )
    assert row.quantity.place is not None
    table = {**(workspace.catalogue.table_at(row.quantity.place) or {}), "value": value, "low": 65, "high": 79}
    override(workspace, [Draft(place=row.quantity.place, table=table)], reason="our own cohort")


@pytest.fixture
def other(tmp_path: Path, catalogue: Catalogue, clock: Clock) -> Iterator[Workspace]:
    """Another clinic, with a figure of its own."""
    settings = Settings(tmp_path / "other.json")
    settings.choose("author", "Other")
    vault = vaults.create(tmp_path / "other", PASSPHRASE, clinic="Other clinic", now=clock(), cost=CHEAP)
    numbers = count(1)
    made = Workspace(
        vault=vault, settings=settings, catalogue=catalogue, clock=clock, new_id=lambda kind: f"{kind}o{next(numbers)}"
    )
    take(made, 70)
    yield made
    made.close()


@pytest.fixture
def browser(qtbot: QtBot, window: MainWindow) -> EvidenceBrowser:
    window.show_evidence()
    assert window.evidence is not None
    qtbot.waitUntil(window.evidence.isVisible, timeout=WAIT)
    window.evidence.show_own()
    return window.evidence


@pytest.fixture
def pack(tmp_path: Path, other: Workspace) -> Path:
    file = tmp_path / "breast.predispo-evidence"
    file.write_bytes(export_pack(other, name="breast"))
    return file


def test_a_pack_is_shown_with_its_fingerprint_before_it_can_be_taken_in(
    browser: EvidenceBrowser, pack: Path, other: Workspace, session: Session
) -> None:
    packs = browser.own.packs

    packs.look_at(pack)

    assert packs.pack_title.text() == "breast, version 1"
    assert "Other clinic" in packs.pack_told.text()
    assert own_signer(other).fingerprint in packs.fingerprint.text()
    assert "! not trusted yet" in packs.fingerprint.text()
    assert packs.contents.rows.rows[0].title == "BRCA1 · Breast cancer, women · to 80"
    assert not packs.install_button.isEnabled()
    assert not overrides(session.workspace)


def test_a_pack_of_a_trusted_key_is_taken_in_and_undone(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, pack: Path, session: Session
) -> None:
    packs = browser.own.packs
    packs.look_at(pack)
    packs.trust_button.click()
    assert "whose key" in packs.trouble.text()
    qtbot.keyClicks(packs.trust_name, "Other clinic")
    qtbot.mouseClick(packs.trust_button, Qt.MouseButton.LeftButton)
    assert "✓ trusted" in packs.fingerprint.text()

    qtbot.mouseClick(packs.install_button, Qt.MouseButton.LeftButton)

    assert "from the pack breast 1" in browser.own.list.rows.rows[0].detail
    assert [one.name for one in trusted_signers(session.workspace)] == ["Other clinic"]
    window.commands.undo.trigger()
    assert not overrides(session.workspace)


def test_an_altered_pack_is_refused_with_place_and_reason_and_nothing_is_taken_in(
    browser: EvidenceBrowser, pack: Path, session: Session
) -> None:
    data = pack.read_bytes()
    pack.write_bytes(data.replace(b"our own cohort", b"our own kohort", 1))

    browser.own.packs.look_at(pack)

    assert browser.own.packs.trouble.text()
    assert not browser.own.packs.install_button.isVisible()
    assert not overrides(session.workspace)


def test_what_is_no_pack_is_refused(browser: EvidenceBrowser, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello")

    browser.own.packs.look_at(tmp_path / "x")

    assert browser.own.packs.trouble.text()


def test_the_clinic_s_own_leaves_as_a_pack(
    qtbot: QtBot, window: MainWindow, browser: EvidenceBrowser, session: Session, tmp_path: Path
) -> None:
    browser.own.packs.save(tmp_path / "mine.predispo-evidence")
    assert "no evidence of its own" in browser.own.packs.trouble.text()
    take(session.workspace, 70)

    qtbot.mouseClick(browser.own.packs.export_button, Qt.MouseButton.LeftButton)
    dialog = browser.own.packs.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "predispo-evidence"
    dialog.close()
    browser.own.packs.save(tmp_path / "mine.predispo-evidence")

    assert (tmp_path / "mine.predispo-evidence").stat().st_size > 100
    assert "mine.predispo-evidence" in window.messages.text


def test_a_key_is_trusted_no_more(qtbot: QtBot, browser: EvidenceBrowser, pack: Path, session: Session) -> None:
    packs = browser.own.packs
    packs.look_at(pack)
    packs.trust_name.setText("Other clinic")
    packs.trust_button.click()
    packs.signers.setCurrentIndex(packs.signers.rows.index(0, 0))

    qtbot.mouseClick(packs.distrust_button, Qt.MouseButton.LeftButton)

    assert not trusted_signers(session.workspace)
    assert not packs.install_button.isEnabled()


def test_what_would_change_is_computed_beside_the_window_and_names_families(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    open_family(session)
    window.show_evidence()
    browser = window.evidence
    assert browser is not None
    qtbot.waitUntil(browser.isVisible, timeout=WAIT)
    browser.view.tables[0].selectRow(5)
    browser.detail.edit_button.click()
    editor = browser.editor
    for name, text in (("value", "99"), ("high", "99.5")):
        line = editor.fields[name].line
        assert isinstance(line, QLineEdit)
        line.setText(text)
    editor.moves.amount.set_value(0.001)

    qtbot.mouseClick(editor.preview_button, Qt.MouseButton.LeftButton)

    assert session.jobs.is_running(COMPARING)
    qtbot.waitUntil(lambda: not session.jobs.is_running(COMPARING), timeout=WAIT)
    assert "of 1 families would move by more percentage points than 0.1." in editor.moves.state.text()
    assert not overrides(session.workspace)


def test_the_computing_of_what_would_change_can_be_stopped(
    qtbot: QtBot, browser: EvidenceBrowser, pack: Path, session: Session
) -> None:
    browser.own.packs.look_at(pack)
    browser.own.packs.compare_button.click()
    assert browser.own.moves.cancel_button.isVisible()

    qtbot.mouseClick(browser.own.moves.cancel_button, Qt.MouseButton.LeftButton)

    assert not session.jobs.is_running(COMPARING)
    assert "Stopped" in browser.own.moves.state.text()


def changed(pack: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Write a pack anew with something else in it."""
    plain = json.loads(pack.read_bytes())
    change(plain)
    pack.write_text(json.dumps(plain), encoding="utf-8")


def signed_anew(other: Workspace, pack: Path, text: Callable[[str], str]) -> None:
    """Another clinic signs what no check of its own would have let pass."""
    held = read_pack(pack.read_bytes()).pack
    bad = replace(held, overrides=tuple(replace(one, text=text(one.text)) for one in held.overrides))
    pack.write_bytes(write_pack(bad, own_signer(other).key, other.vault.signing.sign))


REFUSED: dict[str, tuple[Callable[[Workspace, Path], None], str]] = {
    "altered": (
        lambda _, pack: changed(pack, lambda plain: plain["content"]["overrides"][0].update(reason="another")),
        "altered after it was signed. Ask whoever sent it for a new one. Place: signature.",
    ),
    "unsigned": (
        lambda _, pack: changed(pack, lambda plain: plain.pop("signature")),
        "not signed. Ask whoever sent it for a new one. Place: signature.",
    ),
    "not whole": (lambda _, pack: pack.write_text("{", encoding="utf-8"), "not JSON. Line 1"),
    "of a newer program": (lambda _, pack: changed(pack, lambda plain: plain.update(schema=2)), "newer predispo"),
    "falling": (
        lambda other, pack: signed_anew(
            other, pack, lambda text: text.replace('"value":70', '"value":5').replace('"low":65,', '"low":1,')
        ),
        "genes/BRCA1.toml, kuchenbaecker2017, breast F het: The cumulative risk would fall with age",
    ),
    "of no known source": (
        lambda other, pack: signed_anew(other, pack, lambda text: text.replace("kuchenbaecker2017", "nobody1900")),
        "genes/BRCA1.toml: The evidence has no source of this key",
    ),
    "against the schema": (
        lambda other, pack: signed_anew(other, pack, lambda text: text.replace('"unit"', '"units"')),
        "genes/BRCA1.toml",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_pack_that_cannot_be_taken_in_is_refused_with_place_and_reason_and_nothing_of_it_acts(
    browser: EvidenceBrowser, pack: Path, other: Workspace, session: Session, name: str
) -> None:
    spoil, says = REFUSED[name]
    spoil(other, pack)
    before = session.workspace.catalogue.digest

    browser.own.packs.look_at(pack)

    assert says in browser.own.packs.trouble.text()
    assert not browser.own.packs.install_button.isVisible()
    assert not overrides(session.workspace)
    browser.own.other.compare_pack(pack)
    assert says in browser.own.other.trouble.text()
    assert not session.jobs.is_running(COMPARING)
    assert session.workspace.catalogue.digest == before


def test_a_pack_that_is_not_newer_is_refused_with_both_versions(
    browser: EvidenceBrowser, pack: Path, other: Workspace, session: Session, tmp_path: Path
) -> None:
    take(other, 71)
    newer = tmp_path / "newer.predispo-evidence"
    newer.write_bytes(export_pack(other, name="breast"))
    packs = browser.own.packs
    packs.look_at(newer)
    packs.trust_name.setText("Other clinic")
    packs.trust_button.click()
    packs.install_button.click()
    before = overrides(session.workspace)

    packs.look_at(pack)

    assert "It has version 1; version 2 is installed." in packs.trouble.text()
    assert not packs.install_button.isEnabled()
    packs._install()
    assert overrides(session.workspace) == before


def test_what_a_pack_wrote_together_is_approved_together(
    browser: EvidenceBrowser, session: Session, settings: Settings
) -> None:
    browser.own.four_eyes.click()
    workspace = session.workspace
    row = next(one for one in workspace.catalogue.gene("ATM").penetrance if one.quantity.place is not None)
    assert row.quantity.place is not None
    table = workspace.catalogue.table_at(row.quantity.place)
    assert table is not None
    source = addition("references.toml", "reference", {"key": "ours2026", "authors": "Us", "title": "Ours"})
    override(workspace, [source, Draft(place=row.quantity.place, table={**table, "source": "ours2026"})], reason="ours")
    browser.own.refresh()
    assert not browser.own.approve_all_button.isEnabled()

    settings.choose("author", "Second")
    browser.own.refresh()
    assert "2" in browser.own.approve_all_button.text()
    browser.own.approve_all_button.click()

    assert {one.override.state for one in overrides(workspace)} == {OverrideState.ACTING}


def other_edition(folder: Path) -> Path:
    """An edition in which carriers of BRCA1 get breast cancer less often."""
    text = (paths.resources() / "evidence" / "genes" / "BRCA1.toml").read_text(encoding="utf-8")
    folder.mkdir()
    edition(folder)
    (folder / "genes" / "BRCA1.toml").unlink()
    (folder / "genes" / "BRCA1.toml").write_text(text.replace("value = 72.0", "value = 67.0", 1), encoding="utf-8")
    return folder


def test_another_edition_is_chosen_compared_beside_the_window_and_remembered(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    open_family(session)
    window.show_evidence()
    browser = window.evidence
    assert browser is not None
    browser.show_own()
    own = browser.own
    assert not own.other.again_button.isVisible()
    qtbot.mouseClick(own.other.edition_button, Qt.MouseButton.LeftButton)
    dialog = own.other.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    folder = other_edition(tmp_path / "older")
    own.moves.amount.set_value(0.001)
    dialog.fileSelected.emit(str(folder))
    dialog.close()

    assert session.jobs.is_running(COMPARING)
    assert own.moves.cancel_button.isVisible()
    qtbot.waitUntil(lambda: not session.jobs.is_running(COMPARING), timeout=WAIT)
    assert "of 1 families would move" in own.moves.state.text()
    assert own.other.again_button.text() == "Again with older"
    assert session.workspace.settings.text("compared_edition") == str(folder)
    own.other.again_button.click()
    qtbot.mouseClick(own.moves.cancel_button, Qt.MouseButton.LeftButton)
    assert "Stopped" in own.moves.state.text()
    assert not overrides(session.workspace)


def test_a_folder_that_holds_no_edition_is_refused(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session, tmp_path: Path
) -> None:
    browser.own.other.compare_edition(tmp_path)

    qtbot.waitUntil(lambda: not session.jobs.is_running(COMPARING), timeout=WAIT)
    assert "cannot be read" in browser.own.moves.state.text()


def test_a_pack_is_compared_without_being_trusted_and_remembered(
    qtbot: QtBot, browser: EvidenceBrowser, session: Session, pack: Path
) -> None:
    browser.own.other.compare_pack(pack)

    qtbot.waitUntil(lambda: not session.jobs.is_running(COMPARING), timeout=WAIT)
    assert "Evidence 2026-11 → 2026-11+" in browser.own.moves.state.text()
    assert browser.own.other.again_button.text() == f"Again with {pack.name}"
    assert not overrides(session.workspace)
