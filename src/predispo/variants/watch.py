"""The watch: what a new edition of a database says of the variants of a family that it did not say before."""

from collections.abc import Callable
from dataclasses import dataclass

from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family
from predispo.domain.published import Opinion, PublishedClass, opinion_of
from predispo.domain.variant import Variant, VariantClass

LookUp = Callable[[Variant], PublishedClass | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One variant of which something new is published; `matters` where it is another opinion, not only a surer one.

    `before` is what the family's journal told until now: the database's last class, else the class that acts.
    """

    variant: Variant
    published: PublishedClass
    before: VariantClass | None
    matters: bool


def news(family: Family, look_up: LookUp) -> tuple[News, ...]:
    """What is new of each variant of a family; nothing that the journal knows already, or that is older than it."""
    found: list[News] = []
    for one in familial_variants(family):
        if not one.variant.hgvs or not (one.reports or one.decisions):
            continue
        published = look_up(one.variant)
        if published is None or published.demonstration or published.opinion is Opinion.NONE:
            continue
        told = _compared(one, published)
        if told is not None:
            found.append(told)
    return tuple(found)


def _compared(one: FamilialVariant, published: PublishedClass) -> News | None:
    last = one.published[-1].fact if one.published else None
    if last is None:
        before = one.acting
        if before is None or opinion_of(before) is published.opinion:
            return None
        return News(variant=one.variant, published=published, before=before, matters=True)
    on = last.on.earliest if last.on else None
    if on is not None and published.edition <= on:
        return None
    opinion = Opinion.CONFLICTING if last.published is None else opinion_of(last.published)
    if last.significance == published.significance:
        return None
    return News(
        variant=one.variant, published=published, before=last.published, matters=opinion is not published.opinion
    )
