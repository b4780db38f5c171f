"""For every criterion a family that meets it, one that nearly does, and one of which a fact is not known.

Everybody is well who is not said to be otherwise; the chances are stated, as an assessment would give them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from predispo.domain.assessment import Assessment, CarrierProbability, PersonAssessment, RiskPoint
from predispo.domain.cancer import Behaviour, Cancer, Laterality, Marker, MarkerStatus, Site
from predispo.domain.dates import Age
from predispo.domain.facts import (
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonDied,
    ResultReceived,
    RiskFactorNoted,
    UnaffectedNoted,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Details, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from tests.builders import born, family, union
from tests.builders import person as added

ON = date(2026, 12, 31)
GENES = ("BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "RAD51C", "RAD51D")
PEOPLE = {
    "mgm": ("F", 1925),
    "mgf": ("M", 1923),
    "pgm": ("F", 1924),
    "pgf": ("M", 1922),
    "mother": ("F", 1945),
    "father": ("M", 1943),
    "aunt": ("F", 1952),
    "aunt2": ("F", 1954),
    "uncle": ("M", 1949),
    "patunt": ("F", 1951),
    "me": ("F", 1966),
    "sister": ("F", 1968),
    "brother": ("M", 1970),
    "partner": ("M", 1965),
    "daughter": ("F", 1996),
}


def kin(*facts: FamilyFact, me: str = "F", unasked: Sequence[str] = (), ancestry: str = "general") -> Family:
    """Three generations around "me"; whoever has no fact of health is well, but those of whom nobody asked."""
    people = [added(name, me if name == "me" else sex, born=year) for name, (sex, year) in PEOPLE.items()]
    people = [
        type(one)(
            person=one.person,
            details=Details(
                name=one.details.name,
                sex=one.details.sex if one.person != "partner" or me == "F" else Sex.FEMALE,
                birth=one.details.birth,
                ancestry=Ancestry(ancestry),
            ),
        )
        for one in people
    ]
    shape: list[FamilyFact] = [
        union("u1", "mgf", "mgm"),
        union("u2", "pgf", "pgm"),
        *(born(child, "u1") for child in ("mother", "aunt", "aunt2", "uncle")),
        *(born(child, "u2") for child in ("father", "patunt")),
        union("u3", "father", "mother"),
        *(born(child, "u3") for child in ("me", "sister", "brother")),
        union("u4", "partner", "me"),
        born("daughter", "u4"),
    ]
    told = {fact.person for fact in facts if isinstance(fact, DiagnosisMade | UnaffectedNoted)}
    rest = [UnaffectedNoted(person=PersonId(name)) for name in PEOPLE if name not in told and name not in unasked]
    return family(FamilyDescribed(number="G", country="GB"), *people, *shape, *facts, *rest)


def ca(
    who: str,
    site: str,
    age: int | str | None = None,
    morphology: str = "",
    *,
    markers: str = "",
    side: str = "unknown",
    behaviour: str = "invasive",
    sure: bool = False,
) -> DiagnosisMade:
    """A cancer; markers as "ER- PR- HER2+"."""
    return DiagnosisMade(
        person=PersonId(who),
        cancer=Cancer(
            site=Site(site),
            morphology=morphology,
            laterality=Laterality(side),
            behaviour=Behaviour(behaviour),
            markers=tuple(
                Marker(one[:-1], MarkerStatus.POSITIVE if one[-1] == "+" else MarkerStatus.NEGATIVE)
                for one in markers.split()
            ),
        ),
        age=None if age is None else Age.parse(str(age)),
        confirmation=Confirmation.PATHOLOGY if sure else Confirmation.TOLD,
    )


def trio_of_40() -> tuple[FamilyFact, ...]:
    """A woman of 40 and her parents, the father well."""
    return (
        added("father", "M", born=1956),
        added("mother", "F", born=1958),
        union("u", "father", "mother"),
        added("woman", "F", born=1986),
        born("woman", "u"),
        UnaffectedNoted(person=PersonId("father")),
    )


def has(who: str, feature: str, value: str = "yes") -> RiskFactorNoted:
    return RiskFactorNoted(person=PersonId(who), factor=feature, value=value)


def died(who: str, age: int) -> PersonDied:
    return PersonDied(person=PersonId(who), age=Age.exactly(age))


def report_on(who: str, gene: str, *, found: bool, clinical: str = "pathogenic") -> ResultReceived:
    variant = ReportedVariant(variant=Variant(gene=gene), reported_class=VariantClass(clinical))
    return ResultReceived(
        person=PersonId(who),
        report=TestReport(genes=(gene,), method=TestMethod.SEQUENCING, variants=(variant,) if found else ()),
    )


def assessed(
    chances: Mapping[str, float] | None = None, risks: Mapping[int, float] | None = None, *, age: int = 20
) -> Assessment:
    """An assessment that states these chances of a BRCA1 variant by person, and the risks of breast cancer of "me"."""
    persons: dict[PersonId, PersonAssessment] = {}
    for name in PEOPLE:
        top = (chances or {}).get(name, 0.001)
        persons[PersonId(name)] = PersonAssessment(
            carrier={
                gene: CarrierProbability(probability=top if gene == "BRCA1" else 0.0, population=0.001)
                for gene in GENES
            },
            remaining_risk={
                "breast": tuple(RiskPoint(age=at, risk=risk, population=0.1) for at, risk in (risks or {}).items())
            },
            age=age,
        )
    return Assessment(
        consultand=PersonId("me"),
        on=ON,
        country="GB",
        model="stated",
        evidence_edition="",
        evidence_digest="",
        method="stated",
        genes=GENES,
        persons=persons,
    )


@dataclass(frozen=True, kw_only=True)
class Row:
    """One criterion with its three families, each with the chances that go with it."""

    criterion: str
    meets: Family
    nearly: Family
    unknown: Family
    chances: tuple[Assessment | None, Assessment | None, Assessment | None] = field(default=(assessed(),) * 3)


LOW = assessed({"me": 0.04}, {20: 0.0, 40: 0.01, 50: 0.025, 80: 0.12})
HIGH = assessed({"me": 0.14}, {20: 0.0, 40: 0.02, 50: 0.12, 80: 0.35})
TRIO = ("mother", "aunt", "mgm")
NO_SIGNS = (has("me", "gastric_signet_ring_in_situ_before_50", "no"), has("me", "cleft_lip_or_palate", "no"))
NO_PTEN = tuple(
    has("me", one, "no")
    for one in (
        "gastrointestinal_hamartomas",
        "lhermitte_duclos",
        "macrocephaly",
        "glans_pigmentation",
        "mucocutaneous_lesions",
        "autism",
        "glycogenic_acanthosis",
        "lipomas",
        "intellectual_disability",
        "testicular_lipomatosis",
        "thyroid_lesions",
        "vascular_anomalies",
    )
)

NO_POLYPS = tuple(
    has("me", one, "no")
    for one in ("serrated_polyposis", "dysplasia_in_polyp", "hamartomatous_polyps", "colorectal_hamartomas")
)
NO_MOLES = (has("me", "atypical_moles", "no"),)
CHILD_SIGNS = (
    "autism",
    "developmental_delay",
    "mucocutaneous_lesions",
    "vascular_anomalies",
    "gastrointestinal_polyps",
)


def child(*facts: FamilyFact) -> Family:
    """A child of ten alone, well but for what is said."""
    return family(added("me", "F", born=2016), UnaffectedNoted(person=PersonId("me")), *facts)


ROWS = (
    Row(
        criterion="nice_cg164_risk_categories",
        meets=kin(),
        nearly=kin(),
        unknown=kin(),
        chances=(HIGH, LOW, assessed(age=60)),
    ),
    Row(
        criterion="nice_cg164_carrier_probability",
        meets=kin(ca("me", "breast", 44)),
        nearly=kin(ca("me", "breast", 44)),
        unknown=kin(ca("me", "breast", 44)),
        chances=(HIGH, LOW, None),
    ),
    Row(
        criterion="nice_cg164_primary_to_secondary",
        meets=kin(ca("mother", "breast", 39)),
        nearly=kin(ca("mother", "breast", 40)),
        unknown=kin(ca("mother", "breast")),
    ),
    Row(
        criterion="nice_cg164_secondary_to_tertiary",
        meets=kin(ca("mother", "breast", 48), ca("aunt", "breast", 50)),
        nearly=kin(ca("mother", "breast", 48), ca("aunt", "breast", 52)),
        unknown=kin(ca("mother", "breast", 48), ca("aunt", "breast")),
        chances=(LOW, LOW, LOW),
    ),
    Row(
        criterion="nice_ng101_triple_negative",
        meets=kin(ca("me", "breast", 49, markers="ER- PR- HER2-")),
        nearly=kin(ca("me", "breast", 50, markers="ER- PR- HER2-")),
        unknown=kin(ca("me", "breast", 49, markers="ER- PR-")),
    ),
    Row(
        criterion="nice_ng241",
        meets=kin(ca("aunt", "ovary", 60)),
        nearly=kin(ca("aunt", "breast", 60)),
        unknown=kin(ca("aunt", "unknown", 60)),
    ),
    Row(
        criterion="wales_breast_referral",
        meets=kin(ca("mother", "breast", 40)),
        nearly=kin(ca("mother", "breast", 41)),
        unknown=kin(ca("mother", "breast", "40s")),
    ),
    Row(
        criterion="nhs_r208",
        meets=kin(ca("me", "breast", 39, "grade 2 ductal", markers="ER+ PR+ HER2-")),
        nearly=kin(ca("me", "breast", 41, "grade 2 ductal", markers="ER+ PR+ HER2-")),
        unknown=kin(ca("me", "breast", 55, "grade 2 ductal", markers="ER-")),
    ),
    Row(
        criterion="nhs_r207",
        meets=kin(ca("me", "ovary", 60, "high-grade serous")),
        nearly=kin(ca("me", "ovary", 60, "low-grade serous carcinoma")),
        unknown=kin(ca("me", "ovary", 60)),
    ),
    Row(
        criterion="nhs_r210",
        meets=kin(ca("me", "colorectum", 61, markers="MSH2-  MLH1+")),
        nearly=kin(ca("me", "colorectum", 61, markers="MLH1+ MSH2+ MSH6+ PMS2+"), has("me", "cmmrd_score_of_3", "no")),
        unknown=kin(ca("me", "colorectum", 61), has("me", "cmmrd_score_of_3", "no")),
    ),
    Row(
        criterion="nhs_r210_tumour",
        meets=kin(ca("me", "ovary", 60), ca("mother", "colorectum", 60)),
        nearly=kin(ca("me", "ovary", 60), ca("mother", "colorectum", 61)),
        unknown=kin(ca("me", "ovary", 60), ca("mother", "colorectum")),
    ),
    Row(
        criterion="nhs_r404",
        meets=kin(
            ca("mother", "ovary", 50, sure=True),
            died("mother", 52),
            has("mother", "tumour_tested_first"),
            has("me", "multidisciplinary_meeting_agreed"),
        ),
        nearly=kin(
            ca("mother", "ovary", 50, sure=True),
            has("mother", "tumour_tested_first"),
            has("me", "multidisciplinary_meeting_agreed"),
        ),
        unknown=kin(ca("mother", "ovary", 50, sure=True), died("mother", 52), has("mother", "tumour_tested_first")),
        chances=(assessed({"me": 0.15, "mother": 0.3}),) * 3,
    ),
    Row(
        criterion="manchester_mss3",
        meets=kin(ca("me", "breast", 38), ca("mother", "breast", 45), ca("aunt", "breast", 62)),
        nearly=kin(ca("mother", "breast", 45), ca("aunt", "breast", 62)),
        unknown=kin(ca("mother", "breast", 45), ca("aunt", "breast", 62), unasked=("aunt2",)),
    ),
    Row(
        criterion="premm5",
        meets=kin(ca("me", "colorectum", 45), ca("mother", "colorectum", 60)),
        nearly=kin(ca("aunt", "colorectum", 80)),
        unknown=kin(ca("aunt", "colorectum", 80), unasked=("sister",)),
    ),
    Row(
        criterion="amsterdam_i",
        meets=kin(ca("mother", "colorectum", 49), ca("mgm", "colorectum", 66), ca("aunt", "colorectum", 58)),
        nearly=kin(ca("mother", "colorectum", 50), ca("mgm", "colorectum", 66), ca("aunt", "colorectum", 58)),
        unknown=kin(ca("mother", "colorectum"), ca("mgm", "colorectum", 66), ca("aunt", "colorectum", 58)),
    ),
    Row(
        criterion="amsterdam_ii",
        meets=kin(ca("mother", "endometrium", 45), ca("mgm", "colorectum", 66), ca("aunt", "small_intestine", 58)),
        nearly=kin(ca("mother", "endometrium", 45), ca("sister", "colorectum", 40), ca("patunt", "colorectum", 58)),
        unknown=kin(ca("mother", "endometrium", 45), ca("mgm", "unknown", 66), ca("aunt", "small_intestine", 58)),
    ),
    Row(
        criterion="revised_bethesda",
        meets=kin(ca("me", "colorectum", 49)),
        nearly=kin(ca("me", "colorectum", 60), ca("mother", "endometrium", 50)),
        unknown=kin(ca("me", "colorectum", 55)),
    ),
    Row(
        criterion="chompret_2015",
        meets=kin(ca("me", "soft_tissue", 45, "liposarcoma"), ca("mother", "brain_cns", 55)),
        nearly=kin(ca("me", "soft_tissue", 46, "liposarcoma"), ca("mother", "brain_cns", 55)),
        unknown=kin(ca("me", "breast", 45), ca("mother", "brain_cns", 55)),
    ),
    Row(
        criterion="tp53_breast_2020",
        meets=kin(ca("me", "breast", 30, behaviour="in_situ")),
        nearly=kin(ca("me", "breast", 36, markers="HER2+"), ca("mother", "brain_cns", 56)),
        unknown=kin(ca("me", "breast", 35)),
    ),
    Row(
        criterion="pten_pilarski_2013",
        meets=kin(
            ca("me", "breast", 40),
            ca("me", "thyroid", 30, "follicular carcinoma"),
            has("me", "macrocephaly"),
        ),
        nearly=kin(ca("me", "breast", 40), ca("me", "thyroid", 30, "follicular carcinoma"), *NO_PTEN),
        unknown=kin(ca("me", "breast", 40), ca("me", "thyroid", 30, "follicular carcinoma")),
    ),
    Row(
        criterion="hdgc_igclc_2020",
        meets=kin(ca("mother", "stomach", 60, "diffuse type"), ca("aunt", "breast", 69, "lobular")),
        nearly=kin(ca("mother", "stomach", 60, "diffuse type"), ca("patunt", "breast", 69, "lobular"), *NO_SIGNS),
        unknown=kin(ca("mother", "stomach", 60, "diffuse type"), ca("aunt", "breast", 69), *NO_SIGNS),
    ),
    Row(
        criterion="gc_hboc",
        meets=kin(ca("aunt", "breast", 50), ca("mgm", "breast", 70)),
        nearly=kin(ca("aunt", "breast", 51, markers="ER+"), ca("patunt", "breast", 50, markers="ER+")),
        unknown=kin(ca("aunt", "breast", 51, markers="ER+"), ca("mgm", "breast", None, markers="ER+")),
    ),
    Row(
        criterion="no_hbo_2017",
        meets=kin(ca("me", "breast", 52), ca("mother", "breast", 57)),
        nearly=kin(ca("me", "breast", 52, markers="ER+"), ca("mother", "breast", 58)),
        unknown=kin(ca("me", "breast", 52, markers="ER+"), ca("mother", "breast")),
    ),
    Row(
        criterion="no_hbo_2020_mainstream",
        meets=kin(ca("me", "breast", 59)),
        nearly=kin(ca("me", "breast", 60), has("me", "positive_family_history", "no")),
        unknown=kin(ca("me", "breast", 60)),
    ),
    Row(
        criterion="nl_breast",
        meets=kin(ca("me", "breast", 39)),
        nearly=kin(ca("me", "breast", 40, markers="ER+")),
        unknown=kin(ca("me", "breast", "~40", markers="ER+")),
    ),
    Row(
        criterion="nccn_facts",
        meets=kin(ca("me", "breast", 50)),
        nearly=kin(ca("me", "breast", 51, markers="ER+")),
        unknown=kin(ca("me", "breast", "50s", markers="ER+")),
    ),
    Row(
        criterion="asco_sso_2024",
        meets=kin(ca("me", "breast", 65)),
        nearly=kin(ca("me", "ovary", 65)),
        unknown=kin(ca("me", "breast", 66, markers="ER+")),
    ),
    Row(
        criterion="jewish_founder",
        meets=kin(ancestry="ashkenazi"),
        nearly=kin(),
        unknown=kin(ancestry="unknown"),
    ),
    Row(
        criterion="pten_cleveland_score",
        meets=child(has("me", "macrocephaly"), has("me", "autism")),
        nearly=child(has("me", "macrocephaly"), *(has("me", one, "no") for one in CHILD_SIGNS)),
        unknown=child(has("me", "macrocephaly")),
    ),
    Row(
        criterion="nhs_r211",
        meets=kin(has("me", "colorectal_adenomas", "12 at 55"), *NO_POLYPS),
        nearly=kin(has("me", "colorectal_adenomas", "12 at 60"), *NO_POLYPS),
        unknown=kin(has("me", "colorectal_adenomas", "12"), *NO_POLYPS),
    ),
    Row(
        criterion="nhs_r254",
        meets=kin(ca("me", "melanoma", 29), ca("me", "melanoma", 29, behaviour="in_situ"), *NO_MOLES),
        nearly=kin(ca("me", "melanoma", 29), ca("me", "melanoma", 30), *NO_MOLES),
        unknown=kin(ca("me", "melanoma", 29), ca("me", "melanoma"), *NO_MOLES),
    ),
    Row(
        criterion="nhs_r223",
        meets=kin(ca("me", "adrenal", 59, "phaeochromocytoma", behaviour="benign")),
        nearly=kin(ca("me", "adrenal", 60, "phaeochromocytoma, not metastatic", markers="SDHB+", side="left")),
        unknown=kin(ca("me", "adrenal", 59)),
    ),
)
