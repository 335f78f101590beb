# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceSecondaryOpResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FaultToleranceSecondaryOpResult",
    wire_name="FaultToleranceSecondaryOpResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        _rt.Property("powerOnAttempted", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "powerOnResult",
            "vim.cluster.PowerOnVmResult",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class FaultToleranceSecondaryOpResult(vmodl.DynamicData):
    """The data object ``vim.vm.FaultToleranceSecondaryOpResult``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``powerOnAttempted``: ``boolean``, required.
        - ``powerOnResult``: ``vim.cluster.PowerOnVmResult``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/FaultToleranceSecondaryOpResult.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
    powerOnAttempted: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    powerOnResult: vim.cluster.PowerOnVmResult | None = None
    """``vim.cluster.PowerOnVmResult``, optional. Since vSphere API 4.0."""
