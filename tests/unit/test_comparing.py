"""Two days beside each other, what was told beside what is, and the timeline by kind."""

from datetime import date, timedelta

import pytest

from predispo.app import comparing, comparing_sheet, timelines
from predispo.app.assessing import assess_family
from predispo.domain.assessment import Assessment
from predispo.domain.cancer import Site
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    FamilyFact,
    NoteWritten,
    PersonPlaced,
    PromiseMade,
    ResultReceived,
    RiskTold,
    VariantClassified,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, TaskId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.drawing.sheet import Grid
from predispo.evidence.catalogue import Catalogue
from predispo.journal.entry import Entry
from predispo.journal.journal import family_of, known_on
from predispo.phrases.phrases import load
from tests.builders import FAMILY, START, cancer, entry, trio

MOTHER, DAUGHTER = PersonId("mother"), PersonId("daughter")
FIRST = START.date()
VARIANT = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def told(probability: float, day: int) -> RiskTold:
    return RiskTold(
        person=DAUGHTER,
        figures=(
            ToldFigure(what="BRCA1", probability=probability),
            ToldFigure(what="breast", probability=0.1, by_age=80),
        ),
        model="m",
        evidence_edition="2024-01",
        evidence_digest="d",
        inputs_digest="i",
        on=PartialDate.exactly(FIRST + timedelta(days=day)),
    )


def found(reported: VariantClass) -> ResultReceived:
    report = TestReport(genes=("BRCA1",), variants=(ReportedVariant(variant=VARIANT, reported_class=reported),))
    return ResultReceived(person=MOTHER, report=report)


JOURNAL: tuple[Entry, ...] = (
    entry("e1", *trio()),
    entry("e2", told(0.002, 1), NoteWritten(text="as it was", person=DAUGHTER), day=1),
    entry("e3", ConsultationHeld(person=DAUGHTER, kind=ConsultationKind.FIRST, on=PartialDate.exactly(FIRST)), day=1),
    entry("e4", cancer("mother", Site.OVARY, 50), found(VariantClass.UNCERTAIN), day=40),
    entry("e5", VariantClassified(variant=VARIANT, decided=VariantClass.PATHOGENIC), day=50),
    entry("e6", NoteWritten(text="as it is", person=DAUGHTER), supersedes=["e2"], day=51),
    entry("e7", told(0.5, 60), PersonPlaced(person=MOTHER, x=1.0), day=60),
)


def on(day: int) -> Family:
    return family_of(FAMILY, known_on(JOURNAL, FIRST + timedelta(days=day)))


def side(catalogue: Catalogue, day: int) -> comparing.Side:
    return comparing.side(on(day), catalogue, DAUGHTER, day=FIRST + timedelta(days=day), country="GB")


def test_what_changed_between_two_days_is_found_and_nothing_else(catalogue: Catalogue) -> None:
    changed = comparing.difference(side(catalogue, 2), side(catalogue, 61), DAUGHTER)

    assert {type(one.fact).__name__ for one in changed.appeared} == {
        *("DiagnosisMade", "ResultReceived", "VariantClassified"),
        *("NoteWritten", "RiskTold"),
    }
    assert {type(one.fact).__name__ for one in changed.gone} == {"NoteWritten", "RiskTold"}
    assert [(one.variant, one.before, one.after) for one in changed.classes] == [
        (VARIANT.name, None, VariantClass.PATHOGENIC)
    ]
    carrier = next(one for one in changed.figures if one.what == "BRCA1")
    assert carrier.before is not None
    assert carrier.before < 0.01
    assert carrier.after == pytest.approx(0.5, abs=0.02)
    assert changed.verdicts


def test_a_day_beside_itself_has_no_difference(catalogue: Catalogue) -> None:
    same = side(catalogue, 61)

    unchanged = comparing.difference(same, same, DAUGHTER)

    assert (unchanged.appeared, unchanged.gone, unchanged.classes, unchanged.verdicts) == ((), (), (), ())
    assert all(one.before == one.after for one in unchanged.figures)


def now(catalogue: Catalogue) -> Assessment:
    return assess_family(on(61), catalogue, on=FIRST + timedelta(days=61), country="GB", consultand=DAUGHTER)


def test_each_told_figure_stands_beside_what_was_known_then_and_is_now(catalogue: Catalogue) -> None:
    def family_then(day: date) -> Family:
        return family_of(FAMILY, known_on(JOURNAL, day))

    three = comparing.told_three_times(on(61), catalogue, DAUGHTER, family_then, now(catalogue), country="GB")

    assert [(one.figure.what, one.figure.probability) for one in three] == [("BRCA1", 0.5), ("breast", 0.1)]
    assert three[0].then == three[0].now == pytest.approx(0.5, abs=0.02)
    early = comparing.told_three_times(on(2), catalogue, DAUGHTER, family_then, now(catalogue), country="GB")
    assert early[0].then is not None
    assert early[0].then < 0.01
    assert early[0].now == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_page_tells_all_of_it(language: str, catalogue: Catalogue) -> None:
    first, second, words = side(catalogue, 2), side(catalogue, 61), load(language)
    three = comparing.told_three_times(
        second.family, catalogue, DAUGHTER, lambda day: on((day - FIRST).days), second.assessment, country="GB"
    )

    sheet = comparing_sheet.sheet(three, comparing.difference(first, second, DAUGHTER), DAUGHTER, words, str)

    grids = [block for block in sheet.blocks if isinstance(block, Grid)]
    assert len(grids) == 6
    cells = [cell for grid in grids for line in grid.lines for cell in line.cells]
    assert words.term(VariantClass.PATHOGENIC) in cells
    assert words.percent(0.5) in cells
    assert any("as it is" in cell for cell in cells)
    assert not any("as it was" in cell for line in grids[-2].lines for cell in line.cells)


def test_the_last_consultation_is_that_of_the_person_before_the_day() -> None:
    assert comparing.last_consultation(on(61), DAUGHTER, before=FIRST + timedelta(days=61)) == FIRST
    assert comparing.last_consultation(on(61), DAUGHTER, before=FIRST) is None
    assert comparing.last_consultation(on(61), MOTHER, before=date(2030, 1, 1)) is None


def test_a_timeline_is_of_one_person_and_one_kind_and_what_the_clinic_did_is_on_it_without_a_day() -> None:
    promise: FamilyFact = PromiseMade(promise=TaskId("t"), text="write")
    shown = family_of(FAMILY, (*JOURNAL, entry("e8", promise, day=61)))

    kinds = [type(one.fact).__name__ for one in timelines.timeline(shown)]

    assert sorted(kinds) == ["ConsultationHeld", "NoteWritten", "PromiseMade", "RiskTold"]
    of_kind = timelines.timeline(shown, theme=timelines.Theme.TOLD)
    assert [type(one.fact) for one in of_kind] == [RiskTold]
    assert timelines.timeline(shown, person=MOTHER) == ()
    assert timelines.themes_in(shown) == (
        *(timelines.Theme.CARE, timelines.Theme.TOLD),
        *(timelines.Theme.TASKS, timelines.Theme.NOTES),
    )


def test_every_kind_of_fact_has_a_theme_with_a_word() -> None:
    for language in ("en", "nb"):
        assert all(load(language).term(theme) for theme in timelines.Theme)


def test_the_printed_timeline_tells_what_was_told_beside_what_is_now(catalogue: Catalogue) -> None:
    shown = on(61)

    sheet = timelines.sheet(
        shown,
        timelines.timeline(shown),
        now(catalogue),
        load("en"),
        str,
        whose=DAUGHTER,
        theme=None,
        on=FIRST,
    )

    (grid,) = sheet.blocks
    assert isinstance(grid, Grid)
    assert any("Carries a variant of BRCA1: told 50%, now 50%" in line.cells[1] for line in grid.lines)
