# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostCnxFailedNoLicenseEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostCnxFailedNoLicenseEvent", wire_name="HostCnxFailedNoLicenseEvent")
class HostCnxFailedNoLicenseEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostCnxFailedNoLicenseEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostCnxFailedNoLicenseEvent.rst``
    """
