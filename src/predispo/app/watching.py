"""Watching: each imported edition of ClinVar compared with every variant in the vault."""

from collections.abc import Callable
from dataclasses import dataclass

from predispo.app import annotating, clinvar
from predispo.app.editing import Step
from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ClassPublished, FamilyFact, TaskOpened
from predispo.domain.ids import FamilyId, TaskId
from predispo.domain.published import PublishedClass
from predispo.domain.standing import Disclosure
from predispo.domain.variant import Variant
from predispo.errors import InvalidFact, SealBroken, Unreadable
from predispo.phrases.phrases import Phrases, load
from predispo.variants.watch import News, news


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyNews:
    """What was written down for one family."""

    family: FamilyId
    number: str
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What a comparison found; `unread` counts families whose journal could not be read."""

    families: int
    found: tuple[FamilyNews, ...]
    unread: int = 0

    @property
    def tasks(self) -> int:
        """How many tasks were opened."""
        return sum(one.matters for family in self.found for one in family.news)


def watch(workspace: Workspace, *, ticket: Ticket | None = None) -> Watched:
    """Compare every variant in the vault with the ClinVar edition in use, and write down what is new.

    A class of another opinion opens a task for its family; one that is only surer is noted. What the journal knows
    already is not said again, so the comparison may be repeated. Nothing acts: only the clinic's decision does.

    Raises:
        Unreadable: the index is damaged.
        Cancelled: what was written down until then stands.
    """
    if clinvar.clinvar() is None:
        return Watched(families=0, found=())
    listening, words = ticket or Ticket(), load(workspace.settings.text("language"))
    wanted = workspace.vault.index.families_with_variants()
    found: list[FamilyNews] = []
    unread = 0
    known: dict[Variant, PublishedClass | None] = {}
    for at, family in enumerate(wanted):
        listening.step(at, len(wanted))
        try:
            casework = workspace.casework(family)
        except (SealBroken, Unreadable, InvalidFact):
            unread += 1
            continue
        said = news(casework.family, lambda variant: _looked_up(variant, known))
        if said:
            casework.record(_step(said, words, workspace.new_id))
            found.append(FamilyNews(family=family, number=casework.family.number, news=said))
    return Watched(families=len(wanted), found=tuple(found), unread=unread)


def _looked_up(variant: Variant, known: dict[Variant, PublishedClass | None]) -> PublishedClass | None:
    if variant not in known:
        known[variant] = clinvar.published(annotating.check_variant(variant.hgvs, variant.gene))
    return known[variant]


def _step(said: tuple[News, ...], words: Phrases, new_id: Callable[[str], str]) -> Step:
    facts: list[FamilyFact] = []
    for one in said:
        published = one.published
        facts.append(
            ClassPublished(
                on=PartialDate.exactly(published.edition),
                variant=one.variant,
                source=published.source,
                significance=published.significance,
                published=published.variant_class,
                stars=published.stars,
                record=published.record,
                disclosure=Disclosure.CLINIC,
            )
        )
        if one.matters:
            before = words.term(one.before) if one.before is not None else words.text("class-conflicting")
            text = words.text(
                "task-class-published",
                variant=one.variant.name,
                source=published.source,
                significance=published.significance,
                stars=published.stars,
                before=before,
            )
            facts.append(TaskOpened(task=TaskId(new_id("t")), text=text, disclosure=Disclosure.CLINIC))
    return Step(subject="watch", facts=tuple(facts))
