"""The commands that open, check, exchange and replace the evidence."""

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from predispo.cli.arguments import a_pair
from predispo.cli.given import open_vault, refuse_usage
from predispo.cli.own_evidence import own_evidence_parsers
from predispo.cli.printing import print_json, say, tell_progress, write_file
from predispo.errors import NotApplicable


def _evidence_check(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence check`; the exit code."""
    from predispo.app.browsing import check_evidence

    if wanted.vault and wanted.edition:
        refuse_usage("--vault and --edition: a vault's figures are checked over the edition that ships")
    workspace = open_vault(wanted) if wanted.vault else None
    try:
        folder = Path(wanted.edition) if wanted.edition else None
        findings = check_evidence(workspace.catalogue if workspace else None, folder)
        aside = workspace.set_aside if workspace else ()
    finally:
        if workspace:
            workspace.close()
    findings += [{"code": "set_aside", "file": "", "place": one.override, "text": one.reason} for one in aside]
    if wanted.json:
        print_json({"findings": findings})
    else:
        for one in findings:
            say(", ".join(part for part in (one["file"], one["place"]) if part) + f": {one['text']}")
        if not findings:
            say("Every figure has its unit and source, and nothing contradicts.")
    return NotApplicable.exit_code if findings else 0


def _evidence_list(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence list`; the exit code."""
    from predispo.app.browsing import list_evidence, list_other_figures

    workspace = open_vault(wanted) if wanted.vault else None
    try:
        catalogue = workspace.catalogue if workspace else None
        rows, others = list_evidence(wanted.gene, catalogue), list_other_figures(wanted.gene, catalogue)
    finally:
        if workspace:
            workspace.close()
    if wanted.json:
        print_json({"rows": rows, "others": others})
    else:
        for row in (*rows, *others):
            say("  ".join("-" if value is None else str(value) for value in row.values()))
    return 0


def _evidence_overrides(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence overrides`; the exit code."""
    from predispo.app.evidence_editing import overrides

    with closing(open_vault(wanted)) as workspace:
        listed, edition = overrides(workspace), workspace.catalogue.edition
    rows: list[dict[str, Any]] = [
        {
            "override": one.override.fact.override,
            "entry": one.override.recorded.ref.entry,
            "place": str(one.place),
            "state": one.override.state.value,
            "acts": one.acts,
            "author": one.override.author,
            "approved_by": one.override.approval.author if one.override.approval else None,
            "recorded_at": one.override.recorded.recorded_at.isoformat(),
            "reason": one.override.fact.reason,
            "pack": one.override.fact.pack,
            "outdated": one.outdated,
            "set_aside": one.set_aside,
            "table": dict(one.table),
            "shipped": None if one.shipped is None else dict(one.shipped),
        }
        for one in listed
    ]
    if wanted.json:
        print_json({"edition": edition, "overrides": rows})
        return 0
    say(f"Edition {edition}.")
    for row in rows:
        say(f"{row['override']}  {row['state']}  {row['place']}  {row['author']}: {row['reason']}")
    return 0


def _evidence_what_changes(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence what changes`; the exit code."""
    from predispo.app.evidence_comparing import another_edition, what_changes
    from predispo.app.evidence_packs import catalogue_with_pack, examine_pack
    from predispo.app.ticket import Ticket

    with closing(open_vault(wanted)) as workspace:
        if wanted.pack:
            after = catalogue_with_pack(workspace, examine_pack(workspace, Path(wanted.pack).read_bytes()))
        elif wanted.edition:
            after = another_edition(workspace, Path(wanted.edition))
        else:
            after = workspace.catalogue.shipped
        changes = what_changes(workspace, after, by=wanted.by, ticket=None if wanted.json else Ticket(tell_progress))
    moved: list[dict[str, Any]] = [
        {
            "family": one.number,
            "person": one.person,
            "quantity": one.quantity.value,
            "of": one.of,
            "age": one.age,
            "before": one.before,
            "after": one.after,
        }
        for one in changes.moved
    ]
    not_compared = [{"family": one.number, "reason": one.reason} for one in changes.not_compared]
    if wanted.json:
        editions = {"before": changes.before, "after": changes.after, "by": changes.by, "families": changes.families}
        print_json({**editions, "moved": moved, "not_compared": not_compared})
        return 0
    say(f"{changes.before} to {changes.after}: {len(moved)} answers of {changes.families} families would move.")
    for row in moved:
        what = row["of"] if row["age"] is None else f"{row['of']} to {row['age']}"
        say(f"{row['family']}  {row['person']}  {row['quantity']} {what}: {row['before']:.2%} to {row['after']:.2%}")
    for lost in not_compared:
        say(f"{lost['family']}: {lost['reason']}", file=sys.stderr)
    return 0


def _evidence_pack_key(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence pack key`; the exit code."""
    from predispo.app.evidence_packs import own_signer, trusted_signers

    with closing(open_vault(wanted)) as workspace:
        own, trusted = own_signer(workspace), trusted_signers(workspace)
    if wanted.json:
        listed = [{"name": one.name, "key": one.key, "fingerprint": one.fingerprint} for one in trusted]
        print_json({"key": own.key, "fingerprint": own.fingerprint, "trusted": listed})
    else:
        say(f"{own.key}\n{own.fingerprint}")
        for one in trusted:
            say(f"trusted: {one.name}  {one.fingerprint}")
    return 0


def _evidence_pack_trust(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence pack trust`; the exit code."""
    from predispo.app.evidence_packs import Signer, trust

    with closing(open_vault(wanted)) as workspace:
        trust(workspace, wanted.key, name=wanted.name)
    fingerprint = Signer(key="".join(wanted.key.split()).lower(), name=wanted.name).fingerprint
    if wanted.json:
        print_json({"name": wanted.name, "fingerprint": fingerprint})
    else:
        say(f"Packs signed by {wanted.name} ({fingerprint}) are taken in from now on.")
    return 0


def _evidence_pack_export(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence pack export`; the exit code."""
    from predispo.app.evidence_packs import export_pack

    with closing(open_vault(wanted)) as workspace:
        data = export_pack(workspace, name=wanted.name)
    write_file(wanted.out, data)
    if wanted.json:
        print_json({"file": wanted.out, "bytes": len(data)})
    return 0


def _evidence_pack_install(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence pack install`; the exit code."""
    from predispo.app.evidence_packs import install_pack

    with closing(open_vault(wanted)) as workspace:
        entry = install_pack(workspace, Path(wanted.file).read_bytes())
        waiting = workspace.clinic_journal.clinic.approval_required
        edition = workspace.catalogue.edition
    if wanted.json:
        print_json({"entry": entry.id, "facts": len(entry.facts) - 1, "waiting": waiting, "edition": edition})
    else:
        rest = "they wait for another author's approval" if waiting else f"the evidence is now {edition}"
        say(f"{len(entry.facts) - 1} figures and verifications were taken in; {rest}.")
    return 0


def _evidence_import_incidence(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence import incidence`; the exit code."""
    from predispo.app.incidence_import import Origin, guess_mapping, import_incidence, open_tables, preview
    from predispo.evidence.catalogue import Catalogue

    sheet = open_tables([(Path(file).name, Path(file).read_bytes()) for file in wanted.files])
    workspace = open_vault(wanted) if wanted.vault else None
    try:
        catalogue = workspace.catalogue if workspace else Catalogue.load()
        mapping = _mapping(wanted, sheet, guess_mapping(catalogue, sheet))
        seen = preview(catalogue, sheet, mapping)
        entry = None
        if workspace is not None:
            origin = Origin(
                key=wanted.source,
                period=wanted.period,
                coverage=wanted.coverage,
                authors=wanted.authors,
                title=wanted.title,
                year=wanted.year,
            )
            names = {mapping.country: wanted.name} if wanted.name else {}
            entry = import_incidence(
                workspace, sheet, mapping, origin=origin, reason=wanted.reason, names=names, in_spite=wanted.in_spite
            )
    finally:
        if workspace:
            workspace.close()
    problems = [{"line": one.line, "text": one.text, "why": one.why} for one in seen.problems]
    if wanted.json:
        lines = [
            {
                "population": one.population,
                "site": one.site,
                "sex": one.sex,
                "rows": one.rows,
                "cases": one.cases,
                "person_years": one.person_years,
                "risk_to_75": one.risk,
                "interval": list(one.interval),
                "risk_to_75_now": one.risk_now,
            }
            for one in seen.lines
        ]
        left_out = dict(seen.left_out)
        columns = {column.value: at for column, at in mapping.columns.items()}
        taken = entry.id if entry else None
        answer = {"header": list(seen.header), "columns": columns, "ages": mapping.ages.value, "lines": lines}
        answer |= {"years": list(mapping.years) if mapping.years else None, "years_each": mapping.years_each}
        print_json({**answer, "problems": problems, "left_out": left_out, "entry": taken})
        return 0
    for one in seen.lines:
        now = "" if one.risk_now is None else f", now {one.risk_now:.2%}"
        ends = f"{one.interval[0]:.2%} to {one.interval[1]:.2%}"
        say(f"{one.population} {one.site} {one.sex}: {one.cases} cases, to 75 {one.risk:.2%} ({ends}){now}")
    for one in seen.problems:
        place = f"line {one.line}: " if one.line else ""
        say(f"{place}{one.text}: {one.why}", file=sys.stderr)
    say("Taken in." if entry else "Nothing was taken in: name a vault with --vault DIR to take it.")
    return 0


def _mapping(wanted: argparse.Namespace, sheet: Any, guessed: Any) -> Any:
    """A guessed mapping with what the arguments say."""
    from dataclasses import replace

    from predispo.exchange.incidence_columns import AgeKind, Column

    columns = dict(guessed.columns)
    for name, header in wanted.column:
        if name not in set(Column) or header not in sheet.header:
            refuse_usage(f"--column {name}={header}: choose among {', '.join(Column)}, and a header of the table")
        columns[Column(name)] = sheet.header.index(header)
    meant = {"countries": dict(guessed.countries), "sexes": dict(guessed.sexes), "sites": dict(guessed.sites)}
    for kind, given in (("countries", wanted.as_country), ("sexes", wanted.as_sex), ("sites", wanted.as_site)):
        meant[kind] |= dict(given)
    return replace(
        guessed,
        columns=columns,
        ages=AgeKind(wanted.ages) if wanted.ages else guessed.ages,
        decimal=wanted.decimal or guessed.decimal,
        country=wanted.country or guessed.country,
        sex=wanted.sex or guessed.sex,
        site=wanted.site or guessed.site,
        years=wanted.years or guessed.years,
        years_each=wanted.years_each or guessed.years_each,
        **meant,
    )


def _a_span(text: str) -> tuple[int, int]:
    """A year, or the first and the last of several, as 2015-2019."""
    from predispo.exchange.incidence_columns import span_of

    span = span_of(text)
    if span is None or span[0] > span[1]:
        raise argparse.ArgumentTypeError(f"{text} is not a year or a span of years such as 2015-2019")
    return span


def evidence_parsers(evidence: argparse.ArgumentParser) -> None:
    """The commands that open, check and replace the evidence."""
    doings = evidence.add_subparsers(required=True, metavar="COMMAND")

    def doing(
        name: str, does: Callable[[argparse.Namespace], int], text: str, *, among: Any = doings, vault: bool = True
    ) -> argparse.ArgumentParser:
        added = among.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--vault", metavar="DIR", required=vault, help="the clinic's vault")
        added.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    checked = doing(
        "check", _evidence_check, "every figure has unit and source; with a vault its own figures too", vault=False
    )
    checked.add_argument("--edition", metavar="DIR", help="an edition in another folder; else the one that ships")
    listed = doing("list", _evidence_list, "the figures of all genes, or of one", vault=False)
    listed.add_argument("--gene", metavar="G", help="only the figures of this gene")
    doing("overrides", _evidence_overrides, "the clinic's own figures, with their state, author and reason")

    own_evidence_parsers(doing)

    changes = doing("what-changes", _evidence_what_changes, "whose answers would move under other evidence")
    under = changes.add_mutually_exclusive_group(required=True)
    under.add_argument("--pack", metavar="FILE", help="with a signed pack; nothing of it is taken in")
    under.add_argument("--edition", metavar="DIR", help="under another edition, with the clinic's own over it")
    under.add_argument("--shipped", action="store_true", help="under the shipped edition, without the clinic's own")
    changes.add_argument(
        "--by", type=float, default=0.01, metavar="P", help="by more than this; else 0.01, one percent"
    )

    pack = doings.add_parser("pack", help="keys, and signed packs of a clinic's own figures")
    packs = pack.add_subparsers(required=True, metavar="key|trust|export|install")
    doing("key", _evidence_pack_key, "the clinic's key and fingerprint, and whom it trusts", among=packs)
    trust = doing("trust", _evidence_pack_trust, "take in packs that are signed by a key", among=packs)
    trust.add_argument("key", metavar="KEY", help="64 hexadecimal digits; compare the fingerprint first")
    trust.add_argument("--name", required=True, help="whose key it is")
    export = doing("export", _evidence_pack_export, "the clinic's own figures as a signed pack", among=packs)
    export.add_argument("--name", required=True, help="what the pack is called; its version counts upwards by itself")
    export.add_argument("-o", "--out", required=True, metavar="FILE", help="the file to write")
    install = doing("install", _evidence_pack_install, "take a signed pack in, whole or not at all", among=packs)
    install.add_argument("file", metavar="FILE", help="the pack")

    counts = doing(
        "import-incidence", _evidence_import_incidence, "a registry's counts; without a vault only shown", vault=False
    )
    counts.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="the counts, one row or one column for each age band; with them, where they stand apart, the table of"
        " people and the dictionaries of cancers and registries, in any order",
    )
    counts.add_argument(
        "--country", default="", metavar="NO", help="population of all rows; several are pooled into it"
    )
    counts.add_argument("--sex", choices=("F", "M"), default="", help="the sex of all rows")
    counts.add_argument("--site", default="", metavar="SITE", help="the cancer of all rows")
    counts.add_argument(
        "--column",
        type=a_pair,
        action="append",
        default=[],
        metavar="WHAT=HEADER",
        help="as cases=Number; else guessed",
    )
    for name in ("country", "sex", "site"):
        counts.add_argument(
            f"--{name}-word",
            dest=f"as_{name}",
            type=a_pair,
            action="append",
            default=[],
            metavar="WORD=MEANING",
            help=f"what a word of the table is as {name}; WORD= leaves its rows out",
        )
    counts.add_argument("--ages", choices=("bands", "first_years", "numbers", "single_years"), help="else guessed")
    counts.add_argument("--years", type=_a_span, metavar="2015-2019", help="which years count; else the last five")
    counts.add_argument(
        "--years-each", type=int, metavar="N", help="each number of people stands for N years, as the mean of a period"
    )
    counts.add_argument("--decimal", choices=(".", ","), help="else guessed")
    counts.add_argument("--name", default="", help="the name of a population that the evidence does not know")
    counts.add_argument("--source", default="", metavar="KEY", help="key of the reference, there or new")
    counts.add_argument("--period", default="", help="as 2018-2022")
    counts.add_argument("--coverage", default="", help="as national, or which region")
    counts.add_argument("--authors", default="", help="of a new reference")
    counts.add_argument("--title", default="", help="of a new reference")
    counts.add_argument("--year", default="", help="of a new reference")
    counts.add_argument("--reason", default="", help="why the clinic takes these counts")
    counts.add_argument("--in-spite", action="store_true", help="take what could be read where something could not")
