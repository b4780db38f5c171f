"""Schema 4: the worklists tell of relatives to be reached."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Every family is read anew when the index is next asked."""
    op.execute("UPDATE family SET sequence = 0")
