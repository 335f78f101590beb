# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.UnregisterTargetVolumeType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.UnregisterTargetVolumeType",
    wire_name="CnsUnregisterTargetVolumeType",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class UnregisterTargetVolumeType(_rt.VimEnum):
    """The enum ``vim.cns.UnregisterTargetVolumeType``, on the wire ``CnsUnregisterTargetVolumeType``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/UnregisterTargetVolumeType.rst``
    """

    FCD = "FCD"
    """The value ``FCD``."""
    LEGACY_DISK = "LEGACY_DISK"
    """The value ``LEGACY_DISK``."""
