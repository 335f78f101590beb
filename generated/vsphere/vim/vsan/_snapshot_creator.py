# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SnapshotCreator``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.SnapshotCreator",
    wire_name="VsanSnapshotCreator",
    since="vsan.version.version23",
    rank=21,
)
class SnapshotCreator(_rt.VimEnum):
    """The enum ``vim.vsan.SnapshotCreator``, on the wire ``VsanSnapshotCreator``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/SnapshotCreator.rst``
    """

    SnapService = "SnapService"
    """The value ``SnapService``."""
    SnapshotCreator_Unknown = "SnapshotCreator_Unknown"
    """The value ``SnapshotCreator_Unknown``."""
