# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanCompositeConstraintConjoinerEnum``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.enum(
    "vim.VsanCompositeConstraintConjoinerEnum",
    wire_name="VsanCompositeConstraintConjoinerEnum",
    since="vsan.version.version3",
    rank=1,
)
class VsanCompositeConstraintConjoinerEnum(_rt.VimEnum):
    """The enum ``vim.VsanCompositeConstraintConjoinerEnum``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanCompositeConstraintConjoinerEnum.rst``
    """

    AND = "AND"
    """The value ``AND``."""
    OR = "OR"
    """The value ``OR``."""
    EXCEPT = "EXCEPT"
    """The value ``EXCEPT``."""
    VsanCompositeConstraintConjoinerEnum_Unknown = "VsanCompositeConstraintConjoinerEnum_Unknown"
    """The value ``VsanCompositeConstraintConjoinerEnum_Unknown``."""
