"""ClinVar on this machine: the user's file imported, and what it says of a variant."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from predispo.app import annotating
from predispo.app.ticket import Ticket
from predispo.domain.published import PublishedClass
from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.errors import Unreadable
from predispo.paths import user_data

if TYPE_CHECKING:
    from predispo.reference.clinvar import ClinVar, Edition

_USING = Lock()
_open: dict[Path, tuple[tuple[int, int], "ClinVar"]] = {}


def index_file() -> Path:
    """Where the index lies: outside of every vault, since it holds nothing of a patient."""
    return user_data() / "reference" / "clinvar.sqlite"


def clinvar() -> "ClinVar | None":
    """The index in use; None where no file was imported yet.

    Raises:
        Unreadable: the index is damaged.
    """
    from predispo.reference.clinvar import ClinVar

    file = index_file()
    with _USING:
        try:
            found = file.stat()
        except OSError:
            return None
        stamp = (found.st_mtime_ns, found.st_size)
        held = _open.get(file)
        if held is None or held[0] != stamp:
            held = (stamp, ClinVar(file))
            _open[file] = held
        return held[1]


def import_clinvar(file: Path, *, day: date | None = None, ticket: Ticket | None = None) -> "Edition":
    """Take over a ClinVar file, only the genes of hereditary cancer; `day` overrules what it says of its date.

    Raises:
        Unreadable: nothing of the file can be relied on; the index in use is as it was.
        Cancelled: the same file is taken up where it was left when it is imported again.
    """
    from predispo.reference.clinvar_import import import_clinvar as take_over

    let_go()
    listening = ticket or Ticket()
    return take_over(file, index_file(), genes=panel_genes(), now=datetime.now(UTC), day=day, step=listening.step)


def let_go() -> None:
    """Close the index, so that it can be replaced."""
    with _USING:
        for _, held in _open.values():
            held.close()
        _open.clear()


def panel_genes() -> frozenset[str]:
    """Every gene that the evidence or the reference knows, with the former symbols of the latter."""
    from predispo.evidence.catalogue import Catalogue

    known = {*Catalogue.load().genes()}
    for gene in annotating.reference().genes.values():
        known |= {gene.symbol, *gene.previous}
    return frozenset(known)


def published(verdict: Verdict) -> PublishedClass | None:
    """What ClinVar says of a checked variant: by its place on either build, else by its name.

    Before any file was imported the demonstration set answers.

    Raises:
        Unreadable: the index is damaged.
    """
    if not verdict.valid:
        return None
    index = clinvar()
    if index is None:
        return demonstrated(verdict)
    from predispo.variants.look_up import look_up

    return look_up(index, verdict, annotating.reference())


def demonstrated(verdict: Verdict) -> PublishedClass | None:
    """What the demonstration set says of a variant."""
    from predispo.reference.demonstration import demonstration_set

    return demonstration_set().get(verdict.normalized or "")


def published_or_problem(verdict: Verdict) -> tuple[PublishedClass | None, Verdict]:
    """What ClinVar says, and the verdict with a problem where the index cannot be read: a check must not fail by it."""
    try:
        return published(verdict), verdict
    except Unreadable as problem:
        said = VariantProblem(code="clinvar-unreadable", message=str(problem))
        return None, replace(verdict, problems=(*verdict.problems, said))


def published_as_json(found: PublishedClass | None) -> dict[str, Any] | None:
    """A record as the command line prints it."""
    if found is None:
        return None
    return {
        "source": found.source,
        "edition": found.edition.isoformat(),
        "variation": found.record or None,
        "significance": found.significance,
        "class": found.variant_class.value if found.variant_class else None,
        "conflicts": found.conflict or None,
        "stars": found.stars,
        "review": found.review,
        "evaluated": found.evaluated.isoformat() if found.evaluated else None,
        "submitters": found.submitters,
        "demonstration": found.demonstration,
    }


def published_line(found: PublishedClass) -> str:
    """A record in one line."""
    about = (
        found.conflict,
        found.review,
        f"{found.stars} of 4 stars",
        f"{found.source} of {found.edition.isoformat()}",
    )
    warned = "; not checked against ClinVar" if found.demonstration else ""
    return f"{found.significance} ({'; '.join(one for one in about if one)}{warned})"


def status_as_json(edition: "Edition | None") -> dict[str, Any]:
    """Which index is in use, as the command line prints it."""
    if edition is None:
        return {"imported": False, "edition": None}
    return {
        "imported": True,
        "edition": edition.date.isoformat(),
        "kind": edition.kind,
        "builds": list(edition.builds),
        "file": edition.file,
        "records": edition.records,
        "rows": edition.rows,
        "genes": edition.genes,
        "imported_at": edition.imported_at.isoformat(timespec="seconds"),
    }
