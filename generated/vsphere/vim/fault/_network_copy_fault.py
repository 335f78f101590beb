# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NetworkCopyFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NetworkCopyFault", wire_name="NetworkCopyFault")
class NetworkCopyFault(vim.fault.FileFault):
    """The fault ``vim.fault.NetworkCopyFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NetworkCopyFault.rst``
    """
