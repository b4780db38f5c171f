"""What the letters say of which facts, and what they never say."""

import dataclasses
import re

import pytest

from predispo.domain.assessment import PersonAssessment
from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope, LetterKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import ChildBorn, ConsentWithdrawn, PersonAdded, PlanMade, VariantClassified
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.person import Details, Flag, Gender, Sex
from predispo.domain.standing import Disclosure
from predispo.domain.variant import VariantClass
from predispo.errors import MissingField
from predispo.letters.check import check_letter
from predispo.letters.desk import OutsideFigures
from predispo.letters.letter import IconArray, KeyFacts, Letter, Letterhead, Paragraph, Summary, Table
from predispo.letters.pdf import letter_pdf
from predispo.letters.record import read_back
from predispo.letters.risks import group_of, told_risks
from predispo.letters.rules import RULES, Ask
from predispo.letters.wishes import NO_WISHES
from predispo.phrases.phrases import load
from tests.builders import cancer, family, well
from tests.unit.letter_cases import (
    ANNA,
    BRCA1,
    CHANCES,
    CHEK2,
    CLINIC,
    INDEX_NAME,
    TODAY,
    agreed,
    anna,
    assessment,
    family_for,
    letter,
    point,
    report,
    three_generations,
)

KINDS = list(LetterKind)
OF_RESULTS = [kind for kind in KINDS if Ask.RESULT in RULES[kind].asks]
PATHOGENIC = LetterKind.RESULT_PATHOGENIC
INFORMATIVE = LetterKind.RESULT_NEGATIVE_INFORMATIVE


def keys(written: Letter) -> set[str]:
    return {block.key for block in written.blocks}


def everything(written: Letter) -> str:
    return repr(written)


def text_of(written: Letter, key: str) -> str:
    return next(block.text for block in written.blocks if isinstance(block, Paragraph) and block.key == key)


def codes(kind: LetterKind, *facts: object, **more: object) -> dict[str, bool]:
    values: dict[str, object] = {
        "family": family_for(kind, *facts),  # pyright: ignore[reportArgumentType]
        "person": ANNA,
        "assessment": dataclasses.replace(assessment(), on=TODAY),
        "phrases": load("en"),
        "clinic": CLINIC,
        "on": TODAY,
    }
    found = check_letter(kind, **(values | more))  # pyright: ignore[reportArgumentType]
    return {one.code: one.blocking for one in found}


# -- the figures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_first_block_after_the_greeting_answers_what_it_means(language: str) -> None:
    for kind in KINDS:
        written = letter(kind, language)

        assert isinstance(written.blocks[1], Summary)


def test_remaining_risks_are_told_in_ten_years_and_to_80_beside_the_population() -> None:
    table = next(block for block in letter(PATHOGENIC, "en").blocks if isinstance(block, Table))

    assert table.rows[0] == ("Breast cancer", "51", "25 of 100", "2 of 100", "21 to 29 of 100")
    assert table.rows[1] == ("", "80", "65 of 100", "9 of 100", "57 to 73 of 100")


def test_the_age_nearest_to_ten_years_from_now_is_told_where_that_very_age_was_not_computed() -> None:
    points = tuple(point(age, age / 200, 0.01) for age in (42, 45, 50, 55, 80, 95))
    mine = PersonAssessment(carrier={}, remaining_risk={"breast": points}, age=42)

    assert [one.age for one in told_risks(mine)[0].points] == [50, 80]


def test_a_cancer_without_a_figure_is_not_said_to_be_no_risk() -> None:
    mine = PersonAssessment(carrier={}, remaining_risk={"ovary": (point(80, 0.01, 0.01),)}, age=41)
    written = letter(PATHOGENIC, "en", assessment=assessment(persons={ANNA: mine}))

    assert "We have no figure that fits you." in text_of(written, "risk-none")
    assert "does not have every type of cancer" in text_of(letter(PATHOGENIC, "en"), "risk-not-all")


def test_a_letter_to_a_child_is_blocked() -> None:
    child = dataclasses.replace(anna(), details=dataclasses.replace(anna().details, birth=PartialDate.of(2015)))
    facts = [child if fact == anna() else fact for fact in three_generations() if fact != well("anna", 41)]
    facts = [fact for fact in facts if not (isinstance(fact, ChildBorn) and fact.union == "u2")]

    assert codes(PATHOGENIC, family=family(*facts, report("anna", (BRCA1, VariantClass.PATHOGENIC))))["child"]


def test_a_cancer_that_is_no_likelier_than_in_the_population_is_left_out() -> None:
    assert "owel cancer" not in everything(letter(PATHOGENIC, "en"))


def test_an_icon_array_shows_the_person_and_the_population_in_the_same_hundred() -> None:
    arrays = [block for block in letter(PATHOGENIC, "en").blocks if isinstance(block, IconArray)]

    assert [one.title for one in arrays] == ["Breast cancer by age 80", "Ovarian cancer by age 80"]
    assert [icons.filled for icons in arrays[0].arrays] == [65, 9]
    assert arrays[0].arrays[0].band == (57, 73)
    assert arrays[0].captions[0] == (
        "Of 100 women in your situation, about 65 will get breast cancer by age 80, and about 35 will not."
    )
    assert arrays[0].alt


def test_a_chance_under_one_of_a_hundred_is_neither_none_nor_one() -> None:
    mine = PersonAssessment(carrier={}, remaining_risk={"pancreas": (point(80, 0.007, 0.003),)}, age=41)
    written = letter(PATHOGENIC, "en", assessment=assessment(persons={ANNA: mine}))
    array = next(block for block in written.blocks if isinstance(block, IconArray))

    assert [(icons.filled, icons.part) for icons in array.arrays] == [(0, True), (0, True)]
    assert "fewer than 1" in array.captions[0]


def test_the_letter_keeps_the_figures_as_they_were_told() -> None:
    told = letter(PATHOGENIC, "nb").figures

    assert ToldFigure(what="breast", probability=0.653, by_age=80) in told
    assert {figure.what for figure in told} == {"breast", "ovary", "pancreas"}


def test_every_letter_with_figures_bears_the_intended_use_statement_model_and_sources() -> None:
    written = letter(PATHOGENIC, "en")

    assert "2017/745" in written.statement
    assert "predispo 2025" in repr(written.appendix)
    assert "10.1001/jama.2017.7112" in repr(written.appendix)


def test_figures_that_nobody_has_checked_are_said_to_be_so() -> None:
    written = letter(PATHOGENIC, "en", assessment=assessment(unverified=("BRCA1 breast",)))

    assert "not yet been checked" in repr(written.appendix)


def test_those_with_a_gender_of_their_own_are_compared_with_people() -> None:
    person = family_for(PATHOGENIC).persons[ANNA]
    other = dataclasses.replace(person, details=Details(sex=Sex.FEMALE, gender=Gender.MAN))

    assert group_of(person) == "women"
    assert group_of(other) == "people"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not (RULES[kind].figures or RULES[kind].chances)])
def test_without_a_variant_the_model_gives_no_figure(kind: LetterKind) -> None:
    written = letter(kind, "en")

    assert written.figures == ()
    assert "65" not in everything(dataclasses.replace(written, letterhead=Letterhead()))


def test_a_figure_of_another_tool_is_told_with_its_name() -> None:
    outside = OutsideFigures(
        tool="CanRisk", on=TODAY, figures=(ToldFigure(what="breast", probability=0.214, by_age=80),)
    )
    written = letter(LetterKind.RESULT_NEGATIVE_UNINFORMATIVE, "en", outside=outside)

    assert "CanRisk" in text_of(written, "outside-intro")
    assert "about 21 will get breast cancer by age 80" in everything(written)
    assert written.statement


# -- the result and the plan ------------------------------------------------------------------------------------------


def test_the_result_names_variant_class_day_and_sample() -> None:
    facts = next(block for block in letter(PATHOGENIC, "en").blocks if isinstance(block, KeyFacts))

    assert ("Variant", "NM_007294.4:c.5266dup, p.(Gln1756ProfsTer74)") in facts.rows
    assert ("Class", "Pathogenic (class 5), as of 20 February 2025") in facts.rows
    assert ("Sample", "Blood") in facts.rows


def test_the_clinics_class_acts() -> None:
    decided = VariantClassified(variant=BRCA1, decided=VariantClass.LIKELY_PATHOGENIC, on=PartialDate.of(2025, 3, 1))

    assert "very likely" in everything(letter(PATHOGENIC, "en", decided))
    assert "classes-differ" in codes(PATHOGENIC, decided)


def test_no_operation_before_a_second_sample() -> None:
    facts = (*three_generations(), report("anna", (BRCA1, VariantClass.PATHOGENIC)))

    assert "confirm-first" in keys(letter(PATHOGENIC, "en", family=family(*facts)))
    assert "confirm-first" not in keys(letter(PATHOGENIC, "en"))


def test_no_plan_is_ever_invented() -> None:
    agreed_on = PlanMade(person=ANNA, text="MRI of the breasts every year.", on=PartialDate.of(2025, 3, 3))
    hidden = dataclasses.replace(agreed_on, disclosure=Disclosure.CLINIC)

    assert "options-counsellor" in keys(letter(PATHOGENIC, "en"))
    assert text_of(letter(PATHOGENIC, "en", agreed_on), "plan") == "MRI of the breasts every year."
    assert "MRI" not in everything(letter(PATHOGENIC, "en", hidden))


def test_a_promise_to_write_again_needs_consent() -> None:
    vus = LetterKind.RESULT_VUS

    assert "change-ask" in keys(letter(vus, "en"))
    assert "change-promise" in keys(letter(vus, "en", agreed(ConsentScope.RECONTACT)))


# -- the true negative ------------------------------------------------------------------------------------------------


def true_negative(*more: object, gene: object = BRCA1) -> Letter:
    facts = (
        *three_generations(),
        report("mother", (gene, VariantClass.PATHOGENIC)),  # pyright: ignore[reportArgumentType]
        report("anna", sought=(gene,)),  # pyright: ignore[reportArgumentType]
        *more,
    )
    return letter(INFORMATIVE, "en", family=family(*facts))  # pyright: ignore[reportArgumentType]


def test_a_true_negative_in_a_high_risk_gene_with_a_clean_other_side_has_the_populations_risk() -> None:
    assert "follow-population" in keys(true_negative())


def test_a_true_negative_in_a_moderate_gene_is_never_told_the_populations_risk() -> None:
    written = true_negative(gene=CHEK2)

    assert "follow-family-history" in keys(written)
    assert "same as for other people" not in everything(written)


def test_cancer_on_the_other_side_keeps_the_familys_risk() -> None:
    assert "follow-family-history" in keys(true_negative(cancer("father", Site.COLORECTUM, 50)))


def test_ones_own_cancer_keeps_the_familys_risk() -> None:
    assert "follow-own-cancer" in keys(true_negative(cancer("anna", Site.BREAST, 39)))


def test_an_unknown_side_keeps_the_familys_risk() -> None:
    facts = (*three_generations(), report("anna", sought=(BRCA1,)))

    assert "follow-family-history" in keys(letter(INFORMATIVE, "en", family=family(*facts)))


def test_a_full_panel_rules_out_the_familys_variant_too() -> None:
    facts = (*three_generations(), report("mother", (BRCA1, VariantClass.PATHOGENIC)), report("anna"))

    assert "NM_007294.4:c.5266dup" in everything(letter(INFORMATIVE, "en", family=family(*facts)))


# -- relatives --------------------------------------------------------------------------------------------------------


def test_relatives_are_listed_by_chance_without_names_or_the_dead() -> None:
    written = everything(letter(PATHOGENIC, "en"))

    assert "About 50 of 100 have it: daughter, son, mother, father, sister (2) and brother." in written
    assert "About 25 of 100 have it: mother's sister." in written
    assert "Fewer than 20 of 100 have it: cousin on the mother's side." in written
    assert "grandmother" not in written


def test_the_sister_of_a_mother_who_has_it_has_an_even_chance() -> None:
    chances = CHANCES | {PersonId("mother"): 1.0, PersonId("father"): 0.001, PersonId("aunt"): 0.5}
    found = report("mother", (BRCA1, VariantClass.PATHOGENIC))

    written = everything(letter(PATHOGENIC, "en", found, chances=chances))

    assert "About 50 of 100 have it: daughter, son, sister (2), brother and mother's sister." in written
    assert "father" not in written.replace("your father", "")
    assert "family-side" in written


def test_without_chances_no_relative_is_listed() -> None:
    written = keys(letter(PATHOGENIC, "en", chances={}))

    assert "relatives" not in written
    assert "family-origin" in written


def test_a_relatives_result_that_the_family_may_not_see_changes_nothing() -> None:
    secret = report("mother", (BRCA1, VariantClass.PATHOGENIC), disclosure=Disclosure.PERSON)

    assert letter(PATHOGENIC, "en", secret).blocks == letter(PATHOGENIC, "en").blocks


# -- the family letter ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nb"])
def test_a_family_letter_names_neither_the_index_nor_a_diagnosis(language: str) -> None:
    written = letter(LetterKind.FAMILY_LETTER, language, cancer("anna", Site.BREAST, 39))
    said = everything(dataclasses.replace(written, letterhead=Letterhead()))
    phrases = load(language)

    assert not any(part in said for part in INDEX_NAME.split())
    assert not any(phrases.disease(site) in said for site in Site if site not in {Site.OTHER, Site.UNKNOWN})
    assert "1983" not in said
    assert "39" not in said
    assert "Bakkeveien" not in said
    assert "20 February" not in said


def test_a_family_letter_names_the_index_who_agreed_and_no_longer_after_withdrawal() -> None:
    yes = agreed(ConsentScope.INFORM_RELATIVES, ConsentScope.NAME_IN_FAMILY_LETTER)
    no = ConsentWithdrawn(person=ANNA, scopes=(ConsentScope.NAME_IN_FAMILY_LETTER,))

    assert INDEX_NAME in everything(letter(LetterKind.FAMILY_LETTER, "en", yes))
    assert INDEX_NAME not in everything(letter(LetterKind.FAMILY_LETTER, "en", yes, no))


def test_a_family_letter_is_blocked_until_the_index_agrees() -> None:
    assert codes(LetterKind.FAMILY_LETTER)["no-consent-inform-relatives"]
    assert "no-consent-inform-relatives" not in codes(LetterKind.FAMILY_LETTER, agreed(ConsentScope.INFORM_RELATIVES))
    with pytest.raises(MissingField) as refused:
        letter(LetterKind.FAMILY_LETTER, "en", draft=False)
    assert refused.value.data["field"] == "no-consent-inform-relatives"


def test_anothers_consent_does_not_count() -> None:
    sisters = agreed(ConsentScope.INFORM_RELATIVES, ConsentScope.NAME_IN_FAMILY_LETTER, who="sister")

    assert codes(LetterKind.FAMILY_LETTER, sisters)["no-consent-inform-relatives"]
    assert INDEX_NAME not in everything(letter(LetterKind.FAMILY_LETTER, "en", sisters))


# -- what is missing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", OF_RESULTS)
def test_a_draft_without_a_result_shows_what_is_missing(kind: LetterKind) -> None:
    bare = family(*three_generations())
    written = letter(kind, "en", family=bare, assessment=None, clinic=Letterhead())

    assert re.search(r"\[(variant|gene|result)\]", everything(written))
    assert codes(kind, family=bare)["no-result"]


@pytest.mark.parametrize("kind", OF_RESULTS)
def test_a_letter_without_a_result_is_not_issued(kind: LetterKind) -> None:
    with pytest.raises(MissingField):
        letter(kind, "en", family=family(*three_generations()), draft=False)


def test_a_letter_without_a_source_text_is_not_issued() -> None:
    with pytest.raises(MissingField) as refused:
        letter(PATHOGENIC, "en", draft=False, references={})
    assert refused.value.data["field"] == "source"


def test_a_letter_with_everything_can_be_issued() -> None:
    written = letter(PATHOGENIC, "en", draft=False)

    assert not written.draft
    assert "[" not in everything(written).replace("[equal]", "")


@pytest.mark.parametrize(
    ("flag", "code"),
    [(Flag.RIGHT_NOT_TO_KNOW, "right-not-to-know"), (Flag.DO_NOT_CONTACT, "do-not-contact")],
)
def test_what_a_person_asked_for_blocks_a_letter(flag: Flag, code: str) -> None:
    known = family_for(PATHOGENIC)
    details = dataclasses.replace(known.persons[ANNA].details, flags=(flag,))
    flagged = dataclasses.replace(
        known, persons=dict(known.persons) | {ANNA: dataclasses.replace(known.persons[ANNA], details=details)}
    )

    assert codes(PATHOGENIC, family=flagged)[code]


def test_figures_older_than_the_facts_block_a_letter() -> None:
    old = dataclasses.replace(assessment(), on=TODAY.replace(year=2023))

    assert codes(PATHOGENIC, assessment=old)["stale-assessment"]
    assert "stale-assessment" not in codes(PATHOGENIC)


def test_a_letter_of_another_kind_than_the_result_is_blocked() -> None:
    assert codes(LetterKind.RESULT_VUS, family=family_for(PATHOGENIC))["other-result"]


def test_warnings_are_sentences_in_both_languages_the_blocking_first() -> None:
    english, norwegian = (
        check_letter(
            LetterKind.FAMILY_LETTER,
            family=family_for(LetterKind.FAMILY_LETTER),
            person=PersonId("anna"),
            assessment=None,
            phrases=load(language),
            clinic=Letterhead(),
            on=TODAY,
        )
        for language in ("en", "nb")
    )

    assert [one.code for one in english] == [one.code for one in norwegian]
    assert all(one.text.endswith(".") for one in (*english, *norwegian))
    assert [one.blocking for one in english] == sorted((one.blocking for one in english), reverse=True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_person_of_whom_nothing_is_known_gets_a_draft_with_marks_and_no_letter(kind: LetterKind) -> None:
    nobody = family(PersonAdded(person=ANNA, details=Details()))
    bare = {"family": nobody, "assessment": None, "plan": None, "wishes": NO_WISHES, "chances": {}}
    written = letter(kind, "nb", clinic=Letterhead(), **bare)
    text = read_back(letter_pdf(written)).text

    assert "[underskrift]" in text
    with pytest.raises(MissingField):
        letter(kind, "nb", clinic=Letterhead(), draft=False, **bare)
