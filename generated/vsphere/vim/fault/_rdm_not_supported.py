# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RDMNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.RDMNotSupported", wire_name="RDMNotSupported")
class RDMNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.RDMNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RDMNotSupported.rst``
    """
