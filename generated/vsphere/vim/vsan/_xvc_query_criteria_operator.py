# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcQueryCriteriaOperator``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.XvcQueryCriteriaOperator",
    wire_name="VsanXvcQueryCriteriaOperator",
    since="vsan.version.version21",
    rank=19,
)
class XvcQueryCriteriaOperator(_rt.VimEnum):
    """The enum ``vim.vsan.XvcQueryCriteriaOperator``, on the wire ``VsanXvcQueryCriteriaOperator``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcQueryCriteriaOperator.rst``
    """

    Equal = "Equal"
    """The value ``Equal``."""
    NotEqual = "NotEqual"
    """The value ``NotEqual``."""
    Greater = "Greater"
    """The value ``Greater``."""
    GreaterOrEqual = "GreaterOrEqual"
    """The value ``GreaterOrEqual``."""
    Less = "Less"
    """The value ``Less``."""
    LessOrEqual = "LessOrEqual"
    """The value ``LessOrEqual``."""
    In = "In"
    """The value ``In``."""
    NotIn = "NotIn"
    """The value ``NotIn``."""
    Like = "Like"
    """The value ``Like``."""
    NotLike = "NotLike"
    """The value ``NotLike``."""
    Unset = "Unset"
    """The value ``Unset``."""
    VsanXvcQueryCriteriaOperator_unknown = "VsanXvcQueryCriteriaOperator_unknown"
    """The value ``VsanXvcQueryCriteriaOperator_unknown``."""
