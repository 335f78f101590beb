# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionNotConfigured``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VMotionNotConfigured", wire_name="VMotionNotConfigured")
class VMotionNotConfigured(vim.fault.VMotionInterfaceIssue):
    """The fault ``vim.fault.VMotionNotConfigured``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionNotConfigured.rst``
    """
