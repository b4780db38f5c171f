"""Populations: cancer incidence as counts, mortality as rates, and where the figures come from."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from predispo.errors import NotApplicable
from predispo.evidence.poisson import count_interval, weighted_interval

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

AGE_LAST = 100


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Incidence:
    """New cancers of one site and sex in one population, by 18 five-year age bands, 0–4 … 85+.

    `cases`, `person_years` and `age_lo` have shape (18,); the last band is open. Counts are kept so that populations
    can be pooled and intervals computed; a rate is `cases / person_years`. `overrides` are the clinic's own in it.
    """

    population: str
    site: str
    sex: str
    age_lo: IntArray
    cases: IntArray
    person_years: FloatArray
    source: str
    period: str
    coverage: str
    overrides: tuple[str, ...] = ()

    def rates(self) -> FloatArray:
        """Cases per person-year, shape (18,)."""
        return self.cases / self.person_years

    def annual(self) -> FloatArray:
        """Cases per person-year at each completed year of age 0…100, shape (101,); flat beyond 85."""
        band = np.minimum(np.arange(AGE_LAST + 1) // 5, len(self.age_lo) - 1)
        return self.rates()[band]

    def cumulative_rate(self, to: int) -> float:
        """The sum of the annual rates from birth to the birthday `to`; registries print this one, times 100."""
        return float(self.annual()[:to].sum())

    def cumulative_risk(self, to: int) -> float:
        """Net risk from birth to the birthday `to`: 1 − exp(−cumulative rate)."""
        return float(-np.expm1(-self.cumulative_rate(to)))

    def rate_intervals(self) -> tuple[FloatArray, FloatArray]:
        """The exact 95 % Poisson intervals of the rates: lower and upper ends, cases per person-year, shape (18,)."""
        low, high = count_interval(self.cases)
        return low / self.person_years, high / self.person_years

    def cumulative_risk_interval(self, to: int) -> tuple[float, float]:
        """The 95 % interval of the cumulative risk that the counts leave, to the birthday `to`."""
        years = np.clip(np.minimum(to, AGE_LAST + 1) - self.age_lo, 0, 5).astype(float)
        years[-1] = max(min(to, AGE_LAST + 1) - float(self.age_lo[-1]), 0.0)
        counted = years > 0
        low, high = weighted_interval(self.cases[counted], (years / self.person_years)[counted])
        return float(-np.expm1(-low)), float(-np.expm1(-high))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mortality:
    """Deaths of all causes per person-year of one sex in one population, by 22 ages 0, 1–4, 5–9 … 100+.

    `overrides` are the clinic's own in it.
    """

    population: str
    sex: str
    period: str
    age_lo: IntArray
    rates: FloatArray
    source: str
    overrides: tuple[str, ...] = ()

    def annual(self) -> FloatArray:
        """Deaths per person-year at each completed year of age 0…100, shape (101,)."""
        band = np.searchsorted(self.age_lo, np.arange(AGE_LAST + 1), side="right") - 1
        return self.rates[band]


IncidenceReader = Callable[[str, str, str], Incidence]
MortalityReader = Callable[[str, str, str], Mortality]


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """One country, or pooled Europe (`EUR`); the big tables behind it are read when they are first asked for.

    `proxies` are the populations to offer where incidence is missing or speaks poorly for the nation; `warnings` are
    shown wherever the population's figures act. `override` names the clinic's override that describes the population.
    """

    iso2: str
    name: str
    coverage: str
    incidence_period: str
    mortality_periods: tuple[str, ...]
    proxies: tuple[str, ...]
    warnings: tuple[str, ...]
    languages: tuple[str, ...]
    has_incidence: bool
    override: str = ""
    _incidence: IncidenceReader = field(repr=False, compare=False)
    _mortality: MortalityReader = field(repr=False, compare=False)

    def incidence(self, site: str, sex: str) -> Incidence:
        """Counts of new cancers of a site in women (`F`) or men (`M`).

        Raises:
            NotApplicable: the evidence has none for this population, site and sex; the cure names the populations
                that are offered instead (never taken silently).
        """
        if not self.has_incidence:
            raise NotApplicable(
                f"The evidence has no cancer incidence of {self.name}.",
                cure=f"Choose one of these populations instead: {', '.join(self.proxies)}.",
                population=self.iso2,
                proxies=self.proxies,
            )
        return self._incidence(self.iso2, site, sex)

    def mortality(self, sex: str, period: str | None = None) -> Mortality:
        """All-cause mortality of women (`F`) or men (`M`), in the latest period unless one is named.

        Raises:
            NotApplicable: the evidence has none for this population or period.
        """
        if not self.mortality_periods:
            raise NotApplicable(
                f"The evidence has no mortality of {self.name}.",
                cure="Choose a country for mortality.",
                population=self.iso2,
            )
        return self._mortality(self.iso2, sex, period or self.mortality_periods[-1])
