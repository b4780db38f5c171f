"""Pictures of the window for README and docs: the tour through the demonstration clinic, its screenshots kept.

python packaging/screenshots.py docs/screenshots
"""

import shutil
import sys
import tempfile
from pathlib import Path

from predispo.ui.application import run_demo


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    kept = Path(arguments[0])
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        code = run_demo(offscreen=Path(place))
        for picture in sorted(Path(place).glob("*.png")):
            shutil.copy(picture, kept)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
