"""The model card says what the evidence and the model are now."""

from pathlib import Path

import pytest

from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import PenetranceRow, Role
from predispo.risk.penetrance import MODELLED, panel

ROOT = Path(__file__).parents[2]
CATALOGUE = Catalogue.load()


def figures_in_use() -> tuple[PenetranceRow, ...]:
    return tuple(
        {
            row: None
            for gene in panel(CATALOGUE)
            for site in MODELLED
            for sex in ("F", "M")
            for role in Role
            for row in CATALOGUE.chosen_rows(gene, site.value, sex, role)
        }
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "{figures} published figures of penetrance for these genes and cancers, of which {verified} were compared"
            " with their source and {unverified} were not; {with_interval} of them have a published interval.",
        ),
        (
            "nb",
            "{figures} publiserte tall for penetrans for disse genene og kreftformene; {verified} er sammenlignet med"
            " kilden og {unverified} er det ikke; {with_interval} har et publisert intervall.",
        ),
    ],
)
def test_the_card_counts_the_figures_in_use(language: str, said: str) -> None:
    card = (ROOT / "resources" / "help" / language / "model-card.md").read_text(encoding="utf-8")

    used = figures_in_use()
    verified = sum(row.quantity.verified is Verified.YES for row in used)
    told = said.format(
        figures=len(used),
        verified=verified,
        unverified=len(used) - verified,
        with_interval=sum(row.quantity.has_interval for row in used),
    )
    assert told in card
    assert f"({', '.join(panel(CATALOGUE))})" in card
    assert f"{len(CATALOGUE.populations())} " in card
    assert CATALOGUE.edition in card
    frequencies = [CATALOGUE.gene(gene).allele_frequency() for gene in panel(CATALOGUE)]
    assert f"- {len(frequencies)} alle" in card
    assert f" {sum(one.verified is Verified.YES for one in frequencies)} " in card


def test_the_card_of_the_documentation_is_that_of_the_manual() -> None:
    assert (ROOT / "docs" / "model-card.md").read_bytes() == (
        ROOT / "resources" / "help" / "en" / "model-card.md"
    ).read_bytes()
