# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VmPlacementPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.VmPlacementPolicy", wire_name="VmPlacementPolicy", since="vim.version.v9_1_0_0", rank=35
)
class VmPlacementPolicy(vmodl.DynamicData):
    """The data object ``vim.vm.VmPlacementPolicy``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/VmPlacementPolicy.rst``
    """

    @_rt.enum(
        "vim.vm.VmPlacementPolicy.VmPlacementPolicyStrictness",
        wire_name="VmPlacementPolicyVmPlacementPolicyStrictness",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class VmPlacementPolicyStrictness(_rt.VimEnum):
        """The enum ``vim.vm.VmPlacementPolicy.VmPlacementPolicyStrictness``, on the wire ``VmPlacementPolicyVmPlacementPolicyStrictness``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/vm/VmPlacementPolicy/VmPlacementPolicyStrictness.rst``
        """

        PreferredDuringPlacementPreferredDuringExecution = (
            "PreferredDuringPlacementPreferredDuringExecution"
        )
        """The value ``PreferredDuringPlacementPreferredDuringExecution``."""
        RequiredDuringPlacementPreferredDuringExecution = (
            "RequiredDuringPlacementPreferredDuringExecution"
        )
        """The value ``RequiredDuringPlacementPreferredDuringExecution``."""

    @_rt.enum(
        "vim.vm.VmPlacementPolicy.VmPlacementPolicyTopology",
        wire_name="VmPlacementPolicyVmPlacementPolicyTopology",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class VmPlacementPolicyTopology(_rt.VimEnum):
        """The enum ``vim.vm.VmPlacementPolicy.VmPlacementPolicyTopology``, on the wire ``VmPlacementPolicyVmPlacementPolicyTopology``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/vm/VmPlacementPolicy/VmPlacementPolicyTopology.rst``
        """

        Host = "Host"
        """The value ``Host``."""
        ClusterComputeResource = "ClusterComputeResource"
        """The value ``ClusterComputeResource``."""
        VSphereZone = "VSphereZone"
        """The value ``VSphereZone``."""
