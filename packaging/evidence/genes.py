"""One file a gene: names, frequencies, tests, and every published figure of penetrance."""

from dataclasses import dataclass
from math import expm1, sqrt
from pathlib import Path
from typing import Any

import mends
from pack import Row, number, rows

from predispo.evidence.poisson import weighted_interval

ANCESTRY = {
    "UK": ("general", "United Kingdom"),
    "UK, non-European": ("uk_non_european", "United Kingdom, non-European"),
    "Ashkenazi": ("ashkenazi", "Ashkenazi Jewish"),
    "Iceland": ("icelandic", "Iceland"),
}
PREFERRED_MODELS = ("breast", "ovary", "prostate")
INHERITANCE = {"AR/AD": "AD/AR"}
COHORT_FROM = 25
"""The age from which the first PLSD cohort was followed."""


@dataclass(frozen=True, slots=True)
class Band:
    """Cases and person-years of one five-year band of the first PLSD cohort."""

    age_from: int
    cases: float
    person_years: float


Bands = dict[tuple[str, str, str], list[Band]]
"""By gene, cancer and sex."""


def genes(pack: Path) -> dict[str, dict[str, Any]]:
    """By symbol, the content of the gene's file."""
    frequencies = rows(pack, "allele_frequencies.csv")
    figures = penetrance(pack)
    return {row["symbol"]: _gene(row, frequencies, figures.get(row["symbol"], [])) for row in rows(pack, "genes.csv")}


def _gene(row: Row, frequencies: list[Row], figures: list[dict[str, Any]]) -> dict[str, Any]:
    symbol = row["symbol"]
    cited = [one for one in frequencies if one["gene"] == symbol]
    carriers = _carrier_frequency(row)
    return {
        "schema": 1,
        "symbol": symbol,
        "hgnc_id": row["hgnc_id"],
        "hgnc_verified": row["hgnc_id_verified"] or "no",
        "chromosome": row["chromosome"],
        "transcript": row["mane_select"],
        "transcript_verified": row["transcript_verified"] or "no",
        "inheritance": INHERITANCE.get(row["inheritance"], row["inheritance"]),
        "syndrome": row["syndrome"],
        "notes": row["notes"],
        "defects": mends.GENE_DEFECTS.get(symbol, []),
        "carrier_frequency": carriers,
        "de_novo": mends.TP53_DE_NOVO if symbol == "TP53" else _de_novo(row),
        "allele_frequency": _allele_frequencies(cited, carriers),
        "test_sensitivity": [
            {
                "method": one["population_or_mode"].lower(),
                "model": one["boadicea_model"],
                "value": number(one["value"]),
                "unit": "proportion",
                **_origin(one),
            }
            for one in cited
            if one["quantity"] == "test_sensitivity"
        ],
        "penetrance": figures,
    }


def _carrier_frequency(row: Row) -> dict[str, Any] | None:
    if not row["carrier_freq"]:
        return None
    return {
        "value": number(row["carrier_freq"]),
        "unit": "carrier_frequency",
        "source": row["freq_source"],
        "verified": row["freq_verified"] or "no",
        "verified_in": row["freq_verified_in"],
        "population": "Europe",
        "notes": f"1 in {row['carrier_1_in_n_europe']}",
    }


def _allele_frequencies(cited: list[Row], carriers: dict[str, Any] | None) -> list[dict[str, Any]]:
    found = [one for one in cited if one["quantity"] == "allele_frequency"]
    if not found and carriers is not None:
        return [_derived_allele_frequency(carriers)]
    models = {one["boadicea_model"] for one in found}
    preferred = next((model for model in PREFERRED_MODELS if model in models), "")
    return [
        {
            "ancestry": ANCESTRY[one["population_or_mode"]][0],
            "model": one["boadicea_model"],
            "preferred": one["boadicea_model"] == preferred,
            "value": number(one["value"]),
            "unit": "allele_frequency",
            "population": ANCESTRY[one["population_or_mode"]][1],
            **_origin(one),
        }
        for one in found
    ]


def _derived_allele_frequency(carriers: dict[str, Any]) -> dict[str, Any]:
    """Carriers of one or two alleles are c = 1 − (1−q)², so q = 1 − √(1−c)."""
    count = int(str(carriers["notes"]).removeprefix("1 in "))
    return {
        "ancestry": "general",
        "model": "carriers",
        "preferred": True,
        "value": float(f"{1 - sqrt(1 - 1 / count):.6g}"),
        "unit": "allele_frequency",
        "population": "Europe",
        "source": carriers["source"],
        "verified": carriers["verified"],
        "verified_in": carriers["verified_in"],
        "notes": f"derived at conversion from 1 carrier in {count}",
    }


def _de_novo(row: Row) -> dict[str, Any] | None:
    """The share of carriers with a new variant; a published range keeps both ends, and its low end is the value."""
    text = row["de_novo_fraction"]
    if not text or text == "rare" or row["symbol"] == "RET":
        return None
    ends = [float(end) for end in text.split("-")]
    verified = row["de_novo_verified"] or "no"
    cited = row["symbol"] == "NF1"
    return {
        "value": ends[0],
        "low": ends[0] if len(ends) == 2 else None,
        "high": ends[-1] if len(ends) == 2 else None,
        "unit": "proportion",
        "source": row["freq_source"] if cited else "predispo_pack",
        "verified": verified,
        "verified_in": "PMC7000349" if cited else "",
        "notes": "published as a range: low and high are its ends, the value its low end" if len(ends) == 2 else "",
    }


def _origin(row: Row) -> dict[str, str]:
    return {"source": row["source"], "verified": row["verified"], "verified_in": row["verified_in"]}


def penetrance(pack: Path) -> dict[str, list[dict[str, Any]]]:
    """By gene, every published figure, mended."""
    observed = _observed(pack)
    found: dict[str, list[dict[str, Any]]] = {}
    for row in _with_ranges(rows(pack, "penetrance.csv")):
        if row["source"] == "heredicalc" or row["gene"] == "NTHL1":
            continue
        for figure in _split_apc(row, _figure(row, observed)):
            found.setdefault(row["gene"], []).append(figure)
    for gene, added in mends.ADDED_PENETRANCE.items():
        found.setdefault(gene, []).extend(added)
    return {gene: sorted(figures, key=_order) for gene, figures in found.items()}


def _order(figure: dict[str, Any]) -> tuple[Any, ...]:
    keys = ("cancer", "sex", "genotype", "source", "measure", "form", "population", "condition", "ascertainment")
    ages = (figure.get("age_from"), figure.get("age_to"))
    return (*(figure.get(key) or "" for key in keys), *(-1 if age is None else age for age in ages))


def _figure(row: Row, observed: Bands) -> dict[str, Any]:
    since_first = row["age_from"] == "20 years after first"
    value, notes = number(row["value"]), row["notes"]
    if row["unit"] == "percent" and value == 100:
        value, notes = 99, "; ".join(filter(None, (notes, mends.CAPPED)))
    zero = row["measure"] == "cumulative_risk" and value == 0
    low, high = number(row["ci_low"]), number(row["ci_high"])
    own = observed.get((row["gene"], row["cancer"], row["sex"]), []) if row["source"] in mends.FIRST_PLSD else []
    to = [one for one in own if one.age_from < int(row["age_to"])]
    years = sum(one.person_years for one in to)
    if to and zero:
        low, high = 0, float(f"{-100 * expm1(-3 / years * (int(row['age_to']) - COHORT_FROM)):.3g}")
        notes = "; ".join(filter(None, (notes, f"no case in {years:g} person-years: high is the rule of three")))
    elif to and row["source"] == "plsd_repo":
        weights = [5 / one.person_years for one in to]
        low, high = (round(-100 * expm1(-end), 1) for end in weighted_interval([one.cases for one in to], weights))
        notes = "; ".join(filter(None, (notes, "the interval too, from the counts (Dobson et al. 1991)")))
    since = (
        [one for one in to if one.age_from >= _age_before(int(row["age_to"]))] if row["source"] == "plsd_repo" else []
    )
    return {
        "cancer": row["cancer"],
        "sex": row["sex"],
        "genotype": row["genotype"],
        "measure": row["measure"],
        "age_from": 0 if since_first else number(row["age_from"]),
        "age_to": 20 if since_first else number(row["age_to"]),
        "clock": "years_since_first_cancer" if since_first else "",
        "value": value,
        "low": low,
        "high": high,
        "unit": row["unit"],
        "source": row["source"],
        "verified": row["verified"],
        "verified_in": row["verified_in"],
        "population": _population(row),
        "form": _form(row),
        "condition": _condition(row),
        "ascertainment": _ascertainment(row),
        "censored": zero or None,
        "new_cases": int(sum(one.cases for one in since)) if since else None,
        "person_years": int(sum(one.person_years for one in since)) if since else None,
        "range_low": number(row.get("range_low", "")),
        "range_high": number(row.get("range_high", "")),
        "notes": notes,
    }


def _population(row: Row) -> str:
    notes = row["notes"]
    match row["source"]:
        case "bishop2002":
            return "Europe" if notes.startswith("Europe") else "all centres"
        case "karlsson2014":
            return "Sweden"
        case "macinnis2013":
            return "Australia"
        case "gabaikapara2014":
            return "Ashkenazi Jewish"
        case "lee2016":
            return "United Kingdom"
        case "hensen2010":
            return "Netherlands"
        case "bucksch2020":
            return "Germany"
        case _:
            return ""


def _form(row: Row) -> str:
    return "D92Y" if row["source"] == "hensen2010" else mends.FORMS.get(row["source"], "")


def _condition(row: Row) -> str:
    notes = row["notes"]
    if row["source"] == "win2014" and notes.startswith("first-degree relative"):
        return notes
    if row["gene"] == "SDHD":
        return "paternal transmission"
    return ""


def _ascertainment(row: Row) -> str:
    notes = row["notes"]
    if row["source"] == "hendricks2023" and row["cancer"] == "breast":
        return "ascertainment-corrected" if notes.startswith("bias-corrected") else "uncorrected"
    if row["source"] == "bishop2002":
        return "multiple-case families"
    return mends.ASCERTAINMENT.get(row["source"], "")


def _split_apc(row: Row, figure: dict[str, Any]) -> list[dict[str, Any]]:
    """The row of heald2020 holds two: 69 % for attenuated, 100 % for classical polyposis (its own note)."""
    if (row["gene"], row["source"]) != ("APC", "heald2020"):
        return [figure]
    classical = {
        **figure,
        "value": 99,
        "form": "FAP",
        "notes": f"the upper end of the printed range 69-100 %: classical FAP without colectomy; {mends.CAPPED}",
    }
    attenuated = {**figure, "form": "AFAP", "notes": "the lower end of the printed range 69-100 %: attenuated FAP"}
    return [classical, attenuated]


def _with_ranges(found: list[Row]) -> list[Row]:
    """The two rows of hanson2023 (no family history, mother affected) become one figure with a range."""
    affected = {
        (row["gene"], row["age_to"]): row["value"]
        for row in found
        if row["source"] == "hanson2023" and "mother" in row["notes"]
    }
    kept: list[Row] = []
    for row in found:
        if row["source"] != "hanson2023":
            kept.append(row)
        elif "mother" not in row["notes"]:
            high = affected.get((row["gene"], row["age_to"]), "")
            note = "; the high end of the range: mother with ovarian cancer at 50" if high else ""
            kept.append(
                {**row, "range_low": row["value"] if high else "", "range_high": high, "notes": row["notes"] + note}
            )
    return kept


def _observed(pack: Path) -> Bands:
    """What was counted in the first PLSD cohort."""
    sexes = {"FEMALE": "F", "MALE": "M", "BOTH": "B"}
    found: Bands = {}
    for row in rows(pack, "plsd_rates.csv"):
        band = Band(int(row["age_from"]), float(row["cases"]), float(row["person_years"]))
        found.setdefault((row["gene"], row["cancer"], sexes[row["sex"]]), []).append(band)
    return found


def _age_before(age: int) -> int:
    """The age of the point before in a curve of the cohort, or the age from which it was followed."""
    return max((one for one in (40, 50, 60) if one < age), default=COHORT_FROM)
