"""biocommons hgvs on our own reference: what it asks of a database, answered from the transcripts that ship."""

from collections.abc import Mapping
from typing import Any

import hgvs.dataproviders.interface
import hgvs.normalizer
import hgvs.parser
import hgvs.variantmapper

from predispo.reference.transcripts import Reference, Transcript

METHOD = "splign"


class Bundle(hgvs.dataproviders.interface.Interface):
    """Transcripts, exons and sequences of one reference."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        super().__init__()

    required_version = "1.1"

    def data_version(self) -> str:
        return "1.1"

    def schema_version(self) -> str:
        return "1.1"

    def get_seq(self, ac: str, start_i: int | None = None, end_i: int | None = None) -> str:
        held = self._reference.transcripts.get(ac)
        if held is not None:
            return held.bases[start_i:end_i]
        first, last = (start_i or 0) + 1, end_i or 1 << 40
        for region in self._reference.regions_on(ac):
            if first <= region.stop and region.start <= last:
                inside = self._reference.bases(region)[max(first - region.start, 0) : last - region.start + 1]
                return "N" * max(region.start - first, 0) + inside
        return ""

    def get_tx_identity_info(self, tx_ac: str) -> Mapping[str, Any]:
        held = self._reference.transcripts[tx_ac]
        lengths = [one.last - one.first + 1 for one in held.exons["GRCh38"]]
        return {**self._coding(held), "alt_ac": tx_ac, "alt_aln_method": "transcript", "lengths": lengths}

    def get_tx_info(self, tx_ac: str, alt_ac: str, alt_aln_method: str) -> Mapping[str, Any]:
        return {**self._coding(self._reference.transcripts[tx_ac]), "alt_ac": alt_ac, "alt_aln_method": alt_aln_method}

    def _coding(self, held: Transcript) -> dict[str, Any]:
        return {
            "hgnc": held.gene,
            "tx_ac": held.accession,
            "cds_start_i": held.cds_start - 1,
            "cds_end_i": held.cds_end,
        }

    def get_tx_exons(self, tx_ac: str, alt_ac: str, alt_aln_method: str) -> list[Mapping[str, Any]]:
        held = self._reference.transcripts[tx_ac]
        build = next(build for build, name in held.chromosomes.items() if name == alt_ac)
        return [
            {
                "hgnc": held.gene,
                "tx_ac": tx_ac,
                "alt_ac": alt_ac,
                "alt_aln_method": alt_aln_method,
                "alt_strand": held.strand,
                "ord": number,
                "tx_start_i": exon.first - 1,
                "tx_end_i": exon.last,
                "alt_start_i": exon.start - 1,
                "alt_end_i": exon.stop,
                "cigar": exon.cigar,
            }
            for number, exon in sorted(enumerate(held.exons[build]), key=lambda pair: pair[1].start)
        ]

    def get_pro_ac_for_tx_ac(self, tx_ac: str) -> str:
        return self._reference.transcripts[tx_ac].protein

    def get_acs_for_protein_seq(self, seq: str) -> list[str]:
        return []

    def get_assembly_map(self, assembly_name: str) -> dict[str, str]:
        return {}

    def get_gene_info(self, gene: str) -> Mapping[str, Any]:
        return {"hgnc": gene}

    def get_similar_transcripts(self, tx_ac: str) -> list[Any]:
        return []

    def get_tx_for_gene(self, gene: str) -> list[Any]:
        return []

    def get_tx_for_region(self, alt_ac: str, alt_aln_method: str, start_i: int, end_i: int) -> list[Any]:
        return []

    def get_tx_mapping_options(self, tx_ac: str) -> list[Any]:
        held = self._reference.transcripts[tx_ac]
        return [{"tx_ac": tx_ac, "alt_ac": one, "alt_aln_method": METHOD} for one in held.chromosomes.values()]


class Biocommons:
    """The whole chain of biocommons hgvs."""

    def __init__(self, reference: Reference) -> None:
        provider = Bundle(reference)
        self._parse = hgvs.parser.Parser().parse_hgvs_variant
        self._mapper = hgvs.variantmapper.VariantMapper(provider)
        self._normalizer = hgvs.normalizer.Normalizer(provider, cross_boundaries=False, shuffle_direction=3)

    def normal(self, name: str) -> str:
        """The normal form of a name on a transcript."""
        return str(self._normalizer.normalize(self._parse(name)))

    def protein(self, name: str) -> str:
        """What becomes of the protein, in the notation that we share: an early stop is Ter, a shift names it."""
        return str(self._mapper.c_to_p(self._parse(name)))

    def genomic(self, name: str, chromosome: str) -> str:
        """The name on a chromosome, in its normal form."""
        placed = self._mapper.c_to_g(self._parse(name), chromosome, METHOD)
        return str(self._normalizer.normalize(placed))
