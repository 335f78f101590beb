# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ConnectedIso``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ConnectedIso",
    wire_name="ConnectedIso",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("cdrom", "vim.vm.device.VirtualCdrom", since="vim.version.version5", rank=5),
        _rt.Property("filename", "string", since="vim.version.version5", rank=5),
    ),
)
class ConnectedIso(vim.fault.OvfExport):
    """The fault ``vim.fault.ConnectedIso``.

    Fields:
        - ``cdrom``: ``vim.vm.device.VirtualCdrom``, required.
        - ``filename``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ConnectedIso.rst``
    """

    cdrom: vim.vm.device.VirtualCdrom = _rt.UNSET
    """``vim.vm.device.VirtualCdrom``, required. Since vSphere API 4.0."""
    filename: str = ""
    """``string``, required. Since vSphere API 4.0."""
