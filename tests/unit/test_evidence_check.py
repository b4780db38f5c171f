"""`evidence check` finds each thing that it promises to find: one corrupted edition a promise."""

import gzip
import shutil
from pathlib import Path

import pytest

from predispo import paths
from predispo.errors import EvidenceError, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import check
from predispo.evidence.population import Incidence


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.resources() / "evidence", tmp_path / "evidence"))


BRCA1 = "genes/BRCA1.toml"
MODEL = "models/default.toml"
PLAN = "guidelines/INT/blair2020.toml"
FREQUENCY = 'ancestry = "general"\nmodel = "breast"\npreferred = true\nvalue = 0.0006394\n'

CORRUPTIONS = {
    "a figure without unit": (BRCA1, 'value = 43\nunit = "percent"\n', "value = 43\n", "unreadable"),
    "a figure without source": (BRCA1, 'source = "kuchenbaecker2017"\n', "", "unreadable"),
    "a figure that is no number": (BRCA1, "value = 43\n", 'value = "43"\n', "unreadable"),
    "an infinite figure": (BRCA1, "value = 43\n", "value = inf\n", "unreadable"),
    "an unknown unit": (BRCA1, 'value = 43\nunit = "percent"\n', 'value = 43\nunit = "per mille"\n', "unreadable"),
    "a ratio's unit for a risk": (BRCA1, 'value = 43\nunit = "percent"\n', 'value = 43\nunit = "ratio"\n', "unit"),
    "a source that does not resolve": (BRCA1, 'source = "kuchenbaecker2017"', 'source = "nobody1900"', "source"),
    "a curve that falls": (BRCA1, "value = 43\n", "value = 3\n", "monotone"),
    "a value outside of its interval": (BRCA1, "value = 43\n", "value = 43\nlow = 50\nhigh = 60\n", "unreadable"),
    "half an interval": (BRCA1, "value = 43\n", "value = 43\nlow = 40\n", "unreadable"),
    "a risk of a hundred percent": (BRCA1, "value = 66\n", "value = 100\n", "risk"),
    "a misspelt key": (BRCA1, "value = 43\n", "value = 43\nvalu = 1\n", "unreadable"),
    "an unknown cancer": (BRCA1, 'cancer = "pancreas"', 'cancer = "toe"', "cancer"),
    "a frequency above one": (BRCA1, FREQUENCY, FREQUENCY.replace("0.0006394", "1.5"), "frequency"),
    "two preferred frequencies": (
        BRCA1,
        'ancestry = "uk_non_european"\nmodel = "breast"',
        'ancestry = "general"\nmodel = "own"',
        "duplicate",
    ),
    "the same frequency twice": (
        BRCA1,
        'ancestry = "uk_non_european"\nmodel = "ovary"',
        'ancestry = "general"\nmodel = "ovary"',
        "duplicate",
    ),
    "a verified figure without the place": (
        BRCA1,
        'verified_in = "CCGE-BOADICEA/bws 70aa1e618d8b bws/settings.py"\n',
        "",
        "verified_in",
    ),
    "another gene's name": (BRCA1, 'symbol = "BRCA1"', 'symbol = "BRCA2"', "name"),
    "a share above one": (
        "genes/TP53.toml",
        "[de_novo]\nvalue = 0.122\nlow = 0.091\nhigh = 0.162\n",
        "[de_novo]\nvalue = 12.2\n",
        "share",
    ),
    "another schema": (BRCA1, "schema = 1\n", "schema = 2\n", "unreadable"),
    "a proxy without incidence": ("populations/HU.toml", 'proxies = ["AT"', 'proxies = ["GR"', "proxy"),
    "a mortality period that is not there": ("populations/HU.toml", '"2020-2025"', '"2030-2035"', "mortality"),
    "incidence that is not there": (
        "populations/HU.toml",
        "has_incidence = false",
        "has_incidence = true",
        "incidence",
    ),
    "a part that is no cancer": ("cancers/colorectum.toml", 'sex = "B"\n', 'sex = "B"\nparts = ["toe"]\n', "cancer"),
    "an action of an unknown gene": (PLAN, 'genes = ["CDH1"]', 'genes = ["CDH99"]', "gene"),
    "an action named twice": (PLAN, 'id = "s096"', 'id = "s115"', "duplicate"),
    "two choices for one question": (
        MODEL,
        'gene = "BRCA2"\ncancer = "prostate"\nsex = "M"\nsource',
        'gene = "BRCA2"\ncancer = "pancreas"\nsex = "M"\nrow_sex = "B"\nsource',
        "duplicate",
    ),
    "a choice without figures": (MODEL, 'source = "hearle2006"', 'source = "tan2012"', "unreadable"),
    "a gene left out that is not there": (
        MODEL,
        '[[left_out]]\ngene = "BRCA1"',
        '[[left_out]]\ngene = "BRCA9"',
        "left_out",
    ),
}


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_a_corrupted_edition_is_found_out(copied: Path, name: str):
    file, old, new, code = CORRUPTIONS[name]
    text = (copied / file).read_text(encoding="utf-8")
    assert old in text

    (copied / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    found = check(Catalogue.load(copied), {file})
    assert code in {one.code for one in found}, found
    assert all(one.file for one in found)


def counts(copied: Path, *, without: str = "", old: str = "", new: str = "") -> Catalogue:
    """The edition with other rows in its file of incidence."""
    path = copied / "populations" / "incidence.csv.gz"
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    kept = [line.replace(old, new) if old and line.startswith(old) else line for line in lines]
    path.write_bytes(
        gzip.compress("\n".join(one for one in kept if not without or not one.startswith(without)).encode())
    )
    return Catalogue.load(copied)


@pytest.mark.parametrize("band", ["0,4", "40,44", "85,"])
def test_incidence_that_does_not_cover_all_ages_is_found(copied: Path, band: str):
    found = check(counts(copied, without=f"IS,breast,F,{band}"), {"populations/IS.toml"})

    assert ("bands", "breast F") in {(one.code, one.place) for one in found}


def test_a_band_that_stands_there_twice_is_found(copied: Path):
    found = check(counts(copied, old="IS,breast,F,40,44", new="IS,breast,F,35,39"), {"populations/IS.toml"})

    assert ("bands", "breast F") in {(one.code, one.place) for one in found}


def test_counts_that_make_no_rate_are_found(copied: Path):
    line = next(one for one in incidence_lines(copied) if one.startswith("IS,breast,F,40,44"))
    cells = line.split(",")
    cells[5] = str(int(float(cells[6])) + 1)

    found = check(counts(copied, old=line, new=",".join(cells)), {"populations/IS.toml"})

    assert ("counts", "breast F") in {(one.code, one.place) for one in found}


def incidence_lines(copied: Path) -> list[str]:
    return gzip.decompress((copied / "populations" / "incidence.csv.gz").read_bytes()).decode().splitlines()


def test_a_file_that_is_not_toml_is_found_with_its_line(copied: Path):
    (copied / BRCA1).write_text("schema = \n", encoding="utf-8")

    (found,) = check(Catalogue.load(copied), {BRCA1})

    assert (found.code, "line 1" in found.text) == ("unreadable", True)


def test_without_the_file_of_incidence_the_program_says_what_is_missing(copied: Path):
    (copied / "populations" / "incidence.csv.gz").unlink()
    catalogue = Catalogue.load(copied)

    with pytest.raises(NotApplicable, match=r"incidence\.csv\.gz, was left out") as refused:
        catalogue.population("NO").incidence("breast", "F")

    assert "import" in refused.value.cure
    assert catalogue.gene("BRCA1").penetrance
    assert catalogue.guidelines
    assert catalogue.population("NO").mortality("F").rates.shape == (22,)


def rate(counted: Incidence) -> float:
    """Cumulative rate of 0–74 in percent, summed from the counts by hand, as registries print it."""
    pairs = zip(counted.cases[:15], counted.person_years[:15], strict=True)
    return 100 * sum(5 * float(cases) / float(years) for cases, years in pairs)


@pytest.mark.parametrize("country", ["NO", "SE", "DK", "FI", "GB", "NL", "EUR"])
def test_breast_cancer_over_a_life_follows_from_the_counts_of_each_country(country: str):
    counted = Catalogue.load().population(country).incidence("breast", "F")

    assert 100 * counted.cumulative_rate(75) == pytest.approx(rate(counted))
    assert 7 < rate(counted) < 13
    low, high = counted.cumulative_risk_interval(80)
    assert low < counted.cumulative_risk(80) < high
    assert high - low < 0.01


LEFT_OUT = [
    "references.toml",
    "genes/BRCA1.toml",
    "genes/observed_rates.csv.gz",
    "cancers/breast.toml",
    "populations/NO.toml",
    "populations/incidence.csv.gz",
    "populations/mortality.csv.gz",
    "models/default.toml",
    "models/acmg_strength.toml",
    "guidelines/NO/hdir_bryst2017.toml",
    "law/NO.toml",
]


SPOILT = [(file, None) for file in LEFT_OUT] + [
    ("genes/BRCA1.toml", b""),
    ("populations/incidence.csv.gz", b""),
    ("guidelines/NO/hdir_bryst2017.toml", b"\x00\xff\x13garb[age"),
    ("populations/mortality.csv.gz", b"\x00\xff\x13garb[age"),
]


@pytest.mark.parametrize(("file", "instead"), SPOILT)
def test_a_file_that_is_left_out_or_spoilt_is_named_and_told_once(copied: Path, file: str, instead: bytes | None):
    (copied / file).unlink()
    if instead is not None:
        (copied / file).write_bytes(instead)

    found = check(Catalogue.load(copied))

    mine = [one for one in found if one.file == file]
    said = "The file is missing." if instead is None else "The file was changed after the edition was sealed."
    assert said in [one.text for one in mine]
    assert len(mine) <= 2
    assert all(not one.text.startswith(one.file) for one in found)
    assert len(set(found)) == len(found)


def test_a_file_that_is_not_of_the_edition_is_named(copied: Path):
    (copied / "genes" / "GENE1.toml").write_text("schema = 1\n", encoding="utf-8")

    found = check(Catalogue.load(copied))

    assert ("genes/GENE1.toml", "The file is not of this edition.") in {(one.file, one.text) for one in found}


@pytest.mark.parametrize(
    ("row", "wrong"),
    [("IS,breast,F,40,44", "IS,breast,F,40,44,many,x,ci5xii"), ("IS,breast,F,40,44", "IS,breast,F,40")],
    ids=["no number", "too few cells"],
)
def test_a_row_of_counts_that_cannot_be_read_is_named_by_its_place(copied: Path, row: str, wrong: str):
    line = next(one for one in incidence_lines(copied) if one.startswith(row))

    found = check(counts(copied, old=line, new=wrong), {"populations/IS.toml"})

    assert ("populations/incidence.csv.gz", "IS breast F") in {(one.file, one.place) for one in found}


def test_a_table_in_another_s_place_is_refused_by_its_first_line(copied: Path):
    shutil.copy(copied / "populations" / "mortality.csv.gz", copied / "populations" / "incidence.csv.gz")

    with pytest.raises(EvidenceError, match="its first line is not iso2,site,sex"):
        Catalogue.load(copied).population("NO").incidence("breast", "F")
