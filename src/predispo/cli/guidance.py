"""The commands about guidelines and plans."""

import argparse
import sys
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from predispo.cli.given import country_of, day_of, given_family, settings_file
from predispo.cli.printing import print_json, problem_sentence, say

if TYPE_CHECKING:
    from predispo.domain.family import Family


def run_criteria(wanted: argparse.Namespace) -> int:
    """Do `predispo criteria`; the exit code."""
    from predispo.app.advising import criteria_for, person_asked, verdict_lines, verdicts_json
    from predispo.phrases.phrases import load

    given, phrases = given_family(wanted), load(wanted.language)
    catalogue = given.catalogue
    on, country = day_of(wanted), country_of(wanted, given.family)
    person = person_asked(given.family, wanted.consultand)
    found = criteria_for(
        given.family,
        catalogue,
        person,
        country=country,
        on=on,
        assessment=_assessment(given.family, catalogue, person, on, country),
        names=wanted.guidelines or settings_file().text("guidelines"),
    )
    if wanted.json:
        print_json(verdicts_json(given.family, found, person=person, country=country, on=on, phrases=phrases))
        return 0
    for line in verdict_lines(given.family, found, phrases):
        say(line)
    say(phrases.intended_use)
    return 0


def run_plan(wanted: argparse.Namespace) -> int:
    """Do `predispo plan`; the exit code."""
    from predispo.app.advising import person_asked
    from predispo.app.planning import needs_chances, plan_for, plan_json, plan_lines
    from predispo.phrases.phrases import load

    given, phrases = given_family(wanted), load(wanted.language)
    on, country = day_of(wanted), country_of(wanted, given.family)
    settings = settings_file()
    make = partial(
        plan_for,
        given.family,
        given.catalogue,
        person_asked(given.family, wanted.person),
        country=country,
        on=on,
        names=wanted.guidelines or settings.text("guidelines"),
        choices=settings.text("plan_sources"),
    )
    found = make()
    if needs_chances(given.catalogue, country):
        found = make(assessment=_assessment(given.family, given.catalogue, found.person, on, country))
    if wanted.json:
        print_json(plan_json(given.family, found, phrases))
        return 0
    for line in plan_lines(given.family, found, phrases):
        say(line)
    say(phrases.intended_use)
    return 0


def _assessment(family: "Family", catalogue: Any, person: str, on: date, country: str) -> Any:
    """The family's assessment, None where the engine or the evidence does not reach: thresholds are then not known."""
    from predispo.app.assessing import assess_family
    from predispo.domain.ids import PersonId
    from predispo.errors import RiskError

    try:
        return assess_family(family, catalogue, on=on, country=country, consultand=PersonId(person))
    except RiskError as problem:
        say(f"predispo: no chances were computed: {problem_sentence(problem)}", file=sys.stderr)
        return None
