# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.VssBackupType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.VssBackupType", wire_name="DpVssBackupType", since="vsan.version.version21", rank=19
)
class VssBackupType(_rt.VimEnum):
    """The enum ``dp.vpx.VssBackupType``, on the wire ``DpVssBackupType``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``dp/vpx/VssBackupType.rst``
    """

    vssBackupTypeFull = "vssBackupTypeFull"
    """The value ``vssBackupTypeFull``."""
    vssBackupTypeCopy = "vssBackupTypeCopy"
    """The value ``vssBackupTypeCopy``."""
    vssBackupTypeUnknown = "vssBackupTypeUnknown"
    """The value ``vssBackupTypeUnknown``."""
