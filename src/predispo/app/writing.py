"""Writing: letters from what is known, as drafts to look at and as issued documents that the journal remembers."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from predispo.app.assessing import assess_family
from predispo.app.disclosing import shown_to
from predispo.app.editing import NewId, Step
from predispo.app.picturing import family_picture
from predispo.app.planning import plan_for
from predispo.app.settings import Settings
from predispo.domain.assessment import Assessment
from predispo.domain.care import LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import LetterIssued, RiskTold
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, PersonId
from predispo.domain.plan import Plan
from predispo.domain.standing import Confirmation
from predispo.drawing.options import PictureOptions
from predispo.errors import LetterError, NotApplicable, RiskError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import Reference, Role
from predispo.letters.check import LetterWarning, check_letter
from predispo.letters.compose import compose
from predispo.letters.letter import Letter, Letterhead
from predispo.letters.pdf import letter_pdf, sealed_pdf
from predispo.letters.rules import RULES, Ask, Reader
from predispo.letters.template import TEMPLATE_VERSION, kinds
from predispo.letters.texts import languages_of
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.phrases.phrases import load
from predispo.phrases.spoken import languages
from predispo.store.documents import Document

# Sources of what is the same for every gene: incidence, mortality, allele frequencies.
_POPULATION = frozenset({"ci5xii", "wpp2022", "bws"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter to look at: its PDF, and what is missing or stands in the way of issuing it."""

    kind: str
    language: str
    person: PersonId
    letter: Letter
    pdf: bytes
    warnings: tuple[LetterWarning, ...]
    assessment: Assessment | None
    wishes: Wishes = NO_WISHES

    @property
    def can_be_issued(self) -> bool:
        """Whether nothing stands in the way of issuing."""
        return not any(one.blocking for one in self.warnings)


def kind_named(name: str) -> LetterKind:
    """The kind of letter with a name.

    Raises:
        LetterError: when there is none.
    """
    try:
        return LetterKind(name)
    except ValueError:
        known = ", ".join(one.kind.value for one in kinds())
        raise LetterError(f"There is no letter of the kind {name}.", cure=f"Choose one of {known}.") from None


def offered_languages(kind: LetterKind) -> tuple[str, ...]:
    """The languages in which a kind of letter is whole, sorted."""
    return languages_of(kind)


def asks_category(kind: LetterKind) -> bool:
    """Whether a kind of letter tells how the counsellor judged the risk."""
    return Ask.CATEGORY in RULES[kind].asks


def asks_addressee(kind: LetterKind) -> bool:
    """Whether a kind of letter goes to somebody whom the counsellor names."""
    return RULES[kind].reader in {Reader.COLLEAGUE, Reader.NEXT_OF_KIN}


def letterhead(settings: Settings) -> Letterhead:
    """The clinic's letterhead, from the settings."""
    return Letterhead(
        name=settings.text("clinic"),
        address=tuple(part.strip() for part in settings.text("clinic_address").split(";") if part.strip()),
        phone=settings.text("clinic_phone"),
        email=settings.text("clinic_email"),
        signatory=settings.text("author"),
        signatory_title=settings.text("author_title"),
    )


def draft_letter(
    family: Family,
    catalogue: Catalogue,
    *,
    kind: str,
    language: str,
    person: PersonId,
    assessment: Assessment | None,
    settings: Settings,
    on: date,
    wishes: Wishes = NO_WISHES,
) -> Draft:
    """A draft of a letter about a person in a language, with what the counsellor adds.

    Raises:
        LetterError: no such kind; MissingTranslation: the letter is not whole in the language.
    """
    letter, warnings = _written(
        family,
        catalogue,
        kind=kind,
        language=language,
        person=person,
        assessment=assessment,
        settings=settings,
        on=on,
        final=False,
        wishes=wishes,
    )
    return Draft(
        kind=kind,
        language=language,
        person=person,
        letter=letter,
        pdf=letter_pdf(letter),
        warnings=warnings,
        assessment=assessment,
        wishes=wishes,
    )


def _written(
    family: Family,
    catalogue: Catalogue,
    *,
    kind: str,
    language: str,
    person: PersonId,
    assessment: Assessment | None,
    settings: Settings,
    on: date,
    final: bool,
    wishes: Wishes,
) -> tuple[Letter, tuple[LetterWarning, ...]]:
    """A letter, a draft unless it is `final`, and what stands in its way."""
    chosen, phrases, clinic = kind_named(kind), load(language), letterhead(settings)
    clinicians = load(language if language in languages() else settings.text("language"))
    if person not in family.persons:
        raise NotApplicable(
            f"Nobody in this family has the identifier {person}.",
            cure=f"Choose one of {', '.join(list(family.persons)[:12])}.",
            persons=(person,),
        )
    shown = shown_to(family, person)
    plan = _plan(chosen, shown, catalogue, person, assessment, settings, on)
    warnings = check_letter(
        chosen,
        family=family,
        person=person,
        assessment=assessment,
        phrases=clinicians,
        clinic=clinic,
        on=on,
        language=language,
        wishes=wishes,
        plan=plan,
    )
    options = PictureOptions(anonymous=True, chips=False)
    drawn = family_picture(shown, language=language, on=on, options=options) if RULES[chosen].pedigree else None
    letter = compose(
        chosen,
        family=family,
        person=person,
        assessment=assessment,
        phrases=phrases,
        clinic=clinic,
        on=on,
        draft=not final,
        references={**_references(catalogue, assessment, family, person), **_offer_sources(catalogue, plan)},
        picture=drawn,
        chances=_chances(shown, family, catalogue, assessment, person),
        clinicians=clinicians,
        wishes=wishes,
        plan=plan,
    )
    return letter, warnings


def _plan(
    kind: LetterKind,
    shown: Family,
    catalogue: Catalogue,
    person: PersonId,
    assessment: Assessment | None,
    settings: Settings,
    on: date,
) -> Plan | None:
    """What guidelines offer a person, reckoned from what the person may be shown, for the letters that tell of it."""
    if not (RULES[kind].plan or kind is LetterKind.RECALL):
        return None
    country = assessment.country if assessment else shown.country or settings.text("country")
    try:
        return plan_for(
            shown,
            catalogue,
            person,
            country=country,
            on=on,
            assessment=assessment,
            names=settings.text("guidelines"),
            choices=settings.text("plan_sources"),
        )
    except NotApplicable:
        return None


def _offer_sources(catalogue: Catalogue, plan: Plan | None) -> Mapping[str, str]:
    """The text of every source that a plan is quoted from, by its key."""
    keys = {} if plan is None else dict.fromkeys(one.source for one in plan.offers)
    return {key: citation(catalogue.reference(key)) for key in keys}


def draft_from_file(
    family: Family,
    catalogue: Catalogue,
    *,
    kind: str,
    language: str,
    person: str | None,
    on: date,
    country: str,
    settings: Settings,
    wishes: Wishes = NO_WISHES,
) -> Draft:
    """A draft about a person of a family that is in no vault; the consultand where nobody is named."""
    kind_named(kind)
    asked = PersonId(person) if person else family.consultand
    if asked is None:
        raise NotApplicable("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    try:
        assessment = assess_family(family, catalogue, on=on, country=country, consultand=asked)
    except RiskError:
        if asked in family.persons:
            raise
        assessment = None
    return draft_letter(
        family,
        catalogue,
        kind=kind,
        language=language,
        person=asked,
        assessment=assessment,
        settings=settings,
        on=on,
        wishes=wishes,
    )


def issue(
    family: Family,
    catalogue: Catalogue,
    *,
    kind: str,
    language: str,
    person: PersonId,
    assessment: Assessment | None,
    settings: Settings,
    at: datetime,
    new_id: NewId,
    wishes: Wishes = NO_WISHES,
) -> tuple[Step, tuple[Document, ...]]:
    """The step that issues a letter, and the PDF to store with it.

    Raises:
        MissingField: when the letter lacks what it must say, or something stands in its way.
        LetterError: when the figures are not those of the family as it is now.
    """
    on = at.astimezone().date()
    if assessment is not None and assessment.on != on:
        raise LetterError("The figures are of another day.", cure="Wait until they are computed anew.")
    letter, _ = _written(
        family,
        catalogue,
        kind=kind,
        language=language,
        person=person,
        assessment=assessment,
        settings=settings,
        on=on,
        final=True,
        wishes=wishes,
    )
    document = DocumentId(new_id("d"))
    pdf = sealed_pdf(letter, document)
    digest = hashlib.sha256(pdf).hexdigest()
    fact = LetterIssued(
        person=person,
        on=PartialDate.exactly(on),
        kind=kind,
        language=language,
        document=document,
        sha256=digest,
        addressee=", ".join(letter.addressee[:1]),
        template_version=TEMPLATE_VERSION,
        evidence_edition=assessment.evidence_edition if assessment else "",
        inputs_digest=assessment.inputs_digest if assessment else "",
    )
    stored = Document(
        id=document,
        family=family.id,
        name=f"{kind}-{language}-{on.isoformat()}.pdf",
        media_type="application/pdf",
        content=pdf,
        stored_at=at,
    )
    told = _told(letter, assessment, person, on)
    return Step(subject="issue-letter", facts=(fact, *told), selects=person), (stored,)


def _told(letter: Letter, assessment: Assessment | None, person: PersonId, on: date) -> tuple[RiskTold, ...]:
    """What the letter tells the person of their risk, with what is needed to reproduce it.

    What a colleague is written has not been told to the person.
    """
    if assessment is None or not letter.figures or RULES[letter.kind].reader is not Reader.PATIENT:
        return ()
    return (
        RiskTold(
            person=person,
            on=PartialDate.exactly(on),
            figures=letter.figures,
            model=assessment.model,
            evidence_edition=assessment.evidence_edition,
            evidence_digest=assessment.evidence_digest,
            inputs_digest=assessment.inputs_digest,
        ),
    )


def _references(
    catalogue: Catalogue, assessment: Assessment | None, family: Family, person: PersonId
) -> Mapping[str, str]:
    """The text of every source behind the figures that a letter about a person tells, by its key.

    Where the person has a variant these are the sources for its gene and the population; else those of the whole panel.
    """
    if assessment is None:
        return {}
    genes = carried_genes(family, person)
    keys = assessment.sources
    if genes:
        cancers = assessment.persons[person].remaining_risk if person in assessment.persons else {}
        sexes = ("F", "M")
        chosen = {
            choice.source
            for gene in genes
            for cancer in cancers
            for sex in sexes
            for role in Role
            for choice in catalogue.choices(gene, cancer, sex, role)
        }
        kept = tuple(key for key in keys if key in chosen or key in _POPULATION)
        keys = kept or keys
    return {key: citation(catalogue.reference(key)) for key in keys}


def carried_genes(family: Family, person: PersonId) -> tuple[str, ...]:
    """The genes in which a person was found to have a pathogenic or likely pathogenic variant."""
    return tuple(
        dict.fromkeys(
            found.variant.gene
            for result in family.person(person).results
            if result.fact.confirmation is not Confirmation.REFUTED
            for found in result.fact.report.variants
            if family.class_of(found).makes_a_carrier
        )
    )


def _chances(
    shown: Family, family: Family, catalogue: Catalogue, assessment: Assessment | None, person: PersonId
) -> Mapping[PersonId, float]:
    """Everybody's probability of a variant in the person's gene, reckoned only from what the person may be shown."""
    genes = carried_genes(family, person)
    if assessment is None or len(genes) != 1:
        return {}
    known = assessment
    if shown is not family:
        try:
            known = assess_family(
                shown, catalogue, on=assessment.on, country=assessment.country, consultand=person, genes=genes
            )
        except RiskError:
            return {}
    return {
        one: result.carrier[genes[0]].probability for one, result in known.persons.items() if genes[0] in result.carrier
    }


def citation(reference: Reference) -> str:
    """A source as a reader finds it again: authors, title, where and when, DOI or address."""
    parts = [reference.authors, reference.title, reference.container]
    text = ". ".join(part.strip().rstrip(".") for part in parts if part.strip())
    if reference.year and reference.year not in text:
        text = f"{text}, {reference.year}"
    where = f"doi:{reference.doi}" if reference.doi else reference.url
    return f"{text}. {where}" if where else f"{text}."
