# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ClusterPowerStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.ClusterPowerStatus",
    wire_name="ClusterPowerStatus",
    since="vsan.version.version18",
    rank=16,
)
class ClusterPowerStatus(_rt.VimEnum):
    """The enum ``vim.cluster.ClusterPowerStatus``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/ClusterPowerStatus.rst``
    """

    clusterPoweredOn = "clusterPoweredOn"
    """The value ``clusterPoweredOn``."""
    haDisabled = "haDisabled"
    """The value ``haDisabled``."""
    supportedVMsPoweredOff = "supportedVMsPoweredOff"
    """The value ``supportedVMsPoweredOff``."""
    vcVMPoweredOff = "vcVMPoweredOff"
    """The value ``vcVMPoweredOff``."""
    vsanMemberShipUpdateDisabled = "vsanMemberShipUpdateDisabled"
    """The value ``vsanMemberShipUpdateDisabled``."""
    vsanDOMPauseAllCCPsSet = "vsanDOMPauseAllCCPsSet"
    """The value ``vsanDOMPauseAllCCPsSet``."""
    hostsInMM = "hostsInMM"
    """The value ``hostsInMM``."""
    hostsPoweredOff = "hostsPoweredOff"
    """The value ``hostsPoweredOff``."""
    clusterPoweredOff = "clusterPoweredOff"
    """The value ``clusterPoweredOff``."""
    hostsOutOfMM = "hostsOutOfMM"
    """The value ``hostsOutOfMM``."""
    vsanMemberShipUpdateEnabled = "vsanMemberShipUpdateEnabled"
    """The value ``vsanMemberShipUpdateEnabled``."""
    vsanDOMPauseAllCCPsUnset = "vsanDOMPauseAllCCPsUnset"
    """The value ``vsanDOMPauseAllCCPsUnset``."""
    vcVMPoweredOn = "vcVMPoweredOn"
    """The value ``vcVMPoweredOn``."""
    supportedVMsPoweredOn = "supportedVMsPoweredOn"
    """The value ``supportedVMsPoweredOn``."""
    haEnabled = "haEnabled"
    """The value ``haEnabled``."""
    infraVMsRecorded = "infraVMsRecorded"
    """The value ``infraVMsRecorded``."""
    hostsInfraVMsPoweredoff = "hostsInfraVMsPoweredoff"
    """The value ``hostsInfraVMsPoweredoff``."""
    hostsInfraVMsPoweredon = "hostsInfraVMsPoweredon"
    """The value ``hostsInfraVMsPoweredon``."""
    ClusterPowerStatus_Unknown = "ClusterPowerStatus_Unknown"
    """The value ``ClusterPowerStatus_Unknown``."""
