"""Searching, and the index being no more than what the journal says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from predispo.domain.cancer import Site
from predispo.domain.dates import PartialDate
from predispo.domain.facts import DiagnosisMade, FamilyDescribed, PersonAdded, ResultReceived, VariantClassified
from predispo.domain.ids import FamilyId, PersonId
from predispo.domain.person import Details, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.store.vault import Vault
from tests.builders import cancer, entry
from tests.vaults.quick import new_vault, reopened

DELETION = Variant(gene="BRCA1", hgvs="NM_007294.4:c.68_69del", protein="p.(Glu23Valfs*17)")


def somebody(name: str, birth: str = "", identifier: str = "") -> PersonAdded:
    details = Details(
        name=name, sex=Sex.FEMALE, birth=PartialDate.parse(birth) if birth else None, identifier=identifier
    )
    return PersonAdded(person=PersonId(name.split()[0].lower()), details=details)


def carrier(person: str, variant: Variant = DELETION, confirmation: Confirmation = Confirmation.TOLD) -> ResultReceived:
    found = ReportedVariant(variant=variant, reported_class=VariantClass.PATHOGENIC)
    report = TestReport(genes=("BRCA1", "BRCA2"), variants=(found,))
    return ResultReceived(person=PersonId(person), report=report, confirmation=confirmation)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A clinic with two families."""
    with new_vault(tmp_path / "vault") as vault:
        vault.entries.append(
            "F1",
            0,
            entry(
                "a1",
                FamilyDescribed(number="12", name="Sørensen"),
                somebody("Åse Sørensen", "1962-05-12", "120562 12345"),
                somebody("Berit Lund", "1962"),
                somebody("Cecilie 100% Lund", "195X"),
                cancer("åse", Site.SMALL_INTESTINE, 50),
                cancer("berit", Site.BREAST, 44),
                carrier("åse"),
            ),
        )
        vault.entries.append(
            "F2",
            0,
            entry("b1", FamilyDescribed(number="2", name="Dahl"), somebody("Dina Dahl", "1990"), somebody("Åse Dahl")),
        )
        yield vault


def names(vault: Vault, text: str) -> list[str]:
    return [one.name or f"family {one.number}" for one in vault.index.search(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("åse", ["Åse Dahl", "Åse Sørensen"]),
        ("ASE", ["Åse Dahl", "Åse Sørensen"]),
        ("sorensen", ["family 12", "Åse Sørensen"]),
        ("Sørensen åse", ["Åse Sørensen"]),
        ("12", ["family 12", "Åse Sørensen"]),
        ("12 lund", ["Berit Lund", "Cecilie 100% Lund"]),
        ("2 dina", ["Dina Dahl"]),
        ("1962", ["Berit Lund", "Åse Sørensen"]),
        ("12.5.1962", ["Berit Lund", "Åse Sørensen"]),
        ("1962-05", ["Berit Lund", "Åse Sørensen"]),
        ("1962-05-13", ["Berit Lund"]),
        ("1950s", ["Cecilie 100% Lund"]),
        ("1955", []),
        ("12345", ["Åse Sørensen"]),
        ("brca1", ["Åse Sørensen"]),
        ("BRCA2", []),
        ("BRCA1 c.68_69del", ["Åse Sørensen"]),
        ("NM_007294.4:c.68_69del", ["Åse Sørensen"]),
        ("glu23", ["Åse Sørensen"]),
        ("small intestine", ["Åse Sørensen"]),
        ("breast", ["Berit Lund"]),
        ("breast brca1", []),
        ("%", ["Cecilie 100% Lund"]),
        ("_", ["Åse Sørensen"]),
        ("lund\nberit", ["Berit Lund"]),
        ("nobody", []),
        ("", []),
        ("  ", []),
        ("'; DROP TABLE person; --", []),
    ],
)
def test_a_search_finds(vault: Vault, text: str, expected: list[str]) -> None:
    assert names(vault, text) == expected


def test_an_answer_says_what_was_met(vault: Vault) -> None:
    (found,) = vault.index.search("brca1")

    assert (found.family, found.number, found.family_name) == ("F1", "12", "Sørensen")
    assert (found.person, found.birth) == ("åse", PartialDate.of(1962, 5, 12))
    assert found.findings == ("BRCA1 NM_007294.4:c.68_69del p.(Glu23Valfs*17)",)


def test_a_new_entry_is_found_at_once(vault: Vault) -> None:
    assert names(vault, "eva") == []

    vault.entries.append("F2", 1, entry("b2", somebody("Eva Dahl"), carrier("dina"), day=1))

    assert names(vault, "eva") == ["Eva Dahl"]
    assert names(vault, "brca1") == ["Dina Dahl", "Åse Sørensen"]


def test_what_was_withdrawn_is_not_found(vault: Vault) -> None:
    vault.entries.append("F2", 1, entry("b2", somebody("Eva Dahl")))
    vault.entries.append("F2", 2, entry("b3", supersedes=["b2"]))

    assert names(vault, "eva") == []


def test_what_was_refuted_is_not_found(vault: Vault) -> None:
    refuted = carrier("dina", confirmation=Confirmation.REFUTED)
    no_cancer = DiagnosisMade(
        person=PersonId("dina"), cancer=cancer("dina", Site.OVARY).cancer, confirmation=Confirmation.REFUTED
    )
    vault.entries.append("F2", 1, entry("b2", refuted, no_cancer))

    assert names(vault, "dina brca1") == []
    assert names(vault, "ovary") == []


def test_a_variant_that_the_clinic_classified_finds_the_family(vault: Vault) -> None:
    vault.entries.append("F2", 1, entry("b2", VariantClassified(variant=DELETION, decided=VariantClass.PATHOGENIC)))

    assert names(vault, "c.68_69del") == ["family 2", "Åse Sørensen"]


def test_families_are_listed_with_the_last_changed_first(vault: Vault) -> None:
    vault.entries.append("F1", 1, entry("a2", FamilyDescribed(number="13", name="Sørensen", country="NO"), day=2))

    first, second = vault.index.families()

    assert (first.id, first.number, first.country, first.people, first.sequence) == ("F1", "13", "NO", 3, 2)
    assert (second.id, second.number, second.people) == ("F2", "2", 2)
    assert first.updated == entry("any", day=2).recorded_at


def test_rebuilding_the_index_is_nothing(vault: Vault) -> None:
    texts = ("lund", "1962", "brca1", "12", "breast")
    before = (vault.index.families(), [vault.index.search(text) for text in texts])

    for _ in range(2):
        vault.index.rebuild()

    assert (vault.index.families(), [vault.index.search(text) for text in texts]) == before


def test_an_index_that_was_lost_is_read_anew(vault: Vault) -> None:
    before = vault.index.families()
    lane = vault._lane  # pyright: ignore[reportPrivateUsage]
    for table in ("family", "person", "finding"):
        lane.pragma(f"DELETE FROM {table}")
    vault.close()

    with reopened(vault.folder) as again:
        assert again.index.families() == before
        assert len(again.index.search("lund")) == 2


def test_a_family_that_cannot_be_read_does_not_hide_the_others(vault: Vault) -> None:
    vault.index.families()
    lane = vault._lane  # pyright: ignore[reportPrivateUsage]
    lane.pragma("UPDATE entry SET body = replace(body, 'Åse', 'Ase') WHERE stream = 'F1'")

    vault.index.rebuild()

    assert {one.id: one.readable for one in vault.index.families()} == {"F1": False, "F2": True}
    assert names(vault, "åse") == ["Åse Dahl"]


def test_many_families_are_read_in_batches(vault: Vault) -> None:
    for number in range(120):
        described = FamilyDescribed(number=f"N{number}")
        vault.entries.append(FamilyId(f"N{number}"), 0, entry(f"n{number}", described, somebody("Nina")))

    assert names(vault, "nina") == ["Nina"] * 120
    assert [one.number for one in vault.index.search("nina")][:3] == ["N0", "N1", "N2"]
