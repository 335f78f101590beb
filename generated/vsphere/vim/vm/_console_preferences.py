# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConsolePreferences``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ConsolePreferences",
    wire_name="VirtualMachineConsolePreferences",
    properties=lambda: (
        _rt.Property("powerOnWhenOpened", "boolean", optional=True),
        _rt.Property("enterFullScreenOnPowerOn", "boolean", optional=True),
        _rt.Property("closeOnPowerOffOrSuspend", "boolean", optional=True),
    ),
)
class ConsolePreferences(vmodl.DynamicData):
    """The data object ``vim.vm.ConsolePreferences``, on the wire ``VirtualMachineConsolePreferences``.

    Fields:
        - ``powerOnWhenOpened``: ``boolean``, optional.
        - ``enterFullScreenOnPowerOn``: ``boolean``, optional.
        - ``closeOnPowerOffOrSuspend``: ``boolean``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConsolePreferences.rst``
    """

    powerOnWhenOpened: bool | None = None
    """``boolean``, optional. Since 1.0."""
    enterFullScreenOnPowerOn: bool | None = None
    """``boolean``, optional. Since 1.0."""
    closeOnPowerOffOrSuspend: bool | None = None
    """``boolean``, optional. Since 1.0."""
