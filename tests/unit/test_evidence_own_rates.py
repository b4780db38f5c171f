"""A clinic's own death rates and its own counts in carriers: acting, named, in packs, in the digest, or refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from predispo.app import evidence_editing as editing
from predispo.app import evidence_packs as packs
from predispo.app.assessing import assess_family
from predispo.app.workspace import Workspace
from predispo.domain.assessment import Assessment
from predispo.domain.evidence_place import EvidencePlace
from predispo.domain.ids import OverrideId, PersonId
from predispo.errors import EvidenceError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.own_rates import DEATH_AGES
from predispo.journal.journal import family_of
from predispo.phrases.phrases import load
from tests.builders import FAMILY, START, entry, person
from tests.clinics import clinic

NORWAY = "populations/NO.toml"
LATEST = "2020-2025"
MLH1 = "genes/MLH1.toml"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def workspace(tmp_path: Path, shipped: Catalogue) -> Iterator[Workspace]:
    with clinic(tmp_path / "own", shipped) as space:
        yield space


def deaths(rates: float = 50_000.0, **more: object) -> editing.Draft:
    """As many deaths a year at every age of Norwegian women."""
    table: dict[str, Any] = {"sex": "F", "period": LATEST, "source": "wpp2022", "age_lo": list(DEATH_AGES)}
    table |= {"deaths_per_100k": [rates] * len(DEATH_AGES), **more}
    return editing.Draft(
        place=EvidencePlace(file=NORWAY, table="mortality", key=f"sex=F; period={LATEST}"), table=table
    )


def at_forty(rate: float, **more: object) -> editing.Draft:
    table = {"sex": "F", "period": LATEST, "age_lo": 40, "deaths_per_100k": rate, "source": "wpp2022", **more}
    return editing.addition(NORWAY, "mortality", table)


def band(**more: object) -> editing.Draft:
    table = {"cancer": "colorectum", "sex": "F", "age_from": 40, "age_to": 44, "cases": 7, "person_years": 500.0}
    return editing.addition(MLH1, "observed_rate", {**table, "source": "plsd_repo", **more})


def answer(catalogue: Catalogue) -> Assessment:
    family = family_of(FAMILY, (entry("e", person("anna", "F", born=1980)),))
    return assess_family(
        family, catalogue, on=START.date(), country="NO", consultand=PersonId("anna"), genes=("BRCA1",)
    )


def with_deaths(told: Assessment) -> float:
    """The risk of breast cancer to the last age told, where death may come first."""
    risk = told.persons[PersonId("anna")].remaining_risk["breast"][-1].with_mortality
    assert risk is not None
    return risk


def test_death_rates_of_the_clinic_act_and_are_named(workspace: Workspace):
    before = answer(workspace.catalogue)

    editing.override(workspace, [deaths()], reason="the national bureau's own")
    after = answer(workspace.catalogue)

    assert with_deaths(after) < with_deaths(before) / 2
    assert after.persons[PersonId("anna")].remaining_risk["breast"][-1].risk == pytest.approx(
        before.persons[PersonId("anna")].remaining_risk["breast"][-1].risk
    )
    (note,) = (one for one in after.notes if one.code == "clinic_figures")
    assert note.data["figures"] == "NO mortality"
    assert "NO (dødsfall av alle årsaker)" in load("nb").note(note)
    assert after.evidence_digest != before.evidence_digest
    assert check(workspace.catalogue) == ()


def test_rates_of_later_years_count_in_place_of_the_latest_published(workspace: Workspace):
    new = [
        editing.Draft(
            place=EvidencePlace(file=NORWAY, table="mortality", key=f"sex={sex}; period=2025-2026"),
            table={**deaths().table, "sex": sex, "period": "2025-2026"},
        )
        for sex in ("F", "M")
    ]
    assert editing.try_drafts(workspace, new[:1]).findings

    editing.override(workspace, new, reason="the newest years")

    assert workspace.catalogue.population("NO").mortality("M").period == "2025-2026"
    assert not workspace.catalogue.population("NO").override
    assert check(workspace.catalogue) == ()


def test_one_age_can_be_changed_and_the_rest_stays_as_published(workspace: Workspace, shipped: Catalogue):
    editing.override(workspace, [at_forty(123.5)], reason="a recount")

    own, published = (one.population("NO").mortality("F") for one in (workspace.catalogue, shipped))
    changed = [age for age, a, b in zip(DEATH_AGES, own.rates, published.rates, strict=True) if a != b]
    assert changed == [40]
    assert own.annual()[42] == pytest.approx(123.5e-5)
    assert own.overrides
    assert not workspace.catalogue.population("NO").mortality("M").overrides
    assert not workspace.catalogue.population("NO").mortality("F", "2015-2020").overrides


def test_what_stands_at_the_place_of_death_rates_is_told_as_published(shipped: Catalogue):
    whole = shipped.table_at(EvidencePlace(file=NORWAY, table="mortality", key=f"sex=F; period={LATEST}"))
    one = shipped.table_at(EvidencePlace(file=NORWAY, table="mortality", key=f"sex=F; period={LATEST}; age_lo=40"))

    assert whole is not None
    assert one is not None
    assert whole["age_lo"] == list(DEATH_AGES)
    assert whole["deaths_per_100k"][DEATH_AGES.index(40)] == one["deaths_per_100k"]
    assert shipped.table_at(EvidencePlace(file=NORWAY, table="mortality", key="sex=F; period=1900-1905")) is None


@pytest.mark.parametrize(
    "wrong",
    [
        deaths(-1.0),
        deaths(1e7),
        deaths(age_lo=[0, 1, 2]),
        deaths(deaths_per_100k=[1.0]),
        deaths(deaths_per_100k="many"),
        deaths(source="nobody1900"),
        deaths(sex="M"),
        deaths(misspelt=1),
        at_forty(-3.0),
        at_forty(3.0, age_lo=41),
        at_forty(3.0, period="1900-1905"),
        at_forty(3.0, sex="B"),
    ],
    ids=range(12),
)
def test_what_makes_no_death_rate_is_refused_with_its_place(workspace: Workspace, wrong: editing.Draft):
    with pytest.raises(EvidenceError) as refused:
        editing.override(workspace, [wrong], reason="a reason")

    assert refused.value.data["file"] == NORWAY
    assert workspace.clinic_journal.entries == ()


def test_counts_in_carriers_are_taken_in_place_of_the_cohort_s(workspace: Workspace, shipped: Catalogue):
    editing.override(workspace, [band()], reason="our own register")

    (own,) = (one for one in workspace.catalogue.observed("MLH1") if one.override)
    assert (own.cases, own.person_years, own.age_from) == (7, 500, 40)
    assert len(workspace.catalogue.observed("MLH1")) == len(shipped.observed("MLH1"))
    (listed,) = editing.overrides(workspace)
    assert listed.shipped is not None
    assert listed.shipped["source"] == "plsd_repo"
    assert check(workspace.catalogue) == ()


def test_a_band_that_nobody_published_is_added(workspace: Workspace, shipped: Catalogue):
    editing.override(workspace, [band(age_from=70, age_to=74)], reason="our own register")

    assert len(workspace.catalogue.observed("MLH1")) == len(shipped.observed("MLH1")) + 1


@pytest.mark.parametrize(
    "more",
    [
        {"cases": 501},
        {"cases": -1},
        {"person_years": 0},
        {"age_to": 39},
        {"source": "nobody1900"},
        {"cancer": "toe"},
        {"sex": "X"},
        {"misspelt": 1},
    ],
    ids=range(8),
)
def test_counts_that_make_no_rate_are_refused_with_their_place(workspace: Workspace, more: dict[str, object]):
    with pytest.raises(EvidenceError) as refused:
        editing.override(workspace, [band(**more)], reason="a reason")

    assert refused.value.data["file"] == MLH1
    assert workspace.clinic_journal.entries == ()


def test_rates_of_the_clinic_travel_in_packs(workspace: Workspace, shipped: Catalogue, tmp_path: Path):
    editing.override(workspace, [deaths(), band()], reason="our own")
    with clinic(tmp_path / "other", shipped) as receiver:
        packs.trust(receiver, packs.own_signer(workspace).key, name="The sender")
        packs.install_pack(receiver, packs.export_pack(workspace, name="rates"))

        assert receiver.catalogue.digest == workspace.catalogue.digest
        assert receiver.catalogue.population("NO").mortality("F").overrides
        assert any(one.override for one in receiver.catalogue.observed("MLH1"))


def test_death_rates_that_no_longer_fit_are_set_aside_and_the_published_count(workspace: Workspace):
    written = editing.override(workspace, [at_forty(3.0)], reason="a reason")
    (fact,) = workspace.catalogue.overrides
    editing.undo(workspace, written.id)
    broken = replace(fact, override=OverrideId("other"), text=fact.text.replace("deaths_per_100k", "deaths"))
    workspace.clinic_journal.record((broken,), subject="by an older predispo")

    assert not workspace.catalogue.population("NO").mortality("F").overrides
    assert [one.override for one in workspace.set_aside] == ["other"]
