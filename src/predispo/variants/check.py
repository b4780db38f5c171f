"""A variant as somebody wrote it: what it is, and whether it can be right."""

import re
from dataclasses import dataclass, replace

from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.reference.transcripts import Reference, Transcript
from predispo.variants import large, legacy
from predispo.variants.choosing import Chosen, choose
from predispo.variants.cleaner import Written, clean
from predispo.variants.codons import protein_only
from predispo.variants.consequence import consequence
from predispo.variants.engine import Engine, Worked
from predispo.variants.grammar import Change, read_change
from predispo.variants.places import must_be_a_name
from predispo.variants.protein import agrees, in_three_letters
from predispo.variants.refusal import Refused
from predispo.variants.rules import hyphen_for_range, must_be_sound, read_or_refuse
from predispo.variants.three_prime import Strand, normal_form
from predispo.variants.unchecked import exons_only, without_reference


@dataclass(slots=True)
class _Case:
    """One variant on its way through the check."""

    text: str
    said: list[VariantProblem]
    gene: str | None = None

    def say(self, code: str, message: str, suggestion: str = "") -> None:
        self.said.append(VariantProblem(code=code, message=message, suggestion=suggestion))


class Checker:
    """Checks variants against one reference; the first check of a gene unpacks its sequence."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self._engine = Engine(reference)
        self._strands: dict[str, Strand] = {}

    def check(self, text: str, gene: str | None = None) -> Verdict:
        """What a written variant is; whatever is written, there is an answer."""
        case = _Case(text=text, said=[])
        try:
            must_be_a_name(text, self.reference)
            written = clean(text, gene)
            case.said += written.said
            case.gene = written.gene or None
            return self._checked(written, case)
        except Refused as refusal:
            problems = (*case.said, refusal.problem)
            return Verdict(input=text, valid=False, gene=case.gene, problems=problems)

    def _checked(self, written: Written, case: _Case) -> Verdict:
        if written.prefix == "p" or written.accession.startswith("NP_"):
            raise self._only_protein(written)
        if written.prefix == "g" or written.accession.startswith(("NC_", "NG_")):
            written = self._from_chromosome(written, case)
        if written.prefix in {"n", "r", "m"}:
            raise Refused("not-supported", f"Names with {written.prefix}. cannot be checked here: use the c. name.")
        chosen = choose(written, self.reference)
        case.said += chosen.said
        case.gene = chosen.gene or None
        if chosen.transcript is None:
            return without_reference(written, chosen, case.text, case.said)
        body = _coding_body(written, chosen.transcript, case)
        if large.is_spoken(body) or large.is_large(body):
            return _large(body, chosen.transcript, case)
        body, hyphen = hyphen_for_range(body, chosen.transcript)
        if hyphen is not None:
            case.said.append(hyphen)
        return self._small(read_or_refuse(body), written, chosen, case)

    def _small(self, change: Change, written: Written, chosen: Chosen, case: _Case) -> Verdict:
        transcript = self._numbering(change, chosen, case)
        must_be_sound(change, transcript)
        verdict = self._on(change, transcript, case)
        if not verdict.checked:
            return verdict
        _compare(written, verdict, case)
        return replace(verdict, problems=tuple(case.said))

    def check_base(self, change: Change, transcript: Transcript, text: str, gene: str) -> Verdict:
        """What a replaced base is, as `check` would say of its name; its position was found on the chromosome."""
        case = _Case(text=text, said=[], gene=gene)
        try:
            return self._on(change, transcript, case)
        except Refused as refusal:
            return Verdict(input=text, valid=False, gene=gene, problems=(*case.said, refusal.problem))

    def _on(self, change: Change, transcript: Transcript, case: _Case) -> Verdict:
        plain = replace(change, stated="") if change.stated.isdigit() else change
        if not self.reference.genes[transcript.gene].introns and (plain.start.offset or plain.last.offset):
            return exons_only(plain, transcript, case.text, case.said)
        worked = self._worked(plain, transcript)
        normal = worked.change or read_change(worked.normalized.partition(":c.")[2])
        if normal is None:
            raise Refused("not-supported", "This kind of change cannot be checked here.")
        if normal.start.offset or normal.last.offset:
            furthest = normal_form(normal, transcript, self._strand(transcript))
            if furthest != normal:
                normal = furthest
                worked = self._engine.work_out(normal, transcript)
        if _moved(plain, normal):
            case.say("normalized", f"In its normal form the change is c.{normal}.")
        _about_builds(normal, worked, case)
        names = (*legacy.legacy_names(normal, transcript), *self._other_numbering(worked, transcript))
        return Verdict(
            input=case.text,
            valid=True,
            checked=True,
            normalized=worked.normalized,
            gene=transcript.gene,
            protein=worked.protein,
            grch37=worked.on.get("GRCh37"),
            grch38=worked.on.get("GRCh38"),
            spdi=None if _silent(normal, worked) else worked.spdi,
            consequence=consequence(normal, transcript, worked.protein),
            legacy_names=names,
            problems=tuple(case.said),
        )

    def _strand(self, transcript: Transcript) -> Strand:
        """The chromosome in the direction of a gene, kept once it was read."""
        if transcript.gene not in self._strands:
            self._strands[transcript.gene] = Strand(transcript, self.reference)
        return self._strands[transcript.gene]

    def _worked(self, change: Change, transcript: Transcript) -> Worked:
        """The engine's answer; where the bases do not fit, with the version on which they would."""
        try:
            return self._engine.work_out(change, transcript)
        except Refused as refusal:
            if refusal.problem.code != "reference-mismatch":
                raise
            fits = [one for one in self._others(transcript) if self._fits(change, one)]
            message = f"c.{change} does not fit {transcript.accession}. {refusal.problem.message}"
            if fits:
                message += f" {fits[0].accession} would fit."
            raise Refused("reference-mismatch", message, f"{fits[0].accession}:c.{change}" if fits else "") from refusal

    def _others(self, transcript: Transcript) -> list[Transcript]:
        """Other versions of a transcript, and the other numbering of its gene."""
        numberings = legacy.NUMBERINGS.get(transcript.gene, ())
        found = [*self.reference.versions(transcript.stem), *(self.reference.transcripts[one] for one in numberings)]
        return [one for one in found if one != transcript]

    def _fits(self, change: Change, transcript: Transcript) -> bool:
        try:
            must_be_sound(change, transcript)
        except Refused:
            return False
        return self._engine.fits(f"{transcript.accession}:c.{change}")

    def _numbering(self, change: Change, chosen: Chosen, case: _Case) -> Transcript:
        """The transcript; for a gene of two numberings named without one, that which the bases fit."""
        transcript = chosen.transcript
        if transcript is None:
            raise AssertionError(chosen)
        numberings = legacy.NUMBERINGS.get(transcript.gene, ())
        if not chosen.by_gene or not numberings:
            return transcript
        fits = [one for one in numberings if self._fits(change, self.reference.transcripts[one])]
        if len(fits) == 2:
            other = fits[1]
            message = f"{transcript.gene} has two numberings, and the bases fit both: see which one the report uses."
            case.say("two-numberings", message, f"{other}:c.{change}")
        elif fits and fits[0] != transcript.accession:
            taken = self.reference.transcripts[fits[0]]
            case.said[:] = [one for one in case.said if one.code != "transcript-added"]
            case.say("two-numberings", f"The bases fit only the older numbering of {taken.gene}, {taken.accession}.")
            return taken
        return transcript

    def _other_numbering(self, worked: Worked, transcript: Transcript) -> tuple[str, ...]:
        """The name in the gene's other numbering."""
        genomic = worked.on.get("GRCh38")
        others = [one for one in legacy.NUMBERINGS.get(transcript.gene, ()) if not one.startswith(transcript.stem)]
        if not genomic:
            return ()
        names: list[str] = []
        for other in others:
            held = self.reference.transcripts[other]
            try:
                names.append(self._engine.work_out_genomic(genomic, held).normalized)
            except Refused:
                continue
        return tuple(names)

    def _from_chromosome(self, written: Written, case: _Case) -> Written:
        """A name on a chromosome as a name on the transcript of the gene that lies there."""
        first = re.search(r"\d+", written.body)
        if not written.accession.startswith("NC_") or first is None:
            raise Refused("not-supported", "A name with g. needs a chromosome such as NC_000017.11.")
        regions = self.reference.regions_on(written.accession)
        if not regions:
            message = f"{written.accession} is no chromosome of GRCh37 or GRCh38 with a gene that predispo holds."
            raise Refused("chromosome-not-held", message)
        here = [one for one in regions if one.start <= int(first[0]) <= one.stop]
        named = [one for one in here if not written.gene or one.gene == written.gene]
        if not named:
            raise Refused("position-outside", f"{written.accession}:g.{first[0]} lies in no gene that predispo holds.")
        transcript = self.reference.default(self.reference.genes[named[0].gene])
        coding = self._engine.on_transcript(f"{written.accession}:g.{written.body}", transcript)
        case.say("from-chromosome", f"The name on the chromosome was read as {coding}.")
        body = coding.partition(":c.")[2]
        return replace(written, accession=transcript.accession, gene="", prefix="c", body=body)

    def _only_protein(self, written: Written) -> Refused:
        """Why a protein name is not enough, with the only change of one base that would give it."""
        stated = in_three_letters(written.body if written.prefix == "p" else written.protein)
        try:
            named = "" if written.accession.startswith("NP_") else written.accession
            chosen = choose(replace(written, accession=named, prefix="c"), self.reference)
        except Refused:
            return protein_only(stated, None)
        return protein_only(stated, chosen.transcript)


def _coding_body(written: Written, transcript: Transcript, case: _Case) -> str:
    """What stands after `c.`, from whichever kind of name was written."""
    body = written.body
    if legacy.is_ivs(body):
        coding = legacy.from_ivs(body, transcript)
        if not coding:
            raise Refused("position-outside", f"{transcript.accession} has no intron of that number.")
        case.say("ivs-name", f"{body} is c.{coding} on {transcript.accession}.")
        return coding
    if written.prefix or large.is_spoken(body) or large.is_large(body):
        return body
    if legacy.is_bare(body):
        offset = legacy.OFFSETS.get(transcript.gene, 0)
        coding = legacy.from_bare(body, offset)
        if not coding:
            raise Refused("bases-missing", f"{body} does not tell which bases were inserted.")
        if offset:
            case.say("legacy-name", f"{body} was read in the numbering of BIC: c.{coding} on {transcript.accession}.")
        else:
            case.say("prefix-added", f"{body} was read as c.{coding}.")
        return coding
    if read_change(body) is not None:
        case.say("prefix-added", f"{body} was read as c.{body}.")
        return body
    stated = in_three_letters(body)
    if re.fullmatch(r"[A-Z][a-z]{2}\d+.*", stated):
        raise protein_only(stated, transcript)
    raise Refused("not-understood", f"{body[:60]} is no name of a variant that can be read.")


def _large(body: str, transcript: Transcript, case: _Case) -> Verdict:
    """The verdict on whole exons, uncertain ends and inserted elements."""
    if large.is_spoken(body):
        found = large.from_words(body, transcript)
        numbers = (
            f"Exons were counted from the first of {transcript.accession}, which has {len(transcript.exons['GRCh38'])}."
        )
        if transcript.gene == "BRCA1":
            numbers += " Older reports of BRCA1 count one more from exon 4 on, since they leave that number out."
        case.say("exon-count", numbers)
    else:
        found = large.from_hgvs(body, transcript)
    exons = large.touched_exons(found, transcript)
    if found.kind == "del" and exons:
        kept = large.keeps_the_frame(exons, transcript)
        told = f"exon {exons[0]}" if len(exons) == 1 else f"exons {exons[0]} to {exons[-1]}"
        if kept is not None:
            case.say("frame", f"Without {told} the reading frame is {'kept' if kept else 'shifted'}.")
    begins = found.kind == "del" and found.start[1] is not None and _covers_start(found, transcript)
    names = large.genomic_names(found, transcript)
    return Verdict(
        input=case.text,
        valid=True,
        checked=True,
        normalized=f"{transcript.accession}:c.{found}",
        gene=transcript.gene,
        protein=f"{transcript.protein}:p.{'0?' if begins else '?'}",
        grch37=names.get("GRCh37"),
        grch38=names.get("GRCh38"),
        consequence=large.large_consequence(found, transcript),
        problems=tuple(case.said),
    )


def _covers_start(found: large.Large, transcript: Transcript) -> bool:
    numbers = large.touched_exons(found, transcript)
    return any(
        exon.number in numbers and exon.first <= transcript.cds_start <= exon.last
        for exon in transcript.exons["GRCh38"]
    )


def _moved(written: Change, normal: Change) -> bool:
    return (written.start, written.end, written.kind) != (normal.start, normal.end, normal.kind)


def _compare(written: Written, worked: Verdict, case: _Case) -> None:
    """Say where the protein that was written is not the one that follows."""
    if written.protein and worked.protein and not agrees(written.protein, worked.protein):
        computed = worked.protein.partition(":")[2]
        message = f"The report says p.{written.protein}, but {computed} follows from the bases."
        case.say("protein-differs", message)


def _silent(change: Change, worked: Worked) -> bool:
    """Whether GRCh38 has the changed base as its own."""
    return change.kind != "=" and (worked.on.get("GRCh38") or "").endswith("=")


def _about_builds(change: Change, worked: Worked, case: _Case) -> None:
    """Say where a build has no name for the change, or has it as its own sequence."""
    if "GRCh37" not in worked.on:
        case.say("no-grch37", "The place on GRCh37 is not known for this gene.")
    for build, name in worked.on.items():
        if name is None and change.kind == "ins":
            case.say("exon-junction", f"Between two exons, the place on {build} is not certain.")
        elif name is not None and name.endswith("=") and change.kind != "=":
            case.say("build-differs", f"{build} has the changed base as its own, so the change has no name on it.")
