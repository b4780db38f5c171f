"""Where in the evidence a figure or another thing stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class EvidencePlace:
    """A file of the evidence, a table in it, and what tells that table from its neighbours.

    `file` is as "genes/BRCA1.toml". `table` is as "penetrance", empty for the whole file. `key` is as
    "cancer=breast; sex=F; …", empty where there is one such table only.
    """

    file: str
    table: str = ""
    key: str = ""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.file, self.table, self.key) if part)
