# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanCapabilityType91``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanCapabilityType91",
    wire_name="VsanCapabilityType91",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VsanCapabilityType91(_rt.VimEnum):
    """The enum ``vim.cluster.VsanCapabilityType91``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanCapabilityType91.rst``
    """

    vsanwitnesscontainer = "vsanwitnesscontainer"
    """The value ``vsanwitnesscontainer``."""
    vsanhcimeshdit = "vsanhcimeshdit"
    """The value ``vsanhcimeshdit``."""
    vsanhcimeshmixmode = "vsanhcimeshmixmode"
    """The value ``vsanhcimeshmixmode``."""
    vsanxvchcimeshscv2 = "vsanxvchcimeshscv2"
    """The value ``vsanxvchcimeshscv2``."""
    dataserviceprecheck = "dataserviceprecheck"
    """The value ``dataserviceprecheck``."""
    dhciunmap = "dhciunmap"
    """The value ``dhciunmap``."""
    vsansitemmandtakeover = "vsansitemmandtakeover"
    """The value ``vsansitemmandtakeover``."""
    vsanscclientv2 = "vsanscclientv2"
    """The value ``vsanscclientv2``."""
    vsan2globaldedupv2 = "vsan2globaldedupv2"
    """The value ``vsan2globaldedupv2``."""
    perfsvcdhciv2 = "perfsvcdhciv2"
    """The value ``perfsvcdhciv2``."""
    automanagedraid = "automanagedraid"
    """The value ``automanagedraid``."""
    vsanvmdiskplacementxvc = "vsanvmdiskplacementxvc"
    """The value ``vsanvmdiskplacementxvc``."""
    vsaneffectivecapacity = "vsaneffectivecapacity"
    """The value ``vsaneffectivecapacity``."""
    immutablesnapshot = "immutablesnapshot"
    """The value ``immutablesnapshot``."""
    vsan2globaldedupencryption = "vsan2globaldedupencryption"
    """The value ``vsan2globaldedupencryption``."""
    vsan2compressionconfig = "vsan2compressionconfig"
    """The value ``vsan2compressionconfig``."""
    fileservicefds = "fileservicefds"
    """The value ``fileservicefds``."""
    vsancyberrecovery = "vsancyberrecovery"
    """The value ``vsancyberrecovery``."""
