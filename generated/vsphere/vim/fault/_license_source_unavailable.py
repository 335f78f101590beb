# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseSourceUnavailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.LicenseSourceUnavailable",
    wire_name="LicenseSourceUnavailable",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "licenseSource",
            "vim.LicenseManager.LicenseSource",
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class LicenseSourceUnavailable(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.LicenseSourceUnavailable``.

    Fields:
        - ``licenseSource``: ``vim.LicenseManager.LicenseSource``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/LicenseSourceUnavailable.rst``
    """

    licenseSource: vim.LicenseManager.LicenseSource = _rt.UNSET
    """``vim.LicenseManager.LicenseSource``, required. Since VI API 2.5."""
