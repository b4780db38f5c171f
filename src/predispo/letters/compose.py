"""Compose a letter from what is known: code chooses whole paragraphs, and never glues sentences."""

from collections.abc import Mapping
from datetime import date

from predispo.domain.assessment import Assessment
from predispo.domain.care import LetterKind
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.person import Gender
from predispo.domain.plan import Plan
from predispo.drawing.picture import Picture
from predispo.errors import MissingField, MissingTranslation
from predispo.letters.check import check_letter
from predispo.letters.desk import Desk, OutsideFigures
from predispo.letters.findings import Finding, about, index_of
from predispo.letters.history import usual_addressee
from predispo.letters.letter import Block, Letter, Letterhead, Paragraph
from predispo.letters.risks import sites_of_few_ages, told_chances, told_figures, told_risks
from predispo.letters.rules import RULES, Ask, Reader
from predispo.letters.sections import figures_section, pedigree_section
from predispo.letters.template import TEMPLATE_VERSION
from predispo.letters.texts import languages_of, texts
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.letters.writers import WRITERS
from predispo.phrases.phrases import Phrases


def compose(
    kind: LetterKind,
    *,
    family: Family,
    person: PersonId,
    assessment: Assessment | None,
    phrases: Phrases,
    clinic: Letterhead,
    on: date,
    draft: bool = True,
    references: Mapping[str, str] | None = None,
    picture: Picture | None = None,
    outside: OutsideFigures | None = None,
    wishes: Wishes = NO_WISHES,
    chances: Mapping[PersonId, float] | None = None,
    plan: Plan | None = None,
    clinicians: Phrases | None = None,
) -> Letter:
    """One letter about `person` in the language of `phrases`.

    `references` are the texts of the sources to list, by key; `picture` is a drawing that the addressee may see (the
    family letter has none); `outside` are another tool's figures for a person without a variant; `wishes` are what the
    counsellor adds; `chances` are everybody's probabilities of carrying the variant, reckoned from what the family may
    be shown: without them no relatives are listed; `plan` is what guidelines offer the person; `clinicians` are the
    phrases in which is said what stands in the way, those of the letter where none are passed. A draft shows what is
    missing in square brackets.

    Raises:
        MissingField: a letter that is no draft lacks what it must say, or a blocking warning of `check_letter` stands.
        MissingTranslation: the language lacks a text of the letter.
    """
    if phrases.language not in languages_of(kind):
        raise MissingTranslation(
            f"The letter {kind.value} is not whole in the language {phrases.language!r}.",
            cure=f"Choose one of: {', '.join(languages_of(kind))}.",
            language=phrases.language,
            message=kind.value,
        )
    rule = RULES[kind]
    addressed = rule.reader in {Reader.PATIENT, Reader.RELATIVE}
    desk = Desk(
        kind=kind,
        family=family,
        person_id=index_of(family, person) if rule.reader is Reader.FAMILY else person,
        gender=family.persons[person].gender if addressed else Gender.UNKNOWN,
        assessment=assessment,
        texts=texts(kind, phrases.language),
        phrases=phrases,
        clinic=clinic,
        on=on,
        draft=draft,
        references=references or {},
        picture=picture,
        outside=outside,
        wishes=wishes,
        chances=chances or {},
        plan=plan,
    )
    if not draft:
        _refuse_what_blocks(desk, kind, clinicians or phrases)
    finding = about(kind, family, desk.person_id)[1]
    figures = _figures(desk, finding)
    copies = (*clinic.copies, *wishes.copies)
    return Letter(
        kind=kind,
        language=phrases.language,
        title=desk.text("title"),
        on=on,
        day=phrases.date(on),
        letterhead=clinic,
        addressee=_address(desk),
        reference=_reference(desk),
        blocks=(_greeting(desk), *WRITERS[kind](desk, finding)),
        closing=(desk.text("closing"), desk.need("signatory", clinic.signatory), clinic.signatory_title),
        copies=desk.text("copies", copies=phrases.listing(copies))
        if copies and rule.reader in {Reader.PATIENT, Reader.COLLEAGUE}
        else "",
        appendix=_appendix(desk, figures=bool(figures)),
        figures=figures,
        statement=phrases.intended_use if figures or (outside is not None and outside.figures) else "",
        draft=draft,
        template_version=TEMPLATE_VERSION,
    )


def _refuse_what_blocks(desk: Desk, kind: LetterKind, clinicians: Phrases) -> None:
    """Raises `MissingField` for the first thing that stands in the way of issuing."""
    for warning in check_letter(
        kind,
        family=desk.family,
        person=desk.person_id,
        assessment=desk.assessment,
        phrases=clinicians,
        language=desk.phrases.language,
        clinic=desk.clinic,
        on=desk.on,
        wishes=desk.wishes,
        plan=desk.plan,
    ):
        if warning.blocking:
            raise MissingField(warning.text, cure="See to it, or make a draft.", field=warning.code)


def _appendix(desk: Desk, *, figures: bool) -> tuple[Block, ...]:
    """The family's drawing, in the kinds that have it, and where the figures come from."""
    drawn = pedigree_section(desk) if desk.rule.pedigree else []
    return (*drawn, *(figures_section(desk) if figures else []))


def _figures(desk: Desk, finding: Finding | None) -> tuple[ToldFigure, ...]:
    """The chances of a variant and the remaining risks that the letter tells, unrounded."""
    chances = told_chances(desk)
    if not desk.rule.figures or desk.assessed is None or (finding is None and Ask.RESULT not in desk.rule.asks):
        return chances
    few = sites_of_few_ages(desk.assessment, finding)
    return (*chances, *told_figures(told_risks(desk.assessed, few)))


def _greeting(desk: Desk) -> Paragraph:
    match desk.rule.reader:
        case Reader.FAMILY | Reader.ANYBODY:
            return desk.paragraph("greeting-relative")
        case Reader.COLLEAGUE:
            return desk.paragraph("greeting-colleague")
        case Reader.NEXT_OF_KIN:
            return desk.paragraph("greeting", name=_address(desk)[0])
        case Reader.PATIENT | Reader.RELATIVE:
            to_kin = desk.wishes.addressee if desk.person.is_dead else ()
            return desk.paragraph("greeting", name=to_kin[0] if to_kin else desk.need("name", desk.person.name))


def _address(desk: Desk) -> tuple[str, ...]:
    """The lines of the address field: those that were wished, else the reader's own as far as they are known."""
    if desk.wishes.addressee:
        return desk.wishes.addressee
    match desk.rule.reader:
        case Reader.FAMILY | Reader.ANYBODY:
            return (desk.text("addressee"),)
        case Reader.COLLEAGUE | Reader.NEXT_OF_KIN:
            return (desk.need("addressee", usual_addressee(desk.kind, desk.family, desk.person_id)),)
        case Reader.PATIENT | Reader.RELATIVE:
            written = desk.person.details.address.replace(";", "\n").splitlines()
            lines = [line.strip() for line in written if line.strip()]
            missing = [desk.text("missing-address")] if desk.draft else []
            return (desk.need("name", desk.person.name), *(lines or missing))


def _reference(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Day and family number and, where the reader knows the person as a patient, the date of birth.

    What anybody may be shown bears the day alone.
    """
    rows = [(desk.text("label-date"), desk.phrases.date(desk.on))]
    if desk.rule.reader is not Reader.ANYBODY:
        rows.append((desk.text("label-family-number"), desk.need("family-number", desk.family.number)))
    birth = desk.person.details.birth
    if birth is not None and desk.rule.reader in {Reader.PATIENT, Reader.RELATIVE, Reader.COLLEAGUE}:
        rows.append((desk.text("label-born"), desk.phrases.date(birth)))
    return tuple(rows)
