# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostLicenseExpiredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostLicenseExpiredEvent", wire_name="HostLicenseExpiredEvent")
class HostLicenseExpiredEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.HostLicenseExpiredEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostLicenseExpiredEvent.rst``
    """
