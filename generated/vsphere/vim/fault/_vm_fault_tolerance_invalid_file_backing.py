# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceInvalidFileBacking``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmFaultToleranceInvalidFileBacking",
    wire_name="VmFaultToleranceInvalidFileBacking",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("backingType", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "backingFilename", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmFaultToleranceInvalidFileBacking(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.VmFaultToleranceInvalidFileBacking``.

    Fields:
        - ``backingType``: ``string``, optional.
        - ``backingFilename``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmFaultToleranceInvalidFileBacking.rst``
    """

    @_rt.enum(
        "vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType",
        wire_name="VmFaultToleranceInvalidFileBackingDeviceType",
        since="vim.version.version5",
        rank=5,
    )
    class DeviceType(_rt.VimEnum):
        """The enum ``vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType``, on the wire ``VmFaultToleranceInvalidFileBackingDeviceType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/VmFaultToleranceInvalidFileBacking/DeviceType.rst``
        """

        virtualFloppy = "virtualFloppy"
        """The value ``virtualFloppy``."""
        virtualCdrom = "virtualCdrom"
        """The value ``virtualCdrom``."""
        virtualSerialPort = "virtualSerialPort"
        """The value ``virtualSerialPort``."""
        virtualParallelPort = "virtualParallelPort"
        """The value ``virtualParallelPort``."""
        virtualDisk = "virtualDisk"
        """The value ``virtualDisk``."""

    backingType: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    backingFilename: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
