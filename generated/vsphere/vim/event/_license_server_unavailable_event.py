# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseServerUnavailableEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LicenseServerUnavailableEvent",
    wire_name="LicenseServerUnavailableEvent",
    properties=lambda: (_rt.Property("licenseServer", "string"),),
)
class LicenseServerUnavailableEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.LicenseServerUnavailableEvent``.

    Fields:
        - ``licenseServer``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/LicenseServerUnavailableEvent.rst``
    """

    licenseServer: str = ""
    """``string``, required. Since 1.0."""
