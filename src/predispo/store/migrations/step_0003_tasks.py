"""Schema 3: what waits in each family, for the worklists of the clinic."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Create the table; every family is read anew when the index is next asked."""
    op.create_table(
        "task",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("family", sa.String(), nullable=False, index=True),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True, index=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
    )
    op.execute("UPDATE family SET sequence = 0")
