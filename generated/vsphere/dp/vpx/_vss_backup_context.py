# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.VssBackupContext``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.VssBackupContext",
    wire_name="DpVssBackupContext",
    since="vsan.version.version21",
    rank=19,
)
class VssBackupContext(_rt.VimEnum):
    """The enum ``dp.vpx.VssBackupContext``, on the wire ``DpVssBackupContext``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``dp/vpx/VssBackupContext.rst``
    """

    vssBackupContextAuto = "vssBackupContextAuto"
    """The value ``vssBackupContextAuto``."""
    vssBackupContextBackup = "vssBackupContextBackup"
    """The value ``vssBackupContextBackup``."""
    vssBackupContextFileShareBackup = "vssBackupContextFileShareBackup"
    """The value ``vssBackupContextFileShareBackup``."""
    vssBackupContextUnknown = "vssBackupContextUnknown"
    """The value ``vssBackupContextUnknown``."""
