# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanPropertyConstraintComparatorEnum``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.enum(
    "vim.VsanPropertyConstraintComparatorEnum",
    wire_name="VsanPropertyConstraintComparatorEnum",
    since="vsan.version.version7",
    rank=5,
)
class VsanPropertyConstraintComparatorEnum(_rt.VimEnum):
    """The enum ``vim.VsanPropertyConstraintComparatorEnum``.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/VsanPropertyConstraintComparatorEnum.rst``
    """

    EQUALS = "EQUALS"
    """The value ``EQUALS``."""
    GREATER = "GREATER"
    """The value ``GREATER``."""
    SMALLER = "SMALLER"
    """The value ``SMALLER``."""
    POP = "POP"
    """The value ``POP``."""
    CONTAINS = "CONTAINS"
    """The value ``CONTAINS``."""
    TEXTUALLY_MATCHES = "TEXTUALLY_MATCHES"
    """The value ``TEXTUALLY_MATCHES``."""
    VsanPropertyConstraintComparatorEnum_Unknown = "VsanPropertyConstraintComparatorEnum_Unknown"
    """The value ``VsanPropertyConstraintComparatorEnum_Unknown``."""
