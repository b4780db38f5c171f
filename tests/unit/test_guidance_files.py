"""Guideline files that say nothing, something unknown, or what can never hold are refused with their place."""

import tomllib

import pytest

from predispo.domain.cancer import Site
from predispo.errors import EvidenceError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.guideline import guideline
from predispo.evidence.predicate import Feature
from predispo.evidence.table import Table
from predispo.guidance.pathology import has_feature
from tests.unit.guidance_cases import ca, kin

HEAD = """
schema = 1
source = "nice_cg164"
country = "GB"
title = "A title"
edition = "2013"
[[criterion]]
id = "one"
kind = "testing"
source = "nice_cg164"
edition = "2013"
valid_from = "2013"
verified = "no"
"""
CLAUSE = """
[[criterion.clause]]
id = "a"
en = "In English"
nb = "På norsk"
needs = {}
"""


def read(text: str) -> None:
    guideline(Table(file="GB/one.toml", place="", data=tomllib.loads(text)))


def with_needs(needs: str) -> str:
    return HEAD + CLAUSE.replace("needs = {}", f"needs = {needs}")


def test_a_whole_clause_is_read() -> None:
    read(with_needs('{ persons = "fdr", cancer = "breast", age_lt = 40 }'))


@pytest.mark.parametrize("key", ["edition", "valid_from", "source", "verified"])
def test_a_criterion_without_edition_or_source_is_refused(key: str) -> None:
    lines = with_needs('{ persons = "fdr", cancer = "breast" }').splitlines()
    head, tail = lines[: lines.index("[[criterion]]")], lines[lines.index("[[criterion]]") :]
    text = "\n".join([*head, *(line for line in tail if not line.startswith(f"{key} ="))])

    with pytest.raises(EvidenceError, match=f"GB/one.toml, criterion 1: `{key}`"):
        read(text)


@pytest.mark.parametrize(
    ("needs", "why"),
    [
        ('{ relatives = "fdr" }', "no predicate is known by relatives"),
        ('{ persons = "cousins", cancer = "breast" }', "`persons` is 'cousins'"),
        ('{ persons = "fdr", cancer = "breastt" }', "'breastt' is no cancer"),
        ('{ persons = "fdr", cancer = "breast", ages = 40 }', "`ages` is not known here"),
        ('{ persons = "fdr", cancer = "breast:nice" }', "'breast:nice' is no cancer"),
        ('{ descent = ["icelandic"] }', "`descent` names 'icelandic'"),
        ('{ score = "gail", ge = 3 }', "`score` is 'gail'"),
        ('{ persons = "self", carrier_of = ["BRCA1"] }', "a threshold in percent is missing"),
        ('{ different = [{ variant_in = "any" }] }', "holds something that counts nobody"),
    ],
)
def test_an_unknown_predicate_is_refused_with_its_place(needs: str, why: str) -> None:
    with pytest.raises(EvidenceError) as refused:
        read(with_needs(needs))

    assert why in str(refused.value)
    assert refused.value.data["file"] == "GB/one.toml"
    assert refused.value.data["place"].startswith("criterion 1.clause 1.needs")


@pytest.mark.parametrize(
    "needs",
    [
        '{ persons = "self", cancer = "breast", count = 2 }',
        '{ persons = "fdr", cancer = "breast", count = 0 }',
        '{ persons = "fdr", cancer = "breast", age_lt = 0 }',
        '{ persons = "fdr", cancer = "breast", age_lt = 40, age_ge = 40 }',
        '{ persons = "fdr", cancer = "breast", age_le = 200 }',
        '{ persons = "fdr", sex = "M", cancer = "ovary" }',
        '{ persons = "fdr", sex = "F", cancer = "prostate" }',
        '{ persons = "fdr", cancer = "breast", count = 2, with = "sdr" }',
        '{ persons = "fdr", cancer = "colorectum", bilateral = true }',
        '{ persons = "fdr", cancer = "ovary:lobular" }',
        '{ persons = "fdr", cancer = "breast:lobular:!lobular" }',
        '{ same_person = "fdr", cancers = ["ovary", "prostate"] }',
        '{ same_person = "fdr", cancers = ["ovary"] }',
        '{ first_degree_of_others = 3, cancer = "colorectum", generations = 4 }',
        '{ persons = "self", carrier_of = ["BRCA1"], gt_pct = 100 }',
        '{ persons = "self", carrier_of = ["BRCA1"], ge_pct = 101 }',
        '{ risk_of = "breast", from_age = 50, to_age = 40, ge_pct = 3 }',
        '{ score = "premm5", ge = 120 }',
        "{ all = [] }",
        '{ at_least = 3, of = [{ variant_in = "any" }] }',
        '{ different = [{ persons = "self", cancer = "breast" }, { persons = "self", cancer = "ovary" }] }',
    ],
)
def test_a_clause_that_can_never_hold_is_refused(needs: str) -> None:
    with pytest.raises(EvidenceError) as refused:
        read(with_needs(needs))

    assert refused.value.data["place"].startswith("criterion 1.clause 1")


def test_a_clause_says_what_it_needs_or_why_it_cannot_be_judged() -> None:
    nothing = CLAUSE.replace("needs = {}", "")
    half = CLAUSE.replace("needs = {}", 'cannot_en = "No."')

    for text, why in ((nothing, "has no predicate and does not say why"), (half, "is missing in a language")):
        with pytest.raises(EvidenceError, match=why):
            read(HEAD + text)
    read(HEAD + CLAUSE.replace("needs = {}", 'cannot_en = "No."\ncannot_nb = "Nei."'))


@pytest.mark.parametrize("language", ["en", "nb"])
def test_a_clause_without_a_language_is_refused(language: str) -> None:
    text = "\n".join(line for line in CLAUSE.splitlines() if not line.startswith(f"{language} ="))

    with pytest.raises(EvidenceError, match=f"`{language}` is missing"):
        read(HEAD + text)


def test_two_clauses_of_one_name_are_refused() -> None:
    with pytest.raises(EvidenceError, match="two clauses have one name"):
        read(HEAD + CLAUSE.replace("needs = {}", 'needs = { variant_in = "any" }') * 2)


def test_every_shipped_criterion_has_clauses_in_both_languages() -> None:
    for guide in Catalogue.load().guidelines:
        for criterion in guide.criteria:
            assert criterion.clauses, criterion.id
            assert all(set(one.text) == {"en", "nb"} for one in criterion.clauses)


@pytest.mark.parametrize(
    ("feature", "site", "text", "answer"),
    [
        (Feature.LOBULAR, "breast", "Invasive lobular carcinoma", True),
        (Feature.LOBULAR, "breast", "grad 3, duktalt karsinom", False),
        (Feature.LOBULAR, "breast", "grade 3", None),
        (Feature.LOBULAR, "breast", "", None),
        (Feature.GRADE_1, "breast", "G1", True),
        (Feature.GRADE_1, "breast", "Grade III ductal", False),
        (Feature.TRIPLE_NEGATIVE, "breast", "triple-negative", True),
        (Feature.HIGH_GRADE, "ovary", "HGSOC", True),
        (Feature.HIGH_GRADE, "ovary", "serous", None),
        (Feature.EPITHELIAL, "ovary", "granulosa cell tumour", False),
        (Feature.DIFFUSE, "stomach", "signet-ring cell", True),
        (Feature.DIFFUSE, "stomach", "intestinal type", False),
        (Feature.FOLLICULAR, "thyroid", "follicular variant of papillary carcinoma", False),
        (Feature.PAPILLARY, "thyroid", "follicular variant of papillary carcinoma", True),
        (Feature.OSTEOSARCOMA, "bone", "Ewing sarcoma", False),
        (Feature.OSTEOSARCOMA, "bone", "sarcoma", None),
        (Feature.ADRENOCORTICAL, "adrenal", "adrenocortical carcinoma", True),
        (Feature.ADRENOCORTICAL, "adrenal", "phaeochromocytoma", False),
        (Feature.EXOCRINE, "pancreas", "neuroendocrine", False),
        (Feature.ADVANCED, "adrenal", "metastatic to bone", True),
        (Feature.ADVANCED, "adrenal", "not metastatic", False),
        (Feature.ADVANCED, "adrenal", "ingen sikre tegn til metastase", None),
        (Feature.TRIPLE_NEGATIVE, "breast", "not triple-negative", False),
        (Feature.LOBULAR, "breast", "no ductal component, lobular", True),
        (Feature.PHAEOCHROMOCYTOMA, "adrenal", "feokromocytom", True),
        (Feature.PHAEOCHROMOCYTOMA, "adrenal", "adrenocortical carcinoma", False),
        (Feature.PARAGANGLIOMA, "other", "carotid body tumour", True),
        (Feature.GASTROINTESTINAL_STROMAL, "stomach", "GIST", True),
    ],
)
def test_a_report_s_own_words_are_read_and_what_they_do_not_say_stays_open(
    feature: Feature, site: str, text: str, answer: bool | None
) -> None:
    from predispo.guidance.history import histories
    from tests.unit.guidance_cases import ON

    history = histories(kin(ca("me", site, 40, text)), ON)["me"]

    assert history.primaries[0].cancer.site is Site(site)
    assert has_feature(feature, history.primaries[0], history) is answer
