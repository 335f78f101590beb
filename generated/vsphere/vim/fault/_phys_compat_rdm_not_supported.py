# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PhysCompatRDMNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.PhysCompatRDMNotSupported", wire_name="PhysCompatRDMNotSupported")
class PhysCompatRDMNotSupported(vim.fault.RDMNotSupported):
    """The fault ``vim.fault.PhysCompatRDMNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PhysCompatRDMNotSupported.rst``
    """
