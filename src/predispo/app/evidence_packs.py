"""Packs of evidence: a clinic's own figures sent signed to another clinic, another's taken in whole or not at all."""

from dataclasses import dataclass, replace

from predispo.app.evidence_editing import check_overrides, refuse_findings, unverified_text
from predispo.app.workspace import Workspace
from predispo.domain.clinic_facts import (
    ClinicFact,
    KeyTrusted,
    PackInstalled,
)
from predispo.domain.family import Recorded
from predispo.domain.ids import OverrideId
from predispo.errors import InvalidFact, NotApplicable, PackRefused
from predispo.evidence.catalogue import Catalogue
from predispo.exchange.evidence_pack import Pack, SignedPack, fingerprint, is_key, read_pack, write_pack
from predispo.journal.entry import Entry, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A key that signs packs, with the fingerprint that two people compare over the telephone.

    `recorded` is None for the clinic's own key.
    """

    key: str
    name: str
    recorded: Recorded[KeyTrusted] | None = None

    @property
    def fingerprint(self) -> str:
        """Eight groups of four hexadecimal digits."""
        return fingerprint(self.key)


def own_signer(workspace: Workspace) -> Signer:
    """The clinic's own key; it is made and kept in the vault when it is first asked for."""
    return Signer(key=workspace.vault.signing.make(), name=workspace.vault.clinic)


def trusted_signers(workspace: Workspace) -> tuple[Signer, ...]:
    """The keys whose packs the clinic takes in."""
    return tuple(
        Signer(key=key, name=one.fact.name, recorded=one)
        for key, one in workspace.clinic_journal.clinic.trusted_keys.items()
    )


def trust(workspace: Workspace, key: str, *, name: str) -> Entry[ClinicFact]:
    """Accept packs that are signed by a key, once somebody compared its fingerprint with the signer.

    Raises:
        InvalidFact: it is no key, nobody is named, or it is trusted already.
    """
    wanted = "".join(key.split()).lower()
    if not is_key(wanted):
        raise InvalidFact(
            "This is not a signing key.", cure="Give the 64 hexadecimal digits of the other clinic's key."
        )
    if not name.strip():
        raise InvalidFact("The key has no name.", cure="Say whose key it is.")
    if wanted in workspace.clinic_journal.clinic.trusted_keys:
        raise InvalidFact("This key is trusted already.")
    return workspace.clinic_journal.record((KeyTrusted(key=wanted, name=name.strip()),), subject="key-trusted")


def distrust(workspace: Workspace, key: str) -> Entry[ClinicFact]:
    """Accept no further packs of a key; what came by it stays until it is withdrawn.

    Raises:
        InvalidFact: the key is not trusted.
    """
    found = workspace.clinic_journal.clinic.trusted_keys.get(key)
    if found is None:
        raise InvalidFact("This key is not trusted.")
    return workspace.clinic_journal.withdraw(found.ref, subject="key-distrusted")


def export_pack(workspace: Workspace, *, name: str) -> bytes:
    """The overrides that act and the verifications that stand, as a signed pack.

    Its version is the length of the clinic's journal, which only ever grows.

    Raises:
        NotApplicable: there is nothing of the clinic's own.
        InvalidFact: the pack has no name.
    """
    if not name.strip():
        raise InvalidFact("The pack has no name.", cure="Name it, as by clinic and subject.")
    clinic = workspace.clinic_journal.clinic
    if not clinic.acting and not clinic.verifications:
        raise NotApplicable("The clinic has no evidence of its own yet.", cure="Override or verify a figure first.")
    pack = Pack(
        name=name.strip(),
        version=len(workspace.clinic_journal.entries),
        clinic=workspace.vault.clinic or workspace.settings.text("clinic") or workspace.author,
        made_at=workspace.clock(),
        edition=workspace.catalogue.shipped.edition,
        overrides=tuple(
            replace(one.fact, informant=one.fact.informant or one.author, pack="") for one in clinic.acting
        ),
        verifications=tuple(replace(one.fact, pack="") for one in clinic.verifications),
    )
    return write_pack(pack, own_signer(workspace).key, workspace.vault.signing.sign)


def examine_pack(workspace: Workspace, data: bytes) -> SignedPack:
    """What a pack holds, once its signature fits and its figures pass what `evidence check` proves; nothing is written.

    Raises:
        Unreadable, PackRefused: it is no whole pack, or it is unsigned or altered.
        EvidenceError: a figure breaks the schema or a check; `data['file']` and `data['place']` say where.
    """
    signed = read_pack(data)
    refuse_findings(check_overrides(catalogue_with_pack(workspace, signed), signed.pack.overrides))
    return signed


def catalogue_with_pack(workspace: Workspace, signed: SignedPack) -> Catalogue:
    """The evidence as it would be in force with a pack: the clinic's own figures go before the pack's."""
    clinic = workspace.clinic_journal.clinic
    before = _installed(workspace, signed)
    gone = before.ref.entry if before is not None else None
    own = [one for one in clinic.acting if one.recorded.ref.entry != gone]
    held = {one.fact.place for one in own if not one.fact.pack}
    new = [one for one in signed.pack.overrides if one.place not in held]
    places = {one.place for one in new}
    kept = [one.fact for one in own if one.fact.place not in places]
    seen = [one.fact for one in clinic.verifications if one.ref.entry != gone]
    return workspace.catalogue.shipped.with_overrides((*kept, *new), (*seen, *signed.pack.verifications))


def install_pack(workspace: Workspace, data: bytes) -> Entry[ClinicFact]:
    """Take a pack in as one act, in the place of its earlier version; undo takes all of it back.

    Under the rule of four eyes its overrides wait for another author, and the earlier version acts until then.

    Raises:
        Unreadable, PackRefused, EvidenceError: as `examine_pack`; also where the signer is not trusted, or the pack is
            not newer than the one installed. Nothing of it is taken in.
    """
    signed = read_pack(data)
    clinic = workspace.clinic_journal.clinic
    if signed.key not in clinic.trusted_keys and signed.key != workspace.vault.signing.public_key:
        raise PackRefused(
            "This pack is signed by a key that the clinic does not trust.",
            cure="Compare its fingerprint with the signer over the telephone, then trust the key.",
            place="key",
            key=signed.key,
            fingerprint=fingerprint(signed.key),
        )
    refuse_old(workspace, signed)
    examine_pack(workspace, data)
    before = _installed(workspace, signed)
    head = PackInstalled(name=signed.pack.name, version=signed.pack.version, key=signed.key, sha256=signed.sha256)
    label = f"{signed.pack.name} {signed.pack.version}"
    overrides = tuple(
        replace(one, override=OverrideId(workspace.new_id("o")), pack=label, text=unverified_text(one))
        for one in signed.pack.overrides
    )
    seen = tuple(replace(one, pack=label) for one in signed.pack.verifications)
    waits = clinic.approval_required and bool(overrides)
    supersedes: frozenset[Reference] = frozenset() if before is None or waits else frozenset({before.ref.entry})
    return workspace.clinic_journal.record((head, *overrides, *seen), subject="pack-installed", supersedes=supersedes)


def refuse_old(workspace: Workspace, signed: SignedPack) -> None:
    """Refuse a pack that is not newer than the one of the same name and key that is installed.

    Raises:
        PackRefused: with both versions.
    """
    before = _installed(workspace, signed)
    if before is not None and signed.pack.version <= before.fact.version:
        raise PackRefused(
            f"This pack has version {signed.pack.version}, and version {before.fact.version} is installed.",
            cure="Take a newer pack, or withdraw the installed one first.",
            place="version",
            why="This pack is not newer than the one that is installed.",
            version=signed.pack.version,
            installed=before.fact.version,
        )


def _installed(workspace: Workspace, signed: SignedPack) -> Recorded[PackInstalled] | None:
    return workspace.clinic_journal.clinic.packs.get((signed.key, signed.pack.name))
