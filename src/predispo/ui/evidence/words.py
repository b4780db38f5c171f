"""What the evidence says in words of the window: signs, sexes, measures, units, ages, sources."""

import re
from decimal import Decimal

from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication, QLocale

from predispo.evidence.guideline import Action, Criterion
from predispo.evidence.quantity import Quantity, Unit, Verified
from predispo.evidence.schema import Clock, Inheritance, Measure, PenetranceRow, Reference, Role
from predispo.phrases.phrases import Phrases

translate = QCoreApplication.translate
LONGEST_INITIALS = 3
MARK = "[en]"
"""Stands before words of the evidence that are English in a window that is not."""


def exact(value: float, *, grouped: bool = True) -> str:
    """A figure as it was published, unrounded, with the decimal sign of the language; thousands apart if `grouped`."""
    locale = QLocale().name()
    plain = Decimal(repr(float(value))).normalize()
    return str(format_decimal(plain, locale=locale, decimal_quantization=False, group_separator=grouped))


def rounded(value: float, digits: int = 3) -> str:
    """A computed figure to so many significant digits."""
    return exact(float(f"{value:.{digits}g}"))


def whole(value: float) -> str:
    """A count, with the thousands set apart."""
    return str(format_decimal(round(value), locale=QLocale().name()))


def verified(state: Verified) -> str:
    """A sign and a word for whether a figure was compared with its source."""
    return {
        Verified.YES: translate("Evidence", "✓ verified"),
        Verified.PARTIAL: translate("Evidence", "○ verified in part"),
        Verified.NO: translate("Evidence", "! not verified"),
    }[state]


def state(quantity: Quantity | Criterion | Action) -> str:
    """A sign and a word for a figure: the clinic's own, and whether it was compared with its source."""
    said = verified(quantity.verified)
    return translate("Evidence", "◆ clinic's own, {state}").format(state=said) if quantity.override else said


def tone(quantity: Quantity | Criterion | Action) -> str:
    """The tone of a figure in a table; the words say it too."""
    return "plain" if quantity.verified is Verified.YES and not quantity.override else "caution"


def sex(code: str) -> str:
    """Women, men or both sexes."""
    return {
        "F": translate("Evidence", "women"),
        "M": translate("Evidence", "men"),
        "B": translate("Evidence", "both sexes"),
    }[code]


def genotype(code: str) -> str:
    """How many copies of the gene carry a variant."""
    return {
        "het": translate("Evidence", "one copy"),
        "monoallelic": translate("Evidence", "one copy"),
        "biallelic": translate("Evidence", "both copies"),
    }.get(code, code)


def measure(one: Measure) -> str:
    """What a figure measures."""
    return {
        Measure.CUMULATIVE_RISK: translate("Evidence", "cumulative risk"),
        Measure.RELATIVE_RISK: translate("Evidence", "relative risk"),
        Measure.STANDARDISED_INCIDENCE_RATIO: translate("Evidence", "standardised incidence ratio"),
        Measure.HAZARD_RATIO: translate("Evidence", "hazard ratio"),
        Measure.ODDS_RATIO: translate("Evidence", "odds ratio"),
    }[one]


def compared_with(one: Measure) -> str:
    """What a figure measures, in a sentence."""
    return {
        Measure.CUMULATIVE_RISK: translate(
            "Evidence", "The share of carriers who have had the cancer by that birthday."
        ),
        Measure.RELATIVE_RISK: translate("Evidence", "How many times the population's incidence."),
        Measure.STANDARDISED_INCIDENCE_RATIO: translate(
            "Evidence", "Observed cases divided by those expected in the population."
        ),
        Measure.HAZARD_RATIO: translate("Evidence", "How many times the incidence of the study's comparison group."),
        Measure.ODDS_RATIO: translate(
            "Evidence", "The odds of the cancer against those of people without the variant."
        ),
    }[one]


def inheritance(one: Inheritance) -> str:
    """How the predisposition passes on."""
    return {
        Inheritance.DOMINANT: translate("Evidence", "autosomal dominant"),
        Inheritance.RECESSIVE: translate("Evidence", "autosomal recessive"),
        Inheritance.DOMINANT_AND_RECESSIVE: translate("Evidence", "autosomal dominant and recessive"),
        Inheritance.DOMINANT_PATERNAL: translate(
            "Evidence", "autosomal dominant, disease when inherited from the father"
        ),
    }[one]


def ancestry(code: str) -> str:
    """Of whose ancestors a frequency speaks."""
    return {
        "general": translate("Evidence", "general population"),
        "uk_non_european": translate("Evidence", "United Kingdom, not European"),
        "ashkenazi": translate("Evidence", "Ashkenazi Jewish"),
        "icelandic": translate("Evidence", "Icelandic"),
    }.get(code, code)


def figure_set(code: str) -> str:
    """The set of figures that a frequency or a sensitivity belongs to."""
    return {
        "carriers": translate("Evidence", "from the carrier frequency"),
        "breast": translate("Evidence", "breast model"),
        "ovary": translate("Evidence", "ovarian model"),
        "prostate": translate("Evidence", "prostate model"),
        "own": translate("Evidence", "clinic's own set"),
    }.get(code, code)


def share(kind: str) -> str:
    """Whether a share is of people or of variants."""
    return {
        "carrier_frequency": translate("Evidence", "Carriers"),
        "de_novo": translate("Evidence", "New variants"),
    }[kind]


def method(code: str) -> str:
    """The kind of a test."""
    return {
        "default": translate("Evidence", "present-day panel"),
        "legacy": translate("Evidence", "older single-gene test"),
        "founder": translate("Evidence", "founder variants"),
        "familial": translate("Evidence", "the variant of the family"),
    }.get(code, code)


def role(one: Role) -> str:
    """What the model uses a figure for."""
    return {
        Role.LIKELIHOOD: translate("Evidence", "for the history of relatives"),
        Role.COUNSELLING: translate("Evidence", "for the figures that are told"),
    }[one]


def kind_of_action(code: str) -> str:
    """What a guideline offers."""
    return {
        "surveillance": translate("Evidence", "surveillance"),
        "risk_reducing_surgery": translate("Evidence", "risk-reducing surgery"),
        "followup": translate("Evidence", "follow-up"),
        "not_recommended": translate("Evidence", "not recommended"),
        "chemoprevention": translate("Evidence", "chemoprevention"),
        "contraindication": translate("Evidence", "contraindication"),
        "awareness": translate("Evidence", "awareness"),
        "test": translate("Evidence", "test"),
        "treatment_flag": translate("Evidence", "treatment"),
    }.get(code, code.replace("_", " "))


def strength(code: str) -> str:
    """How firmly a guideline offers it."""
    return {
        "recommend": translate("Evidence", "recommended"),
        "offer": translate("Evidence", "offer"),
        "consider": translate("Evidence", "consider"),
        "suggest": translate("Evidence", "suggested"),
        "discuss": translate("Evidence", "discuss"),
        "inform": translate("Evidence", "inform"),
        "alternative": translate("Evidence", "alternative"),
        "not_recommended": translate("Evidence", "not recommended"),
        "consider_if_surgery_deferred": translate("Evidence", "consider if surgery is put off"),
        "only_if_family_history": translate("Evidence", "only with a family history"),
    }.get(code, code.replace("_", " "))


def organ(code: str, phrases: Phrases) -> str:
    """The organ, or the part of care, that an offer is about."""
    named = {
        "skin": translate("Evidence", "skin"),
        "physical": translate("Evidence", "physical examination"),
        "paraganglioma": translate("Evidence", "paraganglia"),
        "phaeochromocytoma": translate("Evidence", "adrenal medulla"),
        "children": translate("Evidence", "children"),
        "treatment": translate("Evidence", "treatment"),
        "duodenum": translate("Evidence", "duodenum"),
        "whole_body": translate("Evidence", "whole body"),
        "blood": translate("Evidence", "blood"),
        "bone_heart_menopause": translate("Evidence", "bone, heart and menopause"),
        "kidney_abdomen_chest": translate("Evidence", "kidney, abdomen and chest"),
        "endocrine": translate("Evidence", "endocrine glands"),
        "kidney_pancreas": translate("Evidence", "kidney and pancreas"),
        "chest": translate("Evidence", "chest"),
        "vascular": translate("Evidence", "vessels"),
        "fertility": translate("Evidence", "fertility"),
        "family": translate("Evidence", "family"),
        "gastrointestinal": translate("Evidence", "stomach and bowel"),
        "gynaecological": translate("Evidence", "gynaecological"),
        "urinary_tract": translate("Evidence", "urinary tract"),
    }
    message = f"organ-{code.replace('_', '-')}"
    return named.get(code) or (phrases.organ(code) if phrases.has(message) else code.replace("_", " "))


def kind_of_criterion(code: str) -> str:
    """What a criterion decides."""
    return {
        "testing": translate("Evidence", "who is offered a test"),
        "referral": translate("Evidence", "who is referred"),
        "score": translate("Evidence", "score"),
        "clinical": translate("Evidence", "clinical criteria"),
        "clinical_diagnosis": translate("Evidence", "clinical diagnosis"),
        "risk_threshold": translate("Evidence", "risk threshold"),
        "carrier_probability": translate("Evidence", "threshold of the carrier probability"),
        "model": translate("Evidence", "model"),
        "tumour_testing": translate("Evidence", "testing of tumours"),
    }.get(code, code.replace("_", " "))


def percent(value: float) -> str:
    """A figure in percent as published."""
    return translate("Evidence", "{number}%").format(number=exact(value))


def unit(one: Unit) -> str:
    """What a figure counts."""
    return {
        Unit.PERCENT: translate("Evidence", "percent"),
        Unit.RATIO: translate("Evidence", "ratio"),
        Unit.ALLELE_FREQUENCY: translate("Evidence", "share of alleles (0 to 1)"),
        Unit.CARRIER_FREQUENCY: translate("Evidence", "share of people (0 to 1)"),
        Unit.PROPORTION: translate("Evidence", "share (0 to 1)"),
        Unit.PER_PERSON_YEAR: translate("Evidence", "per person-year"),
    }[one]


def amount(quantity: Quantity) -> str:
    """A figure with its unit."""
    match quantity.unit:
        case Unit.PERCENT:
            return percent(quantity.value)
        case Unit.ALLELE_FREQUENCY | Unit.CARRIER_FREQUENCY:
            text = translate("Evidence", "{number} (1 in {people})")
            return text.format(number=exact(quantity.value), people=whole(1 / quantity.value))
        case _:
            return exact(quantity.value)


def interval(quantity: Quantity) -> str:
    """The 95 % interval; a dash where the source gives none."""
    if quantity.low is None or quantity.high is None:
        return "–"
    ends = f"{exact(quantity.low)}–{exact(quantity.high)}"
    return translate("Evidence", "{number}%").format(number=ends) if quantity.unit is Unit.PERCENT else ends


def figure(row: PenetranceRow) -> str:
    """A penetrance figure with its measure, short enough for a table."""
    text = amount(row.quantity) if row.measure is Measure.CUMULATIVE_RISK else f"{row.measure.value} {exact(row.value)}"
    if row.censored:
        return translate("Evidence", "{figure} (nobody yet, of few)").format(figure=text)
    if row.range_low is not None and row.range_high is not None:
        ends = f"{exact(row.range_low)}–{exact(row.range_high)}"
        return translate("Evidence", "{figure} (range {ends})").format(figure=text, ends=ends)
    return text


def ratio(row: PenetranceRow) -> str:
    """A ratio with its interval, as it stands beside its line in a plot."""
    ends = f" ({interval(row.quantity)})" if row.quantity.has_interval else ""
    return f"{figure(row)}{ends}"


def ages(row: PenetranceRow) -> str:
    """The ages that a figure speaks of."""
    if row.clock is Clock.FIRST_CANCER:
        return translate("Evidence", "{years} years after the first cancer").format(years=row.age_to)
    if row.measure is Measure.CUMULATIVE_RISK:
        if row.age_from:
            return translate("Evidence", "from {first} to {last}").format(first=row.age_from, last=row.age_to)
        return translate("Evidence", "to {last}").format(last=row.age_to)
    match row.age_from, row.age_to:
        case None, None:
            return translate("Evidence", "as studied")
        case first, None:
            return translate("Evidence", "{first} and over").format(first=first)
        case None, last:
            return translate("Evidence", "up to {last}").format(last=last)
        case first, last:
            return f"{first}–{last}"


def whom(row: PenetranceRow) -> str:
    """Of whom a figure speaks: the variant, both copies, the population, how they came to be studied."""
    written = " · ".join(part for part in (row.condition, row.quantity.population, row.ascertainment) if part)
    copies = genotype(row.genotype) if row.genotype == "biallelic" else ""
    return " · ".join(part for part in (row.form, copies, as_written(written)) if part)


def in_english() -> bool:
    """Whether the window speaks English, as the words of the evidence files do."""
    return QLocale().language() == QLocale.Language.English


def as_written(text: str) -> str:
    """Words of the evidence as they stand, marked as English where the window speaks another language."""
    return f"{MARK} {text}" if text and not in_english() else text


def offered(action: Action) -> str:
    """What is offered, in the language of the window where the evidence has it."""
    return action.modality_nb if action.modality_nb and _speaks_norwegian() else as_written(action.modality)


def noted(action: Action) -> str:
    """The note of an offer, in the language of the window where the evidence has it."""
    return action.note_nb if action.note_nb and _speaks_norwegian() else as_written(action.note)


def coverage(text: str) -> str:
    """How much of a country its registries count."""
    pooled = re.fullmatch(r"(\d+) regional registr(?:y|ies) pooled", text)
    if pooled:
        return translate("Evidence", "%n regional registry(ies) pooled", "", int(pooled[1]))
    named = {
        "national": translate("Evidence", "the whole country"),
        "none": translate("Evidence", "no cancer incidence"),
        "pooled; weighted by registry population": translate("Evidence", "registries of many countries pooled"),
    }
    return named.get(text) or as_written(text)


def _speaks_norwegian() -> bool:
    return QLocale().language() == QLocale.Language.NorwegianBokmal


def short(reference: Reference) -> str:
    """A source in short: the first author's surname and the year; a body's name where no person is named."""
    named = re.search(r"\(([A-Z][^ ,]+) [A-Z]{1,3}[,;)]", reference.authors)
    first = named[1] if named else re.split(r"[,;/(]", reference.authors)[0].strip()
    words = first.split()
    while len(words) > 1 and words[-1].isupper() and len(words[-1]) <= LONGEST_INITIALS:
        words.pop()
    return f"{' '.join(words)} {reference.year}".strip()


def of_people(phrases: Phrases, disease: str, code: str) -> str:
    """A heading: a disease, and in whom."""
    return phrases.capital(
        translate("Evidence", "{disease}, {people}").format(disease=phrases.disease(disease), people=sex(code))
    )
