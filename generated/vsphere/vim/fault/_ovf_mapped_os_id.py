# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfMappedOsId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfMappedOsId",
    wire_name="OvfMappedOsId",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("ovfId", "int", since="vim.version.version5", rank=5),
        _rt.Property("ovfDescription", "string", since="vim.version.version5", rank=5),
        _rt.Property("targetDescription", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfMappedOsId(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfMappedOsId``.

    Fields:
        - ``ovfId``: ``int``, required.
        - ``ovfDescription``: ``string``, required.
        - ``targetDescription``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfMappedOsId.rst``
    """

    ovfId: int = 0
    """``int``, required. Since vSphere API 4.0."""
    ovfDescription: str = ""
    """``string``, required. Since vSphere API 4.0."""
    targetDescription: str = ""
    """``string``, required. Since vSphere API 4.0."""
