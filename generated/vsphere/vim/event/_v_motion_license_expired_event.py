# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VMotionLicenseExpiredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.VMotionLicenseExpiredEvent", wire_name="VMotionLicenseExpiredEvent")
class VMotionLicenseExpiredEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.VMotionLicenseExpiredEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VMotionLicenseExpiredEvent.rst``
    """
