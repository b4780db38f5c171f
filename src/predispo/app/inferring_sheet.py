"""What a message would disclose, and what a confirmation would be worth, each as one page."""

from collections.abc import Sequence

from predispo.app.confirming import Worth
from predispo.app.inferring import Disclosure, Inference, Learned, Message
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Verdict
from predispo.drawing.sheet import Block, Grid, Heading, Line, Prose, Sheet
from predispo.phrases.guidance import verdict_word
from predispo.phrases.phrases import NameOf, Phrases


def disclosure_sheet(family: Family, found: Disclosure, words: Phrases, name_of: NameOf) -> Sheet:
    """Who learns what about whom."""
    about, reader = name_of(found.about), name_of(found.reader)
    said = words.text(
        f"infer-message-{found.message.value.replace('_', '-')}", about=about, reader=reader, gene=found.gene
    )
    blocks: list[Block] = [Prose(lines=(said,))]
    if found.message is Message.FAMILY_LETTER:
        blocks.append(Prose(lines=(words.text("infer-letter-names-nobody", about=about),), tone="caution"))
    sure = {Learned.CARRIER, Learned.NOT_CARRIER}
    warned = [
        _warning(one, found, words, name_of)
        for one in found.others
        if not one.told and (one.flags or (one.needs_thought and one.learned in sure))
    ]
    if found.own is not None and found.own.flags:
        warned.insert(0, words.text("infer-own-wish", reader=words.capital(reader)))
    if warned:
        blocks.append(Prose(lines=tuple(warned), tone="caution"))
    blocks.append(Heading(text=words.text("infer-own-heading", reader=words.capital(reader))))
    if found.own is None:
        blocks.append(Prose(lines=(words.text("infer-own-nothing"),), tone="muted"))
    else:
        blocks.append(_grid([found.own], words, name_of))
    blocks.append(Heading(text=words.text("infer-others-heading")))
    if found.others:
        blocks.append(_grid(found.others, words, name_of))
    else:
        blocks.append(Prose(lines=(words.text("infer-others-nothing"),), tone="muted"))
    blocks.append(Prose(lines=(words.text("infer-means"),), tone="muted"))
    return Sheet(
        title=words.text("infer-title", reader=reader),
        subtitle=f"{family.number} {family.name}".strip(),
        blocks=tuple(blocks),
        foot=words.intended_use,
        language=words.language,
    )


def _warning(one: Inference, found: Disclosure, words: Phrases, name_of: NameOf) -> str:
    return words.text(
        "infer-warning",
        reader=words.capital(name_of(found.reader)),
        person=name_of(one.person),
        learned=words.term(one.learned),
        wish="yes" if one.flags else "no",
    )


def _grid(found: Sequence[Inference], words: Phrases, name_of: NameOf) -> Grid:
    lines = [
        Line(
            cells=(
                words.capital(name_of(one.person)),
                words.capital(words.term(one.learned)),
                words.percent(one.before),
                words.percent(one.after),
                words.text("infer-told") if one.told else words.text("infer-deduced"),
                "; ".join(
                    (
                        *(words.term(flag) for flag in one.flags),
                        words.text("infer-agreed" if one.consents else "infer-not-agreed"),
                    )
                ),
            ),
            tone="caution" if one.needs_thought and not one.told else "plain",
        )
        for one in found
    ]
    names = ("person", "learned", "before", "after", "how", "agreed")
    return Grid(
        name=words.text("infer-others-heading"),
        head=tuple(words.text(f"infer-column-{one}") for one in names),
        shares=(20, 22, 11, 11, 14, 22),
        lines=tuple(lines),
    )


def confirming_sheet(
    family: Family, person: PersonId, found: Sequence[Worth], words: Phrases, name_of: NameOf
) -> Sheet:
    """What each confirmation would be worth to somebody."""
    blocks: list[Block] = [Prose(lines=(words.text("confirm-means", person=name_of(person)),), tone="muted")]
    if found:
        lines = [
            Line(
                cells=(
                    words.capital(name_of(one.diagnosis.fact.person)),
                    f"{words.cancer(one.diagnosis.fact.cancer)} {words.age(one.diagnosis.fact.age)}",
                    *(_chance(it, words) for it in (one.before, one.after)),
                    "\n".join(_turned(verdict, words) for verdict in one.turned) or words.text("confirm-none-turns"),
                ),
                key=one.diagnosis.ref,
            )
            for one in found
        ]
        names = ("person", "cancer", "stands", "refuted", "criteria")
        blocks.append(
            Grid(
                name=words.text("confirm-title", person=name_of(person)),
                head=tuple(words.text(f"confirm-column-{one}") for one in names),
                shares=(18, 22, 12, 12, 36),
                lines=tuple(lines),
            )
        )
    else:
        blocks.append(Prose(lines=(words.text("confirm-nothing"),)))
    return Sheet(
        title=words.text("confirm-title", person=name_of(person)),
        subtitle=f"{family.number} {family.name}".strip(),
        blocks=tuple(blocks),
        foot=words.intended_use,
        language=words.language,
    )


def _chance(chance: float | None, words: Phrases) -> str:
    return words.text("compare-nothing") if chance is None else words.percent(chance)


def _turned(verdict: Verdict, words: Phrases) -> str:
    return words.text(
        "confirm-turned", title=verdict.title, country=verdict.country, verdict=verdict_word(words, verdict.met)
    )
