# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRestartedOnAlternateHostEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRestartedOnAlternateHostEvent",
    wire_name="VmRestartedOnAlternateHostEvent",
    properties=lambda: (_rt.Property("sourceHost", "vim.event.HostEventArgument"),),
)
class VmRestartedOnAlternateHostEvent(vim.event.VmPoweredOnEvent):
    """The data object ``vim.event.VmRestartedOnAlternateHostEvent``.

    Fields:
        - ``sourceHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRestartedOnAlternateHostEvent.rst``
    """

    sourceHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
