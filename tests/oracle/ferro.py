"""ferro-hgvs on our own transcripts, in its strict mode: its lenient one lets a wrong reference base pass."""

import json
from pathlib import Path
from typing import Any

import ferro_hgvs

from predispo.reference.transcripts import Transcript


class Ferro:
    """The normal form of coding changes of one transcript."""

    def __init__(self, transcript: Transcript, folder: Path) -> None:
        fasta, made = folder / "transcript.fa", folder / "transcripts.json"
        fasta.write_text(f">{transcript.accession}\n{transcript.bases}\n")
        config = ferro_hgvs.BuildTranscriptConfig(
            str(fasta),
            transcript.cds_start,
            transcript.cds_end,
            id=transcript.accession,
            gene=transcript.gene,
            strand="+",
        )
        built: Any = json.loads(ferro_hgvs.build_transcript(config).transcripts_json)
        built["transcripts"][0]["exons"] = [
            {
                "number": at,
                "start": exon.first,
                "end": exon.last,
                "genomic_start": exon.first,
                "genomic_end": exon.last,
            }
            for at, exon in enumerate(transcript.exons["GRCh38"], start=1)
        ]
        made.write_text(json.dumps(built))
        self._normalizer = ferro_hgvs.Normalizer(str(made), ferro_hgvs.ErrorConfig.strict())

    def normal(self, name: str) -> str:
        """The normal form of a name; raises what ferro raises where the bases do not fit."""
        return str(self._normalizer.normalize(name))
