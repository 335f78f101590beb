# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationResourceErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MigrationResourceErrorEvent",
    wire_name="MigrationResourceErrorEvent",
    properties=lambda: (
        _rt.Property("dstPool", "vim.event.ResourcePoolEventArgument"),
        _rt.Property("dstHost", "vim.event.HostEventArgument"),
    ),
)
class MigrationResourceErrorEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationResourceErrorEvent``.

    Fields:
        - ``dstPool``: ``vim.event.ResourcePoolEventArgument``, required.
        - ``dstHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationResourceErrorEvent.rst``
    """

    dstPool: vim.event.ResourcePoolEventArgument = _rt.UNSET
    """``vim.event.ResourcePoolEventArgument``, required. Since 1.0."""
    dstHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
