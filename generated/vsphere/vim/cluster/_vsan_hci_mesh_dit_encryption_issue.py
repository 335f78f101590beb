# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHciMeshDitEncryptionIssue``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanHciMeshDitEncryptionIssue",
    wire_name="VsanHciMeshDitEncryptionIssue",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VsanHciMeshDitEncryptionIssue(_rt.VimEnum):
    """The enum ``vim.cluster.VsanHciMeshDitEncryptionIssue``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanHciMeshDitEncryptionIssue.rst``
    """

    hostHasNoHciMeshDitEncConfigForTheServerCluster = (
        "hostHasNoHciMeshDitEncConfigForTheServerCluster"
    )
    """The value ``hostHasNoHciMeshDitEncConfigForTheServerCluster``."""
    hostHasNoHciMeshDitEncConfigForTheClientCluster = (
        "hostHasNoHciMeshDitEncConfigForTheClientCluster"
    )
    """The value ``hostHasNoHciMeshDitEncConfigForTheClientCluster``."""
    clusterServerHciMeshDitEncIsEnabledButTheHostIsNot = (
        "clusterServerHciMeshDitEncIsEnabledButTheHostIsNot"
    )
    """The value ``clusterServerHciMeshDitEncIsEnabledButTheHostIsNot``."""
    clusterClientHciMeshDitEncIsEnabledButTheHostIsNot = (
        "clusterClientHciMeshDitEncIsEnabledButTheHostIsNot"
    )
    """The value ``clusterClientHciMeshDitEncIsEnabledButTheHostIsNot``."""
    hostServerHciMeshDitEncIsEnabledButTheClusterIsNot = (
        "hostServerHciMeshDitEncIsEnabledButTheClusterIsNot"
    )
    """The value ``hostServerHciMeshDitEncIsEnabledButTheClusterIsNot``."""
    hostClientHciMeshDitEncIsEnabledButTheClusterIsNot = (
        "hostClientHciMeshDitEncIsEnabledButTheClusterIsNot"
    )
    """The value ``hostClientHciMeshDitEncIsEnabledButTheClusterIsNot``."""
    hostServerHciMeshDitEncIsNotInSettledState = "hostServerHciMeshDitEncIsNotInSettledState"
    """The value ``hostServerHciMeshDitEncIsNotInSettledState``."""
    hostHasDifferentServerHciMeshDitEncRekeyInterval = (
        "hostHasDifferentServerHciMeshDitEncRekeyInterval"
    )
    """The value ``hostHasDifferentServerHciMeshDitEncRekeyInterval``."""
    hostClientHciMeshDitEncStateIsNotSettled = "hostClientHciMeshDitEncStateIsNotSettled"
    """The value ``hostClientHciMeshDitEncStateIsNotSettled``."""
    clientHostIncapable = "clientHostIncapable"
    """The value ``clientHostIncapable``."""
    serverHostIncapable = "serverHostIncapable"
    """The value ``serverHostIncapable``."""
    clientHciMeshDitEncIsEnabledButTheServerIsNot = "clientHciMeshDitEncIsEnabledButTheServerIsNot"
    """The value ``clientHciMeshDitEncIsEnabledButTheServerIsNot``."""
    serverHciMeshDitEncIsEnabledButTheClientIsNot = "serverHciMeshDitEncIsEnabledButTheClientIsNot"
    """The value ``serverHciMeshDitEncIsEnabledButTheClientIsNot``."""
    serverHciMeshDitEncIsNotSettled = "serverHciMeshDitEncIsNotSettled"
    """The value ``serverHciMeshDitEncIsNotSettled``."""
    VsanHciMeshDitEncryptionIssue_Unknown = "VsanHciMeshDitEncryptionIssue_Unknown"
    """The value ``VsanHciMeshDitEncryptionIssue_Unknown``."""
