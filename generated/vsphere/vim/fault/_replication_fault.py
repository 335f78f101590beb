# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationFault", wire_name="ReplicationFault", since="vim.version.version7", rank=7
)
class ReplicationFault(vim.fault.VimFault):
    """The fault ``vim.fault.ReplicationFault``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationFault.rst``
    """
