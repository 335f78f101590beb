# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.StorageMigrationAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.StorageMigrationAction",
    wire_name="StorageMigrationAction",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
        _rt.Property("relocateSpec", "vim.vm.RelocateSpec", since="vim.version.version7", rank=7),
        _rt.Property("source", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property("destination", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property("sizeTransferred", "long", since="vim.version.version7", rank=7),
        _rt.Property(
            "spaceUtilSrcBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceUtilDstBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceUtilSrcAfter", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceUtilDstAfter", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "ioLatencySrcBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "ioLatencyDstBefore", "float", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class StorageMigrationAction(vim.cluster.Action):
    """The data object ``vim.storageDrs.StorageMigrationAction``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``relocateSpec``: ``vim.vm.RelocateSpec``, required.
        - ``source``: ``vim.Datastore``, required.
        - ``destination``: ``vim.Datastore``, required.
        - ``sizeTransferred``: ``long``, required.
        - ``spaceUtilSrcBefore``: ``float``, optional.
        - ``spaceUtilDstBefore``: ``float``, optional.
        - ``spaceUtilSrcAfter``: ``float``, optional.
        - ``spaceUtilDstAfter``: ``float``, optional.
        - ``ioLatencySrcBefore``: ``float``, optional.
        - ``ioLatencyDstBefore``: ``float``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/StorageMigrationAction.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
    relocateSpec: vim.vm.RelocateSpec = _rt.UNSET
    """``vim.vm.RelocateSpec``, required. Since vSphere API 5.0."""
    source: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    destination: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    sizeTransferred: int = 0
    """``long``, required. Since vSphere API 5.0."""
    spaceUtilSrcBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    spaceUtilDstBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    spaceUtilSrcAfter: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    spaceUtilDstAfter: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    ioLatencySrcBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
    ioLatencyDstBefore: float | None = None
    """``float``, optional. Since vSphere API 5.0."""
