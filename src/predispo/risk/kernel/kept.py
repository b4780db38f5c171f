"""What is worth keeping from one answer to the next: what branches of families said last, up to a size."""

from collections import OrderedDict
from collections.abc import Iterator, MutableMapping
from threading import Lock

from predispo.risk.kernel.branches import Message

MOST = 2**23
"""How many numbers are kept (64 MB)."""


class Kept(MutableMapping[bytes, Message]):
    """Messages by the digest of all that they are computed from; the oldest go first. Threads may share it."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._messages: OrderedDict[bytes, Message] = OrderedDict()
        self._numbers = 0
        self._lock = Lock()

    def __getitem__(self, key: bytes) -> Message:
        with self._lock:
            self._messages.move_to_end(key)
            return self._messages[key]

    def __setitem__(self, key: bytes, message: Message) -> None:
        with self._lock:
            self._let_go(key)
            self._messages[key] = message
            self._numbers += message.size
            while self._numbers > self._most:
                self._let_go(next(iter(self._messages)))

    def __delitem__(self, key: bytes) -> None:
        with self._lock:
            if key not in self._messages:
                raise KeyError(key)
            self._let_go(key)

    def __contains__(self, key: object) -> bool:
        return key in self._messages

    def __iter__(self) -> Iterator[bytes]:
        return iter(list(self._messages))

    def __len__(self) -> int:
        return len(self._messages)

    def _let_go(self, key: bytes) -> None:
        gone = self._messages.pop(key, None)
        self._numbers -= 0 if gone is None else gone.size
