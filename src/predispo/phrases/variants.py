"""What a check of a written variant says, in the words of a language."""

from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.phrases.phrases import Phrases


def problem_line(phrases: Phrases, problem: VariantProblem, verdict: Verdict) -> str:
    """One sentence about a problem, by its code; its own English text where the language has none."""
    message = f"variant-problem-{problem.code}"
    if not phrases.has(message):
        return problem.message
    transcript, _, name = (verdict.normalized or "").partition(":")
    return phrases.text(
        message,
        message=problem.message,
        gene=verdict.gene or "?",
        transcript=transcript or "?",
        name=name or "?",
        protein=protein_name(verdict) or "?",
        frame_kept="yes" if problem.message.endswith(" kept.") else "no",
    )


def consequence_word(phrases: Phrases, term: str) -> str:
    """The word for a consequence, given by its term of the Sequence Ontology."""
    message = f"consequence-{term.lower().replace('_', '-')}"
    return phrases.text(message) if phrases.has(message) else term


def protein_name(verdict: Verdict) -> str:
    """The predicted protein without its accession, as `p.(Glu23ValfsTer17)`; empty where there is none."""
    return (verdict.protein or "").rpartition(":")[2]
