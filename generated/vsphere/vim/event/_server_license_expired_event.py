# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ServerLicenseExpiredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ServerLicenseExpiredEvent",
    wire_name="ServerLicenseExpiredEvent",
    properties=lambda: (_rt.Property("product", "string"),),
)
class ServerLicenseExpiredEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.ServerLicenseExpiredEvent``.

    Fields:
        - ``product``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ServerLicenseExpiredEvent.rst``
    """

    product: str = ""
    """``string``, required. Since 1.0."""
