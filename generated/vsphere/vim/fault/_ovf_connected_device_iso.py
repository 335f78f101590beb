# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConnectedDeviceIso``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConnectedDeviceIso",
    wire_name="OvfConnectedDeviceIso",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("filename", "string", since="vim.version.version5", rank=5),),
)
class OvfConnectedDeviceIso(vim.fault.OvfConnectedDevice):
    """The fault ``vim.fault.OvfConnectedDeviceIso``.

    Fields:
        - ``filename``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfConnectedDeviceIso.rst``
    """

    filename: str = ""
    """``string``, required. Since vSphere API 4.0."""
