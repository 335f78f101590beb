# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NoLicenseEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NoLicenseEvent",
    wire_name="NoLicenseEvent",
    properties=lambda: (_rt.Property("feature", "vim.LicenseManager.FeatureInfo"),),
)
class NoLicenseEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.NoLicenseEvent``.

    Fields:
        - ``feature``: ``vim.LicenseManager.FeatureInfo``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/NoLicenseEvent.rst``
    """

    feature: vim.LicenseManager.FeatureInfo = _rt.UNSET
    """``vim.LicenseManager.FeatureInfo``, required. Since 1.0."""
