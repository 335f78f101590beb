# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.SyncType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("dp.vpx.SyncType", wire_name="DpSyncType", since="vsan.version.version16", rank=14)
class SyncType(_rt.VimEnum):
    """The enum ``dp.vpx.SyncType``, on the wire ``DpSyncType``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``dp/vpx/SyncType.rst``
    """

    fullSync = "fullSync"
    """The value ``fullSync``."""
    deltaSync = "deltaSync"
    """The value ``deltaSync``."""
    syncTypeUnknown = "syncTypeUnknown"
    """The value ``syncTypeUnknown``."""
