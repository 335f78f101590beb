# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationHostWarningEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MigrationHostWarningEvent",
    wire_name="MigrationHostWarningEvent",
    properties=lambda: (_rt.Property("dstHost", "vim.event.HostEventArgument"),),
)
class MigrationHostWarningEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationHostWarningEvent``.

    Fields:
        - ``dstHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationHostWarningEvent.rst``
    """

    dstHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
