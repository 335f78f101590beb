# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedDiskProvisioning``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedDiskProvisioning",
    wire_name="OvfUnsupportedDiskProvisioning",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("diskProvisioning", "string", since="vim.version.version6", rank=6),
        _rt.Property("supportedDiskProvisioning", "string", since="vim.version.version6", rank=6),
    ),
)
class OvfUnsupportedDiskProvisioning(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfUnsupportedDiskProvisioning``.

    Fields:
        - ``diskProvisioning``: ``string``, required.
        - ``supportedDiskProvisioning``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfUnsupportedDiskProvisioning.rst``
    """

    diskProvisioning: str = ""
    """``string``, required. Since vSphere API 4.1."""
    supportedDiskProvisioning: str = ""
    """``string``, required. Since vSphere API 4.1."""
