# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckTypeDIT``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.MountPrecheckTypeDIT",
    wire_name="VimVsanMountPrecheckTypeDIT",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class MountPrecheckTypeDIT(_rt.VimEnum):
    """The enum ``vim.vsan.MountPrecheckTypeDIT``, on the wire ``VimVsanMountPrecheckTypeDIT``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/MountPrecheckTypeDIT.rst``
    """

    serverClusterConsistency = "serverClusterConsistency"
    """The value ``serverClusterConsistency``."""
    clientRemoteDITCapability = "clientRemoteDITCapability"
    """The value ``clientRemoteDITCapability``."""
    serverRemoteDITCapability = "serverRemoteDITCapability"
    """The value ``serverRemoteDITCapability``."""
    rekeyIntervalValid = "rekeyIntervalValid"
    """The value ``rekeyIntervalValid``."""
    datastoreBelongToServerCluster = "datastoreBelongToServerCluster"
    """The value ``datastoreBelongToServerCluster``."""
    remoteDITInfoRetrieval = "remoteDITInfoRetrieval"
    """The value ``remoteDITInfoRetrieval``."""
    remoteDITVersionCheck = "remoteDITVersionCheck"
    """The value ``remoteDITVersionCheck``."""
