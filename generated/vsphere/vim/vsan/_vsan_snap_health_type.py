# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSnapHealthType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSnapHealthType",
    wire_name="VsanSnapHealthType",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanSnapHealthType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSnapHealthType``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanSnapHealthType.rst``
    """

    applianceHealth = "applianceHealth"
    """The value ``applianceHealth``."""
    pgSnapshotsHealth = "pgSnapshotsHealth"
    """The value ``pgSnapshotsHealth``."""
    vmSnapshotsHealth = "vmSnapshotsHealth"
    """The value ``vmSnapshotsHealth``."""
    vmMembershipChanges = "vmMembershipChanges"
    """The value ``vmMembershipChanges``."""
    dpObjsInfo = "dpObjsInfo"
    """The value ``dpObjsInfo``."""
    generalHealth = "generalHealth"
    """The value ``generalHealth``."""
    VsanSnapHealthType_Unknown = "VsanSnapHealthType_Unknown"
    """The value ``VsanSnapHealthType_Unknown``."""
