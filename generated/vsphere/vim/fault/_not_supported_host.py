# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHost",
    wire_name="NotSupportedHost",
    properties=lambda: (
        _rt.Property("productName", "string", optional=True),
        _rt.Property("productVersion", "string", optional=True),
    ),
)
class NotSupportedHost(vim.fault.HostConnectFault):
    """The fault ``vim.fault.NotSupportedHost``.

    Fields:
        - ``productName``: ``string``, optional.
        - ``productVersion``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NotSupportedHost.rst``
    """

    productName: str | None = None
    """``string``, optional. Since 1.0."""
    productVersion: str | None = None
    """``string``, optional. Since 1.0."""
