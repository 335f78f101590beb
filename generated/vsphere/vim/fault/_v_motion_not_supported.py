# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VMotionNotSupported", wire_name="VMotionNotSupported")
class VMotionNotSupported(vim.fault.VMotionInterfaceIssue):
    """The fault ``vim.fault.VMotionNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionNotSupported.rst``
    """
