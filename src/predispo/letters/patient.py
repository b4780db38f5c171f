"""The patient as letters to colleagues show one: who it is, own cancers and operations, the family's cancers."""

from predispo.domain.kinship import kin
from predispo.domain.person import Sex
from predispo.domain.standing import Confirmation, Disclosure
from predispo.letters.desk import Blocks, Desk
from predispo.letters.letter import KeyFacts, Table
from predispo.letters.sections import own_words_section


def patient_section(desk: Desk) -> Blocks:
    """Who the patient is, under a heading."""
    return [desk.heading("patient-heading"), KeyFacts(key="patient", rows=tuple(patient_rows(desk)))]


def patient_rows(desk: Desk) -> list[tuple[str, str]]:
    """Name, birth, identifier, sex, cancers and operations, as labels with values."""
    person, phrases = desk.person, desk.phrases
    details, none = person.details, desk.text("patient-none")
    cancers = [
        f"{phrases.cancer(one.fact.cancer)} ({phrases.age(one.fact.age)})"
        for one in person.cancers
        if one.fact.disclosure is not Disclosure.CLINIC
    ]
    operations = [
        f"{phrases.term(one.fact.procedure)} ({phrases.age(one.fact.age)})"
        for one in person.surgeries
        if one.fact.disclosure is not Disclosure.CLINIC
    ]
    rows = [(desk.text("patient-name"), desk.need("name", person.name))]
    if details.birth is not None:
        rows.append((desk.text("patient-born"), phrases.date(details.birth)))
    if details.identifier:
        rows.append((desk.text("patient-identifier"), details.identifier))
    if person.sex is not Sex.UNKNOWN:
        rows.append((desk.text("patient-sex"), desk.text(f"patient-sex-{person.sex.value.lower()}")))
    rows.append((desk.text("patient-cancers"), phrases.capital("; ".join(cancers) or none)))
    rows.append((desk.text("patient-operations"), phrases.capital("; ".join(operations) or none)))
    return rows


def history_section(desk: Desk) -> Blocks:
    """The cancers of blood relatives that the family may be shown, by kin term, the nearest first; no names."""
    found: list[tuple[tuple[int, str], tuple[str, ...]]] = []
    for other in desk.family.persons.values():
        relation = None if other.id == desk.person_id else kin(desk.family.pedigree, desk.person_id, other.id)
        if relation is None or relation.partner:
            continue
        told = [one.fact for one in other.cancers if one.fact.disclosure is Disclosure.FAMILY]
        for fact in told:
            sure = fact.confirmation is not Confirmation.TOLD
            row = (
                desk.phrases.capital(desk.phrases.kin(relation)),
                desk.phrases.cancer(fact.cancer),
                desk.phrases.age(fact.age),
                desk.text("history-yes" if sure else "history-no"),
            )
            found.append(((relation.degree or 0, row[0]), row))
    if not found:
        return [*desk.section("history-heading", "history-none")]
    head = ("history-relative", "history-cancer", "history-age", "history-known")
    return [
        desk.heading("history-heading"),
        Table(
            key="history",
            caption=desk.text("history-caption"),
            head=tuple(desk.text(key) for key in head),
            rows=tuple(row for _, row in sorted(found)),
            widths=(0.32, 0.28, 0.16, 0.24),
        ),
    ]


def colleague_end(desk: Desk) -> Blocks:
    """The counsellor's own words, and how to reach the clinic."""
    phone = desk.need("phone", desk.clinic.phone)
    return [
        *own_words_section(desk),
        *desk.section("contact-colleague-heading", "contact-colleague", "contact-colleague-change", phone=phone),
    ]
