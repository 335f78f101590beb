# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionProtocolIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VMotionProtocolIncompatible", wire_name="VMotionProtocolIncompatible")
class VMotionProtocolIncompatible(vim.fault.MigrationFault):
    """The fault ``vim.fault.VMotionProtocolIncompatible``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionProtocolIncompatible.rst``
    """
