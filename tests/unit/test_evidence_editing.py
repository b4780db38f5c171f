"""A clinic's own figures: proposed, approved, acting, named where they act, verified, withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from predispo.app import evidence_editing as editing
from predispo.app.assessing import assess_family
from predispo.app.workspace import Workspace
from predispo.domain.cancer import Site
from predispo.domain.clinic import OverrideState
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.ids import OverrideId, PersonId
from predispo.errors import EvidenceError, InvalidFact, NotApplicable, StaleChange
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.quantity import Verified
from predispo.journal.journal import family_of
from predispo.phrases.phrases import load
from tests.builders import FAMILY, START, born, cancer, entry, person, union
from tests.clinics import breast_to_80, clinic, draft, to_80, works
from tests.vaults.quick import reopened


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def workspace(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path, shipped) as space:
        yield space


def risk_of(workspace: Workspace) -> tuple[float, tuple[str, ...], str]:
    """A daughter's probability of carrying BRCA1, the figures named as the clinic's own, and the edition."""
    facts = (
        person("mother", "F", born=1950),
        person("father", "M", born=1948),
        person("daughter", "F", born=1980),
        union("u", "mother", "father"),
        born("daughter", "u"),
        cancer("mother", Site.BREAST, 75),
    )
    family = family_of(FAMILY, (entry("e", *facts),))
    answer = assess_family(
        family, workspace.catalogue, on=START.date(), country="NO", consultand=PersonId("daughter"), genes=("BRCA1",)
    )
    named = tuple(note.data["figures"] for note in answer.notes if note.code == "clinic_figures")
    return answer.persons[PersonId("daughter")].carrier["BRCA1"].probability, named, answer.evidence_edition


def test_an_override_acts_at_once_where_nobody_has_to_approve(workspace: Workspace):
    editing.override(workspace, [draft(workspace, 80)], reason="Our own cohort")

    assert to_80(workspace.catalogue) == 80
    assert to_80(workspace.catalogue.shipped) == 72
    (listed,) = editing.overrides(workspace)
    assert (listed.acts, listed.override.author, listed.override.fact.reason) == (True, "Åse", "Our own cohort")
    assert listed.shipped is not None
    assert listed.shipped["value"] == 72
    assert not listed.outdated


def test_an_overridden_figure_stays_in_the_curve_that_it_belongs_to(workspace: Workspace):
    editing.override(workspace, [draft(workspace, 80, source="li2022")], reason="Another source")

    rows = workspace.catalogue.chosen_rows("BRCA1", "breast", "F")
    assert [(row.age_to, row.value) for row in rows] == [(30, 4), (40, 24), (50, 43), (60, 56), (70, 66), (80, 80)]
    assert rows[-1].source == "li2022"


def test_an_override_is_named_in_the_answer_that_it_moves(workspace: Workspace):
    before, named, edition = risk_of(workspace)
    assert (named, edition) == ((), workspace.catalogue.shipped.edition)

    editing.override(workspace, [draft(workspace, 80)], reason="Our own cohort")
    after, named, edition = risk_of(workspace)

    assert named == ("BRCA1 breast",)
    assert edition.startswith(f"{workspace.catalogue.shipped.edition}+")
    assert after != before


def test_the_digest_names_the_overrides(workspace: Workspace):
    shipped = workspace.catalogue.digest
    first = editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    with_80 = workspace.catalogue.digest
    editing.undo(workspace, first.id)
    editing.override(workspace, [draft(workspace, 81)], reason="a reason")

    assert len({shipped, with_80, workspace.catalogue.digest}) == 3


def test_undo_brings_the_shipped_figure_back_and_redo_the_own_one(workspace: Workspace):
    written = editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    undone = editing.undo(workspace, written.id)
    assert to_80(workspace.catalogue) == 72
    with pytest.raises(StaleChange):
        editing.undo(workspace, written.id)

    editing.undo(workspace, undone.id)

    assert to_80(workspace.catalogue) == 80


def test_an_override_is_there_when_the_vault_is_opened_again(workspace: Workspace, tmp_path: Path):
    editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    workspace.close()

    with reopened(tmp_path / "vault") as vault:
        again = Workspace(vault=vault, settings=workspace.settings, catalogue=workspace.catalogue.shipped)
        assert to_80(again.catalogue) == 80


@pytest.mark.parametrize(
    ("value", "more", "code"),
    [
        (50, {}, "monotone"),
        (80, {"low": 90, "high": 95}, "unreadable"),
        (80, {"source": "nobody1900"}, "source"),
        (80, {"unit": "ratio"}, "unit"),
        (80, {"unit": ""}, "unreadable"),
        (120, {}, "risk"),
        (80, {"misspelt": 1}, "unreadable"),
    ],
)
def test_a_draft_that_breaks_the_evidence_is_refused_with_its_place(
    workspace: Workspace, value: float, more: dict[str, object], code: str
):
    wrong = draft(workspace, value, **more)

    with pytest.raises(EvidenceError) as refused:
        editing.override(workspace, [wrong], reason="a reason")

    assert code in {one.code for one in refused.value.data["findings"]}
    assert refused.value.data["file"] == "genes/BRCA1.toml"
    assert workspace.clinic_journal.entries == ()
    assert editing.try_drafts(workspace, [wrong]).findings == refused.value.data["findings"]


def test_a_draft_that_answers_another_question_is_refused(workspace: Workspace):
    with pytest.raises(EvidenceError, match="another question"):
        editing.override(workspace, [draft(workspace, 80, cancer="ovary")], reason="a reason")


FIGURE = {
    "genotype": "het",
    "cancer": "breast",
    "sex": "F",
    "measure": "RR",
    "value": 3,
    "unit": "ratio",
    "source": "li2022",
}
COUNTS = {"age_lo": list(range(0, 90, 5)), "cases": [1] * 18, "person_years": [1000] * 18, "source": "ci5xii"}


@pytest.mark.parametrize(
    ("file", "table", "key", "data"),
    [
        ("genes/GENE9.toml", "penetrance", "", FIGURE),
        ("genes/../edition.toml", "", "", {"date": "2030-01"}),
        ("edition.toml", "", "", {"date": "2030-01"}),
        ("genes/BRCA1.toml", "", "", {"schema": 1, "symbol": "BRCA1"}),
        ("models/default.toml", "", "", {"schema": 1}),
        ("references.toml", "", "", {"schema": 1}),
        ("models/acmg_strength.toml", "threshold", "", {"value": 2}),
        ("genes/BRCA1.toml", "notes", "", {"notes": "x"}),
        ("populations/NO.toml", "incidence", "site=toe; sex=F", {"site": "toe", "sex": "F", **COUNTS}),
        ("populations/NO.toml", "incidence", "site=prostate; sex=F", {"site": "prostate", "sex": "F", **COUNTS}),
        ("populations/NO.toml", "incidence", "site=breast; sex=F", {"site": "ovary", "sex": "F", **COUNTS}),
        ("populations/NO.toml", "incidence", "site=breast; sex=F; age_lo=41", {**COUNTS, "age_lo": 41, "cases": 1}),
        ("populations/XX.toml", "incidence", "site=breast; sex=F", {"site": "breast", "sex": "F", **COUNTS}),
    ],
    ids=range(13),
)
def test_what_can_stand_nowhere_is_refused(
    workspace: Workspace, file: str, table: str, key: str, data: dict[str, object]
):
    with pytest.raises(EvidenceError) as refused:
        editing.override(
            workspace,
            [editing.Draft(place=EvidencePlace(file=file, table=table, key=key), table=data)],
            reason="a reason",
        )

    assert refused.value.data["file"]
    assert workspace.clinic_journal.entries == ()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_figure_that_is_no_number_is_refused(workspace: Workspace, value: float):
    with pytest.raises(EvidenceError, match="finite"):
        editing.override(workspace, [draft(workspace, value)], reason="a reason")


def test_an_override_without_a_reason_is_refused(workspace: Workspace):
    with pytest.raises(InvalidFact):
        editing.override(workspace, [draft(workspace, 80)], reason=" ")


def test_with_four_eyes_an_override_waits_for_another_author(workspace: Workspace):
    editing.rule_approval(workspace, required=True)
    editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    (waiting,) = editing.overrides(workspace)
    assert waiting.override.state is OverrideState.WAITING
    assert to_80(workspace.catalogue) == 72
    with pytest.raises(InvalidFact, match="own override"):
        editing.approve(workspace, [waiting.override.fact.override])

    works(workspace, "Bo")
    editing.approve(workspace, [waiting.override.fact.override])

    assert to_80(workspace.catalogue) == 80
    (acting,) = editing.overrides(workspace)
    assert acting.override.approval is not None
    assert acting.override.approval.author == "Bo"


def test_another_spelling_of_the_same_name_is_the_same_person(workspace: Workspace):
    editing.rule_approval(workspace, required=True)
    editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    (waiting,) = editing.overrides(workspace)
    works(workspace, "  ÅSE ")

    with pytest.raises(InvalidFact, match="own override"):
        editing.approve(workspace, [waiting.override.fact.override])


def test_turning_four_eyes_on_stops_what_nobody_approved_and_off_releases_nothing(workspace: Workspace):
    editing.override(workspace, [draft(workspace, 80)], reason="before the rule")
    editing.rule_approval(workspace, required=True)
    assert to_80(workspace.catalogue) == 72
    editing.override(workspace, [draft(workspace, 81)], reason="under the rule")

    editing.rule_approval(workspace, required=False)

    assert to_80(workspace.catalogue) == 80
    assert [one.override.state for one in editing.overrides(workspace)] == [
        OverrideState.ACTING,
        OverrideState.WAITING,
    ]


def test_a_correction_that_waits_leaves_the_approved_one_acting(workspace: Workspace):
    editing.rule_approval(workspace, required=True)
    editing.override(workspace, [draft(workspace, 80)], reason="first")
    works(workspace, "Bo")
    editing.approve(workspace, [editing.overrides(workspace)[0].override.fact.override])
    editing.override(workspace, [draft(workspace, 81)], reason="better")
    assert to_80(workspace.catalogue) == 80

    works(workspace, "Åse")
    editing.approve(workspace, [editing.overrides(workspace)[1].override.fact.override])

    assert to_80(workspace.catalogue) == 81
    editing.withdraw(workspace, [editing.overrides(workspace)[1].override.fact.override])
    assert to_80(workspace.catalogue) == 80


def test_an_own_figure_is_unverified_until_a_person_marks_it(workspace: Workspace):
    place = breast_to_80(workspace.catalogue)
    editing.override(workspace, [draft(workspace, 80, verified="yes", verified_in="trust me")], reason="a reason")
    assert workspace.catalogue.chosen_rows("BRCA1", "breast", "F")[-1].quantity.verified is Verified.NO

    editing.verify(workspace, place, by="Bo Berg", seen="our table 2")
    quantity = workspace.catalogue.chosen_rows("BRCA1", "breast", "F")[-1].quantity

    assert (quantity.verified, quantity.verified_by, quantity.verified_in) == (Verified.YES, "Bo Berg", "our table 2")
    assert quantity.override


def test_a_verification_speaks_of_exactly_the_figure_that_was_seen(workspace: Workspace):
    row = next(one for one in workspace.catalogue.gene("ATM").penetrance if one.quantity.verified is Verified.NO)
    assert row.quantity.place is not None
    editing.verify(workspace, row.quantity.place, by="Bo", seen="table 1")
    assert verified_at(workspace.catalogue, row.quantity.place) is Verified.YES
    assert verified_at(workspace.catalogue.shipped, row.quantity.place) is Verified.NO

    table = workspace.catalogue.shipped.table_at(row.quantity.place)
    assert table is not None
    other = editing.Draft(place=row.quantity.place, table={**table, "notes": "read again"})
    editing.override(workspace, [other], reason="a reason")

    assert verified_at(workspace.catalogue, row.quantity.place) is Verified.NO


def verified_at(catalogue: Catalogue, place: EvidencePlace) -> Verified:
    gene = catalogue.gene(place.file.removeprefix("genes/").removesuffix(".toml"))
    return next(one.quantity.verified for one in gene.penetrance if one.quantity.place == place)


def test_a_verification_follows_into_what_an_answer_calls_unverified(workspace: Workspace):
    def unverified() -> tuple[str, ...]:
        rows = workspace.catalogue.chosen_rows("BARD1", "breast", "F")
        return tuple(row.source for row in rows if row.quantity.verified is not Verified.YES)

    assert unverified() == ("dorling2021",)

    for row in workspace.catalogue.chosen_rows("BARD1", "breast", "F"):
        assert row.quantity.place is not None
        editing.verify(workspace, row.quantity.place, by="Bo", seen="figure 2")

    assert unverified() == ()


def test_an_answer_no_longer_calls_unverified_what_a_person_verified(workspace: Workspace):
    before = unverified_in_answer(workspace)
    assert "BARD1 breast: dorling2021" in before

    for row in workspace.catalogue.chosen_rows("BARD1", "breast", "F"):
        assert row.quantity.place is not None
        editing.verify(workspace, row.quantity.place, by="Bo", seen="figure 2")

    assert unverified_in_answer(workspace) == before - {"BARD1 breast: dorling2021"}


def unverified_in_answer(workspace: Workspace) -> set[str]:
    family = family_of(FAMILY, (entry("e", person("anna", "F", born=1980)),))
    answer = assess_family(
        family,
        workspace.catalogue,
        on=START.date(),
        country="NO",
        consultand=PersonId("anna"),
        genes=("BARD1", "BRCA1"),
    )
    return set(answer.unverified)


@pytest.mark.parametrize(("language", "said"), [("en", "BRCA1 (breast cancer)"), ("nb", "BRCA1 (brystkreft)")])
def test_what_acts_is_said_in_the_language_of_the_reader(workspace: Workspace, language: str, said: str):
    choice = {
        "gene": "BRCA1",
        "cancer": "breast",
        "sex": "F",
        "source": "kuchenbaecker2017",
        "measure": "cumulative_risk",
        "reason": "ours",
    }
    editing.override(workspace, [editing.addition("models/default.toml", "choice", choice)], reason="a reason")
    family = family_of(FAMILY, (entry("e", person("anna", "F", born=1980)),))

    answer = assess_family(
        family, workspace.catalogue, on=START.date(), country="NO", consultand=PersonId("anna"), genes=("BRCA1",)
    )

    (note,) = (one for one in answer.notes if one.code == "clinic_figures")
    assert said in load(language).note(note)


def test_what_has_no_figure_cannot_be_verified(workspace: Workspace):
    with pytest.raises(NotApplicable):
        editing.verify(workspace, EvidencePlace(file="genes/BRCA1.toml"), by="Bo", seen="all")
    with pytest.raises(InvalidFact):
        editing.verify(workspace, breast_to_80(workspace.catalogue), by="", seen="all")


def test_a_gene_can_be_added_with_its_reference_frequency_and_choice(workspace: Workspace):
    figure = {"source": "clinic2026", "verified": "no"}
    gene = {
        "schema": 1,
        "symbol": "GENE9",
        "hgnc_id": "HGNC:0",
        "hgnc_verified": "no",
        "chromosome": "1",
        "transcript": "NM_000000.1",
        "transcript_verified": "no",
        "inheritance": "AD",
        "syndrome": "A syndrome",
        "allele_frequency": [
            {
                "ancestry": "general",
                "model": "own",
                "preferred": True,
                "value": 1e-4,
                "unit": "allele_frequency",
                **figure,
            }
        ],
        "penetrance": [
            {"genotype": "het", "cancer": "breast", "sex": "F", "measure": "RR", "value": 3, "unit": "ratio", **figure}
        ],
    }
    reference = {"key": "clinic2026", "authors": "Berg B", "title": "Our cohort", "year": "2026"}
    choice = {
        "gene": "GENE9",
        "cancer": "breast",
        "sex": "F",
        "source": "clinic2026",
        "measure": "RR",
        "reason": "ours",
    }

    editing.override(
        workspace,
        [
            editing.Draft(place=EvidencePlace(file="genes/GENE9.toml"), table=gene),
            editing.addition("references.toml", "reference", reference),
            editing.addition("models/default.toml", "choice", choice),
        ],
        reason="A new gene",
    )

    assert "GENE9" in workspace.catalogue.supported(["breast"])
    assert workspace.catalogue.reference("clinic2026").title == "Our cohort"
    assert workspace.catalogue.gene("GENE9").penetrance[0].quantity.override
    assert check(workspace.catalogue) == ()


def test_a_choice_of_the_clinic_takes_the_place_of_the_models_for_just_that(workspace: Workspace):
    choice = {
        "gene": "ATM",
        "cancer": "breast",
        "sex": "F",
        "source": "dorling2021",
        "measure": "OR",
        "reason": "The larger study",
    }
    before = {one.source for one in workspace.catalogue.choices("CHEK2", "breast", "F")}

    editing.override(workspace, [editing.addition("models/default.toml", "choice", choice)], reason="a reason")

    assert {one.source for one in workspace.catalogue.choices("ATM", "breast", "F")} == {"dorling2021"}
    assert {one.source for one in workspace.catalogue.choices("CHEK2", "breast", "F")} == before
    assert check(workspace.catalogue) == ()


def test_a_clinic_can_leave_a_cancer_of_a_gene_out(workspace: Workspace):
    out = {"gene": "BRCA2", "cancer": "stomach", "sex": "F", "reason": "Not in our practice"}

    editing.override(workspace, [editing.addition("models/default.toml", "left_out", out)], reason="a reason")

    assert workspace.catalogue.chosen_rows("BRCA2", "stomach", "F") == ()
    assert workspace.catalogue.chosen_rows("BRCA2", "stomach", "M") != ()
    assert "Not in our practice" in {one.reason for one in workspace.catalogue.model().left_out}
    assert check(workspace.catalogue) == ()


def test_a_guideline_can_be_added(workspace: Workspace):
    action = {
        "id": "own1",
        "genes": ["BRCA1"],
        "sex": "F",
        "organ": "breast",
        "kind": "surveillance",
        "modality": "MRI",
        "start_age": 25,
        "stop_age": 70,
        "interval_months": 12,
        "strength": "recommended",
        "source": "hdir_bryst2021",
    }
    guide = {
        "source": "hdir_bryst2021",
        "country": "NO-OWN",
        "title": "Our plan",
        "edition": "2026",
        "action": [action],
    }

    editing.override(
        workspace,
        [editing.Draft(place=EvidencePlace(file="guidelines/NO-OWN/hdir_bryst2021.toml"), table=guide)],
        reason="There is no Norwegian plan",
    )

    (added,) = (one for one in workspace.catalogue.guidelines if one.country == "NO-OWN")
    assert added.actions[0].override
    assert added.actions[0].verified is Verified.NO


def test_an_action_can_be_changed(workspace: Workspace):
    guide = next(one for one in workspace.catalogue.guidelines for action in one.actions if action.id == "s096")
    file = f"guidelines/{guide.country}/{guide.source}.toml"
    place = EvidencePlace(file=file, table="action", key="id=s096")
    table = workspace.catalogue.table_at(place)
    assert table is not None

    editing.override(workspace, [editing.Draft(place=place, table={**table, "note": "weaker"})], reason="a reason")

    changed = next(one for guide in workspace.catalogue.guidelines for one in guide.actions if one.id == "s096")
    assert (changed.note, bool(changed.override)) == ("weaker", True)


def test_one_band_of_incidence_can_be_counted_anew(workspace: Workspace):
    place = EvidencePlace(file="populations/NO.toml", table="incidence", key="site=breast; sex=F; age_lo=40")
    table = workspace.catalogue.table_at(place)
    assert table is not None

    editing.override(
        workspace, [editing.Draft(place=place, table={**table, "cases": table["cases"] + 10})], reason="a recount"
    )

    own, published = (
        one.population("NO").incidence("breast", "F") for one in (workspace.catalogue, workspace.catalogue.shipped)
    )
    assert (own.cases - published.cases).tolist() == [0] * 8 + [10] + [0] * 9
    assert own.overrides


def test_an_override_that_no_longer_fits_is_set_aside_and_said(
    workspace: Workspace, shipped: Catalogue, tmp_path: Path
):
    editing.override(workspace, [draft(workspace, 80)], reason="a reason")
    (fact,) = workspace.catalogue.overrides
    broken = fact.text.replace('"unit":"percent"', '"unit":"parsec"')
    assert broken != fact.text
    older = replace(fact, override=OverrideId("other"), text=broken)
    workspace.clinic_journal.record((older,), subject="by an older predispo")

    assert to_80(workspace.catalogue) == 72
    (aside,) = workspace.set_aside
    assert (aside.override, "unit" in aside.reason) == ("other", True)
