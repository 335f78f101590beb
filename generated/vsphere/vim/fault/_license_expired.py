# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseExpired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.LicenseExpired",
    wire_name="LicenseExpired",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("licenseKey", "string", since="vim.version.version5", rank=5),
    ),
)
class LicenseExpired(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.LicenseExpired``.

    Fields:
        - ``licenseKey``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LicenseExpired.rst``
    """

    licenseKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
