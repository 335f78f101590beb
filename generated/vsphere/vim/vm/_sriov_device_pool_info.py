# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SriovDevicePoolInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.SriovDevicePoolInfo",
    wire_name="VirtualMachineSriovDevicePoolInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version11", rank=11),),
)
class SriovDevicePoolInfo(vmodl.DynamicData):
    """The data object ``vim.vm.SriovDevicePoolInfo``, on the wire ``VirtualMachineSriovDevicePoolInfo``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/SriovDevicePoolInfo.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 6.5."""
