"""Disclosing in advance: what somebody could infer of whom from a result or a letter, before it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from predispo.app.assessing import assess_family
from predispo.app.disclosing import shown_to
from predispo.app.ticket import Ticket
from predispo.domain.advice import Hypothesis
from predispo.domain.assessment import Assessment
from predispo.domain.care import ConsentScope
from predispo.domain.consent import consents
from predispo.domain.facts import ResultReceived
from predispo.domain.familial import familial_variants
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Flag
from predispo.domain.reach import acts
from predispo.evidence.catalogue import Catalogue
from predispo.journal.fold import fold
from predispo.risk.hypothesis import supposing

SURE: Final = 0.99
"""From which chance on a reader takes somebody to be a carrier."""
CLEAR: Final = 0.01
"""Under which chance a reader takes somebody not to be one."""
MOVED: Final = 0.10
"""By how much a chance must move to be something that was learned."""


class Message(StrEnum):
    """What would go to the reader."""

    RESULT = "result"
    """The recorded result of somebody, by word or letter."""
    FAMILY_LETTER = "family_letter"
    """The letter that names nobody: its reader finds out whom it is from."""
    IF_FOUND = "if_found"
    """If somebody were tested and the variant were found."""
    IF_NOT_FOUND = "if_not_found"


class Learned(StrEnum):
    """What the reader would know of somebody."""

    CARRIER = "carrier"
    NOT_CARRIER = "not_carrier"
    LIKELIER = "likelier"
    LESS_LIKELY = "less_likely"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inference:
    """What a reader would learn of one person: the chance before and after, as far as the reader can reckon it.

    `told` says that the message itself says it; otherwise it is deduced. `flags` are the person's wishes.
    `consents` says whether the person agreed that relatives be informed.
    """

    person: PersonId
    before: float
    after: float
    learned: Learned
    told: bool
    flags: tuple[Flag, ...] = ()
    consents: bool = False

    @property
    def needs_thought(self) -> bool:
        """Whether somebody else's status would be known who did not agree, or asked not to know."""
        return Flag.RIGHT_NOT_TO_KNOW in self.flags or not self.consents


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """All that one message would tell one reader of one gene; `own` is what is learned of the reader."""

    message: Message
    about: PersonId
    reader: PersonId
    gene: str
    own: Inference | None
    others: tuple[Inference, ...]


def genes_of(family: Family) -> tuple[str, ...]:
    """The genes of the variants that make carriers in the family."""
    return tuple(dict.fromkeys(one.variant.gene for one in familial_variants(family) if acts(one)))


def messages_about(family: Family, person: PersonId, gene: str) -> tuple[Message, ...]:
    """What could be told of somebody: the result that is there, else the results that a test could have."""
    spoke = [one for one in family.person(person).results if _speaks(one.fact, gene)]
    if not spoke:
        return (Message.IF_FOUND, Message.IF_NOT_FOUND)
    found = any(person in one.carriers for one in familial_variants(family) if one.variant.gene == gene)
    return (Message.RESULT, Message.FAMILY_LETTER) if found else (Message.RESULT,)


def disclose(
    family: Family,
    catalogue: Catalogue,
    *,
    message: Message,
    about: PersonId,
    reader: PersonId,
    gene: str,
    country: str,
    on: date,
    knows_shared: bool = False,
    ticket: Ticket | None = None,
) -> Disclosure:
    """What a reader could infer, who reckons as we do from what that reader may be shown.

    With `knows_shared` the reader is taken to know already which results others agreed to share; without, to know none
    of the gene but the reader's own.

    Raises:
        RiskError: when the family gives no figures, or the supposed result contradicts what is recorded.
        Cancelled: when nobody waits for the answer any more.
    """
    before = _without_results(shown_to(family, reader), about, reader, gene, knows_shared)
    match message:
        case Message.RESULT | Message.FAMILY_LETTER:
            after = _with_results(family, before, about, gene)
        case Message.IF_FOUND | Message.IF_NOT_FOUND:
            after = supposing(before, [Hypothesis(person=about, gene=gene, positive=message is Message.IF_FOUND)], on)
    then, now = (
        assess_family(one, catalogue, on=on, country=country, consultand=reader, genes=(gene,), ticket=ticket)
        for one in (before, after)
    )
    found = [_inferred(family, one, about, gene, then, now) for one in family.persons]
    learned = [one for one in found if one is not None]
    return Disclosure(
        message=message,
        about=about,
        reader=reader,
        gene=gene,
        own=next((one for one in learned if one.person == reader), None),
        others=tuple(sorted((one for one in learned if one.person != reader), key=_gravity)),
    )


def _without_results(family: Family, about: PersonId, reader: PersonId, gene: str, knows_shared: bool) -> Family:
    """What the reader knows before: no result that the message tells, and of others' only what is known already."""

    def is_known(fact: ResultReceived) -> bool:
        if not _speaks(fact, gene) or fact.person == reader:
            return True
        return knows_shared and fact.person != about

    kept = tuple(one for one in family.facts if not isinstance(one.fact, ResultReceived) or is_known(one.fact))
    return fold(family.id, kept)


def _with_results(family: Family, before: Family, about: PersonId, gene: str) -> Family:
    """What the reader may be shown, with somebody's results of a gene as well."""
    shown = {one.ref for one in before.facts}
    kept = tuple(
        one
        for one in family.facts
        if one.ref in shown
        or (isinstance(one.fact, ResultReceived) and one.fact.person == about and _speaks(one.fact, gene))
    )
    return fold(family.id, kept)


def _speaks(fact: ResultReceived, gene: str) -> bool:
    sought = any(one.gene == gene for one in fact.report.sought)
    return sought or gene in fact.report.genes or bool(fact.report.variants_in(gene))


def _inferred(
    family: Family, person: PersonId, about: PersonId, gene: str, then: Assessment, now: Assessment
) -> Inference | None:
    """What is learned of one person; None where nothing is."""
    first, second = then.persons.get(person), now.persons.get(person)
    if first is None or second is None or gene not in first.carrier or gene not in second.carrier:
        return None
    before, after = first.carrier[gene].probability, second.carrier[gene].probability
    learned = _learned(before, after)
    if learned is None:
        return None
    return Inference(
        person=person,
        before=before,
        after=after,
        learned=learned,
        told=person == about,
        flags=family.person(person).details.flags,
        consents=ConsentScope.INFORM_RELATIVES in consents(family.facts, person),
    )


def _learned(before: float, after: float) -> Learned | None:
    if after >= SURE > before:
        return Learned.CARRIER
    if after <= CLEAR and before >= CLEAR + MOVED / 2:
        return Learned.NOT_CARRIER
    if after - before >= MOVED:
        return Learned.LIKELIER
    return Learned.LESS_LIKELY if before - after >= MOVED else None


def _gravity(one: Inference) -> tuple[bool, bool, int, float]:
    """Who did not agree first, deduced before told, certain before likely, the most moved first."""
    sure = list(Learned).index(one.learned)
    return (not one.needs_thought, one.told, sure, -abs(one.after - one.before))


def readers(family: Family, about: PersonId) -> Sequence[PersonId]:
    """Who could be told: everybody alive but the person."""
    return tuple(
        one.id for one in family.persons.values() if one.id != about and not one.is_dead and one.pregnancy is None
    )
