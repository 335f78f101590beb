# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedPackage``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedPackage",
    wire_name="OvfUnsupportedPackage",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("lineNumber", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class OvfUnsupportedPackage(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfUnsupportedPackage``.

    Fields:
        - ``lineNumber``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedPackage.rst``
    """

    lineNumber: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
