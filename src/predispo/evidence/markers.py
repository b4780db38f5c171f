"""How often the tumours of carriers and of others have which markers: what a tumour says of its cause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from predispo.domain.cancer import Cancer, Site
from predispo.evidence import readers
from predispo.evidence.quantity import Quantity, Unit
from predispo.evidence.table import Table

FloatArray = npt.NDArray[np.float64]

OTHERS = ""
"""Whose tumours are not said to be of a gene: those of people without a pathogenic variant."""

HISTOLOGY = "histology"
"""The marker whose values are kinds of tumour."""

AGE_LAST = 125
ROUNDING = 0.02
"""By how much published shares of one tumour may miss 1 together; they are made to sum to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The share of tumours with one `tumour` pattern among those of a gene's carriers, or of others, in a band of ages.

    `tumour` is as "ER=negative, HER2=positive"; the band runs over the completed years `age_from`…`age_to`.
    """

    gene: str
    tumour: str
    age_from: int
    age_to: int
    quantity: Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteMarkers:
    """The tumours of one cancer in one sex ("B": both). `histologies` lists by kind the words that mean it."""

    site: Site
    sex: str
    shares: tuple[Share, ...]
    histologies: Mapping[str, frozenset[str]]

    @property
    def patterns(self) -> tuple[str, ...]:
        """Every kind of tumour that is told apart, sorted."""
        return tuple(sorted({one.tumour for one in self.shares}))

    @property
    def genes(self) -> frozenset[str]:
        """The genes whose carriers' tumours are cited."""
        return frozenset(one.gene for one in self.shares if one.gene != OTHERS)

    def by_age(self, gene: str) -> FloatArray:
        """P(pattern) in the tumours of a gene's carriers, or of others, shape (pattern, completed year of age)."""
        patterns = self.patterns
        found = np.zeros((len(patterns), AGE_LAST + 1))
        for one in self.shares:
            if one.gene == gene:
                found[patterns.index(one.tumour), one.age_from : one.age_to + 1] = one.quantity.value
        total = found.sum(axis=0)
        return np.divide(found, total, out=np.zeros_like(found), where=total > 0.0)

    def fitting(self, cancer: Cancer) -> tuple[int, ...]:
        """The patterns that a cancer's markers and morphology leave possible; none where they say nothing."""
        known = {one.name: one.status.value for one in cancer.markers}
        word = cancer.morphology.strip().casefold()
        kind = next((one for one, words in self.histologies.items() if word in words), None)
        if kind is not None:
            known[HISTOLOGY] = kind
        parted = [parts(one) for one in self.patterns]
        useful = {name: value for name, value in known.items() if any(name in one for one in parted)}
        fit = [
            place
            for place, pattern in enumerate(parted)
            if all(pattern.get(name, value) == value for name, value in useful.items())
        ]
        return tuple(fit) if useful and len(fit) < len(parted) else ()


def parts(tumour: str) -> dict[str, str]:
    """The markers of a pattern by name."""
    return {name.strip(): value.strip() for name, _, value in (one.partition("=") for one in tumour.split(","))}


def markers(table: Table) -> tuple[SiteMarkers, ...]:
    """What the file of tumour markers holds, one for each cancer and sex.

    Raises:
        EvidenceError: naming the table where a share makes no sense.
    """
    readers.schema(table)
    _ = table.text("id"), table.texts("notes")
    words: dict[Site, dict[str, set[str]]] = {}
    for one in table.tables("histology"):
        kinds = words.setdefault(one.choice("cancer", Site), {})
        kinds.setdefault(one.text("kind"), set()).update(word.casefold() for word in one.texts("words"))
        one.done()
    shares: dict[tuple[Site, str], list[Share]] = {}
    for one in table.tables("share"):
        key = one.choice("cancer", Site), one.text("sex")
        shares.setdefault(key, []).append(_share(one))
        one.done()
    for one in table.tables("missing"):
        _ = one.choice("cancer", Site), one.text("reason")
        one.done()
    table.done()
    return tuple(
        SiteMarkers(
            site=site,
            sex=sex,
            shares=tuple(found),
            histologies={kind: frozenset(several) for kind, several in words.get(site, {}).items()},
        )
        for (site, sex), found in shares.items()
    )


def faults(known: SiteMarkers) -> Sequence[str]:
    """What keeps the shares of one cancer from being distributions, in English sentences; empty where nothing does."""
    found: list[str] = []
    for gene in (OTHERS, *sorted(known.genes)):
        mine = [one for one in known.shares if one.gene == gene]
        who = gene or "non-carriers"
        seen = np.zeros((len(known.patterns), AGE_LAST + 1))
        total = np.zeros(AGE_LAST + 1)
        for one in mine:
            seen[known.patterns.index(one.tumour), one.age_from : one.age_to + 1] += 1
            total[one.age_from : one.age_to + 1] += one.quantity.value
            if one.quantity.unit is not Unit.PROPORTION or not 0.0 <= one.quantity.value <= 1.0:
                found.append(f"A share of {who} is no proportion.")
        if (seen > 1).any():
            found.append(f"Two shares of {who} for one tumour and age.")
        if (np.abs(total - 1.0) > ROUNDING).any():
            found.append(f"The shares of {who} do not sum to 1 at every age.")
        if gene == OTHERS and (known.by_age(OTHERS) <= 0.0).any():
            found.append("A tumour has no share in non-carriers.")
    return found


def _share(table: Table) -> Share:
    first, last = table.optional_integer("age_from"), table.optional_integer("age_to")
    return Share(
        gene=table.optional_text("gene"),
        tumour=table.text("tumour"),
        age_from=0 if first is None else first,
        age_to=AGE_LAST if last is None else last,
        quantity=readers.quantity(table),
    )
