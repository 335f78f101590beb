# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UncustomizableGuest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UncustomizableGuest",
    wire_name="UncustomizableGuest",
    properties=lambda: (_rt.Property("uncustomizableGuestOS", "string"),),
)
class UncustomizableGuest(vim.fault.CustomizationFault):
    """The fault ``vim.fault.UncustomizableGuest``.

    Fields:
        - ``uncustomizableGuestOS``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UncustomizableGuest.rst``
    """

    uncustomizableGuestOS: str = ""
    """``string``, required. Since 1.0."""
