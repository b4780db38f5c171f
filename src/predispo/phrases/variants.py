"""What a check of a written variant says, in the words of a language."""

import re

from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.phrases.phrases import Phrases

# The bases and names that a problem speaks of stand in its English sentence only.
_ACCESSION = re.compile(r"\b(?:NM_|NR_|ENST)\d+\.\d+")
_CODING = re.compile(r"\b(c\.\S+?)[.,;:]?(?:\s|$)")
_BASES = re.compile(r"The name says (.+?), but the reference has (.+?)\.(?:\s|$)")


def problem_line(phrases: Phrases, problem: VariantProblem, verdict: Verdict | None) -> str:
    """What a problem is, and for a row of a file what to do; its own English text where the language has none."""
    message = f"variant-problem-{problem.code}"
    if not phrases.has(message):
        return problem.message
    bases = _BASES.search(problem.message)
    line = phrases.text(
        message,
        **{
            "message": problem.message,
            "cure": problem.suggestion,
            "gene": (verdict.gene if verdict else "") or "?",
            "transcript": _transcript(problem, verdict),
            "name": _name(problem, verdict),
            "protein": (protein_name(verdict) if verdict else "") or "?",
            "stated": bases[1] if bases else "?",
            "found": bases[2] if bases else "?",
            "frame_kept": "yes" if problem.message.endswith(" kept.") else "no",
            **dict(problem.values),
        },
    )
    cure = f"variant-cure-{problem.code}"
    if problem.names_variant or not phrases.has(cure):
        return line
    return f"{line} {phrases.text(cure, cure=problem.suggestion)}"


def _transcript(problem: VariantProblem, verdict: Verdict | None) -> str:
    """The transcript that a problem speaks of; where a version was replaced, that which was taken stands last."""
    named: list[str] = _ACCESSION.findall(problem.message)
    if named:
        return named[-1 if problem.code == "version-replaced" else 0]
    return ((verdict.normalized if verdict else "") or "?").partition(":")[0]


def _name(problem: VariantProblem, verdict: Verdict | None) -> str:
    """The name after c. that a problem speaks of."""
    named = _CODING.search(problem.message)
    return named[1] if named else ((verdict.normalized if verdict else "") or "").partition(":")[2] or "?"


def consequence_word(phrases: Phrases, term: str) -> str:
    """The word for a consequence, given by its term of the Sequence Ontology."""
    message = f"consequence-{term.lower().replace('_', '-')}"
    return phrases.text(message) if phrases.has(message) else term


def protein_name(verdict: Verdict) -> str:
    """The predicted protein without its accession, as `p.(Glu23ValfsTer17)`; empty where there is none."""
    return (verdict.protein or "").rpartition(":")[2]
