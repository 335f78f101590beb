# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.ProtectionSupportType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.ProtectionSupportType",
    wire_name="DpProtectionSupportType",
    since="vsan.version.version16",
    rank=14,
)
class ProtectionSupportType(_rt.VimEnum):
    """The enum ``dp.vpx.ProtectionSupportType``, on the wire ``DpProtectionSupportType``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``dp/vpx/ProtectionSupportType.rst``
    """

    supported = "supported"
    """The value ``supported``."""
    partially_supported = "partially_supported"
    """The value ``partially_supported``."""
    not_supported = "not_supported"
    """The value ``not_supported``."""
    ProtectionSupportType_unknown = "ProtectionSupportType_unknown"
    """The value ``ProtectionSupportType_unknown``."""
