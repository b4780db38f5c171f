"""What the letters of results that ask for more than a plain one say, and when each is the one to write."""

import pytest

from predispo.app.proposing import proposed_kind
from predispo.domain.care import LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import VariantClassified
from predispo.domain.testing import SampleKind
from predispo.domain.variant import VariantClass, Zygosity
from predispo.letters.check import BLOCKING, check_letter
from predispo.letters.findings import new_class
from predispo.letters.letter import KeyFacts, Letter, Summary
from predispo.letters.pdf import letter_pdf
from predispo.letters.record import read_back
from predispo.phrases.phrases import load
from tests.builders import family
from tests.unit.letter_cases import (
    ANNA,
    BRCA1,
    CHEK2,
    CLINIC,
    MUTYH,
    OFFERED,
    TODAY,
    VUS,
    assessment,
    family_for,
    letter,
    report,
    three_generations,
)

PATHOGENIC = VariantClass.PATHOGENIC
TOLD = [(kind, language) for kind, language in OFFERED if letter(kind, "en").figures]


def keys(written: Letter) -> set[str]:
    return {block.key for block in written.blocks}


def summary(written: Letter) -> str:
    return " ".join(next(block for block in written.blocks if isinstance(block, Summary)).paragraphs)


def rows(written: Letter) -> dict[str, str]:
    return dict(row for block in written.blocks if isinstance(block, KeyFacts) for row in block.rows)


def codes(kind: LetterKind, *facts: object) -> set[str]:
    found = check_letter(
        kind,
        family=family(*three_generations(), *facts),  # pyright: ignore[reportArgumentType]
        person=ANNA,
        assessment=assessment(),
        phrases=load("en"),
        clinic=CLINIC,
        on=TODAY,
    )
    return {one.code for one in found}


@pytest.mark.parametrize(("kind", "language"), TOLD)
def test_every_figure_that_was_told_stands_in_the_pdf_as_people_are_told_it(kind: LetterKind, language: str) -> None:
    written = letter(kind, language)
    text = read_back(letter_pdf(written)).text

    assert written.figures
    for figure in written.figures:
        assert " ".join(load(language).chance(figure.probability).split()) in text, figure


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ((report("anna", (BRCA1, PATHOGENIC)),), LetterKind.RESULT_PATHOGENIC),
        ((report("anna", (CHEK2, PATHOGENIC)),), LetterKind.RESULT_MODERATE_RISK),
        ((report("anna", (BRCA1, PATHOGENIC), sought=(BRCA1,)),), LetterKind.RESULT_PREDICTIVE_POSITIVE),
        ((report("anna", (MUTYH, PATHOGENIC), genes=("MUTYH",)),), LetterKind.RESULT_RECESSIVE_CARRIER),
        ((report("anna", (BRCA1, PATHOGENIC), zygosity=Zygosity.MOSAIC),), LetterKind.RESULT_MOSAIC),
        ((report("anna", (BRCA1, PATHOGENIC), sample=SampleKind.TUMOUR),), LetterKind.RESULT_TUMOUR),
        ((report("anna", (MUTYH, PATHOGENIC), (BRCA1, PATHOGENIC)),), LetterKind.RESULT_PATHOGENIC),
        (
            (report("anna", (BRCA1, PATHOGENIC)), report("anna", (BRCA1, PATHOGENIC), sample=SampleKind.TUMOUR)),
            LetterKind.RESULT_PATHOGENIC,
        ),
        ((report("anna", (VUS, VariantClass.UNCERTAIN)),), LetterKind.RESULT_VUS),
        ((report("anna"),), LetterKind.RESULT_NEGATIVE_UNINFORMATIVE),
    ],
    ids=["plain", "moderate", "predictive", "recessive", "mosaic", "tumour", "both", "blood and tumour", "vus", "none"],
)
def test_the_letter_that_says_most_of_a_result_is_proposed_and_not_blocked_by_it(
    facts: tuple[object, ...], kind: LetterKind
) -> None:
    known = family(*three_generations(), *facts)  # pyright: ignore[reportArgumentType]

    assert proposed_kind(known, ANNA) is kind
    assert not codes(kind, *facts) & BLOCKING


@pytest.mark.parametrize(
    ("kind", "code"),
    [(LetterKind.RESULT_MOSAIC, "mosaic"), (LetterKind.RESULT_TUMOUR, "tumour-sample")],
)
def test_a_finding_that_may_not_be_inherited_blocks_the_letters_of_carriers(kind: LetterKind, code: str) -> None:
    facts = [one.fact for one in family_for(kind).persons[ANNA].results]

    assert code in codes(LetterKind.RESULT_PATHOGENIC, *facts)
    assert code in codes(LetterKind.FAMILY_LETTER, *facts)
    assert code not in codes(kind, *facts)


def test_a_moderate_gene_is_said_to_be_one_of_several_causes() -> None:
    written = letter(LetterKind.RESULT_MODERATE_RISK, "en")

    assert {"moderate", "moderate-history", "moderate-relatives"} <= keys(written)
    assert "somewhat" in summary(written)


def test_a_predictive_result_says_that_the_variant_is_the_familys() -> None:
    assert "that was found in your family" in summary(letter(LetterKind.RESULT_PREDICTIVE_POSITIVE, "en"))


def test_one_recessive_copy_has_no_figures_and_does_not_cause_the_illness() -> None:
    written = letter(LetterKind.RESULT_RECESSIVE_CARRIER, "en")

    assert not written.figures
    assert "One copy alone does not cause" in summary(written)


def test_a_mosaic_finding_tells_its_share_and_that_blood_can_gain_it() -> None:
    written = letter(LetterKind.RESULT_MOSAIC, "en")
    other = report("anna", (BRCA1, PATHOGENIC), zygosity=Zygosity.MOSAIC)
    plain = letter(LetterKind.RESULT_MOSAIC, "en", family=family(*three_generations(), other))

    assert rows(written)["Share of the reads"] == "18% of the reads of the gene show the variant"
    assert "meaning-blood" in keys(written)
    assert "meaning-blood" not in keys(plain)
    assert "Share of the reads" not in rows(plain)
    assert "18%" in read_back(letter_pdf(written)).text


def test_a_tumour_finding_sends_nobody_to_a_test_of_relatives() -> None:
    written = letter(LetterKind.RESULT_TUMOUR, "en")

    assert "family-wait" in keys(written)
    assert "Found" not in rows(written)
    assert not written.figures


@pytest.mark.parametrize(
    ("decided", "turn"),
    [
        (VariantClass.PATHOGENIC, "raised"),
        (VariantClass.LIKELY_PATHOGENIC, "raised"),
        (VariantClass.LIKELY_BENIGN, "harmless"),
        (VariantClass.BENIGN, "harmless"),
    ],
)
def test_a_new_class_is_told_with_the_old_one_and_what_it_changes(decided: VariantClass, turn: str) -> None:
    facts = (
        report("anna", (VUS, VariantClass.UNCERTAIN)),
        VariantClassified(variant=VUS, decided=decided, on=PartialDate.of(2025, 3, 1)),
    )
    written = letter(LetterKind.RECLASSIFICATION, "en", family=family(*three_generations(), *facts))

    assert {f"change-{turn}", f"family-{turn}"} <= keys(written)
    assert rows(written)["Class before"] == "Of uncertain significance (class 3), as of 20 February 2025"
    assert rows(written)["Class now"].endswith("as of 1 March 2025")


def test_a_variant_that_is_uncertain_again_is_not_to_be_acted_on() -> None:
    back = VariantClassified(variant=BRCA1, decided=VariantClass.UNCERTAIN, on=PartialDate.of(2025, 3, 1))
    facts = (report("anna", (BRCA1, PATHOGENIC)), back)
    written = letter(LetterKind.RECLASSIFICATION, "en", family=family(*three_generations(), *facts))

    assert {"change-uncertain", "family-uncertain"} <= keys(written)
    assert "do not act on what we told you before" in summary(written)


def test_the_last_change_is_told_of_a_class_that_changed_twice() -> None:
    facts = (
        report("anna", (VUS, VariantClass.UNCERTAIN)),
        VariantClassified(variant=VUS, decided=VariantClass.UNCERTAIN, on=PartialDate.of(2025, 2, 25)),
        VariantClassified(variant=VUS, decided=VariantClass.LIKELY_PATHOGENIC, on=PartialDate.of(2025, 3, 1)),
        VariantClassified(variant=VUS, decided=VariantClass.PATHOGENIC, on=PartialDate.of(2025, 3, 5)),
    )
    change = new_class(family(*three_generations(), *facts), ANNA)

    assert change is not None
    assert (change.old, change.new) == (VariantClass.LIKELY_PATHOGENIC, VariantClass.PATHOGENIC)
    assert (str(change.old_on), str(change.new_on)) == ("2025-03-01", "2025-03-05")


def test_without_a_new_class_there_is_nothing_to_tell() -> None:
    facts = (report("anna", (VUS, VariantClass.UNCERTAIN)),)

    assert "no-new-class" in codes(LetterKind.RECLASSIFICATION, *facts)
    assert "[gene]" in repr(letter(LetterKind.RECLASSIFICATION, "en", family=family(*three_generations(), *facts)))
