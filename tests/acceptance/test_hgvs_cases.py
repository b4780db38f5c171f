"""Variants on which two independent engines (hgvs-weaver and biocommons hgvs) agree, through the use-case itself."""

import csv
from pathlib import Path

import pytest

from predispo.app.annotating import check_variant

CASES = Path(__file__).parent / "hgvs_cases.tsv"


def cases() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["input"])
def test_the_answer_is_that_of_two_engines(case: dict[str, str]) -> None:
    verdict = check_variant(case["input"])

    assert verdict.valid
    assert verdict.checked
    assert verdict.normalized == case["normalized"]
    assert verdict.protein == (None if case["protein"].startswith("ERR") else case["protein"])
    assert verdict.grch38 == case["GRCh38"]
