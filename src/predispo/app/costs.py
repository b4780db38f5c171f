"""What tests cost in a clinic, as its settings or the command line say."""

from predispo.app.settings import Settings
from predispo.domain.advice import TestCosts

NAMES = {"panel": "test_cost_panel", "familial": "test_cost_familial"}
"""The kinds of tests, and the setting of each; 0 is a cost that was not given."""


def costs_of(settings: Settings) -> TestCosts | None:
    """What a panel test and a test for the family's variant cost; None unless both were given."""
    panel, familial = (float(settings.get(name)) for name in NAMES.values())
    return TestCosts(panel=panel, familial=familial) if panel > 0 and familial > 0 else None
