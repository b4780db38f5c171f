"""What a message would disclose, which confirmation is worth most, and the ledger of promises."""

from datetime import date

import pytest

from predispo.app import confirming, inferring, inferring_sheet, promising
from predispo.domain.cancer import Cancer, Site
from predispo.domain.care import ConsentScope
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    DiagnosisMade,
    FamilyFact,
    PersonDescribed,
    PromiseKept,
    PromiseMade,
    ResultReceived,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.sheet import Grid
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import load
from tests.builders import born, cancer, family, person, trio, union

ON = date(2026, 11, 1)
VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")
Message, Learned = inferring.Message, inferring.Learned


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def carrier(who: str) -> ResultReceived:
    found = ReportedVariant(variant=VARIANT, reported_class=VariantClass.PATHOGENIC)
    return ResultReceived(person=PersonId(who), report=TestReport(genes=("BRCA1",), variants=(found,)))


def without(who: str) -> ResultReceived:
    report = TestReport(genes=("BRCA1",), sought=(VARIANT,), method=TestMethod.FAMILIAL_VARIANT)
    return ResultReceived(person=PersonId(who), report=report)


def wide(*facts: FamilyFact) -> Family:
    """Grandmother, her daughter with a partner, and their child: the mother stands between."""
    return family(
        *(person("grandmother", "F", born=1930), person("grandfather", "M", born=1929)),
        *(union("g", "grandmother", "grandfather"), person("mother", "F", born=1955), born("mother", "g")),
        *(person("aunt", "F", born=1957), born("aunt", "g")),
        *(person("father", "M", born=1954), union("u", "mother", "father")),
        *(person("child", "F", born=1985), born("child", "u")),
        *facts,
    )


def disclosed(
    shown: Family, catalogue: Catalogue, message: Message, about: str, reader: str, *, knows: bool = True
) -> inferring.Disclosure:
    return inferring.disclose(
        shown,
        catalogue,
        message=message,
        about=PersonId(about),
        reader=PersonId(reader),
        gene="BRCA1",
        country="GB",
        on=ON,
        knows_shared=knows,
    )


def learned(found: inferring.Disclosure) -> dict[str, tuple[Learned, bool]]:
    return {one.person: (one.learned, one.told) for one in found.others}


def agreed(who: str) -> ConsentGiven:
    return ConsentGiven(person=PersonId(who), scopes=(ConsentScope.INFORM_RELATIVES,))


def test_a_grandchilds_test_reveals_the_parent_between(catalogue: Catalogue) -> None:
    shown = wide(carrier("grandmother"), agreed("grandmother"))

    found = disclosed(shown, catalogue, Message.IF_FOUND, "child", "aunt")

    assert learned(found)["child"] == (Learned.CARRIER, True)
    assert learned(found)["mother"] == (Learned.CARRIER, False)
    assert found.others[0].person == "mother"
    assert found.others[0].needs_thought
    words = load("en")
    text = str(inferring_sheet.disclosure_sheet(shown, found, words, str))
    assert "Aunt could deduce without being told that mother is a carrier." in text


def test_that_it_was_not_found_in_the_grandchild_says_less_of_the_parent(catalogue: Catalogue) -> None:
    shown = wide(carrier("grandmother"), agreed("grandmother"))

    found = learned(disclosed(shown, catalogue, Message.IF_NOT_FOUND, "child", "aunt"))

    assert found["child"] == (Learned.NOT_CARRIER, True)
    assert found["mother"] == (Learned.LESS_LIKELY, False)


def test_who_is_without_it_clears_nobody_above_but_the_line_below(catalogue: Catalogue) -> None:
    shown = wide(carrier("grandmother"), agreed("grandmother"), without("mother"))

    found = learned(disclosed(shown, catalogue, Message.RESULT, "mother", "aunt"))

    assert found["mother"] == (Learned.NOT_CARRIER, True)
    assert found["child"] == (Learned.NOT_CARRIER, False)
    assert "grandmother" not in found


def test_a_letter_that_names_nobody_is_taken_to_tell_of_its_index(catalogue: Catalogue) -> None:
    shown = wide(carrier("mother"))

    found = disclosed(shown, catalogue, Message.FAMILY_LETTER, "mother", "child", knows=False)

    assert found.own is not None
    assert found.own.learned is Learned.LIKELIER
    assert found.own.after == pytest.approx(0.5, abs=0.02)
    assert learned(found)["mother"] == (Learned.CARRIER, True)
    text = str(inferring_sheet.disclosure_sheet(shown, found, load("en"), str))
    assert "tell mother before it goes" in text


def test_what_the_reader_was_shown_already_is_nothing_new(catalogue: Catalogue) -> None:
    known_before = (carrier("grandmother"), agreed("grandmother"), carrier("mother"), agreed("mother"))
    shown = wide(*known_before, carrier("child"))

    known = learned(disclosed(shown, catalogue, Message.RESULT, "child", "aunt", knows=True))
    unknown = learned(disclosed(shown, catalogue, Message.RESULT, "child", "aunt", knows=False))

    assert known == {"child": (Learned.CARRIER, True)}
    assert unknown["mother"][0] is Learned.LIKELIER


def test_a_wish_not_to_know_of_the_reader_is_told(catalogue: Catalogue) -> None:
    details = Details(name="child", sex=Sex.FEMALE, birth=PartialDate.of(1985), flags=(Flag.RIGHT_NOT_TO_KNOW,))
    shown = wide(carrier("mother"), PersonDescribed(person=PersonId("child"), details=details))

    found = disclosed(shown, catalogue, Message.RESULT, "mother", "child", knows=False)

    text = str(inferring_sheet.disclosure_sheet(shown, found, load("nb"), str))
    assert "har bedt om ikke å få vite" in text


def test_only_what_can_be_told_is_offered() -> None:
    shown = wide(carrier("mother"), without("aunt"))

    assert inferring.genes_of(shown) == ("BRCA1",)
    assert inferring.messages_about(shown, PersonId("mother"), "BRCA1") == (Message.RESULT, Message.FAMILY_LETTER)
    assert inferring.messages_about(shown, PersonId("aunt"), "BRCA1") == (Message.RESULT,)
    assert inferring.messages_about(shown, PersonId("child"), "BRCA1") == (Message.IF_FOUND, Message.IF_NOT_FOUND)
    assert PersonId("mother") not in inferring.readers(shown, PersonId("mother"))


def test_the_confirmation_that_would_turn_most_comes_first(catalogue: Catalogue) -> None:
    seen = DiagnosisMade(
        person=PersonId("mother"),
        cancer=Cancer(site=Site.BREAST),
        age=Age.exactly(60),
        confirmation=Confirmation.PATHOLOGY,
    )
    shown = family(*trio(), cancer("mother", Site.OVARY, 45), cancer("father", Site.PROSTATE, 75), seen)

    found = confirming.worth_of_confirming(
        shown, catalogue, PersonId("daughter"), country="GB", on=ON, guidelines="GB/nice_ng241"
    )

    assert [one.diagnosis.fact.cancer.site for one in found] == [Site.OVARY, Site.PROSTATE]
    first = found[0]
    assert first.before is not None
    assert first.after is not None
    assert first.before > first.after
    assert first.turned
    for language in ("en", "nb"):
        sheet = inferring_sheet.confirming_sheet(shown, PersonId("daughter"), found, load(language), str)
        grid = sheet.blocks[-1]
        assert isinstance(grid, Grid)
        assert grid.lines[0].cells[2:4] == tuple(load(language).percent(one) for one in (first.before, first.after))


def test_a_promise_is_open_late_or_kept_by_the_last_day_that_it_names() -> None:
    may = PromiseMade(promise=TaskId("a"), text="write", due=PartialDate.of(2026, 5), owner="Ida")
    never = PromiseMade(promise=TaskId("b"), text="call", person=PersonId("mother"))
    kept = PromiseKept(promise=TaskId("a"), on=PartialDate.of(2026, 6, 2))

    def states(*facts: FamilyFact, today: date) -> list[str]:
        return [one.state.value for one in promising.ledger(family(*trio(), *facts), today=today)]

    assert states(may, never, today=date(2026, 5, 31)) == ["open", "open"]
    assert states(may, never, today=date(2026, 6, 1)) == ["late", "open"]
    assert states(may, kept, never, today=date(2026, 7, 1)) == ["open", "kept_late"]
    in_time = PromiseKept(promise=TaskId("a"), on=PartialDate.of(2026, 5, 31))
    assert states(may, in_time, today=date(2026, 7, 1)) == ["kept"]
    shown = family(*trio(), may, kept)
    sheet = promising.sheet(shown, promising.ledger(shown, today=ON), load("nb"), str, on=ON)
    assert "Holdt for sent (2. juni 2026)" in str(sheet.blocks)
