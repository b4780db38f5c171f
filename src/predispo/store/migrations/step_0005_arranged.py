"""Schema 5: tasks are named, given to somebody, and put off."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Every family is read anew when the index is next asked."""
    op.execute("DELETE FROM task")
    op.add_column("task", sa.Column("task", sa.String(), nullable=False, server_default=""))
    op.add_column("task", sa.Column("put_off_until", sa.Date(), nullable=True))
    op.execute("UPDATE family SET sequence = 0")
