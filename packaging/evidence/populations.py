"""One file a population and a cancer, and the two big tables behind them."""

from pathlib import Path
from typing import Any

from pack import Row, rows, write_table

NEIGHBOURS = {
    "BG": (),
    "GR": (),
    "HU": ("AT", "SI", "HR"),
    "LI": ("CH", "AT"),
    "LU": ("BE", "FR", "DE"),
    "MD": ("UA",),
    "RO": ("UA",),
    "RS": ("HR",),
    "SK": ("CZ", "AT"),
    "PL": ("CZ", "LT"),
    "PT": ("ES",),
}
WARNINGS = {
    "PL": "The registry of Kielce alone: a poor proxy for Poland "
    "(breast cancer risk to 80: 6.2 % against 11.1 % in pooled Europe).",
    "PT": "The registry of the Azores alone: a poor proxy for Portugal.",
    "EUR": "Registries of many countries pooled by registry population: rates differ many-fold between countries.",
}
REGIONAL = "Regional registries pooled, not the whole country."
NO_INCIDENCE = "No incidence in CI5 XII: choose a neighbour or pooled Europe; the choice is shown on every result."
FREQUENCIES = (
    "Allele frequencies exist for the United Kingdom, Ashkenazi Jews and Iceland only; elsewhere they are borrowed."
)

OTHER_OUTCOMES: dict[str, tuple[str, tuple[str, ...], str]] = {
    "any": ("B", (), "any cancer, as each study defines it"),
    "any_extracolonic": ("B", (), "any cancer outside of the colon and rectum"),
    "any_bap1_tumour": ("B", (), "any tumour of the BAP1 spectrum"),
    "any_men1_manifestation": ("B", (), "any manifestation of MEN1, tumour or not"),
    "any_neoplasm": ("B", (), "any neoplasm of the DICER1 spectrum, benign ones too"),
    "any_second_cancer": ("B", (), "any second cancer after retinoblastoma"),
    "breast_or_ovary": ("F", ("breast", "ovary"), ""),
    "cerebellar_haemangioblastoma": ("B", (), "no incidence data"),
    "contralateral_breast": ("F", (), "from the first breast cancer; no incidence data for the baseline"),
    "gallbladder": ("B", (), "as published; the incidence site is gallbladder_biliary"),
    "gastrointestinal_any": ("B", ("oesophagus", "stomach", "small_intestine", "colorectum", "pancreas"), ""),
    "medullary_thyroid": ("B", (), "incidence is not kept by histology"),
    "mpnst": ("B", (), "malignant peripheral nerve sheath tumour; no incidence data"),
    "paraganglioma_any": ("B", (), "phaeochromocytoma and paraganglioma; no incidence data"),
    "renal_pelvis_ureter_kidney": ("B", ("renal_pelvis_ureter", "kidney"), ""),
    "retinal_haemangioblastoma": ("B", (), "no incidence data"),
    "upper_gastrointestinal": ("B", (), "as PLSD defines it, pooled over sex"),
    "urinary_tract": ("B", (), "as PLSD defines it, pooled over sex"),
}
FEMALE = {"ovary", "endometrium", "cervix", "other_female_genital"}
MALE = {"prostate", "testis"}
SITE_NOTES = {
    "endometrium": "C54 and C55: a little high where an unspecified uterus is coded; "
    "denominators include women without a uterus",
    "ovary": "C56: the tube is in other_female_genital; denominators include women without ovaries",
    "melanoma": "rates differ many-fold between countries",
    "prostate": "rates differ many-fold between countries, with testing",
}


def populations(pack: Path) -> dict[str, dict[str, Any]]:
    """By code, the content of the population's file."""
    incidence = {row["iso2"]: row for row in rows(pack, "incidence.csv")}
    mortality: dict[str, Row] = {}
    periods: dict[str, set[str]] = {}
    for row in rows(pack, "mortality.csv"):
        mortality[row["iso2"]] = row
        periods.setdefault(row["iso2"], set()).add(row["period"])
    languages = {row["iso2"]: row["bcp47"].split() for row in rows(pack, "languages.csv")}
    found: dict[str, dict[str, Any]] = {}
    for iso2 in sorted(set(incidence) | set(mortality)):
        row = incidence.get(iso2)
        found[iso2] = {
            "schema": 1,
            "iso2": iso2,
            "name": "Europe (pooled)" if iso2 == "EUR" else (row or mortality[iso2])["country"],
            "coverage": row["coverage"] if row else "none",
            "incidence_period": row["period"] if row else "",
            "incidence_source": row["source"] if row else "",
            "mortality_periods": sorted(periods.get(iso2, ())),
            "mortality_source": mortality[iso2]["source"] if iso2 in mortality else "",
            "has_incidence": row is not None,
            "proxies": _proxies(iso2, row),
            "languages": languages.get(iso2, []),
            "warnings": _warnings(iso2, row),
        }
    return found


def _proxies(iso2: str, row: Row | None) -> list[str]:
    if iso2 == "EUR":
        return []
    return [*NEIGHBOURS.get(iso2, ()), "EUR"] if row is None or iso2 in NEIGHBOURS else []


def _warnings(iso2: str, row: Row | None) -> list[str]:
    found: list[str] = []
    if iso2 in WARNINGS:
        found.append(WARNINGS[iso2])
    elif row is None:
        found.append(NO_INCIDENCE)
    elif "regional" in row["coverage"]:
        found.append(REGIONAL)
    if iso2 not in {"GB", "IS"}:
        found.append(FREQUENCIES)
    return found


def cancers(pack: Path) -> dict[str, dict[str, Any]]:
    """By identifier, the content of the cancer's file."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows(pack, "incidence.csv"):
        site = row["site"]
        sex = "F" if site in FEMALE else "M" if site in MALE else "B"
        found[site] = {
            "schema": 1,
            "id": site,
            "icd10": row["icd10"],
            "sex": sex,
            "has_incidence": True,
            "notes": SITE_NOTES.get(site, ""),
        }
    for outcome, (sex, parts, note) in OTHER_OUTCOMES.items():
        found[outcome] = {
            "schema": 1,
            "id": outcome,
            "sex": sex,
            "has_incidence": False,
            "parts": list(parts),
            "notes": note,
        }
    return found


def tables(pack: Path, target: Path) -> None:
    """The big tables: counts of new cancers, death rates, and the rates of the first PLSD cohort."""
    incidence = sorted(
        rows(pack, "incidence.csv"), key=lambda row: (row["iso2"], row["site"], row["sex"], int(row["age_lo"]))
    )
    header = ("iso2", "site", "sex", "age_lo", "age_hi", "cases", "person_years", "source")
    write_table(target / "populations/incidence.csv.gz", header, ([row[key] for key in header] for row in incidence))
    mortality = sorted(
        rows(pack, "mortality.csv"), key=lambda row: (row["iso2"], row["period"], row["sex"], int(row["age_lo"]))
    )
    header = ("iso2", "period", "sex", "age_lo", "age_hi", "deaths_per_100k", "source")
    write_table(target / "populations/mortality.csv.gz", header, ([row[key] for key in header] for row in mortality))
    sexes = {"FEMALE": "F", "MALE": "M", "BOTH": "B"}
    rates = [{**row, "sex": sexes[row["sex"]]} for row in rows(pack, "plsd_rates.csv")]
    header = ("gene", "cancer", "sex", "age_from", "age_to", "cases", "person_years", "source")
    rates.sort(key=lambda row: (row["gene"], row["cancer"], row["sex"], int(row["age_from"])))
    write_table(target / "genes/observed_rates.csv.gz", header, ([row[key] for key in header] for row in rates))
