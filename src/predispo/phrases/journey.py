"""The journey in words: what a stage waits for."""

from typing import TYPE_CHECKING

from predispo.domain.stage import Waiting
from predispo.phrases.lines import NameOf

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases


def waiting_line(phrases: "Phrases", waiting: Waiting, name_of: NameOf) -> str:
    """One whole sentence for what is lacking, with the persons of whom it is."""
    message = "lack-" + waiting.lack.value.replace("_", "-")
    return phrases.text(message, persons=phrases.listing([name_of(one) for one in waiting.persons]))
