# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SriovDevicePoolInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SriovDevicePoolInfo",
    wire_name="HostSriovDevicePoolInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version11", rank=11),),
)
class SriovDevicePoolInfo(vmodl.DynamicData):
    """The data object ``vim.host.SriovDevicePoolInfo``, on the wire ``HostSriovDevicePoolInfo``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SriovDevicePoolInfo.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 6.5."""
