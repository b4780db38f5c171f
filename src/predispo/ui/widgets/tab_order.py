"""The order of Tab: as the eye reads, whenever fields were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def read_in_order(root: QWidget) -> None:
    """Let Tab go through the fields under a widget as its layouts place them."""
    for before, after in pairwise(_fields(root)):
        QWidget.setTabOrder(before, after)


def _fields(widget: QWidget) -> Iterator[QWidget]:
    """The fields under a widget that Tab stops at."""
    layout = widget.layout()
    if layout is not None:
        yield from _placed(layout)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                yield widget
            yield from _fields(widget)
        elif inner is not None:
            yield from _placed(inner)
