# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ExpiredAddonLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ExpiredAddonLicense",
    wire_name="ExpiredAddonLicense",
    since="vim.version.version2",
    rank=2,
)
class ExpiredAddonLicense(vim.fault.ExpiredFeatureLicense):
    """The fault ``vim.fault.ExpiredAddonLicense``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/ExpiredAddonLicense.rst``
    """
