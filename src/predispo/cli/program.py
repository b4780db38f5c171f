"""The command line: which command does what, and how problems are told."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from predispo.cli.arguments import (
    LABEL_LINES,
    PAPERS,
    a_day,
    a_scale,
    a_seed,
    a_share,
    in_country,
    in_language,
    label_lines,
    letter_kind,
    number_of_draws,
    risk_category,
    takes_family,
    test_costs,
    writable_format,
    written_in,
)
from predispo.cli.bench import run_bench
from predispo.cli.evidence import evidence_parsers
from predispo.cli.families import run_check, run_convert, run_draw
from predispo.cli.guidance import run_criteria, run_plan
from predispo.cli.installation import VersionAction, run_health, run_update
from predispo.cli.letters import run_letter
from predispo.cli.printing import problem_sentence, say
from predispo.cli.risk import run_assess, run_cosegregate, run_solve
from predispo.cli.variants import run_annotate, run_clinvar_import, run_clinvar_status, run_variant
from predispo.cli.vault import vault_parsers
from predispo.errors import PredispoError, Unreadable

OUR_FAULT = 1


INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code says how it went, one sentence on standard error what is wrong."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that has no letter for a name must not end the work.
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    wanted = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int | None] = wanted.command
    try:
        return command(wanted) or 0
    except PredispoError as problem:
        say(f"predispo: {problem_sentence(problem)}", file=sys.stderr)
        return problem.exit_code
    except (FileNotFoundError, IsADirectoryError, PermissionError) as problem:
        reason = problem.strerror or "cannot be opened"
        say(f"predispo: {problem.filename}: {reason}. Check the name of the file.", file=sys.stderr)
        return Unreadable.exit_code
    except BrokenPipeError:
        return 0
    except OSError as problem:
        say(f"predispo: {problem.strerror or problem}. Check the disk and the name of the file.", file=sys.stderr)
        return OUR_FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as problem:
        if os.environ.get("PREDISPO_DEBUG"):
            raise
        say(
            f"predispo: something went wrong that is our fault ({type(problem).__name__}: {problem}). "
            "Nothing was changed; please report it, with PREDISPO_DEBUG=1 for the details.",
            file=sys.stderr,
        )
        return OUR_FAULT


def demo_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments of `demo`, which the window carries out."""
    return _demo_parser(argparse.ArgumentParser(prog="predispo demo")).parse_args(arguments)


def file_to_open(arguments: Sequence[str]) -> Path | None:
    """The family file of `open`, which the window carries out; none where a menu started it without one."""
    return _open_parser(argparse.ArgumentParser(prog="predispo open")).parse_args(arguments).file


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="predispo", description="Hereditary cancer predisposition counselling. Without arguments: the window."
    )
    parser.add_argument("--version", action=VersionAction)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, does: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    _open_parser(commands.add_parser("open", help="the window, with a family file to import"))
    _demo_parser(commands.add_parser("demo", help="the window on the demonstration clinic"))
    in_language(takes_family(command("check", run_check, "what is wrong or odd in a family")))

    convert = command("convert", run_convert, "change a family file into another format")
    convert.add_argument("file", metavar="IN", help="any readable family file")
    convert.add_argument("out", metavar="OUT", help="the file to write")
    convert.add_argument(
        "--to", type=writable_format, metavar="FORMAT", help="canrisk, ped or bundle; else by OUT's name"
    )
    convert.add_argument("--anonymous", action="store_true", help="names to numbers, dates to years, no free text")
    convert.add_argument("--on", type=a_day, metavar="DAY", help="reckon the consultand's age on this day")

    draw = takes_family(command("draw", run_draw, "draw a family as SVG, PDF or PNG"))
    draw.add_argument("-o", "--out", required=True, metavar="FILE.(svg|pdf|png)")
    written_in(draw)
    draw.add_argument("--anonymous", action="store_true", help="numbers for names, and no dates")
    draw.add_argument("--style", choices=("2022", "2008"), default="2022", help="the standard symbols of which year")
    draw.add_argument("--labels", type=label_lines, default=None, metavar="LINE,…", help=LABEL_LINES)
    draw.add_argument(
        "--pages",
        choices=("auto", "one", "several"),
        default="",
        help="a PDF on sheets of paper with overlaps, marks and a map; else one page of the drawing's own size",
    )
    draw.add_argument("--paper", choices=PAPERS, default="A4", help="the sheets of --pages, on their side")
    draw.add_argument("--scale", type=a_scale, default=2.0, metavar="N", help="dots of a PNG a unit of the drawing; 2")
    draw.add_argument("--evaluations", action="store_true", help="tests with the standard's numbers, as E1+(BRCA1)")

    assess = takes_family(command("assess", run_assess, "carrier probabilities and remaining risks of everybody"))
    assess.add_argument("--consultand", metavar="ID", help="who seeks counsel; else as the family says")
    in_country(assess)
    assess.add_argument("--genes", metavar="BRCA1,…", help="only these genes; else all that the evidence can carry")
    assess.add_argument(
        "--if",
        dest="suppositions",
        action="append",
        metavar="ID:GENE=RESULT",
        help='suppose a result, as "12:BRCA1=negative" or "12:BRCA1=positive", or "12:BRCA1=vus:0.3" for an uncertain'
        " variant that is pathogenic with probability 0.3; may be said more than once",
    )
    assess.add_argument(
        "--draws", type=number_of_draws, default=0, metavar="N", help="95 %% intervals by so many draws, as 200"
    )
    assess.add_argument("--seed", type=a_seed, default=1, metavar="S", help="where chance starts; the same gives alike")
    assess.add_argument("--explain", action="store_true", help="say who moves the answer, and whose test would")
    assess.add_argument(
        "--cost",
        dest="costs",
        type=test_costs,
        metavar="panel=P,familial=F",
        help="what a panel test and a test for the family's variant cost, in one unit, to weigh with --explain whom to"
        " test; else as the settings say, else alike",
    )
    in_language(assess)

    solve = command("solve", run_solve, "the bare engine on an oracle case")
    solve.add_argument("case", metavar="CASE.json", help="a family with its numbers, in the form of the oracles")

    cosegregate = takes_family(
        command("cosegregate", run_cosegregate, "does a variant go with the disease in a family")
    )
    cosegregate.add_argument("--variant", required=True, metavar="HGVS", help="as NM_007294.4:c.181T>G")
    cosegregate.add_argument("--proband", metavar="ID", help="else the family's where a carrier, else the first tested")
    in_country(cosegregate)
    in_language(cosegregate)

    variant = command("variant", run_variant, "check, normalise, translate and map a variant")
    variant.add_argument("variant", metavar="VARIANT", help="NM_007294.4:c.68_69del, BRCA1 185delAG …")

    variant.add_argument(
        "--frequency", type=a_share, metavar="F", help="the highest in any population, as 0 or 0.00012, for PM2 and BA1"
    )
    variant.add_argument("--splicing", type=a_share, metavar="S", help="SpliceAI's highest score, for PP3, BP4 and BP7")

    annotate = command("annotate", run_annotate, "the variants of a laboratory's file in hereditary cancer genes")
    annotate.add_argument("file", metavar="FILE", help="VCF (plain or compressed), table (XLSX, CSV) or FHIR report")
    annotate.add_argument(
        "--columns", metavar="NAME=HEADER,…", help="what a table's columns tell, else by their headers"
    )
    annotate.add_argument("--build", choices=("GRCh37", "GRCh38"), help="else by the file's header and its bases")

    clinvar = commands.add_parser("clinvar", help="what ClinVar says of variants, from its file")
    doings = clinvar.add_subparsers(required=True, metavar="import|status")
    imported = doings.add_parser("import", help="take over clinvar.vcf.gz or variant_summary.txt.gz")
    imported.set_defaults(command=run_clinvar_import)
    imported.add_argument("file", metavar="FILE", help="as downloaded, whole; only genes of hereditary cancer are kept")
    imported.add_argument("--vault", metavar="DIR", help="compare it with a vault, and open tasks there")
    imported.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
    imported.add_argument("--date", type=a_day, metavar="DAY", help="the day of the file where it does not say it")
    status = doings.add_parser("status", help="which file is in use")
    status.set_defaults(command=run_clinvar_status)
    for doing in (imported, status):
        doing.add_argument("--json", action="store_true", help="print one JSON object and nothing else")

    criteria = takes_family(
        command("criteria", run_criteria, "which criteria of which guidelines a person meets, and why")
    )
    criteria.add_argument("--consultand", metavar="ID", help="whom to judge; else as the family says")
    criteria.add_argument(
        "--guidelines",
        metavar="GB/nice_cg164,…",
        help="only these, in this order; else the settings', else the country's",
    )
    in_country(criteria)
    in_language(criteria)

    plan = takes_family(command("plan", run_plan, "what guidelines offer a person, from when and how often"))
    plan.add_argument("--person", metavar="ID", help="whose plan; else the consultand's")
    plan.add_argument(
        "--guidelines",
        metavar="GB/hanson2021tp53,…",
        help="these first, in this order; else the settings', else the country's",
    )
    in_country(plan)
    in_language(plan)

    letter = takes_family(command("letter", run_letter, "write a letter; `letter kinds`, `letter verify FILE.pdf`"))
    letter.add_argument("document", nargs="?", metavar="FILE.pdf", help="after verify: the letter to look at")
    letter.add_argument("--kind", type=letter_kind, metavar="KIND", help="as family-letter")
    written_in(letter)
    letter.add_argument("--person", metavar="ID", help="whom it is about; else the consultand")
    letter.add_argument("--to", metavar="NAME;STREET;…", help="whom it goes to, where that is not the person")
    letter.add_argument(
        "--paragraph", action="append", default=[], metavar="TEXT", help="your own words; may be repeated"
    )
    letter.add_argument("--category", type=risk_category, metavar="CATEGORY", help="population, moderate or high")
    letter.add_argument("--until", type=a_day, metavar="DAY", help="the day that the letter names, as for an answer")
    letter.add_argument("--corrects", metavar="DOCUMENT", help="the issued letter that it corrects; else the last")
    in_country(letter)
    letter.add_argument("-o", "--out", metavar="FILE.pdf", help="the file to write")

    vault_parsers(commands.add_parser("vault", help="keep a vault: backups, erasure, audit"))
    evidence_parsers(commands.add_parser("evidence", help="check, list, exchange or replace the evidence"))

    health = command("health", run_health, "is this installation whole, and does it work on this machine")
    health.add_argument("--vault", metavar="DIR", help="also whether this vault can be reached and has room")

    update = command("update", run_update, "is an update on a disk signed, whole and newer; nothing is fetched")
    update.add_argument("folder", metavar="FOLDER", help="the folder of the release, with release.json")
    update.add_argument("--key", metavar="FILE", help="the public key to trust; else the one that ships")

    command("bench", run_bench, "the benchmarks, side by side with what is installed of the peers")
    return parser


def _demo_parser(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--offscreen", type=Path, metavar="DIR", help="do the main job without a screen, into DIR")
    return parser


def _open_parser(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="any readable family file")
    return parser
