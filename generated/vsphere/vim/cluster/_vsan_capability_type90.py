# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanCapabilityType90``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanCapabilityType90",
    wire_name="VsanCapabilityType90",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanCapabilityType90(_rt.VimEnum):
    """The enum ``vim.cluster.VsanCapabilityType90``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/VsanCapabilityType90.rst``
    """

    vsanobjhealthv2 = "vsanobjhealthv2"
    """The value ``vsanobjhealthv2``."""
    v1metadataresiliency = "v1metadataresiliency"
    """The value ``v1metadataresiliency``."""
    vsansky = "vsansky"
    """The value ``vsansky``."""
    vsanreplication = "vsanreplication"
    """The value ``vsanreplication``."""
    vsan100lds = "vsan100lds"
    """The value ``vsan100lds``."""
    vsandedicatedvmknic = "vsandedicatedvmknic"
    """The value ``vsandedicatedvmknic``."""
    globaldedup = "globaldedup"
    """The value ``globaldedup``."""
    vsanstretchedclient = "vsanstretchedclient"
    """The value ``vsanstretchedclient``."""
    vsaniscsivip = "vsaniscsivip"
    """The value ``vsaniscsivip``."""
    vsansitemaintenance = "vsansitemaintenance"
    """The value ``vsansitemaintenance``."""
