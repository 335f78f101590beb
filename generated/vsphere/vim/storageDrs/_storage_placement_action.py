# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.StoragePlacementAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.StoragePlacementAction",
    wire_name="StoragePlacementAction",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("relocateSpec", "vim.vm.RelocateSpec", since="vim.version.version7", rank=7),
        _rt.Property("destination", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property(
            "spaceUtilBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceDemandBefore", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "spaceUtilAfter", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceDemandAfter", "float", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "ioLatencyBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class StoragePlacementAction(vim.cluster.Action):
    """The data object ``vim.storageDrs.StoragePlacementAction``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``relocateSpec``: ``vim.vm.RelocateSpec``, required.
        - ``destination``: ``vim.Datastore``, required.
        - ``spaceUtilBefore``: ``float``, optional.
        - ``spaceDemandBefore``: ``float``, optional. Since vSphere API 6.0.
        - ``spaceUtilAfter``: ``float``, optional.
        - ``spaceDemandAfter``: ``float``, optional. Since vSphere API 6.0.
        - ``ioLatencyBefore``: ``float``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/StoragePlacementAction.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
    relocateSpec: vim.vm.RelocateSpec = _rt.UNSET
    """``vim.vm.RelocateSpec``, required. Since vSphere API 5.0."""
    destination: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    spaceUtilBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    spaceDemandBefore: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    spaceUtilAfter: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    spaceDemandAfter: float | None = None
    """``float``, optional. Since vSphere API 6.0."""
    ioLatencyBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
