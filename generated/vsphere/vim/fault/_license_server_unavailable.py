# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseServerUnavailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.LicenseServerUnavailable",
    wire_name="LicenseServerUnavailable",
    properties=lambda: (_rt.Property("licenseServer", "string"),),
)
class LicenseServerUnavailable(vim.fault.VimFault):
    """The fault ``vim.fault.LicenseServerUnavailable``.

    Fields:
        - ``licenseServer``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/LicenseServerUnavailable.rst``
    """

    licenseServer: str = ""
    """``string``, required. Since 1.0."""
