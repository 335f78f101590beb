# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseRestrictedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LicenseRestrictedEvent",
    wire_name="LicenseRestrictedEvent",
    since="vim.version.version2",
    rank=2,
)
class LicenseRestrictedEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.LicenseRestrictedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/LicenseRestrictedEvent.rst``
    """
