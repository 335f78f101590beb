# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDiskMappingNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDiskMappingNotFound",
    wire_name="OvfDiskMappingNotFound",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("diskName", "string", since="vim.version.version5", rank=5),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfDiskMappingNotFound(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfDiskMappingNotFound``.

    Fields:
        - ``diskName``: ``string``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfDiskMappingNotFound.rst``
    """

    diskName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
