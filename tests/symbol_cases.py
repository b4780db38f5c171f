"""Every symbol and line of the standard as a small family of its own, for the contact sheet and the tests."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from predispo.domain.cancer import Cancer, Procedure, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    AdoptionNoted,
    CancerUnknownNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyFact,
    PersonAdded,
    PersonDied,
    PregnancyNoted,
    ResultReceived,
    RoleTaken,
    SurgeryDone,
    TwinKind,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details, Gender, PregnancyOutcome, Role, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from tests.drawing_cases import family_of

A, B, C, D, E = (PersonId(one) for one in "abcde")
UNION = UnionId("u")


@dataclass(frozen=True, slots=True, kw_only=True)
class SymbolCase:
    """One symbol or line: what it is, the family that has it, and who `silent` and who `obligate` carriers are."""

    what: str
    family: Family
    silent: frozenset[PersonId] = frozenset()
    obligate: frozenset[PersonId] = frozenset()
    evaluations: bool = field(default=False)


def person(key: PersonId, sex: str = "F", **details: object) -> PersonAdded:
    told = {"birth": PartialDate.of(1970), **details}
    return PersonAdded(person=key, details=Details(sex=Sex(sex), **told))  # type: ignore[arg-type]


def cancer(key: PersonId, site: Site, **more: object) -> DiagnosisMade:
    return DiagnosisMade(person=key, cancer=Cancer(site=site), age=Age.exactly(45), **more)  # type: ignore[arg-type]


def result(key: PersonId, gene: str, hgvs: str = "", found: VariantClass = VariantClass.PATHOGENIC) -> ResultReceived:
    variants = (ReportedVariant(variant=Variant(gene=gene, hgvs=hgvs), reported_class=found),) if hgvs else ()
    return ResultReceived(person=key, report=TestReport(genes=(gene,), variants=variants))


def couple(*children: PersonAdded, **more: object) -> list[FamilyFact]:
    """A man and a woman with children."""
    facts: list[FamilyFact] = [person(A, "M"), person(B), UnionFormed(union=UNION, partners=(A, B), **more)]  # type: ignore[arg-type]
    for child in children:
        facts += [child, ChildBorn(child=child.person, union=UNION)]
    return facts


def lost(outcome: PregnancyOutcome, *, weeks: int | None = None, ill: bool = False) -> list[FamilyFact]:
    """A couple's pregnancy with its outcome."""
    facts = couple(person(C, "U", birth=None))
    facts.append(PregnancyNoted(person=C, outcome=outcome, weeks=weeks))
    return [*facts, cancer(C, Site.OTHER)] if ill else facts


def twins(kind: TwinKind, *children: PersonAdded) -> list[FamilyFact]:
    return [*couple(*children), TwinsNoted(persons=tuple(one.person for one in children), kind=kind)]


def _cases() -> Iterable[tuple[str, str, list[FamilyFact]]]:
    yield "man", "Man", [person(A, "M")]
    yield "woman", "Woman", [person(A)]
    yield "nonbinary", "Non-binary, assigned female", [person(A, "F", gender=Gender.NONBINARY)]
    yield "unknown-gender", "Gender not known", [person(A, "U")]
    yield "trans-man", "Man, assigned female, karyotype", [person(A, "F", gender=Gender.MAN, karyotype="46,XX")]
    yield "several", "Three brothers", [person(A, "M", people=3)]
    yield "several-unknown", "Sisters, number unknown", [person(A, people=None)]
    yield "affected", "Affected", [person(A), cancer(A, Site.BREAST)]
    yield "affected-2", "Two conditions", [person(A), cancer(A, Site.BREAST), cancer(A, Site.OVARY)]
    four = [cancer(A, site) for site in (Site.BREAST, Site.OVARY, Site.COLORECTUM, Site.MELANOMA)]
    yield "affected-4", "Four conditions", [person(A), *four]
    yield "unknown-status", "Nothing known", [person(A, birth=None)]
    yield "asked-unknown", "Asked, nobody knows", [person(A, "M"), CancerUnknownNoted(person=A)]
    yield "carrier", "Carrier by test, well", [person(A), result(A, "BRCA1", "NM_007294.4:c.181T>G")]
    yield (
        "carrier-ill",
        "Carrier by test, affected",
        [
            person(A),
            cancer(A, Site.BREAST),
            result(A, "BRCA1", "NM_007294.4:c.181T>G"),
        ],
    )
    yield (
        "carrier-silent",
        "Carrier not expected to fall ill",
        [
            person(A, "M"),
            result(A, "MUTYH", "NM_001048174.2:c.452A>G"),
        ],
    )
    yield "carrier-obligate", "Obligate carrier", [person(A, "M")]
    yield "dead", "Died at 45, cause", [person(A), PersonDied(person=A, age=Age.exactly(45), cause="stroke")]
    yield "proband", "Proband", [person(A), cancer(A, Site.BREAST), RoleTaken(person=A, role=Role.PROBAND)]
    yield "consultand", "Consultand", [person(A), RoleTaken(person=A, role=Role.CONSULTAND)]
    yield "verified", "Documents seen", [person(A), cancer(A, Site.OVARY, confirmation=Confirmation.PATHOLOGY)]
    pregnant = [*couple(person(C, "U", birth=None))]
    due = PregnancyNoted(person=C, weeks=20, due=PartialDate.of(2027, 3))
    yield "pregnancy", "Pregnancy", [*pregnant, due]
    yield "stillbirth", "Stillbirth", lost(PregnancyOutcome.STILLBIRTH, weeks=36)
    yield "miscarriage", "Miscarriage", lost(PregnancyOutcome.MISCARRIAGE, weeks=9)
    yield "miscarriage-ill", "Miscarriage, affected", lost(PregnancyOutcome.MISCARRIAGE, weeks=19, ill=True)
    yield "termination", "Termination", lost(PregnancyOutcome.TERMINATION, weeks=14)
    yield "ectopic", "Ectopic pregnancy", lost(PregnancyOutcome.ECTOPIC)
    yield "couple", "Partners", couple()
    yield "separated", "Separated", [*couple(person(C)), UnionEnded(union=UNION)]
    yield "related", "Related, degree told", couple(person(C), consanguineous=True, relation="2nd cousins")
    yield (
        "siblings",
        "Siblings in birth order",
        couple(person(C, birth=PartialDate.of(1999)), person(D, "M", birth=PartialDate.of(2001))),
    )
    yield "childless", "No children, by choice", [*couple(), ChildlessnessNoted(union=UNION)]
    yield (
        "infertile",
        "Infertility, cause",
        [
            *couple(),
            ChildlessnessNoted(union=UNION, infertile=True, cause="azoospermia"),
        ],
    )
    yield (
        "childless-alone",
        "No children, no partner",
        [
            person(A),
            UnionFormed(union=UNION, partners=(A,)),
            ChildlessnessNoted(union=UNION),
        ],
    )
    yield "twins-mz", "Identical twins", twins(TwinKind.MONOZYGOTIC, person(C), person(D))
    yield "twins-dz", "Fraternal twins", twins(TwinKind.DIZYGOTIC, person(C), person(D, "M"))
    yield "twins-unknown", "Twins, kind unknown", twins(TwinKind.UNKNOWN, person(C), person(D))
    yield "triplets", "Identical triplets", twins(TwinKind.MONOZYGOTIC, person(C), person(D), person(E))
    yield "adopted-in", "Adopted in", [*couple(), person(C), AdoptionNoted(person=C, into=UNION)]
    yield "adopted-out", "Adopted out", [*couple(person(C)), AdoptionNoted(person=C)]
    other = UnionId("v")
    yield (
        "adopted-by-kin",
        "Adopted by a relative",
        [
            *couple(person(C), person(D, "M")),
            UnionFormed(union=other, partners=(D,)),
            person(E),
            UnionFormed(union=UnionId("w"), partners=(C,)),
            ChildBorn(child=E, union=UnionId("w")),
            AdoptionNoted(person=E, into=other),
        ],
    )
    yield "parents-unknown", "Adopted, parents unknown", [person(A), AdoptionNoted(person=A)]
    donor = [person(A, "M"), person(B), UnionFormed(union=UNION, partners=(A, B)), person(C), person(D)]
    yield "donor", "Egg donor", [*donor, ChildBorn(child=D, union=UNION, ovum_from=C)]
    yield "surrogate", "Gestational carrier", [*donor, ChildBorn(child=D, union=UNION, carried_by=C)]
    yield (
        "one-parent",
        "One known parent",
        [
            person(A),
            UnionFormed(union=UNION, partners=(A,)),
            person(C),
            ChildBorn(child=C, union=UNION),
        ],
    )
    operation = SurgeryDone(person=A, procedure=Procedure.SALPINGO_OOPHORECTOMY, age=Age.exactly(42))
    yield "operation", "Operation", [person(A), operation]
    tested = [
        result(A, "BRCA1", "NM_007294.4:c.181T>G"),
        result(A, "PALB2"),
        result(A, "ATM", "NM_000051.4:c.1A>G", VariantClass.UNCERTAIN),
    ]
    yield "tests", "Tests by gene", [person(A), *tested]
    yield "evaluations", "Tests by number", [person(A), *tested]


def _made(what: str, key: str, facts: list[FamilyFact]) -> SymbolCase:
    chosen = frozenset({A})
    return SymbolCase(
        what=what,
        family=family_of(facts),
        silent=chosen if key == "carrier-silent" else frozenset(),
        obligate=chosen if key == "carrier-obligate" else frozenset(),
        evaluations=key == "evaluations",
    )


CASES = {key: _made(what, key, facts) for key, what, facts in _cases()}
