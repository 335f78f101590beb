# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseKeyEntityMismatch``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.LicenseKeyEntityMismatch",
    wire_name="LicenseKeyEntityMismatch",
    since="vim.version.version5",
    rank=5,
)
class LicenseKeyEntityMismatch(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.LicenseKeyEntityMismatch``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LicenseKeyEntityMismatch.rst``
    """
