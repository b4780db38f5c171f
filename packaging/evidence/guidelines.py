"""One file a guideline and country: criteria for testing and referral, and what is offered to carriers."""

from copy import deepcopy
from pathlib import Path
from typing import Any

from pack import rows, toml

Item = dict[str, Any]

ISSUED_FOR = {
    "nhsbsp_vhr": "GB",
    "nice_cg164": "GB",
    "nice_ng241": "GB",
    "hanson2023": "GB",
    "hanson2021tp53": "GB",
    "monahan2020": "GB",
    "plamper2022": "DE",
    "nccn_hboc": "US",
    "eviq752": "AU",
    "sessa2023": "EUR",
    "vanleerdam2019": "EUR",
    "vanleerdam2019b": "EUR",
    "seppala2021": "EUR",
    "wagner2021": "EUR",
    "zaffaroni2024": "EUR",
    "frebourg2020": "EUR",
    "tischkowitz2020": "EUR",
    "carton2023": "EUR",
    "bakhuizen2021": "EUR",
    "kaariainen2009": "EUR",
}
INTERNATIONAL = "INT"

VALID_FROM = {"no_hbo_2017": "2017-06-12", "no_hbo_2020_mainstream": "2020-05-15"}
EDITION = {"no_hbo_2017": "version 9", "no_hbo_2020_mainstream": "version 11"}
SUPERSEDED_BY = {"no_hbo_2017": "no_hbo_2020_mainstream"}
CRITERION_DEFECTS = {
    "nccn_facts": "The limbs on relatives and on ancestry are missing.",
    "nice_ng241": "The age table of the testing threshold was not seen.",
    "pten_cleveland_score": "The adult weights are missing.",
    "nl_breast": "The flowcharts were not seen.",
    "ontario_hboc": "No text was found: nothing can be judged by it.",
}
MISSING = (
    "NICE NG101 and criteria for polyposis, melanoma and paraganglioma are missing.",
    "There is no Norwegian and no German surveillance plan for carriers: a clinic can add its own.",
    "Sides: siblings and descendants count on either side; a spouse's blood relatives on neither, but the children.",
)


def guidelines(pack: Path) -> dict[tuple[str, str], Item]:
    """By country and source, the content of the guideline's file."""
    references = {row["key"]: row for row in rows(pack, "references.csv")}
    found: dict[tuple[str, str], Item] = {}

    def file(country: str, source: str) -> Item:
        reference = references[source]
        return found.setdefault(
            (country, source),
            {
                "schema": 1,
                "source": source,
                "country": country,
                "title": reference["title"],
                "edition": reference["year"],
                "criterion": [],
                "action": [],
            },
        )

    for criterion in toml(pack, "criteria.toml")["criterion"]:
        country = criterion.get("country") or ISSUED_FOR.get(criterion["source"], INTERNATIONAL)
        file(country, criterion["source"])["criterion"].append(_criterion(criterion, references))
    for action in toml(pack, "surveillance.toml")["action"]:
        country = ISSUED_FOR.get(action["source"], INTERNATIONAL)
        file(country, action["source"])["action"].extend(_action(action))
    return found


def _criterion(raw: Item, references: dict[str, dict[str, str]]) -> Item:
    item = deepcopy(raw)
    identifier = item["id"]
    item["edition"] = EDITION.get(identifier, references[item["source"]]["year"])
    item["valid_from"] = VALID_FROM.get(identifier, references[item["source"]]["year"])
    item["superseded_by"] = SUPERSEDED_BY.get(identifier, "")
    item["defect"] = CRITERION_DEFECTS.get(identifier, "")
    match identifier:
        case "nice_cg164_secondary_to_tertiary":
            item["any_of"] += [
                {"model": "carrier probability", "genes": ["BRCA1", "BRCA2"], "ge_pct": 10},
                {"known_familial_variant": True},
            ]
            item["note"] = "the limbs on carrier probability and on a known familial variant were added at conversion"
        case "jewish_founder":
            item["valid_to"] = "2025-10-31"
            item["note"] = "the national programme closed on 31 October 2025"
        case "chompret_2015":
            item["core"] = ["osteosarcoma" if core == "bone" else core for core in item["core"]]
            item["note"] = "bone means osteosarcoma (mended at conversion)"
        case "manchester_mss3":
            item["count_each_breast_primary"] = True
        case _:
            pass
    return item


ACTION_DEFECTS = {
    "s034": "Doubtful: a not-recommended action with an interval.",
    "s055": "The source named cannot carry transvaginal ultrasound.",
    "s066": "Doubtful: the start age was not seen.",
    "s096": "Too strong for families without gastric cancer.",
}
NOT_GENES: dict[str, tuple[list[str], Item]] = {
    "ATM c.7271T>G": (["ATM"], {"variants": {"ATM": ["c.7271T>G"]}}),
    "CHEK2 biallelic": (["CHEK2"], {"zygosity": {"CHEK2": "biallelic"}}),
    "ATM biallelic": (["ATM"], {"zygosity": {"ATM": "biallelic"}}),
    "MUTYH biallelic": (["MUTYH"], {"zygosity": {"MUTYH": "biallelic"}}),
    "MUTYH monoallelic": (["MUTYH"], {"zygosity": {"MUTYH": "monoallelic"}}),
    "NTHL1 biallelic": (["NTHL1"], {"zygosity": {"NTHL1": "biallelic"}}),
    "APC attenuated": (["APC"], {"forms": {"APC": "AFAP"}}),
    "TP53 high-risk variant": (["TP53"], {"forms": {"TP53": "variant with a high childhood risk"}}),
    "RET highest risk (M918T)": (["RET"], {"variants": {"RET": ["M918T"]}}),
    "RET high risk (C634": (["RET"], {"variants": {"RET": ["C634", "A883F"]}}),
    "A883F)": ([], {}),
}
PANCREAS_RELATIVE = [{"who": "fdr", "cancer": "pancreas", "count": 1}]


def _action(raw: Item) -> list[Item]:
    item = _genes_apart(deepcopy(raw))
    identifier = item["id"]
    item["defect"] = ACTION_DEFECTS.get(identifier, "")
    if item["kind"] == "risk_reducing_surgery":
        item = _as_operation(item)
    match identifier:
        case "s009":
            return [{**item, "latency_years": 8, "latency_from": "first irradiation"}]
        case "s033":
            return _by_gene(
                {**item, "note": f"{item['note']}; split by gene at conversion: check the ages"},
                (
                    ("s033", ["BRCA1", "MLH1", "MSH2", "MSH6"], 35, "partial"),
                    ("s033b", ["BRCA2"], 40, "no"),
                    ("s033c", ["RAD51C", "RAD51D", "BRIP1", "PALB2"], 45, "no"),
                ),
                "window_from",
            )
        case "s039" | "s042":
            genes = ["BRCA2", "PALB2", "ATM"] if identifier == "s039" else item["genes"]
            years = {"years_before_youngest": 10} if identifier == "s039" else {}
            return [{**item, "requires": PANCREAS_RELATIVE, "requires_for": genes, **years}]
        case "s070":
            return _by_gene(item, (("s070", ["SMAD4"], 18, "no"), ("s070b", ["BMPR1A"], 25, "no")), "start_age")
        case "s117":
            split = _by_gene(
                item, (("s117", ["SDHB"], 6, "no"), ("s117b", ["SDHA", "SDHC", "SDHD"], 10, "no")), "start_age"
            )
            return [one if "SDHD" not in one["genes"] else {**one, "paternal_origin": ["SDHD"]} for one in split]
        case "s118":
            return [{**item, "paternal_origin": ["SDHD"]}]
        case "s128":
            return [{**item, "kind": "treatment_flag"}]
        case _:
            return [item]


def _genes_apart(item: Item) -> Item:
    genes: list[str] = []
    narrowed: Item = {}
    for name in item.get("genes", []):
        symbols, field = NOT_GENES.get(name, ([name], {}))
        genes += symbols
        for key, value in field.items():
            narrowed.setdefault(key, {}).update(value)
    return {**item, "genes": genes, **narrowed}


def _as_operation(item: Item) -> Item:
    """An operation has a window and stands until the organ is gone: it does not vanish at an age."""
    window = {"window_from": item.pop("start_age", None), "window_to": item.pop("stop_age", None)}
    return {**item, **window, "until": "organ_removed"}


def _by_gene(item: Item, parts: tuple[tuple[str, list[str], int, str], ...], key: str) -> list[Item]:
    return [
        {**item, "id": name, "genes": genes, key: age, "verified": verified} for name, genes, age, verified in parts
    ]
