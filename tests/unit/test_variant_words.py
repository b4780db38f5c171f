"""Everything that a check of a variant can say has its words in every language."""

import re
from pathlib import Path

import pytest

import predispo
from predispo.app.annotating import check_variant
from predispo.phrases.phrases import Phrases, load
from predispo.phrases.spoken import languages
from predispo.phrases.variants import consequence_word, problem_line
from predispo.variants import consequence, large
from predispo.variants.refusal import CURES

PLACE = Path(predispo.__path__[0])
READERS = ("exchange/fhir_report.py", "exchange/lab_columns.py", "app/annotating.py", "app/panel_review.py")
FILES = [*(PLACE / "variants").glob("*.py"), *(PLACE / one for one in READERS)]
SOURCES = [file.read_text(encoding="utf-8") for file in FILES]
CODE = re.compile(r'(?:Refused|_said|\.say|_remark|VariantProblem|BadLine|BadGenotype)\(\s*(?:code=)?"([a-z0-9-]+)"')
TERM = re.compile(
    r'"((?:\w+_(?:variant|lost|gained|deletion|insertion|alteration|ablation|elongation|amplification)))"'
)


def codes() -> set[str]:
    return {code for source in SOURCES for code in CODE.findall(source)}


def terms() -> set[str]:
    files = (Path(module.__file__ or "") for module in (consequence, large))
    return {term for file in files for term in TERM.findall(file.read_text(encoding="utf-8"))}


@pytest.fixture(params=languages())
def phrases(request: pytest.FixtureRequest) -> Phrases:
    return load(request.param)


def test_the_walk_finds_the_codes_and_the_terms() -> None:
    assert {"reference-mismatch", "transcript-added", "letter-case", "frame", "hyphen", "normalized"} <= codes()
    assert {"stop_gained", "frameshift_variant", "exon_loss_variant", "feature_elongation"} <= terms()


def test_every_code_has_a_sentence(phrases: Phrases) -> None:
    assert [one for one in sorted(codes()) if not phrases.has(f"variant-problem-{one}")] == []


def test_every_sentence_is_of_a_code(phrases: Phrases) -> None:
    said = {one.removeprefix("variant-problem-") for one in phrases.messages.ids if one.startswith("variant-problem-")}

    assert said - codes() == set()


def test_every_refusal_says_what_to_do(phrases: Phrases) -> None:
    refused = {code for source in SOURCES for code in re.findall(r'Refused\(\s*"([a-z0-9-]+)"', source)}

    assert refused == CURES.keys()
    # The others say it in their own sentence, or offer a name.
    said = {one.removeprefix("variant-cure-") for one in phrases.messages.ids if one.startswith("variant-cure-")}
    assert said <= CURES.keys()


def test_every_consequence_has_a_word(phrases: Phrases) -> None:
    assert [one for one in sorted(terms()) if consequence_word(phrases, one) == one] == []


@pytest.mark.parametrize(
    "text",
    ["BRCA1 185delAG", "BRCA1 exon 13 deletion", "BRCA1 c.181A>G", "POLE c.1A>G", "MRE11A c.571C>T p.(Arg1His)", "x"],
)
def test_what_is_said_of_a_variant_is_whole_sentences(phrases: Phrases, text: str) -> None:
    verdict = check_variant(text)

    for one in verdict.problems:
        line = problem_line(phrases, one, verdict)
        assert line.endswith((".", "?"))
        assert "{" not in line


def test_the_frame_is_told_in_norwegian_too() -> None:
    verdict = check_variant("BRCA1 exon 13 deletion")

    lines = [problem_line(load("nb"), one, verdict) for one in verdict.problems if one.code == "frame"]
    assert lines == ["Uten disse eksonene er leserammen forskjøvet."]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (
            "BRCA1 c.181A>G",
            "reference-mismatch",
            "Navnet sier A, men referansen har T. Kontroller basen, posisjonen og utgaven av transkriptet i svaret. "
            "Spør laboratoriet hvis alt er som skrevet.",
        ),
        ("BRCA1 c.181A>G", "transcript-added", "Ikke noe transkript var nevnt; NM_007294.4 ble valgt."),
        ("NM_007294:c.181A>G", "version-added", "Transkriptet var nevnt uten versjon; NM_007294.4 ble valgt."),
        ("NM_007294.4:c.5265_5266insC", "normalized", "I normalformen heter endringen c.5266dup."),
        ("BRCA1 300A>G", "legacy-name", "Det gamle navnet ble lest i nummereringen til BIC: c.181A>G."),
        (
            "NM_000038.5:c.3920T>A",
            "version-replaced",
            "Versjonen finnes ikke i referansen; NM_000038.6 har de samme kodende basene og ble valgt.",
        ),
    ],
)
def test_norwegian_tells_the_same_bases_and_names(text: str, code: str, line: str) -> None:
    verdict = check_variant(text)

    assert line in [problem_line(load("nb"), one, verdict) for one in verdict.problems if one.code == code]


@pytest.mark.parametrize(
    "text", ["BRCA1 185delAG", "BRCA1 c.181A>G", "BRCA1 IVS18+1A>G", "TP53 exon 3 deletion", "c.1A>G"]
)
def test_no_sentence_has_a_hole(phrases: Phrases, text: str) -> None:
    verdict = check_variant(text)

    assert all("?" not in problem_line(phrases, one, verdict) for one in verdict.problems)
