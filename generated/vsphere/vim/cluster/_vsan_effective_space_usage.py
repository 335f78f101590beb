# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanEffectiveSpaceUsage``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanEffectiveSpaceUsage",
    wire_name="VsanEffectiveSpaceUsage",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("totalUsableB", "long", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("freeUsableB", "long", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "actualWrittenB", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "overReservedB", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "totalProvisionB", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "snapshotSpace",
            "vim.cluster.VsanSnapshotSpace",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanEffectiveSpaceUsage(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanEffectiveSpaceUsage``.

    Fields:
        - ``totalUsableB``: ``long`` in bytes, required.
        - ``freeUsableB``: ``long`` in bytes, required.
        - ``actualWrittenB``: ``long`` in bytes, optional.
        - ``overReservedB``: ``long`` in bytes, optional.
        - ``totalProvisionB``: ``long`` in bytes, optional.
        - ``snapshotSpace``: ``vim.cluster.VsanSnapshotSpace``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanEffectiveSpaceUsage.rst``
    """

    totalUsableB: int = 0
    """``long`` in bytes, required. Since vsan API 9.1.0.0."""
    freeUsableB: int = 0
    """``long`` in bytes, required. Since vsan API 9.1.0.0."""
    actualWrittenB: int | None = None
    """``long`` in bytes, optional. Since vsan API 9.1.0.0."""
    overReservedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 9.1.0.0."""
    totalProvisionB: int | None = None
    """``long`` in bytes, optional. Since vsan API 9.1.0.0."""
    snapshotSpace: vim.cluster.VsanSnapshotSpace | None = None
    """``vim.cluster.VsanSnapshotSpace``, optional. Since vsan API 9.1.0.0."""
