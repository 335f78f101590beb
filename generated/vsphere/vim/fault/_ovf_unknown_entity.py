# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnknownEntity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnknownEntity",
    wire_name="OvfUnknownEntity",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("lineNumber", "int", since="vim.version.version5", rank=5),),
)
class OvfUnknownEntity(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfUnknownEntity``.

    Fields:
        - ``lineNumber``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnknownEntity.rst``
    """

    lineNumber: int = 0
    """``int``, required. Since vSphere API 4.0."""
