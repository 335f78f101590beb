# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ParallelInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.vm.ParallelInfo", wire_name="VirtualMachineParallelInfo")
class ParallelInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.ParallelInfo``, on the wire ``VirtualMachineParallelInfo``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ParallelInfo.rst``
    """
