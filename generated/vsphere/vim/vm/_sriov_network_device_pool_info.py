# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SriovNetworkDevicePoolInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.SriovNetworkDevicePoolInfo",
    wire_name="VirtualMachineSriovNetworkDevicePoolInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("switchKey", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("switchUuid", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class SriovNetworkDevicePoolInfo(vim.vm.SriovDevicePoolInfo):
    """The data object ``vim.vm.SriovNetworkDevicePoolInfo``, on the wire ``VirtualMachineSriovNetworkDevicePoolInfo``.

    Fields:
        - ``switchKey``: ``string``, optional.
        - ``switchUuid``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/SriovNetworkDevicePoolInfo.rst``
    """

    switchKey: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    switchUuid: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
