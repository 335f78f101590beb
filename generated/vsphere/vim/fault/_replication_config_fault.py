# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationConfigFault",
    wire_name="ReplicationConfigFault",
    since="vim.version.version7",
    rank=7,
)
class ReplicationConfigFault(vim.fault.ReplicationFault):
    """The fault ``vim.fault.ReplicationConfigFault``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationConfigFault.rst``
    """
