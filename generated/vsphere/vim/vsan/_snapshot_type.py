# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SnapshotType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.SnapshotType", wire_name="VsanSnapshotType", since="vsan.version.version23", rank=21
)
class SnapshotType(_rt.VimEnum):
    """The enum ``vim.vsan.SnapshotType``, on the wire ``VsanSnapshotType``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/SnapshotType.rst``
    """

    Managed = "Managed"
    """The value ``Managed``."""
    Unmanaged = "Unmanaged"
    """The value ``Unmanaged``."""
    SnapshotType_Unknown = "SnapshotType_Unknown"
    """The value ``SnapshotType_Unknown``."""
