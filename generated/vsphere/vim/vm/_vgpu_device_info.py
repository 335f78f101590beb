# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VgpuDeviceInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VgpuDeviceInfo",
    wire_name="VirtualMachineVgpuDeviceInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("deviceVendorId", "long", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("maxFbSizeInGib", "long", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("timeSlicedCapable", "boolean", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("migCapable", "boolean", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("computeProfileCapable", "boolean", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("quadroProfileCapable", "boolean", since="vim.version.v7_0_3_0", rank=24),
    ),
)
class VgpuDeviceInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.VgpuDeviceInfo``, on the wire ``VirtualMachineVgpuDeviceInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``deviceVendorId``: ``long``, required.
        - ``maxFbSizeInGib``: ``long`` in gibibytes, required.
        - ``timeSlicedCapable``: ``boolean``, required.
        - ``migCapable``: ``boolean``, required.
        - ``computeProfileCapable``: ``boolean``, required.
        - ``quadroProfileCapable``: ``boolean``, required.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/vm/VgpuDeviceInfo.rst``
    """

    deviceName: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    deviceVendorId: int = 0
    """``long``, required. Since vSphere API 7.0.3.0."""
    maxFbSizeInGib: int = 0
    """``long`` in gibibytes, required. Since vSphere API 7.0.3.0."""
    timeSlicedCapable: bool = False
    """``boolean``, required. Since vSphere API 7.0.3.0."""
    migCapable: bool = False
    """``boolean``, required. Since vSphere API 7.0.3.0."""
    computeProfileCapable: bool = False
    """``boolean``, required. Since vSphere API 7.0.3.0."""
    quadroProfileCapable: bool = False
    """``boolean``, required. Since vSphere API 7.0.3.0."""
