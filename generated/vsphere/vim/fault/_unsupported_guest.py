# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnsupportedGuest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnsupportedGuest",
    wire_name="UnsupportedGuest",
    properties=lambda: (_rt.Property("unsupportedGuestOS", "string"),),
)
class UnsupportedGuest(vim.fault.InvalidVmConfig):
    """The fault ``vim.fault.UnsupportedGuest``.

    Fields:
        - ``unsupportedGuestOS``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UnsupportedGuest.rst``
    """

    unsupportedGuestOS: str = ""
    """``string``, required. Since 1.0."""
