# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoActiveHostInCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoActiveHostInCluster",
    wire_name="NoActiveHostInCluster",
    properties=lambda: (_rt.Property("computeResource", "vim.ComputeResource"),),
)
class NoActiveHostInCluster(vim.fault.InvalidState):
    """No host of the cluster can take part at the moment; all of them are disconnected or in
    maintenance.

    Fields:
        - ``computeResource``: ``vim.ComputeResource``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NoActiveHostInCluster.md``
        ``vim/fault/NoActiveHostInCluster.rst``
    """

    computeResource: vim.ComputeResource = _rt.UNSET
    """``vim.ComputeResource``, required. Since 1.0."""
