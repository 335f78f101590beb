# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryFilterOperator``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.XvcQueryFilterOperator",
    wire_name="VsanXvcQueryFilterOperator",
    since="vsan.version.version21",
    rank=19,
)
class XvcQueryFilterOperator(_rt.VimEnum):
    """The enum ``vim.vsan.XvcQueryFilterOperator``, on the wire ``VsanXvcQueryFilterOperator``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryFilterOperator.rst``
    """

    And = "And"
    """The value ``And``."""
    Or = "Or"
    """The value ``Or``."""
    Op_unknown = "Op_unknown"
    """The value ``Op_unknown``."""
