# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyQualifierDuplicate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyQualifierDuplicate",
    wire_name="OvfPropertyQualifierDuplicate",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("qualifier", "string", since="vim.version.version5", rank=5),),
)
class OvfPropertyQualifierDuplicate(vim.fault.OvfProperty):
    """The fault ``vim.fault.OvfPropertyQualifierDuplicate``.

    Fields:
        - ``qualifier``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfPropertyQualifierDuplicate.rst``
    """

    qualifier: str = ""
    """``string``, required. Since vSphere API 4.0."""
