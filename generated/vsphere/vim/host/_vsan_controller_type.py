# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanControllerType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanControllerType",
    wire_name="VsanControllerType",
    since="vsan.version.version18",
    rank=16,
)
class VsanControllerType(_rt.VimEnum):
    """The enum ``vim.host.VsanControllerType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/VsanControllerType.rst``
    """

    NVMe = "NVMe"
    """The value ``NVMe``."""
    SCSI = "SCSI"
    """The value ``SCSI``."""
    VsanControllerType_Unknown = "VsanControllerType_Unknown"
    """The value ``VsanControllerType_Unknown``."""
