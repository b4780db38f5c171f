"""What everybody's health says of each gene, for every draw of the hazards."""

from collections.abc import Mapping

from predispo.domain.cancer import Procedure
from predispo.risk.compile import Compiled
from predispo.risk.drawn_sites import DrawnSite
from predispo.risk.health import Health, Key, SiteHazards, health_of, site_hazards


def drawn_health(compiled: Compiled, sites: Mapping[Key, DrawnSite], part: slice) -> Health:
    """The health of a compiled family for the draws in `part`."""
    hazards = {key: _hazards(compiled, site, part) for key, site in sites.items()}
    return health_of(compiled.histories, compiled.women, len(compiled.panel), hazards)


def _hazards(compiled: Compiled, site: DrawnSite, part: slice) -> SiteHazards:
    places, filled = [compiled.panel.index(gene) for gene in site.point.genes], site.point.filled
    operated: dict[Procedure, SiteHazards] = {}
    for procedure in site.factors:
        baseline, excess = site.operated(procedure, site.baseline, site.excess)
        operated[procedure] = site_hazards(places, baseline[part], excess[part], filled)
    return site_hazards(places, site.baseline[part], site.excess[part], filled, operated, site.point.markers)
