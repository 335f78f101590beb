# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidLicense",
    wire_name="InvalidLicense",
    properties=lambda: (_rt.Property("licenseContent", "string"),),
)
class InvalidLicense(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidLicense``.

    Fields:
        - ``licenseContent``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidLicense.rst``
    """

    licenseContent: str = ""
    """``string``, required. Since 1.0."""
