"""Family letters for several relatives in one go: one letter a language, and who it is for noted of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from predispo.app.editing import NewId, Step
from predispo.app.settings import Settings
from predispo.app.writing import issue, letterhead, offered_languages
from predispo.domain.assessment import Assessment
from predispo.domain.care import LetterKind
from predispo.domain.cascade import Cascade, Relative, Standing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, RelativeInvited
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import InvalidFact
from predispo.evidence.catalogue import Catalogue
from predispo.letters.check import LetterWarning, check_letter
from predispo.phrases.phrases import load
from predispo.phrases.spoken import language_name, languages
from predispo.store.documents import Document

KIND = LetterKind.FAMILY_LETTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The letters of one carrier to relatives, by language.

    `instead` are relatives whose own language has no such letter and who get the clinic's; `left_out` are those who
    get none: the dead, minors, who asked to be left alone, and whom the variant does not concern.
    """

    index: PersonId
    by_language: Mapping[str, tuple[PersonId, ...]]
    instead: tuple[PersonId, ...]
    left_out: tuple[PersonId, ...]
    warnings: tuple[LetterWarning, ...]

    @property
    def can_be_issued(self) -> bool:
        """Whether there is somebody to write to, and nothing stands in the way."""
        return bool(self.by_language) and not any(one.blocking for one in self.warnings)


def senders(found: Cascade) -> tuple[PersonId, ...]:
    """From whom such a letter can go: living carriers who were tested."""
    return tuple(one.person for one in found.relatives if one.is_alive and one.standing is Standing.CARRIER)


def batch(
    family: Family,
    found: Cascade,
    index: PersonId,
    chosen: Sequence[PersonId],
    *,
    assessment: Assessment | None,
    settings: Settings,
    on: date,
) -> Batch:
    """Who of those chosen gets a letter in which language, and what stands in its way."""
    offered, own = offered_languages(KIND), settings.text("language")
    by_person = {one.person: one for one in found.relatives}
    by_language: dict[str, tuple[PersonId, ...]] = {}
    instead: list[PersonId] = []
    left_out: list[PersonId] = []
    for person in chosen:
        if person == index or not _is_written_to(by_person[person]):
            left_out.append(person)
            continue
        wished = family.person(person).details.language
        if wished and wished not in offered:
            instead.append(person)
        language = wished if wished in offered else own
        by_language[language] = (*by_language.get(language, ()), person)
    return Batch(
        index=index,
        by_language=by_language,
        instead=tuple(instead),
        left_out=tuple(left_out),
        warnings=_warnings(family, index, tuple(by_language), assessment, settings, on),
    )


def _is_written_to(one: Relative) -> bool:
    return one.could_benefit and one.standing is not Standing.CARRIER and not one.is_minor and not one.wishes_not


def _warnings(
    family: Family,
    index: PersonId,
    wanted: Sequence[str],
    assessment: Assessment | None,
    settings: Settings,
    on: date,
) -> tuple[LetterWarning, ...]:
    """What is to be seen to in any of the languages, each thing once."""
    words = load(settings.text("language"))
    found: dict[str, LetterWarning] = {}
    for language in wanted:
        for one in check_letter(
            KIND,
            family=family,
            person=index,
            assessment=assessment,
            phrases=load(language) if language in languages() else words,
            clinic=letterhead(settings),
            on=on,
            language=language,
        ):
            found.setdefault(one.code, one)
    return tuple(sorted(found.values(), key=lambda one: not one.blocking))


def issue_batch(
    family: Family,
    catalogue: Catalogue,
    wanted: Batch,
    *,
    assessment: Assessment | None,
    settings: Settings,
    at: datetime,
    new_id: NewId,
) -> tuple[Step, tuple[Document, ...]]:
    """One step that issues a letter in each language and notes of everybody for whom it is that they were invited.

    Raises:
        InvalidFact: when there is nobody to write to.
        MissingField, LetterError: when something stands in a letter's way.
    """
    if not wanted.by_language:
        raise InvalidFact("Nobody is left to write to.", cure="Choose relatives who may be told.")
    facts: list[FamilyFact] = []
    documents: list[Document] = []
    on = PartialDate.exactly(at.astimezone().date())
    words = load(settings.text("language"))
    for language, persons in wanted.by_language.items():
        step, stored = issue(
            family,
            catalogue,
            kind=KIND.value,
            language=language,
            person=wanted.index,
            assessment=assessment,
            settings=settings,
            at=at,
            new_id=new_id,
        )
        facts += step.facts
        documents += stored
        through = words.text("cascade-by-letter", language=language_name(language))
        facts += [RelativeInvited(person=one, through=through, on=on) for one in persons]
    return Step(subject="issue-letter", facts=tuple(facts)), tuple(documents)
