"""What guidelines offer, as letters quote it: never more than they say, each with its source."""

from predispo.domain.care import LetterKind
from predispo.domain.plan import Offer
from predispo.letters.desk import Blocks, Desk
from predispo.letters.letter import Bullets, Table
from predispo.phrases.plan import ages_text, caution_text, every_text, kind_word, organ_word

# Which kinds of offer a referral is about; other letters quote all.
_ABOUT = {
    LetterKind.SURVEILLANCE_REFERRAL: frozenset({"surveillance", "awareness", "test"}),
    LetterKind.SURGERY_REFERRAL: frozenset({"risk_reducing_surgery"}),
}


def offers_of(desk: Desk) -> tuple[Offer, ...]:
    """The offers of the plan that a letter quotes."""
    return quoted(desk.kind, () if desk.plan is None else desk.plan.offers)


def quoted(kind: LetterKind, offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Those of some offers that a kind of letter quotes."""
    about = _ABOUT.get(kind)
    return tuple(one for one in offers if about is None or one.kind in about)


def offers_section(desk: Desk) -> Blocks:
    """A table of what is offered, from which age, how often, by which guideline, and the sources in full."""
    offers, phrases = offers_of(desk), desk.phrases
    if not offers:
        return [desk.mark("plan")]
    rows = [
        (
            "\n".join((_line(desk, one), *(caution_text(phrases, care) for care in one.cautions))),
            ages_text(phrases, one),
            every_text(phrases, one.interval_months),
            desk.text("offers-since", guideline=one.guideline, edition=one.edition),
        )
        for one in offers
    ]
    keys = dict.fromkeys(one.source for one in offers)
    sources = tuple(desk.need("source", desk.references.get(key, key if desk.draft else "")) for key in keys)
    return [
        Table(
            key="offers",
            caption=desk.text("offers-caption"),
            head=tuple(desk.text(key) for key in ("offers-what", "offers-ages", "offers-every", "offers-source")),
            rows=tuple(rows),
            widths=(0.42, 0.14, 0.18, 0.26),
        ),
        desk.small("offers-sources"),
        Bullets(key="offer-sources", items=sources, numbered=True, small=True),
    ]


def avoided_section(desk: Desk) -> Blocks:
    """What the sources advise against, what is contraindicated, and what treatment should know."""
    if desk.plan is None:
        return []
    avoided = (*desk.plan.facts, *desk.plan.refrain)
    if not avoided:
        return []
    items = tuple(
        desk.text(
            "offers-avoid",
            what=_line(desk, one),
            kind=kind_word(desk.phrases, one.kind),
            guideline=one.guideline,
            edition=one.edition,
        )
        for one in avoided
    )
    return [desk.heading("offers-avoid-heading"), Bullets(key="avoid", items=items)]


def _line(desk: Desk, offer: Offer) -> str:
    organ = desk.phrases.capital(organ_word(desk.phrases, offer.organ))
    return desk.text("offers-line", organ=organ, what=offer.text(desk.phrases.language))
