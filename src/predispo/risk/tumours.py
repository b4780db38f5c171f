"""What the reader must know of a tumour whose markers act."""

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.ids import PersonId
from predispo.risk.health import SiteHazards, hazards_at
from predispo.risk.history import Onset
from predispo.risk.markers import clamped
from predispo.risk.penetrance import SitePenetrance


def tumour_notes(person: PersonId, onset: Onset, site: SitePenetrance, hazards: SiteHazards) -> list[Note]:
    """That a tumour's markers act, for which genes nothing is cited of them, and where a share was held at 0."""
    assert site.markers is not None
    data = {"site": onset.site.value}
    text = f"The markers of the {onset.site.value} cancer say how likely each gene is to have caused it."
    notes = [Note(code="markers_used", text=text, data=data, person=person)]
    if site.markers.lacking:
        genes = ", ".join(site.markers.lacking)
        text = f"No markers are cited for tumours of {genes}: they are taken to be as those of non-carriers."
        notes.append(Note(code="markers_of_others", text=text, data={**data, "genes": genes}))
    held = clamped(site.markers, np.array(onset.ages), *hazards_at(onset, hazards))
    if held.any():
        genes = ", ".join(gene for gene, one in zip(site.genes, held.tolist(), strict=True) if one)
        text = f"Tumours of {genes} have some markers less often than the baseline alone would give: held at never."
        notes.append(Note(code="marker_share_held", text=text, data={**data, "genes": genes}, person=person))
    return notes
