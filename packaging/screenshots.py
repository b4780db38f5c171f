"""Pictures of the window for README and docs: the tour through the demonstration clinic, the best of its pictures kept.

python packaging/screenshots.py docs/screenshots
"""

import shutil
import sys
import tempfile
from pathlib import Path

from predispo.ui.application import make_application
from predispo.ui.tour import take_tour

# The picture that the tour leaves, and what it is called in the docs.
KEPT = {
    "window.png": "window.png",
    "05-letter-result-nb.png": "letters.png",
    "08-as-known-on.png": "as-known-on.png",
    "09-dark.png": "window-dark.png",
    "10-norsk.png": "window-nb.png",
    "11-large-family.png": "large-family.png",
    "12-preferences.png": "preferences.png",
    "13-export.png": "export.png",
    "14-quick-line.png": "quick-line.png",
    "15-risk-bars.png": "risk-bars.png",
    "16-risk-sources.png": "risk-sources.png",
    "17-risk-curves.png": "risk-curves.png",
    "18-why.png": "risk-why.png",
    "19-what-if.png": "risk-what-if.png",
    "20-whom.png": "risk-whom.png",
    "21-evidence.png": "evidence.png",
    "22-evidence-dark.png": "evidence-dark.png",
    "23-comparison.png": "evidence-comparison.png",
    "24-population.png": "evidence-population.png",
    "25-plan.png": "plan.png",
    "26-journey.png": "journey.png",
    "30-relatives.png": "relatives.png",
    "31-then-and-now.png": "then-and-now.png",
    "32-consultation.png": "consultation.png",
    "33-patient.png": "patient.png",
    "34-disclosure.png": "disclosure.png",
    "pedigree-D-107.png": "pedigree-D-107.png",
}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        code = take_tour(make_application(), Path(place))
        for left, kept in KEPT.items():
            shutil.copy(Path(place) / left, folder / kept)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
