"""What the columns of a laboratory's table of variants mean, and each row told as a variant."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from predispo.domain.told_variant import ToldVariant
from predispo.domain.variant import VariantClass, Zygosity
from predispo.domain.variant_check import VariantProblem


class Column(StrEnum):
    """What a column tells; a row needs a name, or a place on a chromosome with its bases."""

    NAME = "name"
    GENE = "gene"
    TRANSCRIPT = "transcript"
    PROTEIN = "protein"
    CLASS = "class"
    ZYGOSITY = "zygosity"
    FRACTION = "fraction"
    SAMPLE = "sample"
    CHROMOSOME = "chromosome"
    POSITION = "position"
    REF = "ref"
    ALT = "alt"


PLACE: Final = (Column.CHROMOSOME, Column.POSITION, Column.REF, Column.ALT)

# Headers without blanks, dots and case, as laboratories of several countries write them; the likeliest first.
_HEADERS: Final[Mapping[Column, tuple[str, ...]]] = {
    Column.NAME: (
        *(
            "hgvsc",
            "chgvs",
            "codinghgvs",
            "hgvscoding",
            "hgvscdna",
            "cdna",
            "cdnachange",
            "cnomen",
            "cdot",
            "dnachange",
        ),
        *("codingchange", "nucleotidechange", "hgvs", "variant", "varianthgvs", "variantname", "variante", "variasjon"),
        *("mutation", "cdnaendring", "dnaendring", "nukleotidendring", "nukleotidaustausch", "sequencevariant"),
    ),
    Column.GENE: ("gene", "gen", "genename", "genesymbol", "symbol", "genet", "gène", "hgnc", "hgncsymbol"),
    Column.TRANSCRIPT: (
        *("transcript", "refseq", "transkript", "transcriptid", "refseqtranscript", "accession", "nm", "transcrit"),
        *("referencesequence", "referansesekvens", "transcripts"),
    ),
    Column.PROTEIN: (
        *("hgvsp", "phgvs", "protein", "proteinchange", "aminoacidchange", "pnomen", "aachange", "aminosyreendring"),
        *("proteinendring", "proteinhgvs", "hgvsprotein"),
    ),
    Column.CLASS: (
        *("class", "classification", "acmgclass", "acmg", "variantclass", "klasse", "klassifikasjon", "klassifisering"),
        *("klassifikation", "klassifizierung", "pathogenicity", "patogenitet", "pathogenität", "interpretation"),
        *("clinicalsignificance", "significance", "classe", "tolkning", "vurdering", "bewertung", "acmgklasse"),
    ),
    Column.ZYGOSITY: ("zygosity", "zygositet", "zygotie", "genotype", "genotyp", "gt", "hethom", "zygosität"),
    Column.FRACTION: (
        *("allelefraction", "vaf", "variantallelefrequency", "variantallelefraction", "vaf%", "allelfraksjon"),
        *("variantfraction", "alt%", "altpercent", "allelefraction%", "allelfraksjon%", "allelebalance"),
    ),
    Column.SAMPLE: (
        "sample",
        "sampleid",
        "prøve",
        "prøveid",
        "probe",
        "probenid",
        "patient",
        "patientid",
        "samplename",
    ),
    Column.CHROMOSOME: ("chr", "chrom", "chromosome", "kromosom", "chromosom", "#chrom"),
    Column.POSITION: ("pos", "position", "start", "posisjon", "genomicposition", "startposition"),
    Column.REF: ("ref", "reference", "refallele", "referenceallele", "refbase"),
    Column.ALT: ("alt", "alternate", "altallele", "alternateallele", "altbase", "alternative"),
}
_CLASSES: Final[Mapping[VariantClass, tuple[str, ...]]] = {
    VariantClass.PATHOGENIC: (
        "5",
        "p",
        "pathogenic",
        "patogen",
        "pathogen",
        "patogénique",
        "pathogène",
        "sykdomsgivende",
    ),
    VariantClass.LIKELY_PATHOGENIC: (
        *("4", "lp", "likelypathogenic", "probablypathogenic", "sannsynligpatogen", "wahrscheinlichpathogen"),
        *("troligpatogen", "probablementpathogène", "sannsynligsykdomsgivende"),
    ),
    VariantClass.UNCERTAIN: (
        *("3", "vus", "vous", "uncertain", "uncertainsignificance", "variantofuncertainsignificance", "usikker"),
        *("variantavusikkerbetydning", "usikkerbetydning", "unklaresignifikanz", "unklar", "unknownsignificance"),
    ),
    VariantClass.LIKELY_BENIGN: (
        *("2", "lb", "likelybenign", "probablybenign", "sannsynligbenign", "wahrscheinlichbenigne", "troligbenign"),
        "wahrscheinlichbenign",
    ),
    VariantClass.BENIGN: ("1", "b", "benign", "godartet", "gutartig", "benigne", "polymorphism"),
}
_ZYGOSITIES: Final[Mapping[Zygosity, tuple[str, ...]]] = {
    Zygosity.HETEROZYGOUS: ("het", "heterozygous", "heterozygot", "hétérozygote", "0/1", "1/0", "0|1", "1|0"),
    Zygosity.HOMOZYGOUS: ("hom", "homozygous", "homozygot", "homozygote", "1/1", "1|1", "homalt"),
    Zygosity.HEMIZYGOUS: ("hem", "hemi", "hemizygous", "hemizygot"),
    Zygosity.MOSAIC: ("mosaic", "mosaikk", "mosaik", "mos", "mozaïek"),
}
_CLASS_WORDS = {word: one for one, words in _CLASSES.items() for word in words}
_ZYGOSITY_WORDS = {word: one for one, words in _ZYGOSITIES.items() for word in words}
_BESIDE_CLASS = re.compile(r"acmg|iarc|class[e]?|klasse?|[1-5()]")
_FRACTION = re.compile(r"(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)")


def guess_columns(header: Iterable[str]) -> dict[Column, int]:
    """Which column tells what, by its header; what is not understood is left out, and no column is taken twice."""
    plain = [re.sub(r"[\s._/()\[\]-]+", "", one).casefold() for one in header]
    found: dict[Column, int] = {}
    for column, words in _HEADERS.items():
        for word in words:
            if word in plain:
                found[column] = plain.index(word)
                break
    return found


def is_enough(columns: Iterable[Column]) -> bool:
    """Whether rows can be told with these columns alone."""
    there = set(columns)
    return Column.NAME in there or there.issuperset(PLACE)


def tell_rows(
    rows: Iterable[tuple[int, tuple[str, ...]]], columns: Mapping[Column, int], *, percent: bool = False
) -> tuple[ToldVariant, ...]:
    """Each row (its line and cells) as a variant; rows that name none are passed over.

    `percent` says that the header of the fractions counts them in per cent.
    """
    told: list[ToldVariant] = []
    for line, row in rows:
        cells = {column: row[at] for column, at in columns.items() if at < len(row)}
        one = _told(line, cells, percent)
        if one is not None:
            told.append(one)
    return tuple(told)


def _told(line: int, cells: Mapping[Column, str], percent: bool) -> ToldVariant | None:
    name = cells.get(Column.NAME, "")
    place = [cells.get(one, "") for one in PLACE]
    if not name and not all(place):
        return None
    shown = name or f"{place[0]}:{place[1]} {place[2]}>{place[3]}"
    written = " ".join(part for part in (cells.get(Column.GENE, ""), shown) if part)[:200]
    if any(one.startswith("=") for one in cells.values()):
        return ToldVariant(line=line, written=written, refused=_FORMULA_THERE)
    remarks: list[VariantProblem] = []
    fraction = _fraction(cells.get(Column.FRACTION, ""), percent, remarks)
    zygosity = _zygosity(cells.get(Column.ZYGOSITY, ""), remarks)
    return ToldVariant(
        line=line,
        written=written,
        name=_full_name(name, cells) if name else "",
        place=None if name else (place[0], place[1], place[2], place[3]),
        gene=cells.get(Column.GENE, "").strip().upper(),
        sample=cells.get(Column.SAMPLE, ""),
        reported_class=_class(cells.get(Column.CLASS, ""), remarks),
        zygosity=zygosity,
        allele_fraction=fraction,
        remarks=tuple(remarks),
    )


_FORMULA_THERE = VariantProblem(
    code="cell-formula",
    message="A cell holds a formula, not a value.",
    suggestion="Save the table with values only, then choose it again.",
)


def _full_name(name: str, cells: Mapping[Column, str]) -> str:
    """The name with the transcript before it and the protein after it, where columns of their own tell them."""
    transcript, protein = cells.get(Column.TRANSCRIPT, ""), cells.get(Column.PROTEIN, "")
    full = name if ":" in name or not transcript else f"{transcript}:{name}"
    return f"{full} ({protein})" if protein.startswith("p.") and "p." not in name else full


def class_of(text: str) -> VariantClass | None:
    """The class that a laboratory's word, number or both mean; None for anything else, and where they disagree."""
    plain = re.sub(r"[\s._:/,;-]+", "", text).casefold()
    if plain in _CLASS_WORDS:
        return _CLASS_WORDS[plain]
    numbers, word = re.findall(r"\d", plain), _BESIDE_CLASS.sub("", plain)
    said = {_CLASS_WORDS.get(one) for one in numbers}
    if word not in {"", "c"}:
        said.add(_CLASS_WORDS.get(word))
    return said.pop() if len(said) == 1 else None


def _class(text: str, remarks: list[VariantProblem]) -> VariantClass | None:
    found = class_of(text) if text else None
    if text and found is None:
        message = f"The class “{text[:40]}” is none of the five."
        cure = "Choose the class that the report gives."
        remarks.append(
            VariantProblem(code="class-not-read", message=message, suggestion=cure, values=(("word", text[:40]),))
        )
    return found


def _zygosity(text: str, remarks: list[VariantProblem]) -> Zygosity:
    plain = text.strip().casefold()
    found = _ZYGOSITY_WORDS.get(plain)
    if found is None and plain:
        message = f"The zygosity “{text[:40]}” was not understood, and is taken as not known."
        remarks.append(VariantProblem(code="zygosity-not-read", message=message, values=(("word", text[:40]),)))
    return found or Zygosity.UNKNOWN


def _fraction(text: str, percent: bool, remarks: list[VariantProblem]) -> float | None:
    """A share from 0 to 1: with a percent sign, in a column of per cent or above 1 it is divided by 100."""
    found = _FRACTION.fullmatch(text.strip())
    if found is not None:
        number = float(found[1].replace(",", "."))
        share = number / 100 if found[2] or percent or number > 1 else number
        if share <= 1:
            return round(share, 6)
    if text.strip():
        message = f"The share of reads “{text[:40]}” was not understood, and is left out."
        remarks.append(VariantProblem(code="share-not-read", message=message, values=(("word", text[:40]),)))
    return None
