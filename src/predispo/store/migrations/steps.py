"""The steps from one schema of the vault to the next, in order.

Alembic's operations are used without its folder of scripts: a packaged program has no such files on its disk.
To add a step: a module with `upgrade(op)`, and one line in `STEPS`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from sqlmodel import select

from predispo.errors import VaultDamaged, VaultTooNew
from predispo.store.lane import Lane
from predispo.store.migrations import (
    step_0001_everything,
    step_0002_variants,
    step_0003_tasks,
    step_0004_reach,
    step_0005_arranged,
)
from predispo.store.tables import MetaRow

if TYPE_CHECKING:
    from alembic.operations import Operations

Steps = tuple[Callable[["Operations"], None], ...]

STEPS: Final[Steps] = (
    *(step_0001_everything.upgrade, step_0002_variants.upgrade),
    *(step_0003_tasks.upgrade, step_0004_reach.upgrade, step_0005_arranged.upgrade),
)
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


def upgrade(lane: Lane, start: int, steps: Steps = STEPS) -> None:
    """Lift a vault from schema `start` (0 in a new file) to the last of `steps`: all or, on any error, nothing."""
    if start == len(steps):
        return
    # Here and not above: alembic takes 0.15 s to import, and a vault is seldom lifted.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    with lane.writing() as session:
        context = MigrationContext.configure(session.connection(), opts={"transactional_ddl": True})
        for step in steps[start:]:
            step(Operations(context))
        session.merge(MetaRow(key=_SCHEMA_KEY, value=str(len(steps))))
