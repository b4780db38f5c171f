"""Families and assessments, built by hand, for the tests of letters."""

import dataclasses
from datetime import date

from predispo.domain.assessment import Assessment, CarrierProbability, Note, PersonAssessment, RiskPoint
from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope, ConsultationKind, LetterKind, RiskCategory
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    ConsentGiven,
    ConsultationHeld,
    FamilyDescribed,
    FamilyFact,
    LetterIssued,
    PersonAdded,
    PersonDied,
    ReferralReceived,
    ResultReceived,
    TestOrdered,
    VariantClassified,
)
from predispo.domain.family import Family
from predispo.domain.ids import DocumentId, PersonId
from predispo.domain.person import Details, Sex
from predispo.domain.plan import Care, Caution, Offer, Plan
from predispo.domain.testing import ReportedVariant, SampleKind, TestMethod, TestPurpose, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.letters.compose import compose
from predispo.letters.letter import Letter, Letterhead
from predispo.letters.rules import RULES, Reader
from predispo.letters.texts import languages_of
from predispo.letters.wishes import Wishes
from predispo.phrases.phrases import load
from tests.builders import born, cancer, family, person, union, well

TODAY = date(2025, 3, 14)
ANNA = PersonId("anna")
INDEX_NAME = "Anna Nordmann Berg"
BRCA1 = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup", protein="p.(Gln1756ProfsTer74)")
CHEK2 = Variant(gene="CHEK2", hgvs="NM_007194.4:c.1100del", protein="p.(Thr367MetfsTer15)")
MUTYH = Variant(gene="MUTYH", hgvs="NM_001048174.2:c.452A>G", protein="p.(Tyr151Cys)")
VUS = Variant(gene="BRCA2", hgvs="NM_000059.4:c.7522G>A", protein="p.(Gly2508Ser)")

CLINIC = Letterhead(
    name="Fjordby University Hospital",
    department="Department of Medical Genetics",
    address=("Storgata 1", "5020 Fjordby", "Norway"),
    phone="+47 55 00 00 00",
    email="genetics@example.org",
    web="www.example.org/genetics",
    hours="9–11",
    signatory="Kari Lund",
    signatory_title="Genetic counsellor",
    copies=("Dr. Ola Hansen",),
)
# Every kind of letter in every language in which it is whole.
OFFERED = [(kind, language) for kind in LetterKind for language in languages_of(kind)]


def anna(**more: object) -> PersonAdded:
    details = Details(
        name=INDEX_NAME,
        sex=Sex.FEMALE,
        birth=PartialDate.of(1983, 5, 2),
        address="Bakkeveien 12 B\n5031 Fjordby",
        **more,  # pyright: ignore[reportArgumentType]
    )
    return PersonAdded(person=ANNA, details=details)


def report(
    who: str,
    *found: tuple[Variant, VariantClass],
    genes: tuple[str, ...] = ("BRCA1", "BRCA2", "PALB2", "CHEK2", "ATM"),
    sought: tuple[Variant, ...] = (),
    confirmed: bool = False,
    sample: SampleKind = SampleKind.BLOOD,
    zygosity: Zygosity = Zygosity.HETEROZYGOUS,
    allele_fraction: float | None = None,
    **more: object,
) -> ResultReceived:
    return ResultReceived(
        on=PartialDate.of(2025, 2, 20),
        person=PersonId(who),
        report=TestReport(
            genes=tuple(one.gene for one in sought) or genes,
            method=TestMethod.FAMILIAL_VARIANT if sought else TestMethod.SEQUENCING_AND_COPY_NUMBER,
            purpose=TestPurpose.DIAGNOSTIC,
            variants=tuple(
                ReportedVariant(
                    variant=variant, reported_class=named, zygosity=zygosity, allele_fraction=allele_fraction
                )
                for variant, named in found
            ),
            sought=sought,
            sample=sample,
            laboratory="Fjordby Laboratory",
            confirmed_on_second_sample=confirmed,
        ),
        **more,  # pyright: ignore[reportArgumentType]
    )


def agreed(*scopes: ConsentScope, who: str = "anna") -> ConsentGiven:
    return ConsentGiven(person=PersonId(who), scopes=scopes, on=PartialDate.of(2025, 1, 10))


def three_generations() -> tuple[FamilyFact, ...]:
    """Anna, her sister, brother, daughter and son; parents, mother's mother, mother's sister and her daughter."""
    return (
        FamilyDescribed(number="2025-0147", country="NO"),
        person("mormor", "F", born=1926),
        person("morfar", "M", born=1924),
        person("mother", "F", born=1952),
        person("aunt", "F", born=1955),
        person("father", "M", born=1950),
        person("cousin", "F", born=1980),
        anna(),
        person("sister", "F", born=1980),
        person("sister2", "F", born=1986),
        person("brother", "M", born=1978),
        person("partner", "M", born=1981),
        person("daughter", "F", born=2008),
        person("son", "M", born=2011),
        union("u0", "mormor", "morfar"),
        union("u1", "father", "mother"),
        union("u2", "partner", "anna"),
        union("u3", "aunt"),
        born("mother", "u0"),
        born("aunt", "u0"),
        born("cousin", "u3"),
        born("brother", "u1"),
        born("sister", "u1"),
        born("anna", "u1"),
        born("sister2", "u1"),
        born("daughter", "u2"),
        born("son", "u2"),
        cancer("mormor", Site.OVARY, 61),
        cancer("mother", Site.BREAST, 48),
        PersonDied(person=PersonId("mormor")),
        PersonDied(person=PersonId("morfar")),
        well("anna", 41),
        ConsultationHeld(person=ANNA, kind=ConsultationKind.POST_TEST, on=PartialDate.of(2025, 3, 3)),
    )


def family_for(kind: LetterKind, *more: FamilyFact) -> Family:
    """A family whose facts call for a kind of letter about Anna."""
    carrier = (BRCA1, VariantClass.PATHOGENIC)
    match kind:
        case LetterKind.RESULT_PREDICTIVE_POSITIVE:
            facts = (report("mother", carrier), report("anna", carrier, sought=(BRCA1,), confirmed=True))
        case LetterKind.RESULT_MODERATE_RISK:
            facts = (report("anna", (CHEK2, VariantClass.PATHOGENIC), confirmed=True),)
        case LetterKind.RESULT_RECESSIVE_CARRIER:
            facts = (report("anna", (MUTYH, VariantClass.PATHOGENIC), genes=("MUTYH",), confirmed=True),)
        case LetterKind.RESULT_MOSAIC:
            facts = (report("anna", (CHEK2, VariantClass.PATHOGENIC), zygosity=Zygosity.MOSAIC, allele_fraction=0.18),)
        case LetterKind.RESULT_TUMOUR:
            facts = (report("anna", carrier, sample=SampleKind.TUMOUR),)
        case LetterKind.RECLASSIFICATION:
            decided = VariantClassified(variant=VUS, decided=VariantClass.PATHOGENIC, on=PartialDate.of(2025, 3, 1))
            facts = (report("anna", (VUS, VariantClass.UNCERTAIN)), decided)
        case LetterKind.RESULT_VUS:
            facts = (report("anna", (VUS, VariantClass.UNCERTAIN)),)
        case LetterKind.RESULT_NEGATIVE_INFORMATIVE:
            facts = (report("mother", (BRCA1, VariantClass.PATHOGENIC)), report("anna", sought=(BRCA1,)))
        case LetterKind.RESULT_NEGATIVE_UNINFORMATIVE:
            facts = (report("anna"),)
        case LetterKind.ACKNOWLEDGEMENT | LetterKind.REMINDER:
            facts = (ReferralReceived(person=ANNA, referrer="Dr. Ola Hansen", on=PartialDate.of(2025, 3, 1)),)
        case LetterKind.PRE_TEST_SUMMARY | LetterKind.CONSENT_FORM:
            facts = (TestOrdered(person=ANNA, genes=("BRCA1", "BRCA2"), purpose=TestPurpose.DIAGNOSTIC),)
        case LetterKind.TEST_REQUEST:
            order = TestOrdered(person=ANNA, genes=("BRCA1", "BRCA2"), purpose=TestPurpose.DIAGNOSTIC, laboratory="Lab")
            facts = (order, ReferralReceived(person=ANNA, urgent=True), cancer("anna", Site.BREAST, 40))
        case LetterKind.SEGREGATION_INVITATION:
            facts = (
                report("mother", (VUS, VariantClass.UNCERTAIN)),
                agreed(ConsentScope.INFORM_RELATIVES, who="mother"),
            )
        case LetterKind.YOUNG_PERSON:
            facts = (report("mother", carrier, confirmed=True), agreed(ConsentScope.INFORM_RELATIVES, who="mother"))
        case LetterKind.NEXT_OF_KIN:
            facts = (
                report("anna", carrier, confirmed=True),
                PersonDied(person=ANNA, on=PartialDate.of(2025, 3, 1)),
                agreed(ConsentScope.INFORM_RELATIVES),
            )
        case LetterKind.CORRECTION:
            facts = (
                LetterIssued(
                    person=ANNA,
                    on=PartialDate.of(2025, 3, 4),
                    kind="result-vus",
                    language="en",
                    document=DocumentId("d-17"),
                    sha256="0" * 64,
                ),
            )
        case LetterKind.RECALL | LetterKind.INSURANCE_NOTE:
            facts = ()
        case LetterKind.RISK_CATEGORY | LetterKind.DISCHARGE | LetterKind.RISK_REPORT | LetterKind.RECORDS_CONSENT:
            facts = ()
        case _:
            facts = (report("anna", carrier, confirmed=True),)
    return family(*three_generations(), *facts, *more)


def point(age: int, risk: float, population: float, interval: tuple[float, float] | None = None) -> RiskPoint:
    return RiskPoint(age=age, risk=risk, population=population, interval=interval)


def assessment(**more: object) -> Assessment:
    """Anna's computed risks; the figures are made up for the tests."""
    mine = PersonAssessment(
        carrier={
            "any": CarrierProbability(probability=0.312, population=0.014),
            "BRCA1": CarrierProbability(probability=0.226, population=0.001),
            "BRCA2": CarrierProbability(probability=0.061, population=0.002),
            "PALB2": CarrierProbability(probability=0.004, population=0.001),
        },
        remaining_risk={
            "breast": (
                point(51, 0.247, 0.0162, (0.21, 0.291)),
                point(61, 0.44, 0.04, (0.39, 0.5)),
                point(80, 0.653, 0.0934, (0.57, 0.734)),
            ),
            "ovary": (point(51, 0.083, 0.002, (0.06, 0.11)), point(80, 0.436, 0.0131, (0.352, 0.53))),
            "pancreas": (point(51, 0.0008, 0.0003), point(80, 0.0238, 0.0096, (0.014, 0.041))),
            "colorectum": (point(51, 0.004, 0.004), point(80, 0.049, 0.049)),
        },
        age=41,
    )
    values: dict[str, object] = {
        "consultand": ANNA,
        "on": TODAY,
        "country": "NO",
        "model": "predispo 2025",
        "evidence_edition": "2025-03",
        "evidence_digest": "0" * 64,
        "method": "exact",
        "genes": ("BRCA1", "BRCA2"),
        "persons": {ANNA: mine},
        "notes": (Note(code="test-only", text="These figures were made up for a test."),),
        "sources": ("kuchenbaecker2017", "ci5xii"),
    }
    return Assessment(**(values | more))  # pyright: ignore[reportArgumentType]


REFERENCES = {
    "kuchenbaecker2017": "Kuchenbaecker KB, Hopper JL, Barnes DR, et al. Risks of breast, ovarian, and contralateral "
    "breast cancer for BRCA1 and BRCA2 mutation carriers. JAMA 2017;317:2402–2416. doi:10.1001/jama.2017.7112",
    "ci5xii": "Bray F, Colombet M, Aitken JF, et al (eds). Cancer Incidence in Five Continents XII. IARC, 2023.",
}


# What the relatives' chances are while nobody but Anna was tested.
CHANCES = {
    **dict.fromkeys(map(PersonId, ("daughter", "son", "mother", "father", "sister", "sister2", "brother")), 0.5),
    PersonId("aunt"): 0.25,
    PersonId("cousin"): 0.125,
    PersonId("partner"): 0.001,
}


def offer(kind: str, organ: str, english: str, norwegian: str, **more: object) -> Offer:
    values: dict[str, object] = {
        "id": f"{organ}-{kind}",
        "genes": ("BRCA1",),
        "strength": "recommend",
        "notes": {},
        "defect": "",
        "start_age": 30,
        "stop_age": 75,
        "window": None,
        "interval_months": 12,
        "guideline": "EUR/sessa2023",
        "source": "kuchenbaecker2017",
        "country": "EUR",
        "edition": "2023",
        "verified": "no",
    }
    texts = {"en": english, "nb": norwegian}
    return Offer(kind=kind, organ=organ, texts=texts, **(values | more))  # pyright: ignore[reportArgumentType]


# What guidelines offer Anna; made up for the tests.
PLAN = Plan(
    person=ANNA,
    on=TODAY,
    country="NO",
    age=Age.exactly(41),
    carried=(),
    own=True,
    offers=(
        offer("surveillance", "breast", "MRI and mammography", "MR og mammografi"),
        offer(
            "risk_reducing_surgery",
            "ovary",
            "removal of ovaries and tubes",
            "fjerning av eggstokker og eggledere",
            start_age=None,
            stop_age=None,
            window=(35, 40),
            interval_months=None,
            cautions=(Caution(care=Care.CONFIRM_FIRST),),
        ),
    ),
    facts=(offer("contraindication", "treatment", "avoid radiotherapy", "unngå strålebehandling"),),
)
WISHES = Wishes(
    addressee=("Dr. Ola Hansen", "Storgata 2", "5020 Fjordby"),
    category=RiskCategory.MODERATE,
    paragraphs=("Two near relatives had cancer early.",),
    until=date(2025, 5, 9),
)


def wishes_for(kind: LetterKind) -> Wishes:
    """What the counsellor says of a letter; an addressee only where the letter does not go to the person."""
    elsewhere = RULES[kind].reader in {Reader.COLLEAGUE, Reader.NEXT_OF_KIN}
    return WISHES if elsewhere else dataclasses.replace(WISHES, addressee=())


def letter(kind: LetterKind, language: str, *facts: FamilyFact, **more: object) -> Letter:
    values: dict[str, object] = {
        "family": family_for(kind, *facts),
        "person": ANNA,
        "assessment": assessment(),
        "phrases": load(language),
        "clinic": CLINIC,
        "on": TODAY,
        "references": REFERENCES,
        "chances": CHANCES,
        "wishes": wishes_for(kind),
        "plan": PLAN,
    }
    return compose(kind, **(values | more))  # pyright: ignore[reportArgumentType]
