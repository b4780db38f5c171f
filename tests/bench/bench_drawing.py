"""How fast and how good the layout is, on the sample families, beside the limits of the design."""

import time
from collections.abc import Iterator
from datetime import date

from tests.drawing_cases import sample

from predispo.drawing.layout import layout
from predispo.drawing.picture import picture
from predispo.drawing.quality import Quality, quality
from predispo.drawing.svg import svg

LIMITS = {
    "A_clinical": 0.05,
    "B_habsburg": 0.05,
    "C_haemophilia": 0.15,
    "S_20": 0.05,
    "S_100": 0.15,
    "S_500": 1.0,
    "S_2000": 5.0,
}
# Seconds that kinship2, pedigreejs and open-pedigree took for families of these sizes, as the design notes them.
PEERS = {
    "S_100": {"kinship2": 0.04, "pedigreejs": 0.18, "open-pedigree": 0.34},
    "S_500": {"kinship2": 0.71, "pedigreejs": 1.5, "open-pedigree": 15.2},
    "S_2000": {"kinship2": 43.9, "pedigreejs": 3.9},
}


def measurements(repeats: int = 3) -> Iterator[tuple[str, int, float, float, Quality]]:
    """Of each sample family: name, persons, least seconds for the layout and for the whole SVG, quality."""
    on = date(2026, 11, 1)
    layout(sample("S_20").pedigree)
    for name in LIMITS:
        family = sample(name)
        times, drawn = [], []
        for _ in range(repeats):
            start = time.perf_counter()
            found = layout(family.pedigree)
            times.append(time.perf_counter() - start)
            start = time.perf_counter()
            svg(picture(family, on=on))
            drawn.append(time.perf_counter() - start)
        yield name, len(family.persons), min(times), min(drawn), quality(family.pedigree, found)


def main() -> None:
    """Print the table."""
    quality_heading = "false over thru shared split inv cross  width  peers"
    print(f"{'family':14}{'n':>6}{'layout':>9}{'limit':>7}{'SVG':>8}  {quality_heading}")
    for name, size, seconds, whole, found in measurements():
        wrong = found.missing_persons + found.false_couples
        peers = ", ".join(f"{peer} {value} s" for peer, value in PEERS.get(name, {}).items())
        print(
            f"{name:14}{size:6}{seconds:8.3f}s{LIMITS[name]:6.2f}s{whole:7.3f}s {wrong:6}{found.overlaps:5}"
            f"{found.lines_through_persons:5}{found.shared_lines:7}{found.split_sibships:6}"
            f"{found.birth_order_inversions:4}{found.crossings:6}{found.width:7.0f}  {peers}"
        )


if __name__ == "__main__":
    main()
