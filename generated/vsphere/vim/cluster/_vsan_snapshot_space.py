# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSnapshotSpace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanSnapshotSpace",
    wire_name="VsanSnapshotSpace",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("snapshotCount", "int", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "actualSnapshotUsedB", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "fullyInflatedSnapshotUsedB",
            "long",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanSnapshotSpace(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSnapshotSpace``.

    Fields:
        - ``snapshotCount``: ``int``, optional.
        - ``actualSnapshotUsedB``: ``long`` in bytes, optional.
        - ``fullyInflatedSnapshotUsedB``: ``long`` in bytes, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanSnapshotSpace.rst``
    """

    snapshotCount: int | None = None
    """``int``, optional. Since vsan API 9.1.0.0."""
    actualSnapshotUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 9.1.0.0."""
    fullyInflatedSnapshotUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 9.1.0.0."""
