# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotPowerOffVmInCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotPowerOffVmInCluster",
    wire_name="CannotPowerOffVmInCluster",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("operation", "string", since="vim.version.version7", rank=7),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
        _rt.Property("vmName", "string", since="vim.version.version7", rank=7),
    ),
)
class CannotPowerOffVmInCluster(vim.fault.InvalidState):
    """The fault ``vim.fault.CannotPowerOffVmInCluster``.

    Fields:
        - ``operation``: ``string``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/CannotPowerOffVmInCluster.rst``
    """

    @_rt.enum(
        "vim.fault.CannotPowerOffVmInCluster.Operation",
        wire_name="CannotPowerOffVmInClusterOperation",
        since="vim.version.version7",
        rank=7,
    )
    class Operation(_rt.VimEnum):
        """The enum ``vim.fault.CannotPowerOffVmInCluster.Operation``, on the wire ``CannotPowerOffVmInClusterOperation``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/CannotPowerOffVmInCluster/Operation.rst``
        """

        suspend = "suspend"
        """The value ``suspend``."""
        powerOff = "powerOff"
        """The value ``powerOff``."""
        guestShutdown = "guestShutdown"
        """The value ``guestShutdown``."""
        guestSuspend = "guestSuspend"
        """The value ``guestSuspend``."""

    operation: str = ""
    """``string``, required. Since vSphere API 5.0."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 5.0."""
