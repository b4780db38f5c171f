"""The words that a picture needs from outside, in English where nobody gives others."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from predispo.domain.cancer import Marker, MarkerStatus, Procedure, Site
from predispo.domain.dates import Age, DatePrecision, PartialDate
from predispo.domain.person import Gender, Sex
from predispo.domain.variant import VariantClass


def plain_date(day: PartialDate) -> str:
    """A day, month or year as it is known: `1962`, `c. 1962`, `1950s`, `before 1950`."""
    about = "c. " if day.about else ""
    match day.precision:
        case DatePrecision.DECADE if day.earliest:
            return f"{about}{day.earliest.year}s"
        case DatePrecision.RANGE if day.earliest and day.latest:
            return f"{about}{day.earliest.year}–{day.latest.year}"
        case DatePrecision.BEFORE if day.latest:
            return f"before {day.latest.year + (1 if (day.latest.month, day.latest.day) == (12, 31) else 0)}"
        case DatePrecision.AFTER if day.earliest:
            return f"after {day.earliest.year - (1 if (day.earliest.month, day.earliest.day) == (1, 1) else 0)}"
        case _:
            return f"{about}{str(day).removesuffix('~')}"


def plain_age(age: Age) -> str:
    """An age as it is known: `42`, `c. 42`, `40s`, `<30`."""
    text = str(age)
    return f"c. {text[1:]}" if text.startswith("~") else text.replace("-", "–")


def plain_site(site: Site) -> str:
    """The name of a cancer by its site."""
    names = {
        Site.COLORECTUM: "bowel",
        Site.BRAIN_CNS: "brain",
        Site.GALLBLADDER_BILIARY: "bile duct",
        Site.RENAL_PELVIS_URETER: "ureter",
        Site.OESOPHAGUS: "oesophagus",
        Site.UNKNOWN: "cancer",
        Site.OTHER: "other cancer",
    }
    return names.get(site, site.value.replace("_", " "))


def plain_marker(marker: Marker) -> str:
    """A tumour marker with its sign."""
    return marker.name + ("+" if marker.status is MarkerStatus.POSITIVE else "−")


def plain_procedure(procedure: Procedure) -> str:
    """The name of an operation."""
    return procedure.value.replace("_", " ")


def plain_percent(probability: float) -> str:
    """A probability in per cent, with one digit where it is small."""
    percent = probability * 100
    return f"{percent:.0f} %" if percent >= 10 else f"{percent:.1f} %"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Every word of a picture; the callables turn values of the domain into a short phrase without a full stop."""

    date: Callable[[PartialDate], str] = plain_date
    day: Callable[[datetime.date], str] = datetime.date.isoformat
    age: Callable[[Age], str] = plain_age
    site: Callable[[Site], str] = plain_site
    marker: Callable[[Marker], str] = plain_marker
    procedure: Callable[[Procedure], str] = plain_procedure
    percent: Callable[[float], str] = plain_percent
    born: Callable[[str], str] = lambda day: f"b. {day}"
    aged: Callable[[str], str] = lambda age: f"{age} y"
    died_aged: Callable[[str], str] = lambda age: f"d. {age} y"
    died_on: Callable[[str], str] = lambda day: f"d. {day}"
    died: str = "d."
    weeks: Callable[[int], str] = lambda weeks: f"{weeks} wk"
    due: Callable[[str], str] = lambda day: f"due {day}"
    assigned: Callable[[Sex], str] = lambda sex: {Sex.FEMALE: "AFAB", Sex.MALE: "AMAB", Sex.UNKNOWN: "UAAB"}[sex]
    diagnosis: Callable[[str, str], str] = lambda cancer, age: f"{cancer} {age}"
    bilateral: Callable[[str], str] = lambda cancer: f"{cancer} (both sides)"
    in_situ: Callable[[str], str] = lambda cancer: f"{cancer} (in situ)"
    benign: Callable[[str], str] = lambda cancer: f"{cancer} (benign)"
    uncertain: str = "VUS"
    panel_negative: Callable[[int], str] = lambda genes: f"{genes} genes −"
    stillbirth: str = "SB"
    pregnancy: str = "P"
    ectopic: str = "ECT"
    donor: str = "D"
    surrogate: str = "S"
    proband: str = "P"
    several: str = "n"
    legend: str = "Key"
    family: Callable[[str], str] = lambda number: f"Family {number}"
    drawn_on: Callable[[str], str] = lambda day: f"Drawn {day}"
    told_by: Callable[[str], str] = lambda who: f"Told by {who}"
    recorded_by: Callable[[str], str] = lambda who: f"Recorded by {who}"
    anonymous: str = "Names removed"
    named: str = "Names shown"
    carrier_of: Callable[[str], str] = lambda gene: f"Carrier of a {gene} variant"
    obligate_carrier: str = "Obligate carrier"
    proband_key: str = "Proband"
    consultand_key: str = "Consultand"
    verified_key: str = "Documents seen by the clinic"
    positive_key: str = "Pathogenic variant found / not found"
    uncertain_key: str = "Variant of uncertain significance"
    evaluation_key: Callable[[str], str] = lambda gene: f"Test of {gene}"
    unknown_key: str = "Nothing known of health"
    halo_key: str = "Moves the answer: up (whole ring), down (broken ring)"
    chip_key: str = "Probability of carrying a variant"
    adopted_key: str = "Adopted"
    donor_key: str = "Donor"
    surrogate_key: str = "Gestational carrier"
    pregnancy_key: str = "Pregnancy"
    stillbirth_key: str = "Stillbirth"
    ectopic_key: str = "Ectopic pregnancy"
    folded_above: Callable[[int], str] = lambda count: f"{count} more above"
    folded_below: Callable[[int], str] = lambda count: f"{count} more below"
    page: Callable[[int, int], str] = lambda page, pages: f"Page {page} of {pages}"
    pedigree: str = "Pedigree"
    title: Callable[[str], str] = lambda number: f"Pedigree of family {number}"
    persons: Callable[[int], str] = lambda count: f"{count} persons"
    union: Callable[[str, str], str] = lambda one, other: f"{one} and {other}"
    gender: Callable[[Gender], str] = lambda gender: {
        Gender.WOMAN: "woman",
        Gender.MAN: "man",
        Gender.NONBINARY: "non-binary person",
        Gender.UNKNOWN: "person",
    }[gender]
    variant_class: Callable[[VariantClass], str] = lambda found: found.value.replace("_", " ")


ENGLISH = Words()
