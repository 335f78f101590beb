# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.LicenseEvent", wire_name="LicenseEvent")
class LicenseEvent(vim.event.Event):
    """The data object ``vim.event.LicenseEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/LicenseEvent.rst``
    """
