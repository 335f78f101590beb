# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.ProtectionStatusType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.ProtectionStatusType",
    wire_name="DpProtectionStatusType",
    since="vsan.version.version18",
    rank=16,
)
class ProtectionStatusType(_rt.VimEnum):
    """The enum ``dp.vpx.ProtectionStatusType``, on the wire ``DpProtectionStatusType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``dp/vpx/ProtectionStatusType.rst``
    """

    pe_protected = "pe_protected"
    """The value ``pe_protected``."""
    pe_unprotected = "pe_unprotected"
    """The value ``pe_unprotected``."""
    pe_partially_protected = "pe_partially_protected"
    """The value ``pe_partially_protected``."""
    ProtectionStatusType_unknown = "ProtectionStatusType_unknown"
    """The value ``ProtectionStatusType_unknown``."""
