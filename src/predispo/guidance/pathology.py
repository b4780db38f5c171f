"""Whether one primary has a feature that a clause asks for: yes, no, or not said.

Free text is read by the words that reports use, in English and Norwegian; a text that names another kind says no.
"""

import re
from collections.abc import Callable, Mapping

from predispo.domain.cancer import Behaviour, MarkerStatus
from predispo.domain.verdict import Question
from predispo.evidence.predicate import Feature
from predispo.guidance.history import History, Primary

Reading = Callable[[Primary, History], bool | None]
MMR_PROTEINS = ("MLH1", "MSH2", "MSH6", "PMS2")
QUESTIONS: Mapping[Feature, Question] = {Feature.PREMENOPAUSAL: Question.MENOPAUSE}

_GRADE = re.compile(r"\b(?:grade|grad|g)\s*\.?\s*([123])\b")
_ROMAN = re.compile(r"\b(?:grade|grad)\s*(i{1,3})\b")


_DENIED = re.compile(r"\b(?:not|no|non|ikke|uten|without|ingen)\s+$")
_DENIED_FAR = re.compile(r"\b(?:not|no|non|ikke|uten|without|ingen)\s+(?:\w+\s+){1,3}$")


def has_feature(feature: Feature, primary: Primary, history: History) -> bool | None:
    """Whether a primary has a feature; None where nobody said."""
    return _READINGS[feature](primary, history)


def question_of(feature: Feature) -> Question:
    """What to ask where a feature is not known."""
    return QUESTIONS.get(feature, Question.PATHOLOGY)


def grade(primary: Primary) -> int | None:
    """The histological grade, 1 to 3, where the report's words say it."""
    text = _text(primary)
    if match := _GRADE.search(text):
        return int(match[1])
    if match := _ROMAN.search(text):
        return len(match[1])
    return None


def marker(primary: Primary, name: str) -> bool | None:
    """Whether a marker was positive; None where it was not looked at."""
    for one in primary.cancer.markers:
        if one.name.casefold() == name.casefold():
            return one.status is MarkerStatus.POSITIVE
    return None


def _text(primary: Primary) -> str:
    return primary.cancer.morphology.casefold().replace("-", " ")


def _words(yes: str, no: str = "") -> Reading:
    """Read by patterns: of `yes`, and of `no` ("*" takes every other text for another kind)."""
    positive = re.compile(yes)
    negative = re.compile(no) if no not in {"", "*"} else None

    def read(primary: Primary, _: History) -> bool | None:
        text = _text(primary)
        if not text.strip():
            return None
        denied = [_is_denied(text[: match.start()]) for match in positive.finditer(text)]
        if False in denied:
            return True
        if denied:
            return None if None in denied else False
        if no == "*" or (negative is not None and negative.search(text)):
            return False
        return None

    return read


def _is_denied(before: str) -> bool | None:
    """Whether the words before a finding deny it; None where a denial stands too far off to be sure of."""
    if _DENIED.search(before):
        return True
    return None if _DENIED_FAR.search(before) else False


def _invasive(primary: Primary, _: History) -> bool | None:
    return primary.cancer.behaviour is Behaviour.INVASIVE


def _with_in_situ(primary: Primary, _: History) -> bool | None:
    return primary.cancer.behaviour is not Behaviour.BENIGN


def _high_grade_in_situ(primary: Primary, _: History) -> bool | None:
    if primary.cancer.behaviour is not Behaviour.IN_SITU:
        return False
    text, found = _text(primary), grade(primary)
    if "high grade" in text or "høygradig" in text or found == 3:
        return True
    if "low grade" in text or "lavgradig" in text or found is not None or "lobul" in text:
        return False
    return None


def _grade_1(primary: Primary, _: History) -> bool | None:
    found = grade(primary)
    return None if found is None else found == 1


def _triple_negative(primary: Primary, _: History) -> bool | None:
    told = _words(r"(triple|trippel) negativ|\btnbc\b")(primary, _)
    if told is not None:
        return told
    found = [marker(primary, name) for name in ("ER", "PR", "HER2")]
    if True in found:
        return False
    return None if None in found else True


def _lost(name: str) -> Reading:
    """Whether a protein was not found in the tumour."""

    def read(primary: Primary, _: History) -> bool | None:
        found = marker(primary, name)
        return None if found is None else not found

    return read


def _marker(name: str) -> Reading:
    return lambda primary, _: marker(primary, name)


def _premenopausal(primary: Primary, history: History) -> bool | None:
    if history.menopause is None:
        return None
    if primary.high < history.menopause.low:
        return True
    return False if primary.low >= history.menopause.high else None


def _mmr_deficient(primary: Primary, _: History) -> bool | None:
    proteins = [marker(primary, name) for name in MMR_PROTEINS]
    unstable = marker(primary, "MSI")
    if unstable or False in proteins:
        return True
    return False if unstable is False or None not in proteins else None


def _not_methylated(primary: Primary, _: History) -> bool | None:
    """Methylation explains the loss of MLH1 alone; a loss of MSH2 or MSH6 needs no further test."""
    braf, methylated = marker(primary, "BRAF"), marker(primary, "MLH1 methylation")
    if braf or methylated:
        return False
    if False in (braf, methylated):
        return True
    if False in (marker(primary, "MSH2"), marker(primary, "MSH6")) and marker(primary, "MLH1") is not False:
        return True
    return None


def _renal_cell(primary: Primary, history: History) -> bool | None:
    return _words("renal cell|clear cell|papillary|chromophobe|nyrecelle|rcc", "wilms|nephroblast|urothel")(
        primary, history
    )


def _msi_histology(primary: Primary, history: History) -> bool | None:
    if marker(primary, "MSI"):
        return True
    return _words("mucinous|signet|medullary|crohn|infiltrating lymphocyt|mucinøs|signet")(primary, history)


_READINGS: Mapping[Feature, Reading] = {
    Feature.INVASIVE: _invasive,
    Feature.WITH_IN_SITU: _with_in_situ,
    Feature.HIGH_GRADE_IN_SITU: _high_grade_in_situ,
    Feature.GRADE_1: _grade_1,
    Feature.LOBULAR: _words("lobul", "du[ck]tal|nst|no special|medull|tubul|mucin|papill|metaplas|apo[ck]rin|phyllod"),
    Feature.TRIPLE_NEGATIVE: _triple_negative,
    Feature.HER2_POSITIVE: _marker("HER2"),
    Feature.MULTIFOCAL: _words("multifocal|multifokal|multicentric"),
    Feature.PHYLLODES: _words("phyllod|phylloid|fyllod", "du[ck]tal|lobul|[ck]arsinom|carcinom|nst"),
    Feature.PREMENOPAUSAL: _premenopausal,
    Feature.EPITHELIAL: _words(
        "serous|serøs|endometr|clear cell|klarcelle|mucin|epithel|adenocarc|adenokarsin|carcinoma|karsinom|hgs",
        "germ|stromal|granulosa|sarcom|sarkom|teratom|dysgerm",
    ),
    Feature.HIGH_GRADE: _words(
        "high grade|høygradig|hgs", "low grade|lavgradig|mucin|germ|borderline|stromal|granulosa"
    ),
    Feature.MUCINOUS: _words("mucin", "serous|serøs|endometrioid|clear|klarcelle|hgs|germ|stromal"),
    Feature.DIFFUSE: _words("diffus|signet|linitis", "intestinal|tubular|lymphom|gist|stromal"),
    Feature.MMR_DEFICIENT: _mmr_deficient,
    Feature.NOT_METHYLATED: _not_methylated,
    Feature.MSI_HISTOLOGY: _msi_histology,
    Feature.FOLLICULAR: _words("^(?!.*papill).*folli[ck]", "papill|medull|anaplas|onco[ck]yt|hürthle"),
    Feature.PAPILLARY: _words("papill", "folli[ck]|medull|anaplas|onco[ck]yt|hürthle"),
    Feature.OSTEOSARCOMA: _words("osteo(genic )?sar[ck]", "ewing|[ck]h?ondro|[ck]h?ordom"),
    Feature.ADRENOCORTICAL: _words(
        "cortical|cortex|kortikal|bark|\\bacc\\b", "ph?a?eo[ck]|feokrom|ne[uv]roblast|medull"
    ),
    Feature.CHOROID_PLEXUS: _words("plexus|pleksus", "glio|astro|mening|medullo|ependym|oligo|schwann"),
    Feature.EMBRYONAL_ANAPLASTIC: _words(
        "(embryonal|anaplas).*(rhabdo|rabdo)|(rhabdo|rabdo).*(embryonal|anaplas)",
        "lipo|leio|angio|synov|alveol|fibro|schwann",
    ),
    Feature.SEBACEOUS: _words("sebace|talgkjertel", "*"),
    Feature.KERATOACANTHOMA: _words("kerato ?a[ck]anth?om", "*"),
    Feature.EXOCRINE: _words("adeno|ductal|duktal|exocrin|eksokrin|acinar", "neuroendo|nevroendo|islet|insulinom"),
    Feature.ADVANCED: _words(r"metasta|high risk|høyrisiko|gleason ([89]|10)\b", r"\bm0\b"),
    Feature.RENAL_CELL: _renal_cell,
    Feature.PHAEOCHROMOCYTOMA: _words("ph?a?eo[ck]h?rom|feokrom", "cortical|cortex|kortikal|bark|ne[uv]roblast|adenom"),
    Feature.PARAGANGLIOMA: _words("paragangli|[ck]h?emodectom|glomus|carotid body", "*"),
    Feature.GASTROINTESTINAL_STROMAL: _words(r"\bgist\b|gastrointestinal(e)? strom", "*"),
    Feature.SDHB_LOST: _lost("SDHB"),
}
