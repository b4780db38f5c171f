"""Each kind of name that cannot be right: its own code, never repaired in silence."""

import pytest

from predispo.app.annotating import check_variant
from predispo.variants.refusal import CURES

WRONG = [
    ("NM_007294.4:c.181A>G", "reference-mismatch", ""),
    ("NM_007294.4:c.68_69delAA", "reference-mismatch", ""),
    ("NM_007294.4:c.80+1A>G", "reference-mismatch", ""),
    ("NM_007294.4:c.134+37delG", "reference-mismatch", ""),
    ("NC_000017.11:g.43106487T>C", "reference-mismatch", ""),
    ("NM_007294.4:c.68_69del3", "length-differs", ""),
    ("NM_007294.4:c.68_70delAG", "length-differs", ""),
    ("NM_007294.4:c.181TT>GG", "length-differs", "NM_007294.4:c.181_182delinsGG"),
    ("NM_007294.4:c.99999A>G", "position-outside", ""),
    ("NM_007294.4:c.*99999A>G", "position-outside", ""),
    ("NM_007294.4:c.-99999A>G", "position-outside", ""),
    ("NM_007294.4:c.80+30000A>G", "position-outside", ""),
    ("NM_007294.4:c.*1383+5A>G", "position-outside", ""),
    ("NM_007294.4:c.68+1G>A", "not-an-exon-edge", ""),
    ("NM_007294.4:c.80-1G>A", "not-an-exon-edge", ""),
    ("NM_007294.4:c.69_68del", "reversed-range", ""),
    ("NM_007294.4:c.81-1_80+1del", "reversed-range", ""),
    ("NM_007294.4:c.0A>G", "position-zero", ""),
    ("NM_007294.4:c.*0A>G", "position-zero", ""),
    ("NM_007294.4:c.5266insC", "insertion-not-between", "NM_007294.4:c.5266_5267insC"),
    ("NM_007294.4:c.5264_5266insC", "insertion-not-between", ""),
    ("NM_007294.4:c.156_157ins20", "bases-missing", ""),
    ("NM_007294.4:c.181T>N", "bases-missing", ""),
    ("BRCA1 943ins10", "bases-missing", ""),
    ("NM_007294.4:c.[68_69del;181T>G]", "several-variants", ""),
    ("NM_007294.4:c.(70_80)insA", "not-supported", ""),
    ("NM_007294.4:n.294T>G", "not-supported", ""),
    ("NM_007294.4(BRCA2):c.68_69del", "gene-differs", "NM_000059.4:c.68_69del"),
    ("c.68_69del", "gene-missing", ""),
    ("BRCA1 p.Cys61Gly", "only-protein", "NM_007294.4:c.181T>G"),
    ("BRCA1 C61G", "only-protein", "NM_007294.4:c.181T>G"),
    ("NM_007294.4", "not-understood", ""),
    ("NM_007294.4:c.181", "not-understood", ""),
    ("", "not-understood", ""),
    ("BRCA1 IVS4+1G>A", "position-outside", ""),
    ("RAD50 c.0A>G", "position-zero", ""),
    ("RAD50 c.20_10del", "reversed-range", ""),
    ("c." + "A" * 5000, "too-long", ""),
    ("NC_000017.99:g.43106487A>C", "chromosome-not-held", ""),
    ("rs80357914", "database-number", ""),
    ("VCV000017662.5", "database-number", ""),
    ("17-43124027-ACT-A", "place-without-build", "NC_000017.11:g.43124028_43124029del"),
    ("chr17:41258504A>C", "place-without-build", "NC_000017.10:g.41258504A>C"),
    ("17:1:A:C", "place-without-build", ""),
]


@pytest.mark.parametrize(("text", "code", "suggestion"), WRONG, ids=[text[:40] or "nothing" for text, _, _ in WRONG])
def test_what_cannot_be_right_is_refused_with_its_reason(text: str, code: str, suggestion: str) -> None:
    verdict = check_variant(text)

    assert not verdict.valid
    assert verdict.normalized is None
    wrong = verdict.problems[-1]
    assert (wrong.code, wrong.suggestion) == (code, suggestion or CURES[code])
    assert wrong.message
    assert wrong.names_variant == bool(suggestion)


def test_another_gene_than_the_form_knows_is_refused() -> None:
    assert check_variant("BRCA2 c.5946del", "BRCA1").problems[-1].code == "gene-differs"


@pytest.mark.parametrize(("text", "suggestion"), [(text, one) for text, _, one in WRONG if one])
def test_a_suggestion_can_be_taken(text: str, suggestion: str) -> None:
    taken = check_variant(suggestion)

    assert taken.valid or taken.problems[-1].code == "reference-mismatch", text
