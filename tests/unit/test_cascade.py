"""Who may have a familial variant, who was reached, and who need not be tested: by hand, and against the engine."""

from datetime import date

import pytest

from predispo.app import cascading
from predispo.app.assessing import assess_family
from predispo.app.demonstration import demonstration_families
from predispo.domain.care import ConsultationKind
from predispo.domain.cascade import Cascade, NoNeed, Reached, Relative, Standing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    ContactAgreed,
    FamilyFact,
    PersonDescribed,
    PersonDied,
    RelativeDeclined,
    RelativeInformed,
    RelativeInvited,
    ResultReceived,
    RuleSetAside,
    SeenElsewhere,
)
from predispo.domain.family import Family
from predispo.domain.ids import FamilyId, PersonId
from predispo.domain.law import Law
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import InvalidFact
from predispo.evidence.catalogue import Catalogue
from predispo.journal.journal import family_of
from predispo.phrases.cascade import no_need_line
from predispo.phrases.phrases import load
from tests.builders import born, family, person, trio, union

TODAY = date(2026, 11, 1)
DELETION = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")


def carrier(who: str, on: PartialDate | None = None) -> ResultReceived:
    found = ReportedVariant(variant=DELETION, reported_class=VariantClass.PATHOGENIC)
    return ResultReceived(person=PersonId(who), report=TestReport(genes=("BRCA1",), variants=(found,)), on=on)


def without(who: str) -> ResultReceived:
    report = TestReport(genes=("BRCA1",), sought=(DELETION,), method=TestMethod.FAMILIAL_VARIANT)
    return ResultReceived(person=PersonId(who), report=report)


def wide(*facts: FamilyFact) -> Family:
    """The trio with grandparents on both sides, an uncle of each side, a child, and the child's father."""
    return family(
        *trio(),
        *(
            person("pgf", "M", born=1920),
            person("pgm", "F", born=1922),
            union("pg", "pgf", "pgm"),
            born("father", "pg"),
        ),
        *(
            person("mgf", "M", born=1921),
            person("mgm", "F", born=1923),
            union("mg", "mgf", "mgm"),
            born("mother", "mg"),
        ),
        *(person("father's brother", "M", born=1955), born("father's brother", "pg")),
        *(person("mother's brother", "M", born=1956), born("mother's brother", "mg")),
        *(person("partner", "M", born=1979), union("v", "daughter", "partner")),
        *(person("child", "F", born=2012), born("child", "v")),
        *facts,
    )


def one_of(shown: Family, who: str) -> Relative:
    (found,) = cascading.cascades_of(shown, today=TODAY)
    return next(one for one in found.relatives if one.person == who)


def test_before_a_parent_is_known_both_sides_are_at_risk() -> None:
    shown = wide(carrier("daughter"))

    for who, degree in (("mother", 1), ("father", 1), ("mother's brother", 2), ("mgf", 2), ("child", 1)):
        assert (one_of(shown, who).standing, one_of(shown, who).degree) == (Standing.AT_RISK, degree)
    assert one_of(shown, "partner").no_need is NoNeed.NOT_RELATED
    assert one_of(shown, "child").is_minor
    assert not one_of(shown, "child").waits


def test_a_carrier_mother_clears_the_fathers_side_and_counts_from_the_nearest_carrier() -> None:
    shown = wide(carrier("daughter"), carrier("mother"))

    assert one_of(shown, "father's brother").no_need is NoNeed.OTHER_SIDE
    assert one_of(shown, "father").no_need is NoNeed.OTHER_SIDE
    assert one_of(shown, "mother's brother").degree == 1
    assert one_of(shown, "mother's brother").standing is Standing.AT_RISK


def test_a_mother_without_it_makes_the_father_obligate_and_clears_her_line() -> None:
    shown = wide(carrier("daughter"), without("mother"))

    assert one_of(shown, "father").standing is Standing.OBLIGATE
    assert one_of(shown, "mother").no_need is NoNeed.TESTED
    blocked = one_of(shown, "mother's brother")
    assert (blocked.no_need, blocked.because) == (NoNeed.OTHER_SIDE, ())
    line = no_need_line(load("en"), blocked, str)
    assert line == "Mother's brother is not at risk of this variant: it came from another side of the family."


def test_the_children_of_who_is_without_it_need_no_test() -> None:
    shown = wide(carrier("mother"), without("daughter"))

    child = one_of(shown, "child")
    assert (child.no_need, child.because) == (NoNeed.BELOW_WITHOUT, ("daughter",))
    assert "daughter was tested without it" in no_need_line(load("en"), child, str)


def test_brothers_and_sisters_are_offered_the_test_though_both_parents_are_without_it() -> None:
    shown = wide(
        carrier("daughter"), without("mother"), without("father"), person("sister", "F", born=1983), born("sister", "u")
    )

    assert one_of(shown, "sister").arose_new
    assert one_of(shown, "sister").standing is Standing.AT_RISK
    assert one_of(shown, "mother's brother").no_need is NoNeed.OTHER_SIDE


def day(month: int) -> PartialDate:
    return PartialDate.of(2026, month, 1)


def test_each_step_is_read_from_its_fact_and_declining_stands_until_something_follows() -> None:
    uncle = PersonId("mother's brother")
    told, asked = RelativeInformed(person=uncle, on=day(1)), RelativeInvited(person=uncle, on=day(2))
    no = RelativeDeclined(person=uncle, on=day(3))
    talk = ConsultationHeld(person=uncle, kind=ConsultationKind.PRE_TEST, on=day(4))

    reached = [
        one_of(wide(carrier("mother"), *facts), uncle).reached
        for facts in ((), (told,), (told, asked), (told, asked, no), (told, asked, no, talk))
    ]

    assert reached == [Reached.NOT_YET, Reached.INFORMED, Reached.INVITED, Reached.DECLINED, Reached.COUNSELLED]
    known = one_of(wide(carrier("mother"), told, asked, no, talk, without(uncle)), uncle)
    assert (known.reached, known.informed, known.invited) == (Reached.TESTED, day(1), day(2))
    assert known.counselled == day(4)


def test_contact_and_other_clinic_are_as_they_were_said_last() -> None:
    uncle, mother = PersonId("mother's brother"), PersonId("mother")
    shown = wide(
        carrier("mother"),
        ContactAgreed(person=uncle, way="by letter"),
        SeenElsewhere(person=uncle, clinic="Bergen"),
        ContactAgreed(person=uncle, contact=mother),
        SeenElsewhere(person=uncle),
    )

    found = one_of(shown, uncle)

    assert (found.contact, found.way, found.clinic) == (mother, "", "")


def flagged(who: str, *flags: Flag) -> PersonDescribed:
    details = Details(name=who, sex=Sex.MALE, birth=PartialDate.of(1956), flags=flags)
    return PersonDescribed(person=PersonId(who), details=details)


@pytest.mark.parametrize("flag", [Flag.RIGHT_NOT_TO_KNOW, Flag.DO_NOT_CONTACT], ids=str)
def test_who_asked_to_be_left_alone_does_not_wait_and_a_step_asks_for_a_reason(flag: Flag, law: Law) -> None:
    shown = wide(carrier("mother"), flagged("mother's brother", flag))
    assert not one_of(shown, "mother's brother").waits
    persons = [PersonId("daughter"), PersonId("mother's brother")]

    def make(who: PersonId) -> FamilyFact:
        return RelativeInvited(person=who)

    against = cascading.objections_to_all(shown, [make(one) for one in persons], law, today=TODAY)
    assert [one.person for one in against] == ["mother's brother"]
    with pytest.raises(InvalidFact):
        cascading.write_down_of_all(make, persons, against=against, today=TODAY)
    step = cascading.write_down_of_all(make, persons, against=against, reason="asked again", today=TODAY)
    assert [type(one) for one in step.facts] == [RelativeInvited, RelativeInvited, RuleSetAside]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="module")
def law(catalogue: Catalogue) -> Law:
    from predispo.app.journeying import law_of

    return law_of(catalogue, "NO")


def test_the_dead_and_several_people_of_one_symbol_are_counted_as_they_are() -> None:
    many = PersonDescribed(person=PersonId("mother's brother"), details=Details(sex=Sex.MALE, people=3))
    shown = wide(carrier("mother"), many, PersonDied(person=PersonId("mgm")))
    (found,) = cascading.cascades_of(shown, today=TODAY)

    reach = cascading.reach_of(found, None)

    # The mother, three brothers, her living father, the daughter and her child.
    assert (reach.could_benefit, reach.reached, reach.untested) == (7, 1, 6)
    assert (reach.unfound, reach.without_chance) == (0.0, 6)


@pytest.mark.parametrize("number", ["D-101", "D-102", "D-105", "D-107"])
def test_who_is_said_not_to_be_at_risk_has_the_populations_chance_by_the_engine(
    number: str, catalogue: Catalogue
) -> None:
    entries = dict(demonstration_families())[number]
    shown = family_of(FamilyId(number), entries)
    assessment = assess_family(shown, catalogue, on=TODAY, country="NO")

    for found in cascading.cascades_of(shown, today=TODAY):
        assert any(one.standing is Standing.NOT_CONCERNED for one in found.relatives)
        for one in found.relatives:
            chance = assessment.persons[one.person].carrier[found.variant.variant.gene]
            if one.standing is Standing.NOT_CONCERNED:
                assert chance.probability < 2 * chance.population
            if one.standing is Standing.OBLIGATE:
                assert chance.probability > 0.9
        expected = sum(
            assessment.persons[one.person].carrier[found.variant.variant.gene].probability
            for one in found.relatives
            if one.is_unfound
        )
        assert cascading.reach_of(found, assessment).unfound == pytest.approx(expected)


def test_a_cleared_side_that_the_figures_doubt_is_told(catalogue: Catalogue) -> None:
    shown = family_of(FamilyId("D-103"), dict(demonstration_families())["D-103"])
    assessment = assess_family(shown, catalogue, on=TODAY, country="PL")
    (found,) = cascading.cascades_of(shown, today=TODAY)

    doubts = [cascading.doubt_of(found, one, assessment) for one in found.relatives]

    assert any(one is not None and one > 0.01 for one in doubts)


def cascade_of(shown: Family) -> Cascade:
    return cascading.cascades_of(shown, today=TODAY)[0]


def test_the_table_leaves_as_csv_and_as_a_page_with_the_reasons() -> None:
    shown = wide(carrier("mother"), carrier("daughter"), ContactAgreed(person=PersonId("child"), way="=1+1"))
    found = cascade_of(shown)
    words = load("nb")

    rows = cascading.table(found, found.relatives, None, words, str)
    text = cascading.as_csv(rows).decode("utf-8-sig")
    sheet = cascading.sheet(shown, found, found.relatives, None, words, str, on=TODAY)

    assert text.splitlines()[0].startswith("Slektning;Stilling;Sannsynlighet")
    assert ";'=1+1;" in text
    assert len(text.splitlines()) == 1 + len(shown.persons)
    assert sheet.title == f"Slektninger: {DELETION.name}"
    assert "ikke i risiko" in str(sheet.blocks[-1])


def test_a_recessive_gene_is_told_to_be_one() -> None:
    words = load("en")
    shown = family_of(FamilyId("D-104"), dict(demonstration_families())["D-104"])

    assert "both copies" in cascading.to_bear_in_mind(cascade_of(shown), words)[0]
    assert len(cascading.to_bear_in_mind(cascade_of(wide(carrier("mother"))), words)) == 2
