"""None, True and False that last as long as the program, in a Python that counts references to them."""

import ctypes
import sys

COUNTED_BEFORE = (3, 12)
"""From this version on these three are immortal (PEP 683)."""

PLENTY = sys.maxsize // 4
"""More than a program can use up."""


def keep_constants() -> None:
    """See that the count of references to None, True and False cannot be used up.

    The bindings of Qt 6.12 hand these out without counting them, as is right from Python 3.12 on. Before, every such
    answer takes one reference more than it gave, and after some hundred thousand calls, which a drawing makes in a few
    minutes, Python would end the program ("deallocating None").
    """
    if sys.implementation.name != "cpython" or sys.version_info >= COUNTED_BEFORE:
        return
    for constant in (None, True, False):
        # A CPython object begins with its count of references.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < PLENTY:
            count.value += PLENTY
