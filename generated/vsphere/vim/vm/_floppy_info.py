# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FloppyInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.vm.FloppyInfo", wire_name="VirtualMachineFloppyInfo")
class FloppyInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.FloppyInfo``, on the wire ``VirtualMachineFloppyInfo``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/FloppyInfo.rst``
    """
