"""Countries of the Joint Action, the United Kingdom and Switzerland: each has incidence, or offers whose to take."""

from datetime import date
from pathlib import Path

import pytest

from predispo.app.assessing import assess_family
from predispo.app.settings import Settings
from predispo.app.standing_in import choose, offered, population_for
from predispo.domain.ids import PersonId
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.phrases.phrases import load
from tests.builders import family, person

EU = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT"),
    *("LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)
COUNTRIES = (*EU, "IS", "NO", "GB", "CH", "LI", "MD", "RS", "UA")
"""The 27 of the Union with Iceland and Norway, who take part; and others whose residents a clinic meets."""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_incidence_or_offers_a_neighbour_or_pooled_europe(
    catalogue: Catalogue, settings: Settings, country: str
) -> None:
    known = catalogue.population(country)

    if known.has_incidence:
        assert offered(catalogue, country) == ()
        assert known.incidence("breast", "F").cases.sum() > 0
    else:
        assert offered(catalogue, country)[-1] == "EUR"
        for stand_in in offered(catalogue, country):
            assert catalogue.population(stand_in).incidence("breast", "F").cases.sum() > 0
        assert population_for(catalogue, settings, country) == country


@pytest.mark.parametrize("country", [one for one in COUNTRIES if one in {"BG", "GR", "HU", "LU", "RO", "SK"}])
def test_what_stands_in_is_chosen_kept_and_said(catalogue: Catalogue, settings: Settings, country: str) -> None:
    known = family(person("one", "F", born=1980))
    with pytest.raises(NotApplicable, match="no cancer incidence") as refused:
        assess_family(known, catalogue, on=date(2026, 1, 1), country=country, genes=("BRCA1",))
    assert all(one in refused.value.cure for one in offered(catalogue, country))
    first = offered(catalogue, country)[0]

    choose(catalogue, settings, country, first)

    population = population_for(catalogue, settings, country)
    assert population == first
    answer = assess_family(known, catalogue, on=date(2026, 1, 1), country=population, home=country, genes=("BRCA1",))
    note = next(one for one in answer.notes if one.code == "stand_in")
    assert note.data == {"home": country, "population": first}
    assert answer.persons[PersonId("one")].remaining_risk["breast"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ("Hungary", "Austria", "stand in")), ("nb", ("Ungarn", "Østerrike", "brukes i stedet"))],
)
def test_the_note_names_both_countries_in_the_language(
    catalogue: Catalogue, language: str, said: tuple[str, ...]
) -> None:
    known = family(person("one", "F", born=1980))

    answer = assess_family(known, catalogue, on=date(2026, 1, 1), country="AT", home="HU", genes=("BRCA1",))

    text = load(language).note(answer.notes[0])
    assert all(word in text for word in said)


def test_two_countries_keep_their_choices_and_another_takes_its_place(catalogue: Catalogue, settings: Settings) -> None:
    choose(catalogue, settings, "HU", "AT")
    choose(catalogue, settings, "GR", "EUR")
    choose(catalogue, settings, "HU", "EUR")

    assert population_for(catalogue, settings, "HU") == "EUR"
    assert population_for(catalogue, settings, "GR") == "EUR"


@pytest.mark.parametrize(("country", "population"), [("HU", "NO"), ("NO", "SE"), ("XX", "EUR"), ("HU", "HU")])
def test_what_is_not_offered_is_refused(
    catalogue: Catalogue, settings: Settings, country: str, population: str
) -> None:
    with pytest.raises(NotApplicable, match="not offered"):
        choose(catalogue, settings, country, population)


@pytest.mark.parametrize("text", ["HU", "HU=", "=AT", "HU=NO", "NO=SE", ",,", "HU = SE"])
def test_what_is_written_wrong_in_the_settings_lets_nothing_stand_in(
    catalogue: Catalogue, settings: Settings, text: str
) -> None:
    settings.choose("stand_ins", text)

    assert population_for(catalogue, settings, "HU") == "HU"
    assert population_for(catalogue, settings, "NO") == "NO"
