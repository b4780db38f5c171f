"""What can be added from a page of the evidence: figures of a gene, rates of a population, offers of a guideline."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_forms import Form
from predispo.app.evidence_pages import Address, Topic
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.places import REFERENCES, place_of
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """One line of the menu: its words, the form that it opens, for which file, and what stands there already."""

    text: str
    form: Form
    owner: str = ""
    name: str = ""
    place: EvidencePlace | None = None


def additions(address: Address | None, catalogue: Catalogue) -> tuple[tuple[Addition, ...], ...]:
    """What belongs to the page that is shown, and what always can be added."""
    always = (
        Addition(text=translate("Evidence", "A new gene …"), form=Form.GENE),
        Addition(text=translate("Evidence", "A new population …"), form=Form.POPULATION),
        Addition(text=translate("Evidence", "A new guideline …"), form=Form.GUIDELINE),
        Addition(text=translate("Evidence", "A new source …"), form=Form.REFERENCE),
    )
    here = () if address is None else tuple(_of_page(address, catalogue))
    return (here, always) if here else (always,)


def _of_page(address: Address, catalogue: Catalogue) -> Iterator[Addition]:
    match address.topic:
        case Topic.GENE:
            yield from _of_gene(address.key, catalogue)
        case Topic.POPULATION:
            owner, name = f"populations/{address.key}.toml", territory(address.key)
            deaths = translate("Evidence", "Deaths from all causes …")
            described = translate("Evidence", "Describe the population anew …")
            yield Addition(text=deaths, form=Form.MORTALITY, owner=owner, name=name)
            place = EvidencePlace(file=owner)
            yield Addition(text=described, form=Form.POPULATION, owner=owner, name=name, place=place)
        case Topic.GUIDELINE:
            owner = f"guidelines/{address.key}.toml"
            guide = next((one for one in catalogue.guidelines if f"{one.country}/{one.source}" == address.key), None)
            name = address.key if guide is None else guide.title
            yield Addition(text=translate("Evidence", "An offer …"), form=Form.ACTION, owner=owner, name=name)
            yield Addition(text=translate("Evidence", "A criterion …"), form=Form.CRITERION, owner=owner, name=name)
        case Topic.REFERENCE:
            place = place_of(REFERENCES, "reference", {"key": address.key})
            text = translate("Evidence", "Write the source anew …")
            yield Addition(text=text, form=Form.REFERENCE, owner=REFERENCES, name=address.key, place=place)
        case Topic.CANCER | Topic.LAW:
            return


def _of_gene(symbol: str, catalogue: Catalogue) -> Iterator[Addition]:
    owner, gene = f"genes/{symbol}.toml", catalogue.gene(symbol)
    risk = translate("Evidence", "A risk or ratio …")
    frequency = translate("Evidence", "An allele frequency …")
    yield Addition(text=risk, form=Form.PENETRANCE, owner=owner, name=symbol)
    yield Addition(text=frequency, form=Form.ALLELE_FREQUENCY, owner=owner, name=symbol)
    for form, text, stands in (
        (Form.CARRIER_FREQUENCY, translate("Evidence", "How many people are carriers …"), gene.carrier_frequency),
        (Form.DE_NOVO, translate("Evidence", "How many variants are new …"), gene.de_novo),
    ):
        place = EvidencePlace(file=owner, table=form.value) if stands is not None else None
        yield Addition(text=text, form=form, owner=owner, name=symbol, place=place)
    sensitivity = translate("Evidence", "How many variants a test finds …")
    counts = translate("Evidence", "Counts in carriers …")
    yield Addition(text=sensitivity, form=Form.TEST_SENSITIVITY, owner=owner, name=symbol)
    specificity = translate("Evidence", "How often a test is rightly negative …")
    yield Addition(text=specificity, form=Form.TEST_SPECIFICITY, owner=owner, name=symbol)
    yield Addition(text=counts, form=Form.OBSERVED_RATE, owner=owner, name=symbol)
