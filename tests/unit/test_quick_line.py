"""The quick line: what is jotted becomes facts, and what is not understood stays and says so."""

import re
from datetime import date
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predispo.app.jotting import Jotted, jot
from predispo.domain.cancer import Laterality, Site
from predispo.domain.dates import Age
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import Side, kin
from predispo.domain.person import Sex
from predispo.domain.variant import VariantClass
from predispo.exchange.quickline import Puzzle
from predispo.paths import resources
from predispo.phrases.phrases import load
from tests.builders import born, family, person, trio, union

ANNA = PersonId("Anna")
GENES = ("BRCA1", "BRCA2", "MLH1")


def alone() -> Family:
    return family(person("Anna", "F", born=1980))


def jotted(text: str, known: Family | None = None, language: str = "en", who: str = "Anna") -> Jotted:
    numbers = count(1)
    return jot(
        known or alone(),
        PersonId(who),
        text,
        phrases=load(language),
        genes=GENES,
        new_id=lambda prefix: f"{prefix}{next(numbers)}",
        today=date(2026, 3, 2),
    )


def puzzles(done: Jotted) -> list[Puzzle]:
    return [one.puzzle for one in done.troubles]


EXAMPLE = {
    "en": "mother breast 42 ovary 55 died 58; mgm ov ~60; 2 sisters 38 41 well; brother prostate 61 BRCA2+",
    "nb": "mor bryst 42 eggstokk 55 død 58; mormor ov ~60; 2 søstre 38 41 friske; bror prostata 61 BRCA2+",
}


@pytest.mark.parametrize("language", sorted(EXAMPLE))
def test_the_line_that_one_would_jot_on_paper(language: str) -> None:
    done = jotted(EXAMPLE[language], language=language)

    assert done.rest == ""
    assert done.troubles == ()
    after = done.family
    mother, grandmother, elder, younger, brother = (after.person(one) for one in done.spoken_of)
    assert after.pedigree.parents[ANNA].mother == mother.id
    assert [(one.fact.cancer.site, one.fact.age) for one in mother.cancers] == [
        (Site.BREAST, Age.exactly(42)),
        (Site.OVARY, Age.exactly(55)),
    ]
    assert mother.age_at_death == Age.exactly(58)
    assert after.pedigree.parents[mother.id].mother == grandmother.id
    assert grandmother.cancers[0].fact.age == Age.exactly(60, about=True)
    assert [elder.last_known_age, younger.last_known_age] == [Age.exactly(38), Age.exactly(41)]
    assert [one.unaffected[0].fact.age for one in (elder, younger)] == [Age.exactly(38), Age.exactly(41)]
    assert [one.sex for one in (elder, younger, brother)] == [Sex.FEMALE, Sex.FEMALE, Sex.MALE]
    assert brother.results[0].fact.report.variants[0].reported_class.makes_a_carrier
    assert brother.results[0].fact.report.genes == ("BRCA2",)
    assert after.pedigree.birth_union(brother.id) == after.pedigree.birth_union(ANNA)


@pytest.mark.parametrize(
    ("language", "text", "up", "down", "sex", "side"),
    [
        ("en", "mother's brother's daughter", 2, 2, Sex.FEMALE, Side.MATERNAL),
        ("en", "daughter of paternal uncle", 2, 2, Sex.FEMALE, Side.PATERNAL),
        ("en", "sister’s son", 1, 2, Sex.MALE, Side.BOTH),
        ("en", "pgf", 2, 0, Sex.MALE, Side.PATERNAL),
        ("en", "daughter's daughter", 0, 2, Sex.FEMALE, Side.NEITHER),
        ("nb", "mors søsters sønn", 2, 2, Sex.MALE, Side.MATERNAL),
        ("nb", "sønn til morbror", 2, 2, Sex.MALE, Side.MATERNAL),
        ("nb", "farfars bror", 3, 1, Sex.MALE, Side.PATERNAL),
    ],
)
def test_a_relative_is_found_by_the_path(language: str, text: str, up: int, down: int, sex: Sex, side: Side) -> None:
    done = jotted(f"{text} 40", language=language)

    assert puzzles(done) == []
    found = kin(done.family.pedigree, ANNA, done.spoken_of[0])
    assert found is not None
    assert (found.up, found.down, found.sex, found.side) == (up, down, sex, side)


def test_without_a_relative_it_speaks_of_the_person_selected() -> None:
    done = jotted("bilateral breast cancer in her 40s, now 61", alone())

    assert done.spoken_of == (ANNA,)
    anna = done.family.person(ANNA)
    assert anna.cancers[0].fact.cancer.laterality is Laterality.BOTH
    assert anna.cancers[0].fact.age == Age(40, 49)
    assert anna.last_known_age == Age.exactly(61)


def test_who_is_there_is_taken_and_not_added_again() -> None:
    known = family(*trio())
    names = {one.sex: one.id for one in known.persons.values() if known.pedigree.genetic_children[one.id]}
    child = next(one for one in known.persons if known.pedigree.parents[one] != (None, None))

    done = jotted("mother breast 42; father 70 well", known, who=child)

    assert done.spoken_of == (names[Sex.FEMALE], names[Sex.MALE])
    assert set(done.family.persons) == set(known.persons)


def test_a_name_in_quotation_marks_names_or_finds_a_person() -> None:
    named = jotted('sister "Berit" breast 50').family

    done = jotted('"berit" died 60; "Nobody" 40', named)

    assert done.family.person(done.spoken_of[0]).age_at_death == Age.exactly(60)
    assert puzzles(done) == [Puzzle.NOBODY]
    assert done.rest == '"Nobody" 40'


@pytest.mark.parametrize(
    ("text", "puzzle", "place"),
    [
        ("mother breats 42", Puzzle.NOT_A_WORD, "breats"),
        ("aunt breast 42", Puzzle.WHICH_SIDE, "aunt"),
        ("mother 1950", Puzzle.LONE_YEAR, "1950"),
        ("mother breast 420", Puzzle.NOT_AN_AGE, "420"),
        ("mother 40 50", Puzzle.TOO_MANY_AGES, "mother 40 50"),
        ("2 sisters breast 40", Puzzle.ONE_AT_A_TIME, "2 sisters breast 40"),
        ("3 sisters 40 50", Puzzle.TOO_MANY_AGES, "3 sisters 40 50"),
        ("2 mothers", Puzzle.NOT_A_WORD, "mothers"),
        ("21 sisters", Puzzle.TOO_MANY, "21"),
        ("sister BRCA2", Puzzle.NO_RESULT, "BRCA2"),
        ('sister "Berit', Puzzle.NO_END, '"Berit'),
        ("mother prostate 50", Puzzle.NOT_POSSIBLE, "mother prostate 50"),
        ("mother breast 50 died 40", Puzzle.NOT_POSSIBLE, "mother breast 50 died 40"),
    ],
)
def test_what_is_not_understood_stays_in_the_line_and_records_nothing(text: str, puzzle: Puzzle, place: str) -> None:
    done = jotted(f"brother 50; {text}; father 80")

    assert done.rest == text
    assert puzzles(done)[0] is puzzle
    shown = done.troubles[0]
    assert f"brother 50; {text}; father 80"[shown.start : shown.end] == place
    assert len(done.spoken_of) == 2
    assert done.family.pedigree.parents[ANNA].mother is not None
    assert not any(one.cancers for one in done.family.persons.values())


def test_of_several_brothers_none_is_guessed() -> None:
    brothers = jotted("2 brothers").step
    assert brothers is not None
    known = family(person("Anna", "F", born=1980), *brothers.facts)

    done = jotted("brother's daughter 20", known)

    assert puzzles(done) == [Puzzle.WHICH_ONE]
    assert done.step is None
    assert done.family.persons == known.persons


def test_the_step_makes_the_family_that_was_shown() -> None:
    done = jotted(EXAMPLE["en"])
    assert done.step is not None

    again = family(person("Anna", "F", born=1980), *done.step.facts)

    assert again.pedigree.unions == done.family.pedigree.unions
    assert {one.id: one.details for one in again.persons.values()} == {
        one.id: one.details for one in done.family.persons.values()
    }


_PIECES = st.sampled_from(
    [
        "mother",
        "father",
        "brother",
        "sister's",
        "daughters",
        "of",
        "mgm",
        "2",
        "breast",
        "bilateral",
        "cancer",
        "42",
        "~60",
        "40s",
        "died",
        "1950",
        "b.",
        "well",
        "?",
        "BRCA2+",
        "BRCA1",
        "-",
        '"Eva"',
        '"',
        ";",
        ";;",
        "4000",
        "aunt",
        "~",
        "<30",
        "self",
        "husband",
        "twin",
        "sister",
        "†",
        "#1",
        "#2's",
        "42?",
        "breast?",
        "VUS",
        "now",
        "\n",
    ]
)


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=60))
def test_whatever_is_typed_is_understood_or_left(text: str) -> None:
    done = jotted(text)

    assert set(alone().persons) <= set(done.family.persons)
    assert bool(done.troubles) == bool(done.rest)
    for one in done.troubles:
        assert 0 <= one.start < one.end <= len(text) + 1
    if done.step is not None:
        after = family(person("Anna", "F", born=1980), *done.step.facts)
        assert set(after.persons) == set(done.family.persons)


@pytest.mark.parametrize(
    ("language", "text", "mother_shared", "sex"),
    [
        ("en", "maternal half-sister breast 42", True, Sex.FEMALE),
        ("en", "half-brother same father 42", False, Sex.MALE),
        ("nb", "halvbror på morssiden 42", True, Sex.MALE),
        ("nb", "halvsøster samme far bryst 42", False, Sex.FEMALE),
    ],
)
def test_a_half_sibling_shares_the_parent_that_is_named_and_no_other(
    language: str, text: str, mother_shared: bool, sex: Sex
) -> None:
    done = jotted(text, language=language)

    assert puzzles(done) == []
    (half,) = done.spoken_of
    own, theirs = done.family.pedigree.parents[ANNA], done.family.pedigree.parents[half]
    assert (own.mother == theirs.mother, own.father == theirs.father) == (mother_shared, not mother_shared)
    assert done.family.person(half).sex is sex


@pytest.mark.parametrize("text", ["2 maternal half-sisters", "maternal half-sister 42; half-brother same mother 38"])
def test_a_second_half_sibling_by_one_parent_is_asked_about_and_never_made_a_full_one(text: str) -> None:
    done = jotted(text)

    assert Puzzle.HALF_AGAIN in puzzles(done)
    assert len(done.spoken_of) <= 1


def test_a_half_siblings_child_is_born_to_the_half_sibling_who_is_there() -> None:
    done = jotted("maternal half-sister 42; maternal half-sister's son 12")

    assert puzzles(done) == []
    half, nephew = done.spoken_of
    assert done.family.pedigree.parents[nephew].mother == half


def _sisters() -> Family:
    """Anna with two sisters, the elder named Kari."""
    return family(
        *(person(name, sex, born=1980 - place) for place, (name, sex) in enumerate((("Anna", "F"), ("Kari", "F")))),
        person("Liv", "F", born=1985),
        person("Far", "M"),
        person("Mor", "F"),
        union("u", "Far", "Mor"),
        *(born(child, "u") for child in ("Anna", "Kari", "Liv")),
    )


def test_which_of_several_is_told_by_a_number_in_the_order_of_birth() -> None:
    done = jotted("sister #2 breast 44; sister #1's daughter 12; son of sister #2 9", _sisters())

    assert puzzles(done) == []
    liv, niece, nephew = done.spoken_of
    assert liv == PersonId("Liv")
    assert done.family.pedigree.parents[niece].mother == PersonId("Kari")
    assert done.family.pedigree.parents[nephew].mother == PersonId("Liv")


def test_a_number_can_speak_of_somebody_added_in_the_same_line() -> None:
    done = jotted("brother 60; brother 50; brother #2 prostate 49")

    assert puzzles(done) == []
    _, younger = done.spoken_of
    assert [one.fact.age for one in done.family.person(younger).cancers] == [Age.exactly(49)]


@pytest.mark.parametrize("text", ["sister #3 40", "sister #0 40", "brother #1 40", "partner #1"])
def test_a_number_beyond_those_who_are_there_adds_nobody(text: str) -> None:
    done = jotted(text, _sisters())

    assert puzzles(done) == [Puzzle.NOT_SO_MANY]
    assert done.step is None


@pytest.mark.parametrize(("text", "sites"), [("mother breast?", (Site.BREAST,)), ("mother ?", ()), ("mother ca?", ())])
def test_what_nobody_knows_is_asked_and_weighs_nothing(text: str, sites: tuple[Site, ...]) -> None:
    done = jotted(text)

    assert puzzles(done) == []
    mother = done.family.person(done.spoken_of[0])
    assert [one.fact.sites for one in mother.nobody_knows] == [sites]
    assert not mother.diagnoses
    assert not mother.unaffected


@pytest.mark.parametrize(
    ("text", "puzzle"),
    [
        ("mother breast unknown", Puzzle.WHICH_UNKNOWN),
        ("mother breast ?", Puzzle.WHICH_UNKNOWN),
        ("mother breast? 42", Puzzle.UNSURE_HAS_NO_AGE),
        ("2 sisters breast?", Puzzle.ONE_AT_A_TIME),
        ("2 sisters #1", Puzzle.TOO_MANY),
    ],
)
def test_a_question_mark_that_could_mean_two_things_is_refused(text: str, puzzle: Puzzle) -> None:
    done = jotted(text)

    assert puzzles(done) == [puzzle]
    assert done.step is None


@pytest.mark.parametrize("text", ["mother 72?", "mother ~72", "mother 72~", "mother about 72", "mother aged about 72y"])
def test_an_age_may_be_uncertain(text: str) -> None:
    done = jotted(text)

    assert puzzles(done) == []
    assert done.family.person(done.spoken_of[0]).last_known_age == Age.exactly(72, about=True)


def test_the_age_now_is_no_age_at_diagnosis() -> None:
    done = jotted("breast, now 61")

    anna = done.family.person(ANNA)
    assert anna.cancers[0].fact.age is None
    assert anna.last_known_age == Age.exactly(61)


def test_a_variant_of_uncertain_significance_makes_no_carrier() -> None:
    done = jotted("BRCA2 VUS; mother BRCA1-")

    (found,) = done.family.person(ANNA).results[0].fact.report.variants
    assert found.reported_class is VariantClass.UNCERTAIN
    assert done.family.person(done.spoken_of[1]).results[0].fact.report.variants == ()


HELP = {"en": "2b-quick-line.md", "nb": "2b-hurtiglinjen.md"}


def _examples(language: str) -> list[list[str]]:
    """The lines of code of each table on the help page, those that are an example of their row."""
    text = (resources() / "help" / language / HELP[language]).read_text(encoding="utf-8")
    tables = re.findall(r"\|---\|---\|\n((?:\|.*\n)+)", text)
    return [re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE) for table in tables]


def test_every_language_of_the_program_has_its_table() -> None:
    assert set(HELP) == {one.name for one in (resources() / "help").iterdir()}
    assert len({tuple(len(table) for table in _examples(language)) for language in HELP}) == 1


@pytest.mark.parametrize("language", sorted(HELP))
def test_every_example_of_the_help_page_is_understood(language: str) -> None:
    who, what, not_guessed = _examples(language)
    assert min(len(who), len(what), len(not_guessed)) > 8

    for text in (*who, *what):
        done = jotted(text, _sisters(), language)
        assert puzzles(done) == [], text
        assert done.step is not None, text
    for text in not_guessed:
        done = jotted(text, _sisters(), language)
        assert puzzles(done), text
