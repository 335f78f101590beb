# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationNotSupportedOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationNotSupportedOnHost",
    wire_name="ReplicationNotSupportedOnHost",
    since="vim.version.version7",
    rank=7,
)
class ReplicationNotSupportedOnHost(vim.fault.ReplicationFault):
    """The fault ``vim.fault.ReplicationNotSupportedOnHost``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationNotSupportedOnHost.rst``
    """
