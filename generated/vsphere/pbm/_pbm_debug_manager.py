# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.PbmDebugManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("pbm.PbmDebugManager")
class PbmDebugManager(_rt.Opaque):
    """``pbm.PbmDebugManager``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.PbmDebugManager.KeystoreName",
        wire_name="PbmDebugManagerKeystoreName",
        since="pbm.version.v8_0_0_0",
        rank=12,
    )
    class KeystoreName(_rt.VimEnum):
        """The enum ``pbm.PbmDebugManager.KeystoreName``, on the wire ``PbmDebugManagerKeystoreName``.

        Since:
            pbm API 8.0.0.0 (``pbm.version.v8_0_0_0``)

        Source:
            ``pbm/PbmDebugManager/KeystoreName.rst``
        """

        SMS = "SMS"
        """The value ``SMS``."""
        TRUSTED_ROOTS = "TRUSTED_ROOTS"
        """The value ``TRUSTED_ROOTS``."""
