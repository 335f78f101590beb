# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmPowerOffOnIsolationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmPowerOffOnIsolationEvent",
    wire_name="VmPowerOffOnIsolationEvent",
    properties=lambda: (_rt.Property("isolatedHost", "vim.event.HostEventArgument"),),
)
class VmPowerOffOnIsolationEvent(vim.event.VmPoweredOffEvent):
    """The data object ``vim.event.VmPowerOffOnIsolationEvent``.

    Fields:
        - ``isolatedHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmPowerOffOnIsolationEvent.rst``
    """

    isolatedHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
