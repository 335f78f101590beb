# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OutOfBounds``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OutOfBounds",
    wire_name="OutOfBounds",
    properties=lambda: (_rt.Property("argumentName", "PropertyPath"),),
)
class OutOfBounds(vim.fault.VimFault):
    """An argument lies outside the interval that the method accepts.

    Fields:
        - ``argumentName``: ``PropertyPath``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.OutOfBounds.md``
        ``vim/fault/OutOfBounds.rst``
    """

    argumentName: str = ""
    """``PropertyPath``, required. Since 1.0."""
