"""What is worth keeping from one answer to the next: the terms used last, up to a size."""

from collections import OrderedDict
from collections.abc import Iterator, MutableMapping
from threading import Lock

from predispo.risk.kernel.causes import Terms

MOST = 2**23
"""How many numbers are kept (64 MB)."""


class Kept(MutableMapping[bytes, Terms]):
    """Terms by the digest of all that they are computed from; the oldest go first. Threads may share it."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._terms: OrderedDict[bytes, Terms] = OrderedDict()
        self._lock = Lock()

    def __getitem__(self, key: bytes) -> Terms:
        with self._lock:
            self._terms.move_to_end(key)
            return self._terms[key]

    def __setitem__(self, key: bytes, terms: Terms) -> None:
        with self._lock:
            self._terms[key] = terms
            self._terms.move_to_end(key)
            while sum(one.joint.size for one in self._terms.values()) > self._most:
                self._terms.popitem(last=False)

    def __delitem__(self, key: bytes) -> None:
        with self._lock:
            del self._terms[key]

    def __contains__(self, key: object) -> bool:
        return key in self._terms

    def __iter__(self) -> Iterator[bytes]:
        return iter(list(self._terms))

    def __len__(self) -> int:
        return len(self._terms)
