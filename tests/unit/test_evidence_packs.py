"""Packs of evidence: signed, trusted, newer, whole; or refused with nothing of them taken in."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from predispo.app import evidence_editing as editing
from predispo.app import evidence_packs as packs
from predispo.app.workspace import Workspace
from predispo.domain.clinic import OverrideState
from predispo.errors import EvidenceError, InvalidFact, NotApplicable, PackRefused, PredispoError, Unreadable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.exchange.evidence_pack import Pack, write_pack
from tests.clinics import breast_to_80, clinic, draft, to_80, works


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def sender(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path / "sender", shipped) as space:
        yield space


@pytest.fixture
def receiver(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path / "receiver", shipped) as space:
        yield space


def sent(sender: Workspace, value: float) -> bytes:
    """A pack in which the risk to 80 is another one."""
    editing.override(sender, [draft(sender, value)], reason="Our own cohort")
    return packs.export_pack(sender, name="breast")


def trusting(receiver: Workspace, sender: Workspace) -> None:
    packs.trust(receiver, packs.own_signer(sender).key, name="The sender")


def test_a_trusted_pack_acts_and_says_where_it_came_from(sender: Workspace, receiver: Workspace):
    pack = sent(sender, 80)
    trusting(receiver, sender)

    packs.install_pack(receiver, pack)

    assert to_80(receiver.catalogue) == 80
    (listed,) = editing.overrides(receiver)
    assert (listed.override.fact.informant, listed.override.fact.pack) == ("Åse", "breast 1")
    assert receiver.catalogue.edition == sender.catalogue.edition


def test_a_pack_is_one_act_and_one_undo(sender: Workspace, receiver: Workspace):
    pack = sent(sender, 80)
    trusting(receiver, sender)
    installed = packs.install_pack(receiver, pack)

    editing.undo(receiver, installed.id)

    assert to_80(receiver.catalogue) == 72
    assert receiver.clinic_journal.clinic.packs == {}


def test_verifications_travel_with_a_pack(sender: Workspace, receiver: Workspace):
    editing.override(sender, [draft(sender, 80)], reason="a reason")
    editing.verify(sender, breast_to_80(sender.catalogue), by="Bo Berg", seen="our table 2")
    trusting(receiver, sender)

    packs.install_pack(receiver, packs.export_pack(sender, name="breast"))

    quantity = receiver.catalogue.chosen_rows("BRCA1", "breast", "F")[-1].quantity
    assert (quantity.verified, quantity.verified_by) == (Verified.YES, "Bo Berg")


def test_a_newer_version_takes_the_place_of_the_one_before(sender: Workspace, receiver: Workspace):
    first, second = sent(sender, 80), sent(sender, 81)
    trusting(receiver, sender)
    packs.install_pack(receiver, first)

    packs.install_pack(receiver, second)

    assert to_80(receiver.catalogue) == 81
    assert len(editing.overrides(receiver)) == 1


@pytest.mark.parametrize("again", ["older", "the same"])
def test_a_pack_that_is_not_newer_is_refused(sender: Workspace, receiver: Workspace, again: str):
    first, second = sent(sender, 80), sent(sender, 81)
    trusting(receiver, sender)
    packs.install_pack(receiver, second)
    before = receiver.clinic_journal.entries

    with pytest.raises(PackRefused) as refused:
        packs.install_pack(receiver, first if again == "older" else second)

    assert (refused.value.data["place"], refused.value.data["installed"]) == ("version", 2)
    assert receiver.clinic_journal.entries == before


def test_a_pack_of_an_unknown_signer_is_refused_with_the_fingerprint(sender: Workspace, receiver: Workspace):
    pack = sent(sender, 80)

    with pytest.raises(PackRefused) as refused:
        packs.install_pack(receiver, pack)

    assert refused.value.data["fingerprint"] == packs.own_signer(sender).fingerprint
    assert receiver.clinic_journal.entries == ()


def test_a_key_that_is_no_longer_trusted_signs_nothing(sender: Workspace, receiver: Workspace):
    pack, key = sent(sender, 80), packs.own_signer(sender).key
    trusting(receiver, sender)
    packs.distrust(receiver, key)

    with pytest.raises(PackRefused):
        packs.install_pack(receiver, pack)

    assert packs.trusted_signers(receiver) == ()


def altered(pack: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    plain = json.loads(pack)
    change(plain)
    return json.dumps(plain).encode()


def with_another_figure(plain: dict[str, Any]) -> None:
    one = plain["content"]["overrides"][0]
    one["text"] = one["text"].replace('"value":80', '"value":8')


ALTERATIONS: dict[str, Callable[[dict[str, Any]], None]] = {
    "another figure": with_another_figure,
    "another version": lambda plain: plain["content"].update(version=99),
    "a cut override": lambda plain: plain["content"]["overrides"].clear(),
    "another key": lambda plain: plain.update(key="ab" * 32),
    "another signature": lambda plain: plain.update(signature="00" * 64),
    "no signature": lambda plain: plain.pop("signature"),
    "no key": lambda plain: plain.pop("key"),
}


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_or_unsigned_pack_is_refused_with_its_place(sender: Workspace, receiver: Workspace, name: str):
    pack = altered(sent(sender, 80), ALTERATIONS[name])
    trusting(receiver, sender)
    before = receiver.clinic_journal.entries

    with pytest.raises(PackRefused) as refused:
        packs.install_pack(receiver, pack)

    assert refused.value.data["place"] == "signature"
    assert receiver.clinic_journal.entries == before
    assert to_80(receiver.catalogue) == 72


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": "something else"}', b"[" * 100_000], ids=range(6)
)
def test_what_is_no_pack_is_refused(receiver: Workspace, data: bytes):
    with pytest.raises(Unreadable):
        packs.install_pack(receiver, data)


def test_a_signed_pack_against_the_schema_is_refused_with_its_place(sender: Workspace, receiver: Workspace):
    editing.override(sender, [draft(sender, 80)], reason="a reason")
    (good,) = sender.catalogue.overrides
    bad = replace(good, text=good.text.replace('"value":80', '"value":5'))
    pack = Pack(
        name="breast",
        version=1,
        clinic="The sender",
        made_at=sender.clock(),
        edition="2026-11",
        overrides=(bad,),
        verifications=(),
    )
    trusting(receiver, sender)
    before = receiver.clinic_journal.entries

    with pytest.raises(EvidenceError) as refused:
        packs.install_pack(receiver, write_pack(pack, packs.own_signer(sender).key, sender.vault.signing.sign))

    assert refused.value.data["file"] == "genes/BRCA1.toml"
    assert receiver.clinic_journal.entries == before


def test_a_pack_cannot_verify_itself(sender: Workspace, receiver: Workspace):
    editing.override(sender, [draft(sender, 80)], reason="a reason")
    (good,) = sender.catalogue.overrides
    sly = replace(good, text=good.text.replace('"verified":"no"', '"verified":"yes","verified_in":"trust me"'))
    pack = Pack(
        name="breast",
        version=1,
        clinic="The sender",
        made_at=sender.clock(),
        edition="2026-11",
        overrides=(sly,),
        verifications=(),
    )
    trusting(receiver, sender)

    packs.install_pack(receiver, write_pack(pack, packs.own_signer(sender).key, sender.vault.signing.sign))

    assert receiver.catalogue.chosen_rows("BRCA1", "breast", "F")[-1].quantity.verified is Verified.NO


def test_the_clinics_own_figure_goes_before_a_packs(sender: Workspace, receiver: Workspace):
    pack = sent(sender, 80)
    editing.override(receiver, [draft(receiver, 75)], reason="ours")
    trusting(receiver, sender)

    packs.install_pack(receiver, pack)

    assert to_80(receiver.catalogue) == 75
    assert [one.override.state for one in editing.overrides(receiver)] == [
        OverrideState.ACTING,
        OverrideState.REPLACED,
    ]


def test_with_four_eyes_a_new_version_waits_and_the_one_before_acts(sender: Workspace, receiver: Workspace):
    first, second = sent(sender, 80), sent(sender, 81)
    trusting(receiver, sender)
    packs.install_pack(receiver, first)
    editing.rule_approval(receiver, required=True)
    works(receiver, "Bo")
    editing.approve(receiver, [one.override.fact.override for one in editing.overrides(receiver)])
    packs.install_pack(receiver, second)
    assert to_80(receiver.catalogue) == 80

    works(receiver, "Åse")
    waiting = [one.override for one in editing.overrides(receiver) if one.override.state is OverrideState.WAITING]
    editing.approve(receiver, [one.fact.override for one in waiting])

    assert to_80(receiver.catalogue) == 81
    assert [one.override.fact.pack for one in editing.overrides(receiver)] == ["breast 2"]


def test_a_pack_can_be_looked_at_before_its_signer_is_trusted(sender: Workspace, receiver: Workspace):
    signed = packs.examine_pack(receiver, sent(sender, 80))

    assert [one.place for one in signed.pack.overrides] == [breast_to_80(receiver.catalogue)]
    assert to_80(packs.catalogue_with_pack(receiver, signed)) == 80
    assert to_80(receiver.catalogue) == 72


def test_the_key_of_a_clinic_stays_the_same(sender: Workspace):
    assert packs.own_signer(sender).key == packs.own_signer(sender).key
    assert len(packs.own_signer(sender).fingerprint) == 39


def refusals(space: Workspace) -> list[tuple[type[PredispoError], Callable[[], object]]]:
    own = packs.own_signer(space).key
    return [
        (NotApplicable, lambda: packs.export_pack(space, name="empty")),
        (InvalidFact, lambda: packs.export_pack(space, name=" ")),
        (InvalidFact, lambda: packs.trust(space, "no key", name="x")),
        (InvalidFact, lambda: packs.trust(space, own, name="")),
        (InvalidFact, lambda: packs.distrust(space, own)),
    ]


def test_what_makes_no_sense_is_refused(sender: Workspace):
    for kind, does in refusals(sender):
        with pytest.raises(kind):
            does()


def test_a_key_is_trusted_once(sender: Workspace, receiver: Workspace):
    trusting(receiver, sender)

    with pytest.raises(InvalidFact, match="already"):
        trusting(receiver, sender)
