# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LicenseExpiredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LicenseExpiredEvent",
    wire_name="LicenseExpiredEvent",
    properties=lambda: (_rt.Property("feature", "vim.LicenseManager.FeatureInfo"),),
)
class LicenseExpiredEvent(vim.event.Event):
    """The data object ``vim.event.LicenseExpiredEvent``.

    Fields:
        - ``feature``: ``vim.LicenseManager.FeatureInfo``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/LicenseExpiredEvent.rst``
    """

    feature: vim.LicenseManager.FeatureInfo = _rt.UNSET
    """``vim.LicenseManager.FeatureInfo``, required. Since 1.0."""
