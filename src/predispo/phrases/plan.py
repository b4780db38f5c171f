"""Plans in words: organs, ages, intervals, and why something cannot be said."""

from typing import TYPE_CHECKING

from predispo.domain.plan import Care, Carried, Caution, Copies, Doubt, Offer, SecondRisk, Turn, Why
from predispo.phrases.guidance import missing_text

if TYPE_CHECKING:
    from predispo.phrases.phrases import NameOf, Phrases


def organ_word(phrases: "Phrases", organ: str) -> str:
    """An organ of the evidence: "womb, cervix and ovaries"."""
    name = organ.lower().replace("_", "-")
    for message in (f"plan-organ-{name}", f"organ-{name}"):
        if phrases.has(message):
            return phrases.text(message)
    return organ.replace("_", " ")


def kind_word(phrases: "Phrases", kind: str) -> str:
    """What kind of offer it is; as the file writes it where there is no word."""
    return _word(phrases, "kind", kind)


def strength_word(phrases: "Phrases", strength: str) -> str:
    """How firmly a source offers it."""
    return _word(phrases, "strength", strength)


def verified_word(phrases: "Phrases", verified: str) -> str:
    """Whether somebody compared it with its source."""
    return _word(phrases, "verified", verified)


def _word(phrases: "Phrases", group: str, value: str) -> str:
    message = f"plan-{group}-{value.lower().replace('_', '-')}"
    return phrases.text(message) if phrases.has(message) else value.replace("_", " ")


def ages_text(phrases: "Phrases", offer: Offer) -> str:
    """The ages of an offer: "25–39", "from 40"."""
    first, last = (offer.start_age, offer.stop_age) if offer.window is None else offer.window
    match first, last:
        case None, None:
            return phrases.text("plan-ages-none")
        case None, _:
            return phrases.text("plan-ages-to", last=last)
        case _, None:
            return phrases.text("plan-ages-from", first=first)
        case _:
            return phrases.text("plan-ages-between", first=first, last=last)


def every_text(phrases: "Phrases", months: int | None) -> str:
    """How often: "every year", "every 6 months"."""
    if months is None:
        return phrases.text("plan-every-once")
    if months % 12 == 0:
        return phrases.text("plan-every-years", count=months // 12)
    return phrases.text("plan-every-months", count=months)


def carried_text(phrases: "Phrases", carried: Carried) -> str:
    """What a person carries, and how that is known."""
    names = phrases.listing([one.hgvs or one.gene for one in carried.variants])
    if carried.copies is Copies.BOTH:
        names = f"{names}; {phrases.text('plan-copies-both')}"
    return phrases.text(f"plan-carrier-{carried.basis.value}", gene=carried.gene, variants=names)


def why_text(phrases: "Phrases", why: Why, name_of: "NameOf") -> str:
    """Why it cannot be said whether an offer applies."""
    values: dict[str, str | int] = {"detail": why.detail}
    if why.doubt is Doubt.ORGAN:
        values["organ"] = organ_word(phrases, why.detail)
    if why.doubt is Doubt.NEEDS:
        asked = [missing_text(phrases, one, name_of(one.person)) for one in why.missing]
        values["missing"] = "; ".join(asked)
    return phrases.text(f"plan-doubt-{why.doubt.value.replace('_', '-')}", **values)


def caution_text(phrases: "Phrases", caution: Caution) -> str:
    """What must be known beside an offer."""
    values: dict[str, str | int] = {"detail": caution.detail}
    if caution.care is Care.HAD_CANCER:
        values["disease"] = phrases.disease(caution.detail)
    if caution.care is Care.PART_REMOVED:
        values["organ"] = organ_word(phrases, caution.detail)
    return phrases.text(f"plan-care-{caution.care.value.replace('_', '-')}", **values)


def second_text(phrases: "Phrases", risk: SecondRisk, source: str) -> str:
    """A published risk of cancer in the other breast."""
    values = {"gene": risk.gene, "percent": phrases.number(risk.percent), "years": risk.years, "source": source}
    if risk.low is None or risk.high is None:
        return phrases.text("plan-second-plain", **values)
    return phrases.text("plan-second", low=phrases.number(risk.low), high=phrases.number(risk.high), **values)


def turn_lines(phrases: "Phrases", turn: Turn) -> tuple[str, ...]:
    """What begins and ends at one birthday, after a line that names it."""
    if turn.on is None:
        head = phrases.text("plan-turn-age", age=turn.age)
    else:
        head = phrases.text("plan-turn", age=turn.age, day=phrases.date(turn.on))
    begins = [phrases.text("plan-begins", what=offer_title(phrases, one)) for one in turn.begins]
    ends = [phrases.text("plan-ends", what=offer_title(phrases, one)) for one in turn.ends]
    return (head, *begins, *ends)


def offer_title(phrases: "Phrases", offer: Offer) -> str:
    """An offer in short: its organ and what is done."""
    text = offer.text(phrases.language)
    organ = phrases.capital(organ_word(phrases, offer.organ))
    return f"{organ}: {text}"
