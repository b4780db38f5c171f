"""The same random changes by ferro-hgvs in its strict mode: normal forms of coding changes, and wrong bases refused."""

from pathlib import Path

import pytest

from predispo.app.annotating import check_variant
from tests.oracle.changes import EACH, GENES, REFERENCE, changes
from tests.oracle.ferro import Ferro


@pytest.mark.parametrize("gene", GENES)
def test_normal_forms_are_what_ferro_says(gene: str, tmp_path: Path) -> None:
    transcript = REFERENCE.default(REFERENCE.genes[gene])
    ferro = Ferro(transcript, tmp_path)
    names = [one for one in changes(transcript) if "+" not in one]

    ours = {one: check_variant(one).normalized for one in names}
    theirs = {one: ferro.normal(one) for one in names}

    # ferro writes a change with bases that stay as several, and one of repeats by their count: another notation.
    plain = [one for one in names if "[" not in theirs[one]]
    assert len(plain) > EACH // 2
    assert {one: (ours[one], theirs[one]) for one in plain if ours[one] != theirs[one]} == {}


@pytest.mark.parametrize("gene", GENES)
def test_both_refuse_a_wrong_base(gene: str, tmp_path: Path) -> None:
    transcript = REFERENCE.default(REFERENCE.genes[gene])
    stated = next(one for one in "ACGT" if one != transcript.coding[99])
    put = next(one for one in "ACGT" if one not in {stated, transcript.coding[99]})
    name = f"{transcript.accession}:c.100{stated}>{put}"

    assert check_variant(name).problems[-1].code == "reference-mismatch"
    with pytest.raises((ValueError, RuntimeError)):
        Ferro(transcript, tmp_path).normal(name)
