"""Which examinations of the journal are those that a plan asks for: only what the words leave no doubt of."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from predispo.domain.dates import PartialDate
from predispo.domain.facts import SurveillanceDone
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.plan import Examination

_METHODS: Mapping[str, str] = {
    "mri": r"\b(mri|mr|mrt|mrcp)\b|\bmr-",
    "mammography": r"mammogra",
    "ultrasound": r"ultra-?\s?(sound|lyd)|\btvus\b",
    "colonoscopy": r"[ck]olos?[ck]o?p|[ck]olonos[ck]op",
    "gastroscopy": r"gastros[ck]op|\b[øo]gd\b|\begd\b",
    "duodenoscopy": r"duodenos[ck]op",
    "capsule": r"[ck]aps[ue]l",
    "psa": r"\bpsa\b",
    "ca125": r"\bca-?\s?125\b",
    "fundoscopy": r"fundos[ck]op|fundus|øyebunn",
    "metanephrines": r"metane(ph|f)rin",
    "helicobacter": r"heli[ck]oba[ck]ter|h\.? ?pylori",
    "x_ray": r"x-?ray|røntgen",
    "cytology": r"[ck]ytolog",
    "bone_density": r"bone density|bentetthet|\bdxa\b",
}
"""Methods by the words of journals in English and Norwegian."""

_OF_ITS_OWN: Mapping[str, frozenset[str]] = {
    "mammography": frozenset({"breast"}),
    "colonoscopy": frozenset({"colorectum", "gastrointestinal"}),
    "gastroscopy": frozenset({"stomach", "gastrointestinal"}),
    "duodenoscopy": frozenset({"duodenum"}),
    "psa": frozenset({"prostate"}),
    "ca125": frozenset({"ovary"}),
    "fundoscopy": frozenset({"eye"}),
    "metanephrines": frozenset({"phaeochromocytoma", "paraganglioma"}),
    "helicobacter": frozenset({"stomach"}),
}
"""Methods that name their organ by themselves."""

_ORGANS: Mapping[str, str] = {
    "breast": r"breast|bryst|mamma(?!gr|r)",
    "ovary": r"ovar|eggstokk",
    "endometrium": r"endometri|womb|uter|livmor|transvaginal|vaginal",
    "colorectum": r"bowel|colon|kolon|tarm|rect",
    "pancreas": r"pan[ck]rea|bukspytt|mrcp",
    "stomach": r"stomach|gastri|mage",
    "thyroid": r"thyr|tyreo|skjoldbrusk",
    "kidney": r"kidney|renal|nyre",
    "adrenal": r"adrenal|binyre|abdom",
    "whole_body": r"whole.?body|hel.?kropp",
    "brain_cns": r"brain|hjerne|cerebr|caput",
    "eye": r"\beye|øye|ophthalm|oftalm",
    "skin": r"skin|\bhud|derma",
    "melanoma": r"skin|\bhud|derma|føflekk",
    "chest": r"chest|thorax|toraks|lunge|bryst(vegg|kasse)",
    "kidney_pancreas": r"abdom|mage|kidney|nyre",
    "paraganglioma": r"skull base|skallebasis|pelvis|bekken|paragangl",
}

_UNDONE = re.compile(
    r"\b(not|no|ikke|never|aldri)\b|cancel|avlys|avbestil|declin|refus|takket nei|no-show|møtte ikke|planned|planlagt"
    r"|order|bestilt|referr|henvist|booked",
)


def examinations(family: Family, person: PersonId, on: date) -> tuple[tuple[Examination, ...], tuple[str, ...]]:
    """A person's examinations until a day, the latest first, and the texts of those without a day."""
    facts = [
        (one.ref, one.fact)
        for one in family.facts
        if isinstance(one.fact, SurveillanceDone) and one.fact.person == person
    ]
    dated = [
        Examination(ref=ref, on=fact.on, text=fact.examination)
        for ref, fact in facts
        if fact.on is not None and fact.on.middle <= on
    ]
    undated = tuple(fact.examination for _, fact in facts if fact.on is None)
    return tuple(sorted(dated, key=lambda one: one.on.middle, reverse=True)), undated


def examination_text(texts: Mapping[str, str], organ_word: str, language: str) -> str:
    """What is written down when an offer was done: the method and, where the method does not name it, the organ."""
    text = texts.get(language) or texts["en"]
    return text if not organ_word or organ_word.casefold() in text.casefold() else f"{text} ({organ_word})"


def matching(
    done: Sequence[Examination], *, texts: Mapping[str, str], organ: str, written: Iterable[str]
) -> tuple[Examination, ...]:
    """Which of the examinations are the one that an offer asks for.

    `written` are the words by which the program itself writes it down. Any other text must name every method, and the
    organ where the method does not name it by itself; what was not done, or only ordered, never counts.
    """
    exact = {one.casefold().strip() for one in written}
    ways = _ways(texts["en"])
    return tuple(one for one in done if one.text.casefold().strip() in exact or _says(one.text.casefold(), ways, organ))


def _says(text: str, ways: Sequence[frozenset[str]], organ: str) -> bool:
    if _UNDONE.search(text):
        return False
    named = frozenset(method for method, words in _METHODS.items() if re.search(words, text))
    for way in ways:
        if not way or not way <= named:
            continue
        by_itself = any(organ in _OF_ITS_OWN.get(method, frozenset()) for method in way)
        words = _ORGANS.get(organ)
        if by_itself or (words is not None and re.search(words, text)):
            return True
    return False


def _ways(modality: str) -> tuple[frozenset[str], ...]:
    """The sets of methods of which one must have been done: both of "and", one of "or"."""
    text = re.split(r"with or without| then | \(", modality.casefold())[0]
    if "and/or" in text:
        parts = text.split("and/or")
    elif " or " in text:
        parts = text.split(" or ")
    else:
        parts = [text]
    return tuple(frozenset(method for method, words in _METHODS.items() if re.search(words, part)) for part in parts)


def last_of(done: Sequence[Examination]) -> PartialDate | None:
    """The day of the latest examination."""
    return max((one.on for one in done), key=lambda one: one.middle, default=None)
