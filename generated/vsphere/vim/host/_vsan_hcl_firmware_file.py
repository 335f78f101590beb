# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclFirmwareFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHclFirmwareFile",
    wire_name="VsanHclFirmwareFile",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("fileType", "string", since="vsan.version.version3", rank=1),
        _rt.Property("filenameOrUrl", "string", since="vsan.version.version3", rank=1),
        _rt.Property("sha1sum", "string", since="vsan.version.version3", rank=1),
    ),
)
class VsanHclFirmwareFile(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclFirmwareFile``.

    Fields:
        - ``fileType``: ``string``, required.
        - ``filenameOrUrl``: ``string``, required.
        - ``sha1sum``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanHclFirmwareFile.rst``
    """

    fileType: str = ""
    """``string``, required. Since vsan API 6.6."""
    filenameOrUrl: str = ""
    """``string``, required. Since vsan API 6.6."""
    sha1sum: str = ""
    """``string``, required. Since vsan API 6.6."""
