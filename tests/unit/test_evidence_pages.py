"""The pages of the evidence: everything can be opened, and says what the model takes."""

import pytest

from predispo.app.evidence_pages import (
    Address,
    EvidencePages,
    Topic,
    band_figures,
    guideline_key,
    middle_of,
    quantities,
)
from predispo.app.evidence_search import EvidenceIndex, Names
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import Role


@pytest.fixture(scope="module")
def pages() -> EvidencePages:
    return EvidencePages(Catalogue.load())


@pytest.fixture(scope="module")
def index(pages: EvidencePages) -> EvidenceIndex:
    return EvidenceIndex(pages, Names(disease=lambda id: id.replace("_", " "), territory=lambda code: code))


@pytest.mark.parametrize("topic", list(Topic))
def test_everything_in_the_contents_has_a_page(pages: EvidencePages, index: EvidenceIndex, topic: Topic) -> None:
    hits = index.contents(topic)

    opened = [pages.page(hit.address) for hit in hits]

    assert len(opened) == len({hit.address for hit in hits}) > 15


def test_a_page_of_a_gene_holds_every_figure_once_and_cites_every_source(pages: EvidencePages) -> None:
    for symbol in pages.catalogue.genes():
        page = pages.gene(symbol)

        shown = [row for one in page.questions for row in one.rows]
        assert sorted(shown, key=repr) == sorted(page.gene.penetrance, key=repr)
        assert {one.source for one in shown} | {one.source for _, one in quantities(page.gene)} <= set(page.cited)


def test_what_the_model_takes_is_what_the_engine_is_given(pages: EvidencePages) -> None:
    (question,) = (one for one in pages.questions("BRCA1") if (one.cancer, one.sex) == ("breast", "F"))

    taken = [row for row in question.rows if question.taking(row)]

    assert taken == list(pages.catalogue.chosen_rows("BRCA1", "breast", "F", Role.LIKELIHOOD))
    assert question.curves()[0] == tuple(taken)


def test_a_figure_for_both_sexes_is_taken_for_each(pages: EvidencePages) -> None:
    (question,) = (one for one in pages.questions("BRCA1") if (one.cancer, one.sex) == ("pancreas", "B"))

    taken = [row for row in question.rows if question.taking(row)]
    assert {(row.source, row.measure.value) for row in taken} == {("li2022", "RR")}
    assert taken == list(pages.catalogue.chosen_rows("BRCA1", "pancreas", "M"))


def test_what_is_kept_out_says_why(pages: EvidencePages) -> None:
    (question,) = (one for one in pages.questions("BRCA1") if one.cancer == "contralateral_breast")

    assert not question.choices
    assert "baseline" in question.left_out[0].reason


def test_curves_never_mix_sources(pages: EvidencePages) -> None:
    for symbol in pages.catalogue.genes():
        for question in pages.questions(symbol):
            for curve in question.curves():
                assert len({(row.source, row.measure, row.genotype) for row in curve}) == 1
                assert [row.age_to or 0 for row in curve] == sorted(row.age_to or 0 for row in curve)


def test_rates_have_exact_poisson_intervals(pages: EvidencePages) -> None:
    # Women of Norway aged 20–24, breast: 9 cases. The exact limits of 9 are 4.115 and 17.085, of 0: 0 and 3.689.
    figures = band_figures(pages.catalogue.population("NO").incidence("breast", "F"))
    by_age = {one.age_from: one for one in figures}

    nine, none = by_age[20], by_age[0]

    assert (nine.cases, none.cases) == (9, 0)
    assert nine.low * nine.person_years / 1e5 == pytest.approx(4.115, abs=5e-4)
    assert nine.high * nine.person_years / 1e5 == pytest.approx(17.085, abs=5e-4)
    assert none.low == 0
    assert none.high * none.person_years / 1e5 == pytest.approx(3.689, abs=5e-4)
    assert (middle_of(nine), middle_of(by_age[85])) == (22.5, 87.5)


def test_a_cancer_is_counted_by_population_and_sex(pages: EvidencePages) -> None:
    page = pages.cancer("prostate")

    norway = next(one for one in page.countries if one.population == "NO")
    assert set(norway.risk) == {"M"}
    assert norway.cases == int(pages.catalogue.population("NO").incidence("prostate", "M").cases.sum())


def test_a_source_lists_what_rests_on_it(pages: EvidencePages) -> None:
    page = pages.reference("kuchenbaecker2017")

    assert {one.gene for one in page.questions} == {"BRCA1", "BRCA2"}
    assert pages.reference("ci5xii").populations
    assert [guideline_key(one) for one in pages.reference("sessa2023").guidelines] == ["EUR/sessa2023"]


def test_what_is_not_there_is_refused_with_a_cure(pages: EvidencePages) -> None:
    with pytest.raises(NotApplicable) as refused:
        pages.page(Address(Topic.GUIDELINE, "XX/nothing"))

    assert refused.value.cure


@pytest.mark.parametrize("text", ["gene:BRCA1", "guideline:GB/nice_ng241"])
def test_an_address_is_read_as_it_is_written(text: str) -> None:
    assert str(Address.read(text)) == text


@pytest.mark.parametrize("text", ["", "gene", "gene:", "planet:Mars"])
def test_what_is_no_address_is_none(text: str) -> None:
    assert Address.read(text) is None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("brca1", "gene:BRCA1"),
        ("Kuchenbaecker", "reference:kuchenbaecker2017"),
        ("10.1001/jama.2017.7112", "reference:kuchenbaecker2017"),
        ("28632866", "reference:kuchenbaecker2017"),
        ("HGNC:1100", "gene:BRCA1"),
        ("NM_000249", "gene:MLH1"),
        ("bethesda revised", "guideline:INT/umar2004"),
    ],
)
def test_searching_finds_by_name_number_author_and_identifier(index: EvidenceIndex, typed: str, first: str) -> None:
    assert str(index.search(typed)[0].address) == first


def test_searching_finds_the_figures_of_a_gene_and_cancer(index: EvidenceIndex) -> None:
    hits = index.search("mlh1 endometrium")

    assert [(hit.question.gene, hit.question.cancer) for hit in hits if hit.question] == [("MLH1", "endometrium")]


def test_searching_for_nothing_finds_nothing(index: EvidenceIndex) -> None:
    assert index.search("  ") == ()
    assert index.search("brca1 zebra") == ()
