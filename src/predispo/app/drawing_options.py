"""What a drawing shows: the user's lines and marks, and what follows from the family itself."""

from collections import Counter
from collections.abc import Sequence

from predispo.app.settings import Settings
from predispo.domain.familial import FamilialVariant, familial_variants
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.kinship import kin
from predispo.domain.person import Ancestry
from predispo.domain.variant import Zygosity
from predispo.drawing.options import STANDARD_LABELS, LabelLine, PictureOptions, Style
from predispo.letters.findings import RECESSIVE_GENES
from predispo.phrases.phrases import Phrases, load

HIDDEN = "-"
EVALUATIONS = "evaluations"


def label_lines(text: str) -> tuple[tuple[LabelLine, bool], ...]:
    """Every line that may stand under a symbol in its order, and whether it does, from a text as `name,-age,number`.

    What the text does not name stands where the standard has it; what it names and nobody knows is left out.
    """
    asked = [(word.strip().removeprefix(HIDDEN), not word.strip().startswith(HIDDEN)) for word in text.split(",")]
    found = {LabelLine(name): shown for name, shown in asked if name in {one.value for one in LabelLine}}
    for place, one in enumerate(STANDARD_LABELS):
        if one not in found:
            before = list(found.items())
            found = dict([*before[:place], (one, True), *before[place:]])
    return tuple(found.items())


def label_text(lines: Sequence[tuple[LabelLine, bool]]) -> str:
    """The text that keeps an order of lines, with a hyphen before those that are not shown."""
    return ",".join(one.value if shown else f"{HIDDEN}{one.value}" for one, shown in lines)


def options_by(
    settings: Settings, family: Family, *, anonymous: bool = False, chips: bool = False, header: bool = True
) -> PictureOptions:
    """What the user's choices make of a family's drawing."""
    return drawing_options(
        family,
        language=settings.text("language"),
        style=settings.text("symbols"),
        labels=settings.text("label_lines"),
        evaluations=settings.text("test_marks") == EVALUATIONS,
        recorder=settings.text("author"),
        anonymous=anonymous,
        chips=chips,
        header=header,
    )


def drawing_options(
    family: Family,
    *,
    language: str,
    style: str = "2022",
    labels: str = "",
    evaluations: bool = False,
    recorder: str = "",
    anonymous: bool = False,
    chips: bool = False,
    header: bool = True,
) -> PictureOptions:
    """What is drawn of a family, with what follows from the family itself; `labels` as `label_lines` reads them."""
    acting = acting_variants(family)
    return PictureOptions(
        style=Style(style),
        anonymous=anonymous,
        labels=tuple(one for one, shown in label_lines(labels) if shown),
        evaluations=evaluations,
        chips=chips,
        header=header,
        obligate_carriers=frozenset(person for one in acting for person in one.obligate),
        silent_carriers=silent_carriers(acting),
        informant=informant(family),
        recorder=recorder,
        ancestry=ancestry_line(family, load(language)) if header else "",
    )


def acting_variants(family: Family) -> tuple[FamilialVariant, ...]:
    """The variants of the family by which somebody is a carrier."""
    return tuple(one for one in familial_variants(family) if one.acting is not None and one.acting.makes_a_carrier)


def silent_carriers(acting: Sequence[FamilialVariant]) -> frozenset[PersonId]:
    """Who carries, by test or by place, one copy of a variant of which only two copies make ill, and nothing else."""
    genes: dict[PersonId, list[str]] = {}
    for one in acting:
        for person in (*one.carriers, *one.elsewhere, *one.obligate):
            genes.setdefault(person, []).append(one.variant.gene)
    two = {
        report.person
        for one in acting
        for report in one.reports
        if report.found.zygosity in (Zygosity.HOMOZYGOUS, Zygosity.HEMIZYGOUS)
    }
    return frozenset(
        person
        for person, found in genes.items()
        if person not in two and len({*found}) == len(found) and {*found} <= RECESSIVE_GENES
    )


def informant(family: Family) -> str:
    """Who told most of what is known, where that was noted."""
    told = Counter(one.fact.informant for one in family.facts if one.fact.informant)
    return min(told, key=lambda who: (-told[who], who), default="")


def ancestry_line(family: Family, words: Phrases) -> str:
    """The ancestry of the consultand's grandparents, or of the consultand where nothing is known of theirs."""
    of = family.consultand
    if of is None or not words.has("ancestry-general"):
        return ""
    grandparents = [
        (words.kin(related), person.details.ancestry)
        for person in family.persons.values()
        if person.details.ancestry is not Ancestry.UNKNOWN
        for related in (kin(family.pedigree, of, person.id),)
        if related is not None and not related.partner and (related.up, related.down) == (2, 0)
    ]
    own = family.person(of).details.ancestry
    if not grandparents and own is Ancestry.UNKNOWN:
        return ""
    parts = "; ".join(f"{who}: {words.term(ancestry)}" for who, ancestry in grandparents)
    return words.text("drawing-ancestry", told=parts or words.term(own))
