# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.VSphereDataProtectionCapabilities90U1``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.VSphereDataProtectionCapabilities90U1",
    wire_name="DpVSphereDataProtectionCapabilities90U1",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VSphereDataProtectionCapabilities90U1(_rt.VimEnum):
    """The enum ``dp.vpx.VSphereDataProtectionCapabilities90U1``, on the wire ``DpVSphereDataProtectionCapabilities90U1``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``dp/vpx/VSphereDataProtectionCapabilities90U1.rst``
    """

    MultiInitiator = "MultiInitiator"
    """The value ``MultiInitiator``."""
    VsanDataIntegrity = "VsanDataIntegrity"
    """The value ``VsanDataIntegrity``."""
    PolicyEngine = "PolicyEngine"
    """The value ``PolicyEngine``."""
