"""Schema 1: everything that the first release keeps."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: "Operations") -> None:
    """Create all tables of the first release."""
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("value", sa.String(), nullable=False),
    )
    op.create_table(
        "entry",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("stream", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False, unique=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("body_hash", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.UniqueConstraint("stream", "sequence", name="entry_stream_sequence"),
    )
    op.create_table(
        "document",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("id", sa.String(), nullable=False, unique=True),
        sa.Column("family", sa.String(), nullable=False, index=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.DateTime(), nullable=False),
        # The last column: SQLite reads the small ones without walking over the bytes.
        sa.Column("content", sa.LargeBinary(), nullable=True),
    )
    op.create_table(
        "family",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.Column("readable", sa.Boolean(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
    )
    op.create_table(
        "person",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("family", sa.String(), nullable=False, index=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("birth", sa.String(), nullable=False),
        sa.Column("birth_first", sa.Date(), nullable=True),
        sa.Column("birth_last", sa.Date(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
    )
    op.create_table(
        "finding",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("family", sa.String(), nullable=False, index=True),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
    )
    op.create_table(
        "access",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=True, index=True),
    )
    op.create_table(
        "erasure",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
    )
