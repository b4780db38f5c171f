"""Advising: which criteria of which guidelines a person meets, in the clinic's order or the country's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from predispo.domain.assessment import Assessment
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.verdict import ClauseVerdict, Missing, Verdict
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import POOLED_EUROPE, Catalogue
from predispo.evidence.guideline import Guideline
from predispo.guidance.sources import is_of, name_of
from predispo.guidance.verdicts import verdicts
from predispo.phrases.guidance import missing_text, verdict_word
from predispo.phrases.phrases import Phrases

INTERNATIONAL = "INT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The guidelines that count for somebody, in their order; `own` says whether any is of the country itself."""

    guidelines: tuple[Guideline, ...]
    own: bool


def person_asked(family: Family, person: PersonId | None) -> PersonId:
    """Whom a question is about: the named, else the consultand.

    Raises:
        NotApplicable: when there is nobody, or nobody of that name.
    """
    asked = person or family.consultand
    if asked is None:
        raise NotApplicable("There is nobody in this family yet.", cure="Add the person who seeks counsel.")
    if asked not in family.persons:
        raise NotApplicable(
            f"Nobody in this family has the identifier {asked}.",
            cure=f"Choose one of {', '.join(list(family.persons)[:12])}.",
            persons=(asked,),
        )
    return asked


def chosen_guidelines(catalogue: Catalogue, *, country: str, names: str = "") -> Chosen:
    """The guidelines that a clinic named, in its order; else those of the country, of Europe, and the international.

    `names` are as "GB/nice_cg164, INT/vasen1999"; a region's guidelines (GB-ENG) come with the country's.

    Raises:
        NotApplicable: when a name is not among the guidelines.
    """
    every = {name_of(one): one for one in catalogue.guidelines}
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    if wanted:
        for name in wanted:
            if name not in every:
                raise NotApplicable(
                    f"There is no guideline {name}.", cure=f"Choose among {', '.join(every)}.", guideline=name
                )
        found = tuple(every[name] for name in wanted)
        return Chosen(guidelines=found, own=any(is_of(one, country) for one in found))
    own = [one for one in every.values() if is_of(one, country)]
    european = [one for one in every.values() if one.country == POOLED_EUROPE]
    shared = [one for one in every.values() if one.country == INTERNATIONAL]
    in_europe = country.partition("-")[0] in catalogue.populations()
    return Chosen(guidelines=(*own, *(european if in_europe else ()), *shared), own=bool(own))


def criteria_for(
    family: Family,
    catalogue: Catalogue,
    person: PersonId,
    *,
    country: str,
    on: date,
    assessment: Assessment | None,
    names: str = "",
) -> tuple[Verdict, ...]:
    """The verdicts on a person by the clinic's guidelines, or the country's; each edition says whether it is in force.

    `assessment` carries the chances that some clauses put a threshold on: without it these are not known.

    Raises:
        NotApplicable: when a guideline is named that there is not.
    """
    chosen = chosen_guidelines(catalogue, country=country, names=names)
    return verdicts(family, person, chosen.guidelines, every=catalogue.guidelines, on=on, assessment=assessment)


def verdicts_json(
    family: Family, found: Sequence[Verdict], *, person: PersonId, country: str, on: date, phrases: Phrases
) -> dict[str, Any]:
    """The verdicts in the form of the command line's contract."""
    return {
        "consultand": person,
        "country": country,
        "on": on.isoformat(),
        "verdicts": [_verdict_json(family, one, phrases) for one in found],
    }


def _verdict_json(family: Family, verdict: Verdict, phrases: Phrases) -> dict[str, Any]:
    return {
        "criterion": verdict.criterion,
        "title": verdict.title,
        "country": verdict.country,
        "topic": verdict.topic,
        "kind": verdict.kind,
        "edition": verdict.edition,
        "valid_from": verdict.valid_from,
        "valid_to": verdict.valid_to or None,
        "superseded_by": verdict.superseded_by or None,
        "in_force": verdict.in_force,
        "met": verdict.met,
        "because": [_clause_json(one, phrases) for one in verdict.because],
        "would_change": [_missing_json(family, one, phrases) for one in verdict.would_change],
        "source": verdict.source,
        "verified": verdict.verified,
        "defect": verdict.defect or None,
        "note": verdict.note or None,
    }


def _clause_json(clause: ClauseVerdict, phrases: Phrases) -> dict[str, Any]:
    return {
        "clause": clause.clause,
        "text": in_language(clause.text, phrases),
        "met": clause.met,
        "persons": list(clause.persons),
        "facts": [{"person": one.person, "what": one.what} for one in clause.facts],
        "against": [{"person": one.person, "what": one.what} for one in clause.against],
        "missing": [{"person": one.person, "missing": one.question.value} for one in clause.missing],
        "proviso": clause.proviso,
        "reason": in_language(clause.reason, phrases) or None,
        "figures": {name: list(figure) for name, figure in clause.figures.items()},
    }


def _missing_json(family: Family, missing: Missing, phrases: Phrases) -> dict[str, Any]:
    return {
        "person": missing.person,
        "missing": missing.question.value,
        "of": missing.detail or None,
        "text": missing_text(phrases, missing, family.name_of(missing.person)),
    }


def verdict_lines(family: Family, found: Sequence[Verdict], phrases: Phrases) -> tuple[str, ...]:
    """The verdicts for people: each criterion with its word, the clauses that decided it, and what is asked."""
    lines: list[str] = []
    for verdict in found:
        state = "verdict-in-force" if verdict.in_force else "verdict-no-longer-in-force"
        edition = phrases.text(state, edition=verdict.edition)
        word = verdict_word(phrases, verdict.met)
        lines.append(f"{verdict.criterion} ({verdict.country}, {edition}): {word}")
        for clause in verdict.because:
            if verdict.met and not clause.met and not clause.proviso:
                continue
            names = phrases.listing([family.name_of(one) for one in _decisive(clause)])
            reason = in_language(clause.reason, phrases)
            tail = "".join(f" [{part}]" for part in (names, reason) if part)
            lines.append(f"  {verdict_word(phrases, clause.met)}: {in_language(clause.text, phrases)}{tail}")
        lines += [f"  ? {missing_text(phrases, one, family.name_of(one.person))}" for one in verdict.would_change]
    return tuple(lines)


def _decisive(clause: ClauseVerdict) -> tuple[PersonId, ...]:
    """Whose facts met a clause, or came near it."""
    return tuple(dict.fromkeys(one.person for one in (clause.facts if clause.met else clause.against)))


def in_language(text: Mapping[str, str], phrases: Phrases) -> str:
    """A text of a guideline's file in the language, else in English."""
    return text.get(phrases.language) or text.get("en", "")
