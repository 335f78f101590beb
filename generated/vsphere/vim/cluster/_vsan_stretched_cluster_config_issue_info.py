# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANStretchedClusterConfigIssueInfo``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.cluster.VSANStretchedClusterConfigIssueInfo")
class VSANStretchedClusterConfigIssueInfo(_rt.Opaque):
    """``vim.cluster.VSANStretchedClusterConfigIssueInfo``, of which this package knows no more than
    the name.
    """

    @_rt.enum(
        "vim.cluster.VSANStretchedClusterConfigIssueInfo.VSANStretchedClusterConfigIssueEnum",
        wire_name="VimClusterVSANStretchedClusterConfigIssueEnum",
        since="vim.version.version10",
        rank=10,
    )
    class VSANStretchedClusterConfigIssueEnum(_rt.VimEnum):
        """The enum ``vim.cluster.VSANStretchedClusterConfigIssueInfo.VSANStretchedClusterConfigIssueEnum``, on the wire ``VimClusterVSANStretchedClusterConfigIssueEnum``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/VSANStretchedClusterConfigIssueInfo/VSANStretchedClusterConfigIssueEnum.rst``
        """

        ClusterWithoutOneWitnessHost = "ClusterWithoutOneWitnessHost"
        """The value ``ClusterWithoutOneWitnessHost``."""
        ClusterWithoutTwoDataFaultDomains = "ClusterWithoutTwoDataFaultDomains"
        """The value ``ClusterWithoutTwoDataFaultDomains``."""
        ClusterWithMultipleUnicastAgents = "ClusterWithMultipleUnicastAgents"
        """The value ``ClusterWithMultipleUnicastAgents``."""
        WitnessPreferredFaultDomainInvalid = "WitnessPreferredFaultDomainInvalid"
        """The value ``WitnessPreferredFaultDomainInvalid``."""
        WitnessPreferredFaultDomainNotExist = "WitnessPreferredFaultDomainNotExist"
        """The value ``WitnessPreferredFaultDomainNotExist``."""
        WitnessInsideVcCluster = "WitnessInsideVcCluster"
        """The value ``WitnessInsideVcCluster``."""
        WitnessFaultDomainInvalid = "WitnessFaultDomainInvalid"
        """The value ``WitnessFaultDomainInvalid``."""
        HostUnicastAgentUnset = "HostUnicastAgentUnset"
        """The value ``HostUnicastAgentUnset``."""
        WitnessWithNoDiskMapping = "WitnessWithNoDiskMapping"
        """The value ``WitnessWithNoDiskMapping``."""
        HostWithNoStretchedClusterSupport = "HostWithNoStretchedClusterSupport"
        """The value ``HostWithNoStretchedClusterSupport``."""
        HostWithInvalidUnicastAgent = "HostWithInvalidUnicastAgent"
        """The value ``HostWithInvalidUnicastAgent``."""
        SharedWitnessClusterDataHostNumExceed = "SharedWitnessClusterDataHostNumExceed"
        """The value ``SharedWitnessClusterDataHostNumExceed``."""
        SharedWitnessComponentLimitScaledDown = "SharedWitnessComponentLimitScaledDown"
        """The value ``SharedWitnessComponentLimitScaledDown``."""
        VSANStretchedClusterConfigIssueEnum_Unknown = "VSANStretchedClusterConfigIssueEnum_Unknown"
        """The value ``VSANStretchedClusterConfigIssueEnum_Unknown``."""
