# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DynamicPassthroughInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.DynamicPassthroughInfo",
    wire_name="VirtualMachineDynamicPassthroughInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("vendorName", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("deviceName", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("customLabel", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("vendorId", "int", since="vim.version.v7_0", rank=18),
        _rt.Property("deviceId", "int", since="vim.version.v7_0", rank=18),
    ),
)
class DynamicPassthroughInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.DynamicPassthroughInfo``, on the wire ``VirtualMachineDynamicPassthroughInfo``.

    Fields:
        - ``vendorName``: ``string``, required.
        - ``deviceName``: ``string``, required.
        - ``customLabel``: ``string``, optional.
        - ``vendorId``: ``int``, required.
        - ``deviceId``: ``int``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/DynamicPassthroughInfo.rst``
    """

    vendorName: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    deviceName: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    customLabel: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    vendorId: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    deviceId: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
