# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.NumericComparator``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.profile.NumericComparator",
    wire_name="ProfileNumericComparator",
    since="vim.version.version5",
    rank=5,
)
class NumericComparator(_rt.VimEnum):
    """The enum ``vim.profile.NumericComparator``, on the wire ``ProfileNumericComparator``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/NumericComparator.rst``
    """

    lessThan = "lessThan"
    """The value ``lessThan``."""
    lessThanEqual = "lessThanEqual"
    """The value ``lessThanEqual``."""
    equal = "equal"
    """The value ``equal``."""
    notEqual = "notEqual"
    """The value ``notEqual``."""
    greaterThanEqual = "greaterThanEqual"
    """The value ``greaterThanEqual``."""
    greaterThan = "greaterThan"
    """The value ``greaterThan``."""
