# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SuspendedRelocateNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.SuspendedRelocateNotSupported", wire_name="SuspendedRelocateNotSupported")
class SuspendedRelocateNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.SuspendedRelocateNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SuspendedRelocateNotSupported.rst``
    """
