# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseRestricted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.LicenseRestricted",
    wire_name="LicenseRestricted",
    since="vim.version.version2",
    rank=2,
)
class LicenseRestricted(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.LicenseRestricted``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/LicenseRestricted.rst``
    """
