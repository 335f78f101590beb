# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDuplicatedPropertyIdExport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDuplicatedPropertyIdExport",
    wire_name="OvfDuplicatedPropertyIdExport",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("fqid", "string", since="vim.version.version7", rank=7),),
)
class OvfDuplicatedPropertyIdExport(vim.fault.OvfExport):
    """The fault ``vim.fault.OvfDuplicatedPropertyIdExport``.

    Fields:
        - ``fqid``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfDuplicatedPropertyIdExport.rst``
    """

    fqid: str = ""
    """``string``, required. Since vSphere API 5.0."""
