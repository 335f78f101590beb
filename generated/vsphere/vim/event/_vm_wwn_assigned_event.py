# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmWwnAssignedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmWwnAssignedEvent",
    wire_name="VmWwnAssignedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("nodeWwns", "long", array=True, since="vim.version.version2", rank=2),
        _rt.Property("portWwns", "long", array=True, since="vim.version.version2", rank=2),
    ),
)
class VmWwnAssignedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmWwnAssignedEvent``.

    Fields:
        - ``nodeWwns``: List of ``long``, required.
        - ``portWwns``: List of ``long``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/VmWwnAssignedEvent.rst``
    """

    nodeWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, required. Since VI API 2.5."""
    portWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, required. Since VI API 2.5."""
