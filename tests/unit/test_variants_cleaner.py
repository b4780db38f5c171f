"""Each way in which a report may spell a variant, and what is said of the change."""

import pytest

from predispo.app.annotating import check_variant

KNOWN = "NM_007294.4:c.68_69del"
WRITTEN = [
    ("BRCA1 185delAG", KNOWN, "legacy-name"),
    ("BRCA1 187delAG", KNOWN, "legacy-name"),
    ("brca1:185delAG", KNOWN, "letter-case"),
    ("BRCA1 5382insC", "NM_007294.4:c.5266dup", "legacy-name"),
    ("BRCA1 3875del4", "NM_007294.4:c.3756_3759del", "legacy-name"),
    ("BRCA1 300T>G", "NM_007294.4:c.181T>G", "legacy-name"),
    ("BRCA1 5271+1G>A", "NM_007294.4:c.5152+1G>A", "legacy-name"),
    ("BRCA2 6174delT", "NM_000059.4:c.5946del", "legacy-name"),
    ("BRCA1 IVS18+1G>A", "NM_007294.4:c.5152+1G>A", "ivs-name"),
    ("BRCA1 c.IVS5-11T>G", "NM_007294.4:c.213-11T>G", "ivs-name"),
    ("ATM IVS10-6T>G", "NM_000051.4:c.1608-6T>G", "ivs-name"),
    ("nm_007294.4:C.68_69DELAG", KNOWN, "letter-case"),
    ("NM_007294.4:c.181t>g", "NM_007294.4:c.181T>G", "letter-case"),
    ("NM_007294.4:c.181T＞G", "NM_007294.4:c.181T>G", "characters"),
    ("NM_007294.4:c.181T→G", "NM_007294.4:c.181T>G", "characters"),
    ("NM_007294.4:c.4675+1G&gt;A", "NM_007294.4:c.4675+1G>A", "characters"),
    ("NM_058216.3:c.706−2A>G", "NM_058216.3:c.706-2A>G", "characters"),
    ("NM_007294.4:c.68\u200b_69del", KNOWN, "characters"),
    ("NM_007294.4:c.181T>G p.C61G", "NM_007294.4:c.181T>G", "one-letter-protein"),
    ("NM_007294.4: c.68_69 del AG", KNOWN, "spaces"),
    ("NM_007294.4:c.68-69del", KNOWN, "hyphen-for-range"),
    ("NM_007294.4:c.68–69del", KNOWN, "hyphen-for-range"),
    ("NM_007294:c.68_69del", KNOWN, "version-added"),
    ("NM_000038.5:c.3920T>A", "NM_000038.6:c.3920T>A", "version-replaced"),
    ("BRCA1 c.68_69del", KNOWN, "transcript-added"),
    ("BRCA1:c.68_69del", KNOWN, "transcript-added"),
    ("CHEK2 1100delC", "NM_007194.4:c.1100del", "prefix-added"),
    ("MRE11A c.571C>T", "NM_005591.4:c.571C>T", "gene-renamed"),
    ("ENST00000357654.9:c.68_69del", KNOWN, "transcript-renamed"),
    ("LRG_292t1:c.68_69del", "NM_007294.3:c.68_69del", "transcript-renamed"),
    ("NM_007294.4:c.T181G", "NM_007294.4:c.181T>G", "old-order"),
    ("NM_007294.4:c.181T/G", "NM_007294.4:c.181T>G", "old-order"),
    ("NM_007294.4:c.68_69del het", KNOWN, "words-left-out"),
    ("NC_000017.11:g.43124028_43124029del", KNOWN, "from-chromosome"),
    ("NC_000017.10:g.41276045_41276046del", KNOWN, "from-chromosome"),
    ("NM_007294.4:c.5265_5266insC", "NM_007294.4:c.5266dup", "normalized"),
    ("NM_007294.4:c.134+37del", "NM_007294.4:c.134+40del", "normalized"),
]


def codes(text: str, gene: str | None = None) -> list[str]:
    return [one.code for one in check_variant(text, gene).problems]


@pytest.mark.parametrize(("text", "normal", "code"), WRITTEN, ids=[text for text, _, _ in WRITTEN])
def test_a_spelling_is_understood_and_the_change_is_said(text: str, normal: str, code: str) -> None:
    verdict = check_variant(text)

    assert verdict.valid
    assert verdict.normalized == normal
    assert code in [one.code for one in verdict.problems]
    assert all(one.message.endswith((".", "?")) for one in verdict.problems)


def test_a_name_in_good_order_is_left_without_a_word() -> None:
    assert codes(KNOWN) == []


def test_a_clinvar_title_is_read_with_its_gene_and_protein() -> None:
    verdict = check_variant("NM_007294.4(BRCA1):c.68_69del (p.Glu23fs)")

    assert verdict.normalized == KNOWN
    assert verdict.problems == ()


def test_a_protein_that_does_not_follow_is_pointed_out() -> None:
    assert codes("NM_007294.4(BRCA1):c.68_69del (p.Glu24fs)") == ["protein-differs"]


@pytest.mark.parametrize(
    ("protein", "text"),
    [
        ("p.Glu23ValfsTer17", "NM_007294.4:c.68_69del"),
        ("p.(Glu23Valfs*17)", "NM_007294.4:c.68_69del"),
        ("p.E23fs", "NM_007294.4:c.68_69del"),
        ("p.R1835X", "NM_007294.4:c.5503C>T"),
        ("p.Arg1835*", "NM_007294.4:c.5503C>T"),
        ("p.Pro3039=", "NM_000059.4:c.9117G>A"),
    ],
)
def test_a_shorter_spelling_of_the_same_protein_agrees(protein: str, text: str) -> None:
    assert "protein-differs" not in codes(f"{text} {protein}")


def test_a_form_that_knows_the_gene_needs_no_gene_in_the_name() -> None:
    assert check_variant("185delAG", "BRCA1").normalized == KNOWN
    assert check_variant("c.68_69del", "BRCA1").normalized == KNOWN


def test_a_hyphen_after_an_exons_first_base_stays_an_intron() -> None:
    verdict = check_variant("NM_007294.4:c.81-82del")

    assert verdict.normalized == "NM_007294.4:c.81-82del"
    assert [(one.code, one.suggestion) for one in verdict.problems] == [("hyphen", "NM_007294.4:c.81_82del")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("NM_007294.4:c.68_69del", ("185delAG", "187delAG")),
        ("NM_007294.4:c.5266dup", ("5382insC", "5385insC")),
        ("NM_000059.4:c.5946del", ("6174delT",)),
        ("NM_007294.4:c.181T>G", ("300T>G",)),
        ("NM_007294.4:c.5152+1G>A", ("IVS18+1G>A",)),
        ("NM_000251.3:c.942+3A>T", ("IVS5+3A>T",)),
    ],
)
def test_the_old_names_are_given_back(text: str, names: tuple[str, ...]) -> None:
    assert check_variant(text).legacy_names == names


@pytest.mark.parametrize("name", ["185delAG", "187delAG", "5382insC", "5385insC", "300T>G", "IVS18+1G>A"])
def test_an_old_name_that_is_given_back_is_read_as_the_same_variant(name: str) -> None:
    assert name in check_variant(f"BRCA1 {name}").legacy_names
