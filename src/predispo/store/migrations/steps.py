"""The steps from one schema of the vault to the next, in order.

Alembic's operations are used without its folder of scripts: a packaged program has no such files on its disk.
To add a step: a module with `upgrade(op)`, and one line in `STEPS`.
"""

from collections.abc import Callable
from typing import Final

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlmodel import Session, select

from predispo.errors import VaultDamaged, VaultTooNew
from predispo.store.lane import Lane
from predispo.store.migrations import step_0001_everything
from predispo.store.tables import MetaRow

STEPS: Final[tuple[Callable[[Operations], None], ...]] = (step_0001_everything.upgrade,)
# The schema that this program reads and writes.
SCHEMA: Final = len(STEPS)
_SCHEMA_KEY: Final = "schema"


def schema_of(lane: Lane) -> int:
    """The schema of a vault.

    Raises:
        VaultDamaged: when the vault does not say.
        VaultTooNew: when it is newer than ours.
    """
    if not lane.pragma("SELECT name FROM sqlite_master WHERE name = 'meta'"):
        raise VaultDamaged("The vault's database is empty.", cure="Restore a backup.", path=str(lane.path))
    with lane.reading() as session:
        row = session.exec(select(MetaRow).where(MetaRow.key == _SCHEMA_KEY)).first()
    if row is None or not row.value.isdecimal():
        raise VaultDamaged("The vault does not say its version.", cure="Restore a backup.", path=str(lane.path))
    if int(row.value) > SCHEMA:
        raise VaultTooNew("A newer predispo wrote the vault.", cure="Install the newer predispo.", version=row.value)
    return int(row.value)


def upgrade(lane: Lane, start: int) -> None:
    """Lift a vault from schema `start` (0 in a new file) to ours: all of it or, on any error, nothing."""
    if start == SCHEMA:
        return
    with lane.writing() as session:
        context = MigrationContext.configure(session.connection(), opts={"transactional_ddl": True})
        for step in STEPS[start:]:
            step(Operations(context))
        _set_schema(session)


def _set_schema(session: Session) -> None:
    session.merge(MetaRow(key=_SCHEMA_KEY, value=str(SCHEMA)))
