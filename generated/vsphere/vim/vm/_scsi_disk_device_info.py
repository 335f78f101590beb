# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ScsiDiskDeviceInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.ScsiDiskDeviceInfo",
    wire_name="VirtualMachineScsiDiskDeviceInfo",
    properties=lambda: (
        _rt.Property("disk", "vim.host.ScsiDisk", optional=True),
        _rt.Property(
            "transportHint", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("lunNumber", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class ScsiDiskDeviceInfo(vim.vm.DiskDeviceInfo):
    """The data object ``vim.vm.ScsiDiskDeviceInfo``, on the wire ``VirtualMachineScsiDiskDeviceInfo``.

    Fields:
        - ``disk``: ``vim.host.ScsiDisk``, optional.
        - ``transportHint``: ``string``, optional. Since vSphere API 4.0.
        - ``lunNumber``: ``int``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ScsiDiskDeviceInfo.rst``
    """

    disk: vim.host.ScsiDisk | None = None
    """``vim.host.ScsiDisk``, optional. Since 1.0."""
    transportHint: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    lunNumber: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
