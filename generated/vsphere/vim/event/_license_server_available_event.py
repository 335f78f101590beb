# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseServerAvailableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LicenseServerAvailableEvent",
    wire_name="LicenseServerAvailableEvent",
    properties=lambda: (_rt.Property("licenseServer", "string"),),
)
class LicenseServerAvailableEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.LicenseServerAvailableEvent``.

    Fields:
        - ``licenseServer``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/LicenseServerAvailableEvent.rst``
    """

    licenseServer: str = ""
    """``string``, required. Since 1.0."""
