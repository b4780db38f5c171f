"""A person's health as distributions over ages: until when free of which cancer, and when which cancer was found.

Silence is unknown: only who is known to have been free of a cancer counts as free of it, and only until then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.cancer import ORGAN_REMOVED, Behaviour, Site
from predispo.domain.dates import Age, age_on
from predispo.domain.facts import Confirmation, UnaffectedNoted
from predispo.domain.family import Person, Recorded
from predispo.risk.hazards import AGES
from predispo.risk.kernel.arrays import FloatArray

ABOUT = 5
"""“About 40” is any age from 35 to 45, the nearer the likelier."""

UNKNOWN_UNTIL = 85
"""A cancer at an unknown age, in somebody whose last age is unknown too, was found before this age."""

OLDEST = AGES - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeUntil:
    """Free of some cancers until one age that is not known exactly: `weights` over `ages`; `exits` by site cap it."""

    ages: tuple[int, ...]
    weights: tuple[float, ...]
    sites: tuple[Site, ...]
    caps: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Onset:
    """The first cancer of a site: `window` (age,) weighs the ages at which it may have been found."""

    site: Site
    window: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One person's health: `free`, `onsets`, and `removed`, the organs taken out and at what age (None: not known)."""

    free: tuple[FreeUntil, ...] = ()
    onsets: tuple[Onset, ...] = ()
    removed: dict[Site, int | None] = field(default_factory=dict)
    had: frozenset[Site] = frozenset()
    notes: tuple[Note, ...] = ()

    def free_age(self, site: Site) -> int:
        """The age until which freedom of a cancer is part of the likelihood; 0 where nothing is known."""
        ages = [
            min(max(group.ages), cap)
            for group in self.free
            for one, cap in zip(group.sites, group.caps, strict=True)
            if one is site
        ]
        return max(ages, default=0)


def history(person: Person, on: date, sites: Sequence[Site]) -> History:
    """What is known of a person's health on a day, for the sites that count."""
    notes: list[Note] = []
    removed = _removed(person, notes)
    # a benign growth is no cancer of the organ: its risk is still to be told
    had = frozenset(one.fact.cancer.site for one in person.cancers if one.fact.cancer.behaviour is not Behaviour.BENIGN)
    onsets = _onsets(person, on, sites, notes)
    affected = {onset.site for onset in onsets} | had
    free = _free(person, on, [site for site in sites if site not in affected], removed, notes)
    return History(free=free, onsets=onsets, removed=removed, had=had, notes=tuple(notes))


def spread(age: Age) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """The completed years that an age as told may be, with weights that sum to 1."""
    low, high = age.low, min(age.high, OLDEST)
    weights = np.ones(max(high - low, 0) + 1)
    if age.about:
        near = np.concatenate([np.arange(1, ABOUT + 2), np.arange(ABOUT, 0, -1)]).astype(float)
        weights = np.convolve(weights, near)
        low -= ABOUT
    ages = np.clip(np.arange(low, low + len(weights)), 0, OLDEST)
    found = np.bincount(ages, weights=weights / weights.sum())
    used = np.flatnonzero(found)
    return tuple(used.tolist()), tuple(found[used].tolist())


def _removed(person: Person, notes: list[Note]) -> dict[Site, int | None]:
    removed: dict[Site, int | None] = {}
    for one in person.surgeries:
        fact = one.fact
        if fact.confirmation is Confirmation.REFUTED:
            continue
        age = fact.age
        if age is None and fact.on is not None and person.details.birth is not None:
            age = age_on(person.details.birth, fact.on.middle)
        for site in ORGAN_REMOVED[fact.procedure]:
            known = [years for years in (removed.get(site), None if age is None else age.low) if years is not None]
            removed[site] = min(known, default=None)
            notes.append(
                Note(
                    code="censored_at_surgery",
                    text=f"From the removal of the organ on, {site.value} cancer neither counts nor is it shown:"
                    " no factor with a source is there.",
                    data={"site": site.value, "procedure": fact.procedure.value},
                    person=person.id,
                )
            )
    return removed


def _onsets(person: Person, on: date, sites: Sequence[Site], notes: list[Note]) -> tuple[Onset, ...]:
    first: dict[Site, Age | None] = {}
    for one in person.cancers:
        cancer, age = one.fact.cancer, one.fact.age
        if age is None and one.fact.on is not None and person.details.birth is not None:
            age = age_on(person.details.birth, one.fact.on.middle)
        if cancer.behaviour is not Behaviour.INVASIVE:
            notes.append(_note("not_invasive", "An in situ or benign growth says nothing here.", person, cancer.site))
            continue
        if cancer.site not in sites:
            notes.append(_note("site_not_modelled", "A cancer of this site says nothing here.", person, cancer.site))
            continue
        if cancer.markers:
            notes.append(
                _note("markers_not_used", "Tumour markers are not used: no cited figure.", person, cancer.site)
            )
        if cancer.site in first:
            notes.append(
                _note("second_primary_not_used", "A second primary of one site adds nothing.", person, cancer.site)
            )
            known = first[cancer.site]
            if age is None or (known is not None and known.low <= age.low):
                continue
        first[cancer.site] = age
    return tuple(Onset(site=site, window=_window(person, age, on, site, notes)) for site, age in first.items())


def _window(person: Person, age: Age | None, on: date, site: Site, notes: list[Note]) -> FloatArray:
    """Weights of the ages at diagnosis: the years that are possible, each as likely as its hazard makes it."""
    window = np.zeros(AGES)
    last = person.age_at(on)
    end = OLDEST if last is None else min(last.high, OLDEST)
    if age is not None and age.is_exact:
        window[min(age.low, OLDEST)] = 1.0
    elif age is not None:
        ages, weights = spread(Age(age.low, max(min(age.high, end), age.low), age.about))
        window[list(ages)] = weights
        window /= window.max()
    else:
        window[: (UNKNOWN_UNTIL if last is None else end + 1)] = 1.0
        notes.append(_note("age_at_diagnosis_unknown", "The age at diagnosis is summed over.", person, site))
    return window


def _free(
    person: Person,
    on: date,
    sites: Sequence[Site],
    removed: dict[Site, int | None],
    notes: list[Note],
) -> tuple[FreeUntil, ...]:
    """Until when free: for each site the latest age that was told, cut at the removal of the organ."""
    latest: dict[Site, Age] = {}
    for one in person.unaffected:
        if one.fact.confirmation is Confirmation.REFUTED:
            continue
        age = _age_of(one, person, on)
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
    groups: dict[Age, list[Site]] = {}
    for site, age in latest.items():
        if site in removed and removed[site] is None:
            continue
        groups.setdefault(age, []).append(site)
    found: list[FreeUntil] = []
    for age, members in groups.items():
        # "more than 70" is known to 71 and no further
        ages, weights = spread(Age(age.low, age.low, age.about) if age.high >= OLDEST else age)
        caps = tuple(OLDEST if removed.get(site) is None else int(removed[site] or 0) for site in members)
        found.append(FreeUntil(ages=ages, weights=weights, sites=tuple(members), caps=caps))
    return tuple(found)


def _age_of(one: Recorded[UnaffectedNoted], person: Person, on: date) -> Age | None:
    """The age until which somebody was free: as told, else on the day that was told, else when it was written down."""
    if one.fact.age is not None:
        return one.fact.age
    birth = person.details.birth
    if one.fact.on is not None and birth is not None:
        return age_on(birth, one.fact.on.middle)
    if person.is_dead:
        return person.age_at_death
    return None if birth is None else age_on(birth, min(on, one.recorded_at.date()))


def _note(code: str, text: str, person: Person, site: Site) -> Note:
    return Note(code=code, text=text, data={"site": site.value}, person=person.id)
