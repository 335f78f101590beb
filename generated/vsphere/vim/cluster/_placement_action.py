# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PlacementAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.PlacementAction",
    wire_name="PlacementAction",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "targetHost", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "relocateSpec",
            "vim.vm.RelocateSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class PlacementAction(vim.cluster.Action):
    """The data object ``vim.cluster.PlacementAction``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``targetHost``: ``vim.HostSystem``, optional.
        - ``relocateSpec``: ``vim.vm.RelocateSpec``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/PlacementAction.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 6.0."""
    targetHost: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 6.0."""
    relocateSpec: vim.vm.RelocateSpec | None = None
    """``vim.vm.RelocateSpec``, optional. Since vSphere API 6.0."""
