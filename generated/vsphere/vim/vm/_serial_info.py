# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SerialInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.vm.SerialInfo", wire_name="VirtualMachineSerialInfo")
class SerialInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.SerialInfo``, on the wire ``VirtualMachineSerialInfo``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/SerialInfo.rst``
    """
