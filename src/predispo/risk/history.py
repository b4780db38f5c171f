"""A person's health as distributions over ages: until when free of which cancer, and when which cancer was found.

Silence is unknown: only who is known to have been free of a cancer counts as free of it, and only until then.

Ages that are not known exactly are scenarios: each has a weight, and the likelihood is summed over them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.cancer import Behaviour, Cancer, Procedure, Site
from predispo.domain.dates import Age
from predispo.domain.family import Person
from predispo.domain.standing import Confirmation
from predispo.evidence.markers import SiteMarkers
from predispo.risk.ages import OLDEST, diagnosed, free_until, spread, told_age
from predispo.risk.operations import Operation, operations
from predispo.risk.other_breast import OTHER, OtherBreast, other_breast
from predispo.risk.outcome import Outcome

MOST_SCENARIOS = 2000
"""With more combinations of ages than this, operations are taken at their middle ages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Years free of one cancer, by scenario: at the full hazard until `full`, then after the operation until `after`.

    Without an operation that has a cited factor, `after` is `full`. Of the other breast the years count from the first
    breast cancer, not from birth.
    """

    site: Outcome
    full: tuple[int, ...]
    after: tuple[int, ...]
    procedure: Procedure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeUntil:
    """Free of some cancers until one age that is not known exactly: `weights` of its scenarios, a span a cancer."""

    weights: tuple[float, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Onset:
    """The first cancer of a site, by scenario: found at one of the `ages`, which `weights` weigh.

    Of the other breast `ages` are years since the first breast cancer.

    The hazard was the full one until `full`, and that after the operation `procedure` from there on. `tumour` are the
    kinds of tumour that its markers leave possible; none where they say nothing.
    """

    site: Outcome
    ages: tuple[int, ...]
    weights: tuple[float, ...]
    full: tuple[int, ...]
    procedure: Procedure | None = None
    tumour: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One person's health: years `free`, `onsets`, `operated` organs, and every cancer that the person `had`.

    `since` is the age from which the person is at risk of a second cancer that has a clock of its own.
    """

    free: tuple[FreeUntil, ...] = ()
    onsets: tuple[Onset, ...] = ()
    operated: Mapping[Site, Operation] = field(default_factory=dict)
    had: frozenset[Outcome] = frozenset()
    since: Mapping[Outcome, int] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()

    def free_age(self, site: Outcome) -> int:
        """The age, or the years since a first cancer, until which known freedom counts; 0 where nothing is known."""
        return max((max(one.after) for group in self.free for one in group.spans if one.site is site), default=0)


def history(
    person: Person,
    on: date,
    sites: Sequence[Site],
    *,
    last: int | None = None,
    cited: Mapping[Site, Collection[Procedure]] | None = None,
    tumours: Mapping[Site, SiteMarkers] | None = None,
    second_breast: bool = False,
) -> History:
    """What is known of a person's health on a day, for the sites that count.

    `last` is the greatest age that the person can have reached, `cited` by site the operations with a cited factor,
    `tumours` by site what is cited of tumour markers; `second_breast` says that cancer in the other breast counts.
    """
    notes: list[Note] = []
    operated = operations(person, sites, cited or {}, notes)
    # a benign growth is no cancer of the organ: its risk is still to be told
    had = frozenset(one.fact.cancer.site for one in person.cancers if one.fact.cancer.behaviour is not Behaviour.BENIGN)
    latest = _latest_free(person, on, sites, notes)
    onsets, before = _onsets(person, sites, latest, last, operated, tumours or {}, second_breast, notes)
    affected = {onset.site for onset in onsets} | had
    groups: dict[Age, list[Site]] = {}
    for site, age in latest.items():
        if site not in affected:
            groups.setdefault(age, []).append(site)
    for site in before:
        age = operated[site].first
        groups.setdefault(Age(age, age), []).append(site)
    free = tuple(one for age, members in groups.items() if (one := _free(age, members, operated)).spans)
    known = History(free=free, onsets=onsets, operated=operated, had=had, notes=tuple(notes))
    breast = next((one for one in onsets if one.site is Site.BREAST), None)
    if breast is None or not second_breast:
        return known
    first = list(zip(breast.ages, breast.weights, strict=True))
    return _with_other(known, other_breast(person, first, latest.get(Site.BREAST), last, operated.get(Site.BREAST)))


def _with_other(known: History, other: OtherBreast) -> History:
    """A history with what is known of the other breast."""
    free, onsets, had, since = known.free, known.onsets, known.had, known.since
    if other.free is not None:
        years = tuple(one for one, _ in other.free)
        span = Span(site=OTHER, full=years, after=years)
        free = (*free, FreeUntil(weights=tuple(weight for _, weight in other.free), spans=(span,)))
    if other.found is not None:
        years = tuple(one for one, _ in other.found)
        onsets = (
            *onsets,
            Onset(site=OTHER, ages=years, weights=tuple(weight for _, weight in other.found), full=years),
        )
        had = had | {OTHER}
    if other.since is not None:
        since = {OTHER: other.since}
    return replace(known, free=free, onsets=onsets, had=had, since=since, notes=(*known.notes, *other.notes))


def _onsets(
    person: Person,
    sites: Sequence[Site],
    latest: Mapping[Site, Age],
    last: int | None,
    operated: Mapping[Site, Operation],
    tumours: Mapping[Site, SiteMarkers],
    second_breast: bool,
    notes: list[Note],
) -> tuple[tuple[Onset, ...], tuple[Site, ...]]:
    """The first cancer of each site; and the sites of which it came only after the organ was removed."""
    first: dict[Site, tuple[Age | None, Cancer]] = {}
    for one in person.cancers:
        cancer, age = one.fact.cancer, told_age(one.fact, person)
        if cancer.behaviour is not Behaviour.INVASIVE:
            notes.append(_note("not_invasive", "An in situ or benign growth says nothing here.", person, cancer.site))
            continue
        if cancer.site not in sites:
            notes.append(_note("site_not_modelled", "A cancer of this site says nothing here.", person, cancer.site))
            continue
        if cancer.site in first:
            if cancer.site is not Site.BREAST:
                text = "A second primary of one site adds nothing."
                notes.append(_note("second_primary_not_used", text, person, cancer.site))
            elif not second_breast:
                text = "Cancer in the other breast is not used: no rate of non-carriers with a source is there."
                notes.append(_note("contralateral_not_used", text, person, cancer.site))
            known, _ = first[cancer.site]
            if age is None or (known is not None and known.low <= age.low):
                continue
        first[cancer.site] = age, cancer
    found: list[Onset] = []
    before: list[Site] = []
    for site, (age, cancer) in first.items():
        fitting = tumours[site].fitting(cancer) if site in tumours else ()
        if cancer.markers and not fitting:
            notes.append(_note("markers_not_used", "Tumour markers are not used: no cited figure.", person, site))
        if age is None:
            notes.append(_note("age_at_diagnosis_unknown", "The age at diagnosis is summed over.", person, site))
        made = _onset(site, age, last, latest.get(site), operated.get(site))
        if made is not None:
            found.append(replace(made, tumour=fitting))
            continue
        text = "A cancer found after the removal of its organ is not used: no factor with a source is there."
        notes.append(_note("cancer_after_removal", text, person, site))
        before.append(site)
    return tuple(found), tuple(before)


def _onset(
    site: Site, age: Age | None, last: int | None, known_free: Age | None, operation: Operation | None
) -> Onset | None:
    """The scenarios of a first cancer; None where it came only after an operation whose effect is not known."""
    window = diagnosed(age, last, after=0 if known_free is None else known_free.low)
    ages = np.flatnonzero(window).tolist()
    if operation is None or not operation.ages:
        return Onset(site=site, ages=tuple(ages), weights=tuple(window[ages].tolist()), full=tuple(ages))
    scenarios: list[tuple[int, float, int]] = []
    for found in ages:
        for done, weight in zip(operation.ages, operation.weights, strict=True):
            # a cancer of the year of its operation was there before it
            if found <= done or (operation.cited and found <= max(operation.known_until, done)):
                scenarios.append((found, float(window[found]) * weight, min(found, done)))
    if not scenarios:
        return None
    merged: dict[tuple[int, int], float] = {}
    for found, weight, full in scenarios:
        merged[found, full] = merged.get((found, full), 0.0) + weight
    return Onset(
        site=site,
        ages=tuple(found for found, _ in merged),
        weights=tuple(merged.values()),
        full=tuple(full for _, full in merged),
        procedure=operation.procedure if operation.cited else None,
    )


def _latest_free(person: Person, on: date, sites: Sequence[Site], notes: list[Note]) -> dict[Site, Age]:
    """Until when free: for each site the latest age that was told."""
    latest: dict[Site, Age] = {}
    for one in person.unaffected:
        if one.fact.confirmation is Confirmation.REFUTED:
            continue
        age = free_until(one, person, on)
        if age is None:
            notes.append(
                Note(
                    code="free_until_unknown_age",
                    text="Known free of cancer, but not until which age: it says nothing here.",
                    person=person.id,
                )
            )
            continue
        for site in one.fact.sites or tuple(sites):
            if site in sites and (site not in latest or latest[site].low < age.low):
                latest[site] = age
    return latest


def _free(age: Age, members: Sequence[Site], operated: Mapping[Site, Operation]) -> FreeUntil:
    """The scenarios of one age until which some cancers are known not to have been, and of their operations' ages."""
    # "more than 70" is known to 71 and no further
    ends, weights = spread(Age(age.low, age.low, age.about) if age.high >= OLDEST else age)
    counted = [site for site in members if site not in operated or operated[site].ages]
    uncertain = [operated[site] for site in counted if site in operated and operated[site].cited]
    choices = [list(zip(one.ages, one.weights, strict=True)) for one in uncertain]
    if len(ends) * np.prod([len(one) for one in choices], dtype=float) > MOST_SCENARIOS:
        choices = [[(one.middle, 1.0)] for one in uncertain]
    names = [one.site for one in uncertain]
    scenarios = [
        (end, dict(zip(names, [done for done, _ in chosen], strict=True)), weight * _all(chosen))
        for end, weight in zip(ends, weights, strict=True)
        for chosen in product(*choices)
    ]
    spans: list[Span] = []
    for site in counted:
        operation = operated.get(site)
        if operation is None:
            until = tuple(end for end, _, _ in scenarios)
            spans.append(Span(site=site, full=until, after=until))
        elif not operation.cited:
            until = tuple(min(end, operation.first) for end, _, _ in scenarios)
            spans.append(Span(site=site, full=until, after=until))
        else:
            full = tuple(min(end, done[site]) for end, done, _ in scenarios)
            after = tuple(
                max(least, min(end, operation.known_until)) for least, (end, _, _) in zip(full, scenarios, strict=True)
            )
            spans.append(Span(site=site, full=full, after=after, procedure=operation.procedure))
    return FreeUntil(weights=tuple(weight for _, _, weight in scenarios), spans=tuple(spans))


def _all(chosen: Sequence[tuple[int, float]]) -> float:
    return float(np.prod([weight for _, weight in chosen]))


def _note(code: str, text: str, person: Person, site: Site) -> Note:
    return Note(code=code, text=text, data={"site": site.value}, person=person.id)
