# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ExpiredEditionLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ExpiredEditionLicense",
    wire_name="ExpiredEditionLicense",
    since="vim.version.version2",
    rank=2,
)
class ExpiredEditionLicense(vim.fault.ExpiredFeatureLicense):
    """The fault ``vim.fault.ExpiredEditionLicense``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/ExpiredEditionLicense.rst``
    """
