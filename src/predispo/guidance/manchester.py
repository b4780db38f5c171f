"""The Manchester score with pathology (Evans et al. 2017, doi:10.1136/jmedgenet-2017-104584), from its file's points.

Every primary in one direct lineage counts by site and age; pathology counts for the index breast cancer only, and for
ovarian cancer in anybody. Pathology that is not known adds nothing, as published.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from predispo.domain.cancer import Behaviour, Site
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.domain.verdict import Missing, Question, Witness
from predispo.errors import EvidenceError
from predispo.evidence.guideline import Criterion
from predispo.evidence.predicate import Feature
from predispo.guidance.history import OLDEST, History, Primary
from predispo.guidance.pathology import grade, has_feature, marker

Pair = tuple[float, float]
ITEMS = {
    "female breast": (Site.BREAST, Sex.FEMALE),
    "male breast": (Site.BREAST, Sex.MALE),
    "ovary": (Site.OVARY, None),
    "pancreas": (Site.PANCREAS, None),
    "prostate": (Site.PROSTATE, None),
}
PATHOLOGY = {
    "grade 3",
    "grade 2",
    "grade 1",
    "ER positive",
    "ER negative",
    "triple negative (grade also scored)",
    "HER2 amplified (grade and ER also scored)",
    "DCIS only",
    "lobular",
    "ovary mucinous, germ cell or borderline",
    "high-grade serous ovary before 60",
    "adopted, no knowledge of blood relatives",
}
YOUNG_OVARY = 60
OLD_WOMAN = 60


@dataclass(frozen=True, slots=True)
class Band:
    """Points for one site and sex between two ages, both included."""

    site: Site
    sex: Sex | None
    low: int
    high: int
    points: Pair


@dataclass(frozen=True, slots=True)
class Rule:
    """The score's points, as its file gives them."""

    bands: tuple[Band, ...]
    pathology: Mapping[str, Pair]


@dataclass(slots=True)
class Total:
    """Points for BRCA1 and BRCA2, at least and at most, and what would move them."""

    low: list[float] = field(default_factory=lambda: [0.0, 0.0])
    high: list[float] = field(default_factory=lambda: [0.0, 0.0])
    combined: list[float] = field(default_factory=lambda: [0.0, 0.0])
    may_add: dict[Missing, Pair] = field(default_factory=dict[Missing, Pair])
    may_take: dict[Missing, Pair] = field(default_factory=dict[Missing, Pair])
    by: set[Witness] = field(default_factory=set[Witness])

    def add(self, options: Sequence[Pair], missing: Missing | None = None) -> None:
        """Add one item; where an age is open, its points lie between the least and the most."""
        for gene in (0, 1):
            self.low[gene] += min(one[gene] for one in options)
            self.high[gene] += max(one[gene] for one in options)
        sums = [sum(one) for one in options]
        self.combined[0] += min(sums)
        self.combined[1] += max(sums)
        if missing is not None and min(sums) != max(sums):
            best = max(options, key=sum)
            least = min(options, key=sum)
            self.may_add[missing] = (best[0] - least[0], best[1] - least[1])


def rule(criterion: Criterion) -> Rule:
    """The points of the score.

    Raises:
        EvidenceError: when an item of the file is unknown.
    """
    bands: list[Band] = []
    for row in criterion.rule["points"]:
        if row["item"] not in ITEMS:
            _refuse(criterion, row["item"])
        site, sex = ITEMS[row["item"]]
        high = row["age_lt"] - 1 if "age_lt" in row else row.get("age_le", OLDEST)
        bands.append(Band(site, sex, row.get("age_ge", 0), high, (row.get("brca1", 0), row.get("brca2", 0))))
    for row in criterion.rule["pathology"]:
        if row["item"] not in PATHOLOGY:
            _refuse(criterion, row["item"])
    return Rule(
        bands=tuple(bands),
        pathology={row["item"]: (row.get("brca1", 0), row.get("brca2", 0)) for row in criterion.rule["pathology"]},
    )


def _refuse(criterion: Criterion, item: str) -> None:
    raise EvidenceError(
        f"{criterion.id}: the score has no item {item!r}.",
        cure="Mend the name of the item.",
        file=f"guidelines/{criterion.source}.toml",
        place=criterion.id,
    )


def total(
    points: Rule,
    lineage: Sequence[History],
    *,
    index: PersonId | None,
    paths: Mapping[PersonId, Sequence[History]],
    adopted: bool = False,
) -> Total:
    """The score of one lineage: the person and the blood relatives on one side.

    `index` is the affected person whose breast cancer counts with its pathology; `paths` who stands between the person
    and each relative.
    """
    found = Total()
    for history in lineage:
        for primary in history.primaries:
            _add_primary(found, points, primary, history, paths.get(history.person, ()))
        _add_open(found, points, history)
        if history.person == index:
            _add_index(found, points, history)
    if adopted:
        found.add([points.pathology["adopted, no knowledge of blood relatives"]])
    return found


def _site(primary: Primary) -> Site:
    text = primary.cancer.morphology.casefold()
    if primary.cancer.site is Site.OTHER_FEMALE_GENITAL and any(word in text for word in ("tub", "fallop", "periton")):
        return Site.OVARY
    return primary.cancer.site


def _add_primary(found: Total, points: Rule, primary: Primary, history: History, between: Sequence[History]) -> None:
    site = _site(primary)
    if primary.cancer.behaviour is Behaviour.BENIGN or _is_lcis(primary):
        return
    options = [
        one.points
        for one in points.bands
        if one.site is site
        and (one.sex is None or one.sex is history.sex or history.sex is Sex.UNKNOWN)
        and one.low <= primary.high
        and one.high >= primary.low
    ]
    if not options:
        return
    if site is Site.OVARY and _scores_nothing(primary):
        return
    found.by.add(Witness(primary.person, primary.ref, site.value))
    question = Question.SEX if history.sex is Sex.UNKNOWN else Question.AGE_AT_DIAGNOSIS
    found.add(options, Missing(primary.person, question, "" if question is Question.SEX else site.value))
    if site is Site.OVARY and primary.high < YOUNG_OVARY and not _faded(between):
        extra = points.pathology["high-grade serous ovary before 60"]
        serous = has_feature(Feature.HIGH_GRADE, primary, history)
        if serous:
            found.add([extra])
        elif serous is None:
            asked = Missing(primary.person, Question.PATHOLOGY, site.value, more=Feature.HIGH_GRADE.value)
            found.may_add[asked] = extra


def _is_lcis(primary: Primary) -> bool:
    return primary.cancer.behaviour is Behaviour.IN_SITU and "lobul" in primary.cancer.morphology.casefold()


def _scores_nothing(primary: Primary) -> bool:
    text = primary.cancer.morphology.casefold()
    return any(word in text for word in ("mucin", "germ", "borderline"))


def _faded(between: Sequence[History]) -> bool:
    """Whether a relative is linked through more than one unaffected woman older than 60."""
    old = [
        one
        for one in between
        if one.sex is Sex.FEMALE and not one.primaries and one.age is not None and one.age.low > OLD_WOMAN
    ]
    return len(old) > 1


def _add_open(found: Total, points: Rule, history: History) -> None:
    """What a relative may add of whom nobody asked."""
    sites = [site for site in (Site.BREAST, Site.OVARY, Site.PANCREAS, Site.PROSTATE) if history.is_open(site)]
    best = [0.0, 0.0]
    for site in sites:
        rows = [one.points for one in points.bands if one.site is site and one.sex in {None, history.sex}]
        for gene in (0, 1):
            best[gene] += max((row[gene] for row in rows), default=0)
    if any(best):
        asked = Missing(history.person, Question.HISTORY, " ".join(site.value for site in sites))
        found.may_add[asked] = (best[0], best[1])


def _add_index(found: Total, points: Rule, history: History) -> None:
    """The pathology of the index breast cancer: of the first primary."""
    own = [one for one in history.primaries if one.cancer.site is Site.BREAST and not _is_lcis(one)]
    if not own or history.sex is Sex.MALE:
        return
    first = min(own, key=lambda one: one.low)
    if all(one.cancer.behaviour is Behaviour.IN_SITU for one in own):
        found.add([points.pathology["DCIS only"]])
        return

    def asked(more: str) -> Missing:
        return Missing(history.person, Question.PATHOLOGY, Site.BREAST.value, more=more)

    degree = grade(first)
    if degree is not None:
        found.add([points.pathology[f"grade {degree}"]])
    else:
        found.may_add[asked("grade")] = points.pathology["grade 3"]
        found.may_take[asked("grade")] = points.pathology["grade 1"]
    triple = has_feature(Feature.TRIPLE_NEGATIVE, first, history)
    receptor, her2 = marker(first, "ER"), marker(first, "HER2")
    if triple:
        found.add([points.pathology["triple negative (grade also scored)"]])
    elif receptor is not None:
        found.add([points.pathology["ER positive" if receptor else "ER negative"]])
    if triple is None:
        found.may_add[asked(Feature.TRIPLE_NEGATIVE.value)] = points.pathology["triple negative (grade also scored)"]
    if her2:
        found.add([points.pathology["HER2 amplified (grade and ER also scored)"]])
    elif her2 is None and not triple:
        found.may_take[asked(Feature.HER2_POSITIVE.value)] = points.pathology[
            "HER2 amplified (grade and ER also scored)"
        ]
    lobular = has_feature(Feature.LOBULAR, first, history)
    if lobular:
        found.add([points.pathology["lobular"]])
    elif lobular is None:
        found.may_take[asked(Feature.LOBULAR.value)] = points.pathology["lobular"]
