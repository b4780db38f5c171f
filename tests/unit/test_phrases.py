"""The words of predispo: the same in every language, and rounded for people in one place."""

import inspect
import re
from dataclasses import fields
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

import predispo
from predispo.app.picturing import words_in
from predispo.domain import cancer, care, dates, facts, kinship, person, testing, variant
from predispo.domain.assessment import Influence, Note
from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import UnaffectedNoted
from predispo.domain.ids import DocumentId, PersonId, TaskId, UnionId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.kinship import Kin, Side
from predispo.domain.person import Gender, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.words import ENGLISH
from predispo.errors import MissingField, MissingTranslation
from predispo.evidence.catalogue import Catalogue
from predispo.paths import resources
from predispo.phrases.lines import message_of_fact
from predispo.phrases.messages import Messages
from predispo.phrases.numbers import Bound, rounded_count, rounded_percent
from predispo.phrases.phrases import Phrases, load
from predispo.phrases.spoken import language_name, languages, letter_languages
from predispo.risk.hazards import Flag

_CODE = re.compile(r'(?:code=|_note\(|remark\()\s*"(\w+)"')
WORDLESS = {dates.DatePrecision}
ENUMS = [
    found
    for module in (cancer, care, facts, kinship, person, testing, variant)
    for _, found in inspect.getmembers(module, inspect.isclass)
    if issubclass(found, StrEnum) and found is not StrEnum and found not in WORDLESS
]


@pytest.fixture(params=["en", "nb"])
def phrases(request: pytest.FixtureRequest) -> Phrases:
    return load(request.param)


def test_english_and_norwegian_have_the_same_messages() -> None:
    english, norwegian = load("en").messages.ids, load("nb").messages.ids

    assert sorted(english - norwegian) == []
    assert sorted(norwegian - english) == []
    assert languages() == ("en", "nb")


def test_every_value_of_every_enumeration_has_a_word(phrases: Phrases) -> None:
    for found in ENUMS:
        for value in found:
            assert phrases.term(value)


def test_every_site_is_a_disease_an_organ_and_a_label_in_the_drawing(phrases: Phrases) -> None:
    for site in Site:
        assert phrases.disease(site)
        assert phrases.organ(site)
        assert phrases.has(f"drawing-site-{site.value.replace('_', '-')}")


def test_a_language_or_message_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingTranslation) as no_language:
        load("xx")
    with pytest.raises(MissingTranslation) as no_message:
        load("en").text("no-such-message")

    assert no_language.value.data["language"] == "xx"
    assert no_message.value.data["message"] == "no-such-message"


def test_a_value_that_a_message_needs_is_never_left_out() -> None:
    with pytest.raises(MissingField):
        load("en").text("percent")


@pytest.mark.parametrize(
    ("probability", "english", "norwegian"),
    [
        (0, "0%", "0\u00a0%"),
        (0.0001, "under 0.1%", "under 0,1\u00a0%"),
        (0.0049, "0.5%", "0,5\u00a0%"),
        (0.0096, "1%", "1\u00a0%"),
        (0.145, "15%", "15\u00a0%"),
        (0.4449, "44%", "44\u00a0%"),
        (0.9949, "99%", "99\u00a0%"),
        (0.9999, "over 99%", "over 99\u00a0%"),
        (1, "100%", "100\u00a0%"),
    ],
)
def test_percentages_are_rounded_for_people(probability: float, english: str, norwegian: str) -> None:
    assert load("en").percent(probability) == english
    assert load("nb").percent(probability) == norwegian


def test_nothing_is_told_as_none_or_all_unless_it_is() -> None:
    for thousandth in range(1, 1000):
        rounded = rounded_percent(thousandth / 1000)
        assert 0 < rounded.value < 100


def test_a_count_of_one_hundred_agrees_with_the_percentage() -> None:
    for thousandth in range(1001):
        percent, count = rounded_percent(thousandth / 1000), rounded_count(thousandth / 1000)
        assert count == percent if percent.value >= 1 or percent.value == 0 else count.bound is Bound.UNDER


def test_a_number_that_is_no_probability_is_refused() -> None:
    with pytest.raises(ValueError, match="not a probability"):
        rounded_percent(1.01)
    with pytest.raises(ValueError, match="not a probability"):
        rounded_percent(float("nan"))


def test_chances_have_one_denominator() -> None:
    assert load("en").chance(0.44) == "44 of 100"
    assert load("nb").chance(0.003) == "under 1 av 100"
    assert load("en").chance_range(0.38, 0.51) == "38 to 51 of 100"
    assert load("en").chance_range(0.438, 0.442) == "44 of 100"
    assert load("nb").percent_range(0.38, 0.51) == "38–51\u00a0%"


@pytest.mark.parametrize(
    ("kin", "english", "norwegian"),
    [
        (Kin(up=1, down=0, sex=Sex.FEMALE, side=Side.MATERNAL), "mother", "mor"),
        (Kin(up=2, down=0, sex=Sex.FEMALE, side=Side.MATERNAL), "maternal grandmother", "mormor"),
        (Kin(up=2, down=0, sex=Sex.MALE, side=Side.PATERNAL), "paternal grandfather", "farfar"),
        (Kin(up=2, down=1, sex=Sex.MALE, side=Side.PATERNAL), "father's brother", "farbror (onkel på farssiden)"),
        (
            Kin(up=1, down=1, sex=Sex.FEMALE, side=Side.PATERNAL, half=True),
            "half-sister on the father's side",
            "halvsøster på farssiden",
        ),
        (Kin(up=2, down=2, sex=Sex.FEMALE, side=Side.MATERNAL), "cousin on the mother's side", "kusine på morssiden"),
        (Kin(up=0, down=2, sex=Sex.MALE), "grandson", "barnebarn"),
        (Kin(up=0, down=0, sex=Sex.MALE, partner=True), "partner", "partner"),
        (
            Kin(up=6, down=5, sex=Sex.UNKNOWN, side=Side.MATERNAL),
            "relative on the mother's side",
            "slektning på morssiden",
        ),
        (None, "relative", "slektning"),
    ],
)
def test_kin_have_their_own_terms(kin: Kin | None, english: str, norwegian: str) -> None:
    assert load("en").kin(kin) == english
    assert load("nb").kin(kin) == norwegian


def test_every_kin_up_to_four_generations_has_a_term(phrases: Phrases) -> None:
    for up in range(5):
        for down in range(5):
            for sex in Sex:
                for side in Side:
                    for half in (False, True):
                        assert phrases.kin(Kin(up=up, down=down, sex=sex, side=side, half=half))


def test_days_are_told_as_precisely_as_they_are_known() -> None:
    told = {
        "2003-05-12": ("12 May 2003", "12. mai 2003"),
        "2003-05": ("May 2003", "mai 2003"),
        "about 1962": ("about 1962", "omkring 1962"),
        "1950s": ("the 1950s", "1950-årene"),
        "../1950": ("1950 or earlier", "1950 eller tidligere"),
    }
    for written, (english, norwegian) in told.items():
        assert load("en").date(PartialDate.parse(written)) == english
        assert load("nb").date(PartialDate.parse(written)) == norwegian
    assert load("en").date(date(2025, 3, 4)) == "4 March 2025"
    assert load("nb").date(None) == "ukjent dato"


def test_ages_are_told_as_the_family_told_them() -> None:
    english, norwegian = load("en"), load("nb")

    assert english.at_age(Age.parse("40s"), Gender.WOMAN) == "in her forties"
    assert english.at_age(Age.parse("40s"), Gender.NONBINARY) == "in their forties"
    assert english.at_age(Age(100, 109), Gender.MAN) == "between the ages of 100 and 109"
    assert norwegian.at_age(Age.parse("40s"), Gender.WOMAN) == "i 40-årene"
    assert english.age(Age.parse("~40")) == "about 40"
    assert english.age(None) == "age unknown"
    assert norwegian.age(Age.parse("<30")) == "under 30"


def test_every_kind_of_fact_has_a_message(phrases: Phrases) -> None:
    for kind in facts.FACT_KINDS.values():
        assert phrases.has(message_of_fact(kind))


ANNA, BEN = PersonId("anna"), PersonId("ben")
BRCA1 = Variant(gene="BRCA1", hgvs="c.68_69del")
ONE_OF_EACH: tuple[facts.FamilyFact, ...] = (
    facts.FamilyDescribed(number="7"),
    facts.PersonAdded(person=ANNA, details=person.Details()),
    facts.PersonDescribed(person=ANNA, details=person.Details()),
    facts.RoleTaken(person=ANNA, role=person.Role.PROBAND),
    facts.UnionFormed(union=UnionId("u"), partners=(ANNA, BEN)),
    facts.UnionFormed(union=UnionId("u"), partners=(ANNA,)),
    facts.UnionEnded(union=UnionId("u")),
    facts.ChildlessnessNoted(union=UnionId("u")),
    facts.ChildBorn(child=ANNA, union=UnionId("u")),
    facts.TwinsNoted(persons=(ANNA, BEN)),
    facts.AdoptionNoted(person=ANNA),
    facts.PregnancyNoted(person=ANNA),
    facts.PersonPlaced(person=ANNA, x=1),
    facts.DiagnosisMade(person=ANNA, cancer=Cancer(site=Site.BREAST), age=Age.exactly(42)),
    facts.UnaffectedNoted(person=ANNA, sites=(Site.BREAST, Site.OVARY), age=Age.exactly(60)),
    facts.CancerUnknownNoted(person=ANNA, sites=(Site.BREAST,)),
    facts.SurgeryDone(person=ANNA, procedure=cancer.Procedure.HYSTERECTOMY),
    facts.PersonSeenAlive(person=ANNA),
    facts.PersonDied(person=ANNA, age=Age.exactly(70)),
    facts.RiskFactorNoted(person=ANNA, factor="height", value="170"),
    facts.ReferralReceived(person=ANNA, referrer="Dr. Moe"),
    facts.ConsultationHeld(person=ANNA, kind=care.ConsultationKind.PRE_TEST),
    facts.ConsentGiven(person=ANNA, scopes=(care.ConsentScope.TESTING, care.ConsentScope.STORAGE)),
    facts.ConsentWithdrawn(person=ANNA, scopes=(care.ConsentScope.STORAGE,)),
    facts.TestOrdered(person=ANNA, genes=("BRCA1",), purpose=testing.TestPurpose.PREDICTIVE),
    facts.SampleTaken(person=ANNA),
    facts.ResultReceived(
        person=ANNA,
        report=testing.TestReport(
            genes=("BRCA1",),
            variants=(testing.ReportedVariant(variant=BRCA1, reported_class=VariantClass.PATHOGENIC),),
        ),
    ),
    facts.VariantClassified(variant=BRCA1, decided=VariantClass.PATHOGENIC),
    facts.ClassPublished(variant=BRCA1, source="ClinVar", significance="Pathogenic"),
    facts.RiskTold(
        person=ANNA,
        figures=(ToldFigure(what="breast", probability=0.44, by_age=80),),
        model="m",
        evidence_edition="e",
        evidence_digest="d",
        inputs_digest="i",
    ),
    facts.LetterIssued(
        person=ANNA, kind="family-letter", language="en", document=DocumentId("d"), sha256="0", addressee="Anna"
    ),
    facts.PlanMade(person=ANNA, text="MRI every year"),
    facts.SurveillanceDone(person=ANNA, examination="MRI"),
    facts.RelativeInformed(person=ANNA),
    facts.TaskOpened(task=TaskId("t"), text="call"),
    facts.TaskDone(task=TaskId("t")),
    facts.TaskArranged(task=TaskId("t"), owner="Ida"),
    facts.RuleSetAside(person=ANNA, rule="NO/written-consent", reason="urgent"),
    facts.NoteWritten(text="quiet", person=ANNA),
    facts.RelativeInvited(person=ANNA, through="letter"),
    facts.RelativeDeclined(person=ANNA),
    facts.ContactAgreed(person=ANNA, contact=PersonId("bo"), way="by telephone"),
    facts.SeenElsewhere(person=ANNA, clinic="Elsewhere"),
    facts.PromiseMade(promise=TaskId("t"), text="write", person=ANNA),
    facts.PromiseKept(promise=TaskId("t")),
    facts.DecisionTaken(person=ANNA, text="waits"),
)


def test_every_kind_of_fact_is_a_whole_sentence(phrases: Phrases) -> None:
    assert {type(fact) for fact in ONE_OF_EACH} == set(facts.FACT_KINDS.values())
    for fact in ONE_OF_EACH:
        line = phrases.fact_line(fact, str.upper)
        assert "{" not in line
        assert line[0].isupper()


def test_a_fact_is_told_with_what_is_known_of_it() -> None:
    referral = facts.ReferralReceived(person=ANNA, referrer="Dr. Moe", urgent=True)
    refuted = facts.DiagnosisMade(person=ANNA, cancer=Cancer(site=Site.OVARY), confirmation=Confirmation.REFUTED)

    assert load("en").fact_line(referral, str.title) == "Anna was urgently referred by Dr. Moe."
    assert load("en").fact_line(refuted, str.title) == "It was refuted that Anna had ovarian cancer."
    assert load("nb").fact_line(refuted, str.title) == "Det ble avkreftet at Anna hadde eggstokkreft."


def test_a_note_without_a_sentence_of_its_own_keeps_its_text() -> None:
    known = Note(code="age_middle", text="English", data={"age": "44"})

    assert load("nb").note(known) == "Alderen nå er satt til 44, midt i det som er kjent."
    assert load("nb").note(Note(code="never heard", text="As it is.")) == "As it is."


def test_every_stretch_of_a_published_figure_has_a_note(phrases: Phrases) -> None:
    for flag in Flag:
        assert phrases.has(f"note-figure-{flag.value.replace('_', '-')}")


def test_the_intended_use_is_stated(phrases: Phrases) -> None:
    assert "2017/745" in phrases.intended_use
    assert "CanRisk" in phrases.intended_use


NOTES_OF_COSEGREGATION = (
    "proband-asked",
    "proband-of-family",
    "proband-first-carrier",
    "proband-not-affected",
    "variant-frequency",
    "panel-taken-as-certain",
    "sought-variant-assumed",
    "variant-without-name",
    "several-persons",
    "variant-not-named",
    "more-than-one-source",
    "not-plainly-dominant",
    "other-pathogenic-variant",
    "stated-penetrance",
)


@pytest.mark.parametrize("code", NOTES_OF_COSEGREGATION)
def test_every_note_of_cosegregation_has_a_sentence(phrases: Phrases, code: str) -> None:
    assert phrases.has(f"note-{code}")


def test_influence_is_told_in_times_and_certainty_as_more_than_a_million(phrases: Phrases) -> None:
    def told(bayes: float) -> str:
        return phrases.influence(Influence(person=PersonId("a"), log_bayes_factor=bayes))

    assert told(0.04) == ""
    assert "2" in told(0.6931)
    assert told(0.6931) != told(-0.6931)
    assert "1" in told(40.0)
    assert told(40.0) != told(13.0)


def test_information_below_a_thousandth_of_a_bit_is_told_as_less(phrases: Phrases) -> None:
    assert phrases.bits(0.0001).startswith("under")
    assert "44" in phrases.bits(0.4449)


def test_every_note_of_an_assessment_has_a_sentence_in_every_language(phrases: Phrases) -> None:
    rooms = Path(predispo.__file__).parent / "risk"
    codes = {code for file in rooms.glob("*.py") for code in re.findall(_CODE, file.read_text("utf-8"))}

    spoken = codes - {"population"}
    assert len(spoken) > 40
    assert [code for code in sorted(spoken) if not phrases.has(f"note-{code.replace('_', '-')}")] == []


def test_a_note_names_its_cancers_in_the_language() -> None:
    figures = Note(code="figure_censored", text="", data={"figures": "BRCA1 ovary, BRCA2 ovary"})
    removed = Note(code="censored_at_surgery", text="", data={"site": "ovary", "procedure": "salpingo_oophorectomy"})

    assert load("nb").note(figures).endswith("BRCA1 (eggstokkreft), BRCA2 (eggstokkreft).")
    assert load("nb").note(removed).endswith("eggstokkreft.")
    assert load("en").note(removed).endswith("ovarian cancer.")


def test_every_warning_of_a_population_has_its_sentence_in_every_language() -> None:
    catalogue = Catalogue.load()
    warnings = {text for one in catalogue.populations() for text in catalogue.population(one).warnings}

    assert warnings
    for text in warnings:
        note = Note(code="population", text=text)
        assert load("en").note(note) == text
        assert load("nb").note(note) != text


def test_free_of_cancer_until_an_unknown_age_is_told_as_such(phrases: Phrases) -> None:
    told = phrases.fact_line(UnaffectedNoted(person=PersonId("anna")), str.title)
    roughly = phrases.fact_line(UnaffectedNoted(person=PersonId("anna"), age=Age(40, 49)), str.title)

    assert {"en": "Nobody knows", "nb": "Ingen vet"}[phrases.language] in told
    assert "40" in roughly
    assert "between" not in roughly


def test_the_drawing_has_no_english_word_of_its_own_in_norwegian() -> None:
    drawn = words_in("nb")

    left = {one.name for one in fields(ENGLISH) if getattr(drawn, one.name) == getattr(ENGLISH, one.name)}
    assert left == {
        "died",
        "marker",
        "uncertain",
        "pregnancy",
        "donor",
        "surrogate",
        "proband",
        "several",
        "proband_key",
        "donor_key",
    }


def test_a_cancer_may_have_a_form_of_its_own_after_will_get(tmp_path: Path) -> None:
    file = tmp_path / "xx.ftl"
    file.write_text("disease-breast = rak piersi\n    .gets = raka piersi\ndisease-ovary = rak jajnika\n", "utf-8")
    polish = Phrases(Messages("pl", (file,)))

    assert polish.disease("breast") == "rak piersi"
    assert polish.disease("breast", "gets") == "raka piersi"
    assert polish.disease("ovary", "gets") == "rak jajnika"


@pytest.mark.parametrize("language", letter_languages())
def test_every_letter_language_writes_days_lists_and_numbers_in_its_own_way(language: str) -> None:
    written = load(language)

    assert "2025" in written.date(date(2025, 3, 14))
    assert written.listing(["a", "b"]) not in {"a, b", "ab"}
    assert "44" in written.percent(0.44)
    assert language_name(language)[0].isupper()


PHRASES = resources() / "phrases"
PHRASE_FILES = sorted(path.relative_to(PHRASES).as_posix() for path in PHRASES.rglob("*.ftl"))


@pytest.mark.parametrize("file", PHRASE_FILES)
def test_no_text_asks_for_a_value_by_a_name_that_is_never_given(file: str) -> None:
    """Values are given with hyphens: a text that asks with an underscore is never filled, and its English stands in."""
    asked = re.findall(r"\$[a-z0-9-]*_[a-z0-9_-]*", (PHRASES / file).read_text(encoding="utf-8"))

    assert asked == []


def test_figures_beside_are_told_in_norwegian() -> None:
    data = {
        "gene": "PMS2",
        "site": "ovary",
        "age": "75",
        "source": "a2020",
        "other": "b2021",
        "first": "50",
        "cases": "2",
        "years": "75",
        **{f"chance_{name}": "0.2" for name in ("here", "other", "most", "least")},
    }
    codes = ("figure_beside", "figure_beside_none", "counts_beside")

    for code in codes:
        assert load("nb").note(Note(code=code, text="English", data=data)).startswith(("Bærere av",))
