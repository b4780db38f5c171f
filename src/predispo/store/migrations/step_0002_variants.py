"""Schema 2: the variants of each family, to be searched by gene, name and class."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Create the table; every family is read anew when the index is next asked."""
    op.create_table(
        "variant",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("family", sa.String(), nullable=False, index=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("gene", "hgvs", "protein", "acting", "reported")),
        sa.Column("carriers", sa.Integer(), nullable=False),
        sa.Column("negative", sa.Integer(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.Column("searched", sa.String(), nullable=False),
    )
    op.execute("UPDATE family SET sequence = 0")
