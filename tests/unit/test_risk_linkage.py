"""Genes that the evidence links, from the model's file to the answer; the figures are real, the distances invented."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from predispo.app.assessing import assess_with_intervals
from predispo.domain.cancer import Site
from predispo.domain.facts import FamilyFact, ResultReceived
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import EvidenceError
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.compile import compile_family
from predispo.risk.explain import influences
from predispo.risk.kernel.genotypes import linked, linked_copies
from predispo.risk.kernel.plan import Relations
from predispo.risk.whom import whom_to_test
from tests.builders import born, cancer, family, person, trio, well
from tests.evidence_editions import INVENTED, edition
from tests.unit.risk_families import enumerated

DAUGHTER = PersonId("daughter")
NOW: dict[str, Any] = {"on": date(2026, 11, 1), "country": "NO"}
SHIPPED = Catalogue.load()
PAIR = ("MSH2", "MSH6")
ONE, OTHER = linked_copies().astype(int)


def linking(folder: Path, fraction: float, *genes: str) -> Catalogue:
    """The shipped edition with two genes that are taken for linked."""
    named = ", ".join(f'"{gene}"' for gene in genes or PAIR)
    added = f'[[linked]]\ngenes = [{named}]\nvalue = {fraction}\nunit = "proportion"\n{INVENTED}'
    return edition(folder, models={"default": added})


def lynch(*more: FamilyFact) -> Family:
    """A family with cancers of Lynch syndrome."""
    ill = (
        cancer("mother", Site.COLORECTUM, 45),
        cancer("mother", Site.ENDOMETRIUM, 50),
        cancer("daughter", Site.ENDOMETRIUM, 41),
    )
    return family(*trio(), person("son", "M", born=1982), born("son", "u"), well("father", 70), *ill, *more)


def reported(who: str, *found: str) -> ResultReceived:
    """A panel test of both genes that finds a variant in some."""
    variants = tuple(
        ReportedVariant(variant=Variant(gene=gene), reported_class=VariantClass.PATHOGENIC) for gene in found
    )
    report = TestReport(genes=PAIR, method=TestMethod.SEQUENCING_AND_COPY_NUMBER, variants=variants)
    return ResultReceived(person=PersonId(who), report=report)


def apart() -> Family:
    """The mother has a variant of both genes, her son of one: they came from different parents of hers."""
    return lynch(reported("mother", *PAIR), reported("son", "MSH2"))


@pytest.mark.parametrize("fraction", [0.0, 0.01, 0.3])
def test_the_answer_is_that_of_every_pair_of_haplotypes_enumerated(fraction: float, tmp_path: Path) -> None:
    catalogue, known = linking(tmp_path, fraction), apart()

    found = assess(known, catalogue, **NOW, consultand=DAUGHTER, genes=PAIR)

    compiled = compile_family(known, catalogue, **NOW, panel=PAIR)
    one, other = compiled.genes
    rows = one.own[:, ONE] * other.own[:, OTHER]
    for number, who in enumerate(compiled.cancers.tolist()):
        free = one.free[number, ONE] * other.free[number, OTHER]
        excess = one.cause[number, ONE] / one.free[number, ONE] + other.cause[number, OTHER] / other.free[number, OTHER]
        rows[who] *= free * (1.0 + excess)
    first, second = (SHIPPED.gene(gene).allele_frequency().value for gene in PAIR)
    relations = Relations(father=compiled.father, mother=compiled.mother, female=np.array(compiled.women, dtype=bool))
    log, marginals = enumerated(relations, linked((first, second), fraction), rows)
    assert found.log_likelihood["any"] == pytest.approx(log, abs=1e-9)
    for place, who in enumerate(compiled.persons):
        mine = found.persons[who].carrier
        for gene, copies in zip(PAIR, (ONE, OTHER), strict=True):
            assert mine[gene].probability == pytest.approx(float(marginals[place, copies > 0].sum()), abs=1e-11)
        either = float(marginals[place, (ONE > 0) | (OTHER > 0)].sum())
        assert mine["any"].probability == pytest.approx(either, abs=1e-11)


def test_at_even_recombination_figures_intervals_and_reasons_are_those_of_unlinked_genes(tmp_path: Path) -> None:
    genes = (*PAIR, "MLH1")

    def told(edition: Catalogue) -> tuple[list[float], list[float]]:
        found = assess(lynch(), edition, **NOW, consultand=DAUGHTER, genes=genes)
        drawn = assess_with_intervals(lynch(), edition, found, draws=20).persons[DAUGHTER]
        figures = [one.probability for one in drawn.carrier.values()]
        figures += [end for one in drawn.carrier.values() for end in one.interval or ()]
        for points in drawn.remaining_risk.values():
            figures += [end for point in points for end in (point.risk, *(point.interval or ()))]
        reasons = influences(lynch(), edition, **NOW, consultand=DAUGHTER, panel=genes, gene="MSH6")
        return figures, [one.log_bayes_factor for one in sorted(reasons, key=lambda one: one.person)]

    figures, reasons = told(linking(tmp_path, 0.5))

    alone, without = told(SHIPPED)
    assert len(figures) > 40
    assert figures == pytest.approx(alone, abs=1e-9)
    assert reasons == pytest.approx(without, abs=1e-7)


def test_linkage_moves_the_answer_and_its_source_is_told(tmp_path: Path) -> None:
    near = assess(apart(), linking(tmp_path, 0.0), **NOW, consultand=DAUGHTER, genes=PAIR)
    far = assess(apart(), SHIPPED, **NOW, consultand=DAUGHTER, genes=PAIR)

    either = [one.persons[DAUGHTER].carrier["any"].probability for one in (near, far)]
    assert either[0] > either[1] + 1e-3
    assert "bws" in near.sources
    assert any("recombination" in one for one in near.unverified)


def test_a_test_of_linked_genes_is_worth_what_it_tells_of_either(tmp_path: Path) -> None:
    catalogue, leading = linking(tmp_path, 0.01), ("MSH6", "MSH2")

    found = whom_to_test(lynch(), catalogue, **NOW, consultand=DAUGHTER, panel=PAIR, leading=leading)

    assert {one.genes for one in found} == {("MSH6",)}
    assert max(one.about_consultand for one in found) > 0.1


def test_a_linked_gene_that_cannot_be_computed_is_told_plainly(tmp_path: Path) -> None:
    found = assess(lynch(), linking(tmp_path, 0.001, "MSH2", "EPCAM"), **NOW, consultand=DAUGHTER)

    (note,) = [note for note in found.notes if note.code == "linked_not_computed"]
    assert dict(note.data) == {"gene": "MSH2", "partner": "EPCAM"}
    assert found.persons == assess(lynch(), SHIPPED, **NOW, consultand=DAUGHTER).persons


@pytest.mark.parametrize(("fraction", "genes"), [(0.6, PAIR), (0.1, ("MSH2", "MSH2")), (0.1, ("MSH2", "MSH6", "MLH1"))])
def test_linkage_that_cannot_be_is_refused(fraction: float, genes: tuple[str, ...], tmp_path: Path) -> None:
    catalogue = linking(tmp_path, fraction, *genes)

    with pytest.raises(EvidenceError) as caught:
        catalogue.model()

    assert caught.value.cure
