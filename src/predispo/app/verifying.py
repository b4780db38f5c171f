"""Verifying: whether a PDF is a letter that this clinic issued, unaltered, and whether its figures follow again."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from predispo.app.assessing import assess_family
from predispo.app.casework import Casework
from predispo.app.workspace import Workspace
from predispo.domain.assessment import Assessment
from predispo.domain.facts import LetterIssued, RiskTold
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.errors import RiskError
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of
from predispo.letters.record import ReadBack, read_back
from predispo.letters.rules import RULES, Reader
from predispo.phrases.numbers import rounded_count
from predispo.phrases.phrases import load
from predispo.phrases.spoken import letter_languages
from predispo.store.documents import Document


class Verdict(StrEnum):
    """What a PDF turns out to be."""

    ISSUED = "issued"  # the vault holds this very file
    ALTERED = "altered"  # it says that it is a letter which the vault holds, or holds a digest, and is another
    NOT_ISSUED = "not-issued"  # no letter that this vault knows of
    WHOLE = "whole"  # its text agrees with its own digest; without a vault nothing more can be said
    DRAFT = "draft"
    FOREIGN = "foreign"  # no letter of predispo

    @property
    def is_good(self) -> bool:
        """Whether nothing speaks against the file."""
        return self in {Verdict.ISSUED, Verdict.WHOLE, Verdict.DRAFT}


class Recomputed(StrEnum):
    """Whether the figures follow again from what was known when the letter was issued."""

    SAME = "same"
    OTHER = "other"
    NOT_POSSIBLE = "not-possible"  # the evidence or the model is another one now
    NO_FIGURES = "no-figures"
    NO_VAULT = "no-vault"


# Kinds of letter that need not name the person about whom they were written.
_NAMELESS = frozenset(kind.value for kind, rule in RULES.items() if rule.reader in {Reader.FAMILY, Reader.ANYBODY})


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFigure:
    """One figure that the letter told: whether the PDF prints it, and what it is when it is computed anew."""

    told: ToldFigure
    printed: bool
    again: float | None = None

    @property
    def agrees(self) -> bool:
        """Whether people would be told the same again."""
        return self.again is None or rounded_count(self.again) == rounded_count(self.told.probability)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found out about a PDF; `named` is None where there is no person to look for."""

    verdict: Verdict
    read: ReadBack
    figures: tuple[CheckedFigure, ...] = ()
    recomputed: Recomputed = Recomputed.NO_VAULT
    named: bool | None = None
    issued: LetterIssued | None = None
    family: str = ""

    @property
    def is_good(self) -> bool:
        """Whether file, person and figures agree with what is known."""
        return (
            self.verdict.is_good
            and self.named is not False
            and self.recomputed is not Recomputed.OTHER
            and all(one.printed for one in self.figures)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A letter that a vault keeps: the fact that it was issued, its file, and the family before that."""

    fact: LetterIssued
    document: Document
    casework: Casework
    before: Family
    told: tuple[ToldFigure, ...]
    evidence_digest: str


def verify_letter(pdf: bytes, workspace: Workspace | None = None) -> Verified:
    """Whether a PDF is a letter that was issued, unaltered; against a vault where one is open.

    Raises:
        Unreadable: when it is no PDF.
        SealBroken: when the journal of a family is not as it was written.
    """
    found = read_back(pdf)
    if workspace is not None:
        kept = _kept(found, workspace)
        if kept is not None:
            return _against_vault(found, kept, workspace)
    if found.record is None:
        return Verified(verdict=Verdict.FOREIGN, read=found)
    figures = tuple(
        CheckedFigure(told=one, printed=_printed(one, found.record.language, found)) for one in found.record.figures
    )
    return Verified(verdict=_alone(found, with_vault=workspace is not None), read=found, figures=figures)


def _alone(found: ReadBack, *, with_vault: bool) -> Verdict:
    """What a letter is that no vault knows, or that was compared with none."""
    if found.record is not None and found.record.draft:
        return Verdict.DRAFT
    if not found.is_whole:
        return Verdict.ALTERED
    return Verdict.NOT_ISSUED if with_vault else Verdict.WHOLE


def _kept(found: ReadBack, workspace: Workspace) -> _Kept | None:
    """The letter of a vault that a file is, or says that it is."""
    claimed = found.record.document if found.record is not None else ""
    by_claim: _Kept | None = None
    for header in workspace.families():
        casework = workspace.casework(header.id)
        for place, entry in enumerate(casework.entries):
            for fact in entry.facts:
                if not isinstance(fact, LetterIssued):
                    continue
                if fact.sha256 == found.sha256:
                    return _kept_letter(fact, entry, casework, place)
                if claimed and fact.document == claimed:
                    by_claim = _kept_letter(fact, entry, casework, place)
    return by_claim


def _kept_letter(fact: LetterIssued, entry: Entry, casework: Casework, place: int) -> _Kept:
    told = [one for one in entry.facts if isinstance(one, RiskTold) and one.person == fact.person]
    return _Kept(
        fact=fact,
        document=casework.document(fact.document),
        casework=casework,
        before=family_of(casework.family.id, casework.entries[:place]),
        told=told[0].figures if told else (),
        evidence_digest=told[0].evidence_digest if told else "",
    )


def _against_vault(found: ReadBack, kept: _Kept, workspace: Workspace) -> Verified:
    same = kept.fact.sha256 == found.sha256 == sha256(kept.document.content).hexdigest()
    again = _again(kept, workspace)
    figures = tuple(
        CheckedFigure(
            told=one,
            printed=_printed(one, kept.fact.language, found),
            again=_computed(again, kept.fact.person, one),
        )
        for one in kept.told
    )
    return Verified(
        verdict=Verdict.ISSUED if same else Verdict.ALTERED,
        read=found,
        figures=figures,
        recomputed=_comparison(kept, figures, again),
        named=_named(kept, found),
        issued=kept.fact,
        family=kept.casework.family.number,
    )


def _again(kept: _Kept, workspace: Workspace) -> Assessment | None:
    """The figures from what was known when the letter was issued; None where other evidence acts now."""
    day = kept.fact.on
    if not kept.told or day is None or day.earliest is None:
        return None
    if workspace.catalogue.digest != kept.evidence_digest:
        return None
    country = workspace.population_of(kept.before)
    try:
        return assess_family(
            kept.before, workspace.catalogue, on=day.earliest, country=country, consultand=kept.fact.person
        )
    except RiskError:
        return None


def _computed(again: Assessment | None, person: PersonId, told: ToldFigure) -> float | None:
    if again is None or person not in again.persons:
        return None
    if told.by_age is None:
        carrier = again.persons[person].carrier.get(told.what)
        return None if carrier is None else carrier.probability
    points = again.persons[person].remaining_risk.get(told.what, ())
    return next((point.risk for point in points if point.age == told.by_age), None)


def _comparison(kept: _Kept, figures: tuple[CheckedFigure, ...], again: Assessment | None) -> Recomputed:
    if not kept.told:
        return Recomputed.NO_FIGURES
    if again is None or any(one.again is None for one in figures):
        return Recomputed.NOT_POSSIBLE
    same = again.inputs_digest == kept.fact.inputs_digest and all(one.agrees for one in figures)
    return Recomputed.SAME if same else Recomputed.OTHER


def _printed(told: ToldFigure, language: str, found: ReadBack) -> bool:
    """Whether a figure stands in the PDF as people are told it."""
    if language not in letter_languages():
        return False
    said = " ".join(load(language).chance(told.probability).split())
    return said in found.text


def _named(kept: _Kept, found: ReadBack) -> bool | None:
    """Whether the letter names the person to whom it went; None of a letter that names nobody."""
    person = kept.before.persons.get(kept.fact.person)
    name = "" if person is None else " ".join(person.name.split())
    if not name or kept.fact.kind in _NAMELESS:
        return None
    return name in found.text
