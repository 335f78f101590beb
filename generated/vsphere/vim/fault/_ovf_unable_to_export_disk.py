# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnableToExportDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnableToExportDisk",
    wire_name="OvfUnableToExportDisk",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("diskName", "string", since="vim.version.version5", rank=5),),
)
class OvfUnableToExportDisk(vim.fault.OvfHardwareExport):
    """The fault ``vim.fault.OvfUnableToExportDisk``.

    Fields:
        - ``diskName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnableToExportDisk.rst``
    """

    diskName: str = ""
    """``string``, required. Since vSphere API 4.0."""
