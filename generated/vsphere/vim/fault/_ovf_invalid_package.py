# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidPackage``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidPackage",
    wire_name="OvfInvalidPackage",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("lineNumber", "int", since="vim.version.version5", rank=5),),
)
class OvfInvalidPackage(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfInvalidPackage``.

    Fields:
        - ``lineNumber``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidPackage.rst``
    """

    lineNumber: int = 0
    """``int``, required. Since vSphere API 4.0."""
