# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationIncompatibleWithFT``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationIncompatibleWithFT",
    wire_name="ReplicationIncompatibleWithFT",
    since="vim.version.version7",
    rank=7,
)
class ReplicationIncompatibleWithFT(vim.fault.ReplicationFault):
    """The fault ``vim.fault.ReplicationIncompatibleWithFT``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReplicationIncompatibleWithFT.rst``
    """
