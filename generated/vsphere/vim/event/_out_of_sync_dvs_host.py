# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.OutOfSyncDvsHost``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.OutOfSyncDvsHost",
    wire_name="OutOfSyncDvsHost",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostOutOfSync",
            "vim.event.DvsOutOfSyncHostArgument",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class OutOfSyncDvsHost(vim.event.DvsEvent):
    """The data object ``vim.event.OutOfSyncDvsHost``.

    Fields:
        - ``hostOutOfSync``: List of ``vim.event.DvsOutOfSyncHostArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/OutOfSyncDvsHost.rst``
    """

    hostOutOfSync: _rt.Field[
        list[vim.event.DvsOutOfSyncHostArgument], Iterable[vim.event.DvsOutOfSyncHostArgument]
    ] = _rt.EMPTY
    """List of ``vim.event.DvsOutOfSyncHostArgument``, required. Since vSphere API 4.0."""
