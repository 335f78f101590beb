# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ApplicationQuiesceFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.ApplicationQuiesceFault", wire_name="ApplicationQuiesceFault")
class ApplicationQuiesceFault(vim.fault.SnapshotFault):
    """The fault ``vim.fault.ApplicationQuiesceFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/ApplicationQuiesceFault.rst``
    """
