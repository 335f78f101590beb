# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionNotLicensed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VMotionNotLicensed", wire_name="VMotionNotLicensed")
class VMotionNotLicensed(vim.fault.VMotionInterfaceIssue):
    """The fault ``vim.fault.VMotionNotLicensed``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionNotLicensed.rst``
    """
