"""The sample files of other projects, where they lie beside the checkout, and our own."""

from pathlib import Path

import pytest

from predispo.domain.person import Sex
from predispo.exchange import formats
from tests.exchange_files import folded

HERE = Path(__file__).parents[1] / "samples" / "own"
SHARED = Path(__file__).parents[3] / "shared" / "samples"


def sample(name: str) -> bytes:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"the samples of other projects are not here: {name}")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("name", "persons"), [("A_clinical", 24), ("B_habsburg", 29), ("C_haemophilia", 48), ("S_20", 19), ("S_2000", 1954)]
)
def test_our_own_samples_are_read_whole(name: str, persons: int) -> None:
    result = formats.read((HERE / f"{name}.ped").read_bytes())

    assert result.persons == persons
    assert len(folded(result.families[0].facts).persons) == persons
    assert (
        formats.write([folded(result.families[0].facts)], "ped").data.split()
        == (HERE / f"{name}.ped").read_bytes().split()
    )


@pytest.mark.parametrize(
    ("name", "version", "persons"),
    [
        ("d0.canrisk", "1.0", 5),
        ("d1.canrisk2", "2.0", 5),
        ("d3.bwa", "4.0", 3),
        ("d6.canrisk3", "4.0", 5),
        ("d7.canrisk4", "4.0", 5),
        ("multi_multi.canrisk4", "4.0", 18),
    ],
)
def test_canrisk_and_boadicea_samples_are_read_whole(name: str, version: str, persons: int) -> None:
    result = formats.read(sample(f"canrisk_boadicea/{name}"))

    assert (result.version, result.persons, result.unread) == (version, persons, ())
    assert all(family.target is not None for family in result.families)


@pytest.mark.parametrize("name", ["d7.canrisk4", "d6.canrisk3", "multi_multi.canrisk4"])
def test_canrisk_4_samples_come_back_as_they_were(name: str) -> None:
    data = sample(f"canrisk_boadicea/{name}")
    families = [folded(family.facts) for family in formats.read(data).families]

    written = formats.write(families, "canrisk")

    assert sorted(written.data.decode().split("\n")) == sorted(f"{data.decode().rstrip()}\n".split("\n"))
    assert written.not_held == ()


@pytest.mark.parametrize("name", ["d0.canrisk", "d1.canrisk2", "d3.bwa"])
def test_older_samples_are_written_as_canrisk_4(name: str) -> None:
    families = [folded(family.facts) for family in formats.read(sample(f"canrisk_boadicea/{name}")).families]

    once = formats.write(families, "canrisk")
    again = formats.write([folded(family.facts) for family in formats.read(once.data).families], "canrisk")

    assert once.data == again.data


@pytest.mark.parametrize(
    ("name", "families", "persons"),
    [("habsburg", 1, 29), ("haemophilia", 1, 48), ("pedMultiFamily", 2, 10), ("pedValid", 1, 3)],
)
def test_ped_samples_are_read_whole(name: str, families: int, persons: int) -> None:
    result = formats.read(sample(f"ped/{name}.ped"))

    assert (result.format, len(result.families), result.persons) == ("ped", families, persons)
    assert all("affected" in one.why for one in result.unread)


def test_the_odd_sex_of_an_invalid_ped_is_listed() -> None:
    (family,) = formats.read(sample("ped/pedNotValid.ped")).families

    assert (1, 11, "9") in [(one.line, one.column, one.text) for one in family.unread]
    assert next(iter(folded(family.facts).persons.values())).sex is Sex.UNKNOWN
