# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortDeletedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortDeletedEvent",
    wire_name="DvsPortDeletedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class DvsPortDeletedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortDeletedEvent``.

    Fields:
        - ``portKey``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortDeletedEvent.rst``
    """

    portKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
