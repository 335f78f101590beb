# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SyncVolumeMode``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.SyncVolumeMode", wire_name="CnsSyncVolumeMode", since="vsan.version.v9_1_0_0", rank=23
)
class SyncVolumeMode(_rt.VimEnum):
    """The enum ``vim.cns.SyncVolumeMode``, on the wire ``CnsSyncVolumeMode``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/SyncVolumeMode.rst``
    """

    SPACE_USAGE = "SPACE_USAGE"
    """The value ``SPACE_USAGE``."""
