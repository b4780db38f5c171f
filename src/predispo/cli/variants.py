"""The commands about variants."""

import argparse
import sys
from pathlib import Path

from predispo.cli.given import open_vault
from predispo.cli.printing import print_json, progress, say
from predispo.errors import VariantError


def run_variant(wanted: argparse.Namespace) -> int:
    """Do `predispo variant`; the exit code."""
    from predispo.app.appraising import appraisal_as_json, appraise, proposal_lines
    from predispo.app.clinvar import published_line

    appraisal = appraise(wanted.variant, frequency=wanted.frequency, splicing=wanted.splicing)
    verdict = appraisal.verdict
    if wanted.json:
        print_json(appraisal_as_json(appraisal))
    if not verdict.valid:
        wrong = verdict.problems[-1]
        cure = f"Perhaps {wrong.suggestion} is meant." if wrong.names_variant else wrong.suggestion
        raise VariantError(wrong.message, cure=cure, code=wrong.code, suggestion=wrong.suggestion)
    if not wanted.json:
        named = (verdict.normalized, verdict.protein, verdict.consequence, verdict.grch37, verdict.grch38, verdict.spdi)
        for line in (*named, *verdict.legacy_names):
            if line:
                say(line)
        if appraisal.published is not None:
            say(published_line(appraisal.published))
        for line in proposal_lines(appraisal.proposal):
            say(line)
        for one in verdict.problems:
            offered = f"({one.suggestion}?)" if one.names_variant else one.suggestion
            say(f"{one.message} {offered}".rstrip())
    return 0


def run_annotate(wanted: argparse.Namespace) -> int:
    """Do `predispo annotate`; the exit code."""
    from predispo.app.annotating import annotate_file
    from predispo.app.appraising import panel_as_json
    from predispo.app.panel_review import is_vcf

    if not is_vcf(Path(wanted.file)):
        return _annotate_report(wanted)
    panel = annotate_file(Path(wanted.file), build=wanted.build)
    if wanted.json:
        print_json(panel_as_json(wanted.file, panel))
        return 0
    for one in panel.findings:
        verdict = one.verdict
        fraction = "" if one.allele_fraction is None else f"{one.allele_fraction:.2f}"
        named = (verdict.gene, verdict.normalized or "?", verdict.protein, verdict.consequence)
        cells = (f"{one.chrom}:{one.pos} {one.ref}>{one.alt}", *named, one.sample, one.zygosity.value, fraction)
        say("  ".join(cell for cell in cells if cell))
        for problem in verdict.problems:
            say(f"    {problem.message}")
    say(f"{panel.build or 'no build'}: {len(panel.findings)} in panel genes, {panel.outside} outside.")
    for one in panel.problems:
        place = f"line {one.line}: " if one.line else ""
        say(f"predispo: {place}{one.why} {one.problem.suggestion}".rstrip(), file=sys.stderr)
    return 0


def _annotate_report(wanted: argparse.Namespace) -> int:
    """Annotate a laboratory's table or FHIR report, row by row."""
    from predispo.app.appraising import review_as_json
    from predispo.app.panel_mapping import named_columns
    from predispo.app.panel_review import open_table, review_file, review_table

    file = Path(wanted.file)
    table = open_table(file)
    if table is None:
        review = review_file(file, build=wanted.build)
    else:
        review = review_table(table, named_columns(table, wanted.columns or ""), build=wanted.build)
    if wanted.json:
        print_json(review_as_json(wanted.file, review))
        return 0
    for one in review.rows:
        name = (one.verdict.normalized if one.verdict is not None else None) or one.written
        said = one.reported_class.value.replace("_", " ") if one.reported_class else ""
        cells = (f"line {one.line}", one.state.value, one.gene, name, said, one.zygosity.value, one.sample)
        say("  ".join(cell for cell in cells if cell))
        for problem in one.problems:
            say(f"    {problem.message} {problem.suggestion}".rstrip())
    recordable = sum(one.can_be_recorded for one in review.rows)
    say(f"{recordable} can be recorded, {len(review.rows) - recordable} cannot, {review.outside} outside of the genes.")
    return 0


def run_clinvar_import(wanted: argparse.Namespace) -> int:
    """Do `predispo clinvar import`; the exit code."""
    from predispo.app.clinvar import import_clinvar, status_as_json
    from predispo.app.ticket import Ticket

    told = Ticket(progress) if sys.stderr is not None and sys.stderr.isatty() else None
    edition = import_clinvar(Path(wanted.file), day=wanted.date, ticket=told)
    watched = _watched(wanted) if wanted.vault else None
    if wanted.json:
        print_json(status_as_json(edition) | ({"watched": watched} if watched is not None else {}))
    else:
        for one in watched or ():
            say(f"Family {one['family']}: {one['variant']}: {one['significance']}; until now {one['before']}.")
        say(
            f"ClinVar of {edition.date.isoformat()} ({', '.join(edition.builds)}): {edition.records} records in "
            f"{edition.genes} genes, out of {edition.rows} lines."
        )
    return 0


def _watched(wanted: argparse.Namespace) -> list[dict[str, object]]:
    """What the new edition says of the variants in a vault, written down there."""
    from predispo.app.watching import watch

    workspace = open_vault(wanted)
    try:
        found = watch(workspace).found
    finally:
        workspace.close()
    return [
        {
            "family": family.number,
            "variant": one.variant.name,
            "significance": one.published.significance,
            "before": one.before.value if one.before else "conflicting",
            "task": one.matters,
        }
        for family in found
        for one in family.news
    ]


def run_clinvar_status(wanted: argparse.Namespace) -> int:
    """Do `predispo clinvar status`; the exit code."""
    from predispo.app.clinvar import clinvar, status_as_json

    index = clinvar()
    edition = None if index is None else index.edition
    if wanted.json:
        print_json(status_as_json(edition))
    elif edition is None:
        say(
            "No ClinVar file was imported; a small demonstration set answers. `predispo clinvar import FILE` takes one."
        )
    else:
        say(
            f"ClinVar of {edition.date.isoformat()} ({', '.join(edition.builds)}, {edition.file}): {edition.records} "
            f"records in {edition.genes} genes, imported {edition.imported_at.date().isoformat()}."
        )
    return 0
