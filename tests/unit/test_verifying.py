"""Letters read back: issued and unaltered, altered, drafted, of nobody we know; and their figures computed anew."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from predispo.app.assessing import assess_family
from predispo.app.casework import Casework
from predispo.app.editing import Step
from predispo.app.settings import Settings
from predispo.app.verified_words import verified_json, verified_lines
from predispo.app.verifying import Recomputed, Verdict, verify_letter
from predispo.app.workspace import Workspace
from predispo.app.writing import draft_letter, issue
from predispo.cli.program import run
from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope, LetterKind
from predispo.domain.facts import FamilyFact, LetterIssued, PersonDescribed, RiskTold
from predispo.domain.person import Details, Sex
from predispo.domain.variant import VariantClass
from predispo.errors import Unreadable
from predispo.letters.record import read_back
from predispo.letters.wishes import NO_WISHES, Wishes
from predispo.phrases.phrases import load
from tests.builders import cancer
from tests.clinics import Clock
from tests.unit.letter_cases import ANNA, BRCA1, INDEX_NAME, agreed, report, three_generations
from tests.vaults.quick import new_vault

LETTERHEAD = {
    "clinic": "Fjordby University Hospital",
    "clinic_phone": "+47 55 00 00 00",
    "author": "Kari Lund",
    "country": "NO",
}


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("clinic")
    settings = Settings(folder / "settings.json").holding(LETTERHEAD)
    space = Workspace(vault=new_vault(folder / "vault"), settings=settings, clock=Clock())
    yield space
    space.close()


@pytest.fixture(scope="module")
def family(clinic: Workspace) -> Casework:
    facts: tuple[FamilyFact, ...] = (
        *three_generations(),
        report("anna", (BRCA1, VariantClass.PATHOGENIC), confirmed=True),
        agreed(ConsentScope.INFORM_RELATIVES, ConsentScope.TESTING),
    )
    return clinic.add_family(facts, subject="import")


def sent(
    clinic: Workspace, family: Casework, kind: LetterKind, language: str = "nb", wishes: Wishes = NO_WISHES
) -> bytes:
    """A letter that was issued today."""
    assessment = assess_family(family.family, clinic.catalogue, on=clinic.today, country="NO", consultand=ANNA)
    step, documents = issue(
        family.family,
        clinic.catalogue,
        kind=kind.value,
        language=language,
        person=ANNA,
        assessment=assessment,
        settings=clinic.settings,
        at=clinic.clock(),
        new_id=clinic.new_id,
        wishes=wishes,
    )
    family.record(step, documents)
    return documents[0].content


@pytest.fixture(scope="module")
def letter(clinic: Workspace, family: Casework) -> bytes:
    return sent(clinic, family, LetterKind.RESULT_PATHOGENIC)


def without_last_page(pdf: bytes) -> bytes:
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        del opened.pages[-1]
        opened.save(file)
    return file.getvalue()


def test_a_letter_that_was_issued_is_known_again_with_its_figures(clinic: Workspace, letter: bytes) -> None:
    found = verify_letter(letter, clinic)

    assert found.verdict is Verdict.ISSUED
    assert found.is_good
    assert found.named
    assert found.recomputed is Recomputed.SAME
    assert len(found.figures) > 2
    assert all(one.printed and one.agrees for one in found.figures)
    assert found.family == "2025-0147"


def test_figures_are_computed_from_what_was_known_when_the_letter_went(
    clinic: Workspace, family: Casework, letter: bytes
) -> None:
    family.record(Step(subject="diagnosis", facts=(cancer("sister", Site.BREAST, 39),)))
    family.record(
        Step(subject="rename", facts=(PersonDescribed(person=ANNA, details=Details(name="Anna Dahl", sex=Sex.FEMALE)),))
    )

    found = verify_letter(letter, clinic)

    assert found.recomputed is Recomputed.SAME
    assert found.named


def test_a_letter_that_names_nobody_is_not_searched_for_a_name(clinic: Workspace, family: Casework) -> None:
    found = verify_letter(sent(clinic, family, LetterKind.FAMILY_LETTER, "en"), clinic)

    assert found.verdict is Verdict.ISSUED
    assert found.named is None
    assert found.recomputed is Recomputed.NO_FIGURES


def test_a_note_to_insurers_is_not_searched_for_a_name(clinic: Workspace, family: Casework) -> None:
    found = verify_letter(sent(clinic, family, LetterKind.INSURANCE_NOTE, "en"), clinic)

    assert found.is_good
    assert found.named is None


def test_a_referral_quotes_the_shipped_guidelines_and_tells_the_person_nothing(
    clinic: Workspace, family: Casework
) -> None:
    told = sum(isinstance(one.fact, RiskTold) for one in family.family.facts)
    wishes = Wishes(addressee=("Dr. Ola Hansen",))
    found = verify_letter(sent(clinic, family, LetterKind.SURGERY_REFERRAL, "en", wishes), clinic)

    assert found.is_good
    assert found.named
    assert "bilateral salpingo-oophorectomy 35–40" in found.read.text
    assert "Sessa" in found.read.text
    assert sum(isinstance(one.fact, RiskTold) for one in family.family.facts) == told


def test_one_byte_more_is_another_file(clinic: Workspace, letter: bytes) -> None:
    found = verify_letter(letter + b"\n", clinic)

    assert found.verdict is Verdict.ALTERED
    assert found.issued is not None
    assert not found.is_good


def test_without_a_vault_an_altered_text_shows_and_a_whole_one_is_not_called_issued(letter: bytes) -> None:
    assert verify_letter(letter).verdict is Verdict.WHOLE
    assert verify_letter(without_last_page(letter)).verdict is Verdict.ALTERED


def test_another_clinics_vault_does_not_know_the_letter(letter: bytes, tmp_path: Path) -> None:
    other = Workspace(vault=new_vault(tmp_path / "vault"), settings=Settings(tmp_path / "settings.json"), clock=Clock())
    try:
        assert verify_letter(letter, other).verdict is Verdict.NOT_ISSUED
    finally:
        other.close()


def test_a_draft_says_that_it_is_one(clinic: Workspace, family: Casework) -> None:
    draft = draft_letter(
        family.family,
        clinic.catalogue,
        kind="result-pathogenic",
        language="en",
        person=ANNA,
        assessment=None,
        settings=clinic.settings,
        on=clinic.today,
    )

    assert verify_letter(draft.pdf, clinic).verdict is Verdict.DRAFT


def test_a_file_that_is_no_letter_is_said_to_be_none(clinic: Workspace) -> None:
    blank = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(blank)

    assert verify_letter(blank.getvalue(), clinic).verdict is Verdict.FOREIGN
    with pytest.raises(Unreadable):
        verify_letter(b"no letter at all", clinic)


def test_the_file_says_nothing_of_the_person_that_is_not_printed(letter: bytes) -> None:
    with pikepdf.open(BytesIO(letter)) as opened:
        inside = str(opened.docinfo["/Keywords"])

    assert INDEX_NAME not in inside
    assert ANNA not in inside
    assert "BRCA1" not in inside


def test_the_stored_letter_is_the_one_that_the_journal_names(family: Casework, letter: bytes) -> None:
    issued = [one.fact for one in family.family.facts if isinstance(one.fact, LetterIssued)]

    assert read_back(letter).sha256 in {one.sha256 for one in issued}


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_verdict_is_a_sentence(clinic: Workspace, letter: bytes, language: str) -> None:
    phrases = load(language)
    for found in (
        verify_letter(letter, clinic),
        verify_letter(letter),
        verify_letter(letter + b"\n", clinic),
        verify_letter(without_last_page(letter)),
    ):
        lines = verified_lines(found, phrases)
        assert lines
        assert all(line.endswith(".") for line in lines)
        assert json.dumps(verified_json(found))
    for verdict in Verdict:
        assert phrases.has(f"verified-{verdict.value}")


def test_the_command_tells_a_whole_letter_from_an_altered_one(
    letter: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, altered, other = tmp_path / "whole.pdf", tmp_path / "altered.pdf", tmp_path / "other.pdf"
    whole.write_bytes(letter)
    altered.write_bytes(without_last_page(letter))
    other.write_text("nothing")

    assert run(["letter", "verify", str(whole)]) == 0
    assert "agrees with the digest" in capsys.readouterr().out
    assert run(["letter", "verify", str(altered)]) == 3
    assert "altered" in capsys.readouterr().err
    assert run(["letter", "verify", str(altered), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["verdict"] == "altered"
    assert run(["letter", "verify", str(other)]) == 3
    assert "not a PDF" in capsys.readouterr().err
