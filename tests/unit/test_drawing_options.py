"""What a drawing shows by the user's choice, and what follows from the family itself."""

import pytest

from predispo.app.drawing_options import drawing_options, label_lines, label_text
from predispo.domain.facts import ChildBorn, PersonAdded, ResultReceived, UnionFormed
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Ancestry, Details, Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.drawing.findings import carried_genes
from predispo.drawing.options import STANDARD_LABELS, LabelLine
from tests.drawing_cases import family_of

GM, GF, M, F, C = (PersonId(one) for one in ("gm", "gf", "m", "f", "c"))


def found(person: PersonId, gene: str, **more: object) -> ResultReceived:
    variant = ReportedVariant(
        variant=Variant(gene=gene, hgvs=f"NM_1.1:c.{len(gene)}A>G"),
        reported_class=VariantClass.PATHOGENIC,
        zygosity=more.pop("zygosity", Zygosity.HETEROZYGOUS),  # type: ignore[arg-type]
    )
    report = TestReport(genes=(gene,), variants=(variant,), **more)  # type: ignore[arg-type]
    return ResultReceived(person=person, report=report, informant="Anna")


def three_generations(*facts: ResultReceived) -> Family:
    sexes = {GM: Sex.FEMALE, GF: Sex.MALE, M: Sex.FEMALE, F: Sex.MALE, C: Sex.FEMALE}
    ancestry = {GM: Ancestry.ASHKENAZI}
    people = [
        PersonAdded(person=key, details=Details(sex=sex, ancestry=ancestry.get(key, Ancestry.UNKNOWN)))
        for key, sex in reversed(sexes.items())
    ]
    unions = [UnionFormed(union=UnionId("u"), partners=(GF, GM)), UnionFormed(union=UnionId("v"), partners=(F, M))]
    births = [ChildBorn(child=M, union=UnionId("u")), ChildBorn(child=C, union=UnionId("v"))]
    return family_of([*people, *unions, *births, *facts])


def test_who_must_carry_a_variant_is_drawn_as_an_obligate_carrier() -> None:
    family = three_generations(found(GM, "BRCA1"), found(C, "BRCA1"))

    options = drawing_options(family, language="en")

    assert options.obligate_carriers == {M}
    assert not options.silent_carriers


def test_one_copy_of_a_recessive_gene_is_silent_and_two_copies_are_not() -> None:
    one = three_generations(found(C, "MUTYH"))
    two = three_generations(found(C, "MUTYH", zygosity=Zygosity.HOMOZYGOUS))

    assert drawing_options(one, language="en").silent_carriers == {C}
    assert not drawing_options(two, language="en").silent_carriers


def test_a_recessive_gene_beside_a_dominant_one_is_not_silent() -> None:
    family = three_generations(found(C, "MUTYH"), found(C, "BRCA2"))

    assert not drawing_options(family, language="en").silent_carriers


def test_what_a_tumour_has_makes_nobody_a_carrier() -> None:
    family = three_generations(found(C, "BRCA1", method=TestMethod.TUMOUR))

    assert carried_genes(family, family.person(C)) == ()
    assert not drawing_options(family, language="en").obligate_carriers


def test_the_header_tells_who_told_and_the_grandparents_ancestry() -> None:
    options = drawing_options(three_generations(found(C, "BRCA1")), language="en", recorder="Dr Lie")

    assert (options.informant, options.recorder) == ("Anna", "Dr Lie")
    assert options.ancestry == "Ancestry: maternal grandmother: Ashkenazi Jewish"


@pytest.mark.parametrize("text", ["number,-age,name", "", "sex", "diagnoses,-name,-name,nonsense"])
def test_an_order_of_lines_is_kept_as_text_and_read_back(text: str) -> None:
    lines = label_lines(text)

    assert {one for one, _ in lines} == set(LabelLine)
    assert label_lines(label_text(lines)) == lines


def test_lines_stand_in_the_order_asked_for_and_hidden_ones_do_not() -> None:
    family = three_generations()

    chosen = drawing_options(family, language="en", labels="number,-age,-sex,name,-diagnoses,-operations,-results")

    assert chosen.labels == (LabelLine.NUMBER, LabelLine.NAME)
    assert drawing_options(family, language="en").labels == STANDARD_LABELS
