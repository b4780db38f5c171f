"""How Hypothesis works here: on every machine the same examples in CI, new ones at a desk; never a deadline."""

import os

from hypothesis import HealthCheck, settings

QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
settings.register_profile("desk", deadline=None, suppress_health_check=QUIET)
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=QUIET)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
