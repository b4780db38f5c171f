"""The command line: the same use-cases without a screen. Qt is never imported here."""

import argparse
import getpass
import io
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from predispo.errors import ImpossibleFamily, NotApplicable, PredispoError, TooManyLoops, Unreadable, VariantError

if TYPE_CHECKING:
    from predispo.app.settings import Settings
    from predispo.app.workspace import Workspace
    from predispo.benchmarks.stopwatch import Row
    from predispo.domain.advice import TestCosts
    from predispo.domain.family import Family
    from predispo.evidence.catalogue import Catalogue
    from predispo.exchange.reading import ReadResult

USAGE = 2
OUR_FAULT = 1
MOST_DRAWS = 10_000
MOST_NAMES = 12
INTERRUPTED = 130
LEAST_DRAWS = 20
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Control characters but for tab and line feed, and those that turn the direction of writing."""


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
        _say(f"predispo: {_sentence(problem)}", file=sys.stderr)
        return problem.exit_code
    except (FileNotFoundError, IsADirectoryError, PermissionError) as problem:
        reason = problem.strerror or "cannot be opened"
        _say(f"predispo: {problem.filename}: {reason}. Check the name of the file.", file=sys.stderr)
        return Unreadable.exit_code
    except BrokenPipeError:
        return 0
    except OSError as problem:
        _say(f"predispo: {problem.strerror or problem}. Check the disk and the name of the file.", file=sys.stderr)
        return OUR_FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as problem:
        if os.environ.get("PREDISPO_DEBUG"):
            raise
        _say(
            f"predispo: something went wrong that is our fault ({type(problem).__name__}: {problem}). "
            "Nothing was changed; please report it, with PREDISPO_DEBUG=1 for the details.",
            file=sys.stderr,
        )
        return OUR_FAULT


def demo_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments of `demo`, which the window carries out."""
    return _demo_parser(argparse.ArgumentParser(prog="predispo demo")).parse_args(arguments)


def _sentence(problem: PredispoError) -> str:
    """Where in a file the problem lies, what it is, and the cure."""
    parts = [f"{key} {problem.data[key]}" for key in ("line", "column") if problem.data.get(key)]
    place = f"{', '.join(parts)}: " if parts else ""
    # The reason of a reader says the place too; its `why` does not.
    reason = str(problem.data.get("why") or problem.reason)
    persons = problem.data.get("persons") if isinstance(problem, ImpossibleFamily | TooManyLoops) else None
    if persons:
        more = ", …" if len(persons) > MOST_NAMES else ""
        reason = f"{reason.rstrip('.')} ({', '.join(map(str, persons[:MOST_NAMES]))}{more})."
    return f"{place}{reason} {problem.cure}".strip()


# -- input and output -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """The family that a command is about, and the file's reading where it came from a file."""

    family: "Family"
    read: "ReadResult | None" = None
    in_force: "Catalogue | None" = None

    @property
    def catalogue(self) -> "Catalogue":
        """The evidence that counts: a vault's own over the shipped edition, or the shipped edition."""
        from predispo.evidence.catalogue import Catalogue

        return self.in_force or Catalogue.load()


def _given(wanted: argparse.Namespace) -> _Given:
    """The family of a command: from a file, or from a vault."""
    if wanted.vault:
        if wanted.file:
            _usage("name a family file or a vault, not both")
        if not wanted.family_number:
            _usage("a vault holds many families; name one with --family NUMBER")
        workspace = _open_vault(wanted)
        try:
            family = workspace.family_numbered(wanted.family_number).family
            return _Given(family=family, in_force=workspace.catalogue)
        finally:
            workspace.close()
    if not wanted.file:
        _usage("name a family file, or --vault DIR --family NUMBER")
    from predispo.app.transfer import family_from, read_file

    result = read_file(Path(wanted.file).read_bytes(), options=_read_options(wanted))
    families = list(result.families)
    if wanted.family_number:
        families = [one for one in families if one.number == wanted.family_number]
        if not families:
            numbers = ", ".join(one.number for one in result.families)
            raise NotApplicable(f"No family {wanted.family_number} in this file.", cure=f"There are: {numbers}.")
    if len(families) > 1:
        numbers = ", ".join(one.number for one in families)
        _say(f"predispo: the file holds the families {numbers}; this is the first of them.", file=sys.stderr)
    return _Given(family=family_from(families[0]), read=result)


def _read_options(wanted: argparse.Namespace) -> Any:
    from predispo.exchange.reading import ReadOptions

    return ReadOptions(passphrase=_secret("PREDISPO_BUNDLE_PASSPHRASE"))


def _secret(name: str) -> str | None:
    """A passphrase that the environment holds."""
    return os.environ.get(name) or None


def _passphrase(wanted: argparse.Namespace, *, new: bool = False) -> str:
    """The passphrase: from a file, the environment, or asked for."""
    if getattr(wanted, "passphrase_file", None):
        return _passphrase_in(Path(wanted.passphrase_file))
    if (given := _secret("PREDISPO_PASSPHRASE")) is not None:
        return given
    if sys.stdin is None:
        _usage("give the passphrase by --passphrase-file FILE or PREDISPO_PASSPHRASE")
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("Passphrase: ")
    if new and getpass.getpass("Again: ") != first:
        _usage("the two passphrases differ")
    return first


def _passphrase_in(file: Path) -> str:
    """The passphrase that a file holds, without the end of its line."""
    try:
        return file.read_text(encoding="utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Unreadable("The file with the passphrase is not text.", cure="Save it as UTF-8.") from error


def _open_vault(wanted: argparse.Namespace) -> "Workspace":
    from predispo.app.workspace import Workspace

    return Workspace.open(Path(wanted.vault), _passphrase(wanted), _settings())


def _settings() -> "Settings":
    from predispo.app.settings import Settings

    return Settings()


def _usage(text: str) -> NoReturn:
    _say(f"predispo: {text}", file=sys.stderr)
    sys.exit(USAGE)


def _print_json(answer: object) -> None:
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    letters_held = encoding.lower().replace("-", "") == "utf8"
    text = json.dumps(answer, ensure_ascii=not letters_held, indent=1, allow_nan=False)
    print(_UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text))


def _say(text: str, *, file: TextIO | None = None, flush: bool = False) -> None:
    """Print for people; what would steer a terminal, or turn the order of its letters, is printed as its code."""
    seen = _UNSEEN.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)
    print(seen, file=file or sys.stdout, flush=flush)


def _today(wanted: argparse.Namespace) -> date:
    return wanted.on or datetime.now(UTC).astimezone().date()


def _write(path: str, data: bytes) -> None:
    """Write a file whole or not at all; what is no file, as a pipe or a device, is written to and never replaced."""
    try:
        if Path(path).exists() and not Path(path).is_file():
            Path(path).write_bytes(data)
            return
        target = Path(os.path.realpath(path))
        if target.exists():
            # A file that may not be written may not be replaced either, though its folder would allow it.
            target.open("ab").close()
        part = target.with_name(f".{os.getpid()}.part")
        try:
            part.write_bytes(data)
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise OSError(problem.errno, problem.strerror, path) from problem


# -- commands ---------------------------------------------------------------------------------------------------------


def _check(wanted: argparse.Namespace) -> int:
    from predispo.app.checking import oddities, sentence
    from predispo.phrases.phrases import load

    given = _given(wanted)
    phrases, named = load(wanted.language), lambda one: given.family.person(one).name or str(one)
    odd = [(one, sentence(one, phrases, named)) for one in oddities(given.family, _today(wanted))]
    unread = _unread(given.read)
    if wanted.json:
        _print_json(
            {
                "persons": len(given.family.persons),
                "not_read": unread,
                "odd": [{"code": one.code, "text": text, "persons": list(one.persons)} for one, text in odd],
            }
        )
        return 0
    _say(f"{len(given.family.persons)} persons.")
    for one in unread:
        _say(f"line {one['line']}, column {one['column']}: {one['text']}: {one['why']}")
    for _, text in odd:
        _say(text)
    if not unread and not odd:
        _say("Nothing is wrong or odd.")
    return 0


def _unread(result: "ReadResult | None") -> list[dict[str, object]]:
    """Everything that was not read, once."""
    if result is None:
        return []
    every = dict.fromkeys((*result.unread, *(one for family in result.families for one in family.unread)))
    return [{"line": one.line, "column": one.column, "text": one.text, "why": one.why} for one in every]


def _convert(wanted: argparse.Namespace) -> int:
    from predispo.app.transfer import convert, read_file

    result = read_file(Path(wanted.file).read_bytes(), options=_read_options(wanted))
    format = wanted.to or _format_of(wanted.out)
    written = convert(result, format, anonymous=wanted.anonymous, on=wanted.on)
    _write(wanted.out, written.data)
    not_read = _unread(result)
    not_held = [{"code": one.code, "text": one.text, "persons": list(one.persons)} for one in written.not_held]
    if wanted.json:
        _print_json(
            {
                "read": {
                    "format": result.format,
                    "version": result.version,
                    "persons": result.persons,
                    "families": len(result.families),
                    "not_read": not_read,
                },
                "written": {"format": written.format, "persons": written.persons, "not_held": not_held},
            }
        )
        return 0
    _say(f"Read {result.persons} persons ({result.format} {result.version}), wrote {written.persons} to {wanted.out}.")
    for one in not_read:
        _say(f"not read: line {one['line']}, column {one['column']}: {one['text']}: {one['why']}")
    for one in not_held:
        _say(f"not held: {one['text']}")
    return 0


def _format_of(name: str) -> str:
    from predispo.exchange.formats import FORMATS, by_extension

    found = by_extension(name)
    if found is None:
        known = ", ".join(one.extension for one in FORMATS if one.writer is not None)
        _usage(f"the name {name} tells no format; use --to FORMAT or one of {known}")
    return found.id


def _draw(wanted: argparse.Namespace) -> int:
    from predispo.app.picturing import draw

    given = _given(wanted)
    data = draw(
        given.family,
        suffix=Path(wanted.out).suffix.lower(),
        language=wanted.language,
        anonymous=wanted.anonymous,
        style=wanted.style,
        on=_today(wanted),
    )
    _write(wanted.out, data)
    if wanted.json:
        _print_json({"file": wanted.out, "persons": len(given.family.persons)})
    return 0


def _assess(wanted: argparse.Namespace) -> int:
    from predispo.app.assessing import as_json, assess_with_intervals
    from predispo.app.costs import costs_of
    from predispo.app.explaining import advice_json, explain_family, hypothesis_of, rests_on_json, suppose, whom_to_test

    given = _given(wanted)
    catalogue = given.catalogue
    supposed = [hypothesis_of(text, given.family, catalogue) for text in wanted.suppositions or ()]
    on, country = _today(wanted), _country(wanted, given.family)
    assessment = suppose(
        given.family,
        catalogue,
        on=on,
        country=country,
        hypotheses=supposed,
        consultand=wanted.consultand,
        genes=_genes(wanted.genes),
    )
    if wanted.draws:
        assessment = assess_with_intervals(
            given.family, catalogue, assessment, draws=wanted.draws, seed=wanted.seed, hypotheses=supposed
        )
    if not wanted.explain:
        if wanted.json:
            _print_json(as_json(assessment))
        else:
            _print_assessment(given.family, assessment, wanted.language)
        return 0
    assessment = explain_family(
        given.family, catalogue, on=on, country=country, assessment=assessment, hypotheses=supposed
    )
    costs = wanted.costs or costs_of(_settings())
    advice = whom_to_test(given.family, catalogue, assessment, hypotheses=supposed, costs=costs)
    if wanted.json:
        rests_on = rests_on_json(assessment)
        _print_json({**as_json(assessment), "rests_on": rests_on, "whom_to_test": advice_json(advice, costs)})
        return 0
    _print_assessment(given.family, assessment, wanted.language)
    _print_reasons(given.family, assessment, advice, wanted.language)
    return 0


def _print_reasons(family: "Family", assessment: Any, advice: Sequence[Any], language: str) -> None:
    """Why, and whom to test, for people; who moves nothing is left out."""
    from predispo.phrases.phrases import load

    phrases = load(language)
    for one in assessment.explanation:
        if words := phrases.influence(one):
            _say(f"{family.person(one.person).name or one.person}: {words}")
    for one in advice:
        _say(f"{family.person(one.person).name or one.person}: {phrases.advice(one)}")


def _genes(text: str | None) -> tuple[str, ...] | None:
    return None if text is None else tuple(part.strip().upper() for part in text.split(",") if part.strip())


def _country(wanted: argparse.Namespace, family: "Family") -> str:
    return (wanted.country or family.country or _settings().text("country")).upper()


def _print_assessment(family: "Family", assessment: Any, language: str) -> None:
    """An assessment for people: the consultand in full, a line for everybody else."""
    from predispo.phrases.phrases import load

    phrases = load(language)
    for person, result in assessment.persons.items():
        name = family.person(person).name or person
        mark = " *" if person == assessment.consultand else ""
        chances = sorted(
            ((gene, one) for gene, one in result.carrier.items() if gene != "any"),
            key=lambda item: -item[1].probability,
        )
        top = ", ".join(f"{gene} {phrases.percent(one.probability)}" for gene, one in chances[:3])
        whole = f" ({phrases.percent(result.carrier['any'].probability)})" if "any" in result.carrier else ""
        _say(f"{name}{mark}{whole}: {top}")
        if person == assessment.consultand:
            for gene, one in chances[:3]:
                if one.interval is not None:
                    _say(f"  {gene}: {phrases.percent_range(*one.interval)}")
            for site, points in result.remaining_risk.items():
                _say(f"  {phrases.remaining_risk(site, points[-1])}")
    for sentence, persons in _noted(family, assessment, phrases).items():
        _say(f"! {', '.join(persons)}: {sentence}" if persons else f"! {sentence}")
    _say(phrases.intended_use)


def _noted(family: "Family", assessment: Any, phrases: Any) -> dict[str, list[str]]:
    """Every sentence to be told once, with the names of those whom it is about."""
    found: dict[str, list[str]] = {}
    for note in assessment.notes:
        about = found.setdefault(phrases.note(note), [])
        if note.person is not None:
            about.append(family.person(note.person).name or note.person)
    return found


def _solve(wanted: argparse.Namespace) -> int:
    from predispo.app.solving import solve_case

    try:
        case = json.loads(Path(wanted.case).read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        raise Unreadable("This is not JSON.", cure="Check the file.", line=error.lineno, column=error.colno) from error
    except UnicodeDecodeError as error:
        raise Unreadable("This is not a text file.", cure="Check the file.") from error
    except RecursionError as error:
        raise Unreadable("This JSON is nested deeper than any case.", cure="Check the file.") from error
    _print_json(solve_case(case))
    return 0


def _cosegregate(wanted: argparse.Namespace) -> int:
    from predispo.app.segregating import as_json, as_lines, cosegregate_family
    from predispo.phrases.phrases import load

    given = _given(wanted)
    answer = cosegregate_family(
        given.family,
        given.catalogue,
        variant=wanted.variant,
        on=_today(wanted),
        country=_country(wanted, given.family),
        proband=wanted.proband,
    )
    if wanted.json:
        _print_json(as_json(answer))
        return 0
    phrases = load(wanted.language)
    for line in as_lines(answer, given.family, phrases):
        _say(line)
    _say(phrases.intended_use)
    return 0


def _criteria(wanted: argparse.Namespace) -> int:
    from predispo.app.advising import criteria_for, person_asked, verdict_lines, verdicts_json
    from predispo.evidence.catalogue import Catalogue
    from predispo.phrases.phrases import load

    given, catalogue, phrases = _given(wanted), Catalogue.load(), load(wanted.language)
    on, country = _today(wanted), _country(wanted, given.family)
    person = person_asked(given.family, wanted.consultand)
    found = criteria_for(
        given.family,
        catalogue,
        person,
        country=country,
        on=on,
        assessment=_assessment(given.family, catalogue, person, on, country),
        names=wanted.guidelines or _settings().text("guidelines"),
    )
    if wanted.json:
        _print_json(verdicts_json(given.family, found, person=person, country=country, on=on, phrases=phrases))
        return 0
    for line in verdict_lines(given.family, found, phrases):
        print(line)
    print(phrases.intended_use)
    return 0


def _assessment(family: "Family", catalogue: Any, person: str, on: date, country: str) -> Any:
    """The family's assessment, None where the engine or the evidence does not reach: thresholds are then not known."""
    from predispo.app.assessing import assess_family
    from predispo.domain.ids import PersonId
    from predispo.errors import RiskError

    try:
        return assess_family(family, catalogue, on=on, country=country, consultand=PersonId(person))
    except RiskError as problem:
        print(f"predispo: no chances were computed: {_sentence(problem)}", file=sys.stderr)
        return None


def _letter(wanted: argparse.Namespace) -> int:
    if wanted.file == "kinds":
        return _letter_kinds(wanted)
    from predispo.app.writing import draft_from_file

    if not wanted.kind or not wanted.out:
        _usage("letter needs --kind KIND and -o FILE.pdf (`predispo letter kinds` lists the kinds)")
    given = _given(wanted)
    draft = draft_from_file(
        given.family,
        given.catalogue,
        kind=wanted.kind,
        language=wanted.language,
        person=wanted.person,
        on=_today(wanted),
        country=_country(wanted, given.family),
        settings=_settings(),
    )
    _write(wanted.out, draft.pdf)
    if wanted.json:
        _print_json(
            {
                "file": wanted.out,
                "kind": draft.kind,
                "language": draft.language,
                "draft": True,
                "warnings": [{"code": one.code, "text": one.text, "blocking": one.blocking} for one in draft.warnings],
            }
        )
    else:
        for one in draft.warnings:
            _say(one.text, file=sys.stderr)
    return 0


def _letter_kinds(wanted: argparse.Namespace) -> int:
    from predispo.letters.template import kinds

    listed = [{"kind": one.kind.value, "addressee": one.addressee, "languages": list(one.languages)} for one in kinds()]
    if wanted.json:
        _print_json({"kinds": listed})
    else:
        for one in kinds():
            _say(f"{one.kind.value}: {one.addressee}; {', '.join(one.languages)}")
    return 0


def _vault_folder(wanted: argparse.Namespace) -> Path:
    """The vault's folder, given by its place or by --vault."""
    folder = wanted.folder or wanted.vault
    if not folder:
        _usage("name the vault's folder")
    return Path(folder)


def _vault_create(wanted: argparse.Namespace) -> int:
    from predispo.app.workspace import Workspace

    folder = _vault_folder(wanted)
    workspace = Workspace.create(folder, _passphrase(wanted, new=True), _settings(), clinic=wanted.clinic)
    try:
        key = workspace.vault.recovery_key
    finally:
        workspace.close()
    if wanted.json:
        _print_json({"vault": str(folder), "recovery_key": key})
    else:
        _say(f"The vault is created. Print this recovery key and keep it apart; it is never shown again:\n{key}")
    return 0


def _vault_check(wanted: argparse.Namespace) -> int:
    from predispo.store.entries import CLINIC
    from predispo.store.vault import check

    found = check(_vault_folder(wanted), _passphrase(wanted))
    if wanted.json:
        _print_json(
            {
                "clinic": found.clinic,
                "schema": found.schema,
                "families": sum(head.stream != CLINIC for head in found.heads),
                "entries": found.entries,
                "documents": found.documents,
                "heads": [{"stream": one.stream, "sequence": one.sequence, "seal": one.seal} for one in found.heads],
            }
        )
    else:
        _say(f"The vault is whole: {found.entries} entries in {len(found.heads)} journals, all seals fit.")
    return 0


def _vault_backup(wanted: argparse.Namespace) -> int:
    from predispo.app.keeping import back_up

    with closing(_open_vault(wanted)) as workspace:
        back_up(workspace, Path(wanted.file))
    if wanted.json:
        _print_json({"backup": wanted.file, "bytes": Path(wanted.file).stat().st_size})
    else:
        print(f"The vault is backed up in {wanted.file}, as encrypted as it is itself.")
    return 0


def _vault_restore(wanted: argparse.Namespace) -> int:
    from predispo.app.keeping import restore_backup

    found = restore_backup(Path(wanted.file), Path(wanted.vault), _passphrase(wanted))
    if wanted.json:
        _print_json({"vault": wanted.vault, "families": len(found.heads), "entries": found.entries})
    else:
        print(f"The backup is restored and whole: {found.entries} entries in {len(found.heads)} journals.")
    return 0


def _vault_erase(wanted: argparse.Namespace) -> int:
    from predispo.app.keeping import erase_family

    with closing(_open_vault(wanted)) as workspace:
        family = erase_family(workspace, wanted.number, why=wanted.why)
    if wanted.json:
        _print_json({"erased": family, "number": wanted.number})
    else:
        print(f"Family {wanted.number} is erased for ever. Backups that were made before still hold it.")
    return 0


def _vault_audit(wanted: argparse.Namespace) -> int:
    from predispo.app.keeping import deeds

    with closing(_open_vault(wanted)) as workspace:
        done = deeds(workspace, wanted.family_number)
    if wanted.json:
        listed = [
            {"at": one.at.isoformat(), "who": one.who, "family": one.family, "what": one.what, "facts": one.facts}
            for one in done
        ]
        _print_json({"deeds": listed})
        return 0
    for one in done:
        facts = f" ({one.facts} facts)" if one.facts else ""
        print(f"{one.at:%Y-%m-%d %H:%M:%S}  {one.who}  {one.family or 'clinic'}  {one.what}{facts}")
    return 0


def _variant(wanted: argparse.Namespace) -> int:
    from predispo.app.appraising import appraisal_as_json, appraise, proposal_lines
    from predispo.app.clinvar import published_line

    appraisal = appraise(wanted.variant, frequency=wanted.frequency, splicing=wanted.splicing)
    verdict = appraisal.verdict
    if wanted.json:
        _print_json(appraisal_as_json(appraisal))
    if not verdict.valid:
        wrong = verdict.problems[-1]
        cure = f"Perhaps {wrong.suggestion} is meant." if wrong.suggestion else ""
        raise VariantError(wrong.message, cure=cure, code=wrong.code, suggestion=wrong.suggestion)
    if not wanted.json:
        named = (verdict.normalized, verdict.protein, verdict.consequence, verdict.grch37, verdict.grch38, verdict.spdi)
        for line in (*named, *verdict.legacy_names):
            if line:
                _say(line)
        if appraisal.published is not None:
            _say(published_line(appraisal.published))
        for line in proposal_lines(appraisal.proposal):
            _say(line)
        for one in verdict.problems:
            _say(f"{one.message} ({one.suggestion}?)" if one.suggestion else one.message)
    return 0


def _annotate(wanted: argparse.Namespace) -> int:
    from predispo.app.annotating import annotate_file
    from predispo.app.appraising import panel_as_json

    panel = annotate_file(Path(wanted.file), build=wanted.build)
    if wanted.json:
        _print_json(panel_as_json(wanted.file, panel))
        return 0
    for one in panel.findings:
        verdict = one.verdict
        fraction = "" if one.allele_fraction is None else f"{one.allele_fraction:.2f}"
        named = (verdict.gene, verdict.normalized or "?", verdict.protein, verdict.consequence)
        cells = (f"{one.chrom}:{one.pos} {one.ref}>{one.alt}", *named, one.sample, one.zygosity.value, fraction)
        _say("  ".join(cell for cell in cells if cell))
        for problem in verdict.problems:
            _say(f"    {problem.message}")
    _say(f"{panel.build or 'no build'}: {len(panel.findings)} in panel genes, {panel.outside} outside.")
    for one in panel.problems:
        place = f"line {one.line}: " if one.line else ""
        _say(f"predispo: {place}{one.why}", file=sys.stderr)
    return 0


def _clinvar_import(wanted: argparse.Namespace) -> int:
    from predispo.app.clinvar import import_clinvar, status_as_json
    from predispo.app.ticket import Ticket

    told = Ticket(_progress) if sys.stderr is not None and sys.stderr.isatty() else None
    edition = import_clinvar(Path(wanted.file), day=wanted.date, ticket=told)
    watched = _watched(wanted) if wanted.vault else None
    if wanted.json:
        _print_json(status_as_json(edition) | ({"watched": watched} if watched is not None else {}))
    else:
        for one in watched or ():
            _say(f"Family {one['family']}: {one['variant']}: {one['significance']}; until now {one['before']}.")
        _say(
            f"ClinVar of {edition.date.isoformat()} ({', '.join(edition.builds)}): {edition.records} records in "
            f"{edition.genes} genes, out of {edition.rows} lines."
        )
    return 0


def _watched(wanted: argparse.Namespace) -> list[dict[str, object]]:
    """What the new edition says of the variants in a vault, written down there."""
    from predispo.app.watching import watch

    workspace = _open_vault(wanted)
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


def _progress(done: int, total: int) -> None:
    """How far a file was read, on the line that is overwritten."""
    print(f"\r{100 * done // max(total, 1)} %", end="\n" if done >= total else "", file=sys.stderr, flush=True)


def _clinvar_status(wanted: argparse.Namespace) -> int:
    from predispo.app.clinvar import clinvar, status_as_json

    index = clinvar()
    edition = None if index is None else index.edition
    if wanted.json:
        _print_json(status_as_json(edition))
    elif edition is None:
        _say(
            "No ClinVar file was imported; a small demonstration set answers. `predispo clinvar import FILE` takes one."
        )
    else:
        _say(
            f"ClinVar of {edition.date.isoformat()} ({', '.join(edition.builds)}, {edition.file}): {edition.records} "
            f"records in {edition.genes} genes, imported {edition.imported_at.date().isoformat()}."
        )
    return 0


def _evidence_check(wanted: argparse.Namespace) -> int:
    from predispo.app.browsing import check_evidence

    workspace = _open_vault(wanted) if wanted.vault else None
    try:
        findings = check_evidence(workspace.catalogue if workspace else None)
        aside = workspace.set_aside if workspace else ()
    finally:
        if workspace:
            workspace.close()
    findings += [{"code": "set_aside", "file": "", "place": one.override, "text": one.reason} for one in aside]
    if wanted.json:
        _print_json({"findings": findings})
    else:
        for one in findings:
            _say(", ".join(part for part in (one["file"], one["place"]) if part) + f": {one['text']}")
        if not findings:
            _say("Every figure has its unit and source, and nothing contradicts.")
    return NotApplicable.exit_code if findings else 0


def _evidence_list(wanted: argparse.Namespace) -> int:
    from predispo.app.browsing import list_evidence

    if wanted.vault:
        with closing(_open_vault(wanted)) as workspace:
            rows = list_evidence(wanted.gene, workspace.catalogue)
    else:
        rows = list_evidence(wanted.gene)
    if wanted.json:
        _print_json({"rows": rows})
    else:
        for row in rows:
            _say("  ".join("-" if value is None else str(value) for value in row.values()))
    return 0


def _evidence_overrides(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_editing import overrides

    with closing(_open_vault(wanted)) as workspace:
        listed, edition = overrides(workspace), workspace.catalogue.edition
    rows: list[dict[str, Any]] = [
        {
            "override": one.override.fact.override,
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
        _print_json({"edition": edition, "overrides": rows})
        return 0
    _say(f"Edition {edition}.")
    for row in rows:
        _say(f"{row['override']}  {row['state']}  {row['place']}  {row['author']}: {row['reason']}")
    return 0


def _evidence_what_changes(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_comparing import another_edition, what_changes
    from predispo.app.evidence_packs import catalogue_with_pack, examine_pack
    from predispo.app.ticket import Ticket

    with closing(_open_vault(wanted)) as workspace:
        if wanted.pack:
            after = catalogue_with_pack(workspace, examine_pack(workspace, Path(wanted.pack).read_bytes()))
        elif wanted.edition:
            after = another_edition(workspace, Path(wanted.edition))
        else:
            after = workspace.catalogue.shipped
        changes = what_changes(workspace, after, by=wanted.by, ticket=None if wanted.json else Ticket(_tell_progress))
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
        _print_json({**editions, "moved": moved, "not_compared": not_compared})
        return 0
    _say(f"{changes.before} to {changes.after}: {len(moved)} answers of {changes.families} families would move.")
    for row in moved:
        what = row["of"] if row["age"] is None else f"{row['of']} to {row['age']}"
        _say(f"{row['family']}  {row['person']}  {row['quantity']} {what}: {row['before']:.2%} to {row['after']:.2%}")
    for lost in not_compared:
        _say(f"{lost['family']}: {lost['reason']}", file=sys.stderr)
    return 0


def _tell_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} families", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _evidence_pack_key(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_packs import own_signer, trusted_signers

    with closing(_open_vault(wanted)) as workspace:
        own, trusted = own_signer(workspace), trusted_signers(workspace)
    if wanted.json:
        listed = [{"name": one.name, "key": one.key, "fingerprint": one.fingerprint} for one in trusted]
        _print_json({"key": own.key, "fingerprint": own.fingerprint, "trusted": listed})
    else:
        _say(f"{own.key}\n{own.fingerprint}")
        for one in trusted:
            _say(f"trusted: {one.name}  {one.fingerprint}")
    return 0


def _evidence_pack_trust(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_packs import Signer, trust

    with closing(_open_vault(wanted)) as workspace:
        trust(workspace, wanted.key, name=wanted.name)
    fingerprint = Signer(key="".join(wanted.key.split()).lower(), name=wanted.name).fingerprint
    if wanted.json:
        _print_json({"name": wanted.name, "fingerprint": fingerprint})
    else:
        _say(f"Packs signed by {wanted.name} ({fingerprint}) are taken in from now on.")
    return 0


def _evidence_pack_export(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_packs import export_pack

    with closing(_open_vault(wanted)) as workspace:
        data = export_pack(workspace, name=wanted.name)
    _write(wanted.out, data)
    if wanted.json:
        _print_json({"file": wanted.out, "bytes": len(data)})
    return 0


def _evidence_pack_install(wanted: argparse.Namespace) -> int:
    from predispo.app.evidence_packs import install_pack

    with closing(_open_vault(wanted)) as workspace:
        entry = install_pack(workspace, Path(wanted.file).read_bytes())
        waiting = workspace.clinic_journal.clinic.approval_required
        edition = workspace.catalogue.edition
    if wanted.json:
        _print_json({"entry": entry.id, "facts": len(entry.facts) - 1, "waiting": waiting, "edition": edition})
    else:
        rest = "they wait for another author's approval" if waiting else f"the evidence is now {edition}"
        _say(f"{len(entry.facts) - 1} figures and verifications were taken in; {rest}.")
    return 0


def _evidence_import_incidence(wanted: argparse.Namespace) -> int:
    from predispo.app.incidence_import import Origin, guess_mapping, import_incidence, open_table, preview
    from predispo.evidence.catalogue import Catalogue

    sheet = open_table(Path(wanted.file).read_bytes())
    workspace = _open_vault(wanted) if wanted.vault else None
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
        _print_json({**answer, "problems": problems, "left_out": left_out, "entry": taken})
        return 0
    for one in seen.lines:
        now = "" if one.risk_now is None else f", now {one.risk_now:.2%}"
        ends = f"{one.interval[0]:.2%} to {one.interval[1]:.2%}"
        _say(f"{one.population} {one.site} {one.sex}: {one.cases} cases, to 75 {one.risk:.2%} ({ends}){now}")
    for one in seen.problems:
        place = f"line {one.line}: " if one.line else ""
        _say(f"{place}{one.text}: {one.why}", file=sys.stderr)
    _say("Taken in." if entry else "Nothing was taken in: name a vault with --vault DIR to take it.")
    return 0


def _mapping(wanted: argparse.Namespace, sheet: Any, guessed: Any) -> Any:
    """A guessed mapping with what the arguments say."""
    from dataclasses import replace

    from predispo.exchange.incidence_columns import AgeKind, Column

    columns = dict(guessed.columns)
    for name, header in wanted.column:
        if name not in set(Column) or header not in sheet.header:
            _usage(f"--column {name}={header}: choose among {', '.join(Column)}, and a header of the table")
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
        **meant,
    )


def _bench(wanted: argparse.Namespace) -> int:
    from predispo.benchmarks.run import run_benchmarks

    if wanted.json:
        _print_json(run_benchmarks())
    else:
        answer = run_benchmarks(_print_row)
        _say(answer["machine"])
    return 0


def _print_row(row: "Row") -> None:
    """One benchmark as a line: what, how long, beside whom, and how many times faster."""
    reference, ratio = row["reference"], row["ratio"]
    beside = f"{reference['name']} {reference['seconds'] * 1e3:.1f} ms" if reference else ""
    times = f"× {ratio:.1f}" if ratio else ""
    ours = f"{row['seconds'] * 1e3:9.1f} ms"
    _say(f"{row['name']:48} {row['size']:60} {ours}   {beside:28} {times}".rstrip(), flush=True)


# -- the arguments ----------------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="predispo", description="Hereditary cancer predisposition counselling. Without arguments: the window."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, does: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    _demo_parser(commands.add_parser("demo", help="the window on the demonstration clinic"))
    _in_language(_family(command("check", _check, "what is wrong or odd in a family")))

    convert = command("convert", _convert, "change a family file into another format")
    convert.add_argument("file", metavar="IN", help="any readable family file")
    convert.add_argument("out", metavar="OUT", help="the file to write")
    convert.add_argument("--to", type=_writable, metavar="FORMAT", help="canrisk, ped or bundle; else by OUT's name")
    convert.add_argument("--anonymous", action="store_true", help="names to numbers, dates to years, no free text")
    convert.add_argument("--on", type=_day, metavar="DAY", help="reckon the consultand's age on this day")

    draw = _family(command("draw", _draw, "draw a family as SVG, PDF or PNG"))
    draw.add_argument("-o", "--out", required=True, metavar="FILE.(svg|pdf|png)")
    _in_language(draw)
    draw.add_argument("--anonymous", action="store_true", help="numbers for names, and no dates")
    draw.add_argument("--style", choices=("2022", "2008"), default="2022", help="the standard symbols of which year")

    assess = _family(command("assess", _assess, "carrier probabilities and remaining risks of everybody"))
    assess.add_argument("--consultand", metavar="ID", help="who seeks counsel; else as the family says")
    _in_country(assess)
    assess.add_argument("--genes", metavar="BRCA1,…", help="only these genes; else all that the evidence can carry")
    assess.add_argument(
        "--if",
        dest="suppositions",
        action="append",
        metavar="ID:GENE=RESULT",
        help='suppose a result, as "12:BRCA1=negative" or "12:BRCA1=positive", or "12:BRCA1=vus:0.3" for an uncertain'
        " variant that is pathogenic with probability 0.3; may be said more than once",
    )
    assess.add_argument("--draws", type=_draws, default=0, metavar="N", help="95 %% intervals by so many draws, as 200")
    assess.add_argument("--seed", type=_seed, default=1, metavar="S", help="where chance starts; the same gives alike")
    assess.add_argument("--explain", action="store_true", help="say who moves the answer, and whose test would")
    assess.add_argument(
        "--cost",
        dest="costs",
        type=_costs,
        metavar="panel=P,familial=F",
        help="what a panel test and a test for the family's variant cost, in one unit, to weigh with --explain whom to"
        " test; else as the settings say, else alike",
    )
    _in_language(assess)

    solve = command("solve", _solve, "the bare engine on an oracle case")
    solve.add_argument("case", metavar="CASE.json", help="a family with its numbers, in the form of the oracles")

    cosegregate = _family(command("cosegregate", _cosegregate, "does a variant go with the disease in a family"))
    cosegregate.add_argument("--variant", required=True, metavar="HGVS", help="as NM_007294.4:c.181T>G")
    cosegregate.add_argument("--proband", metavar="ID", help="else the family's where a carrier, else the first tested")
    _in_country(cosegregate)
    _in_language(cosegregate)

    variant = command("variant", _variant, "check, normalise, translate and map a variant")
    variant.add_argument("variant", metavar="VARIANT", help="NM_007294.4:c.68_69del, BRCA1 185delAG …")

    variant.add_argument(
        "--frequency", type=_share, metavar="F", help="the highest in any population, as 0 or 0.00012, for PM2 and BA1"
    )
    variant.add_argument("--splicing", type=_share, metavar="S", help="SpliceAI's highest score, for PP3, BP4 and BP7")

    annotate = command("annotate", _annotate, "the variants of a VCF file that lie in hereditary cancer genes")
    annotate.add_argument("file", metavar="FILE.vcf[.gz]")
    annotate.add_argument("--build", choices=("GRCh37", "GRCh38"), help="else by the file's header and its bases")

    clinvar = commands.add_parser("clinvar", help="what ClinVar says of variants, from its file")
    doings = clinvar.add_subparsers(required=True, metavar="import|status")
    imported = doings.add_parser("import", help="take over clinvar.vcf.gz or variant_summary.txt.gz")
    imported.set_defaults(command=_clinvar_import)
    imported.add_argument("file", metavar="FILE", help="as downloaded, whole; only genes of hereditary cancer are kept")
    imported.add_argument("--vault", metavar="DIR", help="compare it with a vault, and open tasks there")
    imported.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
    imported.add_argument("--date", type=_day, metavar="DAY", help="the day of the file where it does not say it")
    status = doings.add_parser("status", help="which file is in use")
    status.set_defaults(command=_clinvar_status)
    for doing in (imported, status):
        doing.add_argument("--json", action="store_true", help="print one JSON object and nothing else")

    criteria = _family(command("criteria", _criteria, "which criteria of which guidelines a person meets, and why"))
    criteria.add_argument("--consultand", metavar="ID", help="whom to judge; else as the family says")
    criteria.add_argument(
        "--guidelines",
        metavar="GB/nice_cg164,…",
        help="only these, in this order; else the settings', else the country's",
    )
    _in_country(criteria)
    _in_language(criteria)

    letter = _family(command("letter", _letter, "write a letter; `letter kinds` lists them"))
    letter.add_argument("--kind", type=_letter_kind, metavar="KIND", help="as family-letter")
    _in_language(letter)
    letter.add_argument("--person", metavar="ID", help="whom it is about; else the consultand")
    _in_country(letter)
    letter.add_argument("-o", "--out", metavar="FILE.pdf", help="the file to write")

    _vault_parsers(commands.add_parser("vault", help="keep a vault: backups, erasure, audit"))
    _evidence_parsers(commands.add_parser("evidence", help="check, list, exchange or replace the evidence"))

    command("bench", _bench, "the benchmarks, side by side with what is installed of the peers")
    return parser


def _vault_parsers(vault: argparse.ArgumentParser) -> None:
    """The commands that keep a vault."""
    doings = vault.add_subparsers(required=True, metavar="create|check|backup|restore|erase|audit")

    def doing(name: str, does: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = doings.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    created = doing("create", _vault_create, "create an encrypted vault in a folder")
    created.add_argument("--clinic", default="", help="the clinic's name")
    for one in (created, doing("check", _vault_check, "see that a vault is whole")):
        one.add_argument("folder", metavar="DIR", nargs="?", help="the vault's folder")
        one.add_argument("--vault", metavar="DIR", help="the same, as the other commands name it")
    backed_up = doing("backup", _vault_backup, "write the vault, encrypted as it is, into one file")
    restored = doing("restore", _vault_restore, "unpack a backup into a new folder, and see that it is whole")
    erased = doing("erase", _vault_erase, "erase a family for ever; who, when and why stay on record")
    audited = doing("audit", _vault_audit, "who did what when")
    for one in (backed_up, restored):
        one.add_argument("file", metavar="FILE", help="the file with the backup")
    for one in (backed_up, restored, erased, audited):
        one.add_argument("--vault", metavar="DIR", required=True, help="the vault's folder")
    erased.add_argument("number", metavar="FAMILY", help="the family's number")
    erased.add_argument("--why", required=True, metavar="TEXT", help="why, and on whose request")
    audited.add_argument("--family", dest="family_number", metavar="NUMBER", help="of one family only")


def _evidence_parsers(evidence: argparse.ArgumentParser) -> None:
    """The commands that open, check and replace the evidence."""
    doings = evidence.add_subparsers(required=True, metavar="check|list|overrides|what-changes|pack|import-incidence")

    def doing(
        name: str, does: Callable[[argparse.Namespace], int], text: str, *, among: Any = doings, vault: bool = True
    ) -> argparse.ArgumentParser:
        added = among.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--vault", metavar="DIR", required=vault, help="the clinic's vault")
        added.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    doing("check", _evidence_check, "every figure has unit and source; with a vault its own figures too", vault=False)
    listed = doing("list", _evidence_list, "the figures of all genes, or of one", vault=False)
    listed.add_argument("--gene", metavar="G", help="only the figures of this gene")
    doing("overrides", _evidence_overrides, "the clinic's own figures, with their state, author and reason")

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
    counts.add_argument("file", metavar="FILE.csv", help="one row for each population, cancer, sex and age band")
    counts.add_argument(
        "--country", default="", metavar="NO", help="population of all rows; several are pooled into it"
    )
    counts.add_argument("--sex", choices=("F", "M"), default="", help="the sex of all rows")
    counts.add_argument("--site", default="", metavar="SITE", help="the cancer of all rows")
    counts.add_argument(
        "--column", type=_pair, action="append", default=[], metavar="WHAT=HEADER", help="as cases=Number; else guessed"
    )
    for name in ("country", "sex", "site"):
        counts.add_argument(
            f"--{name}-word",
            dest=f"as_{name}",
            type=_pair,
            action="append",
            default=[],
            metavar="WORD=MEANING",
            help=f"what a word of the table is as {name}; WORD= leaves its rows out",
        )
    counts.add_argument("--ages", choices=("bands", "first_years", "numbers", "single_years"), help="else guessed")
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


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.rpartition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text} is not as NAME=VALUE")
    return name, value


def _in_language(parser: argparse.ArgumentParser) -> None:
    """Let a command speak another language."""
    parser.add_argument(
        "--language", type=_spoken, default=_language(), metavar="LANG", help="en or nb; else PREDISPO_LANGUAGE"
    )


def _in_country(parser: argparse.ArgumentParser) -> None:
    """Let a command reckon with another country's population."""
    parser.add_argument("--country", metavar="NO", help="whose population; else the family's, else the settings'")


def _demo_parser(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--offscreen", type=Path, metavar="DIR", help="do the main job without a screen, into DIR")
    return parser


def _family(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let a command take its family from a file or from a vault."""
    parser.add_argument("file", nargs="?", metavar="FAMILY", help="any readable family file")
    parser.add_argument("--vault", metavar="DIR", help="take the family from a vault")
    parser.add_argument("--family", dest="family_number", metavar="NUMBER", help="the family's number")
    parser.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
    parser.add_argument("--on", type=_day, metavar="DAY", help="reckon as of this day, as 2026-11-01")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-11-01") from None


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 0 and 1")
    return share


def _draws(text: str) -> int:
    """How many draws: enough for a percentile, and as many as fit in memory, far more than an interval needs."""
    try:
        count = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if count > MOST_DRAWS:
        raise argparse.ArgumentTypeError(f"{text} draws are too many; 200 are enough, {MOST_DRAWS} the most")
    if count != 0 and count < LEAST_DRAWS:
        raise argparse.ArgumentTypeError(
            f"{text} draws are too few for an interval; take {LEAST_DRAWS} or more, as 200, or 0 for no interval"
        )
    return count


def _seed(text: str) -> int:
    """Where chance starts."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is not a seed; take a whole number from 0 on")
    return int(text)


def _costs(text: str) -> "TestCosts":
    """What tests cost, as "panel=4500,familial=900"."""
    from predispo.domain.advice import TestCosts

    given = [part.partition("=") for part in text.split(",")]
    named = {name.strip().lower(): value for name, _, value in given}
    try:
        costs = {name: float(value) for name, value in named.items()}
    except ValueError:
        costs = {}
    if costs.keys() != {"panel", "familial"} or not all(0.0 < one < float("inf") for one in costs.values()):
        raise argparse.ArgumentTypeError(f"{text} is not as panel=4500,familial=900, both above 0 and in one unit")
    return TestCosts(**costs)


def _spoken(text: str) -> str:
    """A language that predispo speaks."""
    from predispo.paths import resources

    known = sorted(file.stem for file in (resources() / "phrases").glob("*.ftl"))
    return _one_of(text, known, "language")


def _writable(text: str) -> str:
    """A format that can be written."""
    from predispo.exchange.formats import FORMATS

    return _one_of(text, [one.id for one in FORMATS if one.writer is not None], "format that can be written")


def _letter_kind(text: str) -> str:
    """A kind of letter."""
    from predispo.domain.care import LetterKind

    return _one_of(text, [one.value for one in LetterKind], "kind of letter")


def _one_of(text: str, known: Sequence[str], what: str) -> str:
    if text.lower() not in known:
        raise argparse.ArgumentTypeError(f"{text} is no {what}; choose {', '.join(known)}")
    return text.lower()


def _language() -> str:
    return os.environ.get("PREDISPO_LANGUAGE") or "en"
