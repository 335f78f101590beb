# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanUpgradeSystemUpgradeHistoryStoragePoolOp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanUpgradeSystemUpgradeHistoryStoragePoolOp",
    wire_name="VsanUpgradeSystemUpgradeHistoryStoragePoolOp",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("operation", "string", since="vsan.version.version20", rank=18),
        _rt.Property(
            "diskInfo", "vim.vsan.host.StoragePoolDiskInfo", since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanUpgradeSystemUpgradeHistoryStoragePoolOp(vim.VsanUpgradeSystem.UpgradeHistoryItem):
    """The data object ``vim.cluster.VsanUpgradeSystemUpgradeHistoryStoragePoolOp``.

    Fields:
        - ``operation``: ``string``, required.
        - ``diskInfo``: ``vim.vsan.host.StoragePoolDiskInfo``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/cluster/VsanUpgradeSystemUpgradeHistoryStoragePoolOp.rst``
    """

    operation: str = ""
    """``string``, required. Since vsan API 8.0.0.1."""
    diskInfo: vim.vsan.host.StoragePoolDiskInfo = _rt.UNSET
    """``vim.vsan.host.StoragePoolDiskInfo``, required. Since vsan API 8.0.0.1."""
