"""ClinVar's words for how a variant was classed and how far that was reviewed."""

from predispo.domain.variant import VariantClass

_CLASSES = {
    "pathogenic": VariantClass.PATHOGENIC,
    "pathogenic/likely pathogenic": VariantClass.LIKELY_PATHOGENIC,
    "likely pathogenic": VariantClass.LIKELY_PATHOGENIC,
    "uncertain significance": VariantClass.UNCERTAIN,
    "likely benign": VariantClass.LIKELY_BENIGN,
    "benign/likely benign": VariantClass.LIKELY_BENIGN,
    "benign": VariantClass.BENIGN,
}
# The review status of ClinVar by its number of gold stars, as its documentation lists them; all others have none.
_STARS = (
    ("practice guideline", 4),
    ("reviewed by expert panel", 3),
    ("criteria provided, multiple submitters", 2),
    ("criteria provided, conflicting", 1),
    ("criteria provided, single submitter", 1),
)


def plain(text: str) -> str:
    """ClinVar's words as its pages write them: the VCF has an underscore for a blank."""
    return text.replace(",_", ", ").replace("_", " ").strip()


def class_of(significance: str) -> VariantClass | None:
    """Which of the five classes a significance is; what follows it, such as a risk factor, does not count."""
    first = significance.replace("|", ";").replace(",", ";").partition(";")[0]
    return _CLASSES.get(first.strip().lower())


def stars_of(review: str) -> int:
    """The gold stars of a review status, from 0 to 4."""
    lowered = review.lower()
    return next((stars for words, stars in _STARS if lowered.startswith(words)), 0)
