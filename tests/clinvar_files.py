"""ClinVar files made for tests: invented records in ClinVar's own forms."""

import gzip
from pathlib import Path

SUMMARY_COLUMNS = (
    "AlleleID", "Type", "Name", "GeneID", "GeneSymbol", "HGNC_ID", "ClinicalSignificance", "ClinSigSimple",
    "LastEvaluated", "Origin", "Assembly", "ChromosomeAccession", "Chromosome", "Start", "Stop", "ReviewStatus",
    "NumberSubmitters", "VariationID", "PositionVCF", "ReferenceAlleleVCF", "AlternateAlleleVCF",
)  # fmt: skip
EXPERT = "reviewed_by_expert_panel"
ONE = "criteria_provided,_single_submitter"
SEVERAL = "criteria_provided,_multiple_submitters,_no_conflicts"
CONFLICT = "criteria_provided,_conflicting_classifications"


def vcf_record(
    pos: int, ref: str, alt: str, significance: str, *, chrom: str = "17", gene: str = "BRCA1:672", review: str = ONE,
    variation: str = "1", conflict: str = "",
) -> str:  # fmt: skip
    """One line of clinvar.vcf."""
    detail = f"CLNSIGCONF={conflict};" if conflict else ""
    info = f"ALLELEID=5;CLNREVSTAT={review};CLNSIG={significance};{detail}CLNVC=x;GENEINFO={gene};ORIGIN=1"
    return "\t".join((chrom, str(pos), variation, ref, alt, ".", ".", info))


def clinvar_vcf(*records: str, day: str = "2026-11-02", build: str = "GRCh38") -> bytes:
    """A whole clinvar.vcf."""
    head = ("##fileformat=VCFv4.1", f"##fileDate={day}", "##source=ClinVar", f"##reference={build}")
    return "".join(f"{line}\n" for line in (*head, "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO", *records)).encode()


def summary_record(name: str, significance: str, **values: str) -> str:
    """One line of variant_summary."""
    said = dict.fromkeys(SUMMARY_COLUMNS, "-") | {
        "Name": name,
        "ClinicalSignificance": significance,
        "GeneSymbol": "BRCA1",
        "Assembly": "GRCh38",
        "Chromosome": "17",
        "LastEvaluated": "Jun 09, 2026",
        "ReviewStatus": "reviewed by expert panel",
        "NumberSubmitters": "4",
        "VariationID": "7",
        "PositionVCF": "-1",
        "ReferenceAlleleVCF": "na",
        "AlternateAlleleVCF": "na",
    }
    return "\t".join((said | values).values())


def summary(*records: str) -> bytes:
    """A whole variant_summary."""
    return "".join(f"{line}\n" for line in ("#" + "\t".join(SUMMARY_COLUMNS), *records)).encode()


def written(folder: Path, data: bytes, name: str = "clinvar.vcf.gz") -> Path:
    """A file with this content, packed where its name says so."""
    file = folder / name
    file.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return file
