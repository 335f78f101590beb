# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.capability.CapabilitySupportLevel``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "dp.vpx.capability.CapabilitySupportLevel",
    wire_name="DpCapabilitySupportLevel",
    since="vsan.version.version23",
    rank=21,
)
class CapabilitySupportLevel(_rt.VimEnum):
    """The enum ``dp.vpx.capability.CapabilitySupportLevel``, on the wire ``DpCapabilitySupportLevel``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``dp/vpx/capability/CapabilitySupportLevel.rst``
    """

    supported = "supported"
    """The value ``supported``."""
    partially_supported = "partially_supported"
    """The value ``partially_supported``."""
    not_supported = "not_supported"
    """The value ``not_supported``."""
    CapabilitySupportLevel_unknown = "CapabilitySupportLevel_unknown"
    """The value ``CapabilitySupportLevel_unknown``."""
