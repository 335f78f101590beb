# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyQualifierIgnored``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyQualifierIgnored",
    wire_name="OvfPropertyQualifierIgnored",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("qualifier", "string", since="vim.version.version5", rank=5),),
)
class OvfPropertyQualifierIgnored(vim.fault.OvfProperty):
    """The fault ``vim.fault.OvfPropertyQualifierIgnored``.

    Fields:
        - ``qualifier``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfPropertyQualifierIgnored.rst``
    """

    qualifier: str = ""
    """``string``, required. Since vSphere API 4.0."""
