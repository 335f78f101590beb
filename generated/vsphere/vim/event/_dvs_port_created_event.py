# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortCreatedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortCreatedEvent",
    wire_name="DvsPortCreatedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class DvsPortCreatedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortCreatedEvent``.

    Fields:
        - ``portKey``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortCreatedEvent.rst``
    """

    portKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
