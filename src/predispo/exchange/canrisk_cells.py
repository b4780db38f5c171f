"""What CanRisk can hold of one person's health: ages, cancers, tumour markers and gene tests as cells."""

from dataclasses import dataclass

from predispo.domain.cancer import Behaviour, Cancer, MarkerStatus, Site
from predispo.domain.dates import Age, PartialDate, age_on
from predispo.domain.facts import DiagnosisMade, UnaffectedNoted
from predispo.domain.family import Family, Person
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import VariantClass, Zygosity
from predispo.exchange.canrisk_layout import GENES_4, MARKERS, SITES_OF_SEX
from predispo.exchange.losses import Losses

_SEARCHED = frozenset({TestMethod.SEQUENCING, TestMethod.SEQUENCING_AND_COPY_NUMBER, TestMethod.UNKNOWN})
_SINGLE_PRIMARIES = {Site.OVARY: "OC", Site.PROSTATE: "PRO", Site.PANCREAS: "PAN"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancers:
    """The cancers of a person as CanRisk holds them: an age at diagnosis, or None where it is not known, by column."""

    ages: dict[str, int | None]
    markers: str
    affected: frozenset[Site]

    @property
    def latest(self) -> int:
        """The greatest age at diagnosis; 0 where none is known."""
        return max((age for age in self.ages.values() if age is not None), default=0)

    def cell(self, column: str) -> str:
        """The cell of a column: 0, an age, or AU."""
        if column not in self.ages:
            return "0"
        age = self.ages[column]
        return "AU" if age is None else str(age)


def age_of(fact: DiagnosisMade | UnaffectedNoted, birth: PartialDate | None) -> Age | None:
    """The age of a fact as told, else from its day and the day of birth."""
    if fact.age is not None:
        return fact.age
    if fact.on is None or birth is None or fact.on.earliest is None or fact.on.latest is None:
        return None
    youngest, oldest = age_on(birth, fact.on.earliest), age_on(birth, fact.on.latest)
    if oldest is None:
        return None
    return Age(0 if youngest is None else youngest.low, oldest.high, oldest.about or fact.on.about)


def _one_age(age: Age | None, person: Person, losses: Losses) -> int | None:
    """An age as one number, of which CanRisk has 1 to 125."""
    if age is None:
        return None
    if not age.is_exact:
        losses.note("age-range", "An age known roughly is written as its middle.", person.id)
    if age.middle == 0:
        losses.note("age-zero", "Below the age of 1 the age is not held: 0 says that it is not known.", person.id)
    return age.middle


def cancers_of(person: Person, losses: Losses) -> Cancers:
    """The invasive cancers that CanRisk has columns for, in the order of the ages at diagnosis."""
    ages: dict[str, int | None] = {}
    markers = ":".join("0" for _ in MARKERS)
    found: list[tuple[int | None, Cancer]] = []
    for recorded in person.cancers:
        cancer = recorded.fact.cancer
        if cancer.site not in SITES_OF_SEX.get(person.sex, ()):
            losses.note("cancer-site", "Cancers of organs that CanRisk does not ask for are not held.", person.id)
        elif cancer.behaviour is not Behaviour.INVASIVE:
            losses.note("cancer-behaviour", "Growths that are not invasive are not held.", person.id)
        else:
            age = _one_age(age_of(recorded.fact, person.details.birth), person, losses)
            found.append((None if age is None else max(age, 1), cancer))
    found.sort(key=lambda one: float("inf") if one[0] is None else one[0])
    for age, cancer in found:
        if cancer.laterality.value != "unknown" or cancer.morphology:
            losses.note("pathology", "The side and the morphology of a cancer are not held.", person.id)
        column = _SINGLE_PRIMARIES.get(cancer.site, "BC1" if "BC1" not in ages else "BC2")
        if column in ages:
            losses.note("further-cancer", "A further cancer of the same organ is not held.", person.id)
            continue
        ages[column] = age
        held = {"BC1": MARKERS}.get(column, ())
        if any(marker.name.upper() not in held for marker in cancer.markers):
            losses.note("markers", "Of tumour markers only five of the first breast cancer are held.", person.id)
        if column == "BC1":
            markers = _marker_cell(cancer)
    return Cancers(ages=ages, markers=markers, affected=frozenset(cancer.site for _, cancer in found))


def _marker_cell(cancer: Cancer) -> str:
    """ER:PR:HER2:CK14:CK56 as P, N or 0."""
    letters = {MarkerStatus.POSITIVE: "P", MarkerStatus.NEGATIVE: "N"}
    said = {marker.name.upper(): letters[marker.status] for marker in cancer.markers}
    return ":".join(said.get(name, "0") for name in MARKERS)


def age_cell(person: Person, cancers: Cancers, losses: Losses, *, alive_means_unaffected: bool) -> int:
    """The age at last follow-up, to which CanRisk takes a person to be free of the cancers that are 0.

    So it is the age until which that is known, unless `alive_means_unaffected`; 0 where nothing of it is known.
    """
    asked = [site for site in SITES_OF_SEX.get(person.sex, ()) if site not in cancers.affected]
    known = [_free_until(person, site, losses) for site in asked]
    last = _one_age(person.last_known_age, person, losses) or 0
    free = last if alive_means_unaffected or not asked else min(known)
    age = max(free, cancers.latest)
    if age == 0 and cancers.affected and last > 0:
        # CanRisk takes the age at last follow-up for an unknown age at diagnosis.
        age = last
    if age == 0 and cancers.affected:
        losses.note(
            "affected-without-age",
            "CanRisk passes over a cancer at an unknown age where the age at last follow-up is not known either.",
            person.id,
        )
    if asked and age > min(known):
        losses.note(
            "taken-as-unaffected",
            "CanRisk will take them to be free of its other cancers until the age written; that is not known.",
            person.id,
        )
    if last > age:
        losses.note(
            "last-age",
            "The last age alive is not held: CanRisk would take them to be free of cancer until then, "
            "which is not known.",
            person.id,
        )
    if any(known) and (max(known) > age or len(set(known)) > 1):
        losses.note("free-by-site", "Until when each organ was free of cancer is held for all together.", person.id)
    beyond = {site for one in person.unaffected for site in one.fact.sites} - set(SITES_OF_SEX.get(person.sex, ()))
    if person.nobody_knows:
        losses.note("asked", "That it was asked and nobody knows is not held.", person.id)
    if beyond or any(not one.fact.sites for one in person.unaffected):
        losses.note("free-of-others", "Freedom from cancers that CanRisk does not ask for is not held.", person.id)
    return age


def _free_until(person: Person, site: Site, losses: Losses) -> int:
    """The age until which somebody is known to have been free of a cancer; 0 where nothing is known of it."""
    ages = (
        _one_age(age_of(one.fact, person.details.birth), person, losses)
        for one in person.unaffected
        if one.fact.confirmation is not Confirmation.REFUTED and (not one.fact.sites or site in one.fact.sites)
    )
    return max((age for age in ages if age is not None), default=0)


def gene_cells(family: Family, person: Person, losses: Losses) -> tuple[str, ...]:
    """The result in each gene as `test:result`: a pathogenic variant counts before none, a search before a target."""
    cells = dict.fromkeys(GENES_4, "0:0")
    rank: dict[str, int] = {}
    for recorded in person.results:
        report = recorded.fact.report
        if recorded.fact.confirmation is Confirmation.REFUTED:
            continue
        if report.method is TestMethod.TUMOUR:
            losses.note("tumour-test", "Tests of a tumour are not held.", person.id)
            continue
        if set(report.genes) - set(GENES_4):
            losses.note("other-genes", "Tests of genes that CanRisk does not know are not held.", person.id)
        if report.laboratory or report.accession or report.purpose.value != "unknown":
            losses.note("report", "Laboratory, number and purpose of a test are not held.", person.id)
        for gene in GENES_4:
            if gene not in report.genes and not report.variants_in(gene):
                continue
            cell, value = _gene_cell(family, person, report, gene, losses)
            if value > rank.get(gene, 0):
                rank[gene] = value
                cells[gene] = cell
    return tuple(cells.values())


def _gene_cell(family: Family, person: Person, report: TestReport, gene: str, losses: Losses) -> tuple[str, int]:
    """One report's result in a gene, and how much it counts beside others."""
    found: list[ReportedVariant] = []
    for one in report.variants_in(gene):
        if one.variant.hgvs or one.variant.protein or one.phase.value != "unknown":
            losses.note("variant", "Which variant it was is not held.", person.id)
        if one.zygosity is Zygosity.MOSAIC:
            losses.note("mosaic", "A mosaic variant is not written: CanRisk would take it for inherited.", person.id)
        elif family.class_of(one).makes_a_carrier:
            found.append(one)
        elif family.class_of(one) is VariantClass.UNCERTAIN:
            losses.note("uncertain", "A variant of uncertain significance is written as none found.", person.id)
    targeted = report.method not in _SEARCHED
    if found:
        outcome = "P"
        homozygous = any(one.zygosity is Zygosity.HOMOZYGOUS for one in found)
        if gene == "HOXB13":
            outcome = "HOM" if homozygous else "HET"
        elif homozygous:
            losses.note("homozygous", "That a variant is homozygous is not held.", person.id)
        return f"{'T' if report.method is TestMethod.FAMILIAL_VARIANT else 'S'}:{outcome}", 4
    if report.variants_in(gene) and any(one.zygosity is Zygosity.MOSAIC for one in report.variants_in(gene)):
        return "0:0", 0
    if report.method is TestMethod.FOUNDER_VARIANTS:
        losses.note("founder-test", "That founder variants were not found is not held.", person.id)
        return "0:0", 0
    if report.method is TestMethod.UNKNOWN:
        losses.note("method", "A test of an unknown kind is written as a search.", person.id)
    if report.method is TestMethod.SEQUENCING_AND_COPY_NUMBER:
        losses.note("copy-number", "That copy numbers were looked at is not held.", person.id)
    return ("T:N", 2) if targeted else ("S:N", 3)
