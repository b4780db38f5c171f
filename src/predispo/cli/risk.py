"""The commands that compute: carrier probabilities, risks, cosegregation."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from predispo.errors import Unreadable

if TYPE_CHECKING:
    from predispo.domain.family import Family
from predispo.cli.arguments import gene_symbols
from predispo.cli.given import country_of, day_of, given_family, settings_file
from predispo.cli.printing import print_json, say


def run_assess(wanted: argparse.Namespace) -> int:
    """Do `predispo assess`; the exit code."""
    from predispo.app.assessing import as_json, assess_with_intervals
    from predispo.app.costs import costs_of
    from predispo.app.explaining import advice_json, explain_family, hypothesis_of, rests_on_json, suppose, whom_to_test

    given = given_family(wanted)
    catalogue = given.catalogue
    supposed = [hypothesis_of(text, given.family, catalogue) for text in wanted.suppositions or ()]
    on, country = day_of(wanted), country_of(wanted, given.family)
    assessment = suppose(
        given.family,
        catalogue,
        on=on,
        country=country,
        hypotheses=supposed,
        consultand=wanted.consultand,
        genes=gene_symbols(wanted.genes),
    )
    if wanted.draws:
        assessment = assess_with_intervals(
            given.family, catalogue, assessment, draws=wanted.draws, seed=wanted.seed, hypotheses=supposed
        )
    if not wanted.explain:
        if wanted.json:
            print_json(as_json(assessment))
        else:
            _print_assessment(given.family, assessment, wanted.language)
        return 0
    assessment = explain_family(
        given.family, catalogue, on=on, country=country, assessment=assessment, hypotheses=supposed
    )
    costs = wanted.costs or costs_of(settings_file())
    advice = whom_to_test(given.family, catalogue, assessment, hypotheses=supposed, costs=costs)
    if wanted.json:
        rests_on = rests_on_json(assessment)
        print_json({**as_json(assessment), "rests_on": rests_on, "whom_to_test": advice_json(advice, costs)})
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
            say(f"{family.name_of(one.person)}: {words}")
    for one in advice:
        say(f"{family.name_of(one.person)}: {phrases.advice(one)}")


def _print_assessment(family: "Family", assessment: Any, language: str) -> None:
    """An assessment for people: the consultand in full, a line for everybody else."""
    from predispo.phrases.phrases import load

    phrases = load(language)
    for person, result in assessment.persons.items():
        name = family.name_of(person)
        mark = " *" if person == assessment.consultand else ""
        chances = sorted(
            ((gene, one) for gene, one in result.carrier.items() if gene != "any"),
            key=lambda item: -item[1].probability,
        )
        top = ", ".join(f"{gene} {phrases.percent(one.probability)}" for gene, one in chances[:3])
        whole = f" ({phrases.percent(result.carrier['any'].probability)})" if "any" in result.carrier else ""
        say(f"{name}{mark}{whole}: {top}")
        if person == assessment.consultand:
            for gene, one in chances[:3]:
                if one.interval is not None:
                    say(f"  {gene}: {phrases.percent_range(*one.interval)}")
            for site, points in result.remaining_risk.items():
                say(f"  {phrases.remaining_risk(site, points[-1])}")
    for sentence, persons in _noted(family, assessment, phrases).items():
        say(f"! {', '.join(persons)}: {sentence}" if persons else f"! {sentence}")
    say(phrases.intended_use)


def _noted(family: "Family", assessment: Any, phrases: Any) -> dict[str, list[str]]:
    """Every sentence to be told once, with the names of those whom it is about."""
    found: dict[str, list[str]] = {}
    for note in assessment.notes:
        about = found.setdefault(phrases.note(note), [])
        if note.person is not None:
            about.append(family.person(note.person).name or note.person)
    return found


def run_solve(wanted: argparse.Namespace) -> int:
    """Do `predispo solve`; the exit code."""
    from predispo.app.solving import solve_case

    try:
        case = json.loads(Path(wanted.case).read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        raise Unreadable("This is not JSON.", cure="Check the file.", line=error.lineno, column=error.colno) from error
    except UnicodeDecodeError as error:
        raise Unreadable("This is not a text file.", cure="Check the file.") from error
    except RecursionError as error:
        raise Unreadable("This JSON is nested deeper than any case.", cure="Check the file.") from error
    print_json(solve_case(case))
    return 0


def run_cosegregate(wanted: argparse.Namespace) -> int:
    """Do `predispo cosegregate`; the exit code."""
    from predispo.app.segregating import as_json, as_lines, cosegregate_family
    from predispo.phrases.phrases import load

    given = given_family(wanted)
    answer = cosegregate_family(
        given.family,
        given.catalogue,
        variant=wanted.variant,
        on=day_of(wanted),
        country=country_of(wanted, given.family),
        proband=wanted.proband,
    )
    if wanted.json:
        print_json(as_json(answer))
        return 0
    phrases = load(wanted.language)
    for line in as_lines(answer, given.family, phrases):
        say(line)
    say(phrases.intended_use)
    return 0
