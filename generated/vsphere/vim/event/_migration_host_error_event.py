# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationHostErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MigrationHostErrorEvent",
    wire_name="MigrationHostErrorEvent",
    properties=lambda: (_rt.Property("dstHost", "vim.event.HostEventArgument"),),
)
class MigrationHostErrorEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationHostErrorEvent``.

    Fields:
        - ``dstHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationHostErrorEvent.rst``
    """

    dstHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
