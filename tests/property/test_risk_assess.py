"""The whole way from facts to risks with the shipped evidence, on families grown at random and in every country."""

import math
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.errors import EvidenceError, PredispoError, RiskError
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.penetrance import MODELLED, site_penetrance, sites_of
from predispo.risk.penetrance import panel as all_genes
from tests.builders import family, person, well
from tests.strategies import families

TODAY = date(2026, 11, 1)
CATALOGUE = Catalogue.load()
COUNTRIES = CATALOGUE.populations()


def answered(known: Family, who: str, country: str) -> Any:
    """The assessment, or the error that was raised instead of it."""
    try:
        return assess(known, CATALOGUE, on=TODAY, consultand=PersonId(who), country=country)
    except (RiskError, EvidenceError) as refused:
        return refused


def figures(answer: Any) -> list[float]:
    found = [answer.bound, *answer.log_likelihood.values()]
    for one in answer.persons.values():
        for chance in one.carrier.values():
            found += [chance.probability, chance.population]
        for points in one.remaining_risk.values():
            for point in points:
                found += [point.risk, point.population]
                found += [] if point.with_mortality is None else [point.with_mortality]
    return found


@settings(max_examples=30, deadline=None)
@given(known=families(), data=st.data())
def test_any_family_gets_probabilities_or_one_sentence_with_a_cure(known: Family, data: st.DataObject) -> None:
    who = data.draw(st.sampled_from(list(known.persons)))
    country = data.draw(st.sampled_from(["NO", "GB", "EUR", "IS"]))

    answer = answered(known, who, country)

    if isinstance(answer, PredispoError):
        assert answer.cure
        return

    assert all(math.isfinite(one) for one in figures(answer))
    for one in answer.persons.values():
        for chance in one.carrier.values():
            assert 0.0 <= chance.probability <= 1.0
        assert one.carrier["any"].probability >= max(chance.probability for chance in one.carrier.values()) - 1e-9
        for points in one.remaining_risk.values():
            risks = [point.risk for point in points]
            assert risks[0] == 0.0
            assert risks == sorted(risks)
            assert risks[-1] <= 1.0


@pytest.mark.parametrize("country", COUNTRIES)
def test_without_family_information_chances_and_risks_are_the_populations(country: str) -> None:
    told = 0
    for sex, female in (("F", True), ("M", False)):
        for age in (0, 40, 85):
            known = family(person("one", sex, born=TODAY.year - age))
            answer = answered(known, "one", country)
            if isinstance(answer, PredispoError):
                assert answer.cure
                return
            mine = answer.persons[PersonId("one")]
            for gene, chance in mine.carrier.items():
                assert chance.probability == pytest.approx(chance.population, abs=1e-12), gene
            untold = {note.data["site"] for note in answer.notes if note.code == "no_incidence"}
            assert {site.value for site in sites_of(female)} <= set(mine.remaining_risk) | untold
            for site, points in mine.remaining_risk.items():
                for point in points:
                    assert point.risk == pytest.approx(point.population, abs=1e-6), (site, point.age)
                    told += 1
    assert told > 0


@pytest.mark.parametrize("country", COUNTRIES)
def test_somebody_free_of_cancer_carries_as_often_as_those_free_at_that_age(country: str) -> None:
    panel, age = all_genes(CATALOGUE), 60
    for sex, female in (("F", True), ("M", False)):
        answer = answered(family(person("one", sex, born=TODAY.year - age), well("one", age)), "one", country)
        if isinstance(answer, PredispoError):
            assert answer.cure
            return
        free = {gene: np.ones(3) for gene in panel}
        for site in MODELLED:
            if site.value not in answer.persons[PersonId("one")].remaining_risk:
                continue
            found = site_penetrance(CATALOGUE, country, site, female, panel)
            for place, gene in enumerate(found.genes):
                free[gene] = free[gene] * np.exp(-found.survived[place, :, age])
        mine = answer.persons[PersonId("one")]
        for gene in panel:
            q = CATALOGUE.gene(gene).allele_frequency().value
            weights = np.array([(1 - q) ** 2, 2 * q * (1 - q), q * q]) * free[gene]
            assert mine.carrier[gene].probability == pytest.approx(weights[1:].sum() / weights.sum(), abs=1e-9), gene
