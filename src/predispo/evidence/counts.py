"""The big tables of an edition: counts of new cancers, death rates, and observed rates in carriers."""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError, NotApplicable
from predispo.evidence.places import place_of
from predispo.evidence.poisson import count_interval
from predispo.evidence.population import Incidence, Mortality

Row = list[str]
Made = TypeVar("Made")
INCIDENCE_FILE = "incidence.csv.gz"
HEADS: Final = {
    INCIDENCE_FILE: "iso2,site,sex,age_lo,age_hi,cases,person_years,source",
    "mortality.csv.gz": "iso2,period,sex,age_lo,age_hi,deaths_per_100k,source",
    "observed_rates.csv.gz": "gene,cancer,sex,age_from,age_to,cases,person_years,source",
}
"""The first line of each table, so that a file that was put in another's place is told from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedRate:
    """Cases and person-years of carriers of one gene in one band of completed years of age, at both ends included.

    `override` names the clinic's override that counted them.
    """

    gene: str
    cancer: str
    sex: str
    age_from: int
    age_to: int
    cases: float
    person_years: float
    source: str
    override: str = ""

    @property
    def place(self) -> EvidencePlace:
        """Where it stands among the evidence."""
        asked = {"cancer": self.cancer, "sex": self.sex, "age_from": self.age_from, "age_to": self.age_to}
        return place_of(f"genes/{self.gene}.toml", "observed_rate", asked)

    @property
    def rate(self) -> float:
        """New cases a person-year."""
        return self.cases / self.person_years

    @property
    def interval(self) -> tuple[float, float]:
        """The exact 95 % Poisson interval of the rate."""
        low, high = count_interval(self.cases)
        return float(low) / self.person_years, float(high) / self.person_years


def incidence(folder: Path, iso2: str, site: str, sex: str, period: str, coverage: str) -> Incidence:
    """The counts of one population, site and sex.

    Raises:
        NotApplicable: there are none, as of prostate cancer in women or of a site that registries do not keep apart;
            or the file of counts was left out.
    """
    path = folder / "populations" / INCIDENCE_FILE
    if not path.is_file():
        raise NotApplicable(
            f"The file of cancer incidence, {INCIDENCE_FILE}, was left out of this installation.",
            cure="Put it back among the evidence, or import a registry's counts.",
            population=iso2,
            site=site,
            sex=sex,
            file=f"populations/{INCIDENCE_FILE}",
        )
    found = _rows(path, iso2).get((site, sex))
    if found is None:
        raise NotApplicable(
            f"The evidence has no incidence of {site} for sex {sex} in {iso2}.",
            cure="Leave the cancer out of the calculation.",
            population=iso2,
            site=site,
            sex=sex,
        )
    return _numbers(
        path,
        f"{iso2} {site} {sex}",
        lambda: Incidence(
            population=iso2,
            site=site,
            sex=sex,
            age_lo=np.array([int(row[3]) for row in found]),
            cases=np.array([int(row[5]) for row in found]),
            person_years=np.array([float(row[6]) for row in found]),
            source=found[0][7],
            period=period,
            coverage=coverage,
        ),
    )


def mortality(folder: Path, iso2: str, sex: str, period: str) -> Mortality:
    """The death rates of one population, sex and period.

    Raises:
        NotApplicable: there are none.
    """
    path = folder / "populations" / "mortality.csv.gz"
    found = _rows(path, iso2).get((period, sex))
    if found is None:
        raise NotApplicable(
            f"The evidence has no mortality of {iso2} for sex {sex} in {period}.",
            cure="Choose another period or country for mortality.",
            population=iso2,
            sex=sex,
            period=period,
        )
    return _numbers(
        path,
        f"{iso2} {period} {sex}",
        lambda: Mortality(
            population=iso2,
            sex=sex,
            period=period,
            age_lo=np.array([int(row[3]) for row in found]),
            rates=np.array([float(row[5]) for row in found]) / 1e5,
            source=found[0][6],
        ),
    )


@lru_cache(maxsize=8)
def observed_rates(folder: Path) -> tuple[ObservedRate, ...]:
    """Every observed rate in carriers (the first PLSD cohort, under colonoscopic surveillance)."""
    path = folder / "genes" / "observed_rates.csv.gz"
    lines = csv.reader(io.StringIO(_text(path).partition("\n")[2]))
    return tuple(_numbers(path, ",".join(row), lambda row=row: _observed(row)) for row in lines)


def _observed(row: Row) -> ObservedRate:
    return ObservedRate(
        gene=row[0],
        cancer=row[1],
        sex=row[2],
        age_from=int(row[3]),
        age_to=int(row[4]),
        cases=float(row[5]),
        person_years=float(row[6]),
        source=row[7],
    )


def _numbers(path: Path, place: str, made: Callable[[], Made]) -> Made:
    """What the rows of a place make.

    Raises:
        EvidenceError: a row has too few cells, or something that is no number.
    """
    try:
        return made()
    except (ValueError, IndexError) as error:
        raise _unreadable(path, f"{place}: a row is not in the columns {HEADS[path.name]}.", place) from error


@lru_cache(maxsize=64)
def _rows(path: Path, iso2: str) -> dict[tuple[str, str], list[Row]]:
    """A population's rows of a table by its second and third column; the table is sorted by population."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in csv.reader(_block(_text(path), iso2)):
        found.setdefault(_numbers(path, ",".join(row), lambda row=row: (row[1], row[2])), []).append(row)
    return found


def _block(text: str, iso2: str) -> Iterator[str]:
    start = text.find(f"\n{iso2},")
    end = text.rfind(f"\n{iso2},")
    if start >= 0:
        yield from text[start + 1 : text.find("\n", end + 1)].splitlines()


@lru_cache(maxsize=8)
def _text(path: Path) -> str:
    try:
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise _unreadable(path, "the file is missing or is no compressed table.") from error
    if text.partition("\n")[0].strip() != HEADS[path.name]:
        raise _unreadable(path, f"its first line is not {HEADS[path.name]}.")
    return text


def _unreadable(path: Path, fault: str, place: str = "") -> EvidenceError:
    file = f"{path.parent.name}/{path.name}"
    return EvidenceError(
        f"The evidence file {file} cannot be read: {fault}",
        cure="Install predispo again.",
        file=file,
        place=place,
        fault=fault,
    )
