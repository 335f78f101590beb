# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationResourceWarningEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MigrationResourceWarningEvent",
    wire_name="MigrationResourceWarningEvent",
    properties=lambda: (
        _rt.Property("dstPool", "vim.event.ResourcePoolEventArgument"),
        _rt.Property("dstHost", "vim.event.HostEventArgument"),
    ),
)
class MigrationResourceWarningEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationResourceWarningEvent``.

    Fields:
        - ``dstPool``: ``vim.event.ResourcePoolEventArgument``, required.
        - ``dstHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationResourceWarningEvent.rst``
    """

    dstPool: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
    dstHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
