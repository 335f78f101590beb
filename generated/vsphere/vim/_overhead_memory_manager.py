# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.OverheadMemoryManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.OverheadMemoryManager",
    wire_name="OverheadMemoryManager",
    since="vim.version.version10",
    rank=10,
)
class OverheadMemoryManager(_rt.ManagedObject):
    """The managed object ``vim.OverheadMemoryManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/OverheadMemoryManager.rst``
    """

    @_rt.method(
        "LookupVmOverheadMemory",
        since="vim.version.version10",
        rank=10,
        privilege="Global.VCServer",
        raises=(
            vim.fault.NotFound,
            vmodl.fault.InvalidArgument,
            vmodl.fault.ManagedObjectNotFound,
            vmodl.fault.InvalidType,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("long"),
    )
    def LookupVmOverheadMemory(self, vm: vim.VirtualMachine, host: vim.HostSystem) -> int:
        """Returns ``long``. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            host: ``vim.HostSystem``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
            vmodl.fault.InvalidType: Not described.

        Privilege:
            ``Global.VCServer``
        """
        _arguments = {"vm": vm, "host": host}
        if self._rank < 10:
            self._unsupported("LookupVmOverheadMemory", 10)
        _result: int = self._invoke("LookupVmOverheadMemory", _arguments)
        return _result
