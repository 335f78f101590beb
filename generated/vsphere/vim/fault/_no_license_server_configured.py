# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoLicenseServerConfigured``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.NoLicenseServerConfigured",
    wire_name="NoLicenseServerConfigured",
    since="vim.version.version5",
    rank=5,
)
class NoLicenseServerConfigured(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.NoLicenseServerConfigured``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NoLicenseServerConfigured.rst``
    """
