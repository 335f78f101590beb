# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostEventArgument",
    wire_name="HostEventArgument",
    properties=lambda: (_rt.Property("host", "vim.HostSystem"),),
)
class HostEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.HostEventArgument``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostEventArgument.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
