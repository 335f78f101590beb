# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceSecondaryConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.FaultToleranceSecondaryConfigInfo",
    wire_name="FaultToleranceSecondaryConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("primaryVM", "vim.VirtualMachine", since="vim.version.version5", rank=5),
    ),
)
class FaultToleranceSecondaryConfigInfo(vim.vm.FaultToleranceConfigInfo):
    """The data object ``vim.vm.FaultToleranceSecondaryConfigInfo``.

    Fields:
        - ``primaryVM``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/FaultToleranceSecondaryConfigInfo.rst``
    """

    primaryVM: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
